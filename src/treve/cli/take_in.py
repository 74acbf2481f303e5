"""`treve take-in`."""

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from treve.cli.say import centre_argument, json_option, marking_option, progress, tell, to_option

if TYPE_CHECKING:
    from treve.node.take_in import TakenIn


KINDS = (
    "press", "patrol", "camera", "uav", "acoustic", "satellite", "hotline", "party", "civil_society", "medical",
    "dataset",
)  # fmt: skip
"""The vocabulary of `entries.report`, which is not imported only to say it; a test holds the two against each other."""


@click.command("take-in")
@centre_argument
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@click.option("--as", "as_format", default=None, help="The format, where its content does not tell.")
@click.option(
    "--mapping", type=click.Path(exists=True, dir_okay=False), help="What the columns of a table mean (YAML)."
)
@click.option("--source", default=None, help="Who says so: a short name for the source.")
@click.option(
    "--kind",
    "source_kind",
    type=click.Choice(KINDS),
    default=None,
    help="Of a text: who wrote it, where it is not the press, whose words the embargo leaves alone.",
)
@click.option("--revises", is_flag=True, help="This is a new edition: it stands for what it tells anew.")
@marking_option
@to_option
@json_option
@click.pass_context
def command(
    context: click.Context,
    centre: str,
    paths: tuple[str, ...],
    as_format: str | None,
    mapping: str | None,
    source: str | None,
    source_kind: Any,
    revises: bool,
    marking: str | None,
    recipients: tuple[str, ...],
    as_json: bool,
) -> None:
    """Take files into a centre: event datasets, a mission's own tables and forms, articles.

    The format is recognised by the content. A file is read to its end first: what cannot be read of it is held in
    quarantine with its place and reason, and a refused file has had no effect. Exit 0: all loaded or known; 1:
    something is held; 2: a file was refused.
    """
    from treve.node.centre import open_centre
    from treve.node.roles import acting
    from treve.node.take_in import Asked, files_of, mapping_text, take_in
    from treve.release.marking import make

    home = Path(centre)
    done: list[TakenIn] = []
    try:
        with progress(as_json) as step, open_centre(home, to_write=True) as opened:
            text = mapping_text(Path(mapping)) if mapping else None
            name = Path(mapping).name if mapping else "mapping"
            marked = make(marking, recipients) if marking is not None else None
            asked = Asked(as_format, text, source, revises, name, marked, source_kind)
            person = acting(opened, "take_in")
            files = files_of([Path(each) for each in paths])
            done.extend(take_in(opened, path, asked, person, step) for path in files)
    finally:
        # Also where a later file brought it to an end: what was acknowledged is told.
        for one in done:
            tell(as_json, _sentences(one, centre), _facts(one))
    total = {
        key: sum(getattr(one, key) for one in done)
        for key in ("rows", "loaded", "already_known", "held", "conflicts", "doubts", "erased_before")
    }
    refused = [one for one in done if one.refused]
    if as_json:
        reason = "; ".join(one.reason for one in refused) or None
        seconds = round(sum(one.seconds for one in done), 3)
        entry = max((one.entry for one in done if one.entry is not None), default=None)
        facts = {"refused": bool(refused), "reason": reason, "seconds": seconds, "files": len(done)}
        tell(True, [], {**total, **facts, "entry": entry, "state": None if entry is None else "stored"})
    elif len(done) > 1:
        click.echo(
            f"In all {total['rows']:,} rows: {total['loaded']:,} loaded, {total['already_known']:,} already known, "
            f"{total['held']:,} held."
        )
    if not as_json and total["loaded"]:
        click.echo(
            f"Next: treve serve {centre}; or, once an agreement is adopted, "
            f"treve report {centre} --day YYYY-MM-DD -o report.html"
        )
    context.exit(2 if refused else 1 if total["held"] else 0)


def _sentences(one: "TakenIn", centre: str) -> list[str]:
    if one.refused:
        lines = [f"Refused: {one.reason}"]
        lines += [f"   {one.remedy}"] if one.remedy else []
        if one.guess:
            lines.append(f"   A mapping was guessed for you: {one.guess}")
            typed = shlex.join(["treve", "take-in", centre, one.file, "--mapping", one.guess])
            lines.append(f"   Correct it, then: {typed}")
        return lines
    rate = f", {one.rows / one.seconds:,.0f} rows/s" if one.seconds > 0.2 else ""
    lines = [
        f"{one.file} ({one.format}, source {one.source}): {one.rows:,} rows = {one.loaded:,} loaded "
        f"+ {one.already_known:,} already known + {one.held:,} held, in {one.seconds:.1f} s{rate}."
    ]
    if one.conflicts:
        lines.append(
            f"   {one.conflicts:,} say something else than before under the same id: both are kept, and it shows."
        )
    if one.erased_before:
        lines.append(f"   {one.erased_before:,} of the already known were erased before, and are not taken again.")
    for note in one.notes[:5]:
        lines.append(f"   {note.where}: {note.message} {note.remedy}")
    for held in one.first_held:
        lines.append(f"   held: {held.where}: {held.message} {held.remedy}")
    if one.doubts:
        lines.append(
            f"   {one.doubts:,} of its reports with a doubt, something left out or taken with care; all of them: "
            f"treve export {centre} problems --format csv"
        )
    for doubt in one.first_doubts:
        lines.append(f"   doubt: {doubt.where}: {doubt.message}. {doubt.remedy}")
    if one.held > len(one.first_held):
        lines.append(f"   ... all held rows: treve export {centre} problems --format csv")
    return lines


def _facts(one: "TakenIn") -> dict[str, Any]:
    return {
        "file": one.file,
        "rows": one.rows,
        "loaded": one.loaded,
        "already_known": one.already_known,
        "held": one.held,
        "conflicts": one.conflicts,
        "doubts": one.doubts,
        "erased_before": one.erased_before,
        "refused": one.refused,
        "reason": one.reason or None,
        "remedy": one.remedy or None,
        "format": one.format,
        "source": one.source,
        "mapping_guess": one.guess,
        "notes": [note._asdict() | {"raw": note.raw.decode("utf-8", "replace")} for note in one.notes],
        "seconds": round(one.seconds, 3),
        "entry": one.entry,
        "state": None if one.entry is None else "stored",
    }
