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
        help="Read the passphrase of the key from file descriptor N, its first line; asked for otherwise.",
    )


def from_descriptor(number: int) -> bytes:
    """Return the first line that a file descriptor gives.

    Raises:
        Refused: there is none, or it is empty or too long.
    """
    where = f"file descriptor {number}"
    try:
        data = b""
        while len(data) <= MOST_BYTES and b"\n" not in data and (more := os.read(number, MOST_BYTES)):
            data += more
    except OSError as why:
        raise Refused(f"It cannot be read: {why.strerror or why}.", where=where, remedy="3< FILE opens it.") from why
    line = data.split(b"\n", 1)[0].removesuffix(b"\r")
    if not line or len(line) > MOST_BYTES:
        raise Refused("It gives no passphrase in its first line.", where=where, remedy="Write it there, and try again.")
    return line


def from_person(question: str, *, twice: bool = False) -> bytes | None:
    """Return what a person types without being seen; `None` where nobody sits at a terminal."""
    if not sys.stdin.isatty():
        return None
    typed: str = click.prompt(question, hide_input=True, confirmation_prompt=twice, err=True)
    return typed.encode()


def _set(_context: click.Context, _parameter: click.Parameter, number: int | None) -> None:
    from treve.node.keys import PASSPHRASE

    PASSPHRASE.set(_ask_once(number))


def _ask_once(number: int | None) -> Callable[[Path], bytes | None]:
    """Return what asks for the passphrase of each key once; a descriptor is for all keys of a command."""
    known: dict[Any, bytes | None] = {}

    def ask(private: Path) -> bytes | None:
        key = private.absolute() if number is None else number
        if key not in known:
            known[key] = from_person(f"Passphrase of {private}") if number is None else from_descriptor(number)
        return known[key]

    return ask
