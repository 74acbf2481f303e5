"""The packaged gazetteer at the edge: its file is opened only when a text or table needs a country's places.

The places of one country are cut out of the file without reading the rest as values: 0.3 s, and memory for that country
alone, where the whole would take 1.4 s and 250 MB.
"""

import hashlib
import importlib.metadata
import importlib.util
import mmap
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import msgspec

from treve.names.gazetteer import WORLD
from treve.names.listed import Listed
from treve.names.read_gazetteer import NO_PACKAGE, Packaged

FILE = ("data", "cities500.json")
LARGE = 100_000
"""People from which a town is known beyond its country."""

_COUNTRY = re.compile(rb'"countrycode": "([A-Z]{2})", "population": (\d+)')


class _City(msgspec.Struct):
    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str = ""
    alternatenames: list[str] = []


class PackagedPlaces:
    """Loads the places of a country, and keeps in `notes` what a person should know of the data that it found."""

    def __init__(self, packaged: Packaged) -> None:
        """Remember which data the centre's entry names; nothing is opened yet."""
        self._packaged = packaged
        self.notes: tuple[str, ...] = ()
        self._checked = False

    def __call__(self, country: str) -> Iterable[Listed]:
        """Return the places of a country, or the large towns of the world for the empty code."""
        if self._packaged == NO_PACKAGE:
            return ()
        if country != WORLD and not re.fullmatch("[A-Z]{2}", country):
            return ()  # a theatre's own country, of which no package knows
        path = data_path(self._packaged.package)
        if path is None:
            self._check(None)
            return ()
        self._check(path)
        return _places_of(path, country)

    def _check(self, path: Path | None) -> None:
        """Note once whether the data are those of the centre's entry."""
        if self._checked:
            return
        self._checked = True
        if path is None:
            self.notes = (
                f"The gazetteer {self._packaged.package} is not installed: places are found in your own files alone.",
            )
        elif sha256_of(path) != self._packaged.sha256:
            self.notes = (
                f"The places of {self._packaged.package} {version_of(self._packaged.package)} are not those of the "
                f"centre's entry (version {self._packaged.version}): places may be found that others do not find. "
                "Install that version, or adopt a register `gazetteer` that names this one.",
            )


@lru_cache(maxsize=4)
def data_path(package: str) -> Path | None:
    """Return the package's file of places without importing it; `None` where it is not there."""
    if not re.fullmatch("[a-z][a-z0-9_]*", package):
        return None
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        return None
    path = Path(spec.origin).parent.joinpath(*FILE)
    return path if path.is_file() else None


def version_of(package: str) -> str:
    """Return the installed version of a package, "none" where it is not there."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "none"


@lru_cache(maxsize=2)
def sha256_of(path: Path) -> str:
    """Return the hash of a file; 50 ms for the packaged places, once a run."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@lru_cache(maxsize=64)
def _places_of(path: Path, country: str) -> tuple[Listed, ...]:
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return tuple(_listed(city) for city in _cut(data, country.encode()))


def _cut(data: mmap.mmap, country: bytes) -> Iterator[_City]:
    """Go through the records of a country (or of large towns), each decoded on its own."""
    decoder = msgspec.json.Decoder(_City)
    for found in _COUNTRY.finditer(data):
        if found[1] == country if country else int(found[2]) >= LARGE:
            start = data.rfind(b'{"geonameid"', 0, found.start())
            end = data.find(b"]}", found.end())
            if start < 0 or end < 0:
                continue
            try:
                city = decoder.decode(data[start : end + 2])
            except msgspec.DecodeError:
                continue  # a record of another form than this version's, of which the hash has told already
            yield city


def _listed(city: _City) -> Listed:
    names = tuple(dict.fromkeys((city.name, *filter(None, city.alternatenames))))
    spot = (round(city.latitude * 10_000_000), round(city.longitude * 10_000_000))
    return Listed(f"geonames:{city.geonameid}", names, city.countrycode, city.admin1code, *spot, city.population)
