"""`treve mirror`."""

from pathlib import Path

import click

from treve.cli.say import Target, json_option, tell


@click.command("mirror")
@click.argument("folder", type=Target(file_okay=False))
@click.argument("source", type=click.Path(exists=True, file_okay=False))
@click.option("--key", help="The log's verifier key, from its keepers; otherwise the mirror's own, or the source's.")
@json_option
def command(folder: str, source: str, key: str | None, as_json: bool) -> None:
    """Keep a copy of an exported log in FOLDER, which grows and never does anything else.

    What SOURCE has is taken if it extends all that the mirror saw before; a log that was cut off or written anew is
    refused, and the mirror stays as it was.
    """
    from treve.base.errors import Malformed, Refused
    from treve.ledger.verifier_key import read_key
    from treve.node.log_folder import LogFolder
    from treve.node.publish_log import mirror

    there, other = LogFolder(Path(folder)), LogFolder(Path(source))
    known = there if there.read("checkpoint") is not None else other
    try:
        log = read_key(key) if key else known.log_key()
    except Malformed as why:
        raise Refused(why.what, remedy=why.remedy) from why
    done = mirror(Path(folder), other, log)
    grown = done.grown
    if done.older:
        said = [f"{source} is an older copy; the mirror keeps its {grown.size:,} entries."]
    else:
        said = [f"The mirror holds {grown.size:,} entries, {grown.size - grown.before:,} of them new."]
    if not key and known is other:
        said.append(f"   It trusts the key that {source} names, {log.line}: compare it with what its keepers gave you.")
    facts = {
        "log": log.name, "size": grown.size, "new": grown.size - grown.before, "files": grown.files,
        "older": done.older,
    }  # fmt: skip
    tell(as_json, said, facts)
