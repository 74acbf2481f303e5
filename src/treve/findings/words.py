"""Findings said in French and English: sentences that a head of mission can read aloud.

Every code of `reasons.CODES`, every verdict, ground and thing that would settle a matter has its sentence in both
languages. Names come from the registers and the terms; a number is said with the precision that it has. A
violation is "apparent" until a body adopts it, and "not covered" is never left to sound like "lawful".
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from treve.base.doubt import PPM
from treve.base.lang import Lang
from treve.base.time import MONTHS
from treve.findings.reasons import Reason, read_reasons
from treve.findings.sayings import GROUND, SETTLE, TEXT, VERDICT
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.terms.model import Terms
from treve.terms.points import set_of

_AND = {"en": "and", "fr": "et"}
_NOBODY = {"en": "nobody whom the register knows", "fr": "personne que le registre connaisse"}
_PRECISION = {
    "en": {
        "exact": "exactly",
        "settlement": "to the settlement",
        "near": "to within {km} km",
        "district": "to the district",
        "province": "to the governorate only",
        "feature": "as a feature only, such as a road or a front",
        "country": "to the country only",
        "unknown": "not at all",
    },
    "fr": {
        "exact": "exactement",
        "settlement": "à la localité près",
        "near": "à {km} km près",
        "district": "au district près",
        "province": "au gouvernorat près seulement",
        "feature": "comme un axe ou un front seulement",
        "country": "au pays près seulement",
        "unknown": "pas du tout",
    },
}


class Speaker:
    """Says findings in words, with the names of one set of terms and registers. Pure."""

    def __init__(self, terms: Terms, actors: Actors, kinds: Kinds) -> None:
        """Keep whose names are used."""
        self.terms, self.actors, self.kinds = terms, actors, kinds
        self._zones = {zone.id: zone for zone in terms.zones}
        self._parties = {party.id: party for party in terms.parties}

    def reasons(self, text: str, lang: Lang) -> list[str]:
        """Return the reasons of a finding (its column `reasons`) as sentences, in order."""
        return [self.sentence(one, lang) for one in read_reasons(text)]

    def sentence(self, one: Reason, lang: Lang) -> str:
        """Return one reason as a sentence, with the clause that it rests on.

        Raises:
            KeyError: the code is not one of `reasons.CODES`.
        """
        said = TEXT[lang][self._form(one)].format_map(self._values(one, lang))
        return said + (f" [{one.clause}]" if one.clause else "")

    def headline(
        self, verdict: str, ground: str, probability_ppm: int, lang: Lang, *, adopted: bool = False
    ) -> str:  # fmt: skip
        """Return verdict and ground in one sentence, the probability where the verdict leaves one open.

        `adopted`: by a body; until then a violation is apparent.
        """
        called = "adopted" if adopted and verdict == "violation" else verdict
        said = VERDICT[lang][called].format(ground=GROUND[lang].get(ground, ground))
        if verdict in ("violation", "undetermined"):
            said += " " + TEXT[lang]["likely"].format(share=_percent(probability_ppm, lang))
        return said

    def would_settle(self, codes: Sequence[str], lang: Lang) -> list[str]:
        """Return what would settle an undetermined finding, what matters most first."""
        return [SETTLE[lang][code] for code in codes]

    def point(self, name: str, lang: Lang) -> str:
        """Return an open point of the terms, as a part of a sentence."""
        kind, _, rest = name.partition(":")
        first, _, last = rest.partition("/")
        return (
            TEXT[lang]
            .get(f"point_{kind}", name)
            .format(
                party=self._parties[first].name.say(lang) if first in self._parties else first,
                actor=self._name(last or first, lang, None),
                group=self._name(last, lang, None),
                exclusion=self._exclusion(first, lang),
                whom=TEXT[lang].get(f"whom_{last}", last),
                first=first,
                last=last,
            )
        )

    def _form(self, one: Reason) -> str:
        """Return which wording fits: some codes have a shorter or longer one."""
        values = one.values
        if one.code == "one_source":
            return (
                "one_source_citing"
                if values.get("citing") and values.get("who")
                else ("one_source" if values.get("who") else "one_source_unnamed")
            )
        if one.code == "combat_near" and not values.get("fights"):
            return "combat_near_by"
        if one.code == "side_umbrella" and not any(values.get("umbrella", [])):
            return "side_partly_unknown"
        if one.code == "side_umbrella" and not values.get("adm1"):
            return "side_umbrella_anywhere"
        if one.code == "too_low" and values["most"] - values["least"] < PPM // 50:
            return "too_low_plain"
        if one.code in ("too_low", "turns_on_points"):
            stem = one.code.removesuffix("_points")
            return {"place": f"{stem}_place", "pointsplace": f"{stem}_both"}.get(values.get("on", ""), one.code)
        if one.code in ("in_force", "before_force", "after_force") and values["first"] != values["last"]:
            return one.code + "_days"
        return one.code

    def _values(self, one: Reason, lang: Lang) -> Mapping[str, str]:
        """Return the values as words; what a wording does not use does no harm."""
        out: dict[str, str] = {}
        day = one.values.get("day")
        when = dt.date.fromisoformat(day) if day else None
        for name, value in one.values.items():
            if value is None:
                continue
            if name in ("share", "member", "excluded", "needed", "least", "most", "each"):
                out[name] = _percent(int(value), lang)
            elif name in ("a", "b", "actors", "groups", "umbrella"):
                names = [self._name(actor, lang, when) for actor in value if actor]
                out[name] = listed(names, lang) if names else _NOBODY[lang]
            elif name == "top":
                out[name] = self._top(value, lang, when)
            elif name in ("first", "last"):
                out[name] = say_day(dt.date.fromisoformat(value), lang)
            elif name in ("since", "until"):
                out[name] = _moment(value, lang)
            elif name == "zone":
                out[name] = _clipped(self._zones[value].definition.say(lang))
            elif name == "zones":
                out[name] = "; ".join(_clipped(self._zones[zone].definition.say(lang)) for zone in value)
            elif name == "kind":
                out[name] = self.kinds.label(value, lang) if self.kinds.known(value) else value
            elif name == "place":
                out |= _place(value, lang)
            elif name == "exclusion":
                out[name] = self._exclusion(value, lang)
            elif name == "point":
                out[name] = self.point(value, lang)
            elif name == "holds":
                among = set_of(one.values["point"]) is not None
                out[name] = TEXT[lang][
                    ("holds_this" if value else "holds_not_this") if among else ("holds_yes" if value else "holds_no")
                ]
            elif name == "standing":
                out[name] = TEXT[lang][f"standing_{value}"]
            elif name == "side":
                out[name] = TEXT[lang][f"side_{value}"]
            elif name in ("within_m", "nearest_m"):
                out[name.replace("_m", "_km")] = _km(int(value), lang)
            elif name in ("who", "citing"):
                out[name] = listed(list(value), lang)
            else:
                out[name] = str(value)
        return out

    def _name(self, actor: str, lang: Lang, when: dt.date | None) -> str:
        return self.actors.label(actor, lang, when)

    def _top(self, value: list[Any], lang: Lang, when: dt.date | None) -> str:
        said = []
        for groups, share in value:
            names = [self._name(actor, lang, when) for actor in groups] or [_NOBODY[lang]]
            together = f" {TEXT[lang]['together']}" if len(names) > 1 else ""
            said.append(f"{listed(names, lang)}{together} ({_percent(int(share), lang)})")
        return ", ".join(said)

    def _exclusion(self, name: str, lang: Lang) -> str:
        found = next((one for one in self.terms.exclusions if one.id == name), None)
        return _clipped(found.summary.say(lang)) if found else name


def listed(names: Sequence[str], lang: Lang) -> str:
    """Return names as people list them.

    >>> listed(["A", "B", "C"], "fr")
    'A, B et C'
    """
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {_AND[lang]} {names[-1]}"


def say_day(day: dt.date, lang: Lang) -> str:
    """Return a day as it is said: "1 January 2017", "1er janvier 2017"."""
    number = "1er" if lang == "fr" and day.day == 1 else str(day.day)
    return f"{number} {MONTHS[lang][day.month - 1]} {day.year}"


def _moment(text: str, lang: Lang) -> str:
    moment = dt.datetime.fromisoformat(text)
    hour = f"{moment.hour:02d}:{moment.minute:02d}" if lang == "en" else f"{moment.hour} h {moment.minute:02d}"
    return f"{say_day(moment.date(), lang)}, {hour}"


def _percent(ppm: int, lang: Lang) -> str:
    """Return a share in whole percent; what is not quite nothing or all is never said to be."""
    share = ppm * 100 / PPM
    if 0 < share < 1:
        number, sign = "1", {"en": "under ", "fr": "moins de "}[lang]
    elif 99 < share < 100:
        number, sign = "99", {"en": "over ", "fr": "plus de "}[lang]
    else:
        number, sign = str(round(share)), ""
    return f"{sign}{number}{'%' if lang == 'en' else ' %'}"


def _km(metres: int, lang: Lang) -> str:
    if metres >= 10_000:
        return str(round(metres / 1_000))
    text = f"{metres / 1_000:.1f}".removesuffix(".0")
    return text.replace(".", ",") if lang == "fr" else text


def _place(value: Mapping[str, Any], lang: Lang) -> dict[str, str]:
    names = [value[key] for key in ("name", "adm1", "country") if value.get(key)]
    radius = _km(int(value.get("radius_m", 0)), lang)
    precision = _PRECISION[lang].get(value["precision"], value["precision"]).format(km=radius)
    return {
        "place": ", ".join(dict.fromkeys(names)) or {"en": "no place given", "fr": "lieu non indiqué"}[lang],
        "precision": precision,
    }


def _clipped(text: str) -> str:
    """Return a definition as part of a sentence: without its full stop, its first sentence only."""
    return text.split(". ", maxsplit=1)[0].rstrip(".")
