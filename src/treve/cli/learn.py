"""`treve learn`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, progress, tell


@click.command("learn")
@centre_argument
@json_option
def command(centre: str, as_json: bool) -> None:
    """Learn the fusion tables anew from the reports of a centre, and from what people have decided of pairs of them.

    The tables become an entry, and stay as they are until the command is typed again: between two learnings, feeding
    reports one by one gives exactly what feeding them together gives.
    """
    from treve.node.centre import open_centre
    from treve.node.learn import learn
    from treve.node.roles import acting
    from treve.node.view import view

    home = Path(centre)
    with progress(as_json) as step, open_centre(home, to_write=True) as opened:
        seen = view(opened, step)
        step("learning", 0, None)
        done = learn(opened, seen, acting(opened, "adopt"))
    said = f"the tables are entry {done.entry}" if done.entry is not None else "they give no evidence for other tables"
    beside = f" and {done.judged} pairs that people have decided" if done.judged else ""
    lines = [f"Learnt from {done.reports:,} reports of {done.sources} sources{beside}: {said}.", *done.meanings]
    tell(as_json, lines, done._asdict())
