"""Show: the keys of a centre for people, in words that can be read out."""

from pathlib import Path
from typing import Any, NamedTuple

from treve.base.errors import Malformed, Refused
from treve.ledger.fingerprint import is_said, words_of
from treve.node import keys
from treve.node.centre import open_centre
from treve.node.changeover import verifier_key


class Shown(NamedTuple):
    """The keys in sentences, and for machines."""

    sentences: list[str]
    facts: dict[str, Any]


def show_keys(path: Path) -> Shown:
    """Return with which key a centre signs."""
    with open_centre(path) as centre:
        key, origin, ring = centre.key, centre.origin, centre.keyring
    verifier = verifier_key(origin, key).line
    protected = keys.is_protected(path)
    words = {"en": words_of(key, "en"), "fr": words_of(key, "fr")}
    sentences = [
        f"The log {origin} is signed by {key}.",
        *(f"   {language}: {' '.join(said)}" for language, said in words.items()),
        f"   its verifier key: {verifier}",
        "   under a passphrase" if protected else f"   under no passphrase (treve key protect {path})",
    ]
    if ring.root is None:
        sentences.append("No root vouches for it: the node changes keys by itself (treve key root, treve key enrol).")
    else:
        sentences.append(f"The root of {ring.organisation} vouches for it: {ring.root}.")
        sentences.append(f"   {' '.join(words_of(ring.root))}")
    former = [each for each in ring.nodes if each != ring.node]
    sentences += [f"Until entry {ring.until[each]} it was signed by {each}." for each in former]
    for each, person in ring.people.items():
        until = f", revoked at entry {ring.until[each]}" if each in ring.until else ""
        sentences.append(f"{person} signs with {each} since entry {ring.since[each]}{until}.")
        sentences.append(f"   {' '.join(words_of(each))}")
    facts = {
        "log": origin,
        "key": key,
        "words": {language: list(said) for language, said in words.items()},
        "verifier_key": verifier,
        "protected": protected,
        "root": ring.root,
        "organisation": ring.organisation,
        "former": [{"key": each, "until": ring.until[each]} for each in former],
        "people": [
            {"person": person, "key": each, "since": ring.since[each], "until": ring.until.get(each)}
            for each, person in ring.people.items()
        ],
    }
    return Shown(sentences, facts)


def compare(path: Path, said: str) -> bool:
    """Say whether words that somebody read out are those of a centre's key.

    Raises:
        Refused: they are no fingerprint.
    """
    with open_centre(path) as centre:
        key = centre.key
    try:
        return is_said(key, said)
    except Malformed as why:
        raise Refused(why.what, where="the words", remedy=why.remedy) from why
