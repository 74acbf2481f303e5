"""What all tests share: where the real datasets lie, and marks for the long ones."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from tests.postgres import Server

from treve.node.kernels import fresh_kernels

fresh_kernels()

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
"""How long one example takes says more of the machine than of the code; the benchmarks measure."""

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


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave long runs to `make soak`, unless they are asked for by `-m`."""
    if config.option.markexpr:
        return
    kept = [item for item in items if not item.get_closest_marker("soak")]
    config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker("soak")])
    items[:] = kept
