"""Judgements to the standing of findings: computed, proposed, adopted, rejected, disputed. Pure.

A finding is computed; what it stands as is said by people, each in the name of a body. A body has one position on a
finding: the last that it took, in the order of the log, and none once it took it back. From the positions that stand:

* one or more adopted it and none rejected it: `adopted`; the other way round: `rejected`;
* some adopted it and some rejected it: `disputed`, by all of them, and every position is shown;
* else `disputed` where somebody disputes it, else `proposed`, else `computed`.

Who disputes a finding that is adopted does not undo it: `disputed_by` says so beside. An explanation (an exercise,
demining, self-defence, an accident) changes no verdict and no count: it stands beside the finding with who accepts it
and who does not. A judgement keeps what was found at its moment, so `recomputed` tells what became of it since.

A judgement names one report; it is about the incident that this report belongs to now. The answer depends on the set
of judgements (each with its place in the log), not on the order in which they are read.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import polars as pl

from treve.base.ids import ID_DIGITS, digest
from treve.entries.judgement import Found, Spoken
from treve.incidents.corrections import FOLLOWED

_TEXTS = pl.List(pl.String())
POSITION = pl.Struct({"by": pl.String(), "act": pl.String(), "since": pl.String(), "person": pl.String(),
                      "why": pl.String(), "withheld": pl.Boolean()})  # fmt: skip
EXPLAINED = pl.Struct({"plea": pl.String(), "by": pl.String(), "since": pl.String(), "words": pl.String(),
                       "accepted_by": _TEXTS, "refused_by": _TEXTS})  # fmt: skip
COLUMNS: dict[str, Any] = {
    "standing": pl.String(),
    "standing_by": _TEXTS,
    "standing_since": pl.String(),
    "positions": pl.List(POSITION),
    "disputed_by": _TEXTS,
    "explained": pl.List(EXPLAINED),
    "recomputed": pl.String(),  # since it was adopted or rejected: same, other_reasons, other_verdict; else null
    "then_verdict": pl.String(),
    "then_ppm": pl.Int64(),
}
"""What people add to the frame of findings."""

_KEY = ("incident", "agreement", "version", "reading")


class Standing(NamedTuple):
    """What one finding stands as; `then` is what was found when it was adopted or rejected last."""

    standing: str = "computed"
    by: tuple[str, ...] = ()
    since: str | None = None
    positions: tuple[Spoken, ...] = ()
    disputed_by: tuple[str, ...] = ()
    explained: tuple[dict[str, Any], ...] = ()
    then: Found | None = None


def stand(spoken: Iterable[Spoken], reading: str) -> Standing:
    """Return what a finding under a reading stands as, after judgements that are all about its incident and version."""
    last = last_words(each for each in spoken if each.judgement.reading in (None, reading))
    positions = tuple(one for (_, line, _), one in sorted(last.items()) if line == "position")
    acts: dict[str, list[Spoken]] = {}
    for one in positions:
        acts.setdefault(one.judgement.act, []).append(one)
    if "adopt" in acts and "reject" in acts:
        standing, made = "disputed", acts["adopt"] + acts["reject"]
        since = max(one.day for one in made)
    else:
        act = next((each for each in ("adopt", "reject", "dispute", "propose") if each in acts), None)
        if act is None:
            return Standing(explained=_explained(last))
        standing, made = _CALLED[act], acts[act]
        since = min(one.day for one in made)
    decided = acts.get("adopt", []) + acts.get("reject", [])
    newest = max(decided, key=lambda one: (one.entry, one.position), default=None)
    then = next((each for each in newest.judgement.found if each.reading == reading), None) if newest else None
    disputed = tuple(sorted(one.judgement.body for one in acts.get("dispute", [])))
    by = tuple(sorted(one.judgement.body for one in made))
    return Standing(standing, by, since, positions, disputed, _explained(last), then)


_CALLED = {"adopt": "adopted", "reject": "rejected", "dispute": "disputed", "propose": "proposed"}


def last_words(spoken: Iterable[Spoken]) -> dict[tuple[str, str, str], Spoken]:
    """Return what stands of judgements about one thing: by body, line, and whose explanation is answered.

    Of two by the same body on the same line the later one in the log stands; a withdrawal leaves nothing.
    """
    last: dict[tuple[str, str, str], Spoken] = {}
    for one in sorted(set(spoken), key=lambda each: (each.entry, each.position)):
        said = one.judgement
        if said.act == "withdraw":
            for key in [key for key in last if key[0] == said.body and said.line in (None, key[1])]:
                del last[key]
            continue
        assert said.line is not None
        # An answer to all explanations replaces those to single ones.
        if said.line == "answer" and said.answers is None:
            for key in [key for key in last if key[:2] == (said.body, "answer")]:
                del last[key]
        last[said.body, said.line, said.answers or ""] = one
    return last


def _explained(last: Mapping[tuple[str, str, str], Spoken]) -> tuple[dict[str, Any], ...]:
    found = []
    for (body, line, _), one in sorted(last.items()):
        if line != "plea":
            continue
        answers: dict[str, str] = {}
        for (who, which, to), answer in sorted(last.items(), key=lambda item: (item[1].entry, item[1].position)):
            if which == "answer" and to in ("", body):
                answers[who] = answer.judgement.act
        found.append(
            {
                "plea": one.judgement.plea,
                "by": body,
                "since": one.day,
                "words": one.judgement.why,
                "accepted_by": sorted(who for who, act in answers.items() if act == "accept"),
                "refused_by": sorted(who for who, act in answers.items() if act == "refuse"),
            }
        )
    return tuple(found)


def incident_of(members: pl.DataFrame) -> dict[str, str]:
    """Return the incident of each report that belongs to one as a whole, or did before it was corrected or withdrawn.

    Args:
        members: `incidents.fuse`'s frame, with what was taken back.
    """
    same = members.filter(pl.col("link").is_in(FOLLOWED))
    return dict(zip(same["report"].to_list(), same["incident"].to_list(), strict=True))


def finding_digest(row: Mapping[str, Any]) -> str:
    """Return the digest of a finding as computed: verdict, ground, clause, probability and reasons; 32 hex digits."""
    parts = (str(row[name]) for name in ("verdict", "ground", "clause", "probability_ppm", "reasons"))
    return digest("treve finding", *(part.encode() for part in parts)).hex()[:ID_DIGITS]


def with_standing(findings: pl.DataFrame, members: pl.DataFrame, spoken: Iterable[Spoken]) -> pl.DataFrame:
    """Return the findings with what people say of them: `COLUMNS`, in place of the computed standing.

    Args:
        findings: columns as in `assess.SCHEMA`.
        members: which report belongs to which incident.
        spoken: judgements, on findings or not, in any order.

    Cost: one pass over the findings, and about 50 us for each finding that somebody spoke of.
    """
    belongs = incident_of(members)
    about: dict[tuple[str, str, str], list[Spoken]] = {}
    for one in spoken:
        said = one.judgement
        if said.about == "finding" and said.of in belongs and said.agreement and said.version:
            about.setdefault((belongs[said.of], said.agreement, said.version), []).append(one)
    rows = []
    wanted = findings.filter(pl.col("incident").is_in(sorted({incident for incident, _, _ in about})))
    for row in wanted.iter_rows(named=True):
        judged = about.get((row["incident"], row["agreement"], row["version"]))
        if judged:
            rows.append({name: row[name] for name in _KEY} | _row(stand(judged, row["reading"]), row))
    schema = dict.fromkeys(_KEY, pl.String()) | COLUMNS
    plain = findings.drop([name for name in COLUMNS if name in findings.columns])
    said_of = pl.DataFrame(rows, schema=schema)
    return plain.join(said_of, on=_KEY, how="left", maintain_order="left").with_columns(
        pl.col("standing").fill_null("computed"),
        *(pl.col(name).fill_null([]) for name in ("standing_by", "positions", "disputed_by", "explained")),
    )


def with_plain_standing(findings: pl.DataFrame) -> pl.DataFrame:
    """Return findings of which nobody has said anything yet, with all of `COLUMNS`."""
    missing = [pl.lit(None, dtype=kind).alias(name) for name, kind in COLUMNS.items() if name not in findings.columns]
    lists = [name for name in ("standing_by", "positions", "disputed_by", "explained") if name not in findings.columns]
    return findings.with_columns(missing).with_columns(pl.col(name).fill_null([]) for name in lists)


def _row(found: Standing, finding: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "standing": found.standing,
        "standing_by": list(found.by),
        "standing_since": found.since,
        "positions": [
            {
                "by": one.judgement.body, "act": one.judgement.act, "since": one.day, "person": one.person,
                "why": one.judgement.why, "withheld": one.judgement.withheld,
            }
            for one in found.positions
        ],
        "disputed_by": list(found.disputed_by),
        "explained": list(found.explained),
        "recomputed": _recomputed(found.then, finding),
        "then_verdict": found.then.verdict if found.then else None,
        "then_ppm": found.then.probability_ppm if found.then else None,
    }  # fmt: skip


def _recomputed(then: Found | None, finding: Mapping[str, Any]) -> str | None:
    if then is None:
        return None
    if then.verdict != finding["verdict"]:
        return "other_verdict"
    return "same" if then.digest == finding_digest(finding) else "other_reasons"
