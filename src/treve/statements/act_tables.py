"""The shape of a language's tables of acts, compiled once."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class Verb(NamedTuple):
    """A verb that tells of an act: its kind ("" where the nouns beside it decide), telling forms, forms of the present.

    `needs`: what its clause must hold beside it: "weapon", "event", "people", "aid", "place", "monitors", "works",
    "captives", "arms", "drone" or "".
    """

    kind: str
    past: str
    now: str
    needs: str


@dataclass(frozen=True)
class ActTables:
    """Everything about acts that is a matter of one language: patterns over lower-case text, straight apostrophes.

    `nouns`: kind and words, the more telling first. `rumour`: a claim that the article does not make its own.
    `unreal`, `denied`, `negation`, `negated_noun`, `any_noun`, `modal`: what keeps words from telling of an act.
    `ancient`: years back. `again`: takes up what was told; `more`: adds another. `counted`, `period`,
    `often`: sums up several.
    """

    verbs: tuple[Verb, ...]
    nouns: tuple[tuple[str, str], ...]
    passive: str
    modal: str
    rumour: str
    unreal: str
    denied: str
    negation: str
    negated_noun: str
    any_noun: str
    ancient: str
    again: str
    more: str
    same_place: str
    aid: str
    monitors: str
    works: str
    captives: str
    arms: str
    drone: str
    counted: str
    period: str
    often: str

    @cached_property
    def compiled(self) -> dict[str, re.Pattern[str]]:
        """The patterns by name, compiled."""
        names = [name for name, kind in self.__annotations__.items() if kind is str]
        return {name: re.compile(getattr(self, name)) for name in names}

    @cached_property
    def verb_patterns(self) -> tuple[tuple[Verb, re.Pattern[str], re.Pattern[str] | None], ...]:
        """Each verb with its past and its present."""
        return tuple((verb, re.compile(verb.past), re.compile(verb.now) if verb.now else None) for verb in self.verbs)

    @cached_property
    def noun_pattern(self) -> re.Pattern[str]:
        """All nouns; the group that matched, from `k0` on, says which line."""
        parts = [rf"(?P<k{n}>{words})" for n, (_, words) in enumerate(self.nouns)]
        return re.compile(r"(?<![\w-])(?:" + "|".join(parts) + r")(?![\w-])")
