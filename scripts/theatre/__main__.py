"""Write the shipped theatre and its truth. The same seed writes the same bytes.

usage: python -m scripts.theatre      (or python scripts/make_theatre.py)
"""

from collections import Counter
from pathlib import Path

from scripts.theatre import aid, dataset, hotline, letters, looked, patrols, sensors, shapes, sites, truth, watch
from scripts.theatre.acts import acts

ROOT = Path(__file__).parents[2]
DEMO = Path("src/treve/data/demo")
TESTS = Path("tests/data")


def everything() -> dict[Path, bytes]:
    """Return every file that the script writes, by its path in the repository."""
    true = acts()
    files = [one.file(true) for one in (patrols, letters, hotline, watch, dataset, sensors, aid)]
    means = looked.file(true)
    return {
        **{DEMO / file.name: file.data for file in files},
        DEMO / means.name: means.data,
        DEMO / shapes.PLACES: shapes.places(),
        DEMO / shapes.MAP: shapes.country(),
        DEMO / shapes.AGREEMENT: shapes.agreement(),
        DEMO / shapes.ANNEX: shapes.annex(),
        DEMO / sites.NAME: sites.data(),
        TESTS / "valdria-truth.json": truth.data(true, files),
        TESTS / "valdria-story.json": truth.told_story(),
    }


def main() -> None:
    """Write the files, and say how much there is."""
    for path, data in everything().items():
        (ROOT / path).write_bytes(data)
        print(f"{len(data):>9,} bytes  {path}")
    true = acts()
    kinds = ", ".join(f"{count} {kind}" for kind, count in Counter(act.kind for act in true).most_common(6))
    print(f"{len(true)} incidents: {kinds}, ...")


if __name__ == "__main__":
    main()
