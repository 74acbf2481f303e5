"""Words of time that count from the day named last: "la veille", "le lendemain", "ce soir-là", "deux ans plus tard".

"Mardi, à la veille du sommet" is Tuesday itself; "à la veille du sommet" alone says no day. Where no day was named, the eve and
the part of a day are the document's, and the rest stays unsaid. "Dans dix jours" counts from the document.
"""

import datetime as dt
import re
from collections.abc import Sequence

from treve.statements.article import Dated
from treve.statements.dates import COUNTS, LANGUAGES, Anchor, TimeWords, day, month
from treve.statements.numerals import whole_number

_NEAR = 600
"""Letters within which a day named before still rules an hour or a morrow."""
_BESIDE = 6
"""Letters between a day and words that only say it once more: "hier, au lendemain de la démission"."""
_UNITS_FR, _UNITS_EN = r"jours?|semaines?|mois|ans?|années?", r"days?|weeks?|months?|years?"
_OF = r"\s+(?:du|des|de l['’]|de la|de son|de sa|de ses|de leurs?|de cette|de ce|d['’])"
FOLLOWING = {
    "fr": re.compile(
        rf"\b(?:(?P<eve>l['’]avant-veille|(?:la )veille(?: au soir)?)(?P<eveof>{_OF})?"
        rf"|(?P<morrow>(?:le |du |au |dès le )?lendemain)(?P<morrowof>{_OF})?|(?P<aftermorrow>(?:le )?surlendemain)"
        r"|(?P<same>ce (?:jour|soir|matin|midi)-là|cette (?:nuit|journée|soirée|matinée)-là|cet après-midi-là|le (?:même jour|jour même|soir même|matin même)"
        r"|la (?:nuit|journée) même|la même (?:nuit|journée))"
        rf"|(?P<n>{COUNTS['fr']}) (?P<unit>{_UNITS_FR}) (?:plus (?P<later>tard|tôt)|(?P<before>auparavant))"
        rf"|dans (?P<inn>{COUNTS['fr']}) (?P<inunit>{_UNITS_FR})"
        r"|(?P<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?P<side>suivant|précédent|d['’]après|d['’]avant)"
        r"|(?:l['’](?P<year>année)|le (?P<month>mois)|la (?P<week>semaine)) (?P<shift>suivante?|précédente?|d['’]après|d['’]avant)"
        r"|(?P<thatyear>cette année-là|la même année)"
        r"|(?P<part>(?:dans|pendant|durant|au cours de) (?:la )?(?:nuit|soirée|matinée|journée)(?! d[eu]\b| d['’])|dans l['’]après-midi"
        r"|en (?:(?:début|fin|milieu) (?:de |d['’]))?(?:matinée|soirée|après-midi)|au petit matin|à l['’]aube|à la mi-journée))(?!\w)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:(?P<eve>the day before|a day earlier|the previous day)(?P<eveof>\s+(?:the|an?|its|his|her|their|that|he|she|they|it)\b)?"
        r"|(?P<morrow>the (?:next|following) day|the day after(?P<morrowof>\s+(?:the|an?|its|his|her|their|that|he|she|they|it)\b)?|a day later)(?P<aftermorrow>(?!))?"
        r"|(?P<same>(?:that|the same) (?:day|night|evening|morning|afternoon))"
        rf"|(?P<n>{COUNTS['en']}) (?P<unit>{_UNITS_EN}) (?:(?P<later>later|earlier)|(?P<before>before that))"
        rf"|in (?P<inn>{COUNTS['en']}) (?P<inunit>{_UNITS_EN})['’]? time"
        r"|the (?P<side>following|previous) (?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
        r"|the (?P<shift>following|previous) (?:(?P<year>year)|(?P<month>month)|(?P<week>week))"
        r"|(?P<thatyear>that (?:same )?year|the same year)"
        r"|(?P<part>(?:later )?in the (?:morning|afternoon|evening)|during the (?:night|day)|at (?:dawn|dusk)))(?!\w)",
        re.IGNORECASE,
    ),
}


def following(
    match: re.Match[str], text: str, rows: Sequence[TimeWords], base: Anchor, language: str
) -> tuple[Dated | None, str]:
    """Return what words that count from another day mean, with their form; `rows` are the words of time before them."""
    group, published = match.groupdict(), base.published
    exact = published.latest if published is not None and published.precision == "day" else None
    last = last_time(rows, match.start())
    on = last_day(rows, match.start())
    known = on.when.earliest if on is not None and on.when is not None else None
    if group["eveof"] or group["morrowof"]:
        beside = on is not None and match.start() - on.end <= _BESIDE and "." not in text[on.end : match.start()]
        return (day(known) if known is not None and beside else None), "relative"
    if group["eve"]:
        since = known or exact
        far = 2 if group["eve"].lower().startswith(("l'avant", "l’avant")) else 1
        return (day(since - dt.timedelta(days=far)) if since else None), "eve"
    if group["morrow"] or group["aftermorrow"]:
        return (day(known + dt.timedelta(days=1 if group["morrow"] else 2)) if known else None), "morrow"
    if group["same"]:
        return (day(known) if known else None), "relative"
    if group["part"]:
        since = known or exact
        return (day(since) if since else None), "relative"
    if group["weekday"]:
        if known is None:
            return None, "weekday"
        after = group["side"].lower().startswith(("suiv", "d'après", "d’après", "foll"))
        gap = (LANGUAGES[language].weekdays[group["weekday"].lower()] - known.weekday()) % 7 or 7
        back = (known.weekday() - LANGUAGES[language].weekdays[group["weekday"].lower()]) % 7 or 7
        return day(known + dt.timedelta(days=gap if after else -back)), "weekday"
    if group["inn"]:
        count = _count(group["inn"], language)
        return (_moved(published, count, group["inunit"]) if published is not None and count else None), "relative"
    if group["n"]:
        count, start = _count(group["n"], language), last.when if last is not None else published
        behind = group["before"] or group["later"].lower() in ("tôt", "earlier")
        return (_moved(start, -count if behind else count, group["unit"]) if start and count else None), "relative"
    if last is None or last.when is None:
        return None, "relative"
    if group["thatyear"]:
        return _moved(last.when, 0, "an"), "bare year"
    count = 1 if group["shift"].lower().startswith(("suiv", "d'après", "d’après", "foll")) else -1
    if group["week"]:
        monday = last.when.earliest - dt.timedelta(days=last.when.earliest.weekday() - 7 * count)
        return Dated(monday, monday + dt.timedelta(days=6), "week"), "week"
    return _moved(last.when, count, "an" if group["year"] else "mois"), "bare year" if group["year"] else "bare month"


def last_time(rows: Sequence[TimeWords], at: int) -> TimeWords | None:
    """Return the words of time named last before a place, not too far from it."""
    for words in reversed(rows):
        if at - words.end > _NEAR:
            return None
        if words.when is not None:
            return words
    return None


def last_day(rows: Sequence[TimeWords], at: int) -> TimeWords | None:
    """Return the single day named last before a place, not too far from it."""
    for words in reversed(rows):
        if at - words.end > _NEAR:
            return None
        if words.when is not None and words.when.earliest == words.when.latest:
            return words
    return None


def _count(words: str, language: str) -> int | None:
    return 1 if words.lower() == "a" else whole_number(words, language)


def _moved(since: Dated, count: int, unit: str) -> Dated | None:
    """Return what lies so many units from a day, month or year, as coarse as the unit; `None` where that is coarser."""
    on, unit = since.earliest, unit.lower()
    if unit.startswith(("an", "year")):
        return Dated(dt.date(on.year + count, 1, 1), dt.date(on.year + count, 12, 31), "year")
    if unit.startswith(("mois", "month")):
        if since.precision == "year":
            return None
        years, number = divmod(on.year * 12 + on.month - 1 + count, 12)
        return month(years, number + 1)
    if since.earliest != since.latest:
        return None
    if unit.startswith(("jour", "day")):
        return day(on + dt.timedelta(days=count))
    middle = on + dt.timedelta(days=7 * count)
    return Dated(middle - dt.timedelta(days=3), middle + dt.timedelta(days=3), "week")
