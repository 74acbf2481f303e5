"""Efforts on their way through a centre: taken in once, revised by declaration, late for those under embargo."""

import datetime as dt
import json
from pathlib import Path

from tests.node.test_sight import LATE, MARKINGS
from tests.release.members import TEXT as MEMBERS_TEXT

from treve.node.adopt import adopt_register
from treve.node.centre import open_centre
from treve.node.export import export
from treve.node.sight import sight_of
from treve.node.start import start
from treve.node.take_in import Asked, TakenIn, take_in
from treve.node.view import view

LINE = '{"how":"patrol","source":"watch","native_id":"P-1","earliest":"2025-04-02","minutes":90,"text":"at 48.1234 N"}'


def made(path: Path) -> Path:
    start(path, "Valdria")
    return path


def taken(path: Path, text: str, *, revises: bool = False) -> TakenIn:
    file = path.with_suffix(".jsonl")
    file.write_text(text + "\n", encoding="utf-8")
    with open_centre(path, to_write=True) as centre:
        return take_in(centre, file, Asked(revises=revises), "ana")


def exported(path: Path, who: str | None = None, now: dt.datetime | None = None) -> list[dict[str, object]]:
    with open_centre(path) as centre:
        seen = view(centre, sight=sight_of(centre, who, now))
        return [json.loads(line) for line in b"".join(export(seen, "effort", "jsonl", "en")).splitlines()]


def test_an_effort_is_taken_in_once_and_stands_in_its_export(tmp_path: Path) -> None:
    path = made(tmp_path / "once")
    assert taken(path, LINE).loaded == 1
    again = taken(path, LINE)
    assert (again.rows, again.loaded, again.already_known) == (1, 0, 1)
    (row,) = exported(path)
    assert (row["native_id"], row["minutes"], row["conflict"]) == ("P-1", 90, False)


def test_other_words_under_the_same_id_are_a_conflict_unless_they_revise(tmp_path: Path) -> None:
    path = made(tmp_path / "conflict")
    taken(path, LINE)
    assert taken(path, LINE.replace("90", "60")).conflicts == 1
    assert [(row["minutes"], row["conflict"]) for row in exported(path)] == [(60, True), (90, True)]
    assert taken(path, LINE.replace("90", "75"), revises=True).loaded == 1
    assert [(row["minutes"], row["conflict"]) for row in exported(path)] == [(75, False)]


def test_a_party_learns_late_where_anyone_looked_and_never_a_position(tmp_path: Path) -> None:
    path = made(tmp_path / "late")
    with open_centre(path, to_write=True) as centre:
        for name, text in (("markings", MARKINGS), ("members", MEMBERS_TEXT)):
            file = path.with_name(f"{name}.yaml")
            file.write_text(text, encoding="utf-8")
            adopt_register(centre, name, file, "ana")
    taken(path, LINE)
    assert exported(path, "front", dt.datetime(2025, 4, 3, 6, tzinfo=dt.UTC)) == []
    (row,) = exported(path, "front", LATE)
    assert "48.1234" not in str(row["text"])
    (seen,) = exported(path, "saal", dt.datetime(2025, 4, 3, 6, tzinfo=dt.UTC))
    assert "48.1234" in str(seen["text"])
