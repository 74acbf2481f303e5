"""`treve edition`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, marking_option, progress, tell, to_option


@click.command("edition")
@centre_argument
@click.option("--name", default=None, help="Under which name it is cited; the day and the log's size otherwise.")
@click.option("--for", "audience", default=None, help="A member, or public: as they see it. You, otherwise.")
@marking_option
@to_option
@json_option
def command(
    centre: str, name: str | None, audience: str | None, marking: str | None, recipients: tuple[str, ...], as_json: bool
) -> None:
    """Fix the record as it stands, so that it can be cited and compared: the log's size and root, digests, versions."""
    from treve.node.centre import open_centre
    from treve.node.edition import make_edition
    from treve.node.roles import named
    from treve.release.marking import make

    marked = make(marking, recipients) if marking is not None else None
    with progress(as_json) as step, open_centre(Path(centre), to_write=True) as opened:
        done = make_edition(opened, name, audience, named(Path(centre)), marked, step)
    made = done.edition
    said = f"is entry {done.entry}" if done.entry is not None else "was fixed before; nothing was changed"
    lines = [
        f"Edition {made.name}, of {made.size:,} entries as seen by {made.audience}, {said}.",
        f"   Root {made.root}",
        f"   Next: treve history {centre} --edition {made.name} shows what has changed since.",
    ]
    facts = {
        "entry": done.entry, "already_there": done.entry is None, "edition": made.name, "size": made.size,
        "root": made.root, "audience": made.audience, "digests": made.digests, "software": made.software,
    }  # fmt: skip
    tell(as_json, lines, facts)
