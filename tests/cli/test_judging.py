"""Judging by command: what is typed, what is said, and that typing it again changes nothing."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from tests.node.test_sight import DEMO, MAPPING, TOLD, rows

from treve.base.errors import Refused
from treve.cli.main import treve
from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import open_centre
from treve.node.start import start
from treve.node.take_in import Asked, take_in


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("judging")
    path = folder / "centre"
    start(path, "Valdria")
    file = folder / "told.csv"
    file.write_text(rows(*TOLD), encoding="utf-8")
    with open_centre(path, to_write=True) as opened:
        for name in ("actors", "places"):
            adopt_register(opened, name, DEMO / f"valdria-{name}.yaml", "ana", "valdria")
        adopt_terms(opened, DEMO / "valdria-2025-02-28.yaml", "ana")
        assert not take_in(opened, file, Asked(mapping=MAPPING), "ana").refused
    return path


def run(*words: object) -> str:
    done = CliRunner().invoke(treve, [str(word) for word in words])
    if isinstance(done.exception, Refused):
        raise done.exception
    assert done.exit_code == 0, (done.output, done.exception)
    return done.output


def facts(*words: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(*words, "--json").splitlines()[-1])
    return found


def table(centre: Path, what: str) -> list[dict[str, Any]]:
    found = []
    for line in run("export", centre, what).splitlines():
        try:
            row = json.loads(line)
        except json.JSONDecodeError:
            continue
        found.append(row)
    return found


def test_a_person_proposes_and_a_body_adopts_and_the_history_says_so(centre: Path) -> None:
    one = table(centre, "incidents")[0]["incident"]
    said = run("finding", "propose", centre, one[:10], "--by", "joint-centre", "--why", "two saw it")
    assert "proposes that it be adopted" in said
    assert f"treve finding adopt {centre} {one[:12]} --by BODY" in said
    first = facts("finding", "adopt", centre, one, "--by", "joint-commission", "--on", "2025-04-20")
    again = facts("finding", "adopt", centre, one, "--by", "joint-commission", "--on", "2025-04-20")
    assert (first["already_there"], again["already_there"], again["entry"]) == (False, True, None)
    run("finding", "explain", centre, one, "--by", "front", "--plea", "exercise", "--why", "announced")
    run("finding", "refuse", centre, one, "--by", "joint-commission", "--of", "front")
    row = next(each for each in table(centre, "findings") if each["incident"] == one)
    assert (row["standing"], row["standing_by"], row["standing_since"]) == (
        "adopted", ["joint-commission"], "2025-04-20",
    )  # fmt: skip
    assert row["explained"][0]["refused_by"] == ["joint-commission"]
    told = run("history", centre, "--incident", one)
    assert "by judgement joint-commission: adopt, entry" in told
    assert "states were worked out" in told


def test_a_review_and_an_attribution_are_typed_and_taken_back(centre: Path) -> None:
    one = table(centre, "incidents")[0]["incident"]
    run("incident", "review", centre, one, "screened", "--by", "joint-centre")
    run("incident", "attribute", centre, one, "assessed", "--whom", "serre-front", "--percent", 70, "--by", "front")
    row = table(centre, "incidents")[0]
    assert (row["verification"], row["attribution"]) == ("screened", "assessed")
    assert row["attribution_by"][0]["share_ppm"] == 700_000
    run("incident", "withdraw", centre, one, "--by", "front", "--what", "attribution")
    assert table(centre, "incidents")[0]["attribution"] == "none"
    with pytest.raises(Refused):
        run("incident", "attribute", centre, one, "alleged", "--whom", "x", "--percent", 70, "--by", "front")


def test_an_allegation_is_registered_once_and_confirmed_by_another(centre: Path) -> None:
    words = ("allegation", "add", centre, "--by", "halmark", "--against", "front", "--day", "2025-04-02", "--count", 14)
    first, again = facts(*words), facts(*words)
    assert (first["already_there"], again["already_there"]) == (False, True)
    run("allegation", "confirm", centre, first["allegation"][:8], "--by", "government")
    (row,) = table(centre, "allegations")
    assert (row["count"], row["confirmed_by"]) == (14, ["government"])
    with pytest.raises(Refused):
        run("allegation", "confirm", centre, "ffffff", "--by", "government")


def test_an_edition_is_named_and_the_history_since_it_is_empty_then_not(centre: Path) -> None:
    made = facts("edition", centre, "--name", "first")
    assert facts("edition", centre, "--name", "first")["already_there"]
    assert "Nothing changed" in run("history", centre, "--edition", "first")
    one = table(centre, "incidents")[0]["incident"]
    run("finding", "dispute", centre, one, "--by", "front")
    run("finding", "reject", centre, one, "--by", "joint-commission")
    assert "(rejected)" in run("history", centre, "--edition", "first")
    lines = run("export", centre, "history", "--since", made["size"], "--format", "csv").splitlines()
    assert lines[0].startswith("incident,was,agreement")
    assert len(lines) > 3
    with pytest.raises(Refused):
        run("history", centre, "--edition", "first", "--since", "3")
