"""`treve verify`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, progress, tell


@click.command("verify")
@centre_argument
@click.option(
    "--since",
    "earlier",
    type=click.Path(exists=True, dir_okay=False),
    help="A checkpoint kept earlier: the log must still contain all that it covered.",
)
@json_option
@click.pass_context
def command(context: click.Context, centre: str, earlier: str | None, as_json: bool) -> None:
    """Check all that a centre holds: signatures, tree, commitments, originals.

    Exit 0, or 2 with the first entry that does not hold, and why. Keep a copy of CENTRE/checkpoint elsewhere from
    time to time, and give it with --since: then nothing can have been cut off or replaced unseen.
    """
    from treve.node.verify import verify

    with progress(as_json) as step:
        verdict = verify(
            Path(centre),
            Path(earlier).read_bytes() if earlier else None,
            lambda done, total: step("checking", done, total),
        )
    found = verdict.finding
    if found is None:
        said = [
            f"Everything holds: {verdict.entries:,} entries, {verdict.records:,} records ({verdict.erased:,} erased), "
            f"{verdict.originals:,} originals."
        ]
    else:
        said = [f"Does not hold: {found.where}: {found.what}", f"   {found.remedy}"]
    facts = {
        **verdict._asdict(), "holds": verdict.ok, "finding": found._asdict() if found else None,
        "refused": not verdict.ok, "reason": f"{found.where}: {found.what}" if found else None,
    }  # fmt: skip
    tell(as_json, [*said, *verdict.notes], facts)
    context.exit(0 if verdict.ok else 2)
