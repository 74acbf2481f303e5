# ruff: noqa: E501
"""How far a statement commits whoever makes it.

A commitment is an act of the speaker, or of those for whom they speak, that is in their hands (`pledge_acts`), promised, announced or
held out; what others are asked for is a wish, what nobody can help a forecast. Asked in this order: did they refuse, agree,
promise, take back, suspend; whose act ahead is it; are they ready for it; is it no more than wished.
"""

import re
from collections.abc import Sequence

from treve.statements.article import Statement, Status
from treve.statements.pledge_acts import Act, acts_ahead
from treve.statements.pledge_frames import DEED, WITHIN
from treve.statements.pledge_terms import DENIED, condition_in, deadline_in
from treve.statements.pledge_whose import BOTH, LOOKS_ON
from treve.statements.pledge_words import (
    A_TEXT,
    BARGAIN,
    BETWEEN,
    BOUND,
    DAY_AHEAD,
    ENVOY,
    FEARED,
    FIXED,
    GIVE_TIME,
    GOES_AHEAD,
    GRANTED,
    HAPPENED,
    HELD_WITH,
    NEEDED,
    NO_QUESTION,
    NOT_REFUSED,
    ON_THE_DAY,
    PERFORMS,
    PROPOSES,
    READINESS,
    READY,
    REFUSES,
    RETRACTS,
    SPARES,
    STOPS,
    SUSPENDS,
    SWORN,
    TERMS_FOR_ALL,
    THOUGHT,
    UNSAID,
    UNTIL,
    UNTIL_THEN,
    VOUCHES,
    WISH,
    WOULD_LIKE,
    YOU_GET,
)

_A_TERM = 2
"""Who rejects so few quoted words rejects a term."""


def status_of(row: Statement, content: str, written_in: str) -> Status | None:
    """Return how far a statement commits, `None` where it does not."""
    language = "fr" if written_in == "fr" else "en"
    if row.kind != "direct" and row.cue_class == "say" and UNSAID.search(row.cue):
        return None
    if row.cue_class == "agree":
        return None if row.negated_cue else "agreed"
    if (
        len(content.split()) > _A_TERM + 1
        and NO_QUESTION.search(content)
        and not LOOKS_ON.search(f"{row.mention} {row.role or ''}")
    ):
        return "refused"
    refuses = REFUSES[language].search(content) is not None
    if refuses and (SPARES.search(content) or (row.cue_class == "promise" and not row.negated_cue)):
        return "declared"
    if row.kind == "direct" and refuses:
        return "refused"
    if re.match(r"conditionn", row.cue):
        return "refused"
    if row.cue_class == "promise" and not row.negated_cue:
        if SWORN.search(content) and not acts_ahead(content, language, spoken=row.kind == "direct"):
            return None  # somebody swears that something was so
        together = re.match(r"s['’]engagent\b", row.cue) or BOTH.search(row.mention)
        return "agreed" if together else "declared"
    if row.kind != "direct" and FIXED.search(content):
        return "agreed"
    if (
        row.cue_class == "reject"
        and not row.negated_cue
        and row.cue.split()
        and re.search(r"exclu|refus|écart|decline|rul|reje[ct]t|repouss|turn", row.cue, re.I)
        and not NOT_REFUSED.search(content)
        and (row.kind != "direct" or len(content.split()) > _A_TERM)
    ):
        return "refused"
    if row.kind != "direct" and UNTIL_THEN.search(content):
        return "suspended"
    if RETRACTS.search(content):
        return "lapsed"
    if SUSPENDS.search(content) and row.kind != "direct":
        return "suspended"
    if refuses and (row.cue_class in ("warn", "say", "announce") or row.kind == "direct"):
        return "refused"
    between = BETWEEN.search(f"{row.mention} {row.role or ''}") is not None
    speaks_for_all = between or ENVOY.search(f"{row.mention} {row.role or ''}") is not None
    if GRANTED.search(content) or (speaks_for_all and TERMS_FOR_ALL.search(content)):
        return "agreed"
    if row.cue_class not in ("deny", "wish", "ask") and BOUND.search(content):
        return "declared"
    if row.kind != "indirect" and PERFORMS.search(content):
        return "declared"
    acts = acts_ahead(content, language, spoken=row.kind == "direct")
    told = _of_acts(row, acts, content)
    if told is not None:
        return told
    if READY.search(content) and not row.anonymous:
        return "declared"
    if row.kind != "direct" and not row.anonymous and READINESS.match(content.removeprefix("la ").removeprefix("sa ")):
        return "declared"
    if row.cue_class == "announce" and PROPOSES.match(row.cue.split()[-1] if row.cue else ""):
        return "wished"
    if (
        row.cue_class in ("announce", "admit")
        and row.kind != "direct"
        and DEED.search(content)
        and not HAPPENED.search(content)
    ):
        return "declared"
    within = WITHIN.search(content)
    if not row.anonymous and within is not None and not DENIED.search(content[: within.start()]):
        return "declared"
    if VOUCHES.search(row.cue) and not row.anonymous and row.cue.lower().endswith(("garant", "garants")):
        return "declared"
    if not LOOKS_ON.search(row.mention) and not row.question:
        if GIVE_TIME.search(content) or (
            row.kind == "direct" and YOU_GET.search(content) and DAY_AHEAD.search(content)
        ):
            return "declared"
        if row.kind == "direct" and ON_THE_DAY[language].search(content) and DAY_AHEAD.search(content):
            return "declared"
        goes = GOES_AHEAD.search(content)
        if goes is not None and not DENIED.search(content):
            both = BOTH.search(content) or BETWEEN.search(f"{row.mention} {row.role or ''}")
            if both or not HELD_WITH.search(content, 0, goes.start()):
                return "agreed" if both else "declared"
    if row.kind != "direct" and row.cue_class != "deny" and WOULD_LIKE.match(content):
        return "wished"
    if row.cue_class == "wish" and row.negated_cue:
        return None
    if row.kind == "direct" and NEEDED.search(content) and row.cue_class != "wish":
        return None
    if row.cue_class in ("wish",) or (WISH.search(content) and not FEARED.search(content)):
        return "wished"
    return None


_COUNTED = ("announce", "say", "admit", "warn", "promise", "threaten", "deny", "ask")
"""What kinds of words report an act ahead; what somebody hopes or believes is none."""


def _of_acts(row: Statement, acts: Sequence[Act], content: str) -> Status | None:
    """Return how far the acts ahead that a statement tells of commit, by whose they are."""
    if not acts or THOUGHT.search(row.cue) or LOOKS_ON.search(f"{row.mention} {row.role or ''}"):
        return None
    between = BETWEEN.search(f"{row.mention} {row.role or ''}") is not None or A_TEXT.search(row.mention) is not None
    for act in acts:
        if act.negated and UNTIL.search(content):
            return "declared" if STOPS.search(content, act.start, act.end + 30) else "refused"
        if act.subject.lower() == "on" and row.kind == "direct" and not DAY_AHEAD.search(content):
            continue  # "on" is anybody, unless a day is named
        if row.kind == "direct" and BARGAIN.match(content):
            return "declared"
        if act.whose == "own" and (row.kind == "direct" or not row.anonymous or row.cue_class == "announce"):
            return "declared"
        if (row.anonymous and not VOUCHES.search(row.cue)) or row.cue_class not in _COUNTED:
            continue
        if act.whose == "both":
            return "agreed"
        if act.whose == "side" and not act.passive:
            return "agreed" if between else "declared"
        if HELD_WITH.search(act.subject) and not between:
            continue  # that talks will open is an event; whoever stands between tells what the sides agreed
        if act.passive or VOUCHES.search(row.cue) or condition_in(content) or deadline_in(content):
            return "agreed" if between and not act.passive else "declared"
    return None
