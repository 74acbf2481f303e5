"""Which words of time in a sentence may say when it was said, and which belong to what is told."""

import datetime as dt
import re
import sys
from bisect import bisect_right
from dataclasses import dataclass

from treve.statements.article import Article, Dated
from treve.statements.beginnings import quick
from treve.statements.dates import COUNTS, Anchor, TimeWords, time_words
from treve.statements.lexicon import Language
from treve.statements.raw import Raw
from treve.statements.reading import Reading
from treve.statements.scenes import DUE

_PARTICIPLE = re.compile(
    r"(\w+(?:é|ée|és|ées|ue?s?|ise?s?|ite?s?|uite?s?|ed))\s+(?:(?:in|at|à)\s+[A-ZÀ-Ý][\w-]+\s+)?(?:le\s+|on\s+|du\s+|de\s+)?$"
)
_FREE = frozenset(
    [
        "communiqué",
        "tombé",
        "tombée",
        "parvenu",
        "parvenue",
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
        "attended",
        "addressed",
        "chaired",
    ]
)
_SENT = re.compile(
    r"(?:prononc|dat|adress|envoy|accord|diffus|enregistr|sign|rendu[es]* publi)(?:é|que)e?s?$"
    r"|(?:dated|aired|delivered|sent|signed|recorded|read|filed|issued|circulated|broadcast|leaked|tabled)$",
    re.I,
)
"""What is done with a letter or an address, and by which day: "dans une lettre datée du 5 juin"."""
_MAIN = re.compile(r"\b(?:a|ont|avait|avaient|s['’]est|se sont|has|have)\s+(?:\w+\s+)?$")
_COMPLEMENT = re.compile(r"\w{3,}\s+du\s+$")
_SPOKEN_ON = re.compile(
    r"(?:discours|communiqué|déclaration|allocution|interview|entretien|message|conférence|lettre|note|point|propos|réunion"
    r"|rencontre|séance|session|communication|intervention|audition|édition|séminaire|colloque|forum|meeting|tribune"
    r"|conference|speech|statement|address|letter|briefing|hearing|testimony|meeting|lecture|broadcast|call"
    r"|seminar|symposium|workshop|rally|panel|congress)\b[^.;:!?]{0,40}$",
    re.I,
)
_TOPIC = re.compile(
    r"(?:s['’]agissant|quant|concernant|à propos|au sujet|sur|on|as for|regarding|concerning|about)\b", re.I
)
_DATE_LINE = re.compile(r"(?:[A-ZÀ-Ý'’]{3}[^\n!?«“\"]{0,70}?|[A-ZÀ-Ý][^\n!?«“\"]{2,60}?\))\s[-–—]{1,2}\s(?=\S)")
"""PLACE, day (Agency) -: the day on which the article was written, no more."""
_PAPERS = re.compile(
    r"\b(?:report|rapport|statement|communiqué|letter|lettre|document|bulletin|note|memo|étude|study|tract|leaflet|affiche|poster"
    r"|vidéo|video|enregistrement|recording|message|courrier|post|tweet)\b",
    re.I,
)
_BY_A_PAPER = re.compile(r"\b(?:according to|selon|d['’]après) (?:an? |the |un |une |le |la )(?:[\w-]+ ){0,3}$", re.I)
_RELATIVE = re.compile(r",\s+(?:who|which|whose|qui|dont|lequel|laquelle)\b[^,;]*(?:,|$)")
_OCCASION = re.compile(
    r"\b(?:attended|addressed|chaired|hosted|presided|was speaking|assistait|présidait|participait|animait"
    r"|s['’]exprimait|a (?:assisté|présidé|participé|animé|parlé)|recevait|intervenait"
    r"|parlait|s['’]est exprimée?|spoke|was (?:asked|reached|interviewed|contacted))\b",
    re.I,
)
"""What a clause about a speaker tells of where they spoke: "who attended Saturday's meeting, told the crowd"."""
_OCCASIONS = {
    "en": "meeting|session|briefing|gathering|ceremony|news conference|press conference",
    "fr": "réunion|rencontre|séance|cérémonie|conférence de presse|session",
}
MORROW = quick(
    r"\b(?:(?P<one>le lendemain|the next day|the following day|a day later)"
    r"|(?P<two>le surlendemain|two days later|deux jours plus tard)"
    r"|(?P<same>le (?:jour|matin|soir) même|le même (?:jour|matin|soir)|ce (?:jour|matin|soir)-là"
    r"|(?:quelques|deux|trois) heures (?:plus tôt|plus tard|auparavant|après)"
    r"|(?:a few|two|three|some) hours (?:earlier|later)"
    r"|(?:the|that) same (?:day|morning|evening)|that (?:day|morning|evening|night)(?! (?:of|when)\b)"
    rf"|(?:at|during) (?:the same|that) (?:{_OCCASIONS['en']})"
    rf"|(?:à|lors de|au cours de|pendant) (?:la même|cette) (?:{_OCCASIONS['fr']})))\b",
    re.I,
)
"""Words that count from the day told last: the morrow, two days later, the day itself."""


COUNTED = {
    "fr": re.compile(
        rf"\b(?:(?P<eve>la veille(?: au soir)?(?! (?:du|des|de|d['’])\b)|vingt-quatre heures (?:plus tôt|auparavant))"
        rf"|(?P<eve2>l['’]avant-veille(?! (?:du|des|de|d['’])\b)|quarante-huit heures (?:plus tôt|auparavant))"
        rf"|(?P<n>{COUNTS['fr']}) (?P<unit>jours?|semaines?) (?P<way>plus tôt|auparavant|avant(?=[,.])|plus tard))\b",
        re.I,
    ),
    "en": re.compile(
        r"\b(?:(?P<eve>the (?:previous|preceding) (?:day|evening|night|afternoon|morning)"
        r"|the (?:day|evening|night) before(?=[,.])|a day earlier|twenty-four hours earlier)"
        r"|(?P<eve2>forty-eight hours earlier)"
        rf"|(?P<n>{COUNTS['en']}) (?P<unit>days?|weeks?) (?P<way>earlier|before(?: that)?(?=[,.])|later))\b",
        re.I,
    ),
}
"""Words that count days from the one told last, wherever in the past it lies: "la veille", "five days before that"."""


@dataclass
class TimesOfSentence:
    """What a sentence offers to all that is said in it; `people` is filled in when somebody asks."""

    usable: list[TimeWords]
    participles: dict[int, tuple[str, bool] | None]
    relatives: list[tuple[int, int]]
    headed_until: int | None
    morrow: re.Match[str] | None
    counted: re.Match[str] | None
    people: frozenset[str] | None = None


def usable_times(reader: Reading, number: int, spans: list[tuple[int, int]], base: Anchor) -> TimesOfSentence:
    """Return the words of time of a sentence that may say when something was said, and what else is asked of it."""
    article, sentence = reader.article, reader.sentences[number]
    text, start, end = article.text, sentence.start, sentence.end
    quoted = [(q.start, q.end) for q in sentence.quotes]
    row = reader.parsed[number][0].tokens
    verbs = [row[cue.after - 1].end for cue in reader.parsed[number][0].cues] or [end]
    usable = [
        w
        for w in time_words(text, start, end, article.language, base)
        if w.when is not None
        and (
            w.form in ("weekday", "date", "eve", "relative", "week")
            or _stands_alone(text, w, start, end)
            or (w.form in ("month", "year") and not text[min(verbs, key=lambda v: abs(w.start - v)) : w.start].strip())
        )
        and (
            (due := DUE.search(text, max(start, w.start - 24), w.start)) is None
            or due.group().lower().startswith("dès")
        )
        and _SINCE.match(text, w.start, w.end) is None
        and not any(a <= w.start < b for a, b in spans)
        and not any(a <= w.start < b for a, b in quoted)
        and not _of_the_topic(text, w, start, end)
        and not _hangs_on_a_noun(text, w)
    ]
    headed = _DATE_LINE.match(text, start, end)
    clauses = _RELATIVE.finditer(text, start, end) if usable else ()
    relatives = [clause.span() for clause in clauses if _OCCASION.search(clause.group()) is None]
    return TimesOfSentence(
        usable,
        {w.start: _participle(text, w, reader.lang) for w in usable},
        relatives,
        headed.end() if headed is not None else None,
        MORROW.search(text, start, end),
        COUNTED[article.language].search(text, start, end),
    )


def day_of_the_dateline(article: Article, near: Dated) -> Dated | None:
    """Return the day of the line that opens an article, "GENEVA, Aug 23 (Reuters) -", in the year of a day nearby."""
    start, end = article.blocks[0] if article.blocks else (0, 0)
    line = _DATE_LINE.match(article.text, start, end)
    if line is None:
        return None
    after = near.latest + dt.timedelta(days=_NEARBY)
    found = time_words(article.text, *line.span(), article.language, Anchor(Dated(after, after, "day"), frozenset()))
    days = [w.when for w in found if w.when is not None and w.form == "date" and w.when.precision == "day"]
    fits = len(days) == 1 and abs((days[0].earliest - near.earliest).days) <= _NEARBY
    return days[0] if fits else None


_NEARBY = 7
"""Days that may lie between a dateline and a statement of the article that another dates."""


def _hangs_on_a_noun(text: str, words: TimeWords) -> bool:
    """Return whether words of time are the complement of a noun that is no utterance: "la réunion du 3 mai"."""
    first = max(0, words.start - 60)
    return (
        _COMPLEMENT.search(text, first, words.start) is not None and _SPOKEN_ON.search(text, first, words.start) is None
    )


def _participle(text: str, words: TimeWords, lang: Language) -> tuple[str, bool] | None:
    """Return the participle before words of time that is no report, and whether it is that of a main verb."""
    before = _PARTICIPLE.search(text, max(0, words.start - 40), words.start)
    if before is None or before.group(1).lower() in _FREE:
        return None
    known = lang.may_be(before.group(1).lower())
    if before.group(1)[0].isupper() and not known:
        return None  # "depuis Moscou lundi"
    if lang.code == "fr" and known and "p" not in known and not before.group(1).endswith(("é", "ée", "és", "ées")):
        return None  # "à la télévision publique lundi"
    first = max(0, before.start() - 60)
    if _SENT.match(before.group(1)) and (
        _SPOKEN_ON.search(text, first, before.start()) or _BY_A_PAPER.search(text, first, before.start())
    ):
        return None
    return before.group(1).lower(), _MAIN.search(text, max(0, before.start() - 12), before.start()) is not None


def belongs_elsewhere(participle: tuple[str, bool] | None, raw: Raw) -> bool:
    """Return whether words of time hang on a participle that is no report: "la résolution adoptée samedi"."""
    if participle is None:
        return False
    word, main = participle
    paper = raw.span is not None and raw.span[1] <= raw.at and _PAPERS.search(raw.mention)
    if paper and not main:
        return False  # "According to a report circulated on Monday by X", "Un tract glissé vendredi annonce que"
    if not raw.cue and main:
        return False  # "a lancé jeudi un appel : « ... »"
    return word not in raw.cue.lower()


def _stands_alone(text: str, words: TimeWords, start: int, end: int) -> bool:
    """Return whether a month or year says when somebody spoke.

    It opens the sentence, "En février 2022, X promettait", stands between commas, ", en juillet,", follows the
    occasion, "at a conference last month", or a clause goes on from it, "in March, accusing X of".
    """
    if words.form not in ("month", "year"):
        return False
    before, after = text[start : words.start].rstrip(' \n\t«"'), text[words.end : end].lstrip()
    if not before or (before.endswith(",") and after.startswith(",")):
        return True
    return _SPOKEN_ON.search(before[-_SPOKEN_REACH:]) is not None or _GOING_ON.match(after) is not None


_SPOKEN_REACH = 70
_SINCE = re.compile(r"(?:since|depuis)\b", re.I)
"""What opens words of time that tell since when something lasts: "Depuis octobre, a-t-elle dit, rien ne passe"."""
_GOING_ON = re.compile(r",\s+(?:en\s+)?\w{3,}(?:ing|ant)\b")


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


def in_a_relative(words: TimeWords, relatives: list[tuple[int, int]], raw: Raw) -> bool:
    """Return whether words of time lie in a clause about the speaker: "X, who met officials last week, said".

    Or behind the name, "recalled X, who fled on Friday"; what a paper did is no such clause: "said in a text, which".
    """
    at = bisect_right(relatives, (words.start, sys.maxsize)) - 1
    if at < 0 or words.start >= relatives[at][1]:
        return False
    behind = raw.span is not None and raw.at < raw.span[1] == relatives[at][0]
    return relatives[at][1] <= raw.at or behind


_AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|due|set|expected)|doi(?:t|vent)|devrai(?:t|ent)"
    r"|(?!camera|opera)[a-zà-ÿ]{2,}(?:era|eront|ira|iront)|ira|iront|ser(?:a|ont)|aur(?:a|ont))\b"
)
"""What is still to come, in either language."""


def lies_ahead(reader: Reading, number: int, at: int) -> bool:
    """Return whether a clause that counts days tells of what is to come: "Two days later he will fly to Doha"."""
    text, end = reader.text, reader.sentences[number].end
    tokens = reader.parsed[number][0].tokens
    cues = [tokens[cue.after - 1].start for cue in reader.parsed[number][0].cues]
    comma = text.find(",", at + 2, end)
    stop = min([end, *(c for c in cues if c > at), *([comma] if comma > 0 else [])])
    return _AHEAD.search(text, at, stop) is not None
