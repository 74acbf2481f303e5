"""A text counts as press, which the embargo leaves alone, unless its source is of another kind."""

from pathlib import Path
from typing import get_args

import pytest
from tests.node.test_sight import LATE, MAPPING, MARKINGS, exports, made, rows
from tests.web.marked_centre import article

from treve.cli.take_in import KINDS
from treve.entries.report import SourceKind
from treve.node.adopt import adopt_register
from treve.node.centre import Centre, open_centre
from treve.node.sight import sight_of, tell_sight
from treve.node.take_in import Asked, TakenIn, take_in
from treve.release.marking import make

GREEN = make("green")


def take(centre: Centre, folder: Path, word: str, asked: Asked) -> TakenIn:
    file = folder / f"{word}.txt"
    file.write_text(article(word), encoding="utf-8")
    return take_in(centre, file, asked, "ana")


def seen_by(centre: Centre, who: str) -> str:
    return b"".join(exports(centre, who).values()).decode()


def test_a_field_report_written_as_text_is_kept_from_parties_and_shown_to_who_watches_or_helps(tmp_path: Path) -> None:
    path = made(tmp_path / "texts", rows(("watch", "1", "a report")))
    with open_centre(path, to_write=True) as centre:
        assert take(centre, tmp_path, "qpress", Asked(marking=GREEN)).loaded == 1
        assert take(centre, tmp_path, "qfield", Asked(marking=GREEN, source_kind="patrol")).loaded == 1
        for who in ("front", "government", "halmark"):
            assert "qpress" in seen_by(centre, who)
            assert "qfield" not in seen_by(centre, who)
        for who in ("saal", "red-lantern"):
            assert "qfield" in seen_by(centre, who)
        told = [row for row in tell_sight(centre, sight_of(centre, "front", LATE)) if row.what.startswith("articles")]
        assert {(row.seen, row.why) for row in told} == {
            (False, "under the embargo of positions"), (True, "TLP:GREEN is for every member"),
        }  # fmt: skip


def test_what_kind_a_source_is_of_has_a_default_by_its_name(tmp_path: Path) -> None:
    path = made(tmp_path / "default", rows(("watch", "1", "a report")))
    file = tmp_path / "kinds.yaml"
    file.write_text(MARKINGS + '  - {of: "source:desk", kind: hotline, tlp: GREEN}\n', encoding="utf-8")
    with open_centre(path, to_write=True) as centre:
        adopt_register(centre, "markings", file, "saal")
        assert take(centre, tmp_path, "qdesk", Asked(source="desk")).loaded == 1
        assert take(centre, tmp_path, "qpaper", Asked(source="desk", source_kind="press")).loaded == 1
        told = seen_by(centre, "front")
        assert "qpaper" in told
        assert "qdesk" not in told
        assert "qdesk" in seen_by(centre, "red-lantern")


def test_a_table_says_of_what_kind_its_sources_are_in_its_mapping_and_nowhere_else(tmp_path: Path) -> None:
    path = made(tmp_path / "table", rows(("watch", "1", "a report")))
    file = tmp_path / "more.csv"
    file.write_text(rows(("watch", "2", "another")), encoding="utf-8")
    with open_centre(path, to_write=True) as centre:
        done = take_in(centre, file, Asked(mapping=MAPPING, source_kind="press"), "ana")
        assert done.refused
        assert "mapping" in done.reason
        assert take_in(centre, file, Asked(mapping=MAPPING), "ana").loaded == 1


@pytest.mark.parametrize("kind", get_args(SourceKind))
def test_the_command_offers_every_kind_of_source(kind: str) -> None:
    assert kind in KINDS
    assert len(KINDS) == len(get_args(SourceKind))
