"""What changed in findings between two states of a log, why, and what was known when; and editions."""

import datetime as dt
import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from tests.node.test_sight import DEMO, HEAD, LATE, MAPPING, TOLD, made, rows

from treve.base.errors import Refused
from treve.findings.history import COLUMNS
from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import Centre, open_centre
from treve.node.edition import edition_of, make_edition, rebuilt
from treve.node.erase import erase, meant_by
from treve.node.export import WHAT, export
from treve.node.history import between, story
from treve.node.judge import Asked, judge
from treve.node.past import Past
from treve.node.release import Meant, release
from treve.node.sight import sight_of
from treve.node.start import start
from treve.node.take_in import Asked as Taking
from treve.node.take_in import take_in
from treve.node.view import view
from treve.release.marking import make


def past_of(centre: Centre, who: str | None = None) -> Past:
    return Past(centre, who, now=LATE)


def taken(centre: Centre, folder: Path, number: int, place: str, day: str = "2025-04-02", **given: Any) -> None:
    """Take in one report of the patrol, at a named place or at a point."""
    file = folder / f"row-{number}-{centre.size}.csv"
    file.write_text(HEAD + f"patrol,{number},{day},{place},mortar,Serre Front,night\n", encoding="utf-8")
    done = take_in(centre, file, Taking(mapping=MAPPING, **given), "ana")
    assert not done.refused, done.reason


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """A log that an operator has let grow: a report, another, the terms, a correction of the first, a judgement."""
    folder = tmp_path_factory.mktemp("history")
    path, clock = folder / "centre", [dt.datetime(2025, 4, 3, 6, tzinfo=dt.UTC)]
    sizes: dict[str, int] = {}

    def now() -> dt.datetime:
        clock[0] += dt.timedelta(hours=7)
        return clock[0]

    chance = random.Random(5)
    start(path, "Valdria", now=now, random=chance.randbytes)
    with open_centre(path, to_write=True, now=now, random=chance.randbytes) as centre:
        for name in ("actors", "places"):
            adopt_register(centre, name, DEMO / f"valdria-{name}.yaml", "ana", "valdria")
        sizes["before"] = centre.size
        taken(centre, folder, 1, "Pontarel,33.41231,-38.90517")
        sizes["first"] = centre.size
        adopt_terms(centre, DEMO / "valdria-2025-02-28.yaml", "ana")
        sizes["terms"] = centre.size
        taken(centre, folder, 2, "Elsewhere,34.8,-37.2")
        sizes["second"] = centre.size
        taken(centre, folder, 1, "Pontarel,36.9,-33.2", "2025-01-10", revises=True)
        sizes["corrected"] = centre.size
        sight = sight_of(centre)
        seen = view(centre, sight=sight)
        one = next(row for row in seen.told.to_dicts() if row["native_id"] == "1")["report"]
        file = folder / "members.yaml"
        file.write_text("organisations:\n- {id: mission, en: M, fr: M, kind: mission, self: true}\n", encoding="utf-8")
        adopt_register(centre, "members", file, "ana")
        sizes["members"] = centre.size
        asked = Asked("finding", "adopt", one, body="mission", why="seen")
        judge(centre, seen, sight_of(centre).members, asked, "operator")
        sizes["adopted"] = centre.size
    return path, sizes


def first_report(centre: Centre) -> str:
    told = view(centre, sight=sight_of(centre)).told
    return str(next(row for row in told.to_dicts() if row["native_id"] == "1")["report"])


def test_two_states_differ_by_what_came_between_and_each_cause_has_its_entry(
    grown: tuple[Path, dict[str, int]],
) -> None:
    path, sizes = grown
    with open_centre(path) as centre:
        past = past_of(centre)
        one = first_report(centre)
        found = between(past, sizes["before"], sizes["terms"])
        assert {row["what"] for row in found.rows} == {"appeared"}
        assert {cause["cause"] for row in found.rows for cause in row["causes"] if cause["sure"]} == {"report", "terms"}
        moved = [row for row in between(past, sizes["terms"], sizes["corrected"]).rows if row["was"] is not None]
        assert {row["incident"] for row in moved} == {one}
        for row in moved:
            assert tuple(row) == COLUMNS
            kinds = {cause["cause"]: cause for cause in row["causes"]}
            assert kinds["correction"]["entry"] == sizes["corrected"] - 1
            assert kinds["correction"]["sure"]
            assert "place" in kinds
        said = between(past, sizes["corrected"], sizes["adopted"]).rows
        assert {(row["what"], row["standing_before"], row["standing_after"]) for row in said} == {
            ("standing", "computed", "adopted")
        }
        assert {cause["name"] for row in said for cause in row["causes"]} == {"mission: adopt"}


def test_nothing_changes_between_a_state_and_itself(grown: tuple[Path, dict[str, int]]) -> None:
    path, sizes = grown
    with open_centre(path) as centre:
        assert between(past_of(centre), sizes["terms"], sizes["terms"]).rows == []
        with pytest.raises(Refused):
            between(past_of(centre), sizes["terms"], sizes["first"])


def test_the_story_of_an_incident_names_each_entry_that_changed_its_findings(
    grown: tuple[Path, dict[str, int]],
) -> None:
    path, sizes = grown
    with open_centre(path) as centre:
        found = story(past_of(centre), first_report(centre)[:12], 0, centre.size)
        told = [(row["causes"][0]["entry"], row["causes"][0]["cause"]) for row in found.rows]
        assert sorted(set(told)) == [
            (sizes["terms"] - 1, "terms"),
            (sizes["corrected"] - 1, "correction"),
            (sizes["adopted"] - 1, "judgement"),
        ]
        assert all(row["causes"][0]["at"] for row in found.rows)
        # One state for each of the few entries, and none for a judgement: nothing is computed from it.
        assert found.derivations <= 6


def test_a_day_is_a_state_of_the_log_too(grown: tuple[Path, dict[str, int]]) -> None:
    path, _ = grown
    with open_centre(path) as centre:
        past = past_of(centre)
        assert past.size_at("2025-04-01", end=False) == 0
        assert past.size_at("2030-01-01", end=True) == centre.size
        inside = past.size_at("2025-04-05", end=True)
        stamps = [head.stated_at[:10] for head in centre.outlines()]
        assert stamps[inside - 1] <= "2025-04-05" < stamps[inside]
        for wrong in ("2025-02-30", "-1", "999999", "yesterday"):
            with pytest.raises(Refused):
                past.size_at(wrong, end=False)


def test_an_edition_is_fixed_once_and_made_again_the_same(grown: tuple[Path, dict[str, int]], tmp_path: Path) -> None:
    path = Path(shutil.copytree(grown[0], tmp_path / "centre"))
    with open_centre(path, to_write=True) as centre:
        done = make_edition(centre, "spring", None, "operator", now=LATE)
        assert done.entry == centre.size - 1
        assert make_edition(centre, "spring", None, "operator", now=LATE).entry is None
        past = past_of(centre)
        kept = edition_of(past, "spring")
        assert (kept.edition.size, kept.edition.root) == (done.entry, centre.root(done.entry).hex())
        assert rebuilt(past, kept) == ""
        taken(centre, tmp_path, 3, "Pontarel,33.41231,-38.90517")
        with pytest.raises(Refused):
            make_edition(centre, "spring", None, "operator", now=LATE)
        assert rebuilt(past_of(centre), kept) == ""
        with pytest.raises(Refused):
            edition_of(past_of(centre), "autumn")


def test_an_edition_that_can_no_longer_be_rebuilt_says_so(grown: tuple[Path, dict[str, int]], tmp_path: Path) -> None:
    path = Path(shutil.copytree(grown[0], tmp_path / "centre"))
    with open_centre(path, to_write=True) as centre:
        make_edition(centre, "spring", None, "operator", now=LATE)
        report = next(
            row["report"] for row in view(centre, sight=sight_of(centre)).told.to_dicts() if row["native_id"] == "2"
        )
        erase(centre, meant_by(centre, report), "asked for", "operator", documents="destroy")
        past = past_of(centre)
        said = rebuilt(past, edition_of(past, "spring"))
        assert "can no longer be rebuilt" in said
        assert "erased since" in said
        gone = between(past, edition_of(past, "spring").edition.size, centre.size)
        # The earlier state, too, is worked out from what is left: nothing that was erased comes back.
        assert report not in json.dumps(gone.rows)
        assert "erased since" in gone.notes[0]


def test_what_was_released_later_appears_by_its_release_and_nothing_else_is_told(tmp_path: Path) -> None:
    apart = "hidden,4,2025-04-20,Elsewhere,34.9,-37.1,mortar,Serre Front,for nobody\n"
    path = made(tmp_path / "later", rows(*TOLD[:3]) + apart)
    with open_centre(path, to_write=True) as centre:
        size = centre.size
        hidden = next(each.index for each in centre.outlines() if each.kind == "take_in" and each.marking is None)
        assert between(past_of(centre, "front"), 0, size).rows
        release(centre, [Meant(hidden, 1)], make("amber", ("front",)), None, "saal", dry_run=False)
        front = between(past_of(centre, "front"), size, centre.size).rows
        causes = {cause["cause"] for row in front for cause in row["causes"]}
        assert causes == {"release"}
        assert {row["what"] for row in front} == {"appeared"}
        assert between(past_of(centre, "government"), size, centre.size).rows == []
        # What has been taken back since is in no earlier state either.
        release(centre, [Meant(hidden, 1)], None, None, "saal", dry_run=False)
        assert between(past_of(centre, "front"), size, centre.size).rows == []


@pytest.mark.parametrize("seed", range(2))
def test_the_histories_of_two_centres_that_differ_in_what_is_withheld_are_the_same(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    shown = [("watch", str(n), f"seen {n}") for n in range(3)]
    found = []
    for name in "ab":
        withheld = [("hidden", str(n), f"no {chance.random()}") for n in range(10, 13)]
        path = made(tmp_path / name, rows(*shown, *withheld), seed)
        with open_centre(path, to_write=True, now=lambda: LATE, random=random.Random(seed).randbytes) as centre:
            asked = Asked(
                "finding",
                "propose",
                next(iter(view(centre, sight=sight_of(centre, "front", LATE)).incidents["incident"])),
            )
            for why in (f"hushed {name}", "second"):
                sight = sight_of(centre, "saal", LATE)
                judge(centre, view(centre, sight=sight), sight.members, asked._replace(why=why), "saal")
            past = past_of(centre, "front")
            seen = view(centre, sight=past.sight)
            rows_ = between(past, 0, centre.size).rows
            exported = [b"".join(export(seen, what, "jsonl", "en")) for what in WHAT]
            found.append((rows_, exported, story(past, str(rows_[0]["incident"]), 0, centre.size).rows))
    assert found[0] == found[1]
    assert "hushed" not in repr(found)


def test_a_story_gives_no_time_of_a_release_that_its_reader_does_not_see(tmp_path: Path) -> None:
    hours = iter(range(1, 1000))
    path = made(tmp_path / "centre", rows(*TOLD[:1], TOLD[3]))
    clock = lambda: LATE + dt.timedelta(hours=next(hours))  # noqa: E731
    with open_centre(path, to_write=True, now=clock) as centre:
        hidden = next(each.index for each in centre.outlines() if each.kind == "take_in" and each.marking is None)
        release(centre, [Meant(hidden, 1)], make("amber", ("red-lantern",)), None, "saal", dry_run=False)
        behind, secret = centre.size, list(centre.outlines())[-1].stated_at
        one = str(view(centre, sight=sight_of(centre, "front", LATE)).incidents["incident"][0])
        sight = sight_of(centre, "saal", LATE)
        asked = Asked("finding", "propose", one)
        judge(centre, view(centre, sight=sight), sight.members, asked, "saal", make("green"))
        row = story(past_of(centre, "front"), one, 0, centre.size).rows[-1]
        assert row["what"] == "standing"
        assert row["since_at"] != secret
        assert row["since_size"] < behind


def test_an_edition_names_no_register_that_its_audience_may_not_see(tmp_path: Path) -> None:
    path = made(tmp_path / "centre", rows(*TOLD))
    with open_centre(path, to_write=True) as centre:
        secret = tmp_path / "secret-places.yaml"
        place = "{id: X-HT, level: country, en: Hidmark, fr: Hidmarque, middle: [30.1, -30.1], radius_m: 5000}"
        secret.write_text(f"places:\n  - {place}\n", encoding="utf-8")
        adopt_register(centre, "places", secret, "saal", "hidden-theatre", make("red", ("saal",)))
        edition = make_edition(centre, "for-all", "front", "saal", make("green"), now=LATE).edition
        assert "places/hidden-theatre" not in edition.registers
        assert {"actors", "kinds", "places"} <= edition.registers.keys()


def test_a_history_gives_no_time_of_a_report_that_is_not_due(tmp_path: Path) -> None:
    path, late = made(tmp_path / "centre", rows(*TOLD[:1])), dt.datetime(2025, 5, 1, 8, tzinfo=dt.UTC)
    with open_centre(path, to_write=True, now=lambda: late) as centre:
        file = tmp_path / "new.csv"
        file.write_text(HEAD + "watch,9,2025-05-01,Pontarel,33.4,-38.9,mortar,Serre Front,night\n", encoding="utf-8")
        assert not take_in(centre, file, Taking(mapping=MAPPING), "ana").refused
        found = between(Past(centre, "front", now=late), 0, centre.size).rows
        assert found
        assert {row["until_at"][:10] for row in found} == {"2025-04-03"}
