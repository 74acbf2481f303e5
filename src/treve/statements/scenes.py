"""The scene in which something was said: a meeting told of, a day that a paragraph opens with, a record's session."""

import re
from collections.abc import Sequence

from treve.statements.article import Dated
from treve.statements.beginnings import quick
from treve.statements.dates import Anchor, time_words
from treve.statements.interviews import ASKED_TOO
from treve.statements.raw import Raw
from treve.statements.reading import Reading
from treve.statements.tense import is_past

DUE = re.compile(
    r"\b(?:avant|d['’]ici(?: à| au)?|jusqu['’](?:à|au)|dès|à partir d[eu]|à compter d[eu]|depuis|pour|après"
    r"|by|until|till|before|from|since|through|after|starting|as of)\s+(?:le |la |l['’]|ce |the )?$",
    re.I,
)
"""Before a day: until when, or since when, and not the day on which somebody spoke."""
_WELCOMED = (
    r"été reçu|\b(?:a|ont) reçu (?![^.]{0,40}\b(?:plainte|lettre|message|rapport|appel|copie|réponse|demande|note"
    r"|courrier|aide|convoi|livraison|ordre|garantie|soutien|coup|prix)s?\b)"
)
"""Who receives somebody meets them; who receives a letter does not."""
_MEETING = quick(
    rf"entreten|rencontr|réuni|{_WELCOMED}|\bhosted\b|conversation|téléphon|entretien|conférence|\bmet\b|\bspoke\b|meeting|talks|telephone|sommet|summit",
    re.I,
)


_SESSION = quick(
    rf"réuni|{_WELCOMED}|session|séance|sommet|summit|conférence|conference|\bmet\b|meeting|rencontr|entreten",
    re.I,
)
_PUT_OFF = re.compile(r"prévue?s?\b|report|annul|devai(?:t|ent)|postpon|scheduled|cancel|due to", re.I)
_LONGEST_HEADING = 8


class Scenes:
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


def people_of(reader: Reading, number: int) -> frozenset[str]:
    """Return the persons whom a sentence names."""
    tokens = reader.sentences[number].tokens
    return frozenset(e.name for m in reader.parsed[number][2] if (e := reader.registry.person(tokens, m)) is not None)


def day_of_the_scene(reader: Reading, number: int, base: Anchor, by_sentence: dict[int, list[Raw]]) -> Dated | None:
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
            and DUE.search(article.text, max(sentence.start, w.start - 24), w.start) is None
            and not is_to_come(article.text, sentence.start, w.start)
            and not any(q.start <= w.start < q.end for q in sentence.quotes)
            and not any(r.start <= w.start < r.end for r in by_sentence.get(at, ()))
        ]
        if len(days) == 1 and _PUT_OFF.search(article.text, sentence.start, sentence.end) is None:
            return days[0]
    return None


def told_before(reader: Reading, number: int, base: Anchor) -> Dated | None:
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


def scene(reader: Reading, number: int, base: Anchor) -> tuple[Dated, frozenset[str]] | None:
    """Return the day of a meeting or call that a sentence tells of, and the persons in it."""
    article, sentence = reader.article, reader.sentences[number]
    if not _MEETING.search(article.text, sentence.start, sentence.end):
        return None
    when = [
        w.when
        for w in time_words(article.text, sentence.start, sentence.end, article.language, base)
        if w.when is not None
        and w.form in ("weekday", "date", "eve", "relative")
        and not is_to_come(article.text, sentence.start, w.start)
        and not any(q.start <= w.start < q.end for q in sentence.quotes)
    ]
    when = [w for w in when if w is not None and (base.published is None or w.earliest <= base.published.latest)]
    if not when or when[0] is None:
        return None
    return when[0], people_of(reader, number)


_RECORD = quick(
    r"communiqu[eé]|compte[- ]rendu|procès-verbal|relevé de|press release|readout|minutes\b|summary record",
    re.I,
)
_HELD = re.compile(
    r"s['’](?:est|était|étaient|sont)\s+(?:tenue?s?|réunie?s?|ouverte?s?|achevée?s?)|\b(?:a|ont)\s+(?:eu lieu|tenu)\b"
    r"|\bse sont (?:réunie?s|rencontrée?s)\b|\b(?:was|were) (?:held|convened)\b|\btook place\b|\bmet\b|\bconvened\b"
    r"|\bheld (?:its|a|the)\b",
    re.I,
)
_HELD_FORMALLY = re.compile(
    r"s['’](?:est|était) tenue?s?\b|\b(?:a|avait) eu lieu\b|\b(?:was|were) held\b|\btook place\b", re.I
)
_HEAD = 600
"""Letters at the head of a text in which it says what kind of paper it is."""


def session_recorded(reader: Reading, base: Anchor) -> tuple[int, Dated] | None:
    """Return the sentence in which a record tells of its session, and the day: what it tells is of that day.

    A report of a session, days later, is one as well where it opens with it.
    """
    text = reader.text
    record = _RECORD.search(text, 0, _HEAD) is not None
    for number, sentence in enumerate(reader.sentences):
        if not record and sentence.block > 1:
            return None
        if not record and reader.parsed[number][0].cues:
            continue  # somebody tells of the meeting, and speaks of it later
        held = (_HELD if record else _HELD_FORMALLY).search(text, sentence.start, sentence.end)
        opens = reader.article.blocks[sentence.block][0]
        if held is None or _SESSION.search(text, opens, sentence.end) is None:
            continue
        days = past_days(reader, number, base)
        late = record or base.published is None or not days or (base.published.latest - days[0].latest).days > _FRESH
        return (number, days[0]) if len(days) == 1 and late else None
    return None


_FRESH = 1
"""Days for which a session is the news of the day, and words about it are of today."""


def past_days(reader: Reading, number: int, base: Anchor) -> list[Dated]:
    """Return the past days that a sentence names outside its quotations."""
    sentence = reader.sentences[number]
    quoted = [(q.start, q.end) for q in sentence.quotes]
    return past_days_between(reader, sentence.start, sentence.end, base, quoted)


def past_days_between(
    reader: Reading, start: int, end: int, base: Anchor, quoted: Sequence[tuple[int, int]] = ()
) -> list[Dated]:
    """Return the past days that a stretch of text names outside its quotations."""
    return [
        w.when
        for w in time_words(reader.text, start, end, reader.article.language, base)
        if w.when is not None
        and w.form in ("weekday", "date", "relative", "eve")
        and not any(a <= w.start < b for a, b in quoted)
        and DUE.search(reader.text, max(start, w.start - 24), w.start) is None
        and (base.published is None or w.when.earliest <= base.published.latest)
    ]


_WAS = re.compile(r"\s*(?:c['’](?:était|est)|it was|that was|this was)\b", re.I)
_SHORT = 8


def told_behind(reader: Reading, number: int, base: Anchor) -> Dated | None:
    """Return the day that the next sentence gives to what was said: "C'était avant-hier.", "That was on Monday."."""
    if number + 1 >= len(reader.sentences):
        return None
    later = reader.sentences[number + 1]
    if later.block != reader.sentences[number].block or len(later.tokens) > _SHORT:
        return None
    if _WAS.match(reader.text, later.start, later.end) is None:
        return None
    days = past_days(reader, number + 1, base)
    return days[0] if len(days) == 1 else None


_BACK = 600
"""Letters over which "at the time" takes up a time."""
_THEN = re.compile(
    r"\b(?:at the time|at that time|back then|à l['’]époque|sur le moment|à ce moment-là"
    r"|(?:avait|avaient|était|étaient) alors)\b",
    re.I,
)


def told_then(reader: Reading, number: int, spans: list[tuple[int, int]], base: Anchor) -> Dated | None:
    """Return the time that "at the time" takes up: the last that the paragraph told before, month or year let in."""
    sentence = reader.sentences[number]
    then = _THEN.search(reader.text, sentence.start, sentence.end)
    if then is None or any(a <= then.start() < b for a, b in spans):
        return None
    start = max(reader.article.blocks[sentence.block][0], then.start() - _BACK)
    told = [
        w.when
        for w in time_words(reader.text, start, then.start(), reader.article.language, base)
        if w.when is not None and (base.published is None or w.when.earliest <= base.published.latest)
    ]
    return told[-1] if told else None


def told_of_them(reader: Reading, at: int, base: Anchor) -> Dated | None:
    """Return the day that opens the sentence before, with which a pronoun goes on: "On Tuesday X came. He".

    Or on which those who write asked whoever goes on: "Contacté dimanche, X nie. « ... », nous a-t-il répliqué".
    """
    if not at or reader.sentences[at - 1].block != reader.sentences[at].block:
        return None
    before = reader.sentences[at - 1]
    opening = reader.text[before.start : before.start + _OPENING].lstrip(' "«“')
    days = past_days(reader, at - 1, base)
    if len(days) != 1:
        return None
    asked = ASKED_TOO.search(reader.text, before.start, before.end) is not None
    return days[0] if asked or opening.startswith(days[0].words[:_OPENING]) else None


_ITEM = re.compile(r"\s*(?:[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{3,40}[.:|]\s|\d{1,2}\s?[h:.]\s?\d\d\b)")
"""How a piece of news opens that has nothing to do with the one before: "SOMMET. ", "19h05 | "."""


_TO_COME = re.compile(
    r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|prévue?s?|attendue?s?|ser(?:a|ont)|will|is to|are to|due|scheduled"
    r"|planned)\b[^.!?;]*$",
    re.I,
)
"""Before a day that lies ahead, though its name alone may be read as the last: "doit recevoir lundi"."""
_MEETS = re.compile(
    r"\b(?:se (?:réuni(?:t|ssent)|tien(?:t|nent)|rencontrent|retrouvent)|s['’]ouvr(?:e|ent)|meets?|convenes?"
    r"|(?:is|are) (?:meeting|set|expected))\b[^.!?;,]*$",
    re.I,
)
"""A meeting in the present before a day: "Le Conseil se réunit jeudi"."""


def is_to_come(text: str, start: int, day: int) -> bool:
    """Return whether a day lies ahead by the words before it in its sentence: "M. Karim doit rencontrer jeudi"."""
    start = max(start, day - _AHEAD)
    return _TO_COME.search(text, start, day) is not None or _MEETS.search(text, start, day) is not None


_AHEAD = 50
"""Letters before a day in which it may be said to be ahead."""


def told_last(reader: Reading, number: int, at: int, base: Anchor) -> Dated | None:
    """Return the last past day that a paragraph and the one before it name up to a place."""
    block = reader.sentences[number].block
    block = max(0, block - (_ITEM.match(reader.text, reader.article.blocks[block][0]) is None))
    told = [
        w
        for w in time_words(reader.text, reader.article.blocks[block][0], at, reader.article.language, base)
        if w.when is not None
        and w.form in ("weekday", "date", "relative", "eve")
        and w.when.earliest == w.when.latest
        and DUE.search(reader.text, max(0, w.start - 24), w.start) is None
        and not is_to_come(reader.text, 0, w.start)
        and (base.published is None or w.when.earliest <= base.published.latest)
    ]
    return told[-1].when if told else None


_ON_THE_SPOT = quick(
    r"\bdevant (?:la presse|(?:les|des) (?:journalistes|caméras|micros|reporters))\b"
    r"|\b(?:au bas|au pied) de la passerelle"
    r"|\bsur le (?:tarmac|perron|seuil)\b|\b(?:à|au) (?:sa|leur|la|l['’]) ?(?:sortie|issue)\b|\bau sortir d"
    r"|\ben (?:sortant|quittant)\b|\bdans la foulée\b|\bat the end of the (?:session|meeting|talks|day)\b"
    r"|\bon (?:his|her|their) way out\b|\bas (?:he|she|they) left\b"
    r"|\bemerging from\b|\bleaving the (?:hall|room|hotel)\b"
    r"|\ben serrant la main\b|\b(?:dans|devant) (?:le|l['’]) ?(?:hall|hôtel)\b|\boutside the (?:hall|hotel|venue)\b|"
    r"\bsous (?:les|des) (?:applaudissements|acclamations|huées|vivats|sifflets|bravos)\b|\bà l['’]adresse d"
    r"|\bà la cantonade\b|\b(?:à la|devant (?:la|une)) foule\b|\b(?:aux|devant (?:les|ses|des)) (?:policiers|gendarmes"
    r"|soldats|gardes|manifestants|partisans|fidèles|badauds|officiels|convives)\b"
    r"|, avant (?:de |d['’])(?:se |s['’])?\w+(?:er|ir|re|oir)\b"
    r"|, en (?:montant|descendant|sortant|quittant|levant|serrant|brandissant)\b"
    r"|\bto (?:loud )?(?:applause|cheers|boos|jeers)\b|\b(?:told|tells) (?:the |a )?(?:crowd|gathering|audience"
    r"|officials|dignitaries|supporters|guests|soldiers|policemen|villagers)\b"
    r"|, before (?:boarding|leaving|climbing|walking|disappearing|driving|vanishing|stepping|embracing)\b",
    re.I,
)
"""What is told of those who heard it, or of what the speaker did next: said where the story stands."""


def told_on_the_spot(reader: Reading, number: int, said: list[Raw], base: Anchor) -> Dated | None:
    """Return the day of the scene in which words fell: "X signed on Friday. 'I am late,' he told the crowd."."""
    sentence = reader.sentences[number]
    heard = _ON_THE_SPOT.finditer(reader.text, sentence.start, sentence.end)
    if all(
        any(r.start <= match.start() < r.end or match.start() < r.cue_at < match.end() for r in said) for match in heard
    ):
        return None  # nobody is told of, or what the speaker did next was to speak: "avant d'exhorter"
    return told_last(reader, number, sentence.start, base)


_OPENING = 12
"""Letters by which it is seen that a sentence opens with its day."""
_PAPER = re.compile(
    r"\b(?:communiqué|déclaration|texte|accord|document|statement|communique|agreement|text|declaration)\b", re.I
)


def told_with_the_paper(reader: Reading, at: int, base: Anchor) -> Dated | None:
    """Return the day of what a paper came out of: "On 6 May they signed. The joint statement speaks of"."""
    if not at or reader.sentences[at - 1].block != reader.sentences[at].block:
        return None
    return told_before(reader, at, base)


_IN_IT = re.compile(
    r"\s*(?:In it\b|In the (?:video|recording|audio|letter|clip|footage)\b|Dans (?:cette|la) (?:vidéo|lettre|missive)\b"
    r"|Dans (?:cet|l['’]) ?enregistrement\b|(?:Il|Elle|Ils|Elles|On) (?:l['’])?y (?!a\b))"
)
_RECORDED = re.compile(
    r"\b(?:video|recording|audio|letter|clip|footage|message|memo|vidéo|lettre|enregistrement|missive|courrier|texte)\b",
    re.I,
)


def told_in_it(reader: Reading, number: int, base: Anchor) -> Dated | None:
    """Return the time of a film or letter told of before: "A video released in February. In it he says"."""
    sentence = reader.sentences[number]
    if not number or _IN_IT.match(reader.text, sentence.start, sentence.end) is None:
        return None
    before = reader.sentences[number - 1]
    if before.block != sentence.block or _RECORDED.search(reader.text, before.start, before.end) is None:
        return None
    days = [
        w.when
        for w in time_words(reader.text, before.start, before.end, reader.article.language, base)
        if w.when is not None and (base.published is None or w.when.earliest <= base.published.latest)
    ]
    return days[0] if len(days) == 1 else None


def goes_on(reader: Reading, raw: Raw) -> bool:
    """Return whether a statement goes on with a story: a pronoun, and a verb in the past."""
    return raw.speaker.decided == "pronoun" and is_past(raw.cue, reader.lang)


def of_a_paper(raw: Raw) -> bool:
    """Return whether a paper speaks."""
    return _PAPER.search(raw.mention) is not None


def told_around(
    reader: Reading, number: int, spans: list[tuple[int, int]], base: Anchor, *, story: bool, paper: bool
) -> Dated | None:
    """Return the day that the sentences around give to what is said in one that names none."""
    return (
        told_then(reader, number, spans, base)
        or told_behind(reader, number, base)
        or told_in_it(reader, number, base)
        or (told_with_the_paper(reader, number, base) if paper else None)
        or (told_of_them(reader, number, base) if story else None)
    )
