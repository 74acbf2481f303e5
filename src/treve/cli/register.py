"""`treve register`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, marking_option, tell, to_option


@click.command("register")
@centre_argument
@click.argument(
    "name",
    type=click.Choice(
        ["kinds", "actors", "places", "offices", "gazetteer", "topics", "agencies", "members", "markings"]
    ),
)
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("--theatre", default=None, help="Add them under this name, rather than replace the centre's.")
@marking_option
@to_option
@json_option
def command(
    centre: str,
    name: str,
    file: str,
    theatre: str | None,
    marking: str | None,
    recipients: tuple[str, ...],
    as_json: bool,
) -> None:
    """Give a centre a register of its own.

    It is one of: kinds of act; actors; provinces (places); offices and who held them; places of a gazetteer; topics;
    agencies and accounts that are cited, with their other names; the centre's members and their roles; the markings
    that sources get.

    With --theatre, a theatre's own actors, provinces, offices or topics are added to those of the centre; typed again
    with a corrected file, they replace what that theatre had. The registers that ship are in the program's folder
    data/registers.

    A gazetteer's FILE is a CSV with the columns name, latitude, longitude and, as far as known, countrycode,
    admin1code, population, alternatenames (apart by |), id, kind and radius_m. It is added under the name of
    --theatre or of the file. A .yaml names the packaged gazetteer to use.
    """
    from treve.node.adopt import adopt_register
    from treve.node.centre import open_centre
    from treve.node.roles import acting
    from treve.release.marking import make

    with open_centre(Path(centre), to_write=True) as opened:
        person = acting(opened, "adopt")
        marked = make(marking, recipients) if marking is not None else None
        done = adopt_register(opened, name, Path(file), person, theatre, marked)
    said = f"is entry {done.entry}" if done.entry is not None else "stands already; nothing was changed"
    tell(
        as_json,
        [f"Register {done.what} {said}."],
        {"register": done.what, "entry": done.entry, "already_there": done.entry is None},
    )
