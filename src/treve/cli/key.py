"""`treve key show | protect | root | enrol | revoke | rotate | person`."""

from pathlib import Path

import click

from treve.cli.passphrase import from_descriptor, from_person
from treve.cli.say import centre_argument, json_option, tell

fd = click.IntRange(min=0)


@click.group("key")
def command() -> None:
    """Keys: who signs, how people recognise a key, and how it is changed. See docs/KEYS.md."""


@command.command("protect")
@centre_argument
@click.option(
    "--passphrase-fd", type=fd, default=None, metavar="N",
    help="Read from file descriptor N: the passphrase that the key has, or gets if it has none.",
)  # fmt: skip
@click.option("--new-passphrase-fd", type=fd, default=None, metavar="N", help="Likewise the one that it gets instead.")
@click.option("--remove", is_flag=True, help="Leave the key without a passphrase, readable by its owner alone.")
@json_option
def protect_command(
    centre: str, passphrase_fd: int | None, new_passphrase_fd: int | None, remove: bool, as_json: bool
) -> None:
    """Put the node's private key under a passphrase, change it, or take it away.

    Whoever writes to the centre is then asked for it, once a command. Nobody can tell you a passphrase that is
    forgotten: keep it, or a copy of the key, in another place.
    """
    from treve.base.errors import NotACentre
    from treve.node import keys
    from treve.node.protect import protect

    if not (Path(centre) / keys.PRIVATE).is_file():
        raise NotACentre("There is no key of a centre here.", where=centre, remedy="Name the folder of a centre.")
    had = keys.is_protected(Path(centre))

    def before() -> bytes | None:
        return from_descriptor(passphrase_fd) if passphrase_fd is not None else from_person("Present passphrase")

    def after() -> bytes | None:
        number = new_passphrase_fd if had or new_passphrase_fd is not None else passphrase_fd
        if number is not None:
            return from_descriptor(number)
        return None if had and passphrase_fd is not None else from_person("New passphrase", twice=True)

    done = protect(Path(centre), before, after, remove=remove)
    said = {
        "added": "The key is under a passphrase now: every command that writes asks for it, or takes --passphrase-fd.",
        "changed": "The key is under another passphrase now.",
        "removed": "The key has no passphrase any more: it is readable by its owner alone.",
        "as it was": "Nothing was changed.",
    }[done]
    tell(as_json, [said], {"centre": centre, "passphrase": done, "protected": keys.is_protected(Path(centre))})


@command.command("show")
@centre_argument
@click.option("--is", "said", default=None, help="The words that somebody read out to you: are they those of this key?")
@json_option
@click.pass_context
def show(context: click.Context, centre: str, said: str | None, as_json: bool) -> None:
    """Say with which key a centre signs: its words in English and French, and its verifier key.

    Read the words out to each other over the telephone, face to face, or on paper; then the key that you pin is theirs.
    """
    from treve.node.show_keys import compare, show_keys

    if said is not None:
        same = compare(Path(centre), said)
        sentence = "These are the words of this key." if same else "NO: these are the words of another key."
        tell(as_json, [sentence], {"same": same})
        context.exit(0 if same else 2)
    shown = show_keys(Path(centre))
    tell(as_json, shown.sentences, shown.facts)
