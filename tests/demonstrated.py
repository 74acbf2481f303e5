"""The centre of the demonstration, which takes seconds to make: made once, whichever worker asks first."""

import fcntl
import json
import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from treve.node.demo import Told, demo


class Demonstrated(NamedTuple):
    """Where the demonstration was walked, what it told, and its centre as it was then: to be copied, never opened."""

    home: Path
    told: list[Told]
    centre: Path


def demonstrated(factory: pytest.TempPathFactory) -> Demonstrated:
    """Walk the demonstration, or find what a test before, here or in another worker, has walked."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "demonstrated"
    folder.mkdir(exist_ok=True)
    home, told, centre = folder / "walked", folder / "told.json", folder / "valdria"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            steps = list(demo(home))
            shutil.copytree(home / "valdria", centre)
            told.write_text(json.dumps(steps), encoding="utf-8")
    return Demonstrated(home, [Told(*each) for each in json.loads(told.read_text(encoding="utf-8"))], centre)
