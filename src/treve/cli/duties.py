"""`treve duties`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from treve.cli.say import as_seen_by_option, centre_argument, json_option, progress, tell

if TYPE_CHECKING:
    from treve.base.lang import Lang


@click.command("duties")
@centre_argument
@click.option("--on", "on", default=None, help="The day at whose end one asks, as 2017-01-15; today otherwise.")
@click.option("--within", default="30d", show_default=True, help="How far ahead deadlines are told.")
@click.option("--lang", type=click.Choice(["en", "fr"]), default=None, help="That of the settings otherwise.")
@as_seen_by_option
@json_option
def command(centre: str, on: str | None, within: str, lang: str | None, who: str | None, as_json: bool) -> None:
    """Say what falls due next, what waits on what, and what nobody can tell.

    Nothing is late because a day has passed: what is overdue by the text, and of which nobody says whether it was
    done, is told as that. Where texts, sources or readings differ, each day is told.
    """
    from treve.node.centre import open_centre
    from treve.node.duties import day_of, duties_seen, today
    from treve.node.reads import note_deed
    from treve.node.settings import read_settings
    from treve.node.sight import sight_of
    from treve.node.view import view

    days = _days(within)
    day = day_of(on, "--on") if on is not None else today()
    language: Lang = "fr" if (lang or read_settings(Path(centre)).language) == "fr" else "en"
    with progress(as_json) as step, open_centre(Path(centre)) as opened:
        sight = sight_of(opened, who)
        seen = view(opened, step, sight)
        rows = [row for row in duties_seen(seen, day) if row["in_use"]]
        note_deed(opened, sight, "duties", "duties", day.isoformat(), count=len(rows))
    from treve.timeline.due_list import due_list, listed

    found = due_list(rows, day, days)
    if as_json:
        facts: dict[str, object] = {"on": day.isoformat(), "within_days": days}
        tell(True, [], {**facts, **{str(name): group for name, group in found.items()}})
        return
    tell(False, [*seen.notes, *listed(found, day, days, language)], {})


def _days(text: str) -> int:
    """Return the days of "30d", "2w" or "30"."""
    number, unit = (text[:-1], text[-1]) if text[-1:] in ("d", "w") else (text, "d")
    if not number.isdecimal() or not number.isascii() or len(number) > 5:
        raise click.BadParameter(f"{text!r} is no length of time: write 30d or 4w.", param_hint="'--within'")
    return int(number) * (7 if unit == "w" else 1)
