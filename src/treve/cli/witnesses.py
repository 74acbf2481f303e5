"""`treve witnesses`: whom a centre trusts to watch its log, and what they have seen."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.group("witnesses")
def command() -> None:
    """Whom a centre trusts to watch its log, and what they have cosigned."""


@command.command("add")
@centre_argument
@click.argument("key")
@click.option("--liars", type=click.IntRange(min=0), help="How many of all witnesses may lie; else the most they bear.")
@json_option
def add(centre: str, key: str, liars: int | None, as_json: bool) -> None:
    """Make somebody a witness of this log, by the verifier key (KEY) that they gave you."""
    from treve.node.centre import open_centre
    from treve.node.roles import acting
    from treve.node.witnesses import add as add_witness

    home = Path(centre)
    with open_centre(home, to_write=True) as opened:
        policy, entry = add_witness(opened, key, liars, acting(opened, "adopt"))
    count = len(policy.witnesses)
    where = "as before" if entry is None else f"entry {entry}"
    said = [
        f"{count} witnesses ({where}). {policy.quorum} cosignatures are enough, where {policy.liars} of them may lie.",
        f"   Next: treve export {centre} log -o FOLDER, and let them cosign there.",
    ]
    facts = {"witnesses": [each.name for each in policy.witnesses], "liars": policy.liars, "quorum": policy.quorum}
    tell(as_json, said, {**facts, "entry": entry})


@command.command("collect")
@centre_argument
@click.argument("notes", nargs=-1, required=True, type=click.Path(exists=True))
@json_option
def collect(centre: str, notes: tuple[str, ...], as_json: bool) -> None:
    """Take the cosignatures of checkpoints; each of NOTES is such a file, or the folder of the exported log."""
    from treve.node.audit_log import read_small
    from treve.node.centre import open_centre
    from treve.node.witnesses import collect as collect_note
    from treve.node.witnesses import witnessed

    with open_centre(Path(centre)) as opened:
        for each in notes:
            path = Path(each)
            collect_note(opened, read_small(path / "checkpoint" if path.is_dir() else path))
        seen, size = witnessed(opened), opened.size
    said = [f"{seen.size:,} of {size:,} entries are witnessed (a quorum is {seen.policy.quorum})."]
    tell(as_json, said, {"size": size, "witnessed": seen.size, "witnessed_by": seen.by, "quorum": seen.policy.quorum})
