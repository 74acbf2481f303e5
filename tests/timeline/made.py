"""What these tests share: the shipped registers, and articles read together."""

from pathlib import Path

from treve.names import actors, kinds
from treve.names.offices import read_offices
from treve.node.shipped import register_text
from treve.sources.from_press import from_press
from treve.statements.rows import Press, read_press
from treve.timeline.voices import Voices

ACTORS = actors.read(register_text("actors"))
KINDS = kinds.read(register_text("kinds"))
VOICES = Voices(ACTORS, read_offices(register_text("offices")))


def folder(path: Path) -> Press:
    """Return the articles of a folder, read together."""
    return read_press([from_press(each.read_bytes(), each.name) for each in sorted(path.glob("*.txt"))])


def press(**texts: str) -> Press:
    """Return articles read together, by file name without its ending."""
    return read_press([from_press(text.encode(), f"{name}.txt") for name, text in texts.items()])
