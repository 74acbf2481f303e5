"""`treve link same | different | split | part-of | not-sure | undo | list | queue`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from treve.cli.judging import judging
from treve.cli.say import as_seen_by_option, centre_argument, json_option, progress, shown, tell

if TYPE_CHECKING:
    from treve.base.lang import Lang
    from treve.incidents.questions import Question
    from treve.node.view import View

DONE = {
    "same": "says that these tell of one incident", "different": "says that these tell of different incidents",
    "split": "lays the incident apart", "part_of": "says that the first sums up the others",
    "not_sure": "has looked at these and is not sure", "undo": "takes back what it said of these",
}  # fmt: skip

DOUBTS = {
    "waits": "{name} is neither the mission nor a body of the agreement: its word is kept beside and shown, and counts "
    "when one of those says it too.",
    "other": "{name} says otherwise; both words are kept, and the later one of those that decide counts.",
    "overruled": "What was said before and contradicts this gives way: {name} pairs. treve link list shows them.",
}

lang_option = click.option("--lang", type=click.Choice(["en", "fr"]), default=None, help="Settings otherwise.")


@click.group("link")
def command() -> None:
    """Say how reports belong together: fusion obeys it, now and whenever it runs.

    REPORT is a report's id or an incident's (the report it is named by), the first six digits or more, or a source's
    own id. Nothing is edited: what is said can be undone, and is then as it was.
    """


@command.command("same")
@judging
@click.argument("reports", nargs=-1, required=True)
def same(reports: tuple[str, ...], **given: Any) -> None:
    """Say that reports tell of one incident."""
    _say(act="same", groups=(reports,), **given)


@command.command("different")
@judging
@click.argument("reports", nargs=-1, required=True)
def different(reports: tuple[str, ...], **given: Any) -> None:
    """Say that reports tell of different incidents, no two of them of one."""
    _say(act="different", groups=tuple((one,) for one in reports), **given)


@command.command("split")
@judging
@click.argument("incident")
@click.option("--group", "groups", multiple=True, required=True, help="Reports that are one incident: A,B. Repeat it.")
def split(incident: str, groups: tuple[str, ...], **given: Any) -> None:
    """Lay an incident apart into groups; its other reports stay together as one more."""
    laid = tuple(tuple(one.strip() for one in group.split(",") if one.strip()) for group in groups)
    _say(act="split", groups=laid, of=incident, **given)


@command.command("part-of")
@judging
@click.argument("whole")
@click.argument("reports", nargs=-1, required=True)
def part_of(whole: str, reports: tuple[str, ...], **given: Any) -> None:
    """Say that a report sums up several incidents: those of the reports named. Its numbers are not counted twice."""
    _say(act="part_of", groups=((whole,), reports), **given)


@command.command("not-sure")
@judging
@click.argument("reports", nargs=-1, required=True)
def not_sure(reports: tuple[str, ...], **given: Any) -> None:
    """Say that one has looked and cannot tell: it settles nothing, and the question is asked later than others."""
    _say(act="not_sure", groups=(reports,), **given)


@command.command("undo")
@judging
@click.argument("reports", nargs=-1, required=True)
def undo(reports: tuple[str, ...], **given: Any) -> None:
    """Take back whatever the body has said of these reports, pair by pair."""
    _say(act="undo", groups=(reports,), **given)


def _say(centre: str, marking: str | None, recipients: tuple[str, ...], as_json: bool, **asked: Any) -> None:
    """Write down what is said and say what became of it."""
    from treve.node.centre import open_centre
    from treve.node.link import AskedLink, link
    from treve.node.roles import named
    from treve.node.sight import sight_of
    from treve.node.view import view
    from treve.release.marking import make

    marked = make(marking, recipients) if marking is not None else None
    with progress(as_json) as step, open_centre(Path(centre), to_write=True) as opened:
        sight = sight_of(opened)
        done = link(opened, view(opened, step, sight), sight, AskedLink(**asked), named(Path(centre)), marked)
    said = done.linking
    groups = " | ".join(" ".join(one[:12] for one in group) for group in said.groups)
    if done.entry is None:
        lines = [f"{said.body} says this already of {groups}; nothing was changed."]
    else:
        lines = [f"{said.body} {DONE[said.act]}: {groups}, entry {done.entry}."]
    lines += [f"   {DOUBTS[code].format(name=name)}" for code, name in done.doubts]
    lines.append(f"   Next: treve link queue {centre}, or treve link list {centre}")
    facts = {
        "entry": done.entry, "already_there": done.entry is None, "act": said.act, "body": said.body,
        "groups": [list(group) for group in said.groups], "counts": done.counts,
        "doubts": [{"what": code, "name": name} for code, name in done.doubts],
    }  # fmt: skip
    tell(as_json, lines, facts)


@command.command("list")
@centre_argument
@as_seen_by_option
@json_option
def listed(centre: str, who: str | None, as_json: bool) -> None:
    """Print all that was said of links, by whom, and what has become of it."""
    import json

    from treve.node.centre import open_centre
    from treve.node.reads import note_deed
    from treve.node.sight import sight_of
    from treve.node.view import view

    with progress(as_json) as step, open_centre(Path(centre)) as opened:
        sight = sight_of(opened, who)
        seen = view(opened, step, sight)
        rows = [json.loads(row) for row in seen.links["row"]]
        note_deed(opened, sight, "links", "links.list", count=len(rows))
    if as_json:
        for row in rows:
            tell(True, [], row)
        return
    for row in rows:
        groups = " | ".join(" ".join(one[:12] for one in group) for group in row["groups"])
        against = f" (against: {', '.join(row['against'])})" if row["against"] else ""
        why = f": {row['why']}" if row["why"] else ""
        click.echo(shown(f"{row['day']}  {row['body']}  {row['act']}  {row['status']}{against}  {groups}{why}"))
    if not rows:
        click.echo("Nobody has said anything of links here.")


@command.command("queue")
@centre_argument
@click.option("--most", type=click.IntRange(1, 1_000), default=20, show_default=True, help="How many questions.")
@lang_option
@as_seen_by_option
@json_option
def queue(centre: str, most: int, lang: str | None, who: str | None, as_json: bool) -> None:
    """Print which links people should look at, those first whose answer would settle most."""
    from treve.node.asking import asked
    from treve.node.centre import open_centre
    from treve.node.reads import note_deed
    from treve.node.settings import read_settings
    from treve.node.sight import sight_of
    from treve.node.view import view

    language: Lang = "fr" if (lang or read_settings(Path(centre)).language) == "fr" else "en"
    with progress(as_json) as step, open_centre(Path(centre)) as opened:
        sight = sight_of(opened, who)
        seen = view(opened, step, sight)
        step("looking for open links", 0, None)
        found = asked(seen, most)
        note_deed(opened, sight, "links", "links.queue", count=len(found))
    if as_json:
        for one in found:
            tell(True, [], _facts(one))
        return
    for place, one in enumerate(found, 1):
        for line in _lines(place, one, seen, centre, language):
            click.echo(shown(line))
    if not found:
        none = (
            "No link is open: the reports here leave no doubt, or people have settled it.",
            "Aucun lien n’est ouvert\u00a0: les signalements ne laissent pas de doute, ou des personnes ont tranché.",
        )
        click.echo(none[language == "fr"])


def _facts(one: "Question") -> dict[str, Any]:
    return {
        "left": one.left, "right": one.right, "incidents": sorted({one.one, one.other}), "is_one": one.is_one,
        "together": one.together_ppm / 1_000_000, "reports": one.reports, "verdicts": one.verdicts,
        "corroboration": one.corroboration, "unsure": list(one.unsure), "weight": one.weight,
        "score": one.explanation.score, "why": one.explanation.sentences["en"],
        "why_fr": one.explanation.sentences["fr"],
        "parts": [{"what": part.code, "value": part.value, "weight": part.weight} for part in one.explanation.parts],
    }  # fmt: skip


def _lines(place: int, one: "Question", seen: "View", centre: str, lang: "Lang") -> list[str]:
    """Return a question as a person reads it, and what to type."""
    from treve.incidents.questions_say import settles
    from treve.node.asking import in_words
    from treve.products.say import polish

    told = {row["report"]: row for row in seen.told.filter(report=one.left).vstack(seen.told.filter(report=one.right))
            .select("report", "source", "native_id").iter_rows(named=True)}  # fmt: skip
    names = [f"{told[each]['source']} {told[each]['native_id'] or each[:12]}" for each in (one.left, one.right)]
    looked = {"en": "looked at, not sure: ", "fr": "vu, sans certitude : "}[lang] + ", ".join(one.unsure)
    return [
        f"{place}. {names[0]} — {names[1]}",
        f"   {polish(in_words(one.explanation, seen, lang), lang)}",
        f"   {polish(settles(one, lang), lang)}",
        *([f"   {polish(looked, lang)}"] if one.unsure else []),
        f"   treve link same {centre} {one.left[:12]} {one.right[:12]} --by BODY   (different, not-sure)",
    ]
