"""The files that ship with the program: registers, parameters, agreements, the demonstration."""

from importlib.resources import files
from importlib.resources.abc import Traversable

REGISTERS = ("kinds", "actors", "places", "offices", "gazetteer", "topics", "agencies")
PARAMETERS = ("fusion", "findings", "timeline", "release")


def shipped(*path: str) -> Traversable:
    """Return a shipped file or folder by its path below `data/`."""
    found = files("treve").joinpath("data")
    for part in path:
        found = found.joinpath(part)
    return found


def register_text(name: str) -> str:
    """Return a shipped register."""
    return shipped("registers", f"{name}.yaml").read_text(encoding="utf-8")


def parameters_text(name: str) -> str:
    """Return shipped parameters."""
    return shipped("parameters", f"{name}.json").read_text(encoding="utf-8")
