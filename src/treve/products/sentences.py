"""The reasons of a finding as sentences, by the words of the room that found them."""

from typing import Any

from treve.products.say import Lang
from treve.products.seen import Seen


class Speaker:
    """Says reasons and open questions in one language. What is said once is kept: findings repeat each other."""

    def __init__(self, view: Seen, lang: Lang) -> None:
        """Take the names of actors, kinds and clauses from the view."""
        self._view, self._lang = view, lang

    def sentences(self, finding: dict[str, Any]) -> list[str]:
        """Return why a finding is what it is."""
        return [str(one) for one in finding["reasons"]]

    def questions(self, finding: dict[str, Any]) -> list[str]:
        """Return what is not known, and what would settle it."""
        return [str(one) for one in finding["would_settle"] or []]
