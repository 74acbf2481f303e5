"""`treve report`."""

from pathlib import Path

import click

from treve.cli.say import Target, as_seen_by_option, centre_argument, json_option, progress, tell


@click.command("report")
@centre_argument
@click.option("--day", required=True, help="The day of the theatre, as 2017-01-15.")
@click.option("--lang", type=click.Choice(["en", "fr"]), default=None, help="That of the settings otherwise.")
@click.option("--theatre", default=None, help="The agreement, where the centre has several.")
@click.option(
    "-o",
    "--output",
    required=True,
    type=Target(dir_okay=False),
    help="The file to write, .html or .pdf.",
)
@click.option(
    "--format",
    "as_format",
    type=click.Choice(["html", "pdf"]),
    default=None,
    help="As the file's ending otherwise.",
)
@as_seen_by_option
@json_option
def command(
    centre: str,
    day: str,
    lang: str | None,
    theatre: str | None,
    output: str,
    as_format: str | None,
    who: str | None,
    as_json: bool,
) -> None:
    """Write the daily report as one file that needs nothing else: map, table with reasons, trend.

    HTML opens in any browser. PDF is for print and for the file, and can be read aloud (PDF/UA). Both say the same.
    """
    from treve.node.centre import open_centre
    from treve.node.daily_report import Format, daily_report
    from treve.node.publish import write
    from treve.node.reads import note_deed
    from treve.node.settings import read_settings
    from treve.node.sight import sight_of
    from treve.node.view import view

    home, target = Path(centre), Path(output)
    chosen: Format = "pdf" if (as_format or target.suffix.lower().lstrip(".")) == "pdf" else "html"
    with progress(as_json) as step, open_centre(home) as opened:
        sight = sight_of(opened, who)
        seen = view(opened, step, sight)
        step("writing the report", 0, None)
        page = daily_report(seen, day, lang or read_settings(home).language, theatre, chosen)
        note_deed(opened, sight, "report", f"report.{chosen}", day)
    size = write([page], target)
    tell(
        as_json,
        [
            *seen.notes,
            f"Wrote the report of {day}, {size:,} bytes, to {output}. {_USE[chosen]}",
        ],
        {
            "day": day,
            "file": output,
            "format": chosen,
            "bytes": size,
            "log_size": seen.head.size,
            "root": seen.head.root or None,
        },
    )


_USE = {
    "html": "It opens in any browser and prints on A4.",
    "pdf": "A4 sheets, tagged so that they can be read aloud.",
}
