"""`treve export`."""

from pathlib import Path

import click

from treve.cli.say import Target, as_seen_by_option, centre_argument, json_option, progress, tell


@click.command("export")
@centre_argument
@click.argument(
    "what",
    type=click.Choice(["reports", "incidents", "findings", "statements", "timeline", "deeds", "problems", "log"]),
)
@click.option(
    "--format", "as_format", type=click.Choice(["jsonl", "csv", "geojson", "ics"]), default="jsonl", show_default=True
)
@click.option("--lang", type=click.Choice(["en", "fr"]), default="en", help="Language of sentences.")
@click.option("-o", "--output", type=Target(), help="The file to write (log: the folder); else standard output.")
@as_seen_by_option
@json_option
def command(
    centre: str, what: str, as_format: str, lang: str, output: str | None, who: str | None, as_json: bool
) -> None:
    """Write reports, incidents, findings, statements, the timeline, deeds or problems, whole and in a fixed order.

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
    from treve.node.centre import open_centre
    from treve.node.export import export
    from treve.node.publish import write
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
            count=len(seen.told if what == "reports" else getattr(seen, what)),
        )
    size = write(stream, Path(output) if output else None)
    for note in seen.notes:
        click.echo(note, err=True)
    if as_json and output:
        import json

        click.echo(json.dumps({"what": what, "format": as_format, "rows": stream.count, "bytes": size, "file": output}))
    else:
        click.echo(f"{stream.count:,} {what}, {size:,} bytes" + (f", in {output}." if output else "."), err=not output)


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
