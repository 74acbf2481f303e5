"""What the commands of judging share: options, opening the centre with its view, and saying what was done."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from treve.cli.say import centre_argument, json_option, marking_option, progress, tell, to_option

DONE = {
    "propose": "proposes that it be adopted", "adopt": "adopts it", "reject": "rejects it", "dispute": "disputes it",
    "explain": "explains it", "accept": "accepts the explanation", "refuse": "refuses the explanation",
    "review": "reviews it", "attribute": "speaks of whose it was", "confirm": "confirms it", "deny": "denies it",
    "withdraw": "takes back what it said",
}  # fmt: skip


def judging(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that every judgement has."""
    for add in (
        json_option,
        to_option,
        marking_option,
        click.option("--on", default=None, help="The day on which it was said, as 2017-05-02; today otherwise."),
        click.option("--why", default=None, help="The reason, in the body's own words."),
        click.option("--by", "body", default=None, help="In whose name: a body, party or member. Yours, otherwise."),
    ):
        function = add(function)
    return centre_argument(function)


def say_judgement(centre: str, marking: str | None, recipients: tuple[str, ...], as_json: bool, **asked: Any) -> None:
    """Write a judgement down and say what became of it."""
    from treve.node.centre import open_centre
    from treve.node.judge import Asked, judge
    from treve.node.settings import read_settings
    from treve.node.sight import sight_of
    from treve.node.view import view
    from treve.release.marking import make

    marked = make(marking, recipients) if marking is not None else None
    with progress(as_json) as step, open_centre(Path(centre), to_write=True) as opened:
        sight = sight_of(opened)
        seen = view(opened, step, sight)
        done = judge(opened, seen, sight.members, Asked(**asked), read_settings(Path(centre)).person, marked)
    said = done.judgement
    about = f"the {said.about} {done.incident or said.of}"
    if done.entry is None:
        lines = [f"{said.body} has said this of {about} before; nothing was changed."]
    else:
        lines = [f"{said.body} {DONE[said.act]}: {about}, entry {done.entry}."]
    lines += [f"   {one}" for one in done.doubts]
    for one in said.found:
        chance = "" if one.probability_ppm is None else f", {one.probability_ppm / 10_000:.0f} %"
        lines.append(f"   found under {one.reading}: {one.verdict}{chance}")
    if done.pending:
        lines.append("   Nothing of this id is here yet: it is kept, and counts as soon as something is.")
    lines.append(f"   Next: {_next(centre, said.about, said.act, done.incident or said.of)}")
    facts = {
        "entry": done.entry, "already_there": done.entry is None, "about": said.about, "act": said.act,
        "body": said.body, "of": said.of, "incident": done.incident, "pending": done.pending,
        "agreement": said.agreement, "version": said.version, "reading": said.reading, "says": said.says,
        "found": [
            {"reading": one.reading, "verdict": one.verdict, "probability_ppm": one.probability_ppm}
            for one in said.found
        ],
        "doubts": list(done.doubts),
    }  # fmt: skip
    tell(as_json, lines, facts)


def _next(centre: str, about: str, act: str, of: str) -> str:
    """Return what a person may type next."""
    if about == "allegation":
        return f"treve export {centre} allegations"
    if act == "propose":
        return f"treve finding adopt {centre} {of[:12]} --by BODY"
    if act == "explain":
        return f"treve finding accept {centre} {of[:12]} --by BODY, or refuse"
    return f"treve export {centre} {'incidents' if about == 'incident' else 'findings'}"
