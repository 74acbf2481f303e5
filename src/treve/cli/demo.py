"""`treve demo`."""

from pathlib import Path

import click

from treve.cli.say import json_option, tell


@click.command("demo")
@click.option("--no-serve", is_flag=True, help="Stop after the last step, without the page.")
@click.option("--port", type=click.IntRange(1, 65535), default=8080, show_default=True)
@click.option(
    "--dir", "folder", type=click.Path(file_okay=False), default="demo", show_default=True, help="Where it is made."
)
@json_option
def command(no_serve: bool, port: int, folder: str, as_json: bool) -> None:
    """A small fictional theatre through all of it, then the page.

    Valdria is an island that does not exist. Each step shows what you would type, and what came of it; nothing
    asks you anything.
    """
    from treve.node.demo import DAY, demo

    home = Path(folder)
    for step in demo(home):
        if as_json:
            tell(True, [], {"typed": step.typed, "came": step.came})
        else:
            click.echo(f"{click.style('$ ' + step.typed, bold=True)}\n  {step.came}")
    if as_json:
        return
    click.echo(
        "\nThree things to try:\n"
        f"  1. Open {home / f'report-{DAY}-fr.html'} in a browser: the daily report, in French;\n"
        "     the same lies beside it as a PDF.\n"
        "  2. On the page, open an incident that two sources tell of: why they were joined, what each reading says.\n"
        f"  3. Copy {home / 'valdria'} to {home / 'changed'}, change one byte of {home / 'changed' / 'treve.db'},\n"
        f"     and type: treve verify {home / 'changed'}"
    )
    if no_serve:
        click.echo(f"\nThe page: treve serve {home / 'valdria'}")
        return
    from treve.web.serve import serve

    click.echo(f"\nThe page: http://127.0.0.1:{port}   (Ctrl-C stops it)")
    serve(home / "valdria", port)
