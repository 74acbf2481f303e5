"""Report records to columns.

Two frames come of the same records: `Reports` (see `columns`), which fusion and findings compute with, and `told`,
what the source said as it said it, for those who read. Names are resolved here, by the registers that are handed
in, and nowhere else; the name as reported stays beside. How a report reached us (file, row, entry) is kept in
`told` alone, and nothing is computed from it.

The same report id may have been told in several ways. A dataset's declared revision stands for what it revises;
otherwise both ways are kept, the conflict shows, and the one with the least fingerprint is computed with, so that
arrival decides nothing. A report that its own desk has corrected or withdrawn is kept in `told` and not computed with
(corrections.py).

Whom a report cites is resolved by the register of agencies, its words included, and what its words say was hit or stood
near by becomes its details where the source has no column of them.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import msgspec
import polars as pl

from treve.base.place import RADIUS_M, PlacePrecision, Where
from treve.base.time import interval
from treve.entries.report import Content, Report
from treve.incidents.columns import SCHEMA, reports_frame
from treve.incidents.corrections import Amended, Says, amended
from treve.names.actors import UNKNOWN, Actors
from treve.names.agencies import NO_AGENCIES, Agencies
from treve.names.elsewhere import elsewhere
from treve.names.gazetteer import Gazetteer
from treve.names.kinds import Kinds
from treve.names.objects import objects_in
from treve.names.place_mention import PlaceContext, PlaceFound
from treve.names.places import Places

CIVIL_ZONE = "UTC"
"""Fusion is global, so a civil date without a zone is laid on UTC days here; findings lay it on the theatre's."""

_SIDE_A = frozenset({"side_a", "alleged_to_have_fired"})
_SIDE_B = frozenset({"side_b", "alleged_target", "affected"})

AMENDS = pl.Struct({"report": pl.String(), "how": pl.String(), "why": pl.String()})
"""`why`: it changes nothing, because it is another source's (other_source) or in a circle (circle); null: it holds."""

TOLD: dict[str, pl.DataType] = {
    "report": pl.String(),
    "fingerprint": pl.String(),
    "computed_with": pl.Boolean(),  # false for a version that another one stands for
    "conflict": pl.Boolean(),  # told in several ways, none of them a revision
    "state": pl.String(),  # stands, corrected, withdrawn, withdrawal; null for a version that another one stands for
    "amended_by": pl.List(pl.String()),  # the reports that correct or withdraw it in the end
    "amends": pl.List(AMENDS),  # the reports that it says it corrects or withdraws, as far as they are here
    "source": pl.String(),
    "source_kind": pl.String(),
    "native_id": pl.String(),
    "earliest": pl.String(),
    "latest": pl.String(),
    "zone": pl.String(),
    "time_precision": pl.String(),
    "time_words": pl.String(),
    "start_s": pl.Int64(),
    "end_s": pl.Int64(),
    "lat_e7": pl.Int64(),
    "lon_e7": pl.Int64(),
    "radius_m": pl.Int64(),
    "place_precision": pl.String(),
    "place_name": pl.String(),
    "adm2": pl.String(),
    "adm1": pl.String(),
    "country": pl.String(),
    "place_words": pl.String(),
    "kind": pl.String(),
    "as_called": pl.String(),
    "weapon": pl.String(),
    "direction": pl.String(),  # a_to_b where the source says who fired, else unknown
    "actors": pl.List(pl.Struct({"name": pl.String(), "role": pl.String(), "code": pl.String()})),
    "side_a": pl.List(pl.String()),
    "side_b": pl.List(pl.String()),
    "harm": pl.List(
        pl.Struct({"what": pl.String(), "whom": pl.String(), "low": pl.Int64(), "best": pl.Int64(), "high": pl.Int64()})
    ),
    "text": pl.String(),
    "language": pl.String(),
    "mentions": pl.List(pl.String()),  # actors of the register that the text names
    "origins": pl.List(pl.String()),
    "aggregate": pl.Boolean(),
    "reliability": pl.String(),
    "credibility": pl.String(),
    "further": pl.String(),  # what else the source said, as JSON: no column above shows it
    "document": pl.String(),
    "file_name": pl.String(),
    "row": pl.Int64(),
    "start": pl.Int64(),  # of the words in an article, code points of the raw file, end exclusive
    "end": pl.Int64(),
    "received_at": pl.String(),
    "entry": pl.Int64(),
    "position": pl.Int64(),
    "flags": pl.List(
        pl.Struct({"column": pl.String(), "message": pl.String(), "remedy": pl.String(), "gravity": pl.String()})
    ),
}


class Arrived(NamedTuple):
    """A report with how it reached us: the entry and position in the log, and the document it stood in.

    `home`: the organisation whose word the entry is, as far as it is known; a source's reports of two homes are of two
    desks, neither of which mends what the other told.
    """

    report: Report
    fingerprint: str
    entry: int
    position: int
    document: str
    file_name: str
    received_at: str
    revises: bool
    home: str = ""


class Gathered(NamedTuple):
    """`reports`: one row a report, to compute with. `told`: one row a version, to read.

    `withdrawn`: as `reports`, the last words of those that were taken back; nothing is computed with them.
    """

    reports: pl.DataFrame
    told: pl.DataFrame
    withdrawn: pl.DataFrame


def gather(
    arrived: Iterable[Arrived],
    actors: Actors,
    kinds: Kinds,
    places: Places,
    gazetteer: Gazetteer | None = None,
    agencies: Agencies = NO_AGENCIES,
) -> Gathered:
    """Return the columns of all reports, both frames sorted by report id and then fingerprint.

    The answer depends on the set of reports and the registers; the order of arrival matters for provenance and
    for declared revisions alone. Cost: about 30 us a report.
    """
    versions: dict[str, list[Arrived]] = {}
    for one in arrived:
        versions.setdefault(one.report.identity.report, []).append(one)
    distinct = {report: _distinct(ways) for report, ways in versions.items()}
    stands = {report: _stands(ways) for report, ways in distinct.items()}
    mended = _mended(stands)
    earlier = {
        other for each in mended.named.values() for other, how, why in each if how == "corrects" and why is None
    }  # fmt: skip
    resolver = _Resolver(actors)
    told: dict[str, list[Any]] = {name: [] for name in TOLD}
    computed: dict[str, list[Any]] = {name: [] for name in SCHEMA}
    taken_back: dict[str, list[Any]] = {name: [] for name in SCHEMA}
    for report_id in sorted(versions):
        ways, chosen = distinct[report_id], stands[report_id]
        state = mended.state.get(report_id, "stands")
        conflict = len(ways) > 1 and not chosen.revises
        for one in ways:
            row = _told_row(one, resolver, places, gazetteer)
            row["computed_with"], row["conflict"] = one is chosen and state == "stands", conflict
            row["state"] = state if one is chosen else None
            row["amended_by"] = mended.by.get(report_id, ()) if one is chosen else ()
            row["amends"] = [
                {"report": other, "how": how, "why": why}
                for other, how, why in (mended.named.get(report_id, ()) if one is chosen else ())
                if why != "unseen"
            ]
            for name in TOLD:
                told[name].append(row[name])
            if one is chosen and (state == "stands" or (state == "withdrawn" and report_id not in earlier)):
                rows = computed if state == "stands" else taken_back
                content = one.report.content
                for name, value in _computed_row(row, content, actors, kinds, agencies).items():
                    rows[name].append(value)
    frames = [reports_frame(_frame(rows, SCHEMA)) if rows["report"] else _NONE for rows in (computed, taken_back)]
    return Gathered(frames[0], _frame(told, TOLD), frames[1])


_NONE = reports_frame(pl.DataFrame(schema=SCHEMA))


def _mended(stands: Mapping[str, Arrived]) -> Amended:
    """Return what corrections and withdrawals leave standing."""
    desks, said = {}, []
    for report, one in stands.items():
        desks[report] = (one.report.identity.source, one.home)
        content = one.report.content
        if content.corrects is not None or content.withdraws is not None:
            said.append(Says(report, desks[report], content.corrects, content.withdraws))
    return amended(said, desks)


def _frame(columns: dict[str, list[Any]], schema: dict[str, pl.DataType]) -> pl.DataFrame:
    """Return the columns as a frame. Lists go flat and are cut again, or Polars would build one series a row."""
    count = len(columns["report"])
    if 0 < count <= FEW:
        return pl.from_dicts([{name: columns[name][row] for name in schema} for row in range(count)], schema=schema)
    return pl.DataFrame([_series(name, columns[name], kind) for name, kind in schema.items()])


FEW = 20
"""Up to so many rows, a frame is quicker made row by row than column by column."""


def _series(name: str, values: list[Any], kind: pl.DataType) -> pl.Series:
    if not isinstance(kind, pl.List) or not values:
        return pl.Series(name, values, dtype=kind)
    inner = kind.inner
    flat = [item for value in values for item in value]
    if isinstance(inner, pl.Struct):
        fields = [pl.Series(each.name, [item[each.name] for item in flat], dtype=each.dtype) for each in inner.fields]
        items = pl.DataFrame(fields).to_struct("item")
    else:
        items = pl.Series("item", flat, dtype=inner)
    owner = pl.Series("row", [row for row, value in enumerate(values) for _ in value], dtype=pl.UInt32)
    cut = pl.DataFrame([owner, items]).group_by("row", maintain_order=True).agg("item")
    rows = pl.DataFrame([pl.Series("row", range(len(values)), dtype=pl.UInt32)])
    return rows.join(cut, on="row", how="left", maintain_order="left")["item"].fill_null([]).cast(kind).alias(name)


def _distinct(ways: list[Arrived]) -> list[Arrived]:
    """One version a fingerprint, in order of the fingerprint: the latest one declared a revision, else the first."""
    kept: dict[str, Arrived] = {}
    for one in sorted(ways, key=lambda each: (each.revises, each.entry if each.revises else -each.entry)):
        kept[one.fingerprint] = one
    return [kept[key] for key in sorted(kept)]


def _stands(ways: list[Arrived]) -> Arrived:
    """The version to compute with: the latest declared revision, or else the least fingerprint."""
    revisions = [one for one in ways if one.revises]
    return max(revisions, key=lambda one: (one.entry, one.position)) if revisions else ways[0]


class _Resolver:
    """Names to canonical actors, each distinct question asked once of the register."""

    def __init__(self, actors: Actors) -> None:
        self._actors = actors
        self._names: dict[tuple[str, str | None, str | None], tuple[str, ...]] = {}
        self._texts: dict[str, list[str]] = {}

    def resolve(self, name: str, code: str | None, day: str | None) -> tuple[str, ...]:
        key = (name, code, day)
        if key not in self._names:
            self._names[key] = self._actors.resolve(name, code, dt.date.fromisoformat(day[:10]) if day else None)
        return self._names[key]

    def mentions(self, text: str | None) -> list[str]:
        if not text:
            return []
        if text not in self._texts:
            self._texts[text] = sorted({actor for _, _, actor in self._actors.mentions(text)})
        return self._texts[text]


def _told_row(one: Arrived, resolver: _Resolver, places: Places, gazetteer: Gazetteer | None) -> dict[str, Any]:
    """One version as a row of `told`."""
    identity, place, content = one.report.identity, one.report.place, one.report.content
    when = content.observed
    spread = interval(when, CIVIL_ZONE)
    listed = _listed(place, places, gazetteer) if gazetteer is not None else None
    lat, lon, radius, precision = _spot(listed.where if listed else place, places)
    sides = {
        letter: sorted(
            {
                actor
                for named in identity.actors
                if named.role in roles
                for actor in resolver.resolve(named.name, named.code, when.earliest)
                if named.code or not elsewhere(actor, named.name, place.country)
            }
        )
        for letter, roles in (("a", _SIDE_A), ("b", _SIDE_B))
    }
    # "Unknown gunmen" are a side that nobody knows, which is an empty list, and not a group of that name.
    sides = {letter: [] if names == [UNKNOWN] else names for letter, names in sides.items()}
    said_who_fired = any(named.role == "alleged_to_have_fired" for named in identity.actors)
    return {
        "report": identity.report,
        "fingerprint": one.fingerprint,
        "source": identity.source,
        "source_kind": identity.source_kind,
        "native_id": identity.native_id,
        "earliest": when.earliest,
        "latest": when.latest,
        "zone": when.zone,
        "time_precision": when.precision,
        "time_words": when.words,
        "start_s": spread.start_s if spread else None,
        "end_s": spread.end_s if spread else None,
        "lat_e7": lat,
        "lon_e7": lon,
        "radius_m": radius,
        "place_precision": precision,
        "place_name": place.name,
        "adm2": place.adm2,
        "adm1": place.adm1,
        "country": place.country,
        "place_words": place.words,
        "kind": content.kind,
        "as_called": content.as_called,
        "weapon": content.weapon,
        "direction": "a_to_b" if said_who_fired else "unknown",
        "actors": [{"name": named.name, "role": named.role, "code": named.code} for named in identity.actors],
        "side_a": sides["a"],
        "side_b": sides["b"],
        "harm": [
            {"what": harm.what, "whom": harm.whom, "low": harm.low, "best": harm.best, "high": harm.high}
            for harm in content.harm
        ],
        "text": content.text,
        "language": content.language,
        "mentions": resolver.mentions(content.text),
        "origins": list(content.origins),
        "aggregate": content.aggregate,
        "reliability": content.reliability,
        "credibility": content.credibility,
        "further": _further(place, content, (lat, lon, radius, precision), listed),
        "document": one.document,
        "file_name": one.file_name,
        "row": one.report.provenance.row,
        "start": one.report.provenance.start,
        "end": one.report.provenance.end,
        "received_at": one.received_at,
        "entry": one.entry,
        "position": one.position,
        "flags": [
            {"column": flag.column, "message": flag.message, "remedy": flag.remedy, "gravity": flag.gravity}
            for flag in one.report.provenance.flags
        ],
    }


_NOT_SHOWN = ("calibre_mm", "direction", "counts", "means", "explained_by", "corrects", "withdraws")


def _further(
    place: Where, content: Content, shown: tuple[int | None, int | None, int | None, str], listed: PlaceFound | None
) -> str | None:
    """Return what the columns of `told` leave out or show otherwise; None where they show all, as they mostly do."""
    found = {name: value for name in _NOT_SHOWN if (value := getattr(content, name)) not in (None, (), {})}
    if (place.lat_e7, place.lon_e7, place.radius_m) != shown[:3]:
        found["point"] = [place.lat_e7, place.lon_e7, place.radius_m]
    if place.precision != shown[3]:
        found["place_precision"] = place.precision
    if listed is not None:
        found["found_as"] = {"place": listed.place, "name": listed.where.name, "weight_ppm": listed.weight_ppm}
    if place.outline:
        found["outline"] = place.outline
    return msgspec.json.encode(found, order="deterministic").decode() if found else None


SURE_PPM = 800_000
"""Weight from which one of several namesakes stands for a name; below it the report stays with its province."""


def _listed(place: Where, places: Places, gazetteer: Gazetteer) -> PlaceFound | None:
    """Return the gazetteer's place of a report that names one without coordinates, if it is sure enough.

    The country or the province must be known: a name alone could be anywhere. A report that says itself that it is
    known to its province only, is not made more precise.
    """
    if place.lat_e7 is not None or not place.name or place.precision in ("province", "country"):
        return None
    within = places.find(place.adm1) if place.adm1 else None
    country = (within.within or within.id) if within is not None else None
    if country is None and place.country:
        country = gazetteer.country(place.country)
    if country is None:
        return None
    found = gazetteer.find(place.name, PlaceContext((country,), within.id if within is not None else None))
    if not found or found[0].weight_ppm < SURE_PPM:
        return None
    where = found[0].where
    if place.precision in ("near", "district"):
        wider = max(where.radius_m or 0, RADIUS_M[place.precision])
        where = msgspec.structs.replace(where, radius_m=wider, precision=place.precision)
    return found[0]._replace(where=where)


def _spot(place: Where, places: Places) -> tuple[int | None, int | None, int | None, str]:
    """Return the middle, the radius and the precision that a place is computed with.

    A province or country is its area, wherever the source put the pin; the register knows where it lies. A place that
    is named and has no point is located to the province or country that it is said to lie in, and no more precisely.
    """
    lat, lon, radius, precision = place.lat_e7, place.lon_e7, place.radius_m, place.precision
    if lat is None or precision in ("province", "country"):
        within: PlacePrecision
        for within, name in (("province", place.adm1), ("country", place.country)):
            if (within == "province" and precision == "country") or (lat is not None and precision != within):
                continue
            area = places.area(name) if name else None
            if area:
                return *area, precision if precision == "feature" else within
    return lat, lon, radius if lat is None or radius is not None else RADIUS_M.get(precision), precision


_SEEN_BY: dict[str, str] = {"camera": "camera", "uav": "uav", "acoustic": "heard", "satellite": "imagery"}
"""The means of a source that is itself an instrument."""


def _origins(row: dict[str, Any], voice: str, agencies: Agencies) -> list[str]:
    """Return whom a report cites, in its field or its words, under one name each; nobody cites themselves."""
    cited = {agencies.resolve(each) for each in row["origins"]}
    return sorted((cited | set(agencies.cited_in(row["text"] or ""))) - {voice, ""})


def _computed_row(
    row: dict[str, Any], content: Content, actors: Actors, kinds: Kinds, agencies: Agencies
) -> dict[str, Any]:
    """The row of `Reports` that goes with a row of `told`."""
    voice = agencies.resolve(row["source"])
    seen_by = _SEEN_BY.get(row["source_kind"])
    killed: dict[str, Any] = next(
        (harm for harm in row["harm"] if harm["what"] == "killed" and harm["whom"] == "all"), {}
    )
    kind = row["kind"]
    return {
        "report": row["report"],
        "source": row["source"],
        "native_id": row["native_id"],
        "received_s": None,  # when a report reached us is provenance: a redelivery must change nothing
        "start_s": row["start_s"],
        "end_s": row["end_s"],
        "time_class": row["time_precision"],
        "lat_e7": row["lat_e7"],
        "lon_e7": row["lon_e7"],
        "radius_m": row["radius_m"],
        "place_class": row["place_precision"],
        "place_name": row["place_name"],
        "adm1": row["adm1"],
        "adm2": row["adm2"],
        "country": row["country"],
        "kind": kind,
        "kind_parent": (kinds.parent(kind) if kinds.known(kind) else None) or kind,
        "side_a": row["side_a"],
        "side_b": row["side_b"],
        "group_a": sorted({actors.group(actor) for actor in row["side_a"]}),
        "group_b": sorted({actors.group(actor) for actor in row["side_b"]}),
        "killed_low": killed.get("low"),
        "killed_best": killed.get("best"),
        "killed_high": killed.get("high"),
        "details": list(objects_in(row["text"])) if row["text"] else [],
        "text": row["text"],
        "origins": _origins(row, voice, agencies),
        "aggregate": row["aggregate"],
        "voice": voice,
        "means": sorted({*content.means, *((seen_by,) if seen_by else ())}),
    }
