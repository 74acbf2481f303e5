"""Reasons: what was thought, step by step, as data.

A reason is a code, the values that go with it, and the clause that it rests on. `words` says it in a language. They
travel as JSON in one column, so that a hundred thousand findings are still a column; `read_reasons` is the reader.
Values are whole numbers, words, or lists of them; shares are parts per million, times are civil dates of the theatre.
"""

from typing import Any

import msgspec

from treve.base.doubt import PPM


class Reason(msgspec.Struct, frozen=True, omit_defaults=True):
    """One step: what was considered, with which values, and the clause that it rests on."""

    code: str
    values: dict[str, Any] = {}
    clause: str | None = None


_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(tuple[Reason, ...])

CODES = frozenset(
    {
        "in_force",
        "partly_in_force",
        "before_force",
        "after_force",
        "no_date",
        "suspended",
        "rule_not_begun",
        "rule_over",
        "rule_partly",
        "inside_by_name",
        "inside_outline",
        "partly_inside",
        "outside_zone",
        "taken_out",
        "zone_undrawn",
        "no_place",
        "elsewhere_by_name",
        "outlines_compete",
        "place_of_fire",
        "place_of_impact",
        "combat_near",
        "combat_far",
        "combat_coarse",
        "combat_unknown",
        "act_prohibited",
        "act_may_be",
        "act_not_prohibited",
        "act_excluded",
        "weapon_fits",
        "weapon_may_be",
        "weapon_not",
        "sides",
        "side_unknown",
        "side_umbrella",
        "part_of",
        "text_names",
        "text_names_nobody",
        "excluded_actor",
        "unbound_actor",
        "same_party",
        "not_protected",
        "either_way",
        "member",
        "open_point",
        "settled_point",
        "probability",
        "too_low",
        "turns_on_points",
        "aggregate",
        "ruled_out",
        "one_source",
        "parties_only",
        "several_sources",
    }
)
"""Every code, so that a test can ask whether each is said in both languages."""


def reason(code: str, clause: str | None = None, /, **values: Any) -> bytes:
    """Return one reason as JSON."""
    return _encoder.encode(Reason(code, values, clause or None))


def joined(parts: list[bytes]) -> str:
    """Return reasons as the JSON list that a finding carries.

    >>> [one.code for one in read_reasons(joined([reason("no_date"), reason("no_place")]))]
    ['no_date', 'no_place']
    """
    return (b"[" + b",".join(parts) + b"]").decode()


def read_reasons(text: str) -> tuple[Reason, ...]:
    """Return the reasons of a finding.

    Raises:
        msgspec.MsgspecError: the text was not written by `joined`.
    """
    return _decoder.decode(text)


def share_ppm(share: float) -> int:
    """Return a share as whole parts per million, held between 0 and 1,000,000 against rounding."""
    return min(PPM, max(0, round(share * PPM)))
