"""`treve allegation add | confirm | deny | withdraw`."""

from pathlib import Path
from typing import Any

import click

from treve.cli.judging import judging, say_judgement
from treve.cli.say import centre_argument, json_option, marking_option, tell, to_option


@click.group("allegation")
def command() -> None:
    """Register what a guarantor or party alleges of another: in a column of its own, and never summed."""


@command.command("add")
@centre_argument
@click.option("--by", required=True, help="Who registers it.")
@click.option("--against", required=True, help="Against whom.")
@click.option("--day", default=None, help="The day, as 2017-05-02.")
@click.option("--from", "earliest", default=None, help="The first day, where it is an interval.")
@click.option("--until", "latest", default=None, help="The last day, itself included.")
@click.option("--zone", default=None, help="The zone of these days.")
@click.option("--count", type=click.IntRange(0, 1_000_000_000), default=None, help="A tally; one act without it.")
@click.option("--kind", default=None, help="Kind of act, as registers name it.")
@click.option("--place", default=None, help="Where, in the registrar's words.")
@click.option("--text", default=None, help="What is alleged, in the registrar's words.")
@click.option("--agreement", default=None, help="Under which agreement.")
@click.option("--native-id", default=None, help="The registrar's own number: typed again, it is known.")
@marking_option
@to_option
@json_option
def add(
    centre: str, day: str | None, earliest: str | None, latest: str | None, marking: str | None,
    recipients: tuple[str, ...], as_json: bool, **given: Any,
) -> None:  # fmt: skip
    """Register an act, or a tally of acts for a day or interval."""
    from treve.node.allege import allege, make_allegation
    from treve.node.centre import open_centre
    from treve.node.roles import named
    from treve.release.marking import make

    first, last = day or earliest or latest, day or latest or earliest
    if first is None or last is None or (day is not None and (earliest or latest)):
        raise click.UsageError("Say when: --day, or --from and --until.")
    made = make_allegation(earliest=first, latest=last, **given)
    marked = make(marking, recipients) if marking is not None else None
    with open_centre(Path(centre), to_write=True) as opened:
        done = allege(opened, made, named(Path(centre)), marked)
    is_known = done.entry is None
    what = "one act" if made.count is None else f"{made.count:,}"
    days = first if first == last else f"{first} to {last}"
    lines = [
        f"{made.allegation} is known already; nothing was changed."
        if is_known
        else f"{made.by} registers {what} of {made.against}, {days}: {made.allegation}, entry {done.entry}."
    ]
    lines += ["   The same number stands here in other words too: both are kept, and it shows."] * done.conflict
    lines.append(f"   Next: treve allegation confirm {centre} {made.allegation[:12]} --by WHOM")
    facts = {
        "entry": done.entry, "already_there": is_known, "allegation": made.allegation, "conflict": done.conflict,
    }  # fmt: skip
    tell(as_json, lines, facts)


@command.command("confirm")
@judging
@click.argument("allegation")
def confirm(allegation: str, **given: Any) -> None:
    """Say that one's own side has registered the same."""
    say_judgement(about="allegation", act="confirm", of=allegation, **given)


@command.command("deny")
@judging
@click.argument("allegation")
def deny(allegation: str, **given: Any) -> None:
    """Say that it is not so."""
    say_judgement(about="allegation", act="deny", of=allegation, **given)


@command.command("withdraw")
@judging
@click.argument("allegation")
def withdraw(allegation: str, **given: Any) -> None:
    """Take back what a body said of an allegation."""
    say_judgement(about="allegation", act="withdraw", of=allegation, **given)
