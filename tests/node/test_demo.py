import json
from pathlib import Path

import pytest

from treve.node.centre import open_centre
from treve.node.demo import demo
from treve.node.view import View, view

TRUTH = json.loads((Path(__file__).parents[1] / "data" / "valdria-truth.json").read_text())


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    steps = list(demo(folder))
    assert steps[-1].came == "everything holds"
    return folder


@pytest.fixture(scope="module")
def seen(home: Path) -> View:
    with open_centre(home / "valdria") as centre:
        return view(centre)


def test_the_demonstration_comes_twice_to_the_same(home: Path, seen: View) -> None:
    again = list(demo(home))
    assert any("0 loaded" in step.came for step in again)
    with open_centre(home / "valdria") as centre:
        assert centre.size == seen.head.size


def test_every_verdict_occurs_and_the_readings_differ(seen: View) -> None:
    assert set(seen.findings["verdict"]) == {"violation", "not_covered", "outside", "undetermined"}
    by_reading = {key[0]: frame["verdict"].to_list() for key, frame in seen.findings.group_by("reading")}
    assert len({tuple(verdicts) for verdicts in by_reading.values()}) == len(by_reading) == 3


def test_the_row_with_an_impossible_date_is_held_with_its_place(seen: View) -> None:
    held = seen.problems.filter(seen.problems["gravity"] == "held")
    assert len(held) == 1
    assert "31/02/2025" in held["raw"][0]
    assert "registre-mission.xlsx" in held["where"][0]


def test_fusion_meets_the_truth_of_the_invented_theatre(seen: View) -> None:
    joined = seen.members.filter(seen.members["link"] == "same").join(
        seen.reports.select("report", "native_id"), on="report"
    )
    found = dict(zip(joined["native_id"], joined["incident"], strict=True))
    ids = sorted(found)
    both = pairs_found = pairs_true = 0
    for at, one in enumerate(ids):
        for other in ids[at + 1 :]:
            same, true = found[one] == found[other], TRUTH[one] == TRUTH[other]
            both += same and true
            pairs_found += same
            pairs_true += true
    precision, recall = both / max(1, pairs_found), both / max(1, pairs_true)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"pairs: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}")
    assert f1 >= 0.6
