"""`treve account`: who may sign in to the page."""

import os
from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell

password_option = click.option(
    "--password-fd", type=int, default=None, help="A file descriptor to read the password from; asked for otherwise."
)


@click.group("account")
def command() -> None:
    """Make, reset, close and list the accounts with which members sign in to the page.

    The first administrator comes about like this. What an account sees follows from the register of members.
    """


@command.command("add")
@centre_argument
@click.argument("person")
@password_option
@json_option
def add(centre: str, person: str, password_fd: int | None, as_json: bool) -> None:
    """Make an account for a person of the register of members."""
    from treve.node import accounts
    from treve.node.centre import open_centre

    with open_centre(Path(centre)) as opened:
        accounts.add(opened, person, _password(password_fd))
    tell(as_json, [f"{person} can sign in."], {"person": person, "done": "added"})


@command.command("reset")
@centre_argument
@click.argument("person")
@password_option
@json_option
def reset(centre: str, person: str, password_fd: int | None, as_json: bool) -> None:
    """Give an account a new password; its sessions end, and its codes are set up anew at the next sign-in."""
    from treve.node import accounts
    from treve.node.centre import open_centre

    with open_centre(Path(centre)) as opened:
        accounts.reset(opened, person, _password(password_fd))
    tell(as_json, [f"{person} signs in with the new password, and sets up codes anew."],
         {"person": person, "done": "reset"})  # fmt: skip


@command.command("disable")
@centre_argument
@click.argument("person")
@json_option
def disable(centre: str, person: str, as_json: bool) -> None:
    """Close an account; its sessions end at once."""
    _disable(centre, person, as_json, disabled=True)


@command.command("enable")
@centre_argument
@click.argument("person")
@json_option
def enable(centre: str, person: str, as_json: bool) -> None:
    """Open a closed account again."""
    _disable(centre, person, as_json, disabled=False)


@command.command("list")
@centre_argument
@json_option
def show(centre: str, as_json: bool) -> None:
    """List the accounts: whose, which roles, whether codes are set up."""
    from treve.node import accounts
    from treve.node.centre import open_centre

    with open_centre(Path(centre)) as opened:
        found = accounts.known(opened)
    if not found and not as_json:
        click.echo("There is no account yet. The first administrator: treve account add CENTRE PERSON")
    for one in found:
        state = "closed" if one.disabled else "open" if one.member else "no member any more"
        codes = f"codes, {one.recovery_left} recovery codes left" if one.has_codes else "no codes"
        tell(as_json, [f"{one.person}: {state}, {', '.join(one.roles) or 'no role'}, {codes}"], one._asdict())


def _disable(centre: str, person: str, as_json: bool, *, disabled: bool) -> None:
    from treve.node import accounts
    from treve.node.centre import open_centre

    with open_centre(Path(centre)) as opened:
        accounts.disable(opened.path, person, disabled=disabled)
    said = f"{person} cannot sign in any more." if disabled else f"{person} can sign in again."
    tell(as_json, [said], {"person": person, "done": "disabled" if disabled else "enabled"})


def _password(descriptor: int | None) -> str:
    """Return a password: from a descriptor, one line; or typed twice and not shown."""
    from treve.base.errors import Refused

    if descriptor is None:
        typed: str = click.prompt("Password", hide_input=True, confirmation_prompt=True)
        return typed
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            line = stream.readline(4_096)
        return line.decode().removesuffix("\n").removesuffix("\r")
    except (OSError, ValueError) as why:
        what = f"No password can be read from descriptor {descriptor}."
        remedy = "treve account add CENTRE PERSON --password-fd 3 3< FILE"
        raise Refused(what, where="--password-fd", remedy=remedy) from why
