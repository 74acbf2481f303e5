import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from treve.base.errors import Refused
from treve.cli.main import treve
from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import open_centre
from treve.node.start import start

SMALL = Path(__file__).parents[1] / "data" / "small"


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    path = tmp_path / "centre"
    start(path, "Valdria")
    with open_centre(path, to_write=True) as opened:
        for name in ("actors", "places"):
            adopt_register(opened, name, SMALL / f"{name}.yaml", "tester", theatre="valdria")
        adopt_terms(opened, SMALL / "agreement.yaml", "tester")
    return path


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(treve, list(words))
    return done.exit_code, done.output


def test_one_report_is_stored_and_answered_in_words_and_for_machines(centre: Path, tmp_path: Path) -> None:
    text = (SMALL / "watch.csv").read_text(encoding="utf-8").splitlines()
    for number, row in enumerate((1, 3)):
        (tmp_path / f"{number}.csv").write_text("\n".join((text[0], text[row])) + "\n", encoding="utf-8")
    mapping = ("--mapping", str(SMALL / "watch.mapping.yaml"))
    code, said = run("report-one", str(centre), str(tmp_path / "0.csv"), *mapping)
    assert code == 0
    assert "Stored as entry" in said
    assert "is the first to tell of its incident" in said
    assert "valdria-2025-02-28 1, " in said
    code, said = run("report-one", str(centre), str(tmp_path / "1.csv"), *mapping, "--json")
    facts = json.loads(said)
    assert (code, facts["loaded"], len(facts["answers"])) == (0, 1, 1)
    assert {one["agreement"] for one in facts["answers"][0]["findings"]} == {"valdria-2025-02-28"}
    code, said = run("report-one", str(centre), str(tmp_path / "1.csv"), *mapping)
    assert (code, said) == (0, "0 loaded, 1 already known, 0 held.\n")


def test_a_file_that_cannot_be_read_is_refused_with_its_reason(centre: Path, tmp_path: Path) -> None:
    code, said = run("report-one", str(centre), str(tmp_path / "nowhere.csv"))
    assert code == 2
    assert said.startswith("Refused: ")


def test_who_has_no_role_to_take_in_is_refused(centre: Path, tmp_path: Path) -> None:
    file = tmp_path / "members.yaml"
    file.write_text(
        "organisations: [{id: mission, en: Mission, fr: Mission, kind: mission, self: true}]\n"
        "people: [{id: someone, name: S, of: mission, roles: [auditor]}]\n"
    )
    assert run("register", str(centre), "members", str(file))[0] == 0
    done = CliRunner().invoke(treve, ["report-one", str(centre), str(SMALL / "watch.csv"), "--person", "someone"])
    assert isinstance(done.exception, Refused)
    assert "has not the role" in str(done.exception)


def test_a_member_is_answered_by_name_and_the_answer_is_noted(centre: Path, tmp_path: Path) -> None:
    file = tmp_path / "members.yaml"
    file.write_text(
        "organisations: [{id: mission, en: Mission, fr: Mission, kind: mission, self: true}]\n"
        "people: [{id: someone, name: S, of: mission, roles: [duty_officer, head]}]\n"
    )
    assert run("register", str(centre), "members", str(file))[0] == 0
    head, row, *_ = (SMALL / "watch.csv").read_text(encoding="utf-8").splitlines()
    (tmp_path / "one.csv").write_text(f"{head}\n{row}\n", encoding="utf-8")
    mapping = ("--mapping", str(SMALL / "watch.mapping.yaml"))
    code, said = run("report-one", str(centre), str(tmp_path / "one.csv"), *mapping, "--person", "someone")
    assert code == 0
    assert "is the first to tell of its incident" in said
    assert "report-one" in run("audit-reads", str(centre), "--person", "someone")[1]
