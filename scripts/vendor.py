"""Puts in place what the page of `treve serve` loads: libraries and a basemap, out of node_modules.

    npm ci --ignore-scripts        fetches node_modules, each package checked against package-lock.json
    python scripts/vendor.py       copies what is needed to src/treve/web/static/vendor (git-ignored)
    python scripts/vendor.py --check   says whether everything is in place; exit 1 if not
    python scripts/vendor.py --lock    makes package-lock.json anew from package.json, without any address in it

Running it again changes nothing. Nothing is fetched by this script, but for `--lock`.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
MODULES = ROOT / "node_modules"
LOCK = ROOT / "package-lock.json"
VENDOR = ROOT / "src" / "treve" / "web" / "static" / "vendor"

COPIED = {
    "htmx.min.js": "htmx.org/dist/htmx.min.js",
    "maplibre-gl.mjs": "maplibre-gl/dist/maplibre-gl.mjs",
    "maplibre-gl-worker.mjs": "maplibre-gl/dist/maplibre-gl-worker.mjs",
    "maplibre-gl.css": "maplibre-gl/dist/maplibre-gl.css",
    "licences/htmx.txt": "htmx.org/LICENSE",
    "licences/maplibre-gl.txt": "maplibre-gl/LICENSE.txt",
    "licences/world-atlas.txt": "world-atlas/LICENSE",
}
COUNTRIES = "countries.geojson"
ATLAS = "world-atlas/countries-50m.json"

Json = dict[str, Any]
Ring = list[list[float]]


def main() -> int:
    """Do what the options ask; 0 when everything is in place."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--check", action="store_true", help="only say whether everything is in place")
    options.add_argument("--lock", action="store_true", help="make package-lock.json anew, without addresses")
    given = options.parse_args()
    if given.lock:
        return lock()
    if given.check:
        missing = [name for name in (*COPIED, COUNTRIES) if not (VENDOR / name).is_file()]
        print(f"vendor: missing {', '.join(missing)}" if missing else "vendor: everything is in place")
        return 1 if missing else 0
    if faults := _faults():
        print("vendor: " + "; ".join(faults) + ". Type: npm ci --ignore-scripts", file=sys.stderr)
        return 1
    written = [name for name, path in COPIED.items() if _put(VENDOR / name, (MODULES / path).read_bytes())]
    countries = features(json.loads((MODULES / ATLAS).read_bytes()), "countries")
    text = json.dumps(countries, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    written += [COUNTRIES] if _put(VENDOR / COUNTRIES, text.encode()) else []
    print(f"vendor: wrote {', '.join(written)}" if written else "vendor: everything is in place")
    return 0


def features(topology: Json, name: str) -> Json:
    """Return one object of a TopoJSON topology as a GeoJSON FeatureCollection, degrees to four decimals (11 m).

    Source: the TopoJSON format specification, version 1: quantised arcs hold differences; an arc's index ~i
    stands for arc i backwards; arcs of a ring share their end points. The atlas is whole across the antimeridian,
    which a flat map is not: there polygons are cut.
    """
    arcs = [list(_arc(arc, topology.get("transform"))) for arc in topology["arcs"]]
    found = []
    for one in topology["objects"][name]["geometries"]:
        polygons = {"Polygon": [one.get("arcs")], "MultiPolygon": one.get("arcs")}.get(one["type"])
        if polygons is None:
            continue
        coordinates = [piece for polygon in polygons for piece in cut([_ring(ring, arcs) for ring in polygon])]
        properties = {"name": one.get("properties", {}).get("name", ""), "code": str(one.get("id", ""))}
        geometry = {"type": "MultiPolygon", "coordinates": coordinates}
        found.append({"type": "Feature", "properties": properties, "geometry": geometry})
    return {"type": "FeatureCollection", "features": found}


def cut(polygon: list[Ring]) -> list[list[Ring]]:
    """Return a polygon as pieces within 180 degrees west to east; most come back as they are.

    >>> for piece in cut([[[179, 0], [-179, 0], [-179, 1], [179, 0]]]):
    ...     print(piece)
    [[[179, 0], [180.0, 0.0], [180.0, 0.5], [179, 0]]]
    [[[-180.0, 0.0], [-179, 0], [-179, 1], [-180.0, 0.5], [-180.0, 0.0]]]
    """
    outer, *holes = (_pieces(ring) for ring in polygon)
    found = [[piece] for piece in outer]
    for hole in (piece for pieces in holes for piece in pieces):
        home = next((one for one in found if _within(hole, one[0])), found[0])
        home.append(hole)
    return found


def _pieces(ring: Ring) -> list[Ring]:
    """Return the parts of a ring in the world west to east, and in the worlds beside it, moved here."""
    line = [ring[0]]
    for x, y in ring[1:]:
        near = line[-1][0]
        line.append([x - 360 if x - near > 180 else x + 360 if x - near < -180 else x, y])
        while abs(line[-1][0] - near) > 180:
            line[-1][0] += 360 if line[-1][0] < near else -360
    if abs(line[-1][0] - line[0][0]) > 180:
        # It goes round a pole (Antarctica): down to the edge of the map, and back along it.
        pole = -90.0 if line[0][1] < 0 else 90.0
        line += [[line[-1][0], pole], [line[0][0], pole], line[0]]
    if all(-180 <= x <= 180 for x, _ in line):
        return [line]
    moved = ([[x + shift, y] for x, y in line] for shift in (0, 360, -360))
    return [piece for one in moved if len(piece := _clip(_clip(one, 180, 1), -180, -1)) >= 4]


def _clip(ring: Ring, edge: float, sign: int) -> Ring:
    """Return what of a closed ring lies on the inner side of a meridian (Sutherland and Hodgman), closed."""
    kept: Ring = []
    for (ax, ay), (bx, by) in pairwise(ring):
        a_in, b_in = sign * ax <= sign * edge, sign * bx <= sign * edge
        if a_in:
            kept.append([ax, ay])
        if a_in != b_in:
            kept.append([float(edge), round(ay + (by - ay) * (edge - ax) / (bx - ax), 4)])
    return [*kept, kept[0]] if kept else []


def _within(ring: Ring, outer: Ring) -> bool:
    return all(
        min(p[axis] for p in outer) <= min(p[axis] for p in ring)
        and max(p[axis] for p in ring) <= max(p[axis] for p in outer)
        for axis in (0, 1)
    )


def _arc(arc: list[list[float]], transform: Json | None) -> Iterator[list[float]]:
    if transform is None:
        yield from ([round(x, 4), round(y, 4)] for x, y in arc)
        return
    (kx, ky), (dx, dy) = transform["scale"], transform["translate"]
    x = y = 0.0
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        yield [round(x * kx + dx, 4), round(y * ky + dy, 4)]


def _ring(indices: list[int], arcs: list[Ring]) -> Ring:
    ring: Ring = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += arc[1:] if ring else arc
    return ring


def _faults() -> list[str]:
    """What keeps us from copying: a package that is missing, or of another version than the lock says."""
    locked = json.loads(LOCK.read_bytes())["packages"]
    faults = []
    for package in sorted({path.split("/")[0] for path in (*COPIED.values(), ATLAS)}):
        about = MODULES / package / "package.json"
        wanted = locked[f"node_modules/{package}"]["version"]
        found = json.loads(about.read_bytes())["version"] if about.is_file() else None
        if found is None:
            faults.append(f"{package} is not in node_modules")
        elif found != wanted:
            faults.append(f"{package} is {found}, and package-lock.json says {wanted}")
    return faults


def _put(path: Path, data: bytes) -> bool:
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.write_bytes(data)
    fresh.replace(path)
    return True


def lock() -> int:
    """Make the lock anew: integrity and versions only. What npm records of registries and sponsors is left out."""
    asked = ["npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run([*asked, "--omit-lockfile-registry-resolved"], cwd=ROOT, check=False)
    if done.returncode:
        return done.returncode
    held = json.loads(LOCK.read_bytes())
    for package in held["packages"].values():
        package.pop("funding", None)
    text = json.dumps(held, indent=2) + "\n"
    assert "://" not in text, "an address stands in package-lock.json"
    LOCK.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
