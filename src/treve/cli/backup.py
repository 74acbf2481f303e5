"""`treve backup`."""

from pathlib import Path

import click

from treve.cli.passphrase import backup_options, of_backup
from treve.cli.say import Target, centre_argument, json_option, progress, tell


@click.command("backup")
@centre_argument
@click.argument("file", type=Target(dir_okay=False))
@click.option("--without-keys", is_flag=True, help="Leave the private keys out; keep a copy of them elsewhere.")
@backup_options
@json_option
def command(
    centre: str, file: str, without_keys: bool, passphrase_fd: int | None, passphrase_file: str | None, as_json: bool
) -> None:
    """Write the whole centre into one encrypted FILE, which is read back before it is said to be there.

    Whoever has the passphrase can read all of it, whatever its markings: keep the two apart. What is erased later is
    still in older backups: keep the list of `treve erasures` beside them, and delete them in time.
    """
    from treve.node.backup import backup

    passphrase = of_backup(passphrase_fd, passphrase_file, twice=True)
    with progress(as_json) as step:
        done = backup(
            Path(centre),
            Path(file),
            passphrase,
            with_keys=not without_keys,
            progress=lambda at, total: step("writing", at, total),
        )
    keys = "With the private keys." if done.with_keys else "Without the private keys: keep a copy of keys/ elsewhere."
    said = [
        f"{done.entries:,} entries and {done.originals:,} originals: {done.size_bytes:,} bytes in {file}, encrypted.",
        f"   {keys}",
        f"   To restore: treve restore {file} CENTRE",
    ]
    facts = {
        "file": file, "entries": done.entries, "originals": done.originals, "bytes": done.size_bytes,
        "with_keys": done.with_keys,
    }  # fmt: skip
    tell(as_json, said, facts)
