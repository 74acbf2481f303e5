"""Why two reports count as one source, in words. English and French."""

from collections.abc import Mapping
from typing import Any

from treve.base.lang import Lang

_WORDS: dict[str, tuple[str, str]] = {
    "origin": (
        "One source with {other}: both cite {what}.",
        "Une seule source avec {other} : les deux citent {what}.",
    ),
    "cites": (
        "No source of its own: it cites {what}, which tells it here too ({other}).",
        "Pas de source propre : il cite {what}, qui le rapporte aussi ici ({other}).",
    ),
    "words": (
        "One source with {other}: both carry the same {what} words.",
        "Une seule source avec {other} : les deux contiennent les mêmes {what} mots.",
    ),
    "point": (
        "One source with {other}: both give one measured point, equal to the last digit.",
        "Une seule source avec {other} : les deux donnent le même point mesuré, jusqu'au dernier chiffre.",
    ),
    "habit": (
        "One source with {other}: of {n} incidents that both sources tell, {k} were told with the same words or "
        "points, or one citing the other.",
        "Une seule source avec {other} : sur {n} incidents rapportés par les deux sources, {k} l'ont été avec les "
        "mêmes mots ou points, ou l'une citant l'autre.",
    ),
    "wrong": (
        "One source with {other}: of {n} incidents where either source departs from what others agree on, both depart "
        "alike in {k}.",
        "Une seule source avec {other} : sur {n} incidents où l'une des deux s'écarte de ce que d'autres établissent, "
        "elles s'en écartent de la même façon dans {k}.",
    ),
}  # fmt: skip


def copied_from(member: Mapping[str, Any], other: str, lang: Lang) -> str | None:
    """Return why a report is one source with another, `None` where it stands for itself.

    Args:
        member: a row of `members`.
        other: what people call the other report.
        lang: of the sentence.

    >>> copied_from({"copies": "r", "copies_how": "words", "copies_what": "14"}, "VW-2", "en")
    'One source with VW-2: both carry the same 14 words.'
    """
    how, what = member.get("copies_how"), member.get("copies_what") or ""
    if how is None:
        return None
    k, _, n = what.partition("/")
    return _WORDS[how][0 if lang == "en" else 1].format(other=other, what=what, k=k, n=n)
