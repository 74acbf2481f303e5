"""`treve tracker`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from treve.cli.say import as_seen_by_option, centre_argument, json_option, progress, shown, tell

if TYPE_CHECKING:
    from treve.base.lang import Lang


@click.command("tracker")
@centre_argument
@click.option("--on", "on", default=None, help="The day at whose end one asks, as 2017-01-15; today otherwise.")
@click.option("--topic", default="", help="One topic of the register, or the theatre of an agreement.")
@click.option("--party", default="", help="Lines that name somebody: part of a name, or an id of the register.")
@click.option("--month", default="", help="Lines that touch a month, as 2017-05.")
@click.option("--pledges", is_flag=True, help="The pledges and what moved each, rather than the tracker.")
@click.option("--lang", type=click.Choice(["en", "fr"]), default=None, help="That of the settings otherwise.")
@as_seen_by_option
@json_option
def command(
    centre: str, on: str | None, topic: str, party: str, month: str, pledges: bool, lang: str | None, who: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Say who met whom and who stayed away, which joint bodies there are, and what became of what was agreed.

    A wish is no pledge, a pledge no agreement, an agreement no action; each change is told with what it rests on. That
    a day has passed without a word is no breach. No party is ranked.
    """
    from treve.node.centre import open_centre
    from treve.node.duties import day_of, today
    from treve.node.reads import note_deed
    from treve.node.settings import read_settings
    from treve.node.sight import sight_of
    from treve.node.tracker import chosen, cooperation_seen, pledges_chosen
    from treve.node.view import view
    from treve.timeline.tracker_say import listed, pledge_lines

    day = day_of(on, "--on") if on is not None else today()
    language: Lang = "fr" if (lang or read_settings(Path(centre)).language) == "fr" else "en"
    with progress(as_json) as step, open_centre(Path(centre)) as opened:
        sight = sight_of(opened, who)
        seen = view(opened, step, sight)
        found = cooperation_seen(seen, day, language)
        rows = chosen(found, topic, party, month)
        promised = pledges_chosen(found, topic, party, month)
        count = len(promised) if pledges else len(rows)
        note_deed(opened, sight, "tracker", "pledges" if pledges else "tracker", day.isoformat(), count=count)
    if as_json:
        for one in promised if pledges else rows:
            tell(True, [], dict(one))
        return
    tell(False, [*seen.notes], {})
    if pledges:
        lines = [line for one in promised for line in pledge_lines(one, language)]
    else:
        lines = listed(rows, found.topics, language)
    for line in lines:
        click.echo(shown(line))
