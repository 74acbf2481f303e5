"""Take-in, from files to exports: counts add up, coming again changes nothing, and order and batches do not matter."""

import csv
import hashlib
import io
import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from treve.base.errors import Broken
from treve.node.centre import open_centre
from treve.node.export import export
from treve.node.start import start
from treve.node.take_in import Asked, TakenIn, files_of, take_in
from treve.node.view import View, view
from treve.products.rows import PROVENANCE

SMALL = Path(__file__).parents[1] / "data" / "small"
LIST = (SMALL / "watch.csv").read_text(encoding="utf-8")
MAPPING = (SMALL / "watch.mapping.yaml").read_text(encoding="utf-8")
Valdria = Callable[[str], Path]


def take(centre: Path, *files: Path, **asked: object) -> list[TakenIn]:
    with open_centre(centre, to_write=True) as opened:
        return [take_in(opened, file, Asked(**{"mapping": MAPPING, **asked}), "tester") for file in files]  # type: ignore[arg-type]


def seen(centre: Path) -> View:
    with open_centre(centre) as opened:
        return view(opened)


def said(centre: Path) -> dict[str, bytes]:
    """All exports, without the fields that say how a report reached us."""
    found = {what: b"".join(export(seen(centre), what, "jsonl", "en")) for what in ("reports", "incidents", "findings")}
    rows = [json.loads(line) for line in found["reports"].splitlines()]
    found["reports"] = json.dumps([{k: v for k, v in row.items() if k not in PROVENANCE} for row in rows]).encode()
    return found


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def written(path: Path, rows: list[list[str]]) -> Path:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    path.write_text(out.getvalue(), encoding="utf-8")
    return path


def test_rows_add_up_and_a_second_time_nothing_is_loaded(valdria: Valdria) -> None:
    centre = valdria("once")
    first, again = take(centre, SMALL / "watch.csv", SMALL / "watch.csv")
    assert first.rows == first.loaded + first.already_known + first.held == len(rows_of(LIST)) - 1
    assert (again.loaded, again.held, again.already_known) == (0, 0, first.rows)
    with open_centre(centre) as opened:
        size = opened.size
    take(centre, SMALL / "watch.csv")
    with open_centre(centre) as opened:
        assert opened.size == size


@pytest.mark.real
def test_the_real_dataset_goes_in_once(tmp_path: Path, shared: Path) -> None:
    start(tmp_path / "centre", None)
    file = shared / "data/ucdp_ged_syria/ged_syria_2016_2017.csv"
    first, again = take(tmp_path / "centre", file, file, mapping=None)
    assert first.rows == first.loaded + first.already_known + first.held == 11_757
    assert again.rows == again.already_known == 11_757
    assert again.loaded == again.held == 0


def test_order_batches_and_one_by_one_give_byte_equal_exports(valdria: Valdria, tmp_path: Path) -> None:
    head, *rows = rows_of(LIST)
    rows = rows[:60]
    whole = valdria("whole")
    take(whole, written(tmp_path / "whole.csv", [head, *rows]))

    mixed_rows = rows[:]
    random.Random(7).shuffle(mixed_rows)
    mixed = valdria("mixed")
    take(mixed, written(tmp_path / "mixed.csv", [head, *mixed_rows]))

    split = valdria("split")
    take(split, *(written(tmp_path / f"part{at}.csv", [head, *mixed_rows[at : at + 17]]) for at in range(0, 60, 17)))

    single = valdria("single")
    take(single, *(written(tmp_path / f"row{at}.csv", [head, row]) for at, row in enumerate(reversed(rows))))

    expected = said(whole)
    assert len(expected["findings"].splitlines()) > 60
    for other in (mixed, split, single):
        assert said(other) == expected


def test_overlapping_files_load_each_row_once(valdria: Valdria, tmp_path: Path) -> None:
    head, *rows = rows_of(LIST)
    centre = valdria("overlap")
    first, second = take(
        centre, written(tmp_path / "a.csv", [head, *rows[:40]]), written(tmp_path / "b.csv", [head, *rows[20:60]])
    )
    assert (first.loaded, second.loaded, second.already_known) == (40, 20, 20)
    assert len(seen(centre).reports) == 60


def test_the_same_id_with_other_content_is_kept_beside_and_shows(valdria: Valdria, tmp_path: Path) -> None:
    head, *rows = rows_of(LIST)
    changed = [*rows[0]]
    changed[head.index("killed")] = "9"
    centre = valdria("conflict")
    first, second = take(
        centre, written(tmp_path / "a.csv", [head, rows[0]]), written(tmp_path / "b.csv", [head, changed])
    )
    assert (first.conflicts, second.conflicts, second.loaded) == (0, 1, 1)
    told = seen(centre).told
    assert len(told) == 2
    assert told["conflict"].all()
    # Whichever came first, the same version is computed with.
    other = valdria("conflict-turned")
    take(other, tmp_path / "b.csv", tmp_path / "a.csv")
    assert said(other) == said(centre)


def test_a_revised_edition_stands_for_the_first(valdria: Valdria, tmp_path: Path) -> None:
    head, *rows = rows_of(LIST)
    changed = [*rows[0]]
    changed[head.index("killed")] = "9"
    centre = valdria("revised")
    take(centre, written(tmp_path / "a.csv", [head, rows[0]]))
    take(centre, written(tmp_path / "b.csv", [head, changed]), revises=True)
    assert seen(centre).reports["killed_best"].to_list() == [9]
    assert not seen(centre).told["conflict"].any()


def test_a_refused_file_has_had_no_effect(valdria: Valdria, tmp_path: Path) -> None:
    centre = valdria("refused")
    before = (centre / "checkpoint").read_bytes()
    bad = tmp_path / "bad.csv"
    bad.write_bytes(b"")
    (done,) = take(centre, bad)
    assert done.refused
    assert done.reason
    assert done.remedy
    assert (centre / "checkpoint").read_bytes() == before
    assert not list((centre / "originals").rglob("*/*"))


def test_a_table_without_mapping_is_refused_with_a_guess_to_correct(valdria: Valdria, tmp_path: Path) -> None:
    centre = valdria("guess")
    sheet = tmp_path / "sheet.csv"
    sheet.write_text("Jour;Lieu;Ce qui s'est passé\n01/02/2025;Pontarel;un bruit\n", encoding="utf-8")
    (done,) = take(centre, sheet, mapping=None)
    assert done.refused
    assert done.guess is not None
    assert Path(done.guess).read_text(encoding="utf-8").count("Jour") >= 1


def test_the_original_is_kept_and_can_be_had_back(valdria: Valdria) -> None:
    centre = valdria("original")
    take(centre, SMALL / "watch.csv")
    with open_centre(centre) as opened:
        (digest,) = {entry.original for entry in opened.entries(kinds=("take_in",))}
        assert digest is not None
        assert b"".join(opened.original(digest)) == (SMALL / "watch.csv").read_bytes()


def test_a_cache_that_was_changed_is_made_anew_and_says_so(valdria: Valdria) -> None:
    centre = valdria("cache")
    take(centre, SMALL / "watch.csv")
    expected = said(centre)
    for file in (centre / "cache").rglob("findings.arrow"):
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
    assert seen(centre).notes
    assert not seen(centre).notes
    assert said(centre) == expected


def test_a_forged_cache_is_not_believed(valdria: Valdria) -> None:
    centre = valdria("forged")
    take(centre, SMALL / "watch.csv")
    expected = said(centre)
    (folder,) = (centre / "cache").iterdir()
    forged = (folder / "told.arrow").read_bytes().replace(b"Pontarel", b"Xontarel")
    (folder / "told.arrow").write_bytes(forged)
    digests = json.loads((folder / "digests.json").read_text())
    digests["told"] = hashlib.sha256(forged).hexdigest()
    (folder / "digests.json").write_text(json.dumps(digests))
    assert said(centre) == expected


def test_a_revision_may_go_back_to_what_was_told_before(valdria: Valdria, tmp_path: Path) -> None:
    head, *rows = rows_of(LIST)
    four, five = [*rows[0]], [*rows[0]]
    four[head.index("killed")], five[head.index("killed")] = "4", "5"
    centre = valdria("back")
    for turn, row in enumerate((four, five, four, four)):
        (done,) = take(centre, written(tmp_path / f"{turn}.csv", [head, row]), revises=True)
        assert done.loaded == (turn < 3)
    assert seen(centre).reports["killed_best"].to_list() == [4]


def test_a_revision_that_was_not_declared_can_be_declared_later(valdria: Valdria, tmp_path: Path) -> None:
    head, *rows = rows_of(LIST)
    changed = [*rows[0]]
    changed[head.index("killed")] = "9"
    centre = valdria("late")
    take(centre, written(tmp_path / "a.csv", [head, rows[0]]), written(tmp_path / "b.csv", [head, changed]))
    assert seen(centre).told["conflict"].all()
    (done,) = take(centre, tmp_path / "b.csv", revises=True)
    assert done.loaded == 1
    assert not seen(centre).told["conflict"].any()
    assert seen(centre).reports["killed_best"].to_list() == [9]
    (again,) = take(centre, tmp_path / "b.csv", revises=True)
    assert again.loaded == 0


def test_the_key_of_another_centre_is_noticed_before_anything_is_taken_in_twice(valdria: Valdria) -> None:
    centre = valdria("foreign")
    take(centre, SMALL / "watch.csv")
    (centre / "keys" / "known.key").write_text("ab" * 32 + "\n")
    with pytest.raises(Broken, match="not the key"):
        take(centre, SMALL / "watch.csv")


def test_learning_twice_is_learning_once(valdria: Valdria) -> None:
    from treve.node.learn import learn

    centre = valdria("learn")
    take(centre, SMALL / "watch.csv")
    take(centre, SMALL / "registre-mission.xlsx", mapping=(SMALL / "registre-mission.mapping.yaml").read_text())
    entries = []
    for _ in range(2):
        with open_centre(centre, to_write=True) as opened:
            entries.append(learn(opened, view(opened), "t").entry)
    assert entries[0] is not None
    assert entries[1] is None


def test_a_folder_gives_its_files_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.csv", "a.csv", ".hidden"):
        (tmp_path / name).write_text("x")
    assert [file.name for file in files_of([tmp_path])] == ["a.csv", "b.csv"]
