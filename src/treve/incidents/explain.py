"""Why two reports were linked, in words, from the numbers that decided.

The weights are those of the `members` frame; what they mean is read from the comparison that gave them, made again on
the two reports. English and French; what speaks for comes first, then what speaks against.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import polars as pl

from treve.base.lang import Lang
from treve.incidents.encode import encode
from treve.incidents.parameters import Parameters
from treve.incidents.words import in_shared_words
from treve.linkage.compare import COMPATIBLE, DIFFER, LEVELS, SAME, SIBLING, SIDE_PAIR, UNKNOWN, Feature, compare, pack
from treve.linkage.metric import COSINE_PPM, distance_m

SAID_FROM = 100
"""Weights smaller than this, thousandths of a nat, are listed but not put into words."""


BUSY_FROM = -2_500
"""A crowd that weighs less than this is called many reports: some fifty near the two."""


class Part(NamedTuple):
    """One thing that spoke: `code` says which and how ("kind.same"), `value` what was found, `weight` how much.

    Weights are thousandths of a nat, positive for a link; `value` is metres, seconds, a word, or nothing. "rivals" is
    what the other links of the two reports take from this one, or add where nothing else fits or the same third
    reports fit both. Each feature has the manners of the two sources in it. "rest.bias" is what the parameters add to
    every pair, or to the pairs of this source. The weights of a link add up to its score.
    """

    code: str
    value: str | int | None
    weight: int


class Explanation(NamedTuple):
    """Why `report` is linked to `other`, or sums it up: parts, strongest first, and one sentence in each language."""

    report: str
    other: str
    score: int
    probability_ppm: int
    parts: tuple[Part, ...]
    sentences: Mapping[Lang, str]


def explain(reports: pl.DataFrame, members: pl.DataFrame, parameters: Parameters) -> list[Explanation]:
    """Return an explanation for each row of `members` that has a link by rule to another report.

    Args:
        reports: the `Reports` frame that was fused, or any part of it that holds the reports in question.
        members: rows of `Incidents.members`, for instance those of one incident.
        parameters: those of the fusion.

    Cost: some milliseconds, then about 50 us a link.
    """
    linked = members.filter(pl.col("with").is_not_null() & (pl.col("by") == "rule"))
    wanted = pl.concat([linked["report"], linked["with"]]).unique()
    rows = reports.filter(pl.col("report").is_in(wanted.implode())).sort("report")
    assert len(rows) == len(wanted), "a linked report is not among the reports"
    if not len(rows):
        return []
    position = {name: at for at, name in enumerate(rows["report"].to_list())}
    _, traits = encode(rows, parameters)
    left = np.array([position[name] for name in linked["report"].to_list()], dtype=np.int64)
    right = np.array([position[name] for name in linked["with"].to_list()], dtype=np.int64)
    levels = compare(pack(traits), np.minimum(left, right), np.maximum(left, right))
    # The words that were compared; places as each report names them, which says more than the name that both go by.
    data = in_shared_words(rows, parameters.meanings).with_columns(rows["place_name"]).to_dicts()
    return [
        _explanation(row, data[a], data[b], [int(at) % LEVELS[f] for f, at in enumerate(found)])
        for row, a, b, found in zip(linked.iter_rows(named=True), left.tolist(), right.tolist(), levels, strict=True)
    ]


def _explanation(
    row: Mapping[str, Any], one: Mapping[str, Any], two: Mapping[str, Any], level: list[int]
) -> Explanation:
    weight = {f: row[f"score_{f.name.lower()}"] for f in Feature}
    killed = Part(
        f"killed.{_KILLED[level[Feature.COUNT]]}", _both(one["killed_best"], two["killed_best"]), weight[Feature.COUNT]
    )
    if row["link"] == "part":  # what adds up are the parts together, not the two
        together = f"{row['parts']}/{row['parts_killed']}/{one['killed_best']}"
        killed = Part("sum.of", together, weight[Feature.COUNT])
        if row["score"] == weight[Feature.COUNT]:  # it says itself that it sums up an area and a time
            return _told(row, [killed])
    found = [
        Part(
            f"place.{'same' if level[Feature.PLACE] == 0 else 'apart'}",
            distance_m(one["lat_e7"], one["lon_e7"], two["lat_e7"], two["lon_e7"], COSINE_PPM),
            weight[Feature.PLACE],
        ),
        Part(f"area.{_area(level[Feature.AREA])}", _names(one["place_name"], two["place_name"]), weight[Feature.AREA]),
        Part(f"time.{_time(one, two)}", abs(_middle(one) - _middle(two)), weight[Feature.TIME]),
        Part(f"kind.{_kind(level[Feature.KIND])}", one["kind"], weight[Feature.KIND]),
        Part(f"sides.{_sides(level[Feature.SIDES])}", ", ".join(_shared(one, two)), weight[Feature.SIDES]),
        killed,
        Part(
            f"details.{_details(level[Feature.TOKENS])}",
            ", ".join(sorted(set(one["details"]) & set(two["details"]))),
            weight[Feature.TOKENS],
        ),
        Part("crowd.near", None, weight[Feature.CROWD]),
        Part(f"source.{_source(level[Feature.SOURCE])}", one["source"], weight[Feature.SOURCE]),
        Part(f"rivals.{'many' if row['score_rivals'] < 0 else 'few'}", None, row["score_rivals"]),
        Part("rest.bias", None, row["score_rest"]),
    ]
    return _told(row, found)


def _told(row: Mapping[str, Any], found: Sequence[Part]) -> Explanation:
    parts = tuple(sorted(found, key=lambda part: (-part.weight, part.code)))
    languages: tuple[Lang, ...] = ("en", "fr")
    sentences = {language: _sentence(parts, language) for language in languages}
    return Explanation(row["report"], row["with"], row["score"], row["probability_ppm"], parts, sentences)


def _middle(row: Mapping[str, Any]) -> int:
    return int(row["start_s"] + (row["end_s"] - row["start_s"]) // 2)


def _time(one: Mapping[str, Any], two: Mapping[str, Any]) -> str:
    """Name how two intervals lie: middles of unlike widths say little where one holds the other.

    Where a time is known to the day only, what lies between two of them are days and not hours.
    """
    classes = {one["time_class"], two["time_class"]}
    if max(one["start_s"], two["start_s"]) >= min(one["end_s"], two["end_s"]):
        return "apart" if classes <= {"minute", "hour"} else "days"
    return "apart" if classes <= {"minute", "hour"} else "same_day" if classes == {"day"} else "overlap"


_KILLED = ("unknown", "none", *["equal"] * 4, *["close"] * 2, *["differ"] * 4, "close")


def _area(level: int) -> str:
    area, name = divmod(level, 3)
    return "same_name" if name == 1 else "same" if area == 1 else "differ" if 2 in (area, name) else "unknown"


def _kind(level: int) -> str:
    return "unknown" if level == 0 else "same" if level <= 4 else ("parent", "related", "differ")[level - 5]


def _details(level: int) -> str:
    return ("unknown", "none_shared")[level] if level < 2 else "shared"


def _source(level: int) -> str:
    return ("two", "copies", "one", "one", "one", "one")[level]


def _sides(level: int) -> str:
    """Name the pair of side levels by its weaker and stronger half."""
    pair = level % SIDE_PAIR
    high = next(h for h in range(5) if h * (h + 1) // 2 + h >= pair)
    both = {high, pair - high * (high + 1) // 2}
    if both == {SAME}:
        return "both_same"
    if SAME in both:
        return "one_same_other_differs" if DIFFER in both else "one_same"
    if DIFFER in both:
        return "differ"
    if COMPATIBLE in both:
        return "compatible"
    return "unknown" if both == {UNKNOWN} else "related" if SIBLING in both else "unknown"


def _names(one: str | None, two: str | None) -> str:
    """Return two names of one place as each report writes it, once if they write it alike."""
    return " / ".join(dict.fromkeys(name for name in (one, two) if name))


def _shared(one: Mapping[str, Any], two: Mapping[str, Any]) -> Sequence[str]:
    first, second = ({*row["side_a"], *row["side_b"]} for row in (one, two))
    return sorted(first & second)


def _both(first: int | None, second: int | None) -> str | None:
    if first is None or second is None:
        return None
    return str(first) if first == second else f"{min(first, second)}/{max(first, second)}"


_WORDS: dict[str, tuple[str, str]] = {
    "place.same": ("same place", "même lieu"),
    "place.apart": ("{value} apart", "à {value} de distance"),
    "time.same_day": ("same day", "même jour"),
    "time.overlap": ("times agree as far as they are known", "moments compatibles, autant qu'on les connaît"),
    "area.same_name": ("place names agree ({value})", "noms de lieu concordants ({value})"),
    "area.same": ("same district or province", "même district ou province"),
    "area.differ": ("names of place differ", "les noms de lieu diffèrent"),
    "kind.same": ("same kind ({value})", "même genre d'acte ({value})"),
    "kind.parent": ("kinds agree, one is less precise", "genres d'acte concordants, l'un moins précis"),
    "kind.related": ("kinds are related but differ", "genres d'acte voisins mais différents"),
    "kind.differ": ("kinds differ", "genres d'acte différents"),
    "sides.both_same": ("both sides agree ({value})", "les deux camps concordent ({value})"),
    "sides.one_same": ("both name {value}", "les deux nomment {value}"),
    "sides.one_same_other_differs": (
        "both name {value}, the other side differs",
        "les deux nomment {value}, l'autre camp diffère",
    ),
    "sides.compatible": ("sides are compatible", "camps compatibles"),
    "sides.related": ("sides are of one group but differ", "camps d'un même ensemble mais différents"),
    "sides.differ": ("sides differ", "camps différents"),
    "sides.unknown": ("sides not said by both", "camps non précisés par les deux"),
    "killed.none": ("neither reports deaths", "aucun mort selon les deux"),
    "killed.equal": ("deaths agree ({value})", "nombre de morts identique ({value})"),
    "killed.close": ("deaths are close ({value})", "nombres de morts proches ({value})"),
    "killed.differ": ("deaths differ ({value})", "nombres de morts différents ({value})"),
    "details.shared": ("shared details: {value}", "détails communs : {value}"),
    "details.none_shared": ("no detail in common", "aucun détail commun"),
    "rivals.many": (
        "other reports fit as well, or fit only one of the two",
        "d'autres signalements conviennent aussi bien, ou ne conviennent qu'à l'un des deux",
    ),
    "rivals.few": (
        "no other report fits as well, or the same ones fit both",
        "aucun autre signalement ne convient aussi bien, ou les mêmes conviennent aux deux",
    ),
    "source.copies": ("both cite the same origin", "les deux citent la même origine"),
    "source.one": (
        "one source, which rarely tells an incident twice",
        "une seule source, qui rapporte rarement deux fois le même incident",
    ),
}

_AGREEING = (
    *("place.same", "time.same_day", "time.overlap", "area.same_name", "area.same", "kind.same", "kind.parent"),
    *("sides.both_same", "sides.one_same", "sides.compatible", "killed.none", "killed.equal", "killed.close"),
    "details.shared",
)
"""What says that two reports agree, whatever it weighs."""


def _sentence(parts: Sequence[Part], language: Lang) -> str:
    """Return what speaks for the link, what speaks against it, and what agrees but does not speak for it.

    The last are agreements that weigh against: reports of different incidents near by agree so at least as often.
    """
    said = [
        (part.weight, _words(part, language), part.code in _AGREEING) for part in parts if abs(part.weight) >= SAID_FROM
    ]
    # Whatever the weights, place and time are always said: they are what a reader asks first.
    said += [
        (0, _words(part, language), part.code in _AGREEING)
        for part in parts
        if abs(part.weight) < SAID_FROM and part.code.startswith(("place.", "time.", "sum."))
    ]
    pro = [words for weight, words, _ in said if words and weight >= 0]
    con = [words for weight, words, agrees in reversed(said) if words and weight < 0 and not agrees]
    mute = [words for weight, words, agrees in reversed(said) if words and weight < 0 and agrees]
    against = {"en": "against: ", "fr": "en sens contraire : "}[language]
    no_sign = {"en": "no sign of one incident here: ", "fr": "n'indique pas ici un même incident : "}[language]
    stop = "; " if language == "en" else " ; "
    pieces = (("", pro), (against, con), (no_sign, mute))
    text = stop.join(begin + ", ".join(words) for begin, words in pieces if words)
    return text[:1].upper() + text[1:] + "." if text else ""


def _words(part: Part, language: Lang) -> str:
    at = 0 if language == "en" else 1
    if part.code == "crowd.near":
        # What it weighs is how likely any near pair is; only a burst is worth a word.
        busy = ("many other reports near by", "beaucoup d'autres signalements alentour")
        return busy[at] if part.weight < BUSY_FROM else ""
    if part.code == "time.days":
        assert isinstance(part.value, int)
        days = max(1, round(part.value / 86_400))
        many = "s" if days > 1 else ""
        return (f"dates {days} day{many} apart", f"dates à {days} jour{many} d'intervalle")[at]
    if part.code == "time.apart":
        assert isinstance(part.value, int)
        return _gap(part.value, language)
    if part.code == "sum.of":
        parts, dead, own = str(part.value).split("/")
        return (
            f"sums up this and others: {parts} parts come to {dead} dead, it gives {own}",
            f"récapitule ce fait et d'autres : {parts} parties totalisent {dead} morts, il en indique {own}",
        )[at]
    template = _WORDS.get(part.code, ("", ""))[at]
    if "{value}" in template and part.value in (None, ""):
        return ""
    value = _metres(part.value, language) if part.code == "place.apart" and isinstance(part.value, int) else part.value
    return template.format(value=value)


def numbers(why: Explanation, language: Lang) -> list[tuple[str, int]]:
    """Return what spoke, in words, each with its weight, strongest first; they add up to the score."""
    at = 0 if language == "en" else 1
    said = [(_words(part, language) or _PLAIN[part.code.split(".")[0]][at], part.weight) for part in why.parts]
    return [(words, weight) for words, weight in said if weight]


_PLAIN: dict[str, tuple[str, str]] = {
    "place": ("place", "lieu"),
    "area": ("names of place", "noms de lieu"),
    "time": ("time", "moment"),
    "kind": ("kind of act", "genre d'acte"),
    "sides": ("sides", "camps"),
    "killed": ("deaths", "morts"),
    "details": ("details", "détails"),
    "crowd": ("how many reports are near by", "combien de signalements sont alentour"),
    "source": ("two sources", "deux sources"),
    "rest": ("what every pair begins with", "ce dont part toute paire"),
}
"""What a part is called that has no words of its own."""


def _gap(seconds: int, language: Lang) -> str:
    """Return how far apart the middles of two times are.

    >>> _gap(2400, "en"), _gap(86400, "fr"), _gap(0, "en")
    ('40 minutes apart', "à 24 heures d'intervalle", 'same time')
    """
    if seconds < 60:
        return {"en": "same time", "fr": "même moment"}[language]
    count, unit = (seconds // 60, "minute") if seconds < 5_400 else (round(seconds / 3600), "hour")
    if unit == "hour" and count > 48:
        count, unit = round(seconds / 86_400), "day"
    names = {
        "en": {"minute": "minutes", "hour": "hours", "day": "days"},
        "fr": {"minute": "minutes", "hour": "heures", "day": "jours"},
    }[language]
    word = names[unit] if count > 1 else names[unit][:-1]
    return f"{count} {word} apart" if language == "en" else f"à {count} {word} d'intervalle"


def _metres(metres: int, language: Lang) -> str:
    """Return a distance as people say it.

    >>> _metres(950, "en"), _metres(2345, "fr")
    ('950 m', '2,3 km')
    """
    if metres < 1_000:
        return f"{metres} m"
    text = f"{metres / 1000:.1f}" if metres < 20_000 else str(round(metres / 1000))
    return (text.replace(".", ",") if language == "fr" else text) + " km"
