"""How a verdict looks: a sign, a fill and a hatch for each, told apart without colour.

The five classes are what several readings of the terms come to together: a violation under every reading, a
difference between readings, undetermined, outside, not covered. The signs differ in shape, the hatches in
direction; the colours (dark orange, blue, ochre, greys) stay apart for the colour-blind and in grey print.
"""

from typing import Literal, get_args

from treve.products.svg import Svg, el

Together = Literal["violation", "differ", "undetermined", "outside", "not_covered"]
TOGETHER: tuple[Together, ...] = get_args(Together)

COLOUR: dict[Together, str] = {
    "violation": "#9c2f00",
    "differ": "#5b3a8c",
    "undetermined": "#7a5c00",
    "outside": "#555555",
    "not_covered": "#0b5a8a",
}


def together(verdicts: list[str]) -> Together:
    """Return what the verdicts of several readings come to.

    >>> together(["violation", "violation"]), together(["violation", "not_covered"])
    ('violation', 'differ')
    """
    first = verdicts[0] if verdicts else "undetermined"
    if any(one != first for one in verdicts):
        return "differ"
    return next((known for known in TOGETHER if known == first), "undetermined")


def sign(what: Together, x: float, y: float, size: float = 4.0) -> Svg:
    """Return the sign of a class, centred, about 2 * size wide: square, diamond, half disc, cross, ring."""
    ink = COLOUR[what]
    if what == "violation":
        return el(
            "rect",
            x=x - size * 0.95,
            y=y - size * 0.95,
            width=size * 1.9,
            height=size * 1.9,
            fill=ink,
            stroke="#fff",
            stroke_width="0.8",
        )
    if what == "differ":
        return el(
            "path",
            d=f"M{x:.1f} {y - size * 1.25:.1f}l{size * 1.25:.1f} {size * 1.25:.1f}"
            f"l{-size * 1.25:.1f} {size * 1.25:.1f}l{-size * 1.25:.1f} {-size * 1.25:.1f}z",
            fill="#fff",
            stroke=ink,
            stroke_width="1.6",
        )
    if what == "undetermined":
        return el(
            "g",
            el("circle", cx=x, cy=y, r=size, fill="#fff", stroke=ink, stroke_width="1.3"),
            el("path", d=f"M{x:.1f} {y - size:.1f}a{size:.1f} {size:.1f} 0 0 1 0 {2 * size:.1f}z", fill=ink),
        )
    if what == "outside":
        s = size * 0.85
        return el(
            "path",
            d=f"M{x - s:.1f} {y - s:.1f}l{2 * s:.1f} {2 * s:.1f}m0 {-2 * s:.1f}l{-2 * s:.1f} {2 * s:.1f}",
            fill="none",
            stroke=ink,
            stroke_width="1.6",
        )
    return el("circle", cx=x, cy=y, r=size, fill="#fff", stroke=ink, stroke_width="1.6")


def hatches() -> Svg:
    """Return the patterns that fill an area of doubt, named `hatch-CLASS`; once per page."""
    lines = {
        "violation": "M-1 1l2-2M0 8l8-8M7 9l2-2",
        "differ": "M-1 1l2-2M0 8l8-8M7 9l2-2M-1 7l2 2M0 0l8 8M7-1l2 2",
        "undetermined": "M2 2h1.2M6 6h1.2",
        "outside": "M4 0v8",
        "not_covered": "M0 4h8",
    }
    return el("defs", *(
        el(
            "pattern",
            el("path", d=d, fill="none", stroke=COLOUR[what], stroke_width="1.2" if what == "undetermined" else "0.6",
               stroke_opacity="0.75"),
            id=f"hatch-{what}", width=8, height=8, patternUnits="userSpaceOnUse",
        )
        for what, d in lines.items()
        if what in TOGETHER
    ))  # fmt: skip
