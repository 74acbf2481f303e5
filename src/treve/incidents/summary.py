"""What a group of reports says together: the two frames of `Incidents`.

Best with bounds, never an average of contradictions: the time is what all members allow, else that of the most
precise; the place is that of the most precise; the dead are the middle of what was said, between the least and
the most that anybody said.
"""

from itertools import pairwise

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.copies import Copies, copies, with_ties
from treve.incidents.encode import HEARD
from treve.incidents.parameters import Parameters
from treve.incidents.parts import Parts
from treve.incidents.ties import TIES
from treve.incidents.twice import source_habit
from treve.linkage.compare import Feature, Packed, Traits, compare, pack
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
    "parts": pl.Int64(),
    "parts_killed": pl.Int64(),
    **TIES,
}
"""`score`: thousandths of a nat of the strongest link, the sum of the columns to `score_rest` (`score_rivals`: what the
other links of the two reports take from it or add to it; `score_rest`: what the parameters add to every pair, and the
habits of the source); all null when alone. Of a part, `with` is the report that the whole was held against,
`score_count` what the sum says; `parts`, `parts_killed`: how many the whole contains, and their dead together. The
last three: see ties.py."""

_OF_LINKS = tuple(name for name in MEMBERS if name in ("with", "score") or name.startswith("score_"))
_VAGUE = ("unknown", "")

PLACE = ("lat_e7", "lon_e7", "radius_m", "place_class", "place_name", "adm1", "adm2", "country")
READ = (
    "report", "start_s", "end_s", *PLACE, "kind", "kind_parent", "side_a", "side_b", "group_a", "group_b",
    "killed_low", "killed_best", "killed_high", "aggregate",
)  # fmt: skip
"""What of a report an incident is summed up from."""

PORTION = 100_000
"""Reports whose incidents are summed up at a time: bounds the memory of doing so."""


def summarise(
    reports: pl.DataFrame,
    group: Ints,
    left: Small,
    right: Small,
    score: Small,
    traits: Traits,
    parameters: Parameters,
    part_of: Parts,
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
        part_of: what sums up what.
    """
    n = len(reports)
    names = _names(reports, group)
    number = np.zeros(n, dtype=np.int64)
    number[names["group"].to_numpy()] = np.arange(len(names))
    partner, strength, mean = strongest(n, group, left, right, score, parameters.limits.absent)
    ids = names["incident"]
    members = _members(reports, ids.gather(number[group]), partner, strength, mean, traits, parameters)
    extra = _part_members(reports, ids.gather(number[part_of.group]), part_of, traits, parameters)
    members = pl.concat([members, extra], how="diagonal").sort("incident", "report", "link")
    found = copies(reports, group)
    members = with_ties(members, reports["report"], found).select(*MEMBERS)
    return members, _summed_up(reports, group, found, names, ids.gather(number[group[part_of.whole]]).unique())


def summarise_one(reports: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the same of reports that are one incident, n >= 1 rows; of the members only whose they are.

    The incident is as `summarise` has it where nothing is a sum; links between its reports are not asked about.
    """
    group = np.zeros(len(reports), dtype=np.int64)
    names = _names(reports, group)
    incidents = _summed_up(reports, group, copies(reports, group), names, names["incident"].clear())
    same = (pl.lit(names["incident"][0]).alias("incident"), pl.lit("same").alias("link"))
    return reports.select("report", *same), incidents


def _names(reports: pl.DataFrame, group: Ints) -> pl.DataFrame:
    """Return the name of each group, in the order of the groups: its earliest report, then the least id."""
    return (
        reports.select("start_s", "report")  # a whole row is dear to move
        .with_columns(pl.Series("group", group, dtype=pl.Int64))
        .sort("group", "start_s", "report", nulls_last=True)
        .group_by("group", maintain_order=True)
        .agg(pl.col("report").first().alias("incident"))
    )


def _summed_up(
    reports: pl.DataFrame, group: Ints, found: Copies, names: pl.DataFrame, summed: pl.Series
) -> pl.DataFrame:
    """Return the incidents by id; `summed`: those that are sums of others."""
    rows = reports.select(READ).with_columns(
        pl.Series("group", group, dtype=pl.Int64),
        pl.Series("independent_sources", found.sources),
        pl.Series("independent_means", found.means),
    )
    portions = _portions(group)
    if len(portions) == 1:
        incidents = _incidents(rows, names)
    else:
        incidents = pl.concat([_incidents(rows.filter(part), names.filter(part)) for part in portions])
    incidents = incidents.sort("incident")
    # A sum has its parts beside it, which are counted; what no rule found parts of is counted once, as one.
    is_sum = pl.col("incident").is_in(summed.implode())
    return incidents.with_columns(aggregate=pl.col("aggregate") | is_sum, counted=~is_sum)


def _part_members(
    reports: pl.DataFrame, incident: pl.Series, parts_found: Parts, traits: Traits, parameters: Parameters
) -> pl.DataFrame:
    """Return the links of wholes to the incidents that they contain, each with what speaks for it."""
    whole, member = parts_found.whole, parts_found.member
    ids, tables = reports["report"], list(parameters.tables)
    each = parts(compare(pack(traits), np.minimum(whole, member), np.maximum(whole, member)), tuple(tables))
    each[parts_found.fit == 0] = 0  # declared, and held against areas rather than reports
    each[:, Feature.COUNT] = tables[Feature.COUNT][parts_found.level]
    each[:, Feature.CROWD], each[:, Feature.SOURCE] = 0, 0
    score = parts_found.fit + each[:, Feature.COUNT]
    columns = {
        "report": ids.gather(whole),
        "incident": incident,
        "probability_ppm": np.clip(probability_ppm(parts_found.gain), 500_000, 980_000),
        "link": ["part"] * len(whole),
        "by": ["rule"] * len(whole),
        "with": ids.gather(member),
        "score": score,
        **{f"score_{f.name.lower()}": each[:, f] for f in Feature},
        "score_rivals": np.zeros(len(whole), dtype=np.int64),
        "score_rest": score - each.sum(axis=1),
        "parts": parts_found.size,
        "parts_killed": parts_found.killed,
    }
    return pl.DataFrame(columns, schema_overrides={k: MEMBERS[k] for k in columns})


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
    incident: pl.Series,
    partner: Ints,
    strength: Ints,
    mean: Ints,
    traits: Traits,
    parameters: Parameters,
) -> pl.DataFrame:
    packed, parts_of = pack(traits), range(0, max(len(reports), 1), PORTION)
    return pl.concat(
        _some_members(reports["report"], incident, partner, strength, mean, packed, parameters, slice(at, at + PORTION))
        for at in parts_of
    )


def _some_members(
    ids: pl.Series,
    incident: pl.Series,
    partner: Ints,
    strength: Ints,
    mean: Ints,
    packed: Packed,
    parameters: Parameters,
    some: slice,
) -> pl.DataFrame:
    """Return a stretch of the rows of `members`."""
    linked = np.flatnonzero(partner[some] >= 0) + some.start
    low, high = np.minimum(linked, partner[linked]), np.maximum(linked, partner[linked])
    each = parts(compare(packed, low, high), parameters.tables)
    worth = (strength[some] + mean[some]) // 2 * parameters.calibration.slope // 1_000 + parameters.calibration.shift
    columns = {
        "report": ids[some],
        "incident": incident[some],
        "probability_ppm": np.where(partner[some] >= 0, probability_ppm(worth), 1_000_000),
        "link": ["same"] * len(worth),
        "by": ["rule"] * len(worth),
    }
    frame = pl.DataFrame(columns, schema_overrides={k: MEMBERS[k] for k in columns})
    source = np.ascontiguousarray(packed.matrix[:, packed.starts[Traits._fields.index("source")]])
    rest = parameters.bias + source_habit(source, low, high, parameters)
    details = pl.DataFrame(
        {
            "report": ids.gather(linked),
            "with": ids.gather(partner[linked]),
            "score": strength[linked],
            **{f"score_{f.name.lower()}": each[:, f] for f in Feature},
            "score_rivals": strength[linked] - each.sum(axis=1) - rest,
            "score_rest": rest,
        },
        schema={k: MEMBERS[k] for k in ("report", *_OF_LINKS)},
    )
    return frame.join(details, on="report", how="left", maintain_order="left")


def _portions(group: Ints) -> list[pl.Expr]:
    """Return conditions on `group`, each of which holds for some `PORTION` rows: what is summed up at a time."""
    parts = max(len(group) // PORTION, 1)
    cuts = np.quantile(group, np.arange(1, parts) / parts, method="lower").tolist() if parts > 1 else []
    bounds = [-1, *sorted(set(cuts)), len(group)]
    return [pl.col("group").is_between(a, b, closed="right") for a, b in pairwise(bounds)]


def _incidents(rows: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Return one row an incident."""
    # The finest first: by radius, then length of the interval, then id.
    fine = rows.sort("group", "radius_m", "report", nulls_last=True)
    spoken = fine.group_by("group", maintain_order=True).agg(
        pl.col("start_s").max().alias("_from"),
        pl.col("end_s").min().alias("_to"),
        pl.col("start_s").min().alias("earliest_s"),
        pl.col("end_s").max().alias("latest_s"),
        pl.struct("start_s", "end_s")
        .sort_by(pl.col("end_s") - pl.col("start_s"), "report", nulls_last=True)
        .first()
        .alias("_finest"),
        *(pl.col(name).first() for name in PLACE),
        pl.min_horizontal("killed_low", "killed_best").min().alias("killed_low"),
        pl.col("killed_best")
        .drop_nulls()
        .sort()
        .get((pl.col("killed_best").count() - 1) // 2, null_on_oob=True)
        .alias("killed_best"),
        pl.max_horizontal("killed_high", "killed_best").max().alias("killed_high"),
        pl.len().cast(pl.Int64).alias("reports"),
        pl.col("independent_sources").first(),
        pl.col("independent_means").first(),
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
        pl.when((pl.col("independent_sources") >= 2) | (pl.col("independent_means") >= 2))
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
        *PLACE,
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
        "independent_means",
        "verification",
        "aggregate",
    )
    return names.join(spoken, on="group").select(order)


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
