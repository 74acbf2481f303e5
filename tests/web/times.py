"""Invented happenings, deeds and articles, some with words meant to do harm, for the book of `conftest`."""

import datetime as dt
import random
from collections.abc import Callable, Iterable
from typing import Any

from treve.names.topics import Topic, Topics
from treve.node.tracker import Cooperation
from treve.products.say import Lang
from treve.statements.article import Article
from treve.statements.documents import DocumentRow
from treve.statements.queue import Question
from treve.terms.model import Terms
from treve.timeline.pledges import Around, pledge_rows
from treve.timeline.shapes import DeedRow, HappeningRow, SourceRow
from treve.timeline.tracker import Tracked, tracker
from treve.web.adapt_time import line
from treve.web.kin import FAMILY_OF
from treve.web.model import Line, Opened, Party

FIRST = dt.date(2025, 1, 6)
LAST = dt.date(2025, 4, 30)
TURN = "\u202egnp.exe"
FILE = "matin.txt"
TWIN = "twin.txt"


def happening_id(n: int) -> str:
    return f"{n:016x}{'a' * 16}"


def document_id(n: int) -> str:
    return f"{n:064x}"


def make_articles(harm: tuple[str, ...]) -> dict[str, Opened]:
    """Return articles: one plain with nested and crossing marks, two of one name, and one of much text."""
    first = f"Le ministre a déclaré : « Nous avons {harm[0]} dit que le Front viendra le 3 mars. »"
    second = f"Rien d’autre {harm[1]} {TURN}."
    over = f"Lire aussi {harm[3]}"
    text = f"{first}\n\n{second}\n\n{over}"
    outer = text.index("Nous avons"), text.index(" »")
    inner = text.index("le Front viendra"), text.index(". »")
    crossing = text.index("viendra"), text.index("Rien d") + 6
    blocks = (0, len(first)), (len(first) + 2, len(first) + 2 + len(second))
    article = Article(
        FILE, text, "fr", harm[2], None, blocks, ((len(text) - len(over), len(text)),), original=document_id(1)
    )
    statements = (
        _statement(text, *outer, harm, level=0, same_as=[[TWIN, 0, 9]]),
        _statement(text, *inner, harm, level=1, same_as=[]),
        {**_statement(text, *inner, harm, level=1, same_as=[]), "text": "words that do not stand there"},
    )
    row = _document(document_id(1), FILE, harm[2], first[:60])
    row["copied"] = [
        {
            "start": crossing[0],
            "end": crossing[1],
            "document": document_id(2),
            "file_name": TWIN,
            "other_start": 0,
            "other_end": 4,
        },
    ]
    told = make_happening(0, FIRST, "meeting", harm)
    source = _source(happening_id(0), FILE, text[slice(*inner)], inner, harm)
    told["sources"] = [source]
    reports: tuple[dict[str, Any], ...] = (
        {
            "report": "b" * 32,
            "text": harm[1],
            "kind": "shelling",
            "earliest": None,
            "latest": None,
            "place_name": harm[0],
        },
        {"report": "c" * 32, "text": None, "kind": "shelling", "earliest": None, "latest": None, "place_name": None},
    )
    reports = (*reports, {**reports[1], "report": "d" * 32, "start": 3, "end": 11})
    long = "\n\n".join(f"Paragraphe {n} {'mot ' * 1_000}" for n in range(20, 49))
    spans, at = [], 0
    for part in long.split("\n\n"):
        spans.append((at, at + len(part)))
        at += len(part) + 2
    articles = {
        document_id(1): Opened(row, article, statements, ((told, source),), reports, make_reviews(statements)),
        document_id(4): Opened(
            _document(document_id(4), "long.txt", None, "Paragraphe"),
            Article("long.txt", long, "fr", None, None, tuple(spans), original=document_id(4)),
            (),
            (),
            (),
        ),
    }
    for n, words in ((2, "one text "), (3, "other text")):
        articles[document_id(n)] = Opened(
            _document(document_id(n), TWIN, "Twin", words),
            Article(TWIN, words, "en", "Twin", None, ((0, len(words)),), original=document_id(n)),
            (),
            (),
            (),
        )
    return articles


def _statement(
    text: str, start: int, end: int, harm: tuple[str, ...], *, level: int, same_as: list[list[Any]]
) -> dict[str, Any]:
    return {
        "document": FILE,
        "start": start,
        "end": end,
        "text": text[start:end],
        "speakers": [harm[0]],
        "mention": harm[1],
        "role": harm[2],
        "anonymous": False,
        "kind": "mixed",
        "cue": harm[3],
        "level": level,
        "via": harm[4],
        "negated": True,
        "denial": False,
        "negated_cue": False,
        "question": False,
        "said_earliest": "2025-03-01",
        "said_latest": "2025-03-01",
        "same_as": same_as,
        "original": document_id(1),
        "outlet": harm[1],
        "language": "fr",
        "state": "corrected",
        "anchor": [start, end],
        "reviewed_by": [harm[5]],
        "was": [{"line": "speakers", "value": [harm[6]]}, {"line": "said", "value": ["2025-03-01", "2025-03-02"]}],
        "contested": [{"line": "to", "values": [{"value": harm[0], "by": [harm[1]]}, {"value": None, "by": ["b"]}]}],
        "differ_on": ["same"],
        "pledge": {"status": "declared", "condition": harm[5], "deadline": harm[6]},
    }


def make_reviews(statements: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    """Return what was said of statements: one is struck, of one nothing stands there any more."""
    return {**statements[1], "state": "rejected"}, {**statements[0], "state": "unplaced"}


def make_questions(harm: tuple[str, ...]) -> tuple[Question, ...]:
    row = _statement("x" * 40, 3, 11, harm, level=0, same_as=[])
    return tuple(Question({**row, "text": bad}, 1_000 - n, ("pledge", "no_date"), 1) for n, bad in enumerate(harm))


def make_persons(harm: tuple[str, ...]) -> tuple[dict[str, Any], ...]:
    said = {
        "document": FILE, "original": document_id(1), "outlet": harm[0], "language": "fr", "start": 3, "end": 11,
        "text": harm[1], "earliest": "2025-03-01", "latest": "2025-03-01", "role": harm[2], "kind": "direct",
        "pledge": "wished", "denied": harm[5],
    }  # fmt: skip
    office = {"names": [harm[3]], "of": harm[4], "from": "2020-01-01", "until": None}
    return tuple(
        {
            "person": person_id(n), "name": bad, "names": [bad, harm[0]], "registered": n % 2 == 0,
            "offices": [office] if n % 2 == 0 else [], "roles": [harm[2]], "may_be": [person_id(0)],
            "statements": [said] if n else [],
        }
        for n, bad in enumerate(harm)
    )  # fmt: skip


def person_id(n: int) -> str:
    return f"{n:016x}{'e' * 16}"


def make_contradictions(harm: tuple[str, ...]) -> tuple[dict[str, Any], ...]:
    words = {
        "document": FILE, "original": document_id(1), "outlet": harm[0], "language": "fr", "start": 3, "end": 11,
        "text": harm[1], "day": "2025-03-01",
    }  # fmt: skip
    values = [{"value": harm[2], "sources": [words]}, {"value": harm[3], "sources": [{**words, "outlet": None}]}]
    return tuple(
        {"id": f"{n:032x}", "about": about, "of": of, "field": field, "earliest": None, "values": values}
        for n, (about, of, field) in enumerate(
            (("statement", None, f"number of {harm[4]}"), ("incident", "f" * 32, "killed"),
             ("happening", happening_id(1), "place"), ("statement", None, harm[5]),
             ("event", happening_id(1), "took part"), ("event", None, "told"))
        )
    )  # fmt: skip


def _document(document: str, file_name: str, outlet: str | None, lead: str) -> DocumentRow:
    return {
        "document": document,
        "file_name": file_name,
        "outlet": outlet,
        "language": "fr",
        "published_earliest": "2025-03-01" if outlet else None,
        "published_latest": "2025-03-01" if outlet else None,
        "published_precision": "day" if outlet else None,
        "published_words": lead,
        "published_source": "text",
        "lead": lead,
        "statements": 3,
        "pledges": 1,
        "one_side": outlet,
        "copied": [],
    }


def _source(key: str, file_name: str, text: str, span: tuple[int, int], harm: tuple[str, ...]) -> SourceRow:
    return {
        "id": key,
        "kind": "article",
        "text": text,
        "earliest": "2025-03-03",
        "latest": "2025-03-03",
        "state": "held",
        "document": file_name,
        "outlet": harm[2],
        "language": "fr",
        "start": span[0],
        "end": span[1],
        "one_side": harm[3],
        "agreement": None,
        "version": None,
        "clause": None,
        "incident": None,
        "status": None,
    }


def make_happening(n: int, day: dt.date | None, what: str, harm: tuple[str, ...]) -> HappeningRow:
    bad = harm[n % len(harm)]
    iso = day.isoformat() if day else None
    key = happening_id(n)
    text = f"{bad} {TURN} happened for the {n}th time"
    two = n % 5 == 0
    sources = [_source(key, FILE, text, (0, 9), harm)]
    if two:
        sources.append({**_source(f"{n:016x}{'b' * 16}", TWIN, "other text", (0, 10), harm), "outlet": "Twin"})
    later = n % 9 == 0 and day is not None
    return {
        "id": key,
        "earliest": iso,
        "latest": iso,
        "what": what,
        "text": text,
        "text_fr": None,
        "deadline_fr": None,
        "language": "en",
        "parties": [bad, f"Party {n % 4}"],
        "actors": ["serre-front"],
        "place": bad,
        "number": n if what == "round" else None,
        "phase": "begins" if what == "ceasefire" else None,
        "state": "scheduled" if later else "held",
        "scheduled": later,
        "inferred": n % 3 == 0,
        "inferred_part": (None, "year", "day", "date")[n % 4],
        "date_words": bad,
        "date_source": "text",
        "dates": [],
        "status": "declared" if what == "pledge" else None,
        "condition": bad,
        "deadline": bad if what == "pledge" else None,
        "due_earliest": "2025-05-10" if what == "pledge" else None,
        "due_latest": "2025-05-10" if what == "pledge" else None,
        "standing": "undecided" if what == "deadline" else None,
        "waiting_for": bad,
        "commitment": None,
        "later": None,
        "sources": sources,
        "independent_sources": 2 if two else 1,
        "one_side": bad,
        "conflicts": [
            {
                "field": "date",
                "values": [
                    {"value": "2025-03-15", "sources": [key]},
                    {"value": "2025-03-16/2025-03-17", "sources": [sources[-1]["id"]]},
                ],
            },
            {"field": "place", "values": [{"value": bad, "sources": [key]}, {"value": "elsewhere", "sources": []}]},
        ]
        if two
        else [],
        "to": bad if what == "pledge" else None,
        "of_another": bad if what == "pledge" and n % 2 == 0 else None,
        "levels": ["ministers"] if what == "meeting" else [],
        "delegations": [
            {"who": bad, "how": "joined", "head": bad, "source": key, "document": FILE, "start": 0, "end": 9}
        ]
        if what == "meeting"
        else [],
    }


def make_lines(count: int, harm: tuple[str, ...], seed: int = 3) -> tuple[Line, ...]:
    """Return `count` happenings in the order of days; every fortieth has none."""
    draw = random.Random(seed)
    kinds = sorted(FAMILY_OF)
    rows = []
    for n in range(count):
        day = None if n % 40 == 39 else FIRST + dt.timedelta(days=draw.randrange((LAST - FIRST).days + 1))
        rows.append(make_happening(n, day, kinds[n % len(kinds)], harm))
    rows.sort(key=lambda row: (row["earliest"] or "9999", row["id"]))
    return tuple(line(row, row["text"].casefold(), " ".join(row["parties"]).casefold()) for row in rows)


def make_parties(terms: Terms) -> tuple[Party, ...]:
    """Return the parties of the agreement; the first binds an actor of the book's incidents."""
    return tuple(
        Party(one.id, one.name.en, one.name.fr, frozenset({"valdrian-government"} if at == 0 else {"nobody"}))
        for at, one in enumerate(terms.parties)
    )


def make_deeds(count: int, terms: Terms, harm: tuple[str, ...], seed: int = 4) -> tuple[DeedRow, ...]:
    """Return `count` lines for the parties of the agreement, half of them words."""
    draw = random.Random(seed)
    rows = []
    for n in range(count):
        at = n % len(terms.parties)
        party = terms.parties[at]
        bad = harm[n % len(harm)]
        day = None if n % 40 == 39 else (FIRST + dt.timedelta(days=draw.randrange(115))).isoformat()
        row: Any = dict.fromkeys(DeedRow.__annotations__)
        row.update(
            agreement=terms.agreement,
            version=terms.version,
            party=party.id,
            name_en=f"{party.name.en} {bad}",
            name_fr=f"{party.name.fr} {bad}",
            role="party",
            order=at,
            earliest=day,
            latest=day,
            incidents=[],
        )
        if n % 3 == 0:
            row.update(
                side="words",
                what="pledge",
                text=f"{bad} {TURN}",
                speaker=bad,
                decided="metonym",
                status="wished",
                condition=bad,
                deadline=bad,
                document=FILE,
                outlet=bad,
                start=0,
                end=9,
                one_side=bad,
                language="fr",
            )
        elif n % 3 == 1:
            row.update(side="deeds", what="attended", kind="round", text=bad, happening=happening_id(1))
        else:
            row.update(
                side="deeds",
                what="findings",
                reading=terms.readings[n % len(terms.readings)].id,
                verdict="violation",
                count=1 + n % 4,
            )
        rows.append(row)
    return tuple(sorted(rows, key=lambda row: (row["order"], row["side"] != "words", row["earliest"] or "9999")))


def make_cooperation(rows: Iterable[HappeningRow]) -> Callable[[dt.date, Lang], Cooperation]:
    """Return what lays out pledges and the tracker of happenings on a day."""
    told = list(rows)
    topics = Topics((Topic("words", "dossier", {"en": "<b>Words</b>", "fr": "<b>Mots</b>"}, words=("happened",)),))

    def laid(on: dt.date, _lang: Lang) -> Cooperation:
        promised = pledge_rows(Around(told, [], topics=topics), on)
        return Cooperation(tuple(promised), tuple(tracker(Tracked(told, promised, [], [], topics), on)), topics, on)

    return laid
