"""`treve export`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, progress


@click.command("export")
@centre_argument
@click.argument(
    "what",
    type=click.Choice(["reports", "incidents", "findings", "statements", "timeline", "deeds", "problems"]),
)
@click.option(
    "--format", "as_format", type=click.Choice(["jsonl", "csv", "geojson", "ics"]), default="jsonl", show_default=True
)
@click.option("--lang", type=click.Choice(["en", "fr"]), default="en", help="Language of sentences.")
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="The file to write; standard output otherwise.")
@json_option
def command(centre: str, what: str, as_format: str, lang: str, output: str | None, as_json: bool) -> None:
    """Write reports, incidents, findings, statements, the timeline, deeds or problems, whole and in a fixed order.

    The file appears under its name once it is complete. How many rows were written is said at the end, on standard
    error where the rows themselves go to standard output.
    """
    from treve.node.centre import open_centre
    from treve.node.export import export
    from treve.node.publish import write
    from treve.node.view import view

    with progress(as_json) as step, open_centre(Path(centre)) as opened:
        seen = view(opened, step)
    stream = export(seen, what, as_format, lang)
    size = write(stream, Path(output) if output else None)
    for note in seen.notes:
        click.echo(note, err=True)
    if as_json and output:
        import json

        click.echo(json.dumps({"what": what, "format": as_format, "rows": stream.count, "bytes": size, "file": output}))
    else:
        click.echo(f"{stream.count:,} {what}, {size:,} bytes" + (f", in {output}." if output else "."), err=not output)
