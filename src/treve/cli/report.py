"""`treve report`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, progress, tell


@click.command("report")
@centre_argument
@click.option("--day", required=True, help="The day of the theatre, as 2017-01-15.")
@click.option("--lang", type=click.Choice(["en", "fr"]), default=None, help="That of the settings otherwise.")
@click.option("--theatre", default=None, help="The agreement, where the centre has several.")
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False), help="The HTML file to write.")
@json_option
def command(centre: str, day: str, lang: str | None, theatre: str | None, output: str, as_json: bool) -> None:
    """Write the daily report as one HTML file that needs nothing else: map, table with reasons, trend."""
    from treve.node.centre import open_centre
    from treve.node.daily_report import daily_report
    from treve.node.publish import write
    from treve.node.settings import read_settings
    from treve.node.view import view

    home = Path(centre)
    with progress(as_json) as step, open_centre(home) as opened:
        seen = view(opened, step)
        step("writing the report", 0, None)
        page = daily_report(seen, day, lang or read_settings(home).language, theatre)
    size = write([page], Path(output))
    tell(
        as_json,
        [
            *seen.notes,
            f"Wrote the report of {day}, {size:,} bytes, to {output}. It opens in any browser and prints on A4.",
        ],
        {"day": day, "file": output, "bytes": size, "log_size": seen.head.size, "root": seen.head.root},
    )
