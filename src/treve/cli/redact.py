"""`treve redact`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("redact")
@centre_argument
@click.argument("document")
@click.option("--with", "copy", required=True, type=click.Path(exists=True, dir_okay=False), help="The redacted copy.")
@click.option("--why", required=True, help="The reason, kept with the receipt; it must not say what was taken out.")
@json_option
def command(centre: str, document: str, copy: str, why: str, as_json: bool) -> None:
    """Put a redacted copy in the place of a kept document, given by the first digits of its SHA-256.

    The document's sealed bytes and its key are destroyed; the copy is kept under its own hash. Records that came from
    the document stay: `treve erase` is for those.
    """
    from treve.cli.erase import facts, told
    from treve.node.centre import open_centre
    from treve.node.erase import redact
    from treve.node.roles import acting

    data = Path(copy).read_bytes()
    with open_centre(Path(centre), to_write=True) as opened:
        done = redact(opened, document, data, why, acting(opened, "erase"))
    tell(as_json, told(done, centre), facts(done))
