"""`treve equivocation`."""

from pathlib import Path

import click

from treve.cli.audit import two_histories
from treve.cli.say import Target, json_option, tell


@click.command("equivocation")
@click.argument("one", type=click.Path(exists=True))
@click.argument("other", type=click.Path(exists=True))
@click.option("--key", help="The log's verifier key; otherwise that in the folder that is given.")
@click.option("-o", "--output", required=True, type=Target(dir_okay=False), help="The file to write.")
@json_option
def command(one: str, other: str, key: str | None, output: str, as_json: bool) -> None:
    """Write the proof that a log has signed two histories, which anybody can check with the log's key alone.

    Each of ONE and OTHER is a checkpoint, or the folder of an exported log or a mirror; where the sizes differ, the
    larger must be a folder. Refused where both are of one history.
    """
    from treve.base.errors import Malformed, Refused
    from treve.ledger.verifier_key import read_key
    from treve.node.audit_log import prove_two_histories

    try:
        known = read_key(key) if key else None
    except Malformed as why:
        raise Refused(why.what, remedy=why.remedy) from why
    done = prove_two_histories(Path(one), Path(other), known, Path(output))
    said = [*two_histories(done), f"   The proof is in {output}: show it to everybody who relies on this log."]
    facts = {"log": done.log, "two_histories": [done.earlier.size, done.later.size], "file": output}
    tell(as_json, said, facts)
