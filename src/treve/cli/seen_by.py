"""`treve seen-by`: what an audience sees of a centre, and why."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("seen-by")
@centre_argument
@click.argument("who")
@json_option
def command(centre: str, who: str, as_json: bool) -> None:
    """Say what an audience (a member, "public") sees of a centre, what it does not, and by which rule."""
    from treve.node.centre import open_centre
    from treve.node.reads import note_deed
    from treve.node.sight import sight_of, tell_sight

    with open_centre(Path(centre)) as opened:
        sight = sight_of(opened, who)
        told = tell_sight(opened, sight)
        note_deed(opened, sight, "seen_by", "seen-by", count=len(told))
    if as_json:
        for row in told:
            tell(True, [], row._asdict())
        return
    for row in told:
        verb = "sees" if row.seen else "does not see"
        click.echo(f"{who} {verb} {row.records:,} of {row.what} ({row.marking}): {row.why}")
