"""People review statements in a centre: what becomes an entry, what is obeyed, and who sees nothing of it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from tests.node.test_sight import LATE, TOLD, made, rows
from tests.statements.reviewing import OTHER, PRISONERS, SHELLS, TEXT

from treve.base.errors import Refused
from treve.entries.statement_review import Fields
from treve.names.own_persons import Held, merged, split, with_alias, with_office
from treve.node.centre import Centre, open_centre
from treve.node.erase import redact
from treve.node.export import export
from treve.node.persons import edit_persons
from treve.node.queue import questions
from treve.node.review_statement import Asked, Said, fields_of, review_statement
from treve.node.sight import seen_entries, sight_of, tell_sight
from treve.node.take_in import Asked as Taken
from treve.node.take_in import take_in
from treve.node.verify import verify
from treve.node.view import View, view
from treve.release.marking import make


def seen_by(centre: Centre, who: str = "saal") -> View:
    return view(centre, sight=sight_of(centre, who, LATE))


def table(centre: Centre, what: str, who: str = "saal") -> list[dict[str, Any]]:
    return [json.loads(line) for line in b"".join(export(seen_by(centre, who), what, "jsonl", "en")).splitlines()]


def say(
    centre: Centre, act: str, document: str, at: str, person: str = "ana", *, green: bool = True, **given: Any
) -> Said:
    sight = sight_of(centre, "saal", LATE)
    asked = Asked(act=act, document=document, at=at, **given)  # type: ignore[arg-type]
    marking = make("green") if green else None
    return review_statement(centre, view(centre, sight=sight), sight.members, asked, person, marking)


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reviews")
    path = made(folder / "centre", rows(*TOLD))
    with open_centre(path, to_write=True) as centre:
        for name, text, marking in (
            ("open.txt", TEXT, make("green")), ("front.txt", OTHER, make("amber+strict", ("front",))),
        ):  # fmt: skip
            (folder / name).write_text(text, encoding="utf-8")
            assert not take_in(centre, folder / name, Taken("press", marking=marking), "ana").refused
    return path


@pytest.fixture
def centre(marked: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(marked, tmp_path / "centre"))


def speakers(centre: Centre, file: str, who: str = "saal") -> list[list[str]]:
    return [
        row["speakers"] for row in table(centre, "statements", who) if row["document"] == file and "obus" in row["text"]
    ]


def test_a_review_is_an_entry_and_is_obeyed_afterwards(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        assert speakers(opened, "open.txt") == [["Anton Berg"]]
        asked: dict[str, Any] = {"fields": Fields(speakers=("Marta Lind",)), "why": "read again"}
        done = say(opened, "correct", "open.txt", "un seul obus", **asked)
        again = say(opened, "correct", "open.txt", f"{SHELLS[0]}-{SHELLS[1]}", **asked)
        assert (done.entry is None, again.entry) == (False, None)
        assert speakers(opened, "open.txt") == [["Marta Lind"]]
        (row,) = table(opened, "statement_reviews")
        assert (row["state"], row["reviews"][0]["person"], row["reviews"][0]["body"]) == ("corrected", "ana", "mission")
        say(opened, "withdraw", "open.txt", "un seul obus")
        assert speakers(opened, "open.txt") == [["Anton Berg"]]
    assert verify(centre).ok


def test_what_nobody_said_leaves_the_timeline_the_deeds_and_the_pledges(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        say(opened, "correct", "open.txt", "un seul obus", fields=Fields(pledge="declared", deadline="vendredi"))
        (row,) = [row for row in table(opened, "timeline") if row["what"] == "pledge" and "obus" in row["text"]]
        assert (row["status"], row["deadline"]) == ("declared", "vendredi")
        for file in ("open.txt", "front.txt"):
            say(opened, "reject", file, "un seul obus")
        assert not [row for row in table(opened, "timeline") if row["what"] == "pledge" and "obus" in row["text"]]
        assert speakers(opened, "open.txt") == []
        confirmed = say(opened, "confirm", "open.txt", "un seul obus")
        assert confirmed.entry is not None
        assert speakers(opened, "open.txt") == [["Anton Berg"]]


def test_whoever_confirms_a_correction_agrees_with_it(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        say(opened, "correct", "open.txt", "un seul obus", fields=Fields(speakers=("Marta Lind",)))
        say(opened, "confirm", "open.txt", "un seul obus", "liaison-f", body="front")
        row = next(row for row in table(opened, "statements") if row["state"] == "corrected")
        assert (row["speakers"], row["reviewed_by"], row["contested"]) == (["Marta Lind"], ["front", "mission"], [])


def test_a_review_shows_to_nobody_who_does_not_see_the_article(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        before = {
            who: (seen_by(opened, who).head, sight_of(opened, who, LATE).found) for who in ("government", "public")
        }
        say(opened, "correct", "front.txt", "un seul obus", fields=Fields(speakers=("Zq Secret",)), why="zq secret")
        say(opened, "same", "open.txt", "prisonniers", other=("front.txt", "un seul obus"), why="zq secret")
        for who in ("government", "public"):
            head, found = before[who]
            now = seen_by(opened, who)
            assert (now.head.newest, now.head.audience) == (head.newest, head.audience)
            assert sight_of(opened, who, LATE).found.digest == found.digest
            assert all(
                "statement_review" not in record.groups
                for entry in seen_entries(opened, sight_of(opened, who, LATE)) for record in entry.records if record
            )  # fmt: skip
            assert table(opened, "statement_reviews", who) == []
        told = tell_sight(opened, sight_of(opened, "government", LATE))
        withheld = {row.why for row in told if row.what == "statement_review" and not row.seen}
        assert withheld == {"names an article that is not seen"}
        assert [row["state"] for row in table(opened, "statement_reviews", "front")].count("corrected") == 1


def test_a_redacted_copy_is_another_document_and_is_reviewed_as_such(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        say(opened, "correct", "open.txt", "un seul obus", fields=Fields(speakers=("Marta Lind",)))
        (row,) = [row for row in table(opened, "statements") if row["document"] == "open.txt" and "obus" in row["text"]]
        copy = TEXT.replace("Luc Moreau", "L. M.").encode()
        redact(opened, row["original"], copy, "asked for", "saal")
        assert speakers(opened, "open.txt") == [["Anton Berg"]], "the review was of the other copy"
        say(opened, "correct", "open.txt", "un seul obus", fields=Fields(speakers=("Marta Lind",)))
        assert speakers(opened, "open.txt") == [["Marta Lind"]]


def test_a_review_that_is_released_to_nobody_changes_nothing_for_others(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        others = table(opened, "statements", "government"), table(opened, "timeline", "government")
        say(opened, "correct", "open.txt", "un seul obus", fields=Fields(speakers=("Marta Lind",)), green=False)
        assert speakers(opened, "open.txt") == [["Marta Lind"]]
        assert (table(opened, "statements", "government"), table(opened, "timeline", "government")) == others


@pytest.mark.parametrize(
    ("person", "body", "why"),
    [
        ("liaison-f", "mission", "cannot speak for"),
        ("observer-f", "front", "has not the role"),
        ("root", "mission", "has not the role"),
        ("ana", "nobody-known", "There is no body"),
    ],
)
def test_who_may_not_say_it_writes_nothing(centre: Path, person: str, body: str, why: str) -> None:
    with open_centre(centre, to_write=True) as opened:
        size = opened.size
        with pytest.raises(Refused, match=why):
            say(opened, "confirm", "open.txt", "un seul obus", person, body=body)
        assert opened.size == size


@pytest.mark.parametrize(
    ("act", "document", "at", "why"),
    [
        ("confirm", "nothing.txt", "1-2", "No article here"),
        ("confirm", "open.txt", "1-9", "No statement was read there"),
        ("confirm", "open.txt", "e", "statements hold these words"),
        ("add", "open.txt", "words that are not there", "do not stand in the article"),
        ("add", "open.txt", "90000-90010", "no words of the article"),
        ("withdraw", "open.txt", "un seul obus", "has said nothing here"),
        ("correct", "open.txt", "un seul obus", "corrects something"),
    ],
)
def test_what_cannot_be_said_is_refused_in_plain_words(
    centre: Path, act: str, document: str, at: str, why: str
) -> None:
    fields = Fields(speakers=("A",)) if act == "add" else Fields()
    with open_centre(centre, to_write=True) as opened, pytest.raises(Refused, match=why):
        say(opened, act, document, at, fields=fields)


def test_fields_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(Refused, match="not both"):
        fields_of(speakers=("A",), nobody=True, span=None, said=None)
    with pytest.raises(Refused, match="is no span"):
        fields_of(speakers=(), nobody=False, span="from 3", said=None)
    with pytest.raises(Refused, match="cannot be said"):
        fields_of(speakers=(), nobody=False, span=None, said="2021-03-04/2021-03-01")
    for name in ("", " ", "\u202eAnna", "An\x07na"):
        with pytest.raises(Refused, match="can be read out"):
            fields_of(speakers=(name,), nobody=False, span=None, said=None)
    spaced = fields_of(speakers=("Anna\u00a0Roth",), nobody=False, span=None, said=None, deadline="le 3\u202fmai")
    assert spaced.deadline == "le 3\u202fmai"
    made = fields_of(speakers=(), nobody=True, span="3-9", said="2021-03-04", to="the press")
    assert made == Fields(speakers=(), start=3, end=9, earliest="2021-03-04", latest="2021-03-04", to="the press")


def test_what_was_settled_is_asked_no_more_and_what_is_contested_is_asked_first(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        asked = {(one.row["document"], one.row["start"]) for one in questions(seen_by(opened))}
        assert ("open.txt", PRISONERS[0]) in asked
        say(opened, "confirm", "open.txt", "prisonniers")
        after = {(one.row["document"], one.row["start"]) for one in questions(seen_by(opened))}
        assert after == asked - {("open.txt", PRISONERS[0])}
        say(
            opened,
            "correct",
            "open.txt",
            "prisonniers",
            "liaison-f",
            body="front",
            fields=Fields(speakers=("B. Reed",)),
        )
        first = questions(seen_by(opened))[0]
        assert (first.row["start"], first.why[0]) == (PRISONERS[0], "contested")


def test_who_somebody_is_is_said_step_by_step_and_what_stands_changes_nothing(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        held = Held("commander of Ravna", "Anton Berg", "2020-01")
        done = edit_persons(
            opened, lambda own, known: with_office(own, known, held, "serre-front"), "saal", make("green")
        )
        assert done.entry is not None
        assert any("Anton Berg" in line for line in done.lines)
        again = edit_persons(
            opened, lambda own, known: with_alias(own, known, "Anton Berg", "Антон Берг"), "saal", make("green")
        )
        assert again.entry is not None
        assert (
            edit_persons(opened, lambda own, known: with_alias(own, known, "Anton Berg", "Антон Берг"), "saal").entry
            is None
        )
        (row,) = [row for row in table(opened, "persons") if row["name"] == "Anton Berg"]
        assert (row["registered"], "Антон Берг" in row["names"]) == (True, True)
        assert [each["names"] for each in row["offices"]] == [["commander of Ravna"]]
        assert {one["document"] for one in row["statements"]} == {"open.txt", "front.txt"}
        tried = edit_persons(
            opened, lambda own, known: merged(own, known, "Anton Berg", "Luc Moreau"), "saal", write=False
        )
        assert tried.entry is None
        assert tried.lines
        edit_persons(opened, lambda own, known: merged(own, known, "Anton Berg", "Luc Moreau"), "saal", make("green"))
        (row,) = [row for row in table(opened, "persons") if row["name"] == "Anton Berg"]
        assert "Luc Moreau" in row["names"]
        edit_persons(opened, lambda own, known: split(own, known, "Anton Berg", "Luc Moreau"), "saal", make("green"))
        names = {row["name"] for row in table(opened, "persons")}
        assert {"Anton Berg", "Luc Moreau"} <= names
        with pytest.raises(Refused, match="is the name of"):
            edit_persons(opened, lambda own, known: with_alias(own, known, "Luc Moreau", "Anton Berg"), "saal")
        size = opened.size
        with pytest.raises(Refused, match="Nobody goes by the name Anton Burg") as why:
            edit_persons(opened, lambda own, _: own, "saal", of="Anton Burg")
        assert "Did you mean Anton Berg?" in why.value.remedy
        assert opened.size == size
    assert verify(centre).ok
