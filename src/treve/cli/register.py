"""`treve register`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("register")
@centre_argument
@click.argument("name", type=click.Choice(["kinds", "actors", "places", "offices"]))
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("--theatre", default=None, help="Add them under this name, rather than replace the centre's.")
@json_option
def command(centre: str, name: str, file: str, theatre: str | None, as_json: bool) -> None:
    """Give a centre a register of its own: kinds of act, actors, places, offices.

    With --theatre, a theatre's own actors, places or offices are added to those of the centre; typed again with a
    corrected file, they replace what that theatre had. The registers that ship are in the program's
    folder data/registers.
    """
    from treve.node.adopt import adopt_register
    from treve.node.centre import open_centre
    from treve.node.settings import read_settings

    with open_centre(Path(centre), to_write=True) as opened:
        done = adopt_register(opened, name, Path(file), read_settings(Path(centre)).person, theatre)
    said = f"is entry {done.entry}" if done.entry is not None else "stands already; nothing was changed"
    tell(
        as_json,
        [f"Register {done.what} {said}."],
        {"register": done.what, "entry": done.entry, "already_there": done.entry is None},
    )
