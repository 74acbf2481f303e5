"""`treve status`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("status")
@centre_argument
@json_option
def command(centre: str, as_json: bool) -> None:
    """Say where the log of a centre stands: how many entries are stored, and how many of them are witnessed.

    Stored: on disk, and under a checkpoint that the centre has signed. Witnessed: enough witnesses have cosigned a
    checkpoint that covers it, so that nobody can take it back unseen. Unfinished is what was found besides: stored and
    not yet acknowledged, erased and not yet gone, or broken off.
    """
    from treve.node.centre import open_centre
    from treve.node.left_over import left_over
    from treve.node.witnesses import own_key, witnessed

    with open_centre(Path(centre)) as opened:
        seen, size, root = witnessed(opened), opened.size, opened.root(opened.size).hex()
        key, unfinished = own_key(opened), left_over(opened)
    policy = seen.policy
    said = [f"The log {key.name}: {size:,} entries stored, root {root}", f"   its verifier key: {key.line}"]
    if not policy.witnesses:
        said.append("   No witnesses: who takes entries back is found only by those who kept a checkpoint.")
    else:
        said.append(
            f"   {seen.size:,} of them witnessed, {size - seen.size:,} not yet: {policy.quorum} of "
            f"{len(policy.witnesses)} witnesses are enough, where {policy.liars} may lie."
        )
        said += [f"   cosigned by {name}" for name in sorted(seen.by)]
    said += [f"   Unfinished: {each}" for each in unfinished]
    facts = {
        "unfinished": unfinished,
        "log": key.name, "size": size, "root": root, "verifier_key": key.line, "stored": size, "witnessed": seen.size,
        "witnesses": [each.name for each in policy.witnesses], "liars": policy.liars,
        "quorum": policy.quorum if policy.witnesses else None, "witnessed_by": seen.by,
    }  # fmt: skip
    tell(as_json, said, facts)
