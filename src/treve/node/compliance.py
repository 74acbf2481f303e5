"""Compliance over time of a centre's agreements, for one audience."""

from collections.abc import Iterator
from typing import Any

import msgspec

from treve.base.errors import Refused
from treve.base.lang import Lang
from treve.node.view import View
from treve.timeline.compliance import Asked, Known, compliance
from treve.timeline.compliance_say import state_words
from treve.timeline.compliance_shapes import ComplianceRow
from treve.timeline.effort import EffortRow


def compliance_seen(view: View, asked: Asked | None = None, agreement: str | None = None) -> list[ComplianceRow]:
    """Return the rows of what an audience may see, of all agreements or of one; by week over all, if not said."""
    efforts = [msgspec.json.decode(text, type=EffortRow) for text in view.effort["row"]]
    alleged = [msgspec.json.decode(text) for text in view.allegations["row"]]
    known = Known(view.incidents, view.findings, view.told, efforts, alleged)
    wanted = [terms for terms in view.agreements if agreement in (None, terms.agreement)]
    return compliance(known, wanted, asked)


def require_known(view: View, agreement: str | None, reading: str | None) -> None:
    """Refuse the name of an agreement or reading that is not here, lest an empty table be taken for a quiet one."""
    names = sorted({terms.agreement for terms in view.agreements})
    if agreement is not None and agreement not in names:
        known = f"Those adopted: {', '.join(names)}." if names else "treve terms adopt CENTRE FILE"
        raise Refused(f"There is no agreement {agreement!r}.", where="--agreement", remedy=known)
    wanted = [terms for terms in view.agreements if agreement in (None, terms.agreement)]
    readings = list(dict.fromkeys(one.id for terms in wanted for one in terms.readings))
    if reading is not None and reading not in readings:
        known = f"One of: {', '.join(readings)}; or leave it out, for all of them."
        raise Refused(f"There is no reading {reading!r}.", where="--reading", remedy=known)


def told_compliance(view: View, lang: Lang, asked: Asked | None = None) -> Iterator[dict[str, Any]]:
    """Give the same rows with what may be said of each."""
    for row in compliance_seen(view, asked):
        yield {**row, "words": state_words(row, lang)}
