"""`treve verify`."""

import click

from treve.cli.say import centre_argument, json_option, progress, tell


@click.command("verify")
@centre_argument
@click.option(
    "--since", "earlier", type=click.Path(exists=True, dir_okay=False),
    help="A checkpoint noted earlier: the log must still contain all that it covered.",
)
@json_option
@click.pass_context
def command(context: click.Context, centre: str, earlier: str | None, as_json: bool) -> None:
    """Check all that a centre holds: signatures, tree, commitments, originals.

    Exit 0, or 2 with the first entry that does not hold, and why. Keep a copy of CENTRE/checkpoint elsewhere
    from time to time, and give it with --since: then nothing can have been cut off or replaced unseen.
    """
    from pathlib import Path

    from treve.node.verify import verify

    with progress(as_json) as step:
        step("checking", 0, None)
        verdict = verify(Path(centre), Path(earlier).read_bytes() if earlier else None)
    if verdict.holds:
        tell(
            as_json,
            [f"Everything holds: {verdict.entries} entries, {verdict.records} records, root {verdict.root}."],
            {"holds": True, "entries": verdict.entries, "records": verdict.records, "root": verdict.root},
        )
        return
    tell(
        as_json,
        [f"Does not hold: {verdict.where}: {verdict.why}", f"   {verdict.remedy}"],
        {"holds": False, "where": verdict.where, "reason": verdict.why, "remedy": verdict.remedy},
    )
    context.exit(2)
