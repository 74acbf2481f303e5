"""`treve prove`."""

from pathlib import Path

import click

from treve.cli.say import Target, as_seen_by_option, centre_argument, json_option, tell


@click.command("prove")
@centre_argument
@click.argument("entry", type=click.IntRange(min=0))
@click.option("--envelope", is_flag=True, help="Show the envelope too: who wrote it, when, which kind of entry.")
@click.option("--record", type=click.IntRange(min=0), help="A record of the entry, from 0, of which --show is shown.")
@click.option("--show", default="", help="Groups of the record, with commas: identity, place, content, provenance.")
@click.option("-o", "--output", type=Target(dir_okay=False), help="The file to write; standard output otherwise.")
@as_seen_by_option
@json_option
def command(
    centre: str, entry: int, envelope: bool, record: int | None, show: str, output: str | None, who: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Write the proof that an entry is in the log, as a file that a stranger checks without the centre.

    By itself it shows the entry's hash, and nothing of what the entry says. --record and --show open the groups that
    you name, with the envelope that commits to them, and leave all others hidden.
    """
    from treve.node.centre import open_centre
    from treve.node.prove import prove
    from treve.node.publish import write
    from treve.node.reads import note_deed
    from treve.node.sight import sight_of

    groups = [name for name in (each.strip() for each in show.split(",")) if name]
    with open_centre(Path(centre)) as opened:
        sight = sight_of(opened, who)
        proof = prove(opened, entry, envelope=envelope, record=record, show=groups, sight=sight)
        if envelope or groups:
            note_deed(opened, sight, "prove", ",".join(groups) or "envelope", f"{entry}:{record or 0}")
    write([proof.data], Path(output) if output else None)
    if not output:
        return
    state = "witnessed" if proof.witnessed else "stored"
    said = [
        f"Entry {entry} is in the log of {proof.size:,} entries: {output} ({state}).",
        f"   To check it, a stranger types: python3 treve_verify.py proof {output} --keys verifier-keys.txt",
    ]
    tell(as_json, said, {"entry": entry, "size": proof.size, "state": state, "shown": groups, "file": output})
