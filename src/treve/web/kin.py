"""Kinds of happening in six families, each with a sign of its own shape, so that a long page can be scanned.

The family says only what sort of thing a happening is; its kind stands beside in words. No family weighs more than
another, and the sign of an incident says nothing of what was found of it.
"""

from typing import Literal, get_args

from treve.products.svg import Svg, el
from treve.timeline.shapes import What

Family = Literal["talks", "words", "texts", "truce", "relief", "incidents"]
FAMILIES: tuple[Family, ...] = get_args(Family)

KINDS: dict[Family, tuple[What, ...]] = {
    "talks": ("call", "meeting", "round", "press_conference", "interview"),
    "words": ("announcement", "pledge", "appointment", "resignation"),
    "texts": ("agreement", "signature", "deadline"),
    "truce": ("ceasefire", "suspension", "resumption", "withdrawal", "mechanism"),
    "relief": ("aid", "exchange_of_detainees"),
    "incidents": ("incident", "investigation", "other"),
}
FAMILY_OF: dict[str, Family] = {kind: family for family, kinds in KINDS.items() for kind in kinds}
INK: dict[Family, str] = {
    "talks": "#1f5f8b",
    "words": "#5b3a8c",
    "texts": "#1b2227",
    "truce": "#1d6b45",
    "relief": "#7a5c00",
    "incidents": "#9c2f00",
}
"""Each at least 4.5 to 1 against white."""


def family(kind: str) -> Family:
    """Return the family of a kind; words, for a kind that a later program wrote."""
    return FAMILY_OF.get(kind, "words")


def sign(of: Family) -> Svg:
    """Return the sign of a family, 14 x 14: two heads, speech, a sheet, two bars, a cross, a triangle."""
    ink = INK[of]
    parts: tuple[Svg, ...]
    if of == "talks":
        parts = (
            el("circle", cx=4.2, cy=7, r=3, fill="none", stroke=ink, stroke_width="1.6"),
            el("circle", cx=9.8, cy=7, r=3, fill=ink),
        )
    elif of == "words":
        parts = (el("path", d="M1.5 2.5h11v7h-6l-3 3v-3h-2z", fill="none", stroke=ink, stroke_width="1.5"),)
    elif of == "texts":
        parts = (
            el("path", d="M3 1.5h8v11h-8z", fill="none", stroke=ink, stroke_width="1.4"),
            el("path", d="M5 5h4M5 7.5h4M5 10h2", fill="none", stroke=ink, stroke_width="1.2"),
        )
    elif of == "truce":
        parts = (el("path", d="M2.8 2h3v10h-3zM8.2 2h3v10h-3z", fill=ink),)
    elif of == "relief":
        parts = (el("path", d="M5.3 1.5h3.4v3.8h3.8v3.4h-3.8v3.8h-3.4v-3.8h-3.8v-3.4h3.8z", fill=ink),)
    else:
        parts = (el("path", d="M7 1.2l6 11.3h-12z", fill=ink),)
    return el("g", *parts)


def svg_sign(of: Family) -> Svg:
    """Return the drawing of a sign by itself, for an image."""
    return Svg(
        '<svg xmlns="http://www.w3.org/2000/svg" width="28" height="28" viewBox="0 0 14 14">' + sign(of) + "</svg>"
    )
