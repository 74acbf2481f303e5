"""`treve audit`."""

from pathlib import Path
from typing import Any

import click

from treve.cli.say import json_option, progress, tell


@click.command("audit")
@click.argument("path", type=click.Path(exists=True))
@click.option("--keys", type=click.Path(exists=True, dir_okay=False), help="Verifier keys, one a line, from elsewhere.")
@click.option(
    "--since", "earlier", multiple=True, type=click.Path(exists=True, dir_okay=False),
    help="A checkpoint kept earlier: the log must still begin with all that it covered. May be given again.",
)  # fmt: skip
@click.option("--quorum", type=click.IntRange(min=1), help="How many of the witnesses must have cosigned it.")
@json_option
def command(path: str, keys: str | None, earlier: tuple[str, ...], quorum: int | None, as_json: bool) -> None:
    """Audit an exported log or a mirror, or check a proof that somebody handed you.

    PATH is the folder of a log, or the file of a proof. Exit 0 if it holds, 2 with the first thing that does not.
    verifier/treve_verify.py does the same for those who have no Treve.
    """
    if Path(path).is_dir():
        _log(Path(path), keys, earlier, quorum, as_json)
    else:
        _file(Path(path), keys, quorum, as_json)


def _log(path: Path, keys: str | None, earlier: tuple[str, ...], quorum: int | None, as_json: bool) -> None:
    from treve.node.audit_log import audit_log

    with progress(as_json) as step:
        done = audit_log(
            path, Path(keys) if keys else None, [Path(each) for each in earlier], quorum,
            lambda count, total: step("auditing", count, total),
        )  # fmt: skip
    said = [f"It holds: the log {done.head.origin}, {done.head.size:,} entries, {done.files:,} files."]
    if earlier:
        said.append(f"   It extends {', '.join(earlier)}.")
    said += [f"   Cosigned by {name}." for name in sorted(done.witnessed_by)]
    if done.beyond:
        said.append(
            f"   {done.beyond} files go beyond the checkpoint, as while it is written; that part is not signed."
        )
    if done.own_keys:
        said.append("   The keys are those in the folder itself: compare them with what the log's keepers gave you.")
    if done.changes:
        by = "its root vouches for it" if done.vouched else "no root is among the keys, so whoever stole one could too"
        said.append(f"   Its key was changed {done.changes} times since the one that you gave: {by}.")
    if not earlier:
        said.append("   Keep its checkpoint, and give it with --since: only then a log written anew is found.")
    facts = {
        "holds": True, "log": done.head.origin, "size": done.head.size, "root": done.head.root.hex(),
        "files": done.files, "beyond": done.beyond, "witnessed_by": done.witnessed_by, "own_keys": done.own_keys,
        "changes_of_key": done.changes, "root_vouches": done.vouched,
    }  # fmt: skip
    tell(as_json, said, facts)


def _file(path: Path, keys: str | None, quorum: int | None, as_json: bool) -> None:
    from treve.node.audit_log import TwoHistories, audit_file

    if keys is None:
        raise click.UsageError("A proof is checked against a log's key that you know from elsewhere: --keys FILE.")
    done = audit_file(path, Path(keys), quorum)
    facts: dict[str, Any]
    if isinstance(done, TwoHistories):
        said = two_histories(done)
        facts = {"holds": True, "log": done.log, "two_histories": [done.earlier.size, done.later.size]}
        tell(as_json, said, facts)
        return
    said = [f"It holds: entry {done.entry} of the {done.head.size:,} of the log {done.head.origin} is {done.hash}."]
    if done.envelope is not None:
        told = done.envelope
        said.append(
            f"   {told.kind}, {told.record_count:,} records, stated at {told.stated_at}, signed by {told.author}"
            + (f", which attests that {told.person} wrote it." if told.attested_by_node and told.person else "")
            + (f", {told.person}'s own key." if not told.attested_by_node else "")
            + ("." if told.attested_by_node and not told.person else "")
        )
    said += [
        f"   record {each.record_index}, {each.name}: {each.data.decode('utf-8', 'backslashreplace')}"
        for each in done.openings
    ]
    said += [f"   Cosigned by {name}." for name in sorted(done.witnessed_by)]
    facts = {
        "holds": True, "log": done.head.origin, "size": done.head.size, "entry": done.entry, "hash": done.hash,
        "kind": done.envelope.kind if done.envelope else None, "witnessed_by": done.witnessed_by,
        "shown": {f"{each.record_index}/{each.name}": each.data.decode("utf-8", "replace") for each in done.openings},
    }  # fmt: skip
    tell(as_json, said, facts)


def two_histories(done: Any) -> list[str]:
    """Say that a log has signed two histories."""
    heads = [f"   {each.size:,} entries, root {each.root.hex()}" for each in (done.earlier, done.later)]
    return [f"The log {done.log} has signed two histories:", *heads]
