"""Show: the keys of a centre for people, in words that can be read out."""

from pathlib import Path
from typing import Any, NamedTuple

from treve.base.errors import Malformed, Refused
from treve.ledger.fingerprint import is_said, words_of
from treve.ledger.signature import public_bytes
from treve.ledger.verifier_key import LOG, VerifierKey
from treve.node import keys
from treve.node.centre import open_centre


class Shown(NamedTuple):
    """The keys in sentences, and for machines."""

    sentences: list[str]
    facts: dict[str, Any]


def show_keys(path: Path) -> Shown:
    """Return with which key a centre signs."""
    with open_centre(path) as centre:
        key, origin = centre.key, centre.origin
    public = public_bytes(key)
    assert public is not None
    verifier = VerifierKey(origin, LOG, public).line
    protected = keys.is_protected(path)
    words = {"en": words_of(key, "en"), "fr": words_of(key, "fr")}
    sentences = [
        f"The log {origin} is signed by {key}.",
        *(f"   {language}: {' '.join(said)}" for language, said in words.items()),
        f"   its verifier key: {verifier}",
        "   under a passphrase" if protected else f"   under no passphrase (treve key protect {path})",
    ]
    facts = {
        "log": origin,
        "key": key,
        "words": {language: list(said) for language, said in words.items()},
        "verifier_key": verifier,
        "protected": protected,
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
