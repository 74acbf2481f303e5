"""What all tests share: where the real datasets lie, marks for the long ones, and which go first."""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests.postgres import Server

from treve.node.kernels import fresh_kernels

fresh_kernels()

settings.register_profile("searching", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("steady", settings.get_profile("searching"), derandomize=True)
settings.load_profile("searching" if "--hypothesis-profile=searching" in sys.argv else "steady")
"""The same examples every time, so that a change is to blame for what a change breaks; `make soak` looks for others.

How long one example takes says more of the machine than of the code; the benchmarks measure.
"""

LONGEST = (
    "web/test_pairs_marked.py", "sources/test_fuzz.py", "web/test_pairs_embargo.py", "web/test_matrix.py",
    "web/test_canary.py", "node/test_demo.py", "web/test_schema.py", "incidents/test_fuse.py", "node/test_large.py",
    "node/test_move.py", "terms/test_read.py", "findings/test_labels.py", "web/test_pairs_find.py", "web/test_adapt.py",
    "cli/test_roles.py", "node/test_crash.py", "node/test_backup.py", "web/test_browser.py", "web/test_sign_in.py",
    "sources/test_running_text.py", "test_purity.py",
)  # fmt: skip
"""Files of ten seconds and more, which go first: a file is one worker's, and none should be waited for at the end.

The second needs no compiled kernel: meanwhile the first worker compiles them for both, where none are kept yet.
"""

SHARED = Path(__file__).parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real datasets beside the repository; without it the test is skipped, and says so."""
    if not (SHARED / "data").is_dir():
        pytest.skip("the real datasets (../shared/data) are not on this machine")
    return SHARED


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A real PostgreSQL, started once; where it cannot be had, the test is skipped, and says why."""
    try:
        server = Server()
    except (OSError, KeyError, RuntimeError) as why:
        pytest.skip(f"PostgreSQL cannot be started here: {why}")
    yield server
    server.close()


@pytest.hookimpl(hookwrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for cycles seldom: the tests and modules themselves are half a million objects that stay.

    To look through them again and again cost a tenth of the whole run. They are frozen until something thaws them, as
    sources/read.py does.
    """
    gc.disable()
    yield
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    gc.enable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave long runs to `make soak`, unless they are asked for by `-m`; begin with the longest files."""
    first = {str(Path(__file__).parent / name): number for number, name in enumerate(LONGEST)}
    items.sort(key=lambda item: first.get(str(item.path), len(first)))
    if config.option.markexpr:
        return
    kept = [item for item in items if not item.get_closest_marker("soak")]
    config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker("soak")])
    items[:] = kept
