"""SVG as text, with everything that comes from outside escaped.

An element is made by `el`; its children are pieces made by `el`, or text, which is escaped. No scripts, no links, no
styles: only presentation attributes and classes, so that a page may forbid all else.
"""

from typing import NewType

Svg = NewType("Svg", str)

_CONTROLS = (*range(9), 11, 12, *range(14, 32), 127, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
_FORBIDDEN: dict[int, str] = dict.fromkeys(_CONTROLS, "\ufffd")
"""What XML does not allow even escaped (and DEL, which nobody means)."""

TURNS: dict[int, str] = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd")
"""For `translate`: marks that turn the direction of text unseen, so that a line could read as what it is not."""

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;"}) | _FORBIDDEN | TURNS


def escape(text: str) -> Svg:
    """Return text that is safe between tags and within quotes; controls that XML forbids become U+FFFD.

    >>> escape('<script>"&')
    '&lt;script&gt;&#34;&amp;'
    """
    return Svg(text.translate(_ESCAPES))


def el(tag: str, *children: Svg, **attributes: str | float | None) -> Svg:
    """Return an element; `_` in names of attributes stands for "-", a trailing one is dropped, None leaves one out.

    >>> el("text", escape("a<b"), x=1.5, class_="label")
    '<text x="1.5" class="label">a&lt;b</text>'
    """
    given = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(value) if isinstance(value, str) else num(value)}"'
        for name, value in attributes.items()
        if value is not None
    )
    return Svg(f"<{tag}{given}>{''.join(children)}</{tag}>" if children else f"<{tag}{given}/>")


def num(value: float) -> str:
    """Return a coordinate to a tenth of a unit, the same on every machine.

    >>> num(3.0), num(2.449), num(-0.01)
    ('3', '2.4', '0')
    """
    text = f"{value:.1f}"
    text = text.removesuffix(".0")
    return "0" if text == "-0" else text
