"""What a person should know lies unfinished in a centre: found when it is opened, told by `treve status`.

Nothing of it is wrong, and most of it ends by itself with the next command that writes. It is told so that nobody takes
for done what is not: entries that no checkpoint names, erased bytes that a database still keeps, a change of keys, a
move or a restore that was broken off.
"""

from collections.abc import Iterator
from pathlib import Path

from treve.node import keys
from treve.node.centre import Centre
from treve.node.restored_mark import MARK
from treve.node.store import MOVED_FROM
from treve.stores.files import write_whole
from treve.stores.sqlite import FILE_NAME

NOTE = "left-over.txt"
"""Holds what the store said after the last erasure, for as long as it could not do all of it."""


def note_leftover(path: Path, said: str) -> None:
    """Keep what a centre's store could not do after an erasure or a move, or forget what it could not do before."""
    if said:
        write_whole(path / NOTE, f"{said}\n".encode(), 0o600)
    else:
        (path / NOTE).unlink(missing_ok=True)


def left_over(centre: Centre) -> list[str]:
    """Return what lies unfinished, a sentence or two each; empty on most days."""
    return [*_beyond(centre), *_erased(centre.path), *_broken_off(centre.path), *_halves(centre.path)]


def _beyond(centre: Centre) -> Iterator[str]:
    beyond = centre.beyond
    if beyond:
        many = "1 entry is" if beyond == 1 else f"{beyond:,} entries are"
        yield (
            f"{many} stored beyond the checkpoint, as after a crash, and not acknowledged. The next command that "
            "writes checks and signs them; until then nobody reads them."
        )


def _erased(path: Path) -> Iterator[str]:
    beside = path / f"{FILE_NAME}-wal"
    if not (path / NOTE).is_file() or ((path / FILE_NAME).is_file() and not _size(beside)):
        return
    said = (path / NOTE).read_text(encoding="utf-8", errors="replace").strip()
    yield f"After the last erasure something erased may still lie in the store: {said}"


def _broken_off(path: Path) -> Iterator[str]:
    if keys.next_key(path) is not None:
        yield "A change of the node's key was broken off. The next command that writes finishes it, or leaves it aside."
    if (path / MOVED_FROM).exists():
        yield "The store from before a move is still there: the same `treve move` again deletes it."
    if (path / MARK).exists():
        yield f"It was restored from a backup and signs nothing until: treve restored {path}"
    for each in sorted(path.absolute().parent.glob(f".{path.absolute().name}.new-*")):
        yield f"A restore was broken off and left {each}, with keys in it: delete it."


def _halves(path: Path) -> Iterator[str]:
    halves = [each for folder in (path, path / "keys") for each in folder.glob("*.new") if each.is_file()]
    if halves:
        names = ", ".join(sorted(each.relative_to(path).as_posix() for each in halves))
        yield f"Half-written files of a command that was killed: {names}. They count for nothing and may be deleted."


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
