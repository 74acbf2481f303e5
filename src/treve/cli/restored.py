"""`treve restored`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("restored")
@centre_argument
@click.option(
    "--seen",
    multiple=True,
    type=click.Path(exists=True),
    help="The newest checkpoint of a witness or mirror: a file, or a mirror's folder. As often as there are any.",
)
@click.option("--nobody-has-seen-more", "why", metavar="WHY", help="Why it is certain, where there is nobody to ask.")
@json_option
def command(centre: str, seen: tuple[str, ...], why: str | None, as_json: bool) -> None:
    """Let a restored centre sign again, once others are shown not to have seen more of its log.

    A log that goes on from an old backup would give out numbers twice, which proves two histories. Ask every witness
    and mirror; what they have seen, or WHY nobody has seen more, becomes an entry of the log.
    """
    from treve.node.audit_log import read_small
    from treve.node.restored import release_restored
    from treve.node.roles import named

    paths = [Path(each) / "checkpoint" if Path(each).is_dir() else Path(each) for each in seen]
    notes = [(str(path), read_small(path)) for path in paths]
    home = Path(centre)
    done = release_restored(home, notes, nobody_because=why, person=named(home))
    shown = f"others have seen {done.seen:,} of them" if done.seen is not None else "nobody is said to have seen more"
    said = [
        f"The centre signs again from entry {done.entry:,} on, which says so: {done.size:,} were restored, {shown}."
    ]
    if done.notices:
        said.append(f"   {done.notices:,} notices of erasures were written again.")
    facts = {"centre": centre, "size": done.size, "seen": done.seen, "entry": done.entry, "notices": done.notices}
    tell(as_json, said, facts)
