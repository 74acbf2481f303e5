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


_new_passphrase = click.option(
    "--passphrase-fd", type=fd, default=None, metavar="N",
    help="Put the key under the passphrase in the first line of file descriptor N; asked for otherwise.",
)  # fmt: skip
_root = click.option(
    "--root", type=click.Path(exists=True, file_okay=False), default=None,
    help="The folder of the centre's root; a centre without one lets its node say it.",
)  # fmt: skip


def _passphrase_for_new(number: int | None) -> bytes | None:
    if number is not None:
        return from_descriptor(number)
    return from_person("Passphrase for the new key (empty for none)", twice=True)


@command.command("root")
@click.argument("folder", type=click.Path(file_okay=False))
@click.option("--of", "organisation", required=True, help="The organisation, as the register of members names it.")
@_new_passphrase
@json_option
def root_command(folder: str, organisation: str, passphrase_fd: int | None, as_json: bool) -> None:
    """Make the root of an organisation: the key that vouches for its nodes and people, and does nothing else.

    Keep its folder on a medium of its own that is connected only to vouch or to revoke.
    """
    from treve.ledger.fingerprint import words_of
    from treve.node.rotate import make_root

    key = make_root(Path(folder), organisation, _passphrase_for_new(passphrase_fd)).key
    said = [f"Made the root of {organisation} in {folder}: {key}", f"   {' '.join(words_of(key))}"]
    tell(as_json, said, {"folder": folder, "organisation": organisation, "key": key})


@command.command("person")
@click.argument("folder", type=click.Path(file_okay=False))
@_new_passphrase
@json_option
def person_command(folder: str, passphrase_fd: int | None, as_json: bool) -> None:
    """Make a key of a person's own, with which they sign entries: treve take-in CENTRE FILE --signed-by FOLDER.

    Give person.pub to whoever keeps the root; keep person.key to yourself.
    """
    from treve.ledger.fingerprint import words_of
    from treve.node.rotate import make_person

    key = make_person(Path(folder), _passphrase_for_new(passphrase_fd)).key
    said = [f"Made a key in {folder}: {key}", f"   {' '.join(words_of(key))}"]
    said.append("Next: treve key enrol CENTRE PERSON person.pub --root ROOT")
    tell(as_json, said, {"folder": folder, "key": key})


@command.command("enrol")
@centre_argument
@click.argument("person", required=False)
@click.argument("key", required=False)
@_root
@json_option
def enrol_command(centre: str, person: str | None, key: str | None, root: str | None, as_json: bool) -> None:
    """Let a root vouch for a centre (with --root alone), or let a key sign entries of a person.

    KEY is the file person.pub, or the line in it. From the next entry on; what was written before stays as it was.
    """
    from treve.base.errors import Refused
    from treve.node.roles import named
    from treve.node.rotate import certify, enrol, public_of

    by = named(Path(centre))
    if person is None:
        if root is None:
            raise Refused("Name a root, or a person and a key.", remedy="treve key enrol CENTRE --root DIR")
        stored = certify(Path(centre), Path(root), by)
        said = f"Entry {stored.entry}: the root vouches for this centre. It takes the root to change keys from now on."
    else:
        if key is None:
            raise Refused("Name the key too.", remedy=f"treve key enrol {centre} {person} person.pub --root DIR")
        stored = enrol(Path(centre), person, public_of(key), Path(root) if root else None, by)
        said = f"Entry {stored.entry}: {person} signs with a key of their own from here on."
    tell(as_json, [said], {"entry": stored.entry, "person": person})


@command.command("revoke")
@centre_argument
@click.argument("key")
@_root
@json_option
def revoke_command(centre: str, key: str, root: str | None, as_json: bool) -> None:
    """Let a person's key stand no more, given by its name or as the person: all of theirs.

    What it signed up to this entry stays good; whatever bears its signature behind it is refused.
    """
    from treve.node.roles import named
    from treve.node.rotate import public_of, revoke

    done = revoke(Path(centre), public_of(key), Path(root) if root else None, named(Path(centre)))
    entries = [each.entry for each in done]
    tell(as_json, [f"Entry {entry}: the key is revoked from here on." for entry in entries], {"entries": entries})


@command.command("rotate")
@centre_argument
@_root
@json_option
def rotate_command(centre: str, root: str | None, as_json: bool) -> None:
    """Give the node another key, as after a theft or once in a while.

    The checkpoint of the change is signed by both keys, so that those who pinned the one before can follow.
    """
    from treve.ledger.fingerprint import words_of
    from treve.node.roles import named
    from treve.node.rotate import rotate

    stored, key = rotate(Path(centre), Path(root) if root else None, named(Path(centre)))
    said = [f"Entry {stored.entry}: this log is signed by {key} from here on.", f"   {' '.join(words_of(key))}"]
    said.append("Next: export the log again (treve export CENTRE log), so that others learn of the change.")
    tell(as_json, said, {"entry": stored.entry, "key": key})
