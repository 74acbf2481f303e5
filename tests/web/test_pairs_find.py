"""That pairs find what they look for: where the sight is broken on purpose, answers differ."""

from pathlib import Path

import pytest
from tests.web.asking import differences
from tests.web.pairs import Base, base, embargoed_pair, marked_pair

from treve.node import held_back, sight
from treve.node.centre import Centre
from treve.node.entry import Entry
from treve.node.sight import Found, Sight


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Base:
    return base(tmp_path_factory.mktemp("pairs") / "base")


def test_a_document_that_is_told_by_its_marking_alone_is_found(
    start: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def by_marking(entry: Entry, seen: Sight) -> bool:
        return all(seen.decision(entry.hash, at).seen for at in range(len(entry.records)))

    monkeypatch.setattr(sight, "_is_whole", by_marking)
    assert differences(embargoed_pair, start, tmp_path, 0, everything=True)[0]


def test_an_id_that_is_a_hash_of_exact_cells_is_found(
    start: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held_back, "known_by_cells", lambda _: None)
    assert differences(embargoed_pair, start, tmp_path, 0, everything=True)[0]


def test_the_day_of_an_entry_that_is_held_back_is_found(
    start: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = sight._walk

    def with_every_day(centre: Centre, seen: Sight) -> Found:
        return walk(centre, seen)._replace(last=max(each.stated_at for each in centre.outlines()))

    monkeypatch.setattr(sight, "_walk", with_every_day)
    assert differences(embargoed_pair, start, tmp_path, 1, everything=True)[0]


def test_a_document_that_somebody_else_took_in_unseen_is_found_where_it_counts(
    start: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = sight._walk

    def by_all_that_came_in_it(centre: Centre, seen: Sight) -> Found:
        whole: dict[str, bool] = {}
        for each in seen.outlines(centre):
            if each.original is not None:
                shown = all(seen.decision(each.hash, at).seen for at in range(each.record_count))
                whole[each.original] = whole.get(each.original, True) and shown
        return walk(centre, seen)._replace(whole=frozenset(name for name, shown in whole.items() if shown))

    monkeypatch.setattr(sight, "_walk", by_all_that_came_in_it)
    assert differences(marked_pair, start, tmp_path, 2, everything=True)[0]
