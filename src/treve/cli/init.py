"""`treve init`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("init")
@centre_argument
@click.option("--name", default=None, help="What the centre is called; the directory's name otherwise.")
@click.option("--store", default="sqlite", help="Where the entries lie: sqlite, or postgresql://USER@HOST/DATABASE.")
@click.option(
    "--passphrase-fd", type=click.IntRange(min=0), default=None, metavar="N",
    help="Put the private key under the passphrase in the first line of file descriptor N.",
)  # fmt: skip
@json_option
def command(centre: str, name: str | None, store: str, passphrase_fd: int | None, as_json: bool) -> None:
    """Make a centre: keys, an empty log, settings with comments.

    The registers and parameters that ship with the program become the first entries. A centre that is there
    already is left as it is.
    """
    from treve.node.start import start

    passphrase = None
    if passphrase_fd is not None:
        from treve.cli.passphrase import from_descriptor

        passphrase = from_descriptor(passphrase_fd)
    made = start(Path(centre), name, store=store, passphrase=passphrase)
    if made.already_there:
        said = [f"There is a centre in {centre} already, with {made.entries} entries. Nothing was changed."]
    else:
        said = [
            f"Made the centre {made.name} in {centre}, with {made.entries} entries, signed by {made.key}.",
            f"Its private key is {made.key_path}: readable by you alone, and "
            + (f"under no passphrase (treve key protect {centre})" if passphrase is None else "under your passphrase")
            + ". Keep a copy apart.",
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
