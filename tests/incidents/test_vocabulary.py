from typing import Any

import numpy as np
import polars as pl

from treve.incidents.columns import reports_frame
from treve.incidents.encode import encode
from treve.incidents.parameters import read_parameters, write_parameters
from treve.incidents.priors import priors
from treve.incidents.vocabulary import Meetings, learnt, sentences
from treve.incidents.words import in_shared_words

MEANS = {
    "kind": {"B": {"bombing": [("air strike", 800_000), ("shelling", 150_000)], "odd": []}},
    "actor": {"B": {"regime": [("army", 900_000)], "fighters": [("rebels", 400_000), ("isil", 300_000)]}},
}


def reports(rows: list[dict[str, Any]]) -> pl.DataFrame:
    frame = pl.DataFrame([{"report": f"{k:032x}"} | row for k, row in enumerate(rows)], infer_schema_length=None)
    return reports_frame(frame)


def told(source: str, kind: str, a: str, b: str) -> dict[str, Any]:
    return {"source": source, "kind": kind, "kind_parent": kind, "side_a": [a], "side_b": [b]}


def test_words_that_meet_beyond_chance_are_taken_to_mean_the_same() -> None:
    rng = np.random.default_rng(5)
    rows = []
    for k in range(240):
        kind, other = [("air strike", "bombing"), ("clash", "firefight"), ("killing", "murder")][k % 3]
        enemy, other_enemy = [("Rebels", "Fighters"), ("IS", "Daesh")][int(rng.integers(2))]
        rows += [told("A", kind, "Army", enemy), told("B", other, "Regime", other_enemy)]
    rows += [told("A", "clash", "Army", "Rebels")] * 30
    pairs = np.arange(0, 480, 2), np.arange(1, 481, 2)
    found = learnt(reports(rows), Meetings(*pairs, np.full(240, 0.9)))
    assert {word: means[0][0] for word, means in found["kind"]["B"].items()} == {
        "bombing": "air strike",
        "firefight": "clash",
        "murder": "killing",
    }
    names = {word: means[0][0] for word, means in found["actor"]["B"].items()}
    assert names["Fighters"] == "Rebels"  # and not "Army", beside whom they always stand
    assert names["Daesh"] == "IS"
    assert "B's “bombing” mostly meets “air strike”" in " ".join(sentences(found)["en"])
    assert "« bombing », chez B, correspond le plus souvent à « air strike »" in " ".join(sentences(found)["fr"])


def test_names_that_are_written_alike_mean_the_same_though_they_met_once() -> None:
    rows = [told("A", "x", "Jaysh al-Islam", "Army"), told("B", "y", "Jaish al-Islam", "Regime")] * 2
    rows += [told("A", "x", "Ahrar al-Sham", "Army")] * 3
    found = learnt(reports(rows), Meetings(np.array([0, 2]), np.array([1, 3]), np.ones(2)))
    assert found["actor"]["B"]["Jaish al-Islam"][0][0] == "Jaysh al-Islam"


def test_sources_that_share_their_words_are_left_as_they_are() -> None:
    rows = [told("A", "clash", "Army", "Rebels"), told("B", "clash", "Army", "Rebels")] * 50
    assert learnt(reports(rows), Meetings(np.arange(0, 100, 2), np.arange(1, 100, 2), np.ones(50))) == {}
    frame = reports(rows)
    assert in_shared_words(frame, {}) is frame


def test_a_word_is_compared_as_what_it_means_and_an_unknown_one_says_nothing() -> None:
    frame = reports([told("A", "air strike", "army", "rebels"), told("B", "bombing", "regime", "fighters"),
                     told("B", "odd", "nobody knows", "regime")])  # fmt: skip
    seen = in_shared_words(frame, MEANS).to_dicts()
    assert [row["kind"] for row in seen] == ["air strike", "air strike", "unknown"]
    assert seen[1]["kind_parent"] == "shelling"
    assert seen[1]["side_a"] == ["army"]
    assert seen[1]["side_b"] == []
    assert seen[1]["group_b"] == ["isil", "rebels"]
    assert seen[0]["group_b"] == ["rebels"]
    assert seen[2]["side_a"] == seen[2]["group_a"] == []
    _, traits = encode(frame, priors()._replace(meanings=MEANS))
    assert traits.leaf[0] == traits.leaf[1] != 0
    assert traits.branch[2] == 0


def test_meanings_are_kept_by_the_file_of_parameters_and_left_out_where_there_are_none() -> None:
    known = priors()._replace(meanings=MEANS)
    read = read_parameters(write_parameters(known))
    assert write_parameters(read) == write_parameters(known)
    assert b"meanings" not in write_parameters(priors())
    assert b"sums" not in write_parameters(priors())
