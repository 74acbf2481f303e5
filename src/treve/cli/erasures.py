"""`treve erasures`."""

from pathlib import Path

import click

from treve.cli.say import Target, centre_argument, json_option, tell


@click.command("erasures")
@centre_argument
@click.option("-o", "--output", required=True, type=Target(dir_okay=False), help="The file to write, or to renew.")
@json_option
def command(centre: str, output: str, as_json: bool) -> None:
    """Write the list of all that was erased, to be kept beside backups: `treve restore --erasures` applies it.

    It holds signed notices with hashes and positions, and nothing of what was erased.
    """
    from treve.node.centre import open_centre
    from treve.node.erasures import export_erasures

    with open_centre(Path(centre)) as opened:
        count = export_erasures(opened, Path(output))
    tell(as_json, [f"{count:,} notices of erasures are in {output}."], {"notices": count, "file": output})
