"""`treve release`: who may see entries, said anew."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("release")
@centre_argument
@click.argument("entries", nargs=-1, required=True)
@click.option("--marking", default=None, help="TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR.")
@click.option("--to", "recipients", multiple=True, help="A member who may see it; once for each.")
@click.option("--nobody", is_flag=True, help="Take the release back: nobody but the author sees it from now on.")
@click.option("--why", default=None, help="The reason, which is kept with it.")
@click.option("--dry-run", is_flag=True, help="Say whom it would reach and why, and write nothing.")
@json_option
def command(
    centre: str, entries: tuple[str, ...], marking: str | None, recipients: tuple[str, ...], nobody: bool,
    why: str | None, dry_run: bool, as_json: bool,
) -> None:  # fmt: skip
    """Say anew who may see entries (12) or single records of them (12:3); only their author can.

    It is an entry of its own. What others have been given already stays with them.
    """
    from treve.base.errors import Refused
    from treve.node.centre import PERSON, open_centre
    from treve.node.release import read_meant, release
    from treve.node.roles import acting
    from treve.release.marking import make

    if (marking is None) != nobody:
        raise Refused("Say either --marking or --nobody.", remedy="treve release CENTRE 12 --marking TLP:GREEN")
    asked = make(marking, recipients) if marking is not None else None
    meant = [read_meant(each) for each in entries]
    # A trial run is by the same person, though it writes nothing.
    give = PERSON.get()
    with open_centre(Path(centre), to_write=not dry_run, person=give() if give is not None else None) as opened:
        done = release(opened, meant, asked, why, acting(opened, "release"), dry_run=dry_run)
    said = f"Entry {done.entry}" if done.entry is not None else "Nothing was written. It would be"
    lines = [f"{said}: released to {done.marking}."]
    lines += [f"   {who} {'sees it' if seen else 'does not'}: {because}" for who, seen, because in done.reaches]
    facts = {
        "entry": done.entry,
        "marking": done.marking,
        "reaches": [{"who": who, "seen": seen, "why": because} for who, seen, because in done.reaches],
    }
    tell(as_json, lines, facts)
