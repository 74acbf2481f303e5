"""Links by command: what is typed, what is said, and that typing it again changes nothing."""

import json
from pathlib import Path

import pytest
from tests.cli.test_judging import centre, facts, run, table
from tests.node.test_sight import MAPPING, rows

from treve.base.errors import Refused
from treve.node.centre import open_centre
from treve.node.take_in import Asked, take_in

__all__ = ["centre"]


def test_reports_are_joined_parted_and_left_as_they_were(centre: Path) -> None:
    before = table(centre, "incidents")
    (one,) = before
    first, second, *_ = (each["report"] for each in one["reports"])
    said = run("link", "different", centre, first[:10], second[:10], "--by", "joint-centre", "--why", "two streets")
    assert "says that these tell of different incidents" in said
    assert len(table(centre, "incidents")) == 2
    again = facts("link", "different", centre, second, first, "--by", "joint-centre", "--why", "two streets")
    assert (again["already_there"], again["entry"]) == (True, None)
    (row,) = (json.loads(line) for line in run("link", "list", centre, "--json").splitlines())
    assert (row["act"], row["body"], row["status"], row["why"]) == (
        "different", "joint-centre", "stands", "two streets",
    )  # fmt: skip
    assert "different  stands" in run("link", "list", centre)
    assert run("export", centre, "links", "--format", "csv").startswith("act,groups,")
    run("link", "undo", centre, first, second, "--by", "joint-centre")
    assert table(centre, "incidents") == before


def test_before_anybody_has_a_role_the_operator_decides(centre: Path) -> None:
    (one,) = table(centre, "incidents")
    reports = [each["report"] for each in one["reports"]]
    done = facts("link", "split", centre, one["incident"][:8], "--group", reports[1][:8])
    assert (done["body"], done["counts"], len(done["groups"])) == ("operator", True, 2)
    assert len(table(centre, "incidents")) == 2
    run("link", "undo", centre, *reports)
    party = facts("link", "different", centre, *reports[:2], "--by", "front")
    assert (party["counts"], [each["what"] for each in party["doubts"]]) == (False, ["waits"])
    assert len(table(centre, "incidents")) == 1


def test_the_queue_says_what_is_open_and_what_to_type(centre: Path, tmp_path: Path) -> None:
    file = tmp_path / "more.csv"
    # The same day, a village further, of another kind of words: neither surely one incident nor surely two.
    told = [row for n in range(8) for row in rows((f"post-{n}", "9", "heard")).splitlines()[1:]]
    shifted = [row.replace("33.41231", f"33.4{n}231") for n, row in enumerate(told)]
    file.write_text("\n".join([rows().strip(), *shifted, ""]), encoding="utf-8")
    with open_centre(centre, to_write=True) as opened:
        assert not take_in(opened, file, Asked(mapping=MAPPING), "ana").refused
    found = [json.loads(line) for line in run("link", "queue", centre, "--json", "--most", 3).splitlines()]
    assert 0 < len(found) <= 3
    assert [one["weight"] for one in found] == sorted((one["weight"] for one in found), reverse=True)
    assert all(sum(part["weight"] for part in one["parts"]) == one["score"] for one in found)
    shown = run("link", "queue", centre, "--lang", "fr")
    assert "treve link same" in shown
    assert "partitions sur 8" in shown
    assert "of 8 partitions" in run("link", "queue", centre, "--lang", "en")


def test_what_cannot_be_said_is_refused_in_words(centre: Path) -> None:
    for words in (("same", centre, "ffffff", "eeeeee"), ("same", centre, "1", "1"), ("undo", centre, "1", "2")):
        with pytest.raises(Refused) as refused:
            run("link", *words, "--by", "joint-commission")
        assert refused.value.remedy
