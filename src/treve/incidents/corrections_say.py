"""What was corrected and withdrawn, in words. English and French."""

from collections.abc import Callable, Mapping
from typing import Any

from treve.base.lang import Lang

_STATES: dict[str, tuple[str, str]] = {
    "corrected": (
        "Its source has corrected it: {by} stands in its place. It is kept to be read; nothing is computed with it.",
        "Sa source l'a corrigé : {by} le remplace. Il reste lisible et n'entre dans aucun calcul.",
    ),
    "withdrawn": (
        "Its source has withdrawn it ({by}). It is kept to be read, and nothing is computed with it.",
        "Sa source l'a retiré ({by}). Il reste lisible et n'entre dans aucun calcul.",
    ),
}  # fmt: skip
_AMENDS: dict[tuple[str, str | None], tuple[str, str]] = {
    ("corrects", None): ("It corrects {other}.", "Il corrige {other}."),
    ("withdraws", None): ("It withdraws {other}.", "Il retire {other}."),
    ("corrects", "other_source"): (
        "It says that it corrects {other}, which is another source's: that changes nothing there.",
        "Il dit corriger {other}, qui est d'une autre source : cela n'y change rien.",
    ),
    ("withdraws", "other_source"): (
        "It says that {other} does not hold, which is another source's: that changes nothing there.",
        "Il dit que {other} ne tient pas, qui est d'une autre source : cela n'y change rien.",
    ),
    ("corrects", "circle"): (
        "It says that it corrects {other}, which says the same of it: nobody knows which word is the last.",
        "Il dit corriger {other}, qui en dit autant de lui : nul ne sait quelle parole est la dernière.",
    ),
    ("withdraws", "circle"): (
        "It says that it withdraws {other}, which speaks of it in turn: nobody knows which word is the last.",
        "Il dit retirer {other}, qui parle de lui à son tour : nul ne sait quelle parole est la dernière.",
    ),
}


def amendments_said(told: Mapping[str, Any], called: Callable[[str], str], lang: Lang) -> tuple[str, ...]:
    """Return the sentences on what a report amends and what amends it.

    Args:
        told: its row of `told`.
        called: gives what people call a report.
        lang: of the sentences.

    >>> told = {"state": "corrected", "amended_by": ["r2"], "amends": []}
    >>> amendments_said(told, lambda report: "VW-2", "en")[0].partition(".")[0]
    'Its source has corrected it: VW-2 stands in its place'
    """
    at = 0 if lang == "en" else 1
    said = []
    if told["state"] in _STATES:
        said.append(_STATES[told["state"]][at].format(by=", ".join(called(one) for one in told["amended_by"])))
    said += [_AMENDS[one["how"], one["why"]][at].format(other=called(one["report"])) for one in told["amends"]]
    return tuple(said)
