"""Pairs of centres with as many entries, that differ only in what certain visitors may not see; and all that these can
ask of them, so that every answer can be held against its twin.

A pair is drawn by a seed: a log of some places, at each of which stands either something that is shown, the same on
both sides, or something withheld, drawn for each side by itself and of any kind. The centres lie in memory, but for
keys and sealed originals. What is the log's own (hashes of entries, which hang on all that went before) is taken out
before two answers are compared; nothing else is.
"""

import copy
import datetime as dt
import random
import re
import shutil
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from tests.web.marked_centre import DEMO, HEAD, MAPPING, MEMBERS, article, give_accounts, started

from treve.base.ids import report_id
from treve.entries.records import Agreement, Parameters, Register, to_groups
from treve.ledger.sealing import Record
from treve.node.centre import Centre, open_centre
from treve.node.entry import NewEntry
from treve.node.erase import erase
from treve.node.release import Meant, release
from treve.node.shipped import parameters_text
from treve.node.take_in import Asked, take_in
from treve.release.marking import Marking, make, write
from treve.stores.memory import MemoryStore

CENTRAL = ("public", "p-reader")
OTHERS = ("p-observer", "p-guarantor", "p-liaison")
SHOWN = (make("clear"), make("green"))
WITHHELD = (None, make("amber+strict", ("mission",)), make("red", ("p-analyst",)), make("amber", ("red-lantern",)))
LANDS = ("Pontarel", "Vaucelle", "nowhere at all")


class Base(NamedTuple):
    """A centre with members and an agreement, from which both sides of each pair begin."""

    path: Path
    store: MemoryStore


class Side(NamedTuple):
    """One of a pair: where it lies, its entries, and what only those who see all know of it.

    `words` stand in nothing that is shown; `reports` and `documents` are ids of what is withheld.
    """

    path: Path
    store: MemoryStore
    words: tuple[str, ...]
    reports: tuple[str, ...]
    documents: tuple[str, ...]

    def opened(self) -> Centre:
        """Open it for reading."""
        return open_centre(self.path, store=self.store)


def base(path: Path) -> Base:
    """Make the centre from which pairs begin, with accounts for those who will ask."""
    started(path)
    with open_centre(path) as centre:
        store = MemoryStore()
        store.append(
            list(centre._store.entries(0, centre.size)),
            list(centre._store.known_rows()),
            list(centre._store.originals()),
        )
        give_accounts(centre, {*CENTRAL, *OTHERS} - {"public"})
    for name in ("treve.db", "treve.db-wal", "treve.db-shm"):
        (path / name).unlink(missing_ok=True)
    shutil.rmtree(path / "cache", ignore_errors=True)
    return Base(path, store)


class _Writer:
    """Writes one side: each call adds exactly one entry. Its clock and chance are those of the place in the log."""

    def __init__(self, base: Base, folder: Path, side: str) -> None:
        self.path = folder / side
        shutil.copytree(base.path, self.path)
        self.store = copy.deepcopy(base.store)
        self.files = folder / f"files-{side}"
        self.files.mkdir()
        self.chance = random.Random(0)
        self.day = 3
        self.centre = open_centre(
            self.path, to_write=True, store=self.store, random=lambda count: self.chance.randbytes(count),
            now=lambda: dt.datetime(2025, 4, self.day, 6, tzinfo=dt.UTC),
        )  # fmt: skip
        self.written: list[int] = []
        """Entries of reports and articles that were written here and may be released, narrowed or erased."""
        self.reports: list[str] = []
        self.documents: list[str] = []

    def place(self, seed: str, day: int) -> None:
        """Go on to a place of the log."""
        self.chance, self.day = random.Random(seed), day

    def table(self, rows: list[dict[str, str]], name: str, marking: Marking | None, *, revises: bool = False) -> None:
        """Take in a table; `marking` is that of all its rows."""
        columns = HEAD.strip().split(",")
        text = HEAD + "".join(",".join(row[each] for each in columns) + "\n" for row in rows)
        self._take(
            f"{name}.csv", text, Asked(mapping=MAPPING, mapping_name=f"{name}map", marking=marking, revises=revises)
        )
        self.reports += [report_id(row["source"], row["id"], b"") for row in rows if row["id"]]

    def article(self, text: str, name: str, marking: Marking | None, source: str | None = None) -> None:
        """Take in an article."""
        self._take(f"{name}.txt", text, Asked(marking=marking, source=source))

    def _take(self, name: str, text: str, asked: Asked) -> None:
        file = self.files / name
        file.write_text(text, encoding="utf-8")
        done = take_in(self.centre, file, asked, "p-duty-officer")
        assert not done.refused, done.reason
        assert done.entry is not None
        self.written.append(done.entry)
        self.documents.append(sha256(text.encode()).hexdigest())

    def record(self, kind: str, record: Register | Parameters | Agreement, marking: Marking | None) -> None:
        """Write what people adopt."""
        signed = write(marking) if marking is not None else None
        self.centre.append([NewEntry(kind, [Record(to_groups(record))], "p-head", marking=signed)])


Put = Callable[[_Writer, random.Random, str, Marking | None], None]


def _row(chance: random.Random, word: str, number: int = 0, day: str = "") -> dict[str, str]:
    place = chance.choice(LANDS) if chance.random() < 0.5 else f"{word}place"
    lat, lon = 33.2 + chance.random() / 2, -38.9 - chance.random() / 2
    by = chance.choice(["Serre Front", f"{word}actor"])
    return {
        "source": f"{word}src", "id": f"{word}{number}", "place": place, "lat": f"{lat:.5f}", "lon": f"{lon:.5f}",
        "date": day or f"2025-04-{chance.randrange(1, 20):02}", "kind": "mortar", "by": by,
        "notes": f"{word} text of the report",
    }  # fmt: skip


def _reports(writer: _Writer, chance: random.Random, word: str, marking: Marking | None) -> None:
    writer.table([_row(chance, word, number) for number in range(chance.randrange(1, 4))], word, marking)


def _held(writer: _Writer, chance: random.Random, word: str, marking: Marking | None) -> None:
    rows = [_row(chance, word, 0), {**_row(chance, word, 1), "date": f"{word} no such day"}]
    writer.table(rows[chance.randrange(2) :], word, marking)


def _article(writer: _Writer, _chance: random.Random, word: str, marking: Marking | None) -> None:
    writer.article(article(word), word, marking)


def _parameters(writer: _Writer, chance: random.Random, word: str, marking: Marking | None) -> None:
    name = chance.choice(["fusion", "findings"])
    writer.record("parameters", Parameters(name, parameters_text(name) + " " * chance.randrange(1, 9)), marking)


def _register(writer: _Writer, chance: random.Random, word: str, marking: Marking | None) -> None:
    what = chance.choice(["actors/valdria", "places/valdria", "members", "markings"])
    text = {
        "actors/valdria": (DEMO / "valdria-actors.yaml").read_text(encoding="utf-8") + f"# {word}\n",
        "places/valdria": (DEMO / "valdria-places.yaml").read_text(encoding="utf-8") + f"# {word}\n",
        "members": f"{MEMBERS}  - {{id: {word}, name: {word}, of: mission, roles: [analyst]}}\n",
        "markings": f'defaults:\n  - {{of: "source:{word}", tlp: GREEN}}\n',
    }[what]
    writer.record("register", Register(what, text), marking)


def _agreement(writer: _Writer, _chance: random.Random, word: str, marking: Marking | None) -> None:
    text = (DEMO / "valdria-2025-02-28.yaml").read_text(encoding="utf-8").replace("Truce of Pontarel", f"Truce {word}")
    text = text.replace("agreement: valdria-2025-02-28", f"agreement: {word}")
    writer.record("agreement", Agreement(word, "1", f"{word}.yaml", text), marking)


def _released(writer: _Writer, _chance: random.Random, word: str, _marking: Marking | None) -> None:
    """Narrow, or mark anew, what this side has withheld; nobody it is withheld from comes to see it."""
    meant = [Meant(writer.written[-1], None)]
    release(writer.centre, meant, make("amber", ("red-lantern",)), word, "p-head", dry_run=False)


def _narrowed(writer: _Writer, _chance: random.Random, word: str, _marking: Marking | None) -> None:
    release(writer.centre, [Meant(writer.written[-1], None)], None, word, "p-head", dry_run=False)


def _erased(writer: _Writer, _chance: random.Random, word: str, _marking: Marking | None) -> None:
    meant = [Meant(writer.written.pop(), None)]
    erase(writer.centre, meant, f"why {word}", "p-head", documents="destroy")


FIRST: tuple[Put, ...] = (_reports, _held, _article, _parameters, _register, _agreement)
AFTER: tuple[Put, ...] = (_released, _narrowed, _erased)
"""What speaks of an entry that is there already."""


def _of_what_is_shown(
    writer: _Writer, chance: random.Random, word: str, marking: Marking | None, shown: dict[Put, str]
) -> None:
    """Withhold something that touches what is shown: another version of a report, or the same article once more."""
    if _article not in shown or (_reports in shown and chance.random() < 0.5):
        row = {**_row(chance, shown[_reports], 0), "notes": f"{word} other words under the same id", "lat": "33.99999"}
        writer.table([row], word, marking, revises=chance.random() < 0.5)
        writer.reports.pop()
        writer.written.pop()
    else:
        writer.article(article(shown[_article]), word, marking, source=f"{word}src")
        writer.documents.pop()
        writer.written.pop()


def marked_pair(base: Base, folder: Path, seed: int) -> tuple[Side, Side]:
    """Make two centres that differ only in what is not marked for any of those who will ask."""
    chance = random.Random(seed)
    shown_kinds = [_reports, _article, *chance.sample(FIRST, 2), chance.choice((_narrowed, _erased))]
    places = [("shown", put) for put in shown_kinds[:4]]
    for _ in range(3):
        places.insert(chance.randrange(1, len(places) + 1), ("withheld", _reports))
    places += [("withheld after", _reports), ("shown", shown_kinds[4])]
    shown_marking = [chance.choice(SHOWN) for _ in places]
    return _two(base, folder, seed, lambda writer, side: _write_marked(writer, places, shown_marking, seed, side))


def _write_marked(
    writer: _Writer, places: list[tuple[str, Put]], markings: list[Marking], seed: int, side: str
) -> tuple[list[str], list[str], list[str]]:
    """Write one side of a marked pair; return the words, reports and documents that are withheld."""
    words: list[str] = []
    reports: list[str] = []
    documents: list[str] = []
    shown: list[int] = []
    withheld: list[int] = []
    touched: dict[Put, str] = {}
    for number, (how, put) in enumerate(places):
        hidden = how != "shown"
        drawn = random.Random(f"{seed} {number} {side if hidden else ''}")
        word = f"{'w' if hidden else 's'}{number}x{drawn.randrange(10**6):06}"
        writer.place(f"{seed} {number}", 3 + (drawn.randrange(1, 20) if hidden else number))
        marking = drawn.choice(WITHHELD) if hidden else markings[number]
        writer.written = withheld if hidden else shown
        before, known = writer.centre.size, (len(writer.reports), len(writer.documents))
        if not hidden:
            put(writer, drawn, word, marking)
            # A document that is destroyed goes for all whose records rest on it, and its one receipt is then theirs
            # alone who see all of these: such an erasure is of what is withheld, too.
            if put is _reports or (put is _article and places[-1][1] is not _erased):
                touched.setdefault(put, word)
        elif how == "withheld after" and withheld:
            drawn.choice(AFTER)(writer, drawn, word, marking)
        elif touched and drawn.random() < 0.4:
            _of_what_is_shown(writer, drawn, word, marking, touched)
        else:
            drawn.choice(FIRST)(writer, drawn, word, marking)
        assert writer.centre.size == before + 1
        if hidden:
            words.append(word)
            reports += writer.reports[known[0] :]
            documents += writer.documents[known[1] :]
    return words, reports, documents


def embargoed_pair(base: Base, folder: Path, seed: int) -> tuple[Side, Side]:
    """Make two centres marked alike, that differ only in what the embargo keeps from a party, guarantor or the public.

    Points differ within a cell, in fields and in words; reports are not due yet; rows could not be read; a text is not
    of the press; reports without an id of their source's own have one only through their cells.
    """
    return _two(base, folder, seed, lambda writer, side: _write_embargoed(writer, seed, side))


def _write_embargoed(writer: _Writer, seed: int, side: str) -> tuple[list[str], list[str], list[str]]:
    chance = random.Random(seed)
    words: list[str] = []
    reports: list[str] = []
    documents: list[str] = []
    for number in range(4):
        kind = ("fine", "early", "held", "text", "article")[number if number < 1 else chance.randrange(5)]
        same, own = random.Random(f"{seed} {number}"), random.Random(f"{seed} {number} {side}")
        word, secret = f"s{number}x{same.randrange(10**6):06}", f"w{number}x{own.randrange(10**6):06}"
        # What came in and is not shown may have come in on any day.
        writer.place(f"{seed} {number}", 5 + (number if kind in ("fine", "article") else own.randrange(20)))
        known = (len(writer.reports), len(writer.documents))
        marking = same.choice(SHOWN)
        if kind == "fine":
            rows = [_fine(same, own, word, at) for at in range(same.randrange(1, 3))]
            writer.table(rows, word, marking)
            del writer.reports[known[0] :]
        elif kind == "early":
            writer.table([_row(own, secret, at, "2098-03-04") for at in range(own.randrange(1, 3))], secret, marking)
        elif kind == "held":
            writer.table([{**_row(own, secret), "date": f"{secret} no such day"}], secret, marking)
        elif kind == "text":
            writer._take(f"{secret}.txt", article(secret), Asked(marking=marking, source_kind="patrol"))
        else:
            writer.article(article(word), word, marking)
            continue
        words.append(secret)
        reports += writer.reports[known[0] :]
        documents += writer.documents[known[1] :]
    return words, reports, documents


def _fine(same: random.Random, own: random.Random, word: str, number: int) -> dict[str, str]:
    """Return a row whose point is another one of the same cell, also where its words tell it."""
    row = _row(same, word, number, f"2025-04-{same.randrange(1, 20):02}")
    lat, lon = same.randrange(1_107, 1_120), -same.randrange(1_297, 1_310)
    points = [f"{(cell + own.uniform(0.01, 0.99)) * 0.03:.5f}" for cell in (lat, lon)]
    told = same.choice(["{0}, {1}", "N{0} W{1}", "lat {0} lon {1}", "{0}° / {1}°"]).format(*points).replace(",", ";")
    id_ = row["id"] if same.random() < 0.6 else ""
    return {**row, "id": id_, "lat": points[0], "lon": points[1], "notes": f"{word} fell at {told} near the mill"}


def _two(
    base: Base, folder: Path, seed: int, fill: Callable[[_Writer, str], tuple[list[str], list[str], list[str]]]
) -> tuple[Side, Side]:
    made = []
    for side in ("a", "b"):
        writer = _Writer(base, folder / str(seed), side)
        words, reports, documents = fill(writer, side)
        writer.centre.close()
        made.append(Side(writer.path, writer.store, tuple(words), tuple(reports), tuple(documents)))
    assert made[0].store.size() == made[1].store.size()
    return made[0], made[1]


def without_the_log(text: str, centre: Centre) -> str:
    """Return an answer without what is the log's own: the hashes of its entries."""
    hashes = {each.hex(): f"<entry {number}>" for number, each in enumerate(centre.hashes(0, centre.size))}
    return re.sub("[0-9a-f]{64}", lambda found: hashes.get(found[0], found[0]), text)


def visitors(seed: int) -> Iterator[str]:
    """Give those who ask of a pair: the public, and one of a party or a guarantor."""
    yield "public"
    yield (*CENTRAL[1:], *OTHERS)[seed % 4]
