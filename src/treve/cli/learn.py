"""`treve learn`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, marking_option, progress, tell, to_option


@click.command("learn")
@centre_argument
@marking_option
@to_option
@json_option
def command(centre: str, marking: str | None, recipients: tuple[str, ...], as_json: bool) -> None:
    """Learn the fusion tables anew from the reports of a centre, and from what people have decided of pairs of them.

    The tables become an entry, and stay as they are until the command is typed again: between two learnings, feeding
    reports one by one gives exactly what feeding them together gives. They hold names of sources and words of these
    reports, and go to whom --marking says, or the default for parameters; whoever may not see them keeps the tables
    that stood before.
    """
    from treve.node.centre import open_centre
    from treve.node.learn import learn
    from treve.node.roles import acting
    from treve.node.view import view
    from treve.release.marking import make

    home = Path(centre)
    marked = make(marking, recipients) if marking is not None else None
    with progress(as_json) as step, open_centre(home, to_write=True) as opened:
        seen = view(opened, step)
        step("learning", 0, None)
        done = learn(opened, seen, acting(opened, "adopt"), marked)
    said = f"the tables are entry {done.entry}" if done.entry is not None else "they give no evidence for other tables"
    beside = f" and {done.judged} pairs that people have decided" if done.judged else ""
    lines = [f"Learnt from {done.reports:,} reports of {done.sources} sources{beside}: {said}.", *done.meanings]
    tell(as_json, lines, done._asdict())
