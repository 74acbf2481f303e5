"""The daily report as sheets of A4: an accessible PDF that says what the HTML page says, in the same order.

The template is a constant and reads everything from one JSON value, as text. The compiler is handed in, because it
reads its fonts. The same value gives the same bytes; the file has no date of its own.
"""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from treve.products.daily_shape import Daily
from treve.products.marks import TOGETHER
from treve.products.phrase import phrase
from treve.products.phrase_map import Basemap
from treve.products.phrased import Run
from treve.products.settable import drawn, shown
from treve.products.sheet import SHEET
from treve.products.style import DRAWINGS
from treve.products.svg_trend import svg_sign, svg_swatch
from treve.products.words import say

Compile = Callable[[str, Mapping[str, bytes]], bytes]
"""A Typst template and the UTF-8 inputs that it reads, to a PDF."""


def to_pdf(daily: Daily, compile_sheet: Compile, basemap: Basemap = ()) -> bytes:
    """Return the report as a PDF.

    Args:
        daily: what the report says.
        compile_sheet: Typst with Libertinus Serif, DejaVu Sans Mono and Source Sans Pro.
        basemap: (name, rings of lon and lat in degrees) of the lands around.

    Cost: what `phrase` costs, and the compiler 0.1 s for a day of 25 incidents; 200 to 500 kB.
    """
    return compile_sheet(SHEET, {"report": msgspec.json.encode(contents(daily, basemap))})


def contents(daily: Daily, basemap: Basemap = ()) -> dict[str, Any]:
    """Return all that the template reads: the words of the report, its drawings, and what is at the foot of a sheet."""
    words = phrase(daily, basemap)
    head = (Run(f"{say('foot_head', daily.lang)} "), *words.facts[-1].value)
    found: dict[str, Any] = msgspec.to_builtins(words)
    found["head"] = msgspec.to_builtins(head)
    found["page"] = say("page_of", daily.lang, page="{page}", pages="{pages}")
    found["signs"] = [{"what": what, "svg": svg_sign(what)} for what in TOGETHER]
    found["swatches"] = [{"what": what, "svg": svg_swatch(what, alone=True)} for what in TOGETHER]
    settable: dict[str, Any] = _settable(found)
    return settable


def _settable(value: Any) -> Any:
    """Return a value with its drawings standing by themselves and its texts in characters that the fonts have."""
    if isinstance(value, str):
        return shown(value)
    if isinstance(value, dict):
        return {name: _alone(one) if name == "svg" else _settable(one) for name, one in value.items()}
    return [_settable(one) for one in value] if isinstance(value, list | tuple) else value


def _alone(svg: str) -> str:
    """Return a drawing made for the page as a document of its own, with the style that the page would give it."""
    if not svg:
        return ""
    start, inner = drawn(svg).split(">", 1)
    namespace = ' xmlns="http://www.w3.org/2000/svg" font-family="Source Sans Pro"'
    return f"{start}{namespace}><style>{DRAWINGS}</style>{inner}"
