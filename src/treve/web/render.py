"""Templates and the little that they may call: words, dates, places, addresses, signs.

Everything that comes from outside is escaped by Jinja; `Markup` is made here only, of our own drawings.
"""

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from treve.base.doubt import Span
from treve.base.lang import LANGS, Lang
from treve.products import say as put
from treve.products.marks import COLOUR, TOGETHER, Together, hatches, sign
from treve.terms.model import Terms
from treve.terms.model import Words as Spoken
from treve.web.kin import FAMILIES, svg_sign
from treve.web.law_words import LawWords
from treve.web.model import Book
from treve.web.words import say

HERE = Path(__file__).parent
TYPED = re.compile("`([^`]+)`")


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return the templates, escaping everything, failing on what is missing; compiled once in a process."""
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip
    made.globals.update(TOGETHER=TOGETHER, LANGS=LANGS)
    made.filters["json_of"] = _json
    return made


class Words(LawWords):
    """What a template says in one language; `w` in the templates."""

    def __init__(self, lang: Lang, book: Book | None) -> None:
        """Bind the language and the book whose labels are used."""
        super().__init__(lang, book)
        self.colon, self.semi = (": ", "; ") if lang == "en" else (f"{put.NBSP}: ", f"{put.NARROW}; ")
        self.open, self.shut = ("“", "”") if lang == "en" else ("«\u00a0", "\u00a0»")

    def __call__(self, key: str, n: int | None = None, **values: Any) -> str:
        """Return a text of `words`."""
        return say(key, self.lang, n, **values)

    def said(self, words: Spoken) -> str:
        """Return a text of the agreement in the language of the page."""
        return put.polish(words.say(self.lang), self.lang)

    def polished(self, text: str) -> str:
        """Return a text from elsewhere with the spaces and apostrophes of its language."""
        return put.polish(text, self.lang)

    def typed(self, key: str, **values: str) -> Markup:
        """Return a text in which what a person types stands between back quotes, set as code."""
        return Markup(TYPED.sub(r"<code>\1</code>", str(escape(say(key, self.lang, None, **values)))))  # noqa: S704 (escaped one step before)

    def blank(self, key: str) -> str:
        """Return a text whose only blank is left as "%", for the page's own script to fill."""
        return re.sub(r"\{\w+\}", "%", say(key, self.lang))

    def number(self, value: int | None) -> str:
        """Return a whole number."""
        return put.number(value, self.lang)

    def percent(self, ppm: int | None) -> str:
        """Return a chance."""
        return put.percent(ppm, self.lang)

    def when(self, row: Mapping[str, Any]) -> str:
        """Return the time of an incident or report as it is known."""
        if row["earliest"] is None and row["latest"] is None:
            return self("time_unknown")
        return put.when(row["earliest"], row["latest"], self.lang)

    def killed(self, row: Mapping[str, Any]) -> str:
        """Return the dead of an incident, best with bounds, or that nothing was said."""
        count = Span(row["killed_low"], row["killed_best"], row["killed_high"])
        return self("killed_n", killed=put.span(count, self.lang)) if count.is_known else self("killed_unknown")

    def span(self, low: int | None, best: int | None, high: int | None) -> str:
        """Return a count within bounds."""
        return put.span(Span(low, best, high), self.lang)

    def place(self, row: Mapping[str, Any]) -> str:
        """Return the names of a place from the narrowest to the widest, no narrower than the precision."""
        names = [row.get(name) for name in ("place_name", "adm2", "adm1", "country")]
        shown = list(dict.fromkeys(name for name in names if name))
        # A country that all incidents share is not said again at each.
        if len(shown) > 1 and self._book and shown[-1] == self._book.shared_country:
            shown.pop()
        return ", ".join(shown) if shown else self("p.unknown")

    def precision(self, row: Mapping[str, Any], of: str = "place_class") -> str:
        """How precisely the place is known, with its radius."""
        words = self(f"p.{row[of]}")
        if row["radius_m"] is None:
            return words
        return f"{words}, {self('within', radius=self.radius(row['radius_m']))}"

    def radius(self, radius_m: int) -> str:
        """Return a distance in metres or whole kilometres."""
        return self("km", n=round(radius_m / 1_000)) if radius_m >= 1_000 else self("m", n=radius_m)

    def kind(self, kind: str) -> str:
        """Return the label of a kind of act."""
        return self._book.kind_label(kind, self.lang) if self._book else kind

    def actors(self, ids: list[str]) -> str:
        """Return the labels of the actors of a side."""
        if not ids or self._book is None:
            return self("unknown_side")
        return ", ".join(self._book.actor_label(one, self.lang) for one in ids)

    def party(self, party: str) -> str:
        """Return the name of a party or guarantor of the agreement shown."""
        parties = self._book.parties if self._book else ()
        return next((one.name_fr if self.lang == "fr" else one.name_en for one in parties if one.id == party), party)

    def holders(self, who: list[str], terms: Terms | None = None) -> str:
        """Return who holds a reading: parties and actors by their names, others as the agreement has them."""
        return self.bodies(who, terms or (self._book.terms if self._book else None))

    def reading(self, reading: str, terms: Terms | None = None) -> str:
        """Return the name of a reading of these terms or those shown, as a heading begins with it."""
        of = terms or (self._book.terms if self._book else None)
        names = (one.name.say(self.lang) for one in (of.readings if of else ()) if one.id == reading)
        name = put.polish(next(names, reading), self.lang)
        return name[:1].upper() + name[1:]

    def clause(self, clause: str) -> str:
        """Our summary of a clause, empty where the agreement has none of this name."""
        terms = self._book.terms if self._book else None
        return next((self.said(one.summary) for one in terms.clauses if one.id == clause), "") if terms else ""


def mark_svg(what: Together, *, hatch: bool) -> bytes:
    """Return the drawing of a verdict: its sign (24 x 24 px, sharp at twice that), or a tile of its hatch (16 x 16).

    The shapes are those of the daily report, so that both are read alike.
    """
    if hatch:
        body, box, side = f'{hatches()}<rect width="8" height="8" fill="url(#hatch-{what})"/>', "0 0 8 8", 16
    else:
        body, box, side = str(sign(what, 6, 6)), "0 0 12 12", 48
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" viewBox="{box}">'
    return f"{head}{body}</svg>".encode()


def family_svg(name: str) -> bytes | None:
    """Return the sign of a family of happenings; `None` where there is no such family."""
    found = next((one for one in FAMILIES if one == name), None)
    return svg_sign(found).encode() if found else None


def colours() -> dict[str, str]:
    """Return the colour of each verdict, for the map."""
    return {str(what): colour for what, colour in COLOUR.items()}


def _json(value: Any) -> str:
    """Return a value as JSON text, for an attribute; Jinja escapes it like any text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
