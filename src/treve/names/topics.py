"""Topics: what meetings, pledges and agreements are about, by parties, places and words; a file that people edit.

A **theatre** is a war with its parties and places; a **dossier** is a matter that any theatre may have (detainees, aid,
mines). A topic is given where one of its words stands in the text, one of its places is the place, or two of its
actors take part (one, where it lists `any_actor: yes`). What no topic fits has none; nothing is guessed.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from treve.names.fold import fold
from treve.names.written import read as read_written

KINDS = ("theatre", "dossier")


@dataclass(frozen=True)
class Topic:
    """One topic; `words` are beginnings of folded words or whole phrases, `places` folded names."""

    id: str
    kind: str
    names: Mapping[str, str]
    actors: frozenset[str] = frozenset()
    any_actor: bool = False
    places: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    agreements: frozenset[str] = frozenset()

    def fits(self, text: str, actors: Collection[str], place: str | None, agreement: str | None) -> bool:
        """Return whether something is about this topic; `text` is folded."""
        if agreement is not None and agreement in self.agreements:
            return True
        if place is not None and fold(place) in self.places:
            return True
        if len(self.actors & set(actors)) >= (1 if self.any_actor else 2):
            return True
        return any(re.search(rf"\b{re.escape(word)}", text) for word in (*self.words, *self.places))


@dataclass(frozen=True)
class Topics:
    """The topics of a centre, by id."""

    topics: tuple[Topic, ...] = ()

    def of(
        self, texts: Collection[str], actors: Collection[str], place: str | None = None, agreement: str | None = None
    ) -> list[str]:
        """Return the ids of the topics that something is about, theatres first, then in the order of the register.

        >>> one = Topic("mines", "dossier", {"en": "Mines"}, words=("mine", "demin"))
        >>> Topics((one,)).of(["Un groupe de travail sur les mines"], ()), Topics((one,)).of(["Rien"], ())
        (['mines'], [])
        """
        text = " ".join(fold(each) for each in texts)
        fitting = [one for one in self.topics if one.fits(text, actors, place, agreement)]
        return [one.id for kind in KINDS for one in fitting if one.kind == kind]

    def name(self, topic: str, lang: str) -> str:
        """Return the name of a topic in a language; its id where nobody named it."""
        known = next((one.names for one in self.topics if one.id == topic), {})
        return known.get(lang) or known.get("en") or topic

    def with_more(self, text: str, name: str = "topics.yaml") -> "Topics":
        """Return a register that also holds a theatre's own file.

        Raises:
            Refused: as for `read`; or an id stands already.
        """
        return _read(text, name, self)


NO_TOPICS = Topics()
"""The register of a centre that has none."""


def read(text: str, name: str = "topics.yaml") -> Topics:
    """Return the register that a file holds.

    Raises:
        Refused: an unknown field or kind, a topic without a name, or one that nothing could ever fit.
    """
    return _read(text, name, NO_TOPICS)


def _read(text: str, name: str, before: Topics) -> Topics:
    found = {one.id: one for one in before.topics}
    for item in read_written(text, name).fields({"topics"}, {"topics"})["topics"]:
        parts = item.fields(
            {"id", "kind", "names", "actors", "any_actor", "places", "words", "agreements", "source"},
            {"id", "kind", "names"},
        )
        key, kind = parts["id"].text(), parts["kind"].text()
        if kind not in KINDS:
            parts["kind"].wrong(f"{kind!r} is no kind of topic", f"One of: {', '.join(KINDS)}.")
        if key in found:
            parts["id"].wrong(f"there are two topics {key!r}", "Give one of them another id.")
        named = parts["names"].fields({"en", "fr"}, {"en", "fr"})
        any_actor = parts["any_actor"].text() if "any_actor" in parts else "no"
        if any_actor not in ("yes", "no"):
            parts["any_actor"].wrong(f"{any_actor!r} is neither yes nor no", "Write yes or no.")
        lists = {
            field: tuple(each.text() for each in parts.get(field, ()))
            for field in ("actors", "places", "words", "agreements")
        }
        if not any(lists.values()):
            item.wrong(f"nothing could ever be about {key!r}", "Give it words, places, actors or agreements.")
        found[key] = Topic(
            key, kind, {lang: one.text() for lang, one in named.items()}, frozenset(lists["actors"]),
            any_actor == "yes", frozenset(fold(each) for each in lists["places"]),
            tuple(fold(each) for each in lists["words"]), frozenset(lists["agreements"]),
        )  # fmt: skip
    return Topics(tuple(found[key] for key in sorted(found)))
