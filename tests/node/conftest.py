"""Centres for tests: made once, copied where a test writes."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import open_centre
from treve.node.start import start

SMALL = Path(__file__).parents[1] / "data" / "small"
"""Two tables, two registers and an agreement of a theatre like the shipped one, small enough to be taken in often."""


@pytest.fixture(scope="session")
def empty_valdria(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre that knows the parties of Valdria and their agreement, and has no report. Not to be written to."""
    path = tmp_path_factory.mktemp("centres") / "valdria"
    start(path, "Valdria")
    with open_centre(path, to_write=True) as centre:
        for name in ("actors", "places"):
            adopt_register(centre, name, SMALL / f"{name}.yaml", "tester", theatre="valdria")
        adopt_terms(centre, SMALL / "agreement.yaml", "tester")
    return path


@pytest.fixture
def valdria(empty_valdria: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Make a copy of the empty centre under a name, to be written to."""

    def copy(name: str) -> Path:
        target = tmp_path / name
        shutil.copytree(empty_valdria, target)
        return target

    return copy
