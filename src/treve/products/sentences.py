"""The reasons of findings as sentences, by the words of the room that found them, for all agreements of a view."""

import re
from typing import Any

from treve.base.lang import Lang
from treve.findings.reasons import read_reasons
from treve.findings.sayings import GROUND
from treve.findings.words import Speaker
from treve.products.say import NARROW, percent, polish
from treve.products.seen import Seen
from treve.products.words import say
from treve.terms.model import Terms

_KEPT = 10_000
"""Chains of reasons that are kept in words: those of one incident under several readings are often the same."""

_BETWEEN = re.compile(r" (?=In [\d<>]|In under|In over|Le camp comprend|Il comprend)")
"""Before the shares of a side's possibilities, which a line of a report leaves out."""

_DECIDES = frozenset({
    "partly_in_force", "before_force", "after_force", "outside_zone", "taken_out", "act_not_prohibited",
    "excluded_actor", "unbound_actor", "part_of", "same_party", "not_protected", "aggregate", "ruled_out",
})  # fmt: skip
_LEAVES_OPEN = frozenset({
    "no_date", "partly_inside", "zone_undrawn", "no_place", "combat_near", "combat_coarse", "combat_unknown",
    "act_may_be", "side_unknown", "side_umbrella", "text_names", "too_low", "too_low_plain", "turns_on_points",
})  # fmt: skip


class Sentences:
    """Says findings in one language."""

    def __init__(self, view: Seen, lang: Lang) -> None:
        """Take the names of actors, kinds and clauses from the view."""
        self._view, self._lang = view, lang
        self._terms: dict[tuple[str, str], Terms] = {(one.agreement, one.version): one for one in view.agreements}
        self._said: dict[tuple[str, str, str], list[str]] = {}
        self._speakers: dict[tuple[str, str], Speaker] = {}

    def reasons(self, finding: dict[str, Any]) -> list[str]:
        """Return why a finding is what it is, in the order of thought."""
        key = (finding["agreement"], finding["version"], finding["reasons"])
        if key not in self._said:
            if len(self._said) >= _KEPT:
                self._said.clear()
            said = self._speaker(finding).reasons(finding["reasons"], self._lang)
            self._said[key] = [polish(one, self._lang) for one in said]
        return list(self._said[key])

    def short(self, finding: dict[str, Any]) -> list[str]:
        """Return the ground and what it rests on, without what stands elsewhere in a line of a report.

        The whole chain is in the export of findings; here place, time, sides and source as reported, and what is
        as it should be, are left out, and the open points of the terms are gathered in one sentence.
        """
        lang, speaker = self._lang, self._speaker(finding)
        ground = GROUND[lang].get(finding["ground"], finding["ground"])
        found = [ground[:1].upper() + ground[1:] + "."]
        wanted = _DECIDES if finding["verdict"] in ("not_covered", "outside") else _DECIDES | _LEAVES_OPEN
        points: dict[str, list[str]] = {}
        for one in read_reasons(finding["reasons"]):
            if one.code in wanted:
                sentence = speaker.sentence(one, lang)
                found.append(_BETWEEN.split(sentence)[0] if one.code == "side_umbrella" else sentence)
            elif one.code == "open_point":
                question, whom = self._point(one.values["point"], speaker)
                share = percent(one.values["share"], lang)
                points.setdefault(question, []).append(f"{whom} ({share})".lstrip())
        if points:
            stop = "; " if lang == "en" else f"{NARROW}; "
            said = stop.join(f"{question}{', '.join(whom)}" for question, whom in points.items())
            found.insert(1, say("open_points", lang, points=said))
        return [polish(one, lang) for one in found]

    def headline(self, finding: dict[str, Any]) -> str:
        """Return verdict and ground in one sentence."""
        speaker = self._speaker(finding)
        ppm = finding["probability_ppm"]
        adopted = finding.get("standing") == "adopted"
        said = speaker.headline(finding["verdict"], finding["ground"], ppm, self._lang, adopted=adopted)
        return polish(said, self._lang)

    def questions(self, finding: dict[str, Any]) -> list[str]:
        """Return what would settle an undetermined finding, what matters most first."""
        codes = finding["would_settle"] or []
        return [polish(one, self._lang) for one in self._speaker(finding).would_settle(codes, self._lang)]

    def _point(self, name: str, speaker: Speaker) -> tuple[str, str]:
        """Return an open point as a question and whom it is asked of, so that equal questions are asked once."""
        text = speaker.point(name, self._lang)
        whom = self._view.actors.label(name.rpartition("/")[2], self._lang)
        return (text.removesuffix(whom), whom) if whom and text.endswith(whom) else (f"{text} ", "")

    def _speaker(self, finding: dict[str, Any]) -> Speaker:
        key = (finding["agreement"], finding["version"])
        if key not in self._speakers:
            self._speakers[key] = Speaker(self._terms[key], self._view.actors, self._view.kinds)
        return self._speakers[key]
