"""The last days as small multiples: one strip of bars for each reading and verdict, all on one scale.

A day of which no report is held has a grey ground, so that it cannot be taken for a day of nothing; a day with
reports and without incidents of that verdict has a short tick on the base line.
"""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from treve.products.marks import COLOUR, Together, hatches, sign
from treve.products.svg import Svg, el, escape

_BAR = 7.0
_GAP = 1.6
_HEIGHT = 46.0


class Strip(NamedTuple):
    """One strip of bars. `counts` as long as `days`; None: no report is held of that day."""

    verdict: Together
    title: str
    days: Sequence[dt.date]
    counts: Sequence[int | None]
    first: str
    last: str


def svg_strip(strip: Strip, most: int, name: str) -> Svg:
    """Return a strip as one `svg` element.

    Args:
        strip: n days; the last is the report day, drawn dark.
        most: the count that fills the height, the same for all strips of a figure; 0 where all are empty.
        name: an id for the title, unique on the page.
    """
    width = len(strip.days) * (_BAR + _GAP) + _GAP
    base = _HEIGHT - 13
    ink = COLOUR[strip.verdict]
    drawn: list[Svg] = []
    for k, count in enumerate(strip.counts):
        x = _GAP + k * (_BAR + _GAP)
        last = k == len(strip.counts) - 1
        if count is None:
            drawn.append(el("rect", x=x - _GAP / 2, y=4, width=_BAR + _GAP, height=base - 4, fill="#e3e3de"))
        elif count == 0:
            drawn.append(el("rect", x=x, y=base - 1.2, width=_BAR, height=1.2, fill=ink, opacity="0.55"))
        else:
            high = (base - 12) * count / max(most, 1)
            drawn.append(
                el("rect", x=x, y=base - high, width=_BAR, height=high, fill=ink, opacity="1" if last else "0.5")
            )
            if last or count == max(c or 0 for c in strip.counts):
                drawn.append(
                    el(
                        "text",
                        escape(str(count)),
                        x=x + _BAR / 2,
                        y=base - high - 2,
                        text_anchor="middle",
                        class_="today" if last else None,
                    )
                )
    return el(
        "svg",
        el("title", escape(strip.title), id=name),
        *drawn,
        el("line", x1=0, y1=base, x2=width, y2=base, stroke="#444", stroke_width="0.8"),
        el("text", escape(strip.first), x=0, y=_HEIGHT - 3),
        el("text", escape(strip.last), x=width, y=_HEIGHT - 3, text_anchor="end", class_="today"),
        viewBox=f"0 0 {width:.1f} {_HEIGHT:.0f}", class_="strip", role="img", aria_labelledby=name,
    )  # fmt: skip


def svg_sign(what: Together) -> Svg:
    """Return the sign of a class by itself, for tables and keys; its meaning stands beside it in words."""
    return el("svg", sign(what, 6, 6, 4.0), viewBox="0 0 12 12", class_="sign", aria_hidden="true")


def svg_swatch(what: Together, *, alone: bool = False) -> Svg:
    """Return the hatching of a class by itself; `alone` where the document has no map to take the pattern from."""
    box = el(
        "rect", x=0.5, y=0.5, width=23, height=13, fill=f"url(#hatch-{what})", stroke="#555", stroke_width="0.7",
        stroke_dasharray="4 2",
    )  # fmt: skip
    parts = (hatches(), box) if alone else (box,)
    return el("svg", *parts, viewBox="0 0 24 14", class_="swatch", aria_hidden="true")
