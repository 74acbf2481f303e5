"""The tree of kinds of act: what somebody saw or claims, never a breach.

The tree is a register that people may edit (data/registers/kinds.yaml). A word or code that it does not hold has no
kind: the source's own word is kept beside and nothing is guessed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from treve.base.lang import Lang
from treve.names import written
from treve.names.fold import fold, name_key

TOP = ("fire", "weapons_and_positions", "access", "people_and_aid", "also_logged", "unknown")
"""The nodes without a parent. Other rooms rely on them, so a register that lacks one is refused."""


@dataclass(frozen=True)
class Kind:
    """One kind of act, its parent (`None` at the top), its labels, and what sources call it."""

    kind: str
    parent: str | None
    labels: Mapping[str, str]
    codes: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]

    def called(self, lang: str) -> tuple[str, ...]:
        """Return every word for it in a language: those of the register, its label and its own name."""
        return (*self.words[lang], self.labels[lang], self.kind)


@dataclass(frozen=True)
class System:
    """A usual weapon: which kind of weapon it is, its calibre where it has one, and what it is called."""

    name: str
    kind: str
    calibre_mm: int | None
    called: tuple[str, ...]


@dataclass(frozen=True)
class Kinds:
    """All kinds, parents before children, in the order of the register; the usual weapons, and calibres by kind."""

    all: tuple[Kind, ...]
    systems: tuple[System, ...] = ()
    usual_calibres: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """Every kind's name, in the order of the register."""
        return tuple(self._by_name)

    def known(self, kind: str) -> bool:
        """Return whether the tree holds this kind."""
        return kind in self._by_name

    def parent(self, kind: str) -> str | None:
        """Return the kind above, `None` at the top.

        Raises:
            KeyError: there is no such kind; test `known` first.
        """
        return self._by_name[kind].parent

    def ancestors(self, kind: str) -> tuple[str, ...]:
        """Return the kinds above, the nearest first."""
        found: list[str] = []
        above = self.parent(kind)
        while above is not None:
            found.append(above)
            above = self.parent(above)
        return tuple(found)

    def is_a(self, kind: str, ancestor: str) -> bool:
        """Return whether a kind is the other, or lies below it."""
        return kind == ancestor or ancestor in self.ancestors(kind)

    def label(self, kind: str, lang: Lang) -> str:
        """Return what people call the kind, in lower case, without an article."""
        return self._by_name[kind].labels[lang]

    def from_code(self, scheme: str, code: str | int) -> str | None:
        """Return the kind that a dataset's code stands for, `None` where the register does not say."""
        return self._by_code.get(f"{scheme}:{code}")

    def from_ucdp(self, code: str | int) -> str | None:
        """Return the kind of UCDP's type_of_violence (1 state-based, 2 non-state, 3 one-sided)."""
        return self.from_code("ucdp", code)

    def guess(self, word: str, language: Lang | None = None) -> str | None:
        """Return the kind that a table's word names exactly, case, accents and hyphens apart; never a likeness.

        A kind's own name ("air_strike") counts as a word of every language. Without a language the word must
        name the same kind in all that have it.
        """
        folded = fold(word)
        found = {self._by_word[lang].get(folded) for lang in ([language] if language else self._by_word)} - {None}
        return found.pop() if len(found) == 1 else None

    def system(self, weapon: str) -> System | None:
        """Return the usual weapon that words name, `None` where they name none, or two as well."""
        words = f" {name_key(weapon)} "
        # "Tochka-U" also holds the words of "Tochka": the longest name is the one meant.
        found = [(len(key), one) for key, one in self._by_weapon if f" {key} " in words]
        longest = {one.name: one for length, one in found if length == found[0][0]}
        return next(iter(longest.values())) if len(longest) == 1 else None

    def same_weapon(self, one: str, other: str) -> bool:
        """Return whether two names of weapons are one in another spelling."""
        return name_key(one) == name_key(other)

    def calibres(self, kind: str) -> tuple[int, int] | None:
        """Return the least and greatest usual calibre of a kind of fire, `None` where the register does not say."""
        if not self.known(kind):
            return None
        return next(
            (self.usual_calibres[one] for one in (kind, *self.ancestors(kind)) if one in self.usual_calibres), None
        )

    @cached_property
    def _by_weapon(self) -> list[tuple[str, System]]:
        found = [(name_key(name), one) for one in self.systems for name in one.called]
        return sorted(found, key=lambda each: (-len(each[0]), each[0]))

    @cached_property
    def _by_name(self) -> dict[str, Kind]:
        return {each.kind: each for each in self.all}

    @cached_property
    def _by_code(self) -> dict[str, str]:
        return {code: each.kind for each in self.all for code in each.codes}

    @cached_property
    def _by_word(self) -> dict[str, dict[str, str]]:
        return {
            lang: {fold(word): kind.kind for kind in self.all for word in kind.called(lang)} for lang in ("en", "fr")
        }


def read(text: str, name: str = "kinds.yaml") -> Kinds:
    """Return the tree that the register holds.

    Args:
        text: the register, YAML.
        name: what messages call the file.

    Raises:
        Refused: an unknown field, a kind or code written twice, a parent that does not stand above, a word that
            names two kinds in one language, or a top node missing; with line and column.

    Cost: about 0.2 s, once a process.
    """
    top = written.read(text, name)
    found: dict[str, Kind] = {}
    codes: dict[str, str] = {}
    words: dict[tuple[str, str], str] = {}
    fields = top.fields({"kinds", "systems", "calibres"}, {"kinds"})
    for item in fields["kinds"]:
        kind = _kind(item, found)
        found[kind.kind] = kind
        for code in kind.codes:
            if codes.setdefault(code, kind.kind) != kind.kind:
                item.wrong(f"the code {code!r} names both {codes[code]} and {kind.kind}", "Keep one of the two.")
        for lang in kind.words:
            for word in kind.called(lang):
                if words.setdefault((lang, fold(word)), kind.kind) != kind.kind:
                    other = words[lang, fold(word)]
                    item.wrong(f"the word {word!r} ({lang}) names both {other} and {kind.kind}", "Keep one of the two.")
    for needed in TOP:
        if needed not in found or found[needed].parent is not None:
            top.wrong(f"the top node {needed!r} is missing", f"Top nodes: {', '.join(TOP)}.")
    systems = _systems(fields["systems"]) if "systems" in fields else ()
    calibres = {}
    for name_of, pair in fields["calibres"].pairs() if "calibres" in fields else ():
        if name_of.text() not in found:
            name_of.wrong(f"there is no kind {name_of.text()!r}", "Name one of the kinds above.")
        bounds = [one.whole(1, 2_000) for one in pair]
        if len(bounds) != 2 or bounds[0] > bounds[1]:
            pair.wrong("calibres are a least and a greatest", "Write [60, 240].")
        calibres[name_of.text()] = (bounds[0], bounds[1])
    return Kinds(tuple(found.values()), systems, calibres)


def _systems(listed: written.Written) -> tuple[System, ...]:
    """Return the usual weapons; a name stands for one of them alone."""
    found: list[System] = []
    names: dict[str, str] = {}
    for item in listed:
        fields = item.fields({"system", "kind", "calibre_mm", "names"}, {"system", "kind"})
        name, kind = fields["system"].text(), fields["kind"].text()
        called = (name, *(fields["names"].texts() if "names" in fields else ()))
        for each in called:
            if names.setdefault(name_key(each), name) != name:
                item.wrong(f"the name {each!r} stands for {names[name_key(each)]} and {name}", "Keep one of the two.")
        calibre = fields["calibre_mm"].whole(1, 2_000) if "calibre_mm" in fields else None
        found.append(System(name, kind, calibre, called))
    return tuple(found)


def _kind(item: written.Written, above: Mapping[str, Kind]) -> Kind:
    """Return one kind of the list, `above` being those that stand before it."""
    fields = item.fields({"kind", "under", "en", "fr", "codes", "words"}, {"kind", "en", "fr"})
    kind = fields["kind"].text()
    if not (kind.isascii() and kind.replace("_", "a").isalnum() and kind == kind.lower()):
        fields["kind"].wrong(f"{kind!r} cannot name a kind", "Use small letters, digits and underscores.")
    if kind in above:
        fields["kind"].wrong(f"the kind {kind!r} is written twice", "Keep one of the two.")
    parent = fields["under"].text() if "under" in fields else None
    if parent is not None and parent not in above:
        fields["under"].wrong(f"the parent {parent!r} does not stand above", "Write parents before their children.")
    if parent is None and kind not in TOP:
        fields["kind"].wrong(f"{kind!r} has no parent", f"Write `under:`; top nodes are only {', '.join(TOP)}.")
    words = fields["words"].fields({"en", "fr"}) if "words" in fields else {}
    return Kind(
        kind=kind,
        parent=parent,
        labels={lang: fields[lang].text() for lang in ("en", "fr")},
        codes=fields["codes"].texts() if "codes" in fields else (),
        words={lang: words[lang].texts() if lang in words else () for lang in ("en", "fr")},
    )
