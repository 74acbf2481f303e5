"""`treve export`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from treve.cli.say import Target, as_seen_by_option, centre_argument, json_option, progress, tell

if TYPE_CHECKING:
    from treve.node.view import View
    from treve.products.stream import Stream


@click.command("export")
@centre_argument
@click.argument(
    "what",
    type=click.Choice(
        [
            "reports",
            "incidents",
            "findings",
            "statements",
            "timeline",
            "deeds",
            "duties",
            "pledges",
            "tracker",
            "effort",
            "compliance",
            "problems",
            "judgements",
            "allegations",
            "links",
            "statement_reviews",
            "contradictions",
            "persons",
            "history",
            "log",
        ]
    ),
)
@click.option(
    "--format", "as_format", type=click.Choice(["jsonl", "csv", "geojson", "ics"]), default="jsonl", show_default=True
)
@click.option("--lang", type=click.Choice(["en", "fr"]), default="en", help="Language of sentences.")
@click.option("-o", "--output", type=Target(), help="The file to write (log: the folder); else standard output.")
@click.option("--since", default=None, help="Of history: a number of entries, or a UTC day.")
@click.option("--until", default=None, help="Of history: likewise.")
@as_seen_by_option
@json_option
def command(
    centre: str, what: str, as_format: str, lang: str, output: str | None, since: str | None, until: str | None,
    who: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Write a table whole and in a fixed order: reports, incidents, findings, statements, the timeline and so on.

    Contradictions are what articles tell differently of one fact, side by side. Statement_reviews are what people said
    of statements; persons are those who speak, with their offices.

    Judgements and allegations are what people said; the history is what changed in findings, and why.

    The file appears under its name once it is complete. How many rows were written is said at the end, on standard
    error where the rows themselves go to standard output.

    `log` writes the centre's log as static files (C2SP tlog-tiles) into a folder, for strangers, witnesses and mirrors;
    again into the same folder it writes only what is new. It holds hashes, and nothing of what the entries say.
    """
    if what == "log":
        _log(centre, output, as_json)
        return
    if output and Path(output).is_dir():
        raise click.BadParameter(f"File {output!r} is a directory.", param_hint="'-o' / '--output'")
    if what == "history":
        _history(centre, as_format, output, since, until, who, as_json)
        return
    if since or until:
        raise click.UsageError("--since and --until belong to the history.")
    from treve.node.centre import open_centre
    from treve.node.export import export
    from treve.node.reads import note_deed
    from treve.node.sight import sight_of
    from treve.node.view import view

    with progress(as_json) as step, open_centre(Path(centre)) as opened:
        sight = sight_of(opened, who)
        seen = view(opened, step, sight)
        stream = export(seen, what, as_format, lang)
        note_deed(
            opened,
            sight,
            "export",
            f"{what}.{as_format}",
            count=_count(seen, what),
        )
    _write(stream, what, as_format, output, seen.notes, as_json)


def _count(seen: "View", what: str) -> int | None:
    """Return how many rows an export has, `None` where they are worked out as they are written."""
    if what in ("duties", "compliance", "pledges", "tracker"):
        return None
    return len(seen.told if what == "reports" else getattr(seen, what))


def _write(stream: "Stream", what: str, as_format: str, output: str | None, notes: tuple[str, ...],
           as_json: bool) -> None:  # fmt: skip
    """Write a stream to its end, and say how much it was."""
    from treve.node.publish import write

    size = write(stream, Path(output) if output else None)
    for note in notes:
        click.echo(note, err=True)
    if as_json and output:
        import json

        click.echo(json.dumps({"what": what, "format": as_format, "rows": stream.count, "bytes": size, "file": output}))
    else:
        click.echo(f"{stream.count:,} {what}, {size:,} bytes" + (f", in {output}." if output else "."), err=not output)


def _history(
    centre: str, as_format: str, output: str | None, since: str | None, until: str | None, who: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Write what changed in findings between two states of the log."""
    from treve.base.errors import Refused
    from treve.cli.history import found_in
    from treve.findings.history import COLUMNS
    from treve.products.to_csv import to_csv
    from treve.products.to_jsonl import to_jsonl

    if as_format not in ("jsonl", "csv"):
        raise Refused("The history has no place and is no calendar.", remedy="Export it as jsonl or csv.")
    found = found_in(centre, None, since, until, (), who, as_json)
    stream = to_csv(found.rows, COLUMNS) if as_format == "csv" else to_jsonl(found.rows)
    _write(stream, "history", as_format, output, found.notes, as_json)


def _log(centre: str, output: str | None, as_json: bool) -> None:
    """Write the log into a folder."""
    from treve.node.centre import open_centre
    from treve.node.publish_log import publish_log

    if not output:
        raise click.UsageError("The log is many files: name a folder for them with -o.")
    with open_centre(Path(centre)) as opened:
        grown = publish_log(opened, Path(output))
    new = grown.size - grown.before
    said = [
        f"The log of {grown.size:,} entries is in {output}: {new:,} new, {grown.files:,} files written.",
        f"   Anybody checks it: python3 treve_verify.py log {output} --keys {output}/verifier-keys.txt",
    ]
    facts = {"what": "log", "size": grown.size, "new": new, "files": grown.files, "folder": output}
    tell(as_json, said, facts)
