"""When a statement was made: by the words of its sentence, the speaker's last dated words.

A meeting told of, or the document.
"""

import datetime as dt
import re
import sys
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from treve.statements.article import Dated
from treve.statements.dates import Anchor, TimeWords, time_words
from treve.statements.raw import Raw
from treve.statements.reading import Reading

_PARTICIPLE = re.compile(r"(\w+(?:é|ée|és|ées|ue?s?|ise?s?|ite?s?|uite?s?|ed))\s+(?:le\s+|on\s+|du\s+|de\s+)?$")
_FREE = frozenset(
    [
        "communiqué",
        "interrogé",
        "interrogée",
        "joint",
        "jointe",
        "contacté",
        "contactée",
        "sollicité",
        "sollicitée",
        "diffusé",
        "diffusée",
        "publié",
        "publiée",
        "asked",
        "reached",
        "contacted",
        "published",
        "released",
        "posted",
        "interviewed",
        "vendredi",
        "mardi",
        "interviewé",
        "interviewée",
        "invité",
        "invitée",
        "questionné",
        "questionnée",
        "rencontré",
        "rencontrée",
        "entendu",
        "entendue",
        "auditionné",
        "auditionnée",
        "reçu",
        "reçue",
        "réunis",
        "réuni",
        "réunie",
        "transmis",
        "relayé",
        "relayée",
        "pressed",
        "questioned",
        "speaking",
    ]
)
_MAIN = re.compile(r"\b(?:a|ont|avait|avaient|s['’]est|se sont|has|have)\s+(?:\w+\s+)?$")
_COMPLEMENT = re.compile(r"\w{3,}\s+du\s+$")
_SPOKEN_ON = re.compile(
    r"(?:discours|communiqué|déclaration|allocution|interview|entretien|message|conférence|lettre|note|point|propos|réunion"
    r"|rencontre|séance|session|communication|intervention|audition|édition)\b[^.;:!?]{0,40}$",
    re.I,
)
_TOPIC = re.compile(
    r"(?:s['’]agissant|quant|concernant|à propos|au sujet|sur|on|as for|regarding|concerning|about)\b", re.I
)
_DATE_LINE = re.compile(r"(?:[A-ZÀ-Ý'’]{3}[^\n!?«“\"]{0,70}?|[A-ZÀ-Ý][^\n!?«“\"]{2,60}?\))\s[-–—]{1,2}\s(?=\S)")
"""PLACE, day (Agency) -: the day on which the article was written, no more."""
_DUE = re.compile(
    r"\b(?:avant|d['’]ici(?: à| au)?|jusqu['’](?:à|au)|dès|à partir d[eu]|à compter d[eu]|depuis|pour|après"
    r"|by|until|till|before|from|since|through|after|starting|as of)\s+(?:le |la |l['’]|ce |the )?$",
    re.I,
)
"""Before a day: until when, or since when, and not the day on which somebody spoke."""
_RELATIVE = re.compile(r",\s+(?:who|which|whose|qui|dont|lequel|laquelle)\b[^,;]*,")
_MEETING = re.compile(
    r"entreten|rencontr|réuni|conversation|téléphon|entretien|conférence|\bmet\b|\bspoke\b|meeting|talks|telephone|sommet|summit",
    re.I,
)


def dates_of(reader: Reading, rows: list[Raw], base: Anchor) -> list[Dated | None]:
    """Return when each was said: by the words of its sentence, else as the speaker's last words.

    Else as the document. Cost: linear in sentences and statements; what a sentence has of words of time, and where its
    relative clauses lie, is read once for all that is said in it.
    """
    by_sentence: dict[int, list[Raw]] = {}
    for raw in rows:
        by_sentence.setdefault(raw.sentence, []).append(raw)
    words: dict[int, _Sentence] = {}
    last: dict[tuple[str, ...], Dated] = {}
    past = _Scenes()
    found: list[Dated | None] = []
    latest: Dated | None = None
    scenes = {
        n: s for n, s in enumerate(_scene(reader, i, base) for i in range(len(reader.sentences))) if s is not None
    }
    read_up_to = -1

    @cache
    def scene_of(number: int) -> Dated | None:
        return _day_of_the_scene(reader, number, base, by_sentence)

    for raw in rows:
        said_here = by_sentence[raw.sentence]
        for passed in range(read_up_to + 1, raw.sentence + 1):
            others = by_sentence.get(passed, [])
            if passed in scenes and (not others or (len(others) == 1 and others[0] is raw)):
                past.add(*scenes[passed])
        read_up_to = max(read_up_to, raw.sentence)
        spans = [(r.start, r.end) for r in said_here]
        if raw.sentence not in words:
            words[raw.sentence] = _usable(reader, raw.sentence, spans, base)
        here = words[raw.sentence]
        outside = [
            w
            for w in here.usable
            if not _belongs_elsewhere(here.participles[w.start], raw) and not _in_a_relative(w, here.relatives, raw)
        ]
        if here.headed_until is not None and any(w.start >= here.headed_until for w in outside):
            outside = [w for w in outside if w.start >= here.headed_until]  # "ADEN, Oct 4 - X said on Sunday"
        outside = [
            w for w in outside if base.published is None or w.when is None or w.when.earliest <= base.published.latest
        ]
        outside.sort(key=lambda w: (w.form == "eve", abs(w.start - raw.at) if len(outside) > 2 else w.start))
        when: Dated | None
        if outside and raw.level == 0:
            when = outside[0].when
            assert when is not None
            last[raw.speaker.names] = when
            if here.people is None:
                here.people = _people(reader, raw.sentence)
            past.add(when, here.people)
        elif raw.level:
            when = None
        elif here.morrow is not None and (morrow := _morrow(here.morrow, spans, latest)) is not None:
            last[raw.speaker.names] = when = morrow
        elif (told := scene_of(raw.sentence)) is not None or (
            raw.speaker.decided == "continued" and (told := _told_before(reader, raw.sentence, base)) is not None
        ):
            last[raw.speaker.names] = when = told
        elif raw.speaker.names in last:
            when = last[raw.speaker.names]
        else:
            when = past.latest_with(raw.speaker.names) or base.published
        found.append(when)
        latest = when if when is not None else latest
    return _narrowed_to_the_only_day(rows, found, base)


@dataclass
class _Sentence:
    """What a sentence offers to all that is said in it; `people` is filled in when somebody asks."""

    usable: list[TimeWords]
    participles: dict[int, tuple[str, bool] | None]
    relatives: list[tuple[int, int]]
    headed_until: int | None
    morrow: re.Match[str] | None
    people: frozenset[str] | None = None


def _usable(reader: Reading, number: int, spans: list[tuple[int, int]], base: Anchor) -> _Sentence:
    """Return the words of time of a sentence that may say when something was said, and what else is asked of it."""
    article, sentence = reader.article, reader.sentences[number]
    text, start, end = article.text, sentence.start, sentence.end
    quoted = [(q.start, q.end) for q in sentence.quotes]
    usable = [
        w
        for w in time_words(text, start, end, article.language, base)
        if w.when is not None
        and (w.form in ("weekday", "date", "eve", "relative", "week") or _opens_with(text, w, start))
        and _DUE.search(text, max(start, w.start - 24), w.start) is None
        and not any(a <= w.start < b for a, b in spans)
        and not any(a <= w.start < b for a, b in quoted)
        and not _of_the_topic(text, w, start, end)
        and not _hangs_on_a_noun(text, w)
    ]
    headed = _DATE_LINE.match(text, start, end)
    relatives = [clause.span() for clause in _RELATIVE.finditer(text, start, end)] if usable else []
    return _Sentence(
        usable,
        {w.start: _participle(text, w) for w in usable},
        relatives,
        headed.end() if headed is not None else None,
        _MORROW.search(text, start, end),
    )


class _Scenes:
    """The meetings and dated words told of so far, so that the last one with given people is found at once."""

    def __init__(self) -> None:
        self._days: list[tuple[Dated, frozenset[str]]] = []
        self._with: dict[str, list[int]] = {}

    def add(self, when: Dated, people: frozenset[str]) -> None:
        """Note that these people were together, or spoke, on a day."""
        for name in people:
            self._with.setdefault(name, []).append(len(self._days))
        self._days.append((when, people))

    def latest_with(self, names: tuple[str, ...]) -> Dated | None:
        """Return the day of the last one in which all of these people were."""
        if not names:
            return None
        places = min((self._with.get(name, []) for name in names), key=len)
        return next((self._days[at][0] for at in reversed(places) if set(names) <= self._days[at][1]), None)


def _people(reader: Reading, number: int) -> frozenset[str]:
    """Return the persons whom a sentence names."""
    tokens = reader.sentences[number].tokens
    return frozenset(e.name for m in reader.parsed[number][2] if (e := reader.registry.person(tokens, m)) is not None)


_MORROW = re.compile(r"\b(?:le lendemain|the next day|the following day|a day later)\b", re.I)
_SESSION = re.compile(
    r"réuni|session|séance|sommet|summit|conférence|conference|\bmet\b|meeting|rencontr|entreten", re.I
)
_PUT_OFF = re.compile(r"prévue?s?\b|report|annul|devai(?:t|ent)|postpon|scheduled|cancel|due to", re.I)
_LONGEST_HEADING = 8


def _morrow(match: re.Match[str], spans: list[tuple[int, int]], last: Dated | None) -> Dated | None:
    """Return the day after the last statement's, where a sentence says so: "a reconnu le lendemain"."""
    if last is None or last.earliest != last.latest:
        return None
    if any(a <= match.start() < b for a, b in spans):
        return None
    day_after = last.earliest + dt.timedelta(days=1)
    return Dated(day_after, day_after, "day", match.group(), "text")


def _day_of_the_scene(reader: Reading, number: int, base: Anchor, by_sentence: dict[int, list[Raw]]) -> Dated | None:
    """Return the day of the session that a paragraph tells of before a statement, or that opens it with a few words."""
    article = reader.article
    block = reader.sentences[number].block
    for at in range(number - 1, max(-1, number - 3), -1):
        sentence = reader.sentences[at]
        if sentence.block != block:
            return None
        said = any(t.low in reader.lang.finite for t in sentence.tokens)
        short = len(sentence.tokens) <= _LONGEST_HEADING and not said
        if not short and _SESSION.search(article.text, sentence.start, sentence.end) is None:
            continue
        days = [
            w.when
            for w in time_words(article.text, sentence.start, sentence.end, article.language, base)
            if w.when is not None
            and w.form in ("weekday", "date")
            and (base.published is None or w.when.earliest <= base.published.latest)
            and _DUE.search(article.text, max(sentence.start, w.start - 24), w.start) is None
            and not any(q.start <= w.start < q.end for q in sentence.quotes)
            and not any(r.start <= w.start < r.end for r in by_sentence.get(at, ()))
        ]
        if len(days) == 1 and _PUT_OFF.search(article.text, sentence.start, sentence.end) is None:
            return days[0]
    return None


def _narrowed_to_the_only_day(rows: list[Raw], found: list[Dated | None], base: Anchor) -> list[Dated | None]:
    """In an article known to its month only.

    Give a speaker's undated words the one day on which that speaker is said to have spoken.
    """
    if base.published is None or base.published.precision == "day":
        return found
    days: dict[tuple[str, ...], set[Dated]] = {}
    for raw, when in zip(rows, found, strict=True):
        if when is not None and when.precision == "day" and not raw.level:
            days.setdefault(raw.speaker.names, set()).add(when)
    return [
        next(iter(days[raw.speaker.names]))
        if when == base.published and not raw.level and len({d.earliest for d in days.get(raw.speaker.names, ())}) == 1
        else when
        for raw, when in zip(rows, found, strict=True)
    ]


def _hangs_on_a_noun(text: str, words: TimeWords) -> bool:
    """Return whether words of time are the complement of a noun that is no utterance: "la réunion du 3 mai"."""
    first = max(0, words.start - 60)
    return (
        _COMPLEMENT.search(text, first, words.start) is not None and _SPOKEN_ON.search(text, first, words.start) is None
    )


def _participle(text: str, words: TimeWords) -> tuple[str, bool] | None:
    """Return the participle before words of time that is no report, and whether it is that of a main verb."""
    before = _PARTICIPLE.search(text, max(0, words.start - 30), words.start)
    if before is None or before.group(1).lower() in _FREE:
        return None
    return before.group(1).lower(), _MAIN.search(text, max(0, before.start() - 12), before.start()) is not None


def _belongs_elsewhere(participle: tuple[str, bool] | None, raw: Raw) -> bool:
    """Return whether words of time hang on a participle that is no report: "la résolution adoptée samedi"."""
    if participle is None:
        return False
    word, main = participle
    if not raw.cue and main:
        return False  # "a lancé jeudi un appel : « ... »"
    return word not in raw.cue.lower()


def _opens_with(text: str, words: TimeWords, start: int) -> bool:
    """Return whether a sentence opens with a month or a year that is past: "En février 2022, X promettait"."""
    return words.form in ("month", "year") and not text[start : words.start].strip(' \n\t«"')


def _of_the_topic(text: str, words: TimeWords, start: int, end: int) -> bool:
    """Return whether words of time belong to the topic of a sentence: "On the raid of 4 May, she said"."""
    while start < end and not text[start].isalpha():
        start += 1
    return (
        _TOPIC.match(text, start, end) is not None
        and words.start - start > len("Concernant l'")
        and 0 <= text.find(",", words.end, end) - words.end < 80
        and "," not in text[start : words.start]
    )


def _in_a_relative(words: TimeWords, relatives: list[tuple[int, int]], raw: Raw) -> bool:
    """Return whether words of time lie in a clause about the speaker: "X, who met officials last week, said"."""
    at = bisect_right(relatives, (words.start, sys.maxsize)) - 1
    return at >= 0 and words.start < relatives[at][1] <= raw.at


def _told_before(reader: Reading, number: int, base: Anchor) -> Dated | None:
    """Return the one day that the sentence before a bare quotation names: "issued this statement on Saturday."."""
    if not number:
        return None
    article, sentence = reader.article, reader.sentences[number - 1]
    days = [
        w.when
        for w in time_words(article.text, sentence.start, sentence.end, article.language, base)
        if w.when is not None
        and w.form in ("weekday", "date")
        and not any(q.start <= w.start < q.end for q in sentence.quotes)
        and (base.published is None or w.when.earliest <= base.published.latest)
    ]
    return days[0] if len(days) == 1 else None


def _scene(reader: Reading, number: int, base: Anchor) -> tuple[Dated, frozenset[str]] | None:
    """Return the day of a meeting or call that a sentence tells of, and the persons in it."""
    article, sentence = reader.article, reader.sentences[number]
    if not _MEETING.search(article.text, sentence.start, sentence.end):
        return None
    when = [
        w.when
        for w in time_words(article.text, sentence.start, sentence.end, article.language, base)
        if w.when is not None and w.form in ("weekday", "date", "eve", "relative")
    ]
    when = [w for w in when if w is not None and (base.published is None or w.earliest <= base.published.latest)]
    if not when or when[0] is None:
        return None
    return when[0], _people(reader, number)
