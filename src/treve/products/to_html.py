"""The daily report as one HTML file that needs nothing else: no script, no font, no picture from anywhere.

Everything that comes from the record is escaped by Jinja or by `svg.el`. The page forbids itself all but its own
style (by its hash), so that what slipped through could still not run. The same value gives the same bytes.
"""

import base64
import hashlib

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from treve.products.daily_shape import Daily
from treve.products.page import PAGE
from treve.products.phrase import phrase
from treve.products.phrase_map import Basemap
from treve.products.style import STYLE
from treve.products.svg import TURNS
from treve.products.svg_trend import svg_sign, svg_swatch

_ENVIRONMENT = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
_TEMPLATE = _ENVIRONMENT.from_string(PAGE)


def to_html(daily: Daily, basemap: Basemap = ()) -> bytes:
    """Return the page, UTF-8.

    Args:
        daily: what the page says.
        basemap: (name, rings of lon and lat in degrees) of the lands around.

    Cost: about 30 ms for a day of 60 incidents; 100 to 300 kB.
    """
    style_hash = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    page = _TEMPLATE.render(
        r=phrase(daily, basemap),
        csp=f"default-src 'none'; style-src 'sha256-{style_hash}'; base-uri 'none'; form-action 'none'",
        style=Markup(STYLE),  # noqa: S704  our own constant
        drawing=Markup,  # given only what svg.el made
        sign=lambda what: Markup(svg_sign(what)),  # noqa: S704  made by svg.el
        swatch=lambda what: Markup(svg_swatch(what)),  # noqa: S704  made by svg.el
    )
    return page.translate(TURNS).encode()
