"""Where passphrases come from: a file descriptor, or a person at a terminal; never the command line or the environment.

Both of those can be read by others on the same machine. A passphrase is asked for when a key needs it, and once.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from treve.base.errors import Refused

MOST_BYTES = 4_096


def passphrase_option() -> click.Option:
    """Return the option that every command has; it takes effect when a key under a passphrase is read."""
    return click.Option(
        ["--passphrase-fd"],
        type=click.IntRange(min=0),
        default=None,
        metavar="N",
        expose_value=False,
        callback=_set,
        help="Read the passphrase of the key from file descriptor N, a line a key; asked for otherwise.",
    )


def signed_by_option() -> click.Option:
    """Return the option by which entries are signed by a person's own key."""
    return click.Option(
        ["--signed-by"],
        type=click.Path(exists=True, file_okay=False),
        default=None,
        metavar="DIR",
        expose_value=False,
        callback=_sign,
        help="Sign what this writes with the key in DIR (treve key person), not the node's.",
    )


def by_option() -> click.Option:
    """Return the option that names the person who does what a command does, where the settings name another."""
    return click.Option(
        ["--person", "acting_person"],
        default=None,
        metavar="PERSON",
        expose_value=False,
        callback=_name,
        help="Do it as this person, who must have the role for it; the entry says so. As the settings say, otherwise.",
    )


def _name(context: click.Context, _parameter: click.Parameter, person: str | None) -> None:
    from treve.node.roles import BY

    if person is not None and not (person.isprintable() and 0 < len(person) <= 200):
        raise Refused("A person has a name.", where="--person", remedy="Give the id that the register of members has.")
    token = BY.set(person)
    context.call_on_close(lambda: BY.reset(token))


def from_descriptor(number: int) -> bytes:
    """Return the first line that a file descriptor gives.

    Raises:
        Refused: there is none, or it is empty or too long.
    """
    return _lines_of(number)[0]


def _lines_of(number: int) -> list[bytes]:
    """Return all lines that a file descriptor gives, one at least and none of them empty."""
    where = f"file descriptor {number}"
    try:
        data = b""
        while len(data) <= MOST_BYTES and (more := os.read(number, MOST_BYTES)):
            data += more
    except OSError as why:
        raise Refused(f"It cannot be read: {why.strerror or why}.", where=where, remedy="3< FILE opens it.") from why
    lines = [line.removesuffix(b"\r") for line in data.removesuffix(b"\n").split(b"\n")]
    if not all(lines) or len(data) > MOST_BYTES:
        what = "It gives no passphrase in its first line, or an empty line, or too much."
        raise Refused(what, where=where, remedy="Write the passphrase there in one line, and try again.")
    return lines


def from_person(question: str, *, twice: bool = False) -> bytes | None:
    """Return what a person types without being seen; `None` where nobody sits at a terminal."""
    if not sys.stdin.isatty():
        return None
    typed: str = click.prompt(
        question, default="", show_default=False, hide_input=True, confirmation_prompt=twice, err=True
    )
    return typed.encode() or None


def _set(context: click.Context, _parameter: click.Parameter, number: int | None) -> None:
    from treve.node.keys import PASSPHRASE

    token = PASSPHRASE.set(_ask_once(number))
    context.call_on_close(lambda: PASSPHRASE.reset(token))


def _sign(context: click.Context, _parameter: click.Parameter, folder: str | None) -> None:
    from treve.node.centre import PERSON

    def give() -> Any:
        from treve.node.rotate import read_person

        return read_person(Path(folder or ""))

    token = PERSON.set(give if folder else None)
    context.call_on_close(lambda: PERSON.reset(token))


def _ask_once(number: int | None) -> Callable[[Path], bytes | None]:
    """Return what asks for the passphrase of each key once.

    A descriptor gives one line a key, in the order in which they are needed; the last line is for all that follow.
    """
    known: dict[Path, bytes | None] = {}
    lines: list[bytes] = []

    def ask(private: Path) -> bytes | None:
        key = private.absolute().parent
        if key not in known and number is None:
            known[key] = from_person(f"Passphrase of {private}")
        elif key not in known and number is not None:
            if not lines:
                lines.extend(_lines_of(number))
            known[key] = lines.pop(0) if len(lines) > 1 else lines[0]
        return known[key]

    return ask


def backup_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command --passphrase-fd and --passphrase-file, for the passphrase of a backup."""
    command = click.option(
        "--passphrase-file", type=click.Path(exists=True, dir_okay=False), help="Read the passphrase from a file."
    )(command)
    return click.option("--passphrase-fd", type=click.IntRange(min=0), help="Read it from an open file descriptor.")(
        command
    )


def of_backup(descriptor: int | None, path: str | None, *, twice: bool) -> bytes:
    """Return the passphrase of a backup: the first line of what is given, or what somebody types.

    It is typed twice where a slip costs dear.
    """
    if descriptor is not None:
        return from_descriptor(descriptor)
    if path is not None:
        with Path(path).open("rb") as file:
            return file.readline(MOST_BYTES).rstrip(b"\r\n")
    typed: str = click.prompt("Passphrase of the backup", hide_input=True, confirmation_prompt=twice, err=True)
    return typed.encode()
