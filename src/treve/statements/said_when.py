"""When a statement was made: by the words of its sentence, the speaker's last dated words.

A meeting told of, or the document.
"""

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from treve.statements.article import Dated
from treve.statements.asked_when import day_asked
from treve.statements.dates import COUNTS, Anchor, time_words
from treve.statements.day_headings import days_of_blocks
from treve.statements.interviews import ASKED_TOO
from treve.statements.numerals import whole_number
from treve.statements.raw import Raw
from treve.statements.reading import Reading
from treve.statements.said_words import (
    COUNTED,
    MORROW,
    TimesOfSentence,
    belongs_elsewhere,
    in_a_relative,
    lies_ahead,
    usable_times,
)
from treve.statements.scenes import (
    DUE,
    Scenes,
    day_of_the_scene,
    goes_on,
    is_to_come,
    of_a_paper,
    past_days,
    past_days_between,
    people_of,
    scene,
    session_recorded,
    told_around,
    told_before,
    told_last,
    told_on_the_spot,
)
from treve.statements.tense import is_past

_PLUPERFECT = re.compile(r"(?:had|avait|avaient|s['’]était|s['’]étaient)\b(?!-)", re.I)
"""What "had said" tells of lies behind the story, to which the next "said" comes back."""
_SIMPLE_PAST = re.compile(r"(?:\w+ed|said|told|a|ont)(?:\s|$)", re.I)


def dates_of(reader: Reading, rows: list[Raw], base: Anchor) -> list[Dated | None]:
    """Return when each was said: by the words of its sentence, else as the speaker's last words.

    Else as the document. Cost: linear in sentences and statements; what a sentence has of words of time, and where its
    relative clauses lie, is read once for all that is said in it.
    """
    by_sentence: dict[int, list[Raw]] = {}
    for raw in rows:
        by_sentence.setdefault(raw.sentence, []).append(raw)
    words: dict[int, TimesOfSentence] = {}
    last: dict[tuple[str, ...], Dated] = {}
    earlier: set[tuple[str, ...]] = set()
    past = Scenes()
    found: list[Dated | None] = []
    latest: Dated | None = None
    session = session_recorded(reader, base)
    asked = day_asked(reader, rows, base)
    stage: Stage | None = None
    headed = days_of_blocks(reader.article, base)
    whole = base
    scenes = {n: s for n, s in enumerate(scene(reader, i, base) for i in range(len(reader.sentences))) if s is not None}
    read_up_to = -1

    @cache
    def scene_of(number: int) -> Dated | None:
        return day_of_the_scene(reader, number, base, by_sentence)

    @cache
    def around_of(number: int, story: bool, paper: bool) -> Dated | None:
        said = [(r.start, r.end) for r in by_sentence[number]]
        return told_around(reader, number, said, base, story=story, paper=paper)

    for raw in rows:
        said_here = by_sentence[raw.sentence]
        base = whole._replace(published=headed.get(reader.sentences[raw.sentence].block, whole.published))
        for passed in range(read_up_to + 1, raw.sentence + 1):
            others = by_sentence.get(passed, [])
            if passed in scenes and _tells_itself(others, raw):
                past.add(*scenes[passed])
            if not others and (later := _sets_the_scene(reader, passed, base)) is not None:
                stage = Stage(reader.sentences[passed].block, later)
        read_up_to = max(read_up_to, raw.sentence)
        spans = [piece for r in said_here for piece in _told(reader.text, r)]
        if raw.sentence not in words:
            words[raw.sentence] = usable_times(reader, raw.sentence, spans, base)
        here = words[raw.sentence]
        outside = [
            w
            for w in here.usable
            if not belongs_elsewhere(here.participles[w.start], raw) and not in_a_relative(w, here.relatives, raw)
        ]
        if here.headed_until is not None and any(w.start >= here.headed_until for w in outside):
            outside = [w for w in outside if w.start >= here.headed_until]  # "ADEN, Oct 4 - X said on Sunday"
        outside = [
            w for w in outside if base.published is None or w.when is None or w.when.earliest <= base.published.latest
        ]
        outside.sort(key=lambda w: (w.form == "eve", abs(w.start - raw.at) if len(outside) > 2 else w.start))
        when: Dated | None
        counted = None if raw.level else _counted_from(reader, raw.sentence, here.counted, spans, base)
        if counted is None and outside and not raw.level:
            counted = _counted_back(reader, raw, base)
        if counted is not None:
            when = counted
        elif outside and raw.level == 0:
            when = outside[0].when
            assert when is not None
            when = _day_after(reader.text, reader.sentences[raw.sentence].start, outside[0].start, when)
            last[raw.speaker.names] = when
            (earlier.add if _PLUPERFECT.match(raw.cue) else earlier.discard)(raw.speaker.names)
            if here.people is None:
                here.people = people_of(reader, raw.sentence)
            past.add(when, here.people)
        elif raw.level:
            when = _own_day(reader, raw, base)
        elif asked is not None and raw.speaker.decided == "label":
            when = asked
        elif here.morrow is not None and (morrow := _morrow(reader, raw, here.morrow, spans, latest, base)) is not None:
            last[raw.speaker.names] = when = morrow
            stage = Stage(reader.sentences[raw.sentence].block, morrow)
        elif (not _off_the_scene(reader, raw, here.counted) and (told := scene_of(raw.sentence)) is not None) or (
            raw.speaker.decided == "continued" and (told := told_before(reader, raw.sentence, base)) is not None
        ):
            last[raw.speaker.names] = when = told
        elif (told := around_of(raw.sentence, goes_on(reader, raw), of_a_paper(raw))) is not None or (
            told := _counted_back(reader, raw, base)
        ) is not None:
            when = told
        elif (told := _day_of_the_story(reader, raw, by_sentence, base)) is not None:
            last[raw.speaker.names] = when = told
        elif (told := _day_of_the_deal(reader, raw, base)) is not None or (
            is_past(raw.cue, reader.lang)
            and (told := told_on_the_spot(reader, raw.sentence, said_here, base)) is not None
        ):
            last[raw.speaker.names] = when = told
            stage = Stage(reader.sentences[raw.sentence].block, told)
        elif stage is not None and _is_on(stage, reader, raw):
            last[raw.speaker.names] = when = stage.day
        elif session is not None and raw.sentence > session[0] and is_past(raw.cue, reader.lang):
            when = session[1]
        elif _is_now(reader, raw):
            when = base.published
            last.pop(raw.speaker.names, None)
        elif raw.speaker.names in earlier and _SIMPLE_PAST.match(raw.cue):
            when = base.published
        elif raw.speaker.names in last:
            when = last[raw.speaker.names]
        else:
            when = past.latest_with(raw.speaker.names) or base.published
        found.append(when)
        latest = when if when is not None else latest
    return _narrowed_to_the_only_day(rows, found, whole)


def _day_of_the_story(reader: Reading, raw: Raw, by_sentence: dict[int, list[Raw]], base: Anchor) -> Dated | None:
    """Return the day of the sentence before, in which nobody speaks and with which a report in the past goes on.

    "Dogo came to the palace on Friday. He said that"; where somebody else speaks, the sentence must open with its day:
    "On Sunday night a note arrived. The clinic was shut, Selam said".
    """
    before, after = raw.sentence - 1, reader.sentences[raw.sentence]
    if before < 0 or before in by_sentence or reader.sentences[before].block != after.block:
        return None
    if not is_past(raw.cue, reader.lang):
        return None
    times = usable_times(reader, before, [], base)
    told = [
        w
        for w in times.usable
        if w.form in ("weekday", "date", "relative")
        and times.participles[w.start] is None
        and not any(a <= w.start < b for a, b in times.relatives)
        and not is_to_come(reader.text, reader.sentences[before].start, w.start)
        and w.when is not None
        and (base.published is None or w.when.earliest <= base.published.latest)
    ]
    opens = len(told) == 1 and told[0].start - reader.sentences[before].start <= _OPENS
    days = {w.when for w in told}
    return days.pop() if len(days) == 1 and (goes_on(reader, raw) or opens) else None


_OPENS = 8
"""Letters before a day that opens a sentence: "« ... »", "On ", "Et dès "."""


class Stage(NamedTuple):
    """Where the story of a paragraph stands: a scene of an earlier day, in which others speak as well."""

    block: int
    day: Dated


_BESIDE = re.compile(
    r"\s*(?:[ÀA] (?:ses|leurs) côtés|[ÀA] sa (?:droite|gauche)|Face à (?:lui|elle|eux)|(?:At|By) (?:his|her) side"
    r"|(?:Standing )?(?:beside|next to))\b",
    re.I,
)


def _is_on(stage: Stage, reader: Reading, raw: Raw) -> bool:
    """Return whether somebody speaks in a scene: in the past, or beside whoever just spoke there."""
    sentence = reader.sentences[raw.sentence]
    if sentence.block != stage.block:
        return False
    return is_past(raw.cue, reader.lang) or not raw.cue or _BESIDE.match(reader.text, sentence.start) is not None


def _told(text: str, raw: Raw) -> list[tuple[int, int]]:
    """Return the stretches of a statement, two where its report cuts it: "La paix, avait dit X lundi, tient"."""
    if not raw.start < raw.cue_at < raw.end:
        return [(raw.start, raw.end)]
    said = max(raw.cue_at + len(raw.cue), raw.span[1] if raw.span is not None else 0)
    behind = text.find(",", said, raw.end)
    return [(raw.start, raw.cue_at), (behind if behind > 0 else said, raw.end)]


_WAS_ASKED = re.compile(r"\b(?:was|were) (?:asked|pressed|questioned)\b|\b(?:a|ont) été (?:interrog|questionn)é", re.I)


def _sets_the_scene(reader: Reading, number: int, base: Anchor) -> Dated | None:
    """Return the day on which a sentence sets the scene of its paragraph.

    "It had come a few hours earlier", "He was asked on Wednesday whether he knew".
    """
    sentence = reader.sentences[number]
    if _WAS_ASKED.search(reader.text, sentence.start, sentence.end) is not None:
        days = past_days(reader, number, base)
        return days[0] if len(days) == 1 else None
    quoted = [(q.start, q.end) for q in sentence.quotes]
    counted = COUNTED[reader.article.language].search(reader.text, sentence.start, sentence.end)
    if (when := _counted_from(reader, number, counted, quoted, base)) is not None:
        return when
    match = MORROW.search(reader.text, sentence.start, sentence.end)
    if match is None or not match["same"] or any(q.start <= match.start() < q.end for q in sentence.quotes):
        return None
    return told_last(reader, number, match.start(), base)


def _tells_itself(others: list[Raw], raw: Raw) -> bool:
    """Return whether a sentence is the article's own, or reports just one statement and is not all speech."""
    return not others or (len(others) == 1 and others[0] is raw and raw.speaker.decided != "label")


def _morrow(
    reader: Reading, raw: Raw, match: re.Match[str], spans: list[tuple[int, int]], last: Dated | None, base: Anchor
) -> Dated | None:
    """Return the day that is counted from the one told last: "a reconnu le lendemain", "at the same meeting"."""
    if any(a <= match.start() < b for a, b in spans) or lies_ahead(reader, raw.sentence, match.end()):
        return None
    if match["same"] and (last is None or last == base.published):
        last = told_last(reader, raw.sentence, match.start(), base) or last
    if last is None or last.earliest != last.latest:
        return None
    day_after = last.earliest + dt.timedelta(days=1 if match["one"] else 2 if match["two"] else 0)
    return Dated(day_after, day_after, "day", match.group(), "text")


def _counted_from(
    reader: Reading, number: int, match: re.Match[str] | None, spans: list[tuple[int, int]], base: Anchor
) -> Dated | None:
    """Return the day that is counted from a past one told before: "lundi, il a soutenu ... trois jours plus tôt".

    Where none is told, from the day of the article: "Trois jours plus tôt, elle avait assuré".
    """
    if match is None or any(a <= match.start() < b for a, b in spans) or lies_ahead(reader, number, match.end()):
        return None
    told = told_last(reader, number, match.start(), base)
    from_today = told is None and match["n"] is not None and match["way"].lower() not in ("plus tard", "later")
    if from_today:
        told = base.published
    if told is None or told.earliest != told.latest:
        return None
    if not from_today and base.published is not None and told.earliest >= base.published.earliest:
        return None  # what is counted from the day of the article is read as such
    if match["n"] is None:
        when = _shifted(told.earliest, -1 if match["eve"] else -2)
    else:
        count = whole_number("one" if match["n"].lower() in ("a", "an") else match["n"], reader.article.language)
        if count is None:
            return None
        way = 1 if match["way"].lower() in ("plus tard", "later") else -1
        when = _shifted(told.earliest, way * count, match["unit"])
    if when is None or (base.published is not None and when > base.published.latest):
        return None
    return Dated(when, when, "day", match.group(), "text")


def _shifted(day: dt.date, count: int, unit: str = "day") -> dt.date | None:
    """Return the day so many days or weeks from another; `None` off the calendar: "9999999 days after"."""
    try:
        return day + dt.timedelta(days=count * (7 if unit.lower().startswith(("week", "semaine")) else 1))
    except OverflowError:
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


def _off_the_scene(reader: Reading, raw: Raw, counted: re.Match[str] | None) -> bool:
    """Return whether words fell elsewhere than in a scene told before: asked by the paper, "says", "later he will"."""
    ahead = counted is not None and lies_ahead(reader, raw.sentence, counted.end())
    return ahead or _asked_by_the_paper(reader, raw) or _is_now(reader, raw)


def _asked_by_the_paper(reader: Reading, raw: Raw) -> bool:
    """Return whether whoever speaks was asked by those who write: "Contacté, le ministère répond".

    Behind the name as well: "Berg, reached by phone, said".
    """
    sentence = reader.sentences[raw.sentence]
    if ASKED_TOO.match(reader.text, sentence.start) is not None:
        return True
    asked = _ASKED_BESIDE.search(reader.text, sentence.start, sentence.end)
    return asked is not None and not raw.start <= asked.start() < raw.end


_ASKED_BESIDE = re.compile(
    r",\s(?:(?:joint|contacté|interrogé|questionné|sollicité)e?s? (?:par|au)\b"
    r"|(?:reached|contacted|interviewed|asked|questioned) by\b)",
    re.I,
)


_DAYS_AFTER = {
    code: re.compile(
        rf"\b(?P<n>{counts}) (?P<unit>days?|weeks?|jours?|semaines?) (?:after|après (?:que|qu['’]|avoir))\s?"
        r"[^,;:.!?]{0,90}$",
        re.I,
    )
    for code, counts in COUNTS.items()
}
_REACH_BACK = 140
_UNTOLD = re.compile(r"\w[^,;]*\s$")
"""A clause of its own before a count, with no day to count from: "The strike came three days after X said"."""


def _counted_back(reader: Reading, raw: Raw, base: Anchor) -> Dated | None:
    """Return the day of a report that the sentence lies so many days after: "eight days after X announced that".

    Counted from the day that the sentence names before: "Fighting resumed on Sunday, two days after X said".
    """
    start, published = reader.sentences[raw.sentence].start, base.published
    code = reader.article.language
    if raw.cue_at < 0 or published is None or published.precision != "day":
        return None
    match = _DAYS_AFTER[code].search(reader.text, max(start, raw.cue_at - _REACH_BACK), raw.cue_at)
    count = whole_number("one" if match and match["n"].lower() in ("a", "an") else match["n"], code) if match else None
    if match is None or count is None:
        return None
    told = past_days_between(reader, start, match.start(), base)
    if len(told) > 1 or (told and told[0].earliest != told[0].latest):
        return None
    if not told and _UNTOLD.search(reader.text, start, match.start()) is not None:
        return None
    when = _shifted(told[0].latest if told else published.latest, -count, match["unit"])
    return None if when is None else Dated(when, when, "day", match.group().split(",")[0], "text")


_MORROW_OF = re.compile(
    r"\b(?:(?:the|a|one) day after|(?:au|le) lendemain (?:de|du|des|d['’]))\b[^,;:.!?]{0,60}$", re.I
)


def _day_after(text: str, start: int, at: int, told: Dated) -> Dated:
    """Return the day after that of an event where a report stands so: "The day after the attack on 5 March, X said"."""
    if told.earliest != told.latest or _MORROW_OF.search(text, max(start, at - _REACH_BACK), at) is None:
        return told
    when = _shifted(told.earliest, 1)
    return told if when is None else Dated(when, when, "day", told.words, "text")


_STRUCK = re.compile(
    r"\b(?:struck|reached|signed|sealed|initialled|agreed|(?:ont|a) (?:conclu|signé|paraphé|trouvé)|sont convenus"
    r"|se sont (?:mis d['’]accord|entendus))\b",
    re.I,
)


def _day_of_the_deal(reader: Reading, raw: Raw, base: Anchor) -> Dated | None:
    """Return the day of a deal for who announces it with no day of their own: "They signed on Monday, Z said"."""
    told = is_past(raw.cue, reader.lang) and raw.end <= raw.cue_at and raw.kind != "direct" and not raw.level
    if not told or _STRUCK.search(reader.text, raw.start, raw.end) is None:
        return None
    days = [
        w
        for w in time_words(reader.text, raw.start, raw.end, reader.article.language, base)
        if w.when is not None and w.form in ("weekday", "date", "relative")
    ]
    past = [w.when for w in days if w.when and base.published and w.when.earliest <= base.published.latest]
    due = any(DUE.search(reader.text, max(0, w.start - 24), w.start) for w in days)
    return past[0] if len(past) == len(days) == 1 and not due else None


def _is_now(reader: Reading, raw: Raw) -> bool:
    """Return whether an English report stands in the present, "says": it goes back to no earlier day of a story."""
    return (
        reader.lang.code == "en"
        and raw.cue_class == "say"
        and bool(raw.cue)
        and raw.cue_at >= 0
        and raw.cue.split()[0].endswith("s")
        and not is_past(raw.cue, reader.lang)
    )


_OWN_REACH = 400
"""Letters before a statement told by another in which its day may stand."""


def _own_day(reader: Reading, raw: Raw, base: Anchor) -> Dated | None:
    """Return the day that somebody gives who tells what another said: "MSF said today that".

    A month will do, "told me last month", and so will the sentence before that tells of the same conversation: "Il m'a
    appelée mercredi. Il m'a dit".
    """
    sentence = reader.sentences[raw.sentence]
    start = max(sentence.start, raw.start - _OWN_REACH)
    days = _days_in(reader, start, raw.start, base)
    if len(days) > 1:  # several sentences within one quotation: the last of them counts
        stop = max(reader.text.rfind(mark, start, raw.start) for mark in ".!?")
        days = [when for when in days if reader.text.find(when.words, stop, raw.start) > stop] if stop > 0 else days
    if not days and raw.sentence and raw.cue_at >= 0 and _HE.match(reader.text, sentence.start) is not None:
        before = reader.sentences[raw.sentence - 1]
        if before.block == sentence.block:
            days = _days_in(reader, before.start, before.end, base)
    return days[0] if len(days) == 1 else None


_HE = re.compile(r"\s*(?:il|elle|he|she)\b", re.I)


def _days_in(reader: Reading, start: int, end: int, base: Anchor) -> list[Dated]:
    """Return the past days that a stretch of text names, or the last month or year."""
    return [
        w.when
        for w in time_words(reader.text, start, end, reader.article.language, base)
        if w.when is not None
        and (w.form in ("weekday", "date", "relative") or w.when.precision == "month")
        and DUE.search(reader.text, max(start, w.start - 24), w.start) is None
        and (base.published is None or w.when.earliest <= base.published.latest)
    ]
