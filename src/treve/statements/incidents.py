"""The incidents that an article tells of.

Sentence by sentence, clause by clause: verbs that tell of an act, numbers of people harmed, places, days, who did
it, who says so. Clauses and sentences that tell of the same are one incident. What is wished, feared, planned,
asked, denied or years back gives none; where words leave it open whether something happened, nothing is made of
them. Everything is a pure function of the article, the places and the names that are handed in.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from treve.base.time import When
from treve.entries.report import Named
from treve.names.place_mention import PlaceMention
from treve.statements.act_tables import ActTables
from treve.statements.acts import TABLES, ActVerb, Noun, act_verbs, nouns
from treve.statements.agencies import agencies
from treve.statements.article import Article, Span, Statement
from treve.statements.clauses import clauses, spoken
from treve.statements.counts import number_pattern, read_quantity
from treve.statements.dates import Anchor, anchor
from treve.statements.drafts import Draft, alike, join, one_place, one_time
from treve.statements.finished import Setting, ToldIncident, finished
from treve.statements.plain import plain as plain_of
from treve.statements.sentences import Sentence, sentences
from treve.statements.told_by import denied, leading, told_by
from treve.statements.told_places import home
from treve.statements.told_when import period_told, shifted, when_told
from treve.statements.told_where import fineness, finest, places_put
from treve.statements.told_who import Names, parties, roles
from treve.statements.tolls import Toll, tolls

PlacesIn = Callable[[int, int], list[PlaceMention]]
"""A span of the article's text to the places that it names."""


_COUNTING = {
    "fr": (r"(?:recensé|enregistré|compté|relevé|dénombré|constaté|documenté|signalé|fait état de)", r"(?:recensé|enregistré|compté|relevé|dénombré|constaté|documenté|signalé)e?s"),
    "en": (r"(?:recorded|counted|registered|documented|logged|observed)", r"(?:were|was|been) (?:recorded|counted|registered|documented|logged|observed|reported)"),
}  # fmt: skip
_PEOPLE = re.compile(
    r"\b(?:habitants?|familles?|civils?|personnes|gens|villageois|population|résidents|people|residents|families|civilians|villagers|inhabitants)\b"
)
_NAMED_PLACE = re.compile(r"\s+(?:de |du |des |d['’]|of )(?:la |l['’]|the )?(?:al-|el-|as-|ash-)?[A-ZÀ-Ý]")
"""What follows "le quartier", "the district" where it is named, and so another one than that told of before."""
_LIGHT = (
    "aid_delivered",
    "aid_obstructed",
    "withdrawal_seen",
    "demining",
    "displacement",
    "aircraft_over",
    "uav_over",
    "weapons_seen",
    "detainees_exchanged",
    "infrastructure_damaged",
)
"""Acts that need a place or a number beside them, because their verbs have other uses."""


def incidents_told(
    article: Article, statements: Sequence[Statement], places: PlacesIn, names: Names
) -> list[ToldIncident]:
    """Return the incidents of an article, by place of their first telling. Cost: about 2 ms a page."""
    return _Reader(article, statements, places, names).read()


@lru_cache(maxsize=2)
def _counting(language: str) -> re.Pattern[str]:
    """Return the pattern of a count of acts: "ont recensé 214 violations", "14 violations were recorded"."""
    number, counted = number_pattern(language), TABLES[language].counted
    active, passive = _COUNTING[language]
    return re.compile(
        rf"\b{active}\b[^.;]{{0,40}}?\b(?P<q>{number}) (?:[\w-]+ )?(?P<n>{counted})"
        rf"|\b(?P<p>{number}) (?:[\w-]+ )?(?P<m>{counted})[^.;]{{0,60}}?\b{passive}"
    )


class _Line(NamedTuple):
    """A sentence as it is being read: what of it says who told it, what it quotes at length, and the places it names."""

    number: int
    sentence: Sentence
    told_by: tuple[Span, ...]
    statements: tuple[Statement, ...]
    quoted: list[Span]
    places: list[PlaceMention]
    origins: set[str]


class _Reader:
    def __init__(self, article: Article, statements: Sequence[Statement], places: PlacesIn, names: Names) -> None:
        self.article, self.statements, self.places, self.names = article, statements, places, names
        self.text, self.plain, self.lang = article.text, plain_of(article.text), article.language
        self.tables: ActTables = TABLES[self.lang]
        self.marks = self.tables.compiled
        self.base: Anchor = anchor(article.text, article.language, article.published)
        self.wars = len(nouns(self.plain, (0, len(self.text)), self.lang))
        self.drafts: list[Draft] = []
        self.day: When | None = None

    def read(self) -> list[ToldIncident]:
        block = -1
        for number, sentence in enumerate(sentences(self.text, self.article.blocks)):
            head = leading(self.text, sentence.start, sentence.end) if sentence.block != block else ()
            if sentence.block != block:
                self.day = None
            block = sentence.block
            if self.text[sentence.start : sentence.end].rstrip(" »”\"'").endswith("?"):
                continue
            span = sentence.start, sentence.end
            body = head[0][1] if head else span[0]
            told = told_by(self.plain, (body, span[1]), self.lang, self.statements)
            told = told._replace(spans=(*head, *told.spans))
            origins = {name for a, b in told.spans for name in agencies(self.text, self.plain, a, b)}
            line = _Line(
                number, sentence, told.spans, told.statements, spoken(sentence, self.plain), self.places(*span), origins
            )
            found = self._of_sentence(line)
            for draft in found:
                self._place(draft)
            if not found:
                self._blamed(line)
            self._note_day(line)
        put = [place for draft in self.drafts for place in (*draft.puts, *draft.areas)]
        country = home(put) or home(self.places(0, len(self.text)))
        whole = Setting(self.text, self.base, country, self.wars, len(self.drafts))
        return [each for draft in self.drafts if (each := finished(draft, whole)) is not None]

    def _of_sentence(self, line: _Line) -> list[Draft]:
        found: list[Draft] = []
        for clause in clauses(self.plain, line.sentence):
            draft = self._of_clause(line, clause)
            if draft is None:
                continue
            before = found[-1] if found else None
            apart = before is None or draft.more or before.aggregate != draft.aggregate
            if (
                not apart
                and before
                and alike(before.kind, draft.kind)
                and one_place(before, draft)
                and one_time(before, draft)
            ):
                join(before, draft, same_sentence=True)
                before.end = draft.end
                continue
            if before is not None:
                draft.puts = draft.puts or before.puts
                if draft.when is None:
                    draft.when, draft.how_when = before.when, before.how_when
            elif found:
                continue
            found.append(draft)
        if len(found) > 1:
            return found
        for draft in found:
            draft.start, draft.end = line.sentence.start, line.sentence.end
        return self._apart(found)

    def _apart(self, found: list[Draft]) -> list[Draft]:
        """Return one draft a place where an act without a toll is put at several: "a bombardé Idleb et Ariha"."""
        out = []
        for draft in found:
            if len(draft.puts) < 2 or draft.aggregate:
                out.append(draft)
            elif any(toll.number.best != 0 for group in draft.tolls for toll in group):
                draft.aggregate = True
                out.append(draft)
            else:
                out += [_copied(draft, put) for put in draft.puts]
        return out

    def _of_clause(self, line: _Line, clause: Span) -> Draft | None:
        quoted = [q for q in line.quoted if q[0] < clause[1] and clause[0] < q[1]]
        words = nouns(self.plain, clause, self.lang)
        verbs = act_verbs(self.plain, clause, self.lang)
        verbs = [v for v in verbs if not self._silenced(v.start, v.end, line)]
        counts = [t for t in tolls(self.plain, *clause, self.lang) if not self._silenced(t.start, t.end, line)]
        if counts and self.marks["unreal"].search(self.plain, clause[0], counts[0].start) and not verbs:
            counts = []
        puts = places_put(self.plain, clause, line.places, line.told_by, [(v.start, v.end) for v in verbs])
        if not puts and counts:  # "..., while residents insisted that nine people were killed": the place stands before
            puts = places_put(self.plain, (line.sentence.start, line.sentence.end), line.places, line.told_by, [])
        if (
            counts and not words
        ):  # "un tir sur Sderot, qui n'a fait ni mort ni blessé": the act stands in another clause
            words = nouns(self.plain, (line.sentence.start, line.sentence.end), self.lang)
            words = [n for n in words if not _inside(n.start, line.told_by)]
        sums, summed = self._summed(clause, line)
        verbs = self._meant(verbs, words, puts, counts, clause)
        if not verbs and not counts and not sums:
            return None
        span = (clause[0], clause[1])
        before = self.day or (self.drafts[-1].when if self.drafts else None)
        told = when_told(self.text, self.plain, span, self.lang, self.base, not_in=line.told_by, before=before)
        when, how = (told.when, told.how) if told else (shifted(self.plain, span, before), "same day")
        old = self.marks["ancient"].search(self.plain, *clause)
        if old and (when is None or when.precision in ("longer", "unknown") or self._starts(old.group(), when)):
            return None
        if when is not None and when.precision == "longer" and not sums:
            return None
        if when is not None and self._ahead(when):
            return None
        if any(verb.now for verb in verbs) and not counts and not any(not v.now for v in verbs) and when is None:
            return None
        kind, called = self._kind(verbs, words, counts, sums, summed)
        aggregate = bool(sums) or bool(self.marks["often"].search(self.plain, *clause))
        if self.marks["period"].search(self.plain, *clause):
            period = period_told(self.text, self.plain, clause, self.lang, self.base)
            if period is not None and period.precision not in ("minute", "hour", "day"):
                aggregate = aggregate or bool(counts) or period.precision in ("week", "month", "longer")
                when, how = period, "said"
        if (when is None and aggregate and not sums) or (when is not None and (when.earliest or "2") < "1900"):
            return None
        fine = finest(self.plain, puts)
        draft = Draft(
            sentence=line.number,
            block=line.sentence.block,
            start=clause[0],
            end=clause[1],
            kind=kind,
            called=called,
            puts=fine if fine and fineness(fine[0]) < 3 else fine[:1],
            areas=[
                each
                for each in line.places
                if each not in fine and fineness(each) >= 1 and not _inside(each.start, line.told_by)
            ],
            when=when,
            how_when=how if when is not None else "",
            tolls=[counts] if counts else [],
            actors=self._who(line, clause, kind, verbs, words, counts),
            origins=set(line.origins),
            told=bool(verbs) or bool(sums) or bool(counts and words),
            acted=bool(verbs),
            rumour=all(v.rumour for v in verbs) and bool(verbs or self.marks["rumour"].search(self.plain, *clause)),
            aggregate=aggregate,
            spoken=bool(quoted) and all(any(a <= v.start < b for a, b in quoted) for v in verbs),
            again=bool(self.marks["again"].search(self.plain, *clause)),
            more=bool(self.marks["more"].search(self.plain, *clause)) and bool(verbs),
            here=any(
                not _NAMED_PLACE.match(self.text, each.end())
                for each in self.marks["same_place"].finditer(self.plain, *clause)
            ),
            spans=[(line.sentence.start, line.sentence.end)],
        )
        return None if draft.spoken and not (draft.puts and (draft.when or draft.tolls)) else draft

    def _silenced(self, start: int, end: int, line: _Line) -> bool:
        """Return whether words lie where somebody denies or asks, or where the sentence says who told it."""
        if denied((start, end), line.statements):
            return True
        return any(a <= start and end <= b for a, b in line.told_by)

    def _summed(self, clause: Span, line: _Line) -> tuple[str, str]:
        """Return the words of a count of acts ("214 violations"), and its noun; empty where there is none."""
        found = _counting(self.lang).search(self.plain[clause[0] : clause[1]])
        if found is None or self._silenced(
            clause[0] + found.start("q" if found["q"] else "p"), clause[0] + found.end(), line
        ):
            return "", ""
        count = read_quantity(found["q"] or found["p"], self.lang)
        if count is None or (count.low or count.best or 0) < 2:
            return "", ""
        begin = clause[0] + found.start()
        if self.marks["negation"].search(self.plain, clause[0], begin):
            return "", ""
        return self.text[begin : clause[0] + found.end()], found["n"] or found["m"]

    def _meant(
        self, verbs: list[ActVerb], words: list[Noun], puts: Sequence[object], counts: list[Toll], clause: Span
    ) -> list[ActVerb]:
        """Return the verbs whose needs the clause meets, the first reading of each."""
        inside = self.plain[clause[0] : clause[1]]
        met = {
            "": True,
            "weapon": bool(words),
            "event": bool(words),
            "place": bool(puts),
            "people": bool(counts) or bool(_PEOPLE.search(inside)),
        } | {
            name: bool(self.marks[name].search(inside))
            for name in ("aid", "monitors", "works", "captives", "arms", "drone")
        }
        out: list[ActVerb] = []
        for verb in sorted(verbs, key=lambda v: (v.start, v.needs in ("weapon", "event"), -(v.end - v.start))):
            if not met[verb.needs] or any(a.start < verb.end and verb.start < a.end for a in out):
                continue
            if verb.kind in _LIGHT and not puts and not (counts and verb.kind in ("displacement", "demining")):
                continue
            out.append(verb)
        return out

    def _kind(
        self, verbs: list[ActVerb], words: list[Noun], counts: list[Toll], sums: str, summed: str
    ) -> tuple[str, str]:
        """Return the kind of act and the text's own word for it."""
        if sums:
            row = nouns(summed, (0, len(summed)), self.lang)
            return (row[0].kind if row else "unknown"), sums
        best = min(words, key=lambda each: (each.rank, each.start), default=None)
        lead = next((verb for verb in verbs if verb.kind), None)
        generic = ("shelling", "ground_assault", "explosion", "small_arms_fire", "air_strike")
        if lead is not None and (lead.kind not in generic or best is None or best.rank >= self._rank(lead.kind)):
            return lead.kind, self.text[lead.start : lead.end]
        if best is not None and (verbs or counts):
            return best.kind, self.text[best.start : best.end]
        return "unknown", self.text[counts[0].start : counts[0].end] if counts else ""

    def _rank(self, kind: str) -> int:
        return next((n for n, (each, _) in enumerate(self.tables.nouns) if each == kind), 99)

    def _who(
        self, line: _Line, clause: Span, kind: str, verbs: list[ActVerb], words: list[Noun], counts: list[Toll]
    ) -> list[Named]:
        found = parties(self.text, self.plain, clause, self.lang, self.names)
        acts = [(v.start, v.end) for v in verbs] or [(n.start, n.end) for n in words[:1]]
        acts += [(n.start, n.end) for n in words]
        victims = [(t.start, t.end) for t in counts]
        out = roles(
            self.plain, clause, kind, acts, any(v.passive for v in verbs), victims, found, line.told_by
        )  # fmt: skip
        out += [
            Named(s.mention, "alleged_to_have_fired")  # "le Front confirme avoir tiré": it says so of itself
            for s in line.statements
            if s.mention
            and s.cue_class in ("say", "admit", "announce")
            and self.plain.startswith("avoir ", s.start)
            and clause[0] <= s.start < clause[1]
        ]
        out += [
            Named(s.mention, "witness")
            for s in line.statements
            if s.mention
            and s.decided in ("named", "role", "body", "label")
            and s.start < clause[1]
            and clause[0] < s.end
        ]
        return list(dict.fromkeys(out))

    def _place(self, draft: Draft) -> None:
        """Put a draft to the incident that it takes up, or let it stand as one of its own."""
        for before in reversed(self.drafts):
            other = before.aggregate != draft.aggregate or not alike(before.kind, draft.kind)
            if other and not (draft.again and not draft.puts and before is self.drafts[-1] and not draft.aggregate):
                continue
            if draft.more and not (draft.puts and before.puts and one_place(draft, before) and not draft.told):
                continue
            if not one_place(before, draft) or not one_time(before, draft):
                continue
            near = draft.sentence - before.sentence <= 2
            takes_up = (
                draft.again or bool(draft.puts) or (near and not draft.told) or (near and before.block == draft.block)
            )
            if takes_up and (draft.puts or not draft.told or draft.again or before is self.drafts[-1]):
                join(before, draft, same_sentence=False)
                return
        if not draft.told and not draft.puts:
            return
        last = next((d for d in reversed(self.drafts) if d.puts), None)
        if not draft.puts and last is not None:
            if draft.here:
                draft.puts = last.puts
            else:
                draft.near = last.puts[0]
        if draft.when is None and last is not None and last.block == draft.block and last.how_when:
            draft.when, draft.how_when = last.when, "carried"
        self.drafts.append(draft)

    def _blamed(self, line: _Line) -> None:
        """Take a sentence that only says who is blamed or claims it as said of the last incident."""
        if not self.drafts or line.number - self.drafts[-1].sentence > 3:
            return
        span = line.sentence.start, line.sentence.end
        found = parties(self.text, self.plain, span, self.lang, self.names)
        named = roles(self.plain, span, "unknown", [], False, [], found, [span])
        last = self.drafts[-1]
        last.actors += [each for each in named if each.role == "alleged_to_have_fired" and each not in last.actors]

    def _note_day(self, line: _Line) -> None:
        """Remember the day that a sentence speaks of, for "ce jour-là" in the next ones of its paragraph."""
        span = line.sentence.start, line.sentence.end
        told = when_told(self.text, self.plain, span, self.lang, self.base, not_in=line.told_by, before=None)
        if (
            told is not None
            and told.how == "said"
            and told.when.precision in ("day", "days", "hour", "minute")
            and not self._ahead(told.when)
        ):
            self.day = told.when

    def _starts(self, words: str, when: When) -> bool:
        """Return whether years back are where the time itself begins ("depuis 2011")."""
        years = re.findall(r"(?:19|20)\d\d", words)
        return bool(years) and (when.words or "").endswith(years[0])

    def _ahead(self, when: When) -> bool:
        published = self.base.published
        return published is not None and when.earliest is not None and when.earliest[:10] > published.latest.isoformat()


def _inside(at: int, spans: Sequence[Span]) -> bool:
    return any(a <= at < b for a, b in spans)


def _copied(draft: Draft, put: PlaceMention) -> Draft:
    """Return the draft at one of its places; its words are those around the place."""
    return Draft(
        draft.sentence, draft.block, put.start, put.end, draft.kind, draft.called, [put], list(draft.areas), draft.when,
        draft.how_when, [list(group) for group in draft.tolls], list(draft.actors), set(draft.origins), draft.told, draft.acted,
        draft.rumour, draft.aggregate, draft.spoken, draft.again, draft.more, draft.here, draft.near, list(draft.spans),
        list(draft.flags),
    )  # fmt: skip
