"""What settles a finding beside the incidents and the terms: thresholds and weights, whole numbers only.

The shipped file is data/parameters/findings.json. None of its numbers is measured: each is a stated assumption, kept in
one place so that people can change it by an entry and see what turns. What the agreement itself says (the
confidence that it asks for, the reach of a combat area) goes before them.
"""

from typing import Literal

import msgspec

from treve.base.doubt import PPM
from treve.base.errors import Refused
from treve.terms.scope import Weights

VERSION = 1

RETIRED = ("both_fire_ppm",)
"""Numbers that earlier files hold and nothing reads any more."""


class Parameters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that an assessment depends on beside incidents, terms and registers. `_ppm` is parts per million.

    Thresholds:
        violation_from_ppm: least probability that is called an apparent violation, where the terms name none. Two
            thirds is "likely" on the calibrated scale of the IPCC; what is found is "apparent" until people adopt it.
        ruled_out_below_ppm: a share of a place below this is a tail of the geometry, not a possibility.

        claims_carry_most_ppm: how much of a violation's probability may hang on membership that is merely claimed.

    Points of the terms that nobody settled:
        claimed_ppm, contested_ppm: how likely they are reckoned to hold.

    What is not known:
        unknown_time_ppm: an incident without a date falls into the agreement's time.
        undrawn_zone_ppm: a zone without outline contains a place that it may contain.
        unknown_place_excluded_ppm: an unknown place lies in an excluded area that nobody has drawn.
        unknown_side_bound_ppm: an unknown side belongs to one of the parties.
        unnamed_group_bound_ppm: an unnamed group of an umbrella belongs to the party that its named ones belong to.
        kind_may_be_ppm: an act known only by a wider word is one that the rule prohibits.
        party_word_ppm: what nobody but parties to the conflict says is so. It is never called a violation.

    What the text of a report tells about a side named only by an umbrella:
        named_in_text_times: so many times likelier is a group that the text names than one that it does not.
        together_when_named_ppm: groups that one text names fought together rather than one of them alone.
        outsider_named_ppm: an excluded group that the text names, and the umbrella does not hold, was meant.

    Excluded areas of combat that nobody has drawn (see `nearby`):
        one_fight_ppm: the chance that one fight makes at its own place and time.
        combat_area_least_ppm, combat_area_most_ppm: between these the chance stays, whatever lies nearby.

    Rows that sum up several events:
        deaths_per_event, most_events: a row of n deaths is reckoned as n / deaths_per_event events, two at least.

    place_samples: points by which a place with a radius is laid over an outline.
    spread: by class of place, how its doubt is spread within the radius: `normal` (where nothing is said) or `even`.
    range_m: by kind of fire, how far it usually carries: where only one end of it is known, the other lies within.
    """

    version: int
    violation_from_ppm: int
    ruled_out_below_ppm: int
    claims_carry_most_ppm: int
    claimed_ppm: int
    contested_ppm: int
    unknown_time_ppm: int
    undrawn_zone_ppm: int
    unknown_place_excluded_ppm: int
    unknown_side_bound_ppm: int
    unnamed_group_bound_ppm: int
    kind_may_be_ppm: int
    party_word_ppm: int
    named_in_text_times: int
    together_when_named_ppm: int
    outsider_named_ppm: int
    one_fight_ppm: int
    combat_area_least_ppm: int
    combat_area_most_ppm: int
    deaths_per_event: int
    most_events: int
    place_samples: int
    range_m: dict[str, int] = {}
    spread: dict[str, Literal["normal", "even"]] = {}

    @property
    def weights(self) -> Weights:
        """The weights of open points, as the terms room takes them."""
        return Weights(self.claimed_ppm, self.contested_ppm)


def read_parameters(data: bytes | str) -> Parameters:
    """Return the parameters that a JSON document holds.

    Raises:
        Refused: another version, a field missing or unknown, a number out of its range.
    """
    try:
        given = msgspec.json.decode(data)
        if isinstance(given, dict):
            given = {name: value for name, value in given.items() if name not in RETIRED}
        found = msgspec.convert(given, type=Parameters)
    except msgspec.MsgspecError as error:
        raise Refused(f"the findings parameters cannot be read: {error}", where="findings parameters") from error
    if found.version != VERSION:
        raise Refused(
            f"findings parameters of version {found.version}",
            where="findings parameters",
            remedy=f"This program reads version {VERSION}.",
        )
    for name in found.__struct_fields__:
        value = getattr(found, name)
        if name == "spread":
            continue
        if isinstance(value, dict):
            value = min((*value.values(), 0)) if max((*value.values(), 0)) <= FARTHEST_M else -1
        if value < 0 or (name.endswith("_ppm") and value > PPM):
            raise Refused(
                f"{name} is {value}",
                where="findings parameters",
                remedy="A share lies between 0 and 1,000,000, a count is 0 or more.",
            )
    for name, (low, high) in _BOUNDS.items():
        if not low <= getattr(found, name) <= high:
            raise Refused(
                f"{name} is {getattr(found, name)}",
                where="findings parameters",
                remedy=f"It lies between {low:,} and {high:,}.",
            )
    return found


FARTHEST_M = 1_000_000

_BOUNDS = {
    "violation_from_ppm": (500_000, PPM),
    "ruled_out_below_ppm": (0, 100_000),
    "claimed_ppm": (1, PPM - 1),
    "contested_ppm": (1, PPM - 1),
    "combat_area_least_ppm": (1, 500_000),
    "combat_area_most_ppm": (500_000, PPM - 1),
    "one_fight_ppm": (1, PPM - 1),
    "named_in_text_times": (1, 1_000),
    "party_word_ppm": (1, PPM - 1),
    "deaths_per_event": (1, 1_000_000),
    "most_events": (2, 1_000),
    "place_samples": (32, 4_096),
}
"""Beyond these a number would say something else than its name: a chance of 0 or 1 is no doubt any more."""
