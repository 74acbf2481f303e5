"""A small view by hand: a few incidents of one day, some around it, and names that would like to be run."""

import dataclasses
import datetime as dt
from importlib.resources import files
from typing import Any

import msgspec
import polars as pl

from treve.findings.assess import SCHEMA as FINDINGS
from treve.findings.reasons import joined, reason
from treve.incidents.gather import TOLD
from treve.incidents.summary import MEMBERS
from treve.names import actors as actor_register
from treve.names import kinds as kind_register
from treve.names import places as place_register
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.names.places import Places
from treve.terms.model import Terms

DAY = dt.date(2017, 1, 15)
ZONE = "Asia/Damascus"
NASTY = "</style><script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{7*7}}"

ACTORS = f"""
actors:
  - {{id: government, kind: state, names: [{{en: Government, fr: gouvernement}}], source: invented}}
  - id: front
    kind: armed_group
    names: [{{en: 'Front {NASTY.replace("'", "''")}', fr: 'Front {NASTY.replace("'", "''")}'}}]
    source: invented
"""


PLACES = f"""
places:
  - id: X-A
    level: country
    en: Land
    fr: Pays
    middle: [35.5, 36.5]
    radius_m: 90000
    outline: [[[36.0, 35.0], [37.0, 35.0], [37.0, 36.0], [36.0, 36.0]]]
    towns: [{{name: 'Ford {NASTY.replace("'", "''")}', at: [35.2, 36.2]}}]
"""


@dataclasses.dataclass(frozen=True)
class Head:
    """A log."""

    name: str = f"Centre {NASTY}"
    size: int = 12
    root: str = "ab" * 32


@dataclasses.dataclass(frozen=True)
class View:
    """What `products.seen.Seen` asks for."""

    told: pl.DataFrame
    members: pl.DataFrame
    incidents: pl.DataFrame
    findings: pl.DataFrame
    problems: pl.DataFrame
    agreements: tuple[Terms, ...]
    actors: Actors
    kinds: Kinds
    places: Places = dataclasses.field(default_factory=lambda: place_register.read(PLACES))
    head: Head = Head()
    statements: pl.DataFrame = dataclasses.field(default_factory=lambda: pl.DataFrame(schema={"row": pl.String()}))
    effort: pl.DataFrame = dataclasses.field(default_factory=lambda: pl.DataFrame(schema={"row": pl.String()}))
    timeline: pl.DataFrame = dataclasses.field(default_factory=lambda: pl.DataFrame(schema={"row": pl.String()}))
    allegations: pl.DataFrame = dataclasses.field(default_factory=lambda: pl.DataFrame(schema={"row": pl.String()}))
    parameters: dict[str, str] = dataclasses.field(default_factory=lambda: {"fusion": "{}", "findings": "{}"})


ALLEGED = pl.DataFrame(
    {
        "row": [
            msgspec.json.encode(
                {
                    "by": by, "against": "front", "earliest": DAY.isoformat(), "latest": DAY.isoformat(),
                    "count": count, "kind": None, "place": None, "text": None, "agreement": None,
                    "confirmed_by": [], "denied_by": denied,
                }
            ).decode()
            for by, count, denied in (("halmark", 14, []), ("government", 9, ["front"]))
        ]
    }
)  # fmt: skip
"""Two tallies of one day, registered by two."""


def second(day: dt.date) -> int:
    """Return the first second of a civil day, laid on UTC as fusion does."""
    return int(dt.datetime.combine(day, dt.time(), dt.UTC).timestamp())


def terms(nasty: bool = True) -> Terms:
    """Return an agreement of two readings, a drawn zone and one that nobody drew."""
    bad = NASTY if nasty else ""
    words = {"en": f"Truce {bad}", "fr": f"Trêve {bad}"}
    return Terms.model_validate(
        {
            "format": "treve-terms-1", "agreement": "truce", "version": "1", "name": words,
            "theatre": {"name": {"en": "Theatre", "fr": "Théâtre"}, "zone": ZONE}, "source": "invented",
            "instruments": [
                {"id": "text", "title": words, "status": "signed", "dated": dt.date(2016, 12, 29), "source": "invented"}
            ],
            "clauses": [{"id": "art-1", "instrument": "text", "summary": words}],
            "in_force": {"since": "2016-12-30T00:00:00", "clause": "art-1"},
            "parties": [
                {"id": one, "name": {"en": one, "fr": one}, "clause": "art-1",
                 "members": [{"actor": one, "standing": "agreed", "clause": "art-1"}]}
                for one in ("government", "front")
            ],
            "zones": [
                {"id": "land", "definition": {"en": f"The land {bad}", "fr": f"Le pays {bad}"}, "clause": "art-1",
                 "whole_of": ["Land"],
                 "geometries": [{"by": f"us {bad}", "standing": "draft", "precision_m": 10, "source": "invented",
                                 "rings": [[(36.0, 33.0), (38.0, 33.0), (38.0, 35.0), (36.0, 35.0)]]}]},
                {"id": "fight", "clause": "art-1",
                 "definition": {"en": "Where they fight", "fr": "Là où ils se battent"}},
            ],
            "rules": [{"id": "no-attack", "clause": "art-1", "summary": words, "binds": ["government", "front"],
                       "protects": [{"whom": "other_parties", "standing": "agreed"}], "acts": ["fire"],
                       "within": ["land"]}],
            "readings": [
                {"id": "first", "name": {"en": f"First {bad}", "fr": f"Première {bad}"}, "held_by": ["government"],
                 "source": "invented"},
                {"id": "second", "name": {"en": "Second", "fr": "Seconde"}, "held_by": ["front"], "source": "invented"},
            ],
        }
    )  # fmt: skip


def incident(number: int, **given: Any) -> dict[str, Any]:
    """Return a row of `incidents`; what is not given is of the day, at an exact place, of one report."""
    row: dict[str, Any] = {
        "incident": f"{number:032x}", "start_s": second(DAY), "end_s": second(DAY) + 86_400, "earliest_s": second(DAY),
        "latest_s": second(DAY) + 86_400, "lat_e7": 340_000_000 + number * 1_000, "lon_e7": 370_000_000,
        "radius_m": 2_000, "place_class": "settlement", "place_name": f"Village {number}", "adm1": "Province",
        "adm2": "District", "country": "Land", "bound_m": 0, "kind": "shelling", "kind_parent": "fire",
        "kind_alternatives": [], "side_a": ["government"], "side_b": ["front"], "group_a": [], "group_b": [],
        "actors": ["front", "government"], "killed_low": 1, "killed_best": 2, "killed_high": 4, "reports": 1,
        "independent_sources": 1, "independent_means": 1, "verification": "reported", "aggregate": False,
        "counted": True,
    }  # fmt: skip
    return row | given


INCIDENTS: dict[str, Any] = {
    "incident": pl.String(), "start_s": pl.Int64(), "end_s": pl.Int64(), "earliest_s": pl.Int64(),
    "latest_s": pl.Int64(), "lat_e7": pl.Int64(), "lon_e7": pl.Int64(), "radius_m": pl.Int64(),
    "place_class": pl.String(), "place_name": pl.String(), "adm1": pl.String(), "adm2": pl.String(),
    "country": pl.String(), "bound_m": pl.Int64(), "kind": pl.String(), "kind_parent": pl.String(),
    "kind_alternatives": pl.List(pl.String()), "side_a": pl.List(pl.String()), "side_b": pl.List(pl.String()),
    "group_a": pl.List(pl.String()), "group_b": pl.List(pl.String()), "actors": pl.List(pl.String()),
    "killed_low": pl.Int64(), "killed_best": pl.Int64(), "killed_high": pl.Int64(), "reports": pl.Int64(),
    "independent_sources": pl.Int64(), "independent_means": pl.Int64(), "verification": pl.String(),
    "aggregate": pl.Boolean(), "counted": pl.Boolean(),
}  # fmt: skip


def view(rows: list[dict[str, Any]], verdicts: dict[int, tuple[str, str]] | None = None, *, nasty: bool = True) -> View:
    """Return a view of these incidents, each of one report.

    `verdicts` gives by position what the two readings say; both say "undetermined" otherwise.
    """
    told = [
        dict.fromkeys(TOLD)
        | {
            "report": one["incident"], "fingerprint": "f", "computed_with": True, "conflict": False,
            "state": "stands", "amended_by": [], "amends": [],
            "source": "patrol-7", "source_kind": "patrol", "native_id": f"{NASTY if nasty else 'n'}-{k}",
            "earliest": "2017-01-15", "latest": "2017-01-15", "start_s": one["start_s"], "end_s": one["end_s"],
            "lat_e7": one["lat_e7"], "lon_e7": one["lon_e7"], "radius_m": one["radius_m"],
            "place_precision": one["place_class"], "place_name": one["place_name"], "kind": one["kind"],
            "text": NASTY, "origins": [f"SOHR{NASTY if nasty else ''}"], "document": "d" * 64, "file_name": "f.csv",
            "row": k + 2, "received_at": "2026-01-01T00:00:00Z", "entry": 5, "position": k, "aggregate": False,
            "actors": [{"name": "=cmd()", "role": "side_a", "code": None}], "side_a": one["side_a"],
            "side_b": one["side_b"], "harm": [], "mentions": [], "flags": [],
        }
        for k, one in enumerate(rows)
    ]  # fmt: skip
    members = [
        dict.fromkeys(MEMBERS)
        | {"report": one["incident"], "incident": one["incident"], "probability_ppm": 1_000_000}
        | {"link": "same", "by": "rule"}
        for one in rows
    ]
    findings = []
    for k, one in enumerate(rows):
        for reading, verdict in zip(("first", "second"), (verdicts or {}).get(k, ("undetermined",) * 2), strict=True):
            parts = [
                reason("excluded_actor", "art-1", actors=["front"], day="2017-01-15"),
                reason("one_source", None, who=[NASTY if nasty else "patrol-7"], citing=["SOHR"], reports=1),
            ]
            findings.append(
                {
                    "incident": one["incident"], "agreement": "truce", "version": "1", "reading": reading,
                    "clause": "art-1", "rule": "no-attack", "verdict": verdict, "ground": "sides",
                    "probability_ppm": 456_789, "least_ppm": 1, "most_ppm": 999_999, "standing": "computed",
                    "reasons": joined(parts), "would_settle": ["sides"] if verdict == "undetermined" else [],
                    "open_points": [],
                }
            )  # fmt: skip
    problems = [
        {"where": "f.csv:14:low", "message": f"low {NASTY}", "remedy": "=1+1", "gravity": "held", "raw": "a\0b",
         "source": "patrol-7", "report": None, "entry": 5},
    ]  # fmt: skip
    return View(
        told=pl.DataFrame(told, schema=TOLD),
        members=pl.DataFrame(members, schema=MEMBERS),
        incidents=pl.DataFrame(rows, schema=INCIDENTS),
        findings=pl.DataFrame(findings, schema=FINDINGS),
        problems=pl.DataFrame(problems, schema=dict.fromkeys(PROBLEMS, pl.String()) | {"entry": pl.Int64()}),
        agreements=(terms(nasty),),
        actors=actor_register.read(ACTORS if nasty else ACTORS.replace(f" {NASTY.replace(chr(39), chr(39) * 2)}", "")),
        kinds=kind_register.read(files("treve").joinpath("data", "registers", "kinds.yaml").read_text("utf-8")),
    )  # fmt: skip


PROBLEMS = ("where", "message", "remedy", "gravity", "raw", "source", "report")

ORDINARY = [
    incident(1),
    incident(2, place_name=NASTY, adm1=NASTY),
    incident(3, radius_m=150_000, place_class="province", place_name=None),
    incident(4, lat_e7=None, lon_e7=None, radius_m=None, place_class="unknown", place_name=None, adm1=None, adm2=None,
             country=None, killed_low=None, killed_best=None, killed_high=None),
    incident(5, end_s=second(DAY) + 5 * 86_400, place_name="Wide"),
    incident(6, start_s=None, end_s=None, earliest_s=None, latest_s=None, place_name="Never"),
    incident(7, start_s=second(DAY) - 86_400 * 3, end_s=second(DAY) - 86_400 * 2, place_name="Before"),
]  # fmt: skip
"""Of the day: 1 to 4. Wider: 5. Without a time: 6. Three days before: 7."""
VERDICTS = {0: ("violation", "violation"), 1: ("violation", "not_covered"), 2: ("undetermined", "undetermined")}
