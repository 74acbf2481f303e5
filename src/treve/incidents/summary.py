"""What a group of reports says together: the two frames of `Incidents`.

Best with bounds, never an average of contradictions: the time is what all members allow, else that of the most
precise; the place is that of the most precise; the dead are the middle of what was said, between the least and
the most that anybody said.
"""

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.encode import HEARD, source_habit
from treve.incidents.parameters import Parameters
from treve.linkage.compare import Feature, Traits, compare, pack
from treve.linkage.metric import COSINE_PPM, distance_m
from treve.linkage.pairs import Small
from treve.linkage.score import parts, probability_ppm

Ints = NDArray[np.int64]

MEMBERS: dict[str, pl.DataType] = {
    "report": pl.String(),
    "incident": pl.String(),
    "probability_ppm": pl.Int64(),
    "link": pl.String(),
    "by": pl.String(),
    "with": pl.String(),
    "score": pl.Int64(),
    **{f"score_{f.name.lower()}": pl.Int64() for f in Feature},
    "score_rivals": pl.Int64(),
    "score_rest": pl.Int64(),
}
"""`score`: thousandths of a nat of the strongest link, the sum of the columns after it (`score_rivals`: what
the other links of the two reports take from it or add to it; `score_rest`: what the
parameters add to every pair, and the habits of the source); all null when alone."""

_VAGUE = ("unknown", "")


def summarise(
    reports: pl.DataFrame,
    group: Ints,
    left: Small,
    right: Small,
    score: Small,
    traits: Traits,
    parameters: Parameters,
    part_of: tuple[Ints, Ints],
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the frames `members` and `incidents`.

    Args:
        reports: n rows.
        group: n, the row of the first member of each row's incident.
        left: of each kept link, its lower row.
        right: its higher row.
        score: its thousandths of a nat.
        traits: for the parts of the deciding links, like the next.
        parameters: those of the fusion.
        part_of: rows of aggregates, and the groups that they sum up.
    """
    n = len(reports)
    rows = reports.with_row_index("row").with_columns(
        pl.col("row").cast(pl.Int64), pl.Series("group", group, dtype=pl.Int64)
    )
    names = (
        rows.sort("group", "start_s", "report", nulls_last=True)
        .group_by("group", maintain_order=True)
        .agg(pl.col("report").first().alias("incident"))
    )
    name_of = np.full(n, None, dtype=object)
    name_of[names["group"].to_numpy()] = names["incident"].to_numpy()
    partner, strength, mean = strongest(n, group, left, right, score, parameters.limits.absent)
    members = _members(reports, name_of[group], partner, strength, mean, traits, parameters)
    wholes, inside = part_of
    extra = pl.DataFrame(
        {
            "report": reports["report"].gather(wholes),
            "incident": pl.Series(name_of[inside].tolist(), dtype=pl.String),
            "probability_ppm": [900_000] * len(wholes),
            "link": ["part"] * len(wholes),
            "by": ["rule"] * len(wholes),
        },
        schema_overrides=MEMBERS,
    )
    members = pl.concat([members, extra], how="diagonal").sort("incident", "report", "link")
    sources = independent(group, np.ascontiguousarray(traits.source), np.ascontiguousarray(traits.origins))
    incidents = _incidents(rows, names, sources)
    summed = reports["report"].gather(wholes).unique()
    return members, incidents.with_columns((~pl.col("incident").is_in(summed.implode())).alias("counted"))


def strongest(n: int, group: Ints, left: Small, right: Small, score: Small, absent: int) -> tuple[Ints, Ints, Ints]:
    """Return each row's strongest partner in its group (-1: none), that score, and its mean score to the group."""
    inside = group[left] == group[right]
    left, right, score = (column[inside].astype(np.int64) for column in (left, right, score))
    a = np.concatenate([left, right])
    b = np.concatenate([right, left])
    s = np.concatenate([score, score])
    order = np.lexsort((b, -s, a))
    a, b, s = a[order], b[order], s[order]
    rows, first, degree = np.unique(a, return_index=True, return_counts=True)
    partner, strength = np.full(n, -1, dtype=np.int64), np.zeros(n, dtype=np.int64)
    partner[rows], strength[rows] = b[first], s[first]
    size = np.bincount(group, minlength=n)[group]
    total = np.zeros(n, dtype=np.int64)
    np.add.at(total, a, s)
    met = np.zeros(n, dtype=np.int64)
    met[rows] = degree
    mean = (total + (size - 1 - met) * absent) // np.maximum(size - 1, 1)
    return partner, strength, mean


def _members(
    reports: pl.DataFrame,
    incident: NDArray[np.object_],
    partner: Ints,
    strength: Ints,
    mean: Ints,
    traits: Traits,
    parameters: Parameters,
) -> pl.DataFrame:
    n = len(reports)
    ids = reports["report"]
    linked = np.flatnonzero(partner >= 0)
    low, high = np.minimum(linked, partner[linked]), np.maximum(linked, partner[linked])
    each = parts(compare(pack(traits), low, high), parameters.tables)
    worth = (strength + mean) // 2 * parameters.calibration.slope // 1_000 + parameters.calibration.shift
    columns = {
        "report": ids,
        "incident": pl.Series(incident.tolist(), dtype=pl.String),
        "probability_ppm": np.where(partner >= 0, probability_ppm(worth), 1_000_000),
        "link": ["same"] * n,
        "by": ["rule"] * n,
    }
    frame = pl.DataFrame(columns, schema_overrides={k: MEMBERS[k] for k in columns})
    rest = parameters.bias + source_habit(np.ascontiguousarray(traits.source), low, high, parameters)
    details = pl.DataFrame(
        {
            "report": ids.gather(linked),
            "with": ids.gather(partner[linked]),
            "score": strength[linked],
            **{f"score_{f.name.lower()}": each[:, f] for f in Feature},
            "score_rivals": strength[linked] - each.sum(axis=1) - rest,
            "score_rest": rest,
        },
        schema={k: MEMBERS[k] for k in ("report", *tuple(MEMBERS)[5:])},
    )
    return frame.join(details, on="report", how="left", maintain_order="left")


def independent(group: Ints, source: Ints, origins: Ints) -> Ints:
    """Return for each row the number of independent sources of its group.

    Two reports are not independent when they come from one source, cite one origin, or one cites the other's
    source. What cites nothing is taken to stand for itself.
    """
    out = np.ones(len(group), dtype=np.int64)
    if len(group):
        order = np.argsort(group, kind="stable")
        _independent(group[order], order, source, origins, out)
    return out


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _independent(group: Ints, order: Ints, source: Ints, origins: Ints, out: Ints) -> None:
    begin = 0
    n = len(order)
    while begin < n:
        end = begin + 1
        while end < n and group[end] == group[begin]:
            end += 1
        size = min(end - begin, 200)  # beyond 200 reports the answer is "many" either way
        parent = np.arange(size)
        for x in range(size):
            i = order[begin + x]
            for y in range(x):
                j = order[begin + y]
                tied = source[i] == source[j]
                for p in range(origins.shape[1]):
                    a, b = origins[i, p], origins[j, p]
                    tied = tied or (a > 0 and a == source[j]) or (b > 0 and b == source[i])
                    if a > 0:
                        for q in range(origins.shape[1]):
                            tied = tied or origins[j, q] == a
                if tied:
                    old, new = parent[x], parent[y]
                    for z in range(size):
                        if parent[z] == old:
                            parent[z] = new
        distinct = 0
        for x in range(size):
            fresh = True
            for y in range(x):
                if parent[y] == parent[x]:
                    fresh = False
            distinct += 1 if fresh else 0
        for x in range(begin, end):
            out[order[x]] = distinct
        begin = end


def _incidents(rows: pl.DataFrame, names: pl.DataFrame, sources: Ints) -> pl.DataFrame:
    """Return one row an incident, sorted by id."""
    rows = rows.with_columns(pl.Series("independent_sources", sources, dtype=pl.Int64))
    # The finest first: by radius, then length of the interval, then id.
    fine = rows.sort("group", "radius_m", "report", nulls_last=True)
    place = ("lat_e7", "lon_e7", "radius_m", "place_class", "place_name", "adm1", "adm2", "country")
    spoken = fine.group_by("group", maintain_order=True).agg(
        pl.col("start_s").max().alias("_from"),
        pl.col("end_s").min().alias("_to"),
        pl.col("start_s").min().alias("earliest_s"),
        pl.col("end_s").max().alias("latest_s"),
        pl.struct("start_s", "end_s")
        .sort_by(pl.col("end_s") - pl.col("start_s"), "report", nulls_last=True)
        .first()
        .alias("_finest"),
        *(pl.col(name).first() for name in place),
        pl.min_horizontal("killed_low", "killed_best").min().alias("killed_low"),
        pl.col("killed_best")
        .drop_nulls()
        .sort()
        .get((pl.col("killed_best").count() - 1) // 2, null_on_oob=True)
        .alias("killed_best"),
        pl.max_horizontal("killed_high", "killed_best").max().alias("killed_high"),
        pl.len().cast(pl.Int64).alias("reports"),
        pl.col("independent_sources").first(),
        pl.col("aggregate").any(),
        pl.concat_list("side_a", "side_b")
        .list.explode(keep_nulls=False, empty_as_null=False)
        .unique()
        .sort()
        .alias("actors"),
    )
    agree = pl.col("_from") < pl.col("_to")
    spoken = spoken.with_columns(
        pl.when(agree).then("_from").otherwise(pl.col("_finest").struct.field("start_s")).alias("start_s"),
        pl.when(agree).then("_to").otherwise(pl.col("_finest").struct.field("end_s")).alias("end_s"),
        pl.when(pl.col("independent_sources") >= 2)
        .then(pl.lit("corroborated"))
        .otherwise(pl.lit("reported"))
        .alias("verification"),
    ).drop("_from", "_to", "_finest")
    spoken = spoken.join(_bounds(rows, spoken), on="group", how="left")
    for part in (_kinds(rows), _sides(rows)):
        spoken = spoken.join(part, on="group", how="left")
    order = (
        "incident",
        "start_s",
        "end_s",
        "earliest_s",
        "latest_s",
        *place,
        "bound_m",
        "kind",
        "kind_parent",
        "kind_alternatives",
        "side_a",
        "side_b",
        "group_a",
        "group_b",
        "actors",
        "killed_low",
        "killed_best",
        "killed_high",
        "reports",
        "independent_sources",
        "verification",
        "aggregate",
    )
    return names.join(spoken, on="group").select(order).sort("incident")


def _bounds(rows: pl.DataFrame, spoken: pl.DataFrame) -> pl.DataFrame:
    """Return `bound_m`: the distance from the best point within which every member's own point lies."""
    pairs = (
        rows.select("group", "lat_e7", "lon_e7")
        .join(spoken.select("group", lat="lat_e7", lon="lon_e7"), on="group")
        .drop_nulls()
    )
    metres = np.zeros(len(pairs), dtype=np.int64)
    lat, lon, to_lat, to_lon = (pairs[name].to_numpy().astype(np.int64) for name in ("lat_e7", "lon_e7", "lat", "lon"))
    _distances(lat, lon, to_lat, to_lon, COSINE_PPM, metres)
    return pairs.with_columns(pl.Series("bound_m", metres)).group_by("group").agg(pl.col("bound_m").max())


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _distances(lat1: Ints, lon1: Ints, lat2: Ints, lon2: Ints, cosines: Ints, out: Ints) -> None:
    for i in range(len(out)):
        out[i] = distance_m(lat1[i], lon1[i], lat2[i], lon2[i], cosines)


def _kinds(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the kind that most members give, a precise one before a vague one, and the others."""
    counted = rows.group_by("group", "kind", "kind_parent").len()
    wide = (pl.col("kind") == pl.col("kind_parent")) | pl.col("kind").is_in(HEARD)
    vague = pl.col("kind").is_in(_VAGUE).cast(pl.Int8) * 2 + wide.cast(pl.Int8)
    return (
        counted.with_columns(vague.alias("_vague"))
        .sort("group", "_vague", pl.col("len").cast(pl.Int64) * -1, "kind", "kind_parent")
        .group_by("group", maintain_order=True)
        .agg(
            pl.col("kind").first(),
            pl.col("kind_parent").first(),
            pl.col("kind")
            .slice(1)
            .filter(~pl.col("kind").slice(1).is_in(_VAGUE))
            .unique(maintain_order=True)
            .alias("kind_alternatives"),
        )
    )


def _sides(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the sides that most members give; who names both comes before who names one, and one before none."""
    sides = ("side_a", "side_b", "group_a", "group_b")
    said = pl.sum_horizontal((pl.col(name).list.len() > 0).cast(pl.Int64) for name in sides)
    keys = [pl.col(name).list.join("\x1f").alias(f"_{name}") for name in sides]
    text = [f"_{name}" for name in sides]
    return (
        rows.select("group", *sides, *keys, said.alias("_said"))
        .group_by("group", *text)
        .agg(*(pl.col(name).first() for name in sides), pl.col("_said").first(), pl.len().alias("_count"))
        .sort("group", pl.col("_said") * -1, pl.col("_count").cast(pl.Int64) * -1, *text)
        .group_by("group", maintain_order=True)
        .agg(*(pl.col(name).first() for name in sides))
    )
