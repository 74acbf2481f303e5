"""Whether a point can be where its row says it is: only to raise a doubt, never to mend.

The boxes are rough and wide, whole degrees with a margin, for the countries in which missions work; a point outside
is doubtful, one inside proves nothing.
"""

from collections.abc import Iterable
from typing import Literal

from treve.base.place import E7

_BOXES: dict[str, tuple[int, int, int, int]] = {
    "afghanistan": (29, 39, 60, 75),
    "armenia arménie": (38, 42, 43, 47),
    "azerbaijan azerbaïdjan": (38, 42, 44, 52),
    "burkina_faso": (9, 16, -6, 3),
    "burundi": (-5, -2, 28, 31),
    "cameroon cameroun": (1, 14, 8, 17),
    "central_african_republic république_centrafricaine centrafrique": (2, 12, 14, 28),
    "chad tchad": (7, 24, 13, 25),
    "colombia colombie": (-5, 14, -82, -66),
    "cyprus chypre": (34, 36, 32, 35),
    "egypt égypte": (21, 32, 24, 37),
    "dr_congo_(zaire) dr_congo rdc république_démocratique_du_congo": (-14, 6, 12, 32),
    "eritrea érythrée": (12, 19, 36, 44),
    "ethiopia éthiopie": (3, 15, 32, 49),
    "georgia géorgie": (41, 44, 39, 47),
    "haiti haïti": (17, 21, -75, -71),
    "india inde": (6, 36, 68, 98),
    "iran": (25, 40, 44, 64),
    "iraq irak": (29, 38, 38, 49),
    "israel israël": (29, 34, 34, 36),
    "jordan jordanie": (29, 34, 34, 40),
    "kosovo": (41, 44, 20, 22),
    "lebanon liban": (33, 35, 35, 37),
    "libya libye": (19, 34, 9, 26),
    "mali": (10, 25, -13, 5),
    "mozambique": (-27, -10, 30, 41),
    "myanmar_(burma) myanmar birmanie": (9, 29, 92, 102),
    "niger": (11, 24, 0, 16),
    "nigeria nigéria": (4, 14, 2, 15),
    "pakistan": (23, 38, 60, 78),
    "palestine": (31, 33, 34, 36),
    "philippines": (4, 22, 116, 127),
    "rwanda": (-3, 0, 28, 31),
    "saudi_arabia arabie_saoudite": (16, 33, 34, 56),
    "somalia somalie": (-2, 13, 40, 52),
    "south_sudan soudan_du_sud": (3, 13, 23, 36),
    "sudan soudan": (8, 23, 21, 39),
    "syria syrie syrian_arab_republic": (32, 38, 35, 43),
    "thailand thaïlande": (5, 21, 97, 106),
    "turkey turquie türkiye": (35, 43, 25, 45),
    "uganda ouganda": (-2, 5, 29, 36),
    "ukraine": (44, 53, 22, 41),
    "western_sahara sahara_occidental": (20, 28, -18, -8),
    "yemen_(north_yemen) yemen yémen": (12, 20, 41, 55),
}
_BY_NAME = {name.replace("_", " "): box for names, box in _BOXES.items() for name in names.split()}

Doubt = Literal["swapped", "outside"]


def doubt_of(lat_e7: int, lon_e7: int, country: str | None) -> Doubt | None:
    """Return "swapped" where the point lies outside its country and the exchanged one inside, else "outside" or None.

    >>> doubt_of(400000000, 340000000, "Syria")
    'swapped'
    """
    box = _BY_NAME.get(country.strip().lower()) if country else None
    if box is None or _inside(lat_e7, lon_e7, box):
        return None
    return "swapped" if _inside(lon_e7, lat_e7, box) else "outside"


def _inside(lat_e7: int, lon_e7: int, box: tuple[int, int, int, int]) -> bool:
    south, north, west, east = box
    return south * E7 <= lat_e7 <= north * E7 and west * E7 <= lon_e7 <= east * E7


def contradicted(points: Iterable[tuple[str, str, str]]) -> frozenset[tuple[str, str, str]]:
    """Return the (name, lat, lon) whose exchanged point lies where most of the other rows of that name lie.

    The same where a quarter of all rows of the file lie near the exchanged point, and twenty times fewer near the one
    given. Near is within about a degree. Cells that are no decimal numbers are compared as they are written. The
    answer depends on the set of rows of one file, not on their order.

    >>> contradicted([("Hama", "35.1", "36.7"), ("Hama", "35.1", "36.7"), ("Hama", "36.7", "35.1")])
    frozenset({('Hama', '36.7', '35.1')})
    >>> contradicted([("Ford", "33,41", "-38,90"), ("Ford", "33,42", "-38,93"), ("Ford", "-38,92", "33,40")])
    frozenset({('Ford', '-38,92', '33,40')})
    """
    written: dict[tuple[str, str, str], int] = {}
    around: dict[tuple[str, int, int], int] = {}
    total = 0
    for point in points:
        written[point] = written.get(point, 0) + 1
        square = _square(point)
        if square is not None:
            total += 1
            for each in (square, (_ANY, *square[1:])):
                around[each] = around.get(each, 0) + 1
    return frozenset(point for point, count in written.items() if _is_exchanged(point, count, written, around, total))


_ANY = "\0"
"""Stands for every name where rows are counted."""


def _is_exchanged(
    point: tuple[str, str, str],
    count: int,
    written: dict[tuple[str, str, str], int],
    around: dict[tuple[str, int, int], int],
    total: int,
) -> bool:
    name, lat, lon = point
    if not name or lat == lon:
        return False
    if written.get((name, lon, lat), 0) > count:
        return True
    square = _square(point)
    if square is None or abs(square[1] - square[2]) <= 2:
        return False
    if _rows_near(around, (name, square[2], square[1])) > _rows_near(around, square):
        return True
    here, there = (_rows_near(around, (_ANY, *one)) for one in (square[1:], square[:0:-1]))
    return total > 4 and 4 * there >= total and there >= 20 * here


def _square(point: tuple[str, str, str]) -> tuple[str, int, int] | None:
    """Return the square of half a degree that a point lies in; `None` where its cells are no plain decimal numbers."""
    name, *cells = point
    found = []
    for cell in cells:
        try:
            value = float(cell.replace(",", "."))
        except ValueError:
            return None
        if not -180 <= value <= 180:
            return None
        found.append(round(value * 2))
    return name, found[0], found[1]


def _rows_near(around: dict[tuple[str, int, int], int], square: tuple[str, int, int]) -> int:
    name, lat, lon = square
    return sum(around.get((name, lat + i, lon + j), 0) for i in (-1, 0, 1) for j in (-1, 0, 1))
