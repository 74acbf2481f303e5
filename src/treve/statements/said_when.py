"""When a statement was made: by the words of its sentence, the speaker's last dated words.

A meeting told of, or the document.
"""

import datetime as dt
import re
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

    Else as the document.
    """
    article = reader.article
    words: dict[int, list[TimeWords]] = {}
    last: dict[tuple[str, ...], Dated] = {}
    scenes_past: list[tuple[Dated, frozenset[str]]] = []
    found: list[Dated | None] = []
    scenes = {
        n: s for n, s in enumerate(_scene(reader, i, base) for i in range(len(reader.sentences))) if s is not None
    }
    read_up_to = -1

    @cache
    def scene_of(number: int) -> Dated | None:
        return _day_of_the_scene(reader, number, base, rows)

    for raw in rows:
        sentence = reader.sentences[raw.sentence]
        scenes_past += [
            scenes[passed]
            for passed in range(read_up_to + 1, raw.sentence + 1)
            if passed in scenes and not any(r.sentence == passed and r is not raw for r in rows)
        ]
        read_up_to = max(read_up_to, raw.sentence)
        if raw.sentence not in words:
            words[raw.sentence] = time_words(article.text, sentence.start, sentence.end, article.language, base)
        spans = [(r.start, r.end) for r in rows if r.sentence == raw.sentence]
        outside = [
            w
            for w in words[raw.sentence]
            if w.when is not None
            and (
                w.form in ("weekday", "date", "eve", "relative", "week") or _opens_with(article.text, w, sentence.start)
            )
            and _DUE.search(article.text, max(sentence.start, w.start - 24), w.start) is None
            and not any(a <= w.start < b for a, b in spans)
            and not any(q.start <= w.start < q.end for q in sentence.quotes)
            and not _belongs_elsewhere(article.text, w, raw)
            and not _of_the_topic(article.text, w, sentence.start, sentence.end)
            and not _in_a_relative(article.text, w, sentence.start, raw)
        ]
        headed = _DATE_LINE.match(article.text, sentence.start, sentence.end)
        if headed is not None and any(w.start >= headed.end() for w in outside):
            outside = [w for w in outside if w.start >= headed.end()]  # "ADEN, Oct 4 - X said on Sunday"
        outside = [
            w for w in outside if base.published is None or w.when is None or w.when.earliest <= base.published.latest
        ]
        outside.sort(key=lambda w: (w.form == "eve", abs(w.start - raw.at) if len(outside) > 2 else w.start))
        if outside and raw.level == 0:
            when = outside[0].when
            assert when is not None
            last[raw.speaker.names] = when
            scenes_past.append(
                (
                    when,
                    frozenset(
                        e.name
                        for m in reader.parsed[raw.sentence][2]
                        if (e := reader.registry.person(sentence.tokens, m)) is not None
                    ),
                )
            )
            found.append(when)
        elif raw.level:
            found.append(None)
        elif (morrow := _morrow(article.text, sentence.start, sentence.end, spans, found)) is not None:
            last[raw.speaker.names] = morrow
            found.append(morrow)
        elif (told := scene_of(raw.sentence)) is not None or (
            raw.speaker.decided == "continued" and (told := _told_before(reader, raw.sentence, base)) is not None
        ):
            last[raw.speaker.names] = told
            found.append(told)
        elif raw.speaker.names in last:
            found.append(last[raw.speaker.names])
        else:
            scene = next(
                (
                    when
                    for when, present in reversed(scenes_past)
                    if raw.speaker.names and set(raw.speaker.names) <= present
                ),
                None,
            )
            found.append(scene or base.published)
    return _narrowed_to_the_only_day(rows, found, base)


_MORROW = re.compile(r"\b(?:le lendemain|the next day|the following day|a day later)\b", re.I)
_SESSION = re.compile(
    r"réuni|session|séance|sommet|summit|conférence|conference|\bmet\b|meeting|rencontr|entreten", re.I
)
_PUT_OFF = re.compile(r"prévue?s?\b|report|annul|devai(?:t|ent)|postpon|scheduled|cancel|due to", re.I)
_LONGEST_HEADING = 8


def _morrow(text: str, start: int, end: int, spans: list[tuple[int, int]], found: list[Dated | None]) -> Dated | None:
    """Return the day after the last statement's, where a sentence says so: "a reconnu le lendemain"."""
    match = _MORROW.search(text, start, end)
    last = next((when for when in reversed(found) if when is not None), None)
    if match is None or last is None or last.earliest != last.latest:
        return None
    if any(a <= match.start() < b for a, b in spans):
        return None
    day_after = last.earliest + dt.timedelta(days=1)
    return Dated(day_after, day_after, "day", match.group(), "text")


def _day_of_the_scene(reader: Reading, number: int, base: Anchor, rows: list[Raw]) -> Dated | None:
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
            and not any(r.start <= w.start < r.end for r in rows if r.sentence == at)
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


def _belongs_elsewhere(text: str, words: TimeWords, raw: Raw) -> bool:
    """Return whether words of time hang on a participle that is no report: "la résolution adoptée samedi"."""
    if _COMPLEMENT.search(text, max(0, words.start - 60), words.start) and not _SPOKEN_ON.search(
        text, max(0, words.start - 60), words.start
    ):
        return True
    before = _PARTICIPLE.search(text, max(0, words.start - 30), words.start)
    if before is None or before.group(1).lower() in _FREE:
        return False
    if not raw.cue and _MAIN.search(text, max(0, before.start() - 12), before.start()):
        return False  # "a lancé jeudi un appel : « ... »"
    return before.group(1).lower() not in raw.cue.lower()


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


def _in_a_relative(text: str, words: TimeWords, start: int, raw: Raw) -> bool:
    """Return whether words of time lie in a clause about the speaker: "X, who met officials last week, said"."""
    return any(
        clause.start() <= words.start < clause.end() <= raw.at for clause in _RELATIVE.finditer(text, start, raw.at)
    )


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
    people = frozenset(
        e.name for m in reader.parsed[number][2] if (e := reader.registry.person(sentence.tokens, m)) is not None
    )
    return when[0], people
