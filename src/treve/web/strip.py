"""What happened, week by week, as one drawing: a row of bars for each family of kinds, all on one scale.

It only helps to find one's way: the list below it says the same in words. Long periods are drawn by month or year, and
the drawing says which.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from treve.products.svg import Svg, el, escape
from treve.web.kin import FAMILIES, INK, Family, family, sign
from treve.web.model import Line

Bin = Literal["week", "month", "year"]

MOST_BINS = 110
_LEFT = 190.0
_WIDTH = 600.0
_ROW = 24.0
_LONG_BAR = 17.0


class Strip(NamedTuple):
    """A drawing, and how wide its bars are in time; `most` is the count that fills a row."""

    svg: Svg
    by: Bin
    most: int


def strip(lines: Sequence[Line], label: Callable[[Family], str], day: Callable[[dt.date], str], title: str) -> Strip:
    """Return the drawing of happenings; those without a day are not in it.

    Args:
        lines: n happenings.
        label: gives the name of a family.
        day: writes a day on the axis.
        title: what the drawing is called.
    """
    days = Counter((line.first, line.what) for line in lines if line.first is not None)
    first, last = (min(one for one, _ in days), max(one for one, _ in days)) if days else (dt.date.min, dt.date.min)
    by = _bin(first, last)
    start = _place(first, by)
    count = _place(last, by) - start + 1
    counted: Counter[tuple[Family, int]] = Counter()
    for (one, what), n in days.items():
        counted[family(what), _place(one, by) - start] += n
    most = max(counted.values(), default=0)
    shown = [of for of in FAMILIES if any(each == of for each, _ in counted)]
    height = len(shown) * _ROW + 20
    parts = [_row(of, at, counted, (count, most), label(of)) for at, of in enumerate(shown)]
    base = height - 6
    parts += [
        el("text", escape(day(first)), x=_LEFT, y=base, font_size=12.0, fill="#56626a"),
        el("text", escape(day(last)), x=_LEFT + _WIDTH, y=base, font_size=12.0, fill="#56626a", text_anchor="end"),
    ]
    return Strip(
        el(
            "svg", el("title", escape(title), id="strip-title"), *parts,
            viewBox=f"0 0 {_LEFT + _WIDTH + 4:.0f} {height:.0f}", class_="when-strip", role="img",
            aria_labelledby="strip-title",
        ),
        by,
        most,
    )  # fmt: skip


def _row(of: Family, at: int, counted: Counter[tuple[Family, int]], scale: tuple[int, int], label: str) -> Svg:
    count, most = scale
    base = (at + 1) * _ROW - 3
    step = _WIDTH / count
    wide = max(1.5, min(step - 0.8, 12))
    bars = ""
    for k in range(count):
        if n := counted[of, k]:
            # What happened once must be seen beside what happened a hundred times.
            high = max(2.0, _LONG_BAR * n / most)
            bars += f"M{_LEFT + k * step:.1f} {base:.1f}v{-high:.1f}h{wide:.1f}v{high:.1f}z"
    return el(
        "g",
        el("g", sign(of), transform=f"translate(0 {base - 13:.1f})"),
        el("text", escape(label), x=20, y=base - 2, font_size=12.5, fill="#1b2227"),
        el("path", d=f"M{_LEFT:.0f} {base:.1f}h{_WIDTH:.0f}", stroke="#b9c2c7", stroke_width="0.8"),
        el("path", d=bars, fill=INK[of]),
    )


def _bin(first: dt.date, last: dt.date) -> Bin:
    bins: tuple[Bin, Bin] = ("week", "month")
    for by in bins:
        if _place(last, by) - _place(first, by) < MOST_BINS:
            return by
    return "year"


def _place(day: dt.date, by: Bin) -> int:
    """Return the number of the week (from Monday), month or year that a day is in."""
    if by == "week":
        return (day.toordinal() - 1) // 7
    return day.year * 12 + day.month if by == "month" else day.year
