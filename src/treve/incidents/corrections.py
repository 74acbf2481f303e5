"""Which reports still stand, where their sources corrected or took back some of them.

Only the desk that told a report mends it: the same source, signed by the same organisation. A correction stands in the
place of what it corrects, a chain of corrections is one telling with the last as its word, and a withdrawal takes back
the whole of it. Who withdraws a withdrawal lets stand again what stood before. What somebody else says of a report
changes nothing and is shown, as is a circle, of which nobody knows which word is the last. A report that is not here is
neither corrected nor withdrawn yet; once it comes, the same holds as if it had come first.

The answer depends on the set of reports alone. Cost: linear in the reports that name another.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

State = Literal["stands", "corrected", "withdrawn", "withdrawal"]
Why = Literal["other_source", "circle", "unseen"]
"""Why a report does not mend the one that it names: another desk's, in a circle with it, or not here."""

FOLLOWED = ("same", "corrected", "withdrawn")
"""Links by which what was said of a report holds for the incident that it is, or was, of."""


class Says(NamedTuple):
    """What a report says of others: its id, the desk that tells it, and which reports it corrects and withdraws."""

    report: str
    desk: tuple[str, str]
    corrects: str | None
    withdraws: str | None


class Amended(NamedTuple):
    """What stands and why.

    `state`: of the reports that do not simply stand. `by`: which reports say so in the end, those that stand in the
    place of a corrected one. `named`: of each report that names others, which ones, how, and why it changes nothing,
    `None` where it does.
    """

    state: Mapping[str, State]
    by: Mapping[str, tuple[str, ...]]
    named: Mapping[str, tuple[tuple[str, str, Why | None], ...]]


def amended(said: Iterable[Says], desks: Mapping[str, tuple[str, str]]) -> Amended:
    """Return what stands.

    Args:
        said: the reports that correct or withdraw another, in any order.
        desks: of every report that is here, the desk.

    >>> desk = ("s", "")
    >>> amended([Says("b", desk, "a", None)], {"a": desk, "b": desk}).by
    {'a': ('b',)}
    """
    named: dict[str, list[tuple[str, str, Why | None]]] = {}
    later: dict[str, set[str]] = {}
    takes_back = set[str]()
    ordered = sorted(set(said), key=lambda one: (one.report, one.corrects or "", one.withdraws or ""))
    edges = []
    for one in ordered:
        for how, other in (("corrects", one.corrects), ("withdraws", one.withdraws)):
            if other is None or other == one.report:
                continue
            why: Why | None = None if other in desks else "unseen"
            if why is None and desks[other] != one.desk:
                why = "other_source"
            if why is None:
                edges.append((one.report, other, how))
            else:
                named.setdefault(one.report, []).append((other, how, why))
        if one.withdraws not in (None, one.report) and one.corrects is None:
            takes_back.add(one.report)
    for report, other, _ in edges:
        later.setdefault(other, set()).add(report)
    circles = _circles(later)
    for report, other, how in edges:
        in_circle = circles.get(report) is not None and circles.get(report) == circles.get(other)
        named.setdefault(report, []).append((other, how, "circle" if in_circle else None))
        if in_circle:
            later[other].discard(report)
    return _settled(later, takes_back, {key: tuple(sorted(set(each))) for key, each in named.items()})


def _settled(
    later: Mapping[str, set[str]], takes_back: set[str], named: Mapping[str, tuple[tuple[str, str, Why | None], ...]]
) -> Amended:
    """Return what stands where no circle is left; whatever speaks later is settled first."""
    withdraws = {
        (report, other) for report, each in named.items() for other, how, why in each
        if how == "withdraws" and why is None
    }  # fmt: skip
    ends: dict[str, tuple[State, tuple[str, ...]]] = {}
    for report in _latest_first(later):
        state: State = "withdrawal" if report in takes_back else "stands"
        by: tuple[str, ...] = ()
        speaks = []
        for each in sorted(later.get(report, ())):
            # A withdrawal that was itself withdrawn says nothing any more; a correction that was, takes all along.
            void = (each, report) in withdraws and each in takes_back and ends[each][0] == "withdrawn"
            if not void:
                speaks.append(each)
        if speaks:
            found: set[str] = set()
            taken: set[str] = set()
            for each in speaks:
                their_state, their_by = ends[each]
                if (each, report) in withdraws and each in takes_back and their_state in ("withdrawal", "corrected"):
                    # A withdrawal that was corrected is replaced by what its desk says now.
                    (taken if their_state == "withdrawal" else found).update(their_by or (each,))
                elif their_state == "withdrawn":
                    taken |= set(their_by)
                elif their_state == "corrected":
                    found |= set(their_by)
                elif (each, report) in withdraws:
                    taken.add(each)
                else:
                    found.add(each)
            state, by = ("corrected", tuple(sorted(found))) if found else ("withdrawn", tuple(sorted(taken)))
        ends[report] = (state, by)
    states = {report: state for report, (state, _) in sorted(ends.items()) if state != "stands"}
    states |= {report: "withdrawal" for report in takes_back if report not in ends}
    return Amended(states, {report: by for report, (_, by) in sorted(ends.items()) if by}, named)


def _latest_first(later: Mapping[str, set[str]]) -> list[str]:
    """Return the reports so that whatever speaks later of one comes before it."""
    order: list[str] = []
    seen = set[str]()
    for start in sorted(later):
        stack = [(start, False)]
        while stack:
            report, left = stack.pop()
            if left:
                order.append(report)
            elif report not in seen:
                seen.add(report)
                stack.append((report, True))
                stack += [(each, False) for each in sorted(later.get(report, ())) if each not in seen]
    return order


def _circles(later: Mapping[str, set[str]]) -> dict[str, str]:
    """Return for each report of a circle the least of its reports (Tarjan's components of two or more)."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    held: list[str] = []
    is_held = set[str]()
    found: dict[str, str] = {}
    for start in sorted(later):
        if start in number:
            continue
        work = [(start, iter(sorted(later.get(start, ()))))]
        number[start] = low[start] = len(number)
        held.append(start)
        is_held.add(start)
        while work:
            report, following = work[-1]
            for each in following:
                if each not in number:
                    number[each] = low[each] = len(number)
                    held.append(each)
                    is_held.add(each)
                    work.append((each, iter(sorted(later.get(each, ())))))
                    break
                if each in is_held:
                    low[report] = min(low[report], number[each])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[report])
                if low[report] == number[report]:
                    component = [held.pop()]
                    while component[-1] != report:
                        component.append(held.pop())
                    is_held.difference_update(component)
                    if len(component) > 1:
                        found |= dict.fromkeys(component, min(component))
    return found
