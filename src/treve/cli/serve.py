"""`treve serve`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument


@click.command("serve")
@centre_argument
@click.option("--port", type=click.IntRange(1, 65535), default=None, help="That of the settings otherwise.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen; others only with members.")
@click.option("--at", default=None, help="The address that readers type: https://centre.example, with TLS in front.")
@click.option("--json", "_as_json", is_flag=True, help="A refusal as one JSON object, for machines.")
def command(centre: str, port: int | None, host: str, at: str | None, _as_json: bool) -> None:
    """Open the page of a centre: map, list, incidents with their reasons and proofs.

    It sees what is taken in while it runs. Stop it with Ctrl-C. As long as nobody has a role it is for whoever sits at
    this machine. Once a register of members is adopted, each of them signs in and sees what is released to him; anybody
    else sees what is released to the public, on the first page. Accounts are made with `treve account`.
    """
    from treve.node.settings import read_settings
    from treve.web.serve import serve

    home = Path(centre)
    serve(home, port or read_settings(home).port, host, at)
