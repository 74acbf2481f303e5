"""`treve serve`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument


@click.command("serve")
@centre_argument
@click.option("--port", type=click.IntRange(1, 65535), default=None, help="That of the settings otherwise.")
@click.option("--json", "_as_json", is_flag=True, help="A refusal as one JSON object, for machines.")
def command(centre: str, port: int | None, _as_json: bool) -> None:
    """Open the page of a centre on this machine: map, list, incidents with their reasons and proofs.

    It listens on 127.0.0.1 only, and sees what is taken in while it runs. Stop it with Ctrl-C.
    """
    from treve.node.settings import read_settings
    from treve.web.serve import serve

    home = Path(centre)
    serve(home, port or read_settings(home).port)
