"""How many independent voices tell an incident: copies of one agency, account or post are one source.

Two reports of one incident are tied when they are told by one voice; when both cite one origin, or one cites the other;
when they carry the same words (wording.py) or a measured point that is the same to the last digit; and when their
sources depend on each other by habit (habits.py), learnt over all incidents: then the same holds where the words were
changed. What ties is kept and said; that two sources often cover the same incidents ties nothing.

Words, points and habits join reports into one telling. A report that repeats two tellings does not make one of them
when their sources have often told things apart: else anybody could undo a corroboration by repeating both. Citations
are roots: a telling rests on what it cites, a circle rests on nothing but itself, and tellings are independent when
they rest on different roots.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.columns import plain
from treve.incidents.habits import Habits, habits_of
from treve.incidents.lexicon import PRIME, Hashes, read_texts
from treve.incidents.ties import Tie
from treve.incidents.voices import COMPARED
from treve.incidents.wording import shared_in

Ints = NDArray[np.int64]

WHOLE_TEXT = 8
"""Words from which a text that two tell alike from end to end, numbers included, is no chance."""

MEASURED_M = 200
"""A point whose radius is wider was not measured where it happened, but looked up."""

ROUND_E7 = 1_000
"""Coordinates that are whole ten-thousandths of a degree are rounded, and may agree by chance."""

INSTRUMENTS = frozenset({"camera", "uav", "imagery", "crater_analysis"})
"""Means that leave something to look at again."""

SENSES = frozenset({"heard", "seen"})
MOST_HELD = 50
"""Voices of a telling that are held against those of another before the two are joined."""


_DICTATED = ("place_name", "adm2", "adm1", "country", "details")
"""What of a report dictates words to whoever tells of it."""


class Copies(NamedTuple):
    """`sources`, `means`: of the incident of each row, how many independent voices and kinds of means tell it.

    `other`: of each row, the row that it is one source with, -1 where there is none; `how` and `what` say why.
    """

    sources: Ints
    means: Ints
    other: Ints
    how: list[str | None]
    what: list[str | None]


def copies(reports: pl.DataFrame, group: Ints) -> Copies:
    """Return how many independent sources each row's group has, and what makes its reports copies.

    Args:
        reports: n rows of a `Reports` frame.
        group: n, the row of the first member of each row's incident.

    Cost: linear in the reports and their words; groups in which nothing is cited or tied are counted at once.
    """
    n = len(reports)
    voice = _codes(plain(reports.select("source", "voice")).select(pl.coalesce("voice", "source"))["voice"])
    told = _units(group, voice)
    many = np.bincount(group[told], minlength=n)[group] > 1
    sources = np.maximum(np.bincount(group[told], minlength=n)[group], 1)
    means, other = np.ones(n, dtype=np.int64), np.full(n, -1, dtype=np.int64)
    how: list[str | None] = [None] * n
    what: list[str | None] = [None] * n
    _means(reports, group, voice, means)
    rows = np.flatnonzero(many)
    if not len(rows):
        return Copies(sources, means, other, how, what)
    inner = np.searchsorted(rows, group[rows]).astype(np.int64)
    worded, echoes = _by_words(reports, rows, inner, voice[rows])
    ties = [*worded, *_by_points(reports.select(_POINT)[rows], inner, voice[rows])]
    cited = _cited(plain(reports.select("source", "voice", "origins")[rows]), voice[rows])
    ties += _by_citing(inner, voice[rows], cited)
    habits = habits_of(plain(reports.select(COMPARED)[rows]), inner, voice[rows], ties, echoes)
    ties += habits.ties
    touched = {int(inner[tie.one]) for tie in ties} | {int(inner[row]) for row in cited}
    in_group: dict[int, list[int]] = {head: [] for head in touched}
    for row, head in enumerate(inner.tolist()):
        if head in in_group:
            in_group[head].append(row)
    ties_in: dict[int, list[Tie]] = defaultdict(list)
    for tie in ties:
        ties_in[int(inner[tie.one])].append(tie)
    speaks = voice[rows]
    for head, members in in_group.items():
        found = _Telling(members, speaks, ties_in.get(head, ()), cited, habits)
        count = found.count()
        sources[rows[members]] = count
        for row, its_other, reason in found.reasons():
            other[rows[row]] = rows[its_other]
            how[rows[row]], what[rows[row]] = reason
        if count == 1 and found.is_copied():
            means[rows[members]] = 1
    return Copies(sources, means, other, how, what)


class _Telling:
    """The reports of one incident, joined by what ties them."""

    def __init__(
        self, members: list[int], voice: Ints, ties: Iterable[Tie], cited: Mapping[int, tuple[tuple[int, str], ...]],
        habits: Habits,
    ) -> None:  # fmt: skip
        self._members, self._voice, self._cited = members, voice, cited
        self._parent = {row: row for row in members}
        self._voices = {row: {int(voice[row])} for row in members}
        self._reasons: dict[int, tuple[int, tuple[str, str | None]]] = {}
        self._tied = False
        ties = list(ties)
        self._direct = {_pair(int(voice[tie.one]), int(voice[tie.other])) for tie in ties if tie.how not in _LEARNT}
        first: dict[int, int] = {}
        for row in members:
            self._join(first.setdefault(int(voice[row]), row), row)
        # What one cites of the other is no joining: it rests on it, and perhaps on others too.
        for tie in sorted((one for one in ties if one.how != "cites"), key=lambda one: (one.rank, one.one, one.other)):
            a, b = self._root(tie.one), self._root(tie.other)
            if a == b or self._apart(a, b, tie, habits):
                continue
            self._join(a, b)
            self._tied = True
            self._reasons.setdefault(tie.one, (tie.other, (tie.how, tie.what)))

    def _root(self, row: int) -> int:
        while self._parent[row] != row:
            self._parent[row] = self._parent[self._parent[row]]
            row = self._parent[row]
        return row

    def _join(self, a: int, b: int) -> None:
        a, b = sorted((self._root(a), self._root(b)))
        if a != b:
            self._parent[b] = a
            self._voices[a] |= self._voices[b]

    def _apart(self, a: int, b: int, tie: Tie, habits: Habits) -> bool:
        """Whether joining two tellings would make one of sources that have often told things apart.

        Here they are tied all the same where the two themselves carry the same words, as accounts would that had first
        made a name of working apart.
        """
        if not habits.apart:
            return False
        own = _pair(int(self._voice[tie.one]), int(self._voice[tie.other]))
        left, right = sorted(self._voices[a])[:MOST_HELD], sorted(self._voices[b])[:MOST_HELD]
        pairs = {_pair(x, y) for x in left for y in right}
        return not habits.apart.isdisjoint(pairs - {own} - self._direct)

    def is_copied(self) -> bool:
        """Whether anything but the name of the source ties reports, or one cites another."""
        return self._tied or any(row in self._cited for row in self._members)

    def count(self) -> int:
        """Return how many tellings rest on roots that no other rests on."""
        nodes = sorted({self._root(row) for row in self._members})
        node_of_voice = {int(self._voice[row]): self._root(row) for row in self._members}
        cites: dict[int, set[int]] = {node: set() for node in nodes}
        rests: dict[int, set[int]] = {node: set() for node in nodes}
        for row in self._members:
            node = self._root(row)
            for origin, _ in self._cited.get(row, ()):
                if origin not in node_of_voice:
                    rests[node].add(origin)
                elif node_of_voice[origin] != node:
                    cites[node].add(node_of_voice[origin])
        roots = {node: _roots(node, cites, rests) for node in nodes}
        self._shared(nodes, roots)
        taken: set[tuple[str, int]] = set()
        independent = 0
        for node in sorted(nodes, key=lambda one: (len(roots[one]), one)):
            if taken.isdisjoint(roots[node]):
                taken |= roots[node]
                independent += 1
        return independent

    def _shared(self, nodes: list[int], roots: Mapping[int, set[tuple[str, int]]]) -> None:
        """Keep for each report that cites a reason: whom it cites, or with whom it shares an origin."""
        by_root: dict[tuple[str, int], int] = {}
        citing: dict[tuple[int, int], int] = {}
        for row in self._members:
            for origin, _ in self._cited.get(row, ()):
                citing.setdefault((self._root(row), origin), row)
        names = {origin: name for row in self._members for origin, name in self._cited.get(row, ())}
        voices: dict[int, int] = {}
        for row in self._members:
            voices.setdefault(int(self._voice[row]), row)
        for row in self._members:
            for origin, name in self._cited.get(row, ()):
                if origin in voices and self._voice[row] != origin:
                    self._reasons.setdefault(row, (voices[origin], ("cites", name)))
        for node in nodes:
            for root in sorted(roots[node]):
                first = by_root.setdefault(root, node)
                if first != node and root[0] == "origin":
                    a, b = citing.get((first, root[1])), citing.get((node, root[1]))
                    if a is not None and b is not None:
                        self._reasons.setdefault(b, (a, ("origin", names[root[1]])))

    def reasons(self) -> list[tuple[int, int, tuple[str, str | None]]]:
        """Return the reports that are one source with another: row, the other, why and what."""
        return [(row, other, reason) for row, (other, reason) in sorted(self._reasons.items())]


_LEARNT = ("habit", "wrong")
"""Ties that are no evidence of this incident itself."""


def _pair(a: int, b: int) -> tuple[int, int]:
    return min(a, b), max(a, b)


def _roots(node: int, cites: Mapping[int, set[int]], rests: Mapping[int, set[int]]) -> set[tuple[str, int]]:
    """Return what a telling rests on in the end: origins that are not here, or tellings that cite nobody."""
    reached, queue = {node}, [node]
    while queue:
        for following in cites[queue.pop()]:
            if following not in reached:
                reached.add(following)
                queue.append(following)
    origins = {("origin", origin) for one in reached for origin in rests[one]}
    ends = {("told", one) for one in reached if not cites[one] and not rests[one]}
    # Those who only cite each other in a circle have told it among themselves.
    return origins | ends or {("told", min(reached))}


def _codes(words: pl.Series) -> Ints:
    """Return the rank of each word among all, so that codes do not depend on the order of rows."""
    different = words.fill_null("").unique().sort()
    ranks = pl.Series(np.arange(1, len(different) + 1))
    return words.fill_null("").replace_strict(different, ranks, return_dtype=pl.Int64).to_numpy().astype(np.int64)


def _units(group: Ints, voice: Ints) -> Ints:
    """Return one row for each voice of each group, the first."""
    _, first = np.unique(group * (int(voice.max(initial=0)) + 1) + voice, return_index=True)
    return np.sort(first).astype(np.int64)


def _by_words(reports: pl.DataFrame, rows: Ints, group: Ints, voice: Ints) -> tuple[list[Tie], list[Tie]]:
    """Return ties of some rows by shared words, and pairs that nearly say the same in words that facts may dictate."""
    names = [pl.col(name).fill_null("") for name in _DICTATED[:-1]]
    facts = pl.concat_str([*names, pl.col(_DICTATED[-1]).list.join(" ")], separator=" ")
    dictated = reports.select(_DICTATED)
    texts = reports["text"].gather(rows)
    read = read_texts(texts, group)
    ties, echoes = _same_texts(texts, read.marks, group, voice), list[Tie]()
    found = shared_in(read, lambda some: plain(dictated[rows[some]]).select(facts).to_series(), group, voice)
    for row, other, words, echo in zip(*(column.tolist() for column in found), strict=True):
        (echoes if echo else ties).append(Tie(row, other, "words", str(words)))
    return ties, echoes


def _same_texts(texts: pl.Series, marks: Hashes, group: Ints, voice: Ints) -> list[Tie]:
    """Return ties of reports that two voices tell in the same words and numbers from end to end.

    Args:
        texts: n texts, or nulls.
        marks: n codes that are the same wherever texts are.
        group: n codes.
        voice: n codes of who speaks.
    """
    # Rows whose mark nobody else of their group has are not read; a code that two share by chance costs a look.
    key = (marks ^ (group.astype(np.uint64) * PRIME)) * PRIME
    order = np.argsort(key)
    again = np.diff(key[order]) == 0
    maybe = np.sort(order[np.append(again, False) | np.append(False, again)])
    maybe = maybe[texts.gather(maybe).is_not_null().to_numpy()]
    plain = texts.gather(maybe).str.to_lowercase().str.extract_all(r"\w+")
    rows = pl.DataFrame({"row": maybe, "group": group[maybe], "voice": voice[maybe]}).with_columns(
        plain.list.join(" ").alias("text"), plain.list.len().alias("n")
    )
    alike = (
        rows.filter(pl.col("n") >= WHOLE_TEXT)
        .group_by("group", "text")
        .agg(pl.col("voice").n_unique().alias("voices"), pl.col("n").first(), pl.col("row").sort())
        .filter(pl.col("voices") > 1)
    )
    return [
        Tie(row, first, "words", str(n))
        for n, (first, *more) in alike.select("n", "row").iter_rows()
        for row in more
        if voice[row] != voice[first]
    ]


_POINT = ("lat_e7", "lon_e7", "radius_m", "place_class")


def _by_points(reports: pl.DataFrame, group: Ints, voice: Ints) -> list[Tie]:
    """Return ties by a measured point that two voices give to the last digit, and no other incident has."""
    rows = (
        reports.with_row_index("row")
        .with_columns(pl.Series("group", group), pl.Series("voice", voice))
        .filter(
            (pl.col("place_class") == "exact") & (pl.col("radius_m") <= MEASURED_M)
            & (pl.col("lat_e7") % ROUND_E7 != 0) & (pl.col("lon_e7") % ROUND_E7 != 0)
        )
    )  # fmt: skip
    alike = (
        rows.group_by("lat_e7", "lon_e7")
        .agg(pl.col("group").n_unique().alias("groups"), pl.col("voice").n_unique().alias("voices"), "row")
        .filter((pl.col("groups") == 1) & (pl.col("voices") > 1))
    )
    ties = []
    for rows_alike in alike["row"].to_list():
        first, *more = sorted(rows_alike)
        ties += [Tie(row, first, "point", None) for row in more if voice[row] != voice[first]]
    return ties


def _cited(reports: pl.DataFrame, voice: Ints) -> dict[int, tuple[tuple[int, str], ...]]:
    """Return the origins of each row that cites any: their codes, negative where none here speaks so, and names."""
    own = reports.select(pl.coalesce("voice", "source"))["voice"]
    code = dict(zip(own.to_list(), voice.tolist(), strict=True))
    lists = reports["origins"]
    where = np.flatnonzero(lists.list.len().to_numpy() > 0)
    unknown: dict[str, int] = {}
    found = {}
    for row in where.tolist():
        names = [name for name in lists[row].to_list() if name != own[row]]
        if names:
            found[row] = tuple(
                (code[name] if name in code else unknown.setdefault(name, -1 - len(unknown)), name) for name in names
            )
    return found


def _by_citing(group: Ints, voice: Ints, cited: Mapping[int, tuple[tuple[int, str], ...]]) -> list[Tie]:
    """Return ties of reports that cite another voice of their group."""
    if not cited:
        return []
    heads = {int(group[row]) for row in cited}
    first: dict[tuple[int, int], int] = {}
    for row, head in enumerate(group.tolist()):
        if head in heads:
            first.setdefault((head, int(voice[row])), row)
    ties = []
    for row, origins in cited.items():
        for origin, name in origins:
            other = first.get((int(group[row]), origin))
            if other is not None:
                ties.append(Tie(row, other, "cites", name))
    return ties


def _means(reports: pl.DataFrame, group: Ints, voice: Ints, means: Ints) -> None:
    """Write two for each group of which one voice has two reports by means that see differently, one an instrument."""
    said = reports["means"].list.len().to_numpy() > 0
    if not said.any():
        return
    seen: dict[tuple[int, int], list[frozenset[str]]] = defaultdict(list)
    for row in np.flatnonzero(said).tolist():
        used = frozenset(reports["means"][row].to_list()) & (INSTRUMENTS | SENSES)
        if used:
            seen[int(group[row]), int(voice[row])].append(used)
    both = {
        head
        for (head, _), each in seen.items()
        if any(a.isdisjoint(b) and (a | b) & INSTRUMENTS for a in each for b in each)
    }
    if both:
        means[np.isin(group, np.array(sorted(both), dtype=np.int64))] = 2
