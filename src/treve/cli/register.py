"""`treve register`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("register")
@centre_argument
@click.argument("name", type=click.Choice(["kinds", "actors", "actors-more", "places"]))
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@json_option
def command(centre: str, name: str, file: str, as_json: bool) -> None:
    """Give a centre a register of its own: kinds of act, actors, places.

    `actors-more` adds a theatre's actors to those that ship; the others replace what was there. The registers
    that ship are in the program's folder data/registers.
    """
    from treve.node.adopt import adopt_register
    from treve.node.centre import open_centre
    from treve.node.settings import read_settings

    with open_centre(Path(centre), to_write=True) as opened:
        done = adopt_register(opened, name, Path(file), read_settings(Path(centre)).person)
    said = f"is entry {done.entry}" if done.entry is not None else "stands already; nothing was changed"
    tell(
        as_json,
        [f"Register {name} {said}."],
        {"register": name, "entry": done.entry, "already_there": done.entry is None},
    )
