"""How commands get a passphrase: typed unseen, from a file, or from an open descriptor; never from the command line."""

import os
from collections.abc import Callable
from typing import Any

import click

_MOST_BYTES = 4_096


def passphrase_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command --passphrase-fd and --passphrase-file."""
    command = click.option(
        "--passphrase-file", type=click.Path(exists=True, dir_okay=False), help="Read the passphrase from a file."
    )(command)
    return click.option("--passphrase-fd", type=click.IntRange(min=0), help="Read it from an open file descriptor.")(
        command
    )


def read_passphrase(descriptor: int | None, path: str | None, *, twice: bool) -> bytes:
    """Return a passphrase: the first line of what is given, or what somebody types (twice, where a slip costs dear)."""
    if descriptor is not None:
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.readline(_MOST_BYTES).rstrip(b"\r\n")
    if path is not None:
        with open(path, "rb") as file:  # noqa: PTH123 (a name from click)
            return file.readline(_MOST_BYTES).rstrip(b"\r\n")
    typed: str = click.prompt("Passphrase of the backup", hide_input=True, confirmation_prompt=twice, err=True)
    return typed.encode()
