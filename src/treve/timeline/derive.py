"""Everything that tells of happenings to the rows of the timeline: gather, join, write."""

from collections.abc import Sequence

import polars as pl

from treve.names.kinds import Kinds
from treve.statements.rows import Press
from treve.terms.model import Terms
from treve.terms.scope import version_order
from treve.timeline.from_terms import from_terms
from treve.timeline.gather import from_press
from treve.timeline.of_note import of_note
from treve.timeline.parameters import Parameters
from treve.timeline.rows import rows
from treve.timeline.same import happenings
from treve.timeline.shapes import HappeningRow
from treve.timeline.voices import Voices

DEFAULT = Parameters()


def timeline(
    press: Press,
    agreements: Sequence[Terms],
    frames: tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame] | None,
    kinds: Kinds | None,
    voices: Voices,
    rule: Parameters = DEFAULT,
) -> list[HappeningRow]:
    """Return the timeline: one row a happening, in the order of days.

    Args:
        press: the articles, read together.
        agreements: all versions; of each agreement the newest speaks.
        frames: `incidents`, `members` and `told`, for the incidents of note; `None` where there are no reports.
        kinds: the register of kinds, `None` only with no frames.
        voices: the registers of actors and offices.
        rule: the parameters of the timeline.

    The answer depends on the sets of these, never on their order.
    """
    gathered = from_press(press, voices)
    tellings = {one.id: one for one in gathered.tellings}
    for terms in newest(agreements):
        tellings |= {one.id: one for one in from_terms(terms, voices.actors)}
    if frames is not None and kinds is not None:
        tellings |= {one.id: one for one in of_note(*frames, kinds, rule)}
    return rows(happenings(tellings.values(), gathered.tied, rule))


def newest(agreements: Sequence[Terms]) -> list[Terms]:
    """Return the newest version of each agreement, by name."""
    found = {
        terms.agreement: terms
        for terms in sorted(agreements, key=lambda each: (version_order(each.version), each.version))
    }
    return [found[name] for name in sorted(found)]
