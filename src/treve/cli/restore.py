"""`treve restore`."""

from pathlib import Path

import click

from treve.cli.passphrase import backup_options, of_backup
from treve.cli.say import centre_argument, json_option, progress, tell


@click.command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@centre_argument
@click.option(
    "--store", default="sqlite", help="Where the entries shall lie: sqlite, or postgresql://USER@HOST/DATABASE."
)
@click.option(
    "--keys", type=click.Path(exists=True, file_okay=False), help="Where the keys are, for a backup without them."
)
@click.option(
    "--erasures",
    type=click.Path(exists=True, dir_okay=False),
    help="What was erased since, as `treve erasures` wrote it: it does not come back.",
)
@backup_options
@json_option
def command(
    file: str,
    centre: str,
    store: str,
    keys: str | None,
    erasures: str | None,
    passphrase_fd: int | None,
    passphrase_file: str | None,
    as_json: bool,
) -> None:
    """Make a centre from a backup, verified in full, in a folder that is not there yet.

    The restored centre can be read at once. It signs nothing before `treve restored`: witnesses and mirrors may have
    seen more of its log than the backup holds.
    """
    from treve.node.restore import restore

    passphrase = of_backup(passphrase_fd, passphrase_file, twice=False)
    with progress(as_json) as step:
        done = restore(
            Path(file),
            Path(centre),
            passphrase,
            store=store,
            keys_from=Path(keys) if keys else None,
            erasures=Path(erasures) if erasures else None,
            progress=step,
        )
    said = [
        f"Restored in {centre}, and everything holds: {done.entries:,} entries, {done.records:,} records, "
        f"{done.originals:,} originals; {done.erased:,} erased anew.",
        "   It can be read, and signs nothing yet. Ask its witnesses and mirrors for their newest checkpoint, then:",
        f"   treve restored {centre} --seen CHECKPOINT",
    ]
    facts = {
        "centre": centre, "entries": done.entries, "records": done.records, "originals": done.originals,
        "erased_anew": done.erased, "signs": False,
    }  # fmt: skip
    tell(as_json, said, facts)
