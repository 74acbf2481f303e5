"""`treve demo`."""

from pathlib import Path

import click

from treve.cli.say import Step, json_option, progress, tell


@click.command("demo")
@click.option("--no-serve", is_flag=True, help="Stop after the last step, without the page.")
@click.option("--port", type=click.IntRange(1, 65535), default=8080, show_default=True)
@click.option(
    "--dir", "folder", type=click.Path(file_okay=False), default="demo", show_default=True, help="Where it is made."
)
@json_option
def command(no_serve: bool, port: int, folder: str, as_json: bool) -> None:
    """A fictional theatre through all of it, then the page.

    Valdria is an island that does not exist: four months of a war, a truce and what became of it, as nine sources
    and thirty articles tell it. Each step shows what you would type, and what came of it; nothing asks you anything.
    """
    from treve.node.demo import DAY, demo

    home = Path(folder)
    look = ""
    bars: list[Step] = []

    def go_on(what: str, done: int, total: int | None) -> None:
        bars[-1](what, done, total)

    steps = demo(home, go_on)
    while True:
        with progress(as_json) as bar:  # one for each step, gone before the step is told
            bars.append(bar)
            step = next(steps, None)
        if step is None:
            break
        look = step.look or look
        if as_json:
            tell(True, [], {"typed": step.typed, "came": step.came})
        else:
            click.echo(f"{click.style('$ ' + step.typed, bold=True)}\n  {step.came}")
    if as_json:
        return
    page = f"http://127.0.0.1:{port}"
    lines = [] if not no_serve else [f"\nFor the page, type: treve serve {home / 'valdria'} --port {port}"]
    lines += [
        f"\nThe page: {page}" + ("" if no_serve else "   (Ctrl-C stops it)"),
        "\nThree things to try:",
        f"  1. {page}/?from={DAY}&to={DAY}",
        "     The day on which the truce nearly broke. Choose another reading of the agreement: the signs change.",
        f"  2. {page}{look}",
        "     One incident that many sources tell of: why they were joined, what each reading says, and the proof.",
        f"  3. Open {home / f'report-{DAY}-fr.html'}, the daily report (the same as PDF, and in English, beside it).",
        f"     Then copy {home / 'valdria'} to {home / 'changed'}, change one byte of {home / 'changed' / 'treve.db'},",
        f"     and type: treve verify {home / 'changed'}",
    ]
    click.echo("\n".join(lines))
    if no_serve:
        return
    from treve.web.serve import serve

    serve(home / "valdria", port)
