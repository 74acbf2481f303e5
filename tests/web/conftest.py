"""A book of invented incidents, some with names and texts meant to do harm, and a way to ask for its pages."""

import datetime as dt
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from anyio.from_thread import start_blocking_portal
from fastapi.testclient import TestClient
from tests.web.laws import EDITIONS, make_chain, make_compliance, make_duties, make_law, make_past
from tests.web.times import (
    FILE,
    LAST,
    TWIN,
    document_id,
    make_articles,
    make_contradictions,
    make_cooperation,
    make_deeds,
    make_lines,
    make_parties,
    make_persons,
    make_questions,
)

import treve
from treve.incidents.gather import TOLD
from treve.names import kinds as kind_register
from treve.products.daily_shape import TownLine
from treve.products.marks import together
from treve.products.say import Lang
from treve.terms import read as terms_reader
from treve.web.app import make_app
from treve.web.model import LIST, Book, Found, FoundUnder, Head, Linked, Proof, Reason

DATA = Path(treve.__file__).parent / "data"
HARM = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'; alert(1); //",
    "<svg/onload=alert(1)>",
    "{{ 7*7 }} ${7*7} <%= 7*7 %>",
    "</script><a hx-get='/x' hx-trigger='load'>",
    "javascript:alert(1)",
)
READINGS = ("ministry", "front")
VERDICTS = ("violation", "not_covered", "undetermined", "outside")


def incident_id(n: int) -> str:
    return f"{n:032x}"


def report_id(n: int, k: int) -> str:
    return f"{(n + 1) << 64 | k:032x}"


def make_book(count: int = 120, seed: int = 1, happenings: int = 150) -> Book:
    """Return a book of `count` incidents and `happenings`; every seventh place and text is one of `HARM`."""
    draw = random.Random(seed)
    kinds = kind_register.read((DATA / "registers" / "kinds.yaml").read_text())
    file = DATA / "agreements" / "syria-2016-12-29.yaml"
    terms = terms_reader.read(file.read_bytes(), file.name)
    readings = [one.id for one in terms.readings]
    depth = {kind: len(kinds.ancestors(kind)) for kind in kinds.names}
    rows, told = [], {}
    classes = [("exact", 100), ("settlement", 2_000), ("near", 25_000), ("province", 150_000), ("unknown", None)]
    spots = [(draw.randrange(330_000_000, 342_000_000), draw.randrange(355_000_000, 400_000_000)) for _ in range(60)]
    for n in range(count):
        day = dt.date(2025, 2, 15) + dt.timedelta(days=draw.randrange(60))
        place_class, radius = draw.choice(classes)
        lat, lon = draw.choice(spots) if radius else (None, None)
        name = HARM[n % len(HARM)] if n % 7 == 0 else f"Combe-Noire {n % 13}"
        verdicts = [draw.choice(VERDICTS) for _ in readings]
        row: dict[str, Any] = {
            "incident": incident_id(n),
            "start_s": int(dt.datetime.combine(day, dt.time(), dt.UTC).timestamp()),
            "earliest": day.isoformat(),
            "latest": day.isoformat(),
            "first_day": day,
            "last_day": day,
            "lat_e7": lat,
            "lon_e7": lon,
            "radius_m": radius,
            "place_class": place_class,
            "place_name": name,
            "adm2": None,
            "adm1": "Serre",
            "country": "Valdria",
            "search": f"{name} serre valdria".casefold(),
            "kind": draw.choice(["shelling", "air_strike", "armed_clash", "unknown"]),
            "kind_alternatives": ["mortar"],
            "side_a": ["serre-front"],
            "side_b": ["valdrian-government"] if n % 3 else [],
            "killed_low": None,
            "killed_best": draw.choice([None, 0, 3]),
            "killed_high": None,
            "reports": 1 + n % 3,
            "independent_sources": 1 + n % 2,
            "independent_means": 1,
            "verification": "reported",
            "aggregate": n % 11 == 0,
            "class:": together(list(verdicts)),
        }
        for reading, verdict in zip(readings, verdicts, strict=True):
            row[f"class:{reading}"], row[f"ppm:{reading}"] = verdict, draw.randrange(0, 1_000_001)
            row[f"clause:{reading}"] = terms.rules[n % len(terms.rules)].clause
        rows.append(row)
        told[incident_id(n)] = [_told(row, report_id(n, k), k, n) for k in range(row["reports"])]
    schema = {
        **LIST,
        **{f"class:{one}": pl.String() for one in readings},
        **{f"ppm:{one}": pl.Int64() for one in readings},
        **{f"clause:{one}": pl.String() for one in readings},
    }
    frame = pl.DataFrame(rows, schema=schema).sort("start_s", "incident", nulls_last=True)
    by_row = {row["incident"]: row for row in rows}

    def found(incident: str, lang: Lang) -> tuple[Found, ...]:
        said = {"en": "The day lies in force", "fr": "Le jour est en vigueur"}[lang]
        return tuple(
            Found(
                one,
                by_row[incident][f"class:{one}"],
                "",
                by_row[incident][f"ppm:{one}"],
                "computed",
                "art-1",
                (Reason(f"{said} {HARM[0]}.", ("art-1",)), Reason(said, ("no-such-clause",))),
                (said,),
            )
            for one in readings
        )

    def prove(entry: int) -> Proof | None:
        path = tuple(f"{k:064x}" for k in range(5))
        if entry >= 39:
            return None
        return Proof(entry, "ab" * 32, path, 40, "cd" * 32, HARM[1], "ed25519:" + "ee" * 32, True, 3 * (entry % 2))

    articles = make_articles(HARM)
    lines = make_lines(happenings, HARM)

    def under(agreement: str, version: str) -> Book | None:
        return made if agreement == terms.agreement and version in ("", terms.version) else None

    def findings(incident: str, lang: Lang) -> tuple[FoundUnder, ...]:
        return (FoundUnder(terms, found(incident, lang)),)

    made = Book(
        centre=f"Centre {HARM[0]}",
        head=Head("valdria", 40, "cd" * 32),
        zone=terms.theatre.zone,
        terms=terms,
        shared_country=None,
        rows=frame,
        by_report={one["report"]: incident for incident, ones in told.items() for one in ones} | {i: i for i in told},
        kinds=tuple((kind, depth[kind]) for kind in kinds.names),
        kind_label=kinds.label,
        actor_label=lambda actor, _lang: f"{actor} {HARM[3]}",
        found=found,
        point=lambda name, _lang: f"{name} {HARM[4]}?",
        linked=lambda incident, _lang: tuple(
            Linked(one, "same", 930_000, "rule", (f"Same day {HARM[2]}",)) for one in told[incident]
        ),
        prove=prove,
        happenings=lines,
        deeds=make_deeds(happenings, terms, HARM),
        parties=make_parties(terms),
        last_day=LAST,
        documents=tuple(one.row for one in articles.values()),
        document=articles.get,
        files={FILE: (document_id(1),), TWIN: (document_id(2), document_id(3)), "long.txt": (document_id(4),)},
        french={},
        lands=(("Land", (((36.0, 35.0), (37.0, 35.0), (37.0, 36.0)),)),),
        towns=(TownLine(f"Ford {HARM[0]}", 35.2, 36.2),),
        agreements=(terms,),
        under=under,
        findings=findings,
        law=lambda agreement, version: make_law(terms, rows, version) if agreement == terms.agreement else None,
        chain=lambda incident, agreement, version, reading, lang: make_chain(
            terms, findings(incident, lang)[0], incident, (agreement, version, reading), HARM
        ),
        duties=lambda on: make_duties(terms, on),
        calendar=lambda _lang: b"BEGIN:VCALENDAR",
        compliance=lambda asked, _agreement: make_compliance(terms, asked, HARM),
        cooperation=make_cooperation(one.row for one in lines),
        meetings=lambda _lang: b"BEGIN:VCALENDAR",
        editions=EDITIONS,
        past=make_past(terms, incident_id(3), HARM),
        persons=make_persons(HARM),
        contradictions=make_contradictions(HARM),
        questions=lambda: make_questions(HARM),
    )
    return made


def _told(row: dict[str, Any], report: str, k: int, n: int) -> dict[str, Any]:
    bad = HARM[(n + k) % len(HARM)]
    given: dict[str, Any] = dict.fromkeys(TOLD)
    given.update(
        report=report,
        fingerprint="00",
        computed_with=True,
        conflict=k == 1,
        source=f"watch {bad}",
        source_kind="patrol",
        native_id=bad,
        earliest=row["earliest"],
        latest=row["latest"],
        time_precision="day",
        time_words=bad,
        lat_e7=row["lat_e7"],
        lon_e7=row["lon_e7"],
        radius_m=row["radius_m"],
        place_precision=row["place_class"],
        place_name=row["place_name"],
        adm1=row["adm1"],
        country=row["country"],
        place_words=bad,
        kind=row["kind"],
        as_called=bad,
        actors=[{"name": bad, "role": "side_a", "code": bad}],
        side_a=[],
        side_b=[],
        harm=[{"what": "killed", "whom": "all", "low": None, "best": 3, "high": None}],
        text=bad,
        language=bad,
        origins=[bad],
        mentions=[],
        aggregate=False,
        document="ef" * 32,
        file_name=bad,
        row=2 + n,
        received_at="2025-03-02T10:00:00Z",
        entry=n % 40,
        position=k,
        flags=[{"column": bad, "message": bad, "remedy": bad, "gravity": "note"}],
    )
    return given


@pytest.fixture(scope="session", autouse=True)
def one_loop() -> Iterator[None]:
    """One loop in one thread for the browsers of all tests; else each page starts its own, at the cost of a page."""
    with start_blocking_portal() as portal, pytest.MonkeyPatch.context() as patch:
        patch.setattr(TestClient, "portal", portal)
        yield


@pytest.fixture(scope="session")
def book() -> Book:
    return make_book()


@pytest.fixture(scope="session")
def client(book: Book) -> Iterator[TestClient]:
    app = make_app(lambda: book, lambda same: same)
    with TestClient(app, base_url="http://127.0.0.1:8080", raise_server_exceptions=False) as made:
        yield made


@pytest.fixture
def client_of() -> Callable[[Callable[[], Book]], TestClient]:
    """A client of whatever loads a book."""

    def made(load: Callable[[], Book]) -> TestClient:
        app = make_app(load, lambda same: same)
        return TestClient(app, base_url="http://127.0.0.1:8080", raise_server_exceptions=False)

    return made


@pytest.fixture(scope="session")
def book_of_size() -> Callable[..., Book]:
    """Makes books of any size."""
    return make_book
