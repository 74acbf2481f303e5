"""`treve report-one`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from treve.cli.say import centre_argument, json_option, marking_option, progress, tell, to_option

if TYPE_CHECKING:
    from treve.node.desk import Answer


@click.command("report-one")
@centre_argument
@click.argument("path", type=click.Path())
@click.option("--as", "as_format", default=None, help="The format, where its content does not tell.")
@click.option(
    "--mapping", type=click.Path(exists=True, dir_okay=False), help="What the columns of a table mean (YAML)."
)
@click.option("--source", default=None, help="Who says so: a short name for the source.")
@marking_option
@to_option
@json_option
@click.pass_context
def command(
    context: click.Context,
    centre: str,
    path: str,
    as_format: str | None,
    mapping: str | None,
    source: str | None,
    marking: str | None,
    recipients: tuple[str, ...],
    as_json: bool,
) -> None:
    """Take in one report, and say at once which incident it joins and what follows.

    The file holds one report or a few; it is taken in as by treve take-in, and once it is stored each report is held
    against all that you may see. The first time, and after anything else was written, that takes as long as a view, and
    then a moment, however many there are. It is a first answer: the record is what the next export or page says.
    Exit 0: taken in or known; 1: something is held; 2: refused.
    """
    from treve.node.centre import open_centre
    from treve.node.desk_file import has_desk, open_desk
    from treve.node.reads import note_deed
    from treve.node.report_one import report_one
    from treve.node.roles import acting
    from treve.node.sight import members_of, sight_of
    from treve.node.take_in import Asked, mapping_text
    from treve.release.marking import make

    with progress(as_json) as step, open_centre(Path(centre), to_write=True) as opened:
        text = mapping_text(Path(mapping)) if mapping else None
        marked = make(marking, recipients) if marking is not None else None
        asked = Asked(as_format, text, source, False, Path(mapping).name if mapping else "mapping", marked)
        person = acting(opened, "take_in")
        who = person if person in members_of(opened).people else None
        sight = sight_of(opened, who)
        desk = open_desk(opened, step, sight).desk if has_desk(sight) else None
        taken, answers, later = report_one(opened, desk, Path(path), asked, person, who)
        if answers:
            note_deed(opened, sight, "export", "report-one", count=len(answers))
    facts: dict[str, Any] = {
        "rows": taken.rows,
        "loaded": taken.loaded,
        "already_known": taken.already_known,
        "held": taken.held,
    }
    facts |= {"refused": taken.refused, "reason": taken.reason or None, "entry": taken.entry}
    tell(
        as_json,
        _of_file(taken.refused, taken.reason, taken.remedy, facts),
        {**facts, "answers": list(map(_facts, answers)), "later": later},
    )
    if not as_json:
        for one in answers:
            tell(False, _sentences(one), {})
        if later:
            tell(False, ["   What else it came to is on the page, for whoever may see it."], {})
    context.exit(2 if taken.refused else 1 if taken.held else 0)


def _of_file(refused: bool, reason: str, remedy: str, facts: dict[str, Any]) -> list[str]:
    if refused:
        return [f"Refused: {reason}", *([f"   {remedy}"] if remedy else [])]
    counts = f"{facts['loaded']} loaded, {facts['already_known']} already known, {facts['held']} held"
    return [f"{counts}." if facts["entry"] is None else f"Stored as entry {facts['entry']}: {counts}."]


def _sentences(one: "Answer") -> list[str]:
    if one.known:
        lines = [f"Report {one.report} was there before, with other words: both are kept. Incident {one.incident}."]
    elif one.new:
        lines = [f"Report {one.report} is the first to tell of its incident."]
    else:
        lines = [f"Report {one.report} joins incident {one.incident}, which {one.row['reports']} reports tell of now."]
    if one.was is not None:
        lines.append(f"   It was called {one.was} until now; that name still finds it.")
    for report, score in one.links[:5]:
        lines.append(f"   linked to {report}, {score / 1000:+.1f}")
    for finding in one.findings:
        under = f"{finding['agreement']} {finding['version']}, {finding['reading']}"
        lines.append(
            f"   {under}: {finding['verdict'].replace('_', ' ')}, {finding['probability_ppm'] / 10_000:.0f} %."
        )
    return lines


def _facts(one: "Answer") -> dict[str, Any]:
    names = ("agreement", "version", "reading", "clause", "verdict", "ground", "probability_ppm")
    return {
        "report": one.report,
        "incident": one.incident,
        "was": one.was,
        "new": one.new,
        "known": one.known,
        "reports": one.row["reports"],
        "links": [{"report": report, "score": score} for report, score in one.links],
        "findings": [{name: finding[name] for name in names} for finding in one.findings],
    }
