"""`treve init`."""

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("init")
@centre_argument
@click.option("--name", default=None, help="What the centre is called; the directory's name otherwise.")
@json_option
def command(centre: str, name: str | None, as_json: bool) -> None:
    """Make a centre: keys, an empty log, settings with comments.

    The key is written readable by its owner only, and the registers and parameters that ship with the program
    become the first entries.
    """
    from treve.node.init import init

    made = init(centre, name)
    tell(
        as_json,
        [
            f"Made the centre {made.name} in {centre}: {made.entries} entries, signed with {made.key}.",
            f"Its key lies in {made.key_path}, readable by you only and not yet under a passphrase. Keep a copy apart.",
            f"Next: treve terms adopt {centre} AGREEMENT.yaml, then treve take-in {centre} FILE...",
        ],
        {"centre": centre, "name": made.name, "key": made.key, "entries": made.entries, "already_there": False},
    )
