"""`treve move`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, progress, tell


@click.command("move")
@centre_argument
@click.option("--to", required=True, help="Where the entries shall lie: sqlite, or postgresql://USER@HOST/DATABASE.")
@json_option
def command(centre: str, to: str, as_json: bool) -> None:
    """Move a centre's entries from SQLite to PostgreSQL, or back; root and proofs stay as they are.

    Everything is copied and compared before the settings name the new store; broken off anywhere, the old one stays in
    force. Keys, originals and checkpoint stay in the folder. Passwords: in ~/.pgpass or PGPASSWORD.
    """
    from treve.node.move import move

    with progress(as_json) as step:
        done = move(Path(centre), to, progress=step)
    if done.moved:
        said = [f"{done.entries:,} entries were moved to {done.store}; {done.proofs} proofs and the root are the same."]
    else:
        said = [f"The {done.entries:,} entries are in {done.store} already. Nothing was changed."]
    if done.leftover:
        said.append(f"   {done.leftover}")
    facts = {
        "centre": centre, "moved": done.moved, "entries": done.entries, "store": done.store, "proofs": done.proofs,
        "leftover": done.leftover,
    }  # fmt: skip
    tell(as_json, said, facts)
