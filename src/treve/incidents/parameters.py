"""What settles a fusion: tables, reach, thresholds, rarities; whole numbers only, fit for an entry.

The shipped file, data/parameters/fusion.json, is written by `incidents.priors` from assumptions that are stated there.
`incidents.learn` makes another from a set of reports, without labels.
"""

from typing import NamedTuple, NotRequired, TypedDict

import msgspec
import numpy as np
from numpy.typing import NDArray

from treve.base.errors import Refused
from treve.incidents.manners import NOBODY, WIDTH, Manners, of_others
from treve.incidents.words import Meanings
from treve.linkage.block import Reach
from treve.linkage.compare import COMMON_BINS, CONTEXTS, SIZES, Feature
from treve.linkage.rivals import NONE, SIZE, Rivals
from treve.linkage.thirds import NOTHING, SIZE_PARTING, SIZE_STRENGTH, Thirds

VERSION = 2
OLDER = {Feature.AREA: COMMON_BINS, Feature.KIND: COMMON_BINS, Feature.SIDES: COMMON_BINS, Feature.COUNT: COMMON_BINS}
"""Version 1 did not ask how common a value is around the two: each row of these tables stood for so many of now."""


class Limits(NamedTuple):
    """The stated cuts.

    `keep`: lowest score of a link that is kept; `absent`: what a pair not kept counts for; `scope`: most records in a
    scope; `part_most`: most incidents that one report sums up.
    """

    keep: int
    absent: int
    scope: int
    part_most: int


class Calibration(NamedTuple):
    """What the strength of a link is worth: strength * slope / 1,000 + shift, thousandths of a nat."""

    slope: int
    shift: int


class Sums(NamedTuple):
    """When a record counts as the sum of others: by how much that must beat its best single explanation."""

    needs: int


AS_IT_SAYS = Calibration(1_000, 0)
"""What parameters mean that were written before links were calibrated."""

SUMS = Sums(3_000)
"""What parameters mean that say nothing of sums: a nat or two more than an exact sum of some dead gives."""


class Parameters(NamedTuple):
    """Everything that a fusion depends on beside the reports.

    `tables[f]`: thousandths of a nat by context and level (linkage/compare.py). `bias`: added to each pair.
    `sources`: what it costs that two reports come from this one source (negative), beside the table, for the
    sources whose habits are known. `rarity`: by word, thousandths of a nat; `unseen`: for a word not listed.
    `calibration`: what the strength of a link is worth as a probability; it moves no link. `rivals`: what is added
    to a link by what else fits its two reports. `meanings`: what a source's own words mean in those of another
    (words.py); none where all share their words. `sums`: see `Sums`. `manners`: how some pairs of sources tell
    (manners.py). `thirds`: what is added to a link by what third reports say of it.
    """

    tables: tuple[NDArray[np.int64], ...]
    bias: int
    sources: dict[str, int]
    rarity: dict[str, dict[str, int]]
    unseen: dict[str, int]
    reach: Reach
    limits: Limits
    calibration: Calibration = AS_IT_SAYS
    rivals: Rivals = NONE
    meanings: Meanings = {}  # noqa: RUF012 - never written to
    sums: Sums = SUMS
    manners: Manners = NOBODY
    thirds: Thirds = NOTHING


def silenced(parameters: Parameters, feature: Feature) -> Parameters:
    """Return the parameters under which a feature says nothing of a pair; what others say of its links stays."""
    tables = tuple(t if f != feature else np.zeros_like(t) for f, t in enumerate(parameters.tables))
    return parameters._replace(tables=tables, manners=of_others(parameters.manners, feature))


class _Manner(TypedDict):
    sources: tuple[str, str]
    worth: list[int]


class _File(TypedDict):
    version: int
    tables: dict[str, list[list[int]]]
    bias: int
    sources: dict[str, int]
    rarity: dict[str, dict[str, int]]
    unseen: dict[str, int]
    reach: Reach
    limits: Limits
    calibration: NotRequired[Calibration]
    rivals: NotRequired[list[list[int]]]
    meanings: NotRequired[Meanings]
    sums: NotRequired[Sums]
    manners: NotRequired[list[_Manner]]
    thirds: NotRequired[list[list[int]]]


def read_parameters(data: bytes) -> Parameters:
    """Return the parameters that a JSON document holds.

    Raises:
        Refused: another version, a table of another shape, a number that is not whole.
    """
    try:
        file = msgspec.json.decode(data, type=_File)
    except msgspec.MsgspecError as error:
        raise Refused(f"the fusion parameters cannot be read: {error}", where="fusion parameters") from error
    if file["version"] not in (1, VERSION):
        raise Refused(
            f"fusion parameters of version {file['version']}",
            where="fusion parameters",
            remedy=f"This program reads versions 1 and {VERSION}.",
        )
    tables = []
    for feature in Feature:
        rows = file["tables"].get(feature.name.lower(), [])
        if file["version"] == 1:
            rows = [row for row in rows for _ in range(OLDER.get(feature, 1))]
        flat = np.array([value for row in rows for value in row], dtype=np.int64)
        if len(rows) != CONTEXTS[feature] or len(flat) != SIZES[feature]:
            raise Refused(f"the table {feature.name.lower()} has another shape", where="fusion parameters")
        tables.append(flat)
    rivals = [np.array(row, dtype=np.int64) for row in file.get("rivals", NONE)]
    if [len(row) for row in rivals] != [SIZE, SIZE]:
        raise Refused("the tables of rivals have another shape", where="fusion parameters")
    thirds = [np.array(row, dtype=np.int64) for row in file.get("thirds", NOTHING)]
    if [len(row) for row in thirds] != [SIZE_PARTING, SIZE_STRENGTH]:
        raise Refused("the tables of third reports have another shape", where="fusion parameters")
    return Parameters(
        tuple(tables),
        file["bias"],
        file["sources"],
        file["rarity"],
        file["unseen"],
        file["reach"],
        file["limits"],
        file.get("calibration", AS_IT_SAYS),
        Rivals(*rivals),
        file.get("meanings", {}),
        file.get("sums", SUMS),
        _manners(file.get("manners", [])),
        Thirds(*thirds),
    )


def _manners(told: list[_Manner]) -> Manners:
    pairs = tuple(each["sources"] for each in told)
    fits = all(len(each["worth"]) == WIDTH for each in told) and all(a <= b for a, b in pairs)
    if not fits or list(pairs) != sorted(set(pairs)):
        raise Refused("the manners of sources have another shape or order", where="fusion parameters")
    return Manners(pairs, np.array([each["worth"] for each in told], dtype=np.int64).reshape(len(pairs), WIDTH))


def write_parameters(parameters: Parameters) -> bytes:
    """Return the parameters as JSON with sorted keys and one line a table row; equal parameters, equal bytes."""
    tables = {f.name.lower(): parameters.tables[f].reshape(CONTEXTS[f], -1).tolist() for f in Feature}
    file = _File(
        version=VERSION,
        tables=tables,
        bias=parameters.bias,
        sources=parameters.sources,
        rarity=parameters.rarity,
        unseen=parameters.unseen,
        reach=parameters.reach,
        limits=parameters.limits,
        calibration=parameters.calibration,
        rivals=[row.tolist() for row in parameters.rivals],
    )
    if parameters.meanings:
        file["meanings"] = parameters.meanings
    if parameters.sums != SUMS:
        file["sums"] = parameters.sums
    if parameters.manners.pairs:
        worth = parameters.manners.worth.tolist()
        file["manners"] = [
            _Manner(sources=pair, worth=row) for pair, row in zip(parameters.manners.pairs, worth, strict=True)
        ]
    if any(table.any() for table in parameters.thirds):
        file["thirds"] = [table.tolist() for table in parameters.thirds]
    return msgspec.json.encode(file, order="sorted") + b"\n"


def digest_of(parameters: Parameters) -> bytes:
    """Return the bytes that two equal sets of parameters share; the key of a cache."""
    return write_parameters(parameters)
