"""A map on which doubt is an area.

A place is drawn as the circle that its source's precision allows, hatched; only where that circle is smaller than a
sign does a sign stand for it. Nothing is moved to make room: incidents of one place share their sign, and their numbers
stand beside it. What has no place is not drawn; the page lists it.

Lands bear no names: what a territory is called is not for a map of incidents to say. Towns that the register of places
names are written small, where there is room.

Projection: metres east and north of the middle of the frame, true to scale along the middle parallel (equirectangular);
over a country of ten degrees, distances are off by less than 2 % towards the edges. Cost: about 10 ms for 100 places.
"""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from treve.base.place import EARTH_RADIUS_M
from treve.products.marks import COLOUR, TOGETHER, Together, hatches, sign
from treve.products.svg import Svg, el, escape

Ring = Sequence[tuple[float, float]]
"""Corners (lon, lat) in degrees, closed or not."""

WIDTH = 720.0
"""Units of the drawing; on paper the page decides how wide it is."""
_SIGN_UNITS = 6.0
_LABEL_UNITS = 9.5


class Mark(NamedTuple):
    """One place of the day: all incidents known to this same point and radius."""

    lat_deg: float
    lon_deg: float
    radius_m: int
    classes: tuple[Together, ...]
    label: str
    name: str
    title: str


class Outline(NamedTuple):
    """A zone as somebody drew it."""

    name: str
    rings: Sequence[Ring]
    standing: str


class Town(NamedTuple):
    """A town to find one's way by, degrees."""

    name: str
    lat_deg: float
    lon_deg: float


class Frame(NamedTuple):
    """What the map shows, degrees."""

    west: float
    south: float
    east: float
    north: float


class Captions(NamedTuple):
    """The words of the map, in its language. `kilometres` takes `{n}`; `compass` is north, east, south, west."""

    title: str
    description: str
    kilometres: str
    compass: str = "NESW"
    decimal_mark: str = "."

    def degrees(self, value: float, letters: str) -> str:
        """Return a meridian or parallel; `letters` are those of the positive and the negative side."""
        side = letters[0] if value > 0 else letters[1] if value < 0 else ""
        return f"{abs(value):g}°{side}".replace(".", self.decimal_mark)


class Projection(NamedTuple):
    """Degrees to units of the drawing."""

    frame: Frame
    width: float
    height: float
    units_per_m: float
    cos_lat: float

    def __call__(self, lon: float, lat: float) -> tuple[float, float]:
        """Return x to the right and y downwards, in units."""
        east = math.radians(lon - (self.frame.west + self.frame.east) / 2) * EARTH_RADIUS_M * self.cos_lat
        north = math.radians(lat - (self.frame.south + self.frame.north) / 2) * EARTH_RADIUS_M
        return self.width / 2 + east * self.units_per_m, self.height / 2 - north * self.units_per_m


def project(frame: Frame, width: float = WIDTH) -> Projection:
    """Return the projection that fits the frame into the width, between 0.45 and 0.78 times as high."""
    cos_lat = math.cos(math.radians((frame.south + frame.north) / 2))
    across = math.radians(max(frame.east - frame.west, 1e-6)) * EARTH_RADIUS_M * cos_lat
    up = math.radians(max(frame.north - frame.south, 1e-6)) * EARTH_RADIUS_M
    height = min(max(width * up / across, 0.45 * width), 0.78 * width)
    return Projection(frame, width, height, min(width / across, height / up), cos_lat)


def frame_of(points: Iterable[tuple[float, float]], margin: float = 0.06, least_deg: float = 0.3) -> Frame | None:
    """Return the box around (lon, lat) points with a margin, at least a third of a degree wide; None without points."""
    lons, lats = [], []
    for lon, lat in points:
        lons.append(lon)
        lats.append(lat)
    if not lons:
        return None
    pad_x = max((max(lons) - min(lons)) * margin, (least_deg - (max(lons) - min(lons))) / 2, 0.02)
    pad_y = max((max(lats) - min(lats)) * margin, (least_deg - (max(lats) - min(lats))) / 2, 0.02)
    return Frame(min(lons) - pad_x, min(lats) - pad_y, max(lons) + pad_x, max(lats) + pad_y)


def svg_map(
    marks: Sequence[Mark],
    frame: Frame,
    captions: Captions,
    basemap: Sequence[tuple[str, Sequence[Ring]]] = (),
    zones: Sequence[Outline] = (),
    towns: Sequence[Town] = (),
) -> Svg:
    """Return the map as one `svg` element; it needs `hatches()`, which it carries.

    Args:
        marks: places of the day; drawn widest first, so that a precise place is never hidden by a vague one.
        frame: what is shown.
        captions: title and description for those who do not see it, and the unit of the scale bar.
        basemap: (name, rings) of land; a ring counts by itself (islands, no holes).
        zones: outlines of the agreement's zones.
        towns: those outside the frame are left out; the first are served first where room is short.
    """
    to_xy = project(frame)
    around = _around(frame)
    lands = [
        [clip(ring, around) for ring in rings if _touches(ring, frame)]
        for _, rings in sorted(basemap, key=lambda b: b[0])
    ]
    land = [el("path", d=_path(rings, to_xy), class_="land", fill_rule="evenodd") for rings in lands if any(rings)]
    drawn_zones = [
        el(
            "path",
            el("title", escape(f"{zone.name} ({zone.standing})")),
            d=_path(zone.rings, to_xy),
            class_=f"zone {zone.standing}",
        )
        for zone in zones
    ]
    widest_first = sorted(marks, key=lambda m: (-m.radius_m, m.lat_deg, m.lon_deg, m.label))
    areas, signs, spots = [], [], []
    for mark in widest_first:
        x, y = to_xy(mark.lon_deg, mark.lat_deg)
        rx, ry = _radii(mark, to_xy)
        if ry < _SIGN_UNITS:
            signs.append(el("g", el("title", escape(mark.title)), *_stack(mark.classes, x, y), class_="sign"))
            spots.append((mark, x, y, _SIGN_UNITS))
        else:
            areas.append(_area(mark, x, y, rx, ry))
            spots.append((mark, x, y, ry))
    return el(
        "svg",
        el("title", escape(captions.title), id="map-title"),
        el("desc", escape(captions.description), id="map-desc"),
        hatches(),
        el("clipPath", el("rect", x=0, y=0, width=to_xy.width, height=to_xy.height), id="map-edge"),
        el(
            "g",
            el("rect", x=0, y=0, width=to_xy.width, height=to_xy.height, class_="sea" if land else "blank"),
            *land, _graticule(to_xy, captions), *_dots(towns, to_xy), *drawn_zones, *areas, *signs,
            *_labels(spots, to_xy, [town for town in towns if _shows(town, to_xy)]),
            clip_path="url(#map-edge)",
        ),
        el("rect", x=0.5, y=0.5, width=to_xy.width - 1, height=to_xy.height - 1, class_="edge"),
        _scale_bar(to_xy, captions.kilometres),
        viewBox=f"0 0 {to_xy.width:.0f} {to_xy.height:.0f}", class_="map", role="img",
        aria_labelledby="map-title map-desc",
    )  # fmt: skip


def clip(ring: Ring, box: Frame) -> list[tuple[float, float]]:
    """Return the part of a ring within a box; where it leaves the box, it runs along the edge.

    Source: Sutherland and Hodgman, Reentrant polygon clipping (1974). Cost: four passes over the ring.

    >>> clip([(0.0, 0.0), (4.0, 0.0), (4.0, 1.0), (0.0, 1.0)], Frame(1.0, -1.0, 2.0, 2.0))
    [(1.0, 0.0), (2.0, 0.0), (2.0, 1.0), (1.0, 1.0)]
    """
    corners = list(ring)
    for axis, limit, keep in ((0, box.west, 1), (0, box.east, -1), (1, box.south, 1), (1, box.north, -1)):
        kept: list[tuple[float, float]] = []
        for one, other in zip(corners[-1:] + corners[:-1], corners, strict=True):
            is_in, was_in = (other[axis] - limit) * keep >= 0, (one[axis] - limit) * keep >= 0
            if is_in != was_in:
                share = (limit - one[axis]) / (other[axis] - one[axis])
                across = one[1 - axis] + share * (other[1 - axis] - one[1 - axis])
                kept.append((limit, across) if axis == 0 else (across, limit))
            if is_in:
                kept.append((other[0], other[1]))
        corners = kept
    return corners


def _around(frame: Frame) -> Frame:
    """Return the frame with room on all sides, so that edges made by clipping stay out of sight."""
    wide, high = frame.east - frame.west, frame.north - frame.south
    return Frame(frame.west - wide, frame.south - high, frame.east + wide, frame.north + high)


def _radii(mark: Mark, to_xy: Projection) -> tuple[float, float]:
    """Return half the width and height of the circle as drawn: off the middle parallel it is an ellipse."""
    ry = mark.radius_m * to_xy.units_per_m
    stretch = to_xy.cos_lat / max(math.cos(math.radians(mark.lat_deg)), 0.05)
    return ry * stretch, ry


def _area(mark: Mark, x: float, y: float, rx: float, ry: float) -> Svg:
    title = el("title", escape(mark.title))
    present = [one for one in TOGETHER if one in mark.classes]
    fills = [el("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill=f"url(#hatch-{one})", stroke="none") for one in present]
    ink = COLOUR[present[0]] if len(present) == 1 else "#333333"
    rim = el("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill="none", stroke=ink, stroke_width="1", stroke_dasharray="5 3")
    return el("g", title, *fills, rim, class_="area")


def _stack(classes: tuple[Together, ...], x: float, y: float) -> list[Svg]:
    """Return the signs of one place over each other at that same point, the widest below."""
    present = [one for one in ("not_covered", "outside", "differ", "undetermined", "violation") if one in classes]
    step = 1.6 if len(present) > 1 else 0.0
    return [sign(one, x, y, 4.0 + step * (len(present) - 1 - k)) for k, one in enumerate(present)]


def _path(rings: Sequence[Ring], to_xy: Projection) -> str:
    parts = []
    for ring in rings:
        if not ring:
            continue
        xy = [to_xy(lon, lat) for lon, lat in ring]
        parts.append("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in xy) + "Z")
    return "".join(parts)


def _touches(ring: Ring, frame: Frame) -> bool:
    lons, lats = [lon for lon, _ in ring], [lat for _, lat in ring]
    return min(lons) <= frame.east and max(lons) >= frame.west and min(lats) <= frame.north and max(lats) >= frame.south


def _graticule(to_xy: Projection, captions: Captions) -> Svg:
    frame = to_xy.frame
    step = next(
        s for s in (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 45, 90) if (frame.east - frame.west) / s <= 9 or s == 90
    )
    lines = []
    for axis, low, high in (("lon", frame.west, frame.east), ("lat", frame.south, frame.north)):
        for k in range(math.floor(low / step) - 2, math.ceil(high / step) + 3):
            value = round(k * step, 2)
            x, y = to_xy(value, value)
            if axis == "lon":
                lines.append(el("line", x1=x, y1=0, x2=x, y2=to_xy.height))
                spot = el("text", escape(captions.degrees(value, captions.compass[1::2])), x=x + 2, y=to_xy.height - 6)
                inside = 0 <= x <= 0.74 * to_xy.width
            else:
                lines.append(el("line", x1=0, y1=y, x2=to_xy.width, y2=y))
                spot = el("text", escape(captions.degrees(value, captions.compass[0::2])), x=3, y=y - 2)
                inside = 12 <= y <= to_xy.height - 14
            if inside:
                lines.append(spot)
    return el("g", *lines, class_="graticule")


def _shows(town: Town, to_xy: Projection) -> bool:
    x, y = to_xy(town.lon_deg, town.lat_deg)
    return 0 <= x <= to_xy.width and 0 <= y <= to_xy.height


def _dots(towns: Sequence[Town], to_xy: Projection) -> list[Svg]:
    spots = [to_xy(town.lon_deg, town.lat_deg) for town in towns if _shows(town, to_xy)]
    return [el("circle", cx=x, cy=y, r=1.5, class_="town") for x, y in spots]


def _scale_bar(to_xy: Projection, kilometres: str) -> Svg:
    most_km = 0.22 * to_xy.width / to_xy.units_per_m / 1000
    power = 10.0 ** math.floor(math.log10(most_km))
    length_km = next(k * power for k in (5, 2, 1) if k * power <= most_km)
    units = length_km * 1000 * to_xy.units_per_m
    x, y = to_xy.width - units - 14, to_xy.height - 16
    return el(
        "g",
        el("rect", x=x - 6, y=y - 15, width=units + 12, height=24, class_="plate"),
        el("path", d=f"M{x:.1f} {y - 3:.1f}v5h{units:.1f}v-5M{x + units / 2:.1f} {y - 1:.1f}v3", class_="bar"),
        el("text", escape(kilometres.format(n=f"{length_km:g}")), x=x + units / 2, y=y - 5, text_anchor="middle"),
        class_="scale",
    )


def _labels(spots: list[tuple[Mark, float, float, float]], to_xy: Projection, towns: Sequence[Town] = ()) -> list[Svg]:
    """Return numbers (and names, where there is room) beside their places; a label that finds no room is left out.

    The numbers are found again in the table, and in the titles of the signs. Precise places are served first, and towns
    last, unless the name of theirs stands there already.
    """
    boxes = [(x - 5, y - 5, x + 5, y + 5) for _, x, y, r in spots if r <= _SIGN_UNITS]
    made = []
    named: set[str] = set()
    for mark, x, y, r in sorted(spots, key=lambda s: (s[3], -len(s[0].classes), s[0].label, s[0].name)):
        with_name = f"{mark.label}  {mark.name}" if mark.name else mark.label
        for text in (with_name, mark.label):
            wide = 4.9 * len(text) + 2
            found = _room(x, y, min(r, 40.0) if r <= _SIGN_UNITS else r, wide, boxes, to_xy)
            if found is None:
                continue
            left, top = found
            boxes.append((left, top, left + wide, top + _LABEL_UNITS))
            rest = text.removeprefix(mark.label).strip()
            name = [el("tspan", escape(rest), dx=3, class_="name")] if rest else []
            made.append(
                el("text", el("tspan", escape(mark.label), class_="no"), *name, x=left, y=top + 7.8, class_="label")
            )
            named.add(rest)
            break
    for town in towns:
        if town.name in named:
            continue
        x, y = to_xy(town.lon_deg, town.lat_deg)
        wide = 4.3 * len(town.name) + 2
        found = _room(x, y, 2.0, wide, boxes, to_xy)
        if found is not None:
            left, top = found
            boxes.append((left, top, left + wide, top + _LABEL_UNITS))
            made.append(el("text", escape(town.name), x=left, y=top + 7.4, class_="town"))
    return made


def _room(
    x: float, y: float, r: float, wide: float, boxes: list[tuple[float, float, float, float]], to_xy: Projection
) -> tuple[float, float] | None:
    """Return the top left corner of a free box that touches the sign, or lies along the rim of a wide circle."""
    half = _LABEL_UNITS / 2
    if r <= _SIGN_UNITS:
        tries = [
            (x + 6, y - half), (x - 6 - wide, y - half), (x - wide / 2, y - 6 - _LABEL_UNITS), (x - wide / 2, y + 6),
            (x + 4, y - 5 - _LABEL_UNITS), (x + 4, y + 5), (x - 4 - wide, y - 5 - _LABEL_UNITS), (x - 4 - wide, y + 5),
        ]  # fmt: skip
    else:
        # Never in the middle, where it would look like a point.
        tries = [
            (x - wide / 2, y - r - _LABEL_UNITS - 1), (x - wide / 2, y + r + 1), (x + r + 2, y - half),
            (x - r - 2 - wide, y - half), (x - wide / 2, y - r + 5), (x - wide / 2, y + r - 5 - _LABEL_UNITS),
            (x + 0.7 * r + 2, y - 0.7 * r - _LABEL_UNITS), (x - 0.7 * r - 2 - wide, y - 0.7 * r - _LABEL_UNITS),
            (x - wide / 2, y - r / 2), (x - wide / 2, y + r / 2),
        ]  # fmt: skip
    for left, top in tries:
        if left < 2 or top < 2 or left + wide > to_xy.width - 2 or top + _LABEL_UNITS > to_xy.height - 26:
            continue
        if all(left + wide <= b[0] or left >= b[2] or top + _LABEL_UNITS <= b[1] or top >= b[3] for b in boxes):
            return left, top
    return None
