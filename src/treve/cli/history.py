"""`treve history`, and `treve export ... history`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from treve.cli.say import as_seen_by_option, centre_argument, json_option, progress, shown

if TYPE_CHECKING:
    from treve.node.history import Found

MOST_LINES = 40


@click.command("history")
@centre_argument
@click.option("--incident", default=None, help="One incident, entry by entry: its id, or that of any of its reports.")
@click.option(
    "--since", default=None, help="A number of entries, or a UTC day (its beginning); the beginning otherwise."
)
@click.option("--until", default=None, help="A number of entries, or a UTC day (its end); the present otherwise.")
@click.option("--edition", "editions", multiple=True, help="From this edition; a second one: to that.")
@as_seen_by_option
@json_option
def command(
    centre: str, incident: str | None, since: str | None, until: str | None, editions: tuple[str, ...],
    who: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Say what changed in findings between two states of the record, why, and what was known when.

    It works out both states; with --incident, as many as it takes to find each entry that changed something.
    """
    found = found_in(centre, incident, since, until, editions, who, as_json)
    if as_json:
        import json

        for row in found.rows:
            click.echo(json.dumps(row, ensure_ascii=False))
        for note in found.notes:
            click.echo(note, err=True)
        return
    for row in found.rows[:MOST_LINES]:
        click.echo(shown(_line(row)))
        for cause in row["causes"]:
            click.echo(shown(_why(cause)))
    left = len(found.rows) - MOST_LINES
    if left > 0:
        click.echo(f"{left:,} more: treve export {centre} history has them all.")
    if not found.rows:
        click.echo("Nothing changed in the findings.")
    for note in found.notes:
        click.echo(note)
    click.echo(f"{found.derivations} states were worked out.")


def found_in(
    centre: str, incident: str | None, since: str | None, until: str | None, editions: tuple[str, ...],
    who: str | None, as_json: bool,
) -> "Found":  # fmt: skip
    """Return what changed, once it is noted that somebody asked."""
    from treve.base.errors import Refused
    from treve.node.centre import open_centre
    from treve.node.edition import edition_of, rebuilt
    from treve.node.history import between, story
    from treve.node.past import Past
    from treve.node.reads import note_deed

    if editions and (since or until or incident):
        raise Refused("Editions name their states themselves.", remedy="Leave --since, --until and --incident away.")
    if len(editions) > 2:
        raise Refused("Two editions are compared at a time.", remedy="Name one or two.")
    with progress(as_json) as step, open_centre(Path(centre)) as opened:
        past = Past(opened, who, step)
        kept = [edition_of(past, name) for name in editions]
        if kept:
            first = kept[0].edition.size
            last = kept[1].edition.size if len(kept) > 1 else opened.size
            first, last = min(first, last), max(first, last)
        else:
            first, last = past.size_at(since, end=False), past.size_at(until, end=True)
        found = between(past, first, last) if incident is None else story(past, incident, first, last)
        notes = [note for each in kept if (note := rebuilt(past, each))]
        note_deed(opened, past.sight, "export", "history", incident or "", count=len(found.rows))
    return found._replace(notes=(*found.notes, *notes))


def _line(row: dict[str, Any]) -> str:
    def side(when: str) -> str:
        verdict, chance = row[f"verdict_{when}"], row[f"probability_{when}"]
        if verdict is None:
            return "-"
        return f"{verdict}{'' if chance is None else f' {chance:.0%}'} ({row[f'standing_{when}']})"

    terms = f"{row['agreement']} {row['version']}, {row['reading']}"
    return f"{row['incident'][:12]} {terms}: {side('before')} -> {side('after')}"


def _why(cause: dict[str, Any]) -> str:
    where = f", entry {cause['entry']} of {cause['at'][:16]}Z" if cause["entry"] is not None else ""
    return f"   {'by' if cause['sure'] else 'perhaps by'} {cause['cause']} {cause['name']}{where}"
