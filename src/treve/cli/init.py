"""`treve init`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("init")
@centre_argument
@click.option("--name", default=None, help="What the centre is called; the directory's name otherwise.")
@click.option("--store", default="sqlite", help="Where the entries lie: sqlite, or postgresql://USER@HOST/DATABASE.")
@json_option
def command(centre: str, name: str | None, store: str, as_json: bool) -> None:
    """Make a centre: keys, an empty log, settings with comments.

    The registers and parameters that ship with the program become the first entries. A centre that is there
    already is left as it is.
    """
    from treve.node.start import start

    made = start(Path(centre), name, store=store)
    if made.already_there:
        said = [f"There is a centre in {centre} already, with {made.entries} entries. Nothing was changed."]
    else:
        said = [
            f"Made the centre {made.name} in {centre}, with {made.entries} entries, signed by {made.key}.",
            f"Its private key is {made.key_path}: readable by you alone, and under no passphrase. Keep a copy apart.",
        ]
    said.append(f"Next: treve terms adopt {centre} AGREEMENT.yaml, and treve take-in {centre} FILE...")
    tell(
        as_json,
        said,
        {
            "centre": centre,
            "name": made.name,
            "key": made.key,
            "entries": made.entries,
            "already_there": made.already_there,
        },
    )
