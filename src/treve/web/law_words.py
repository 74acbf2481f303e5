"""What templates say of agreements, duties and compliance: names, days, figures, and sentences of other rooms."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from treve.base.lang import Lang
from treve.node.sayable import Offer
from treve.products import say as put
from treve.terms.model import Terms
from treve.terms.wording import Said, Sentence, moment
from treve.timeline.compliance_say import MIND, SPREADS, effort_words, state_words
from treve.timeline.compliance_shapes import ComplianceRow
from treve.timeline.due_rows import DutyRow
from treve.timeline.due_say import STANDS, beside, due_on, sentences
from treve.timeline.words import day_words, pick
from treve.web.law_pages import ppm_of
from treve.web.model import Book
from treve.web.words import say

_METRES = ("radius_m", "within_m", "nearest_m")
_COUNTS = ("fights", "within_days", "events", "reports", "sources")


class LawWords:
    """The part of `w` that speaks of terms; bound to a language and a book."""

    def __init__(self, lang: Lang, book: Book | None) -> None:
        """Bind the language and the book whose labels are used."""
        self.lang = lang
        self._book = book
        self._named: dict[tuple[str, str], re.Pattern[str] | None] = {}

    def sentence(self, text: Sentence, terms: Terms | None = None) -> str:
        """Return a sentence about an agreement, or its own words; actors of these terms by their names."""
        said = put.polish(text.say(self.lang), self.lang)
        named = self._actors_of(terms) if terms is not None and isinstance(text, Said) else None
        return named.sub(lambda found: self._label(found[0]), said) if named else said

    def _label(self, actor: str) -> str:
        return self._book.actor_label(actor, self.lang) if self._book else actor

    def _actors_of(self, terms: Terms) -> re.Pattern[str] | None:
        """Return what finds the ids of actors in a sentence about an agreement; made once for a page."""
        key = (terms.agreement, terms.version)
        if key not in self._named:
            ids = {member.actor for party in terms.parties for member in party.members}
            ids |= {one.actor for one in terms.guarantors} | {actor for one in terms.exclusions for actor in one.actors}
            ids |= {each.who for one in terms.instruments for each in one.signatures}
            ids -= {one.id for one in (*terms.parties,)}
            every = "|".join(re.escape(each) for each in sorted(ids, key=len, reverse=True))
            self._named[key] = re.compile(rf"(?<![\w-])(?:{every})(?![\w-])") if every else None
        return self._named[key]

    def moment(self, at: dt.datetime | dt.date) -> str:
        """Return a day, or a local time of the theatre."""
        return put.polish(moment(at).say(self.lang), self.lang)

    def bodies(self, ids: Iterable[str], terms: Terms | None) -> str:
        """Return bodies, parties and actors by their names; others, such as members, as they are written."""
        names: dict[str, str] = {}
        if terms is not None:
            names = {one.id: one.name.say(self.lang) for one in terms.parties}
            names |= {one.id: one.name.say(self.lang) for one in terms.bodies}
        known = (names.get(one) or (self._book.actor_label(one, self.lang) if self._book else one) for one in ids)
        return put.polish(", ".join(known), self.lang)

    def every_body(self, offers: Sequence[Offer]) -> list[str]:
        """Return all in whose name something may be said, each once."""
        return sorted({body for one in offers for body in one.bodies})

    def law_of(self, agreement: str, version: str) -> Terms | None:
        """Return a version of an agreement by its names."""
        every = self._book.agreements if self._book else ()
        return next((one for one in every if (one.agreement, one.version) == (agreement, version)), None)

    def law_name(self, agreement: str, version: str) -> str:
        """Return what an agreement is called."""
        found = self.law_of(agreement, version)
        return put.polish(found.name.say(self.lang), self.lang) if found else agreement

    def law_names(self) -> list[tuple[str, str]]:
        """Return all agreements with what they are called."""
        every = self._book.agreements if self._book else ()
        return sorted({one.agreement: put.polish(one.name.say(self.lang), self.lang) for one in every}.items())

    def measured(self, name: str, value: int) -> str:
        """Return one of the values that decided, in its unit."""
        if name in _METRES:
            return say("km", self.lang, n=round(value / 1_000)) if value >= 1_000 else say("m", self.lang, n=value)
        return put.number(value, self.lang) if name in _COUNTS else put.percent(value, self.lang)

    def share(self, share: float | None) -> str:
        """Return a share between 0 and 1 as a chance, empty where there is none."""
        return "" if share is None else put.percent(ppm_of(share), self.lang)

    def decimal(self, value: float) -> str:
        """Return a number with one decimal."""
        return put.decimal(value, 1, self.lang)

    def stands(self, row: DutyRow) -> str:
        """Return how a commitment stands."""
        return pick(STANDS[row["stands"]], self.lang)

    def due_on(self, row: DutyRow) -> str:
        """Return by which day a commitment is due."""
        return due_on(row, self.lang)

    def duty_sentences(self, row: DutyRow) -> list[str]:
        """Return why a commitment stands as it does, who says what, and what is known beside."""
        # What it waits for is laid out as a chain.
        told: DutyRow = {**row, "waits_for": []} if row["stands"] == "waiting" else row
        return [put.polish(text, self.lang) for text in (*sentences(told, self.lang), *beside(row, self.lang))]

    def compliance_mind(self) -> list[str]:
        """Return what to bear in mind of compliance."""
        return [pick(words, self.lang) for words in MIND]

    def period(self, row: ComplianceRow) -> str:
        """Return which days a row is of."""
        if row["earliest"] is None:
            return pick(SPREADS[row["spread"]], self.lang)
        return day_words(row["earliest"], row["latest"], self.lang)

    def area(self, row: ComplianceRow) -> str:
        """Return which area a row is of; a party by its name."""
        terms = self._book.terms if self._book else None
        area = row["area"]
        return (
            say("not_told", self.lang) if not area else self.bodies([area], terms) if row["over"] == "party" else area
        )

    def worth(self, row: ComplianceRow) -> str:
        """Return what a row is worth."""
        return state_words(row, self.lang)

    def effort(self, row: ComplianceRow) -> str:
        """Return how hard anyone looked."""
        return effort_words(row["effort"], self.lang)
