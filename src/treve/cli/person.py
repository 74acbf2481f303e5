"""`treve person add | rename | alias | office | merge | split | list`."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from treve.cli.say import as_seen_by_option, centre_argument, json_option, marking_option, progress, tell, to_option

if TYPE_CHECKING:
    from treve.node.persons import Edit


@click.group("person")
def command() -> None:
    """Say who somebody is: names, offices with dates, two who are one, one who is two. Each step is an entry.

    Spellings in Latin, Cyrillic and Arabic letters join by themselves; what they get wrong is put right here. What the
    shipped registers say is added to, never changed.
    """


def _step(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of a step."""
    for add in (json_option, to_option, marking_option):
        function = add(function)
    function = click.option("--try", "only_try", is_flag=True, help="Only show what would change.")(function)
    return centre_argument(click.argument("name")(function))


@command.command("add")
@_step
def add(name: str, **given: Any) -> None:
    """Add a person."""
    from treve.names.own_persons import with_person

    _edit(lambda own, known: with_person(own, known, name), **given)


@command.command("rename")
@_step
@click.argument("new")
def rename(name: str, new: str, **given: Any) -> None:
    """Call a person otherwise; the name until now stays one of theirs."""
    from treve.names.own_persons import renamed

    _edit(lambda own, known: renamed(own, known, name, new), of=name, **given)


@command.command("alias")
@_step
@click.argument("alias")
def alias(name: str, alias: str, **given: Any) -> None:
    """Say that a person goes by another name too."""
    from treve.names.own_persons import with_alias

    _edit(lambda own, known: with_alias(own, known, name, alias), of=name, **given)


@command.command("office")
@_step
@click.argument("office")
@click.option("--from", "first", default=None, help="Since when: 2017-01-20, or 2017-01 for a month.")
@click.option("--until", "last", default=None, help="Until when, that day included.")
@click.option("--of", "of", default=None, help="For which actor of the register a new office speaks.")
def office(name: str, office: str, first: str | None, last: str | None, of: str | None, **given: Any) -> None:
    """Say that a person held an office, from when and until when."""
    from treve.names.own_persons import Held, with_office

    _edit(lambda own, known: with_office(own, known, Held(office, name, first, last), of), **given)


@command.command("merge")
@_step
@click.argument("other")
def merge(name: str, other: str, **given: Any) -> None:
    """Say that two persons are one: OTHER, with all its names, becomes NAME."""
    from treve.names.own_persons import merged

    _edit(lambda own, known: merged(own, known, name, other), of=name, **given)


@command.command("split")
@_step
@click.argument("other")
def split(name: str, other: str, **given: Any) -> None:
    """Say that OTHER is somebody else than NAME, however alike they sound."""
    from treve.names.own_persons import split as apart

    _edit(lambda own, known: apart(own, known, name, other), of=name, **given)


def _edit(
    edit: "Edit",
    centre: str,
    only_try: bool,
    marking: str | None,
    recipients: tuple[str, ...],
    as_json: bool,
    of: str | None = None,
) -> None:
    """Write a step down and say what it changes, line by line."""
    from treve.node.centre import open_centre
    from treve.node.persons import edit_persons
    from treve.node.roles import acting
    from treve.release.marking import make

    with progress(as_json) as step, open_centre(Path(centre), to_write=True) as opened:
        person = acting(opened, "adopt")
        marked = make(marking, recipients) if marking is not None else None
        done = edit_persons(opened, edit, person, marked, write=not only_try, of=of, step=step)
    if only_try:
        first = "It would change these lines; nothing was written:" if done.lines else "It would change nothing."
    elif done.entry is None:
        first = "It stands so already; nothing was changed."
    else:
        first = f"Register of persons and offices, entry {done.entry}:"
    facts = {"entry": done.entry, "already_there": done.entry is None and not only_try, "lines": list(done.lines)}
    tell(as_json, [first, *(f"   {line}" for line in done.lines)], facts)


@command.command("list")
@centre_argument
@as_seen_by_option
@json_option
def listing(centre: str, who: str | None, as_json: bool) -> None:
    """List the persons who speak in the articles or hold an office, by name, with how many statements are theirs."""
    from treve.node.centre import open_centre
    from treve.node.queue import rows_of
    from treve.node.reads import note_deed
    from treve.node.sight import sight_of
    from treve.node.view import view

    with progress(as_json) as step, open_centre(Path(centre)) as opened:
        sight = sight_of(opened, who)
        seen = view(opened, step, sight)
        rows = rows_of(seen.persons)
        note_deed(opened, sight, "export", "person list", count=len(rows))
    if as_json:
        for row in rows:
            tell(True, [], row)
        return
    lines = []
    for row in rows:
        told = [each["names"][0] + _days(each) for each in row["offices"]] or row["roles"][:2]
        lines.append(f"{row['name']}: {len(row['statements'])} statements" + (f"; {'; '.join(told)}" if told else ""))
    tell(False, lines or ["Nobody is named."], {})


def _days(office: dict[str, Any]) -> str:
    if office["from"] is None and office["until"] is None:
        return ""
    return f" ({office['from'] or '…'} – {office['until'] or '…'})"
