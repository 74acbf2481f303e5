"""Which outlines hold bare points, by geopandas' `sjoin` alone; runs in .venv-bench, called by benchmarks/assess.py.

usage: .venv-bench/bin/python benchmarks/peer_geopandas.py FILE.npz

The file holds `lon`, `lat` and the outlines' corners (`x`, `y`, `zone`). Prints the seconds.
"""

import sys
import time

import geopandas  # type: ignore[import-not-found, import-untyped, unused-ignore]
import numpy as np
import shapely

given = np.load(sys.argv[1])
shapes = [
    shapely.Polygon(np.stack([given["x"][given["zone"] == k], given["y"][given["zone"] == k]], axis=1))
    for k in range(int(given["zone"].max()) + 1)
]
zones = geopandas.GeoDataFrame({"zone": range(len(shapes))}, geometry=shapes, crs=4326)
begin = time.perf_counter()
points = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(given["lon"], given["lat"]), crs=4326)
found = geopandas.sjoin(points, zones, predicate="within")
print(f"{time.perf_counter() - begin:.3f} {len(found)}")
