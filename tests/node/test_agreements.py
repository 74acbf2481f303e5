"""Agreements to read: of a file, of a centre, as an audience sees them, by the commands that show them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.node.test_annex import AGREEMENT, ANNEX, SMALL, written
from tests.release.members import TEXT as MEMBERS

from treve.base.errors import Refused
from treve.cli.main import treve
from treve.entries.records import Agreement, from_groups
from treve.node.adopt import adopt_register, adopt_terms
from treve.node.agreements import composed, find
from treve.node.centre import open_centre
from treve.release.marking import make

Valdria = Callable[[str], Path]


def typed(*words: object) -> str:
    done = CliRunner().invoke(treve, [str(each) for each in words], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def amended(folder: Path) -> Path:
    head = 'version: "2"\namends: "1"\napplies_from: 2025-04-01T00:00'
    return written(
        folder, "later.yaml", AGREEMENT.replace('version: "1"', head).replace("fire, ", "fire, mines_laid, ", 1)
    )


@pytest.fixture
def two_versions(valdria: Valdria, tmp_path: Path) -> Path:
    """A centre with two versions, an annex of the first for the Front alone, and members."""
    path = valdria("two")
    with open_centre(path, to_write=True) as centre:
        adopt_register(centre, "members", written(tmp_path, "members.yaml", MEMBERS), "ana")
        adopt_terms(centre, amended(tmp_path), "ana", make("TLP:GREEN", ()))
        adopt_terms(centre, written(tmp_path, "annex.yaml", ANNEX), "ana", make("TLP:AMBER", ("front",)))
    return path


def test_the_last_version_is_found_and_any_other_by_its_name(two_versions: Path) -> None:
    assert find(str(two_versions), "mission", None, None, "t").terms.version == "2"
    assert find(f"{two_versions}@1", "mission", None, None, "t").terms.version == "1"
    assert [one.annex for one in find(str(two_versions), "mission", None, None, "t").arrivals] == ["", "", "depots"]


def test_a_file_is_found_as_it_is(tmp_path: Path) -> None:
    found = find(str(SMALL / "agreement.yaml"), None, None, None, "t")
    assert (found.terms.version, found.arrivals) == ("1", ())
    at = written(tmp_path, "terms@home.yaml", AGREEMENT)
    assert find(str(at), None, None, None, "t").terms.version == "1"


@pytest.mark.parametrize(
    ("agreement", "version", "says"),
    [
        ("valdria-2025-02-29", None, r"There is no agreement `valdria-2025-02-29`.*Did you mean"),
        (None, "7", r"There is no version `7`.*There are 1, 2"),
    ],
)
def test_what_is_not_there_is_refused_with_what_there_is(
    two_versions: Path, agreement: str | None, version: str | None, says: str
) -> None:
    with pytest.raises(Refused, match=says):
        find(str(two_versions), "mission", agreement, version, "t")


def test_an_audience_is_shown_no_annex_and_no_arrival_that_it_may_not_see(two_versions: Path) -> None:
    found = find(str(two_versions), "government", None, None, "t")
    assert [(one.version, one.annex) for one in found.arrivals] == [("2", "")]
    assert "depots" not in typed("terms", "timeline", two_versions, "--as-seen-by", "government")
    assert "depots" not in typed("terms", "show", two_versions, "--as-seen-by", "government", "--json")


def test_show_lays_out_one_clause_in_french(two_versions: Path) -> None:
    said = typed("terms", "show", two_versions, "--clause", "art-5", "--lang", "fr", "--as-seen-by", "mission")
    assert "règle no-flights : " in said
    assert "[art-1]" not in said
    told = json.loads(typed("terms", "show", SMALL / "agreement.yaml", "--json"))
    assert [text["instrument"] for text in told["instruments"]] == ["truce", "annex"]


def test_diff_says_what_an_amendment_changes(two_versions: Path) -> None:
    said = typed("terms", "diff", f"{two_versions}@1", f"{two_versions}@2", "--as-seen-by", "mission")
    assert "Changed: agreement, version: 1 becomes 2." in said
    assert "acts: mines_laid comes in." in said
    rows = typed("terms", "diff", f"{two_versions}@1", f"{two_versions}@2", "--as-seen-by", "mission", "--json")
    assert {json.loads(line)["how"] for line in rows.splitlines()} == {"changed", "removed"}
    assert typed("terms", "diff", SMALL / "agreement.yaml", SMALL / "agreement.yaml") == "Both say the same.\n"


def test_timeline_says_first_when_the_centre_came_to_know_and_then_what_held_when(two_versions: Path) -> None:
    lines = typed("terms", "timeline", two_versions, "--as-seen-by", "mission").splitlines()
    assert "This centre knows version 1." in lines[0]
    assert "This centre knows the annex depots." in lines[2]
    assert "2025-03-01 00:00   The agreement comes into force. [art-1]" in lines
    assert "2025-04-01 00:00   Version 2 applies." in lines
    rows = [json.loads(line) for line in typed("terms", "timeline", SMALL / "agreement.yaml", "--json").splitlines()]
    assert {"comes_into_force", "falls_due"} <= {row["what"] for row in rows}


def test_check_looks_at_an_annex_beside_its_agreement(tmp_path: Path) -> None:
    annex = written(tmp_path, "annex.yaml", ANNEX.replace("within: [valdria]", "within: [nowhere]"))
    assert json.loads(typed("terms", "check", annex, "--json"))["holds"] is True
    done = CliRunner().invoke(treve, ["terms", "check", str(annex), "--agreement", str(SMALL / "agreement.yaml")])
    assert done.exit_code == 2
    assert "There is no zone `nowhere`" in done.output


def test_a_check_tells_doubts_from_what_must_be_corrected(tmp_path: Path) -> None:
    text = AGREEMENT.replace("fire, ", "fire, no_such_act, ", 1)
    said = CliRunner().invoke(treve, ["terms", "check", str(written(tmp_path, "odd.yaml", text))]).output
    lines = [line for line in said.splitlines() if line.startswith("odd.yaml:")]
    doubts = [line for line in lines if ": doubt: " in line]
    held = [line for line in lines if line not in doubts]
    assert any("no_such_act" in line for line in lines)
    assert any("register of actors" in line for line in doubts)
    assert not any("register of actors" in line for line in held)
    assert said.rstrip().endswith(f"Doubts, which refuse nothing: {len(doubts)}.")


def test_a_text_that_was_read_once_is_not_read_again_and_each_view_is_bounded_by_its_own_versions(
    two_versions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = find(str(two_versions), "mission", None, "1", "t").terms
    with open_centre(two_versions) as centre:
        records = [from_groups(one.groups) for entry in centre.entries() for one in entry.records if one is not None]
    (first,) = (one for one in records if isinstance(one, Agreement) and one.version == "1")
    monkeypatch.setattr("treve.terms.read.tree", lambda _: pytest.fail("read again"))
    (alone,) = composed([first], [])
    assert find(str(two_versions), "mission", None, "1", "t").terms == whole
    assert (alone.applies_until, whole.applies_until is None) == (None, False)
