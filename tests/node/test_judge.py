"""People judge in a centre: what becomes an entry, what it changes, and what others see of it."""

import datetime as dt
import json
from pathlib import Path

import pytest
from tests.node.test_sight import DEMO, LATE, TOLD, made, rows

from treve.base.errors import Refused
from treve.node.adopt import adopt_terms
from treve.node.allege import allege, make_allegation
from treve.node.centre import Centre, open_centre
from treve.node.daily_report import daily_report
from treve.node.export import export
from treve.node.judge import Asked, Judged, judge
from treve.node.sight import sight_of
from treve.node.verify import verify
from treve.node.view import View, view
from treve.release.marking import make

DAY = "2025-04-02"


def seen_by(centre: Centre, who: str = "saal") -> View:
    return view(centre, sight=sight_of(centre, who, LATE))


def table(centre: Centre, what: str, who: str = "saal") -> list[dict[str, object]]:
    return [json.loads(line) for line in b"".join(export(seen_by(centre, who), what, "jsonl", "en")).splitlines()]


def say(centre: Centre, person: str, about: str, act: str, of: str, *, green: bool = False, **given: object) -> Judged:
    sight = sight_of(centre, "saal", LATE)
    asked = Asked(about=about, act=act, of=of, **given)  # type: ignore[arg-type]
    return judge(centre, view(centre, sight=sight), sight.members, asked, person, make("green") if green else None)


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("judge") / "centre", rows(*TOLD))


@pytest.fixture
def centre(marked: Path, tmp_path: Path) -> Path:
    import shutil

    return Path(shutil.copytree(marked, tmp_path / "centre"))


def test_a_finding_is_adopted_by_a_body_and_every_product_says_by_whom(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        one = table(opened, "incidents")[0]["incident"]
        assert isinstance(one, str)
        say(opened, "ana", "finding", "propose", one[:8])
        done = say(opened, "saal", "finding", "adopt", one, body="joint-centre", on="2025-04-20", why="as recorded")
        again = say(opened, "saal", "finding", "adopt", one, body="joint-centre", on="2025-04-20", why="as recorded")
        assert (done.entry is None, again.entry) == (False, None)
        assert {each.reading for each in done.judgement.found} == {"as-agreed", "government", "front"}
        findings = [row for row in table(opened, "findings") if row["incident"] == one]
        assert {row["standing"] for row in findings} == {"adopted"}
        assert findings[0]["standing_by"] == ["joint-centre"]
        assert (findings[0]["standing_since"], findings[0]["recomputed"]) == ("2025-04-20", "same")
        page = daily_report(seen_by(opened), DAY, "en", None).decode()
        seite = daily_report(seen_by(opened), DAY, "fr", None).decode()
        assert "finding adopted by Joint monitoring centre on 20\u00a0April 2025" in page
        assert "constat adopté par Centre conjoint de surveillance" in seite
        say(opened, "saal", "finding", "withdraw", one, body="joint-centre")
        standing = {row["standing"] for row in table(opened, "findings") if row["incident"] == one}
        assert standing == {"proposed"}
        statuses = [row["status"] for row in table(opened, "judgements")]
        assert statuses == ["stands", "replaced", "withdrawal"]
    assert verify(centre).ok


def test_a_judgement_means_the_version_that_applied_when_it_happened(centre: Path, tmp_path: Path) -> None:
    first = (DEMO / "valdria-2025-02-28.yaml").read_text(encoding="utf-8")
    for version, day, meant in (("2", "2025-05-01", "1"), ("3", "2025-03-20", "3")):
        later = tmp_path / f"{version}.yaml"
        head = f'version: "{version}"\namends: "1"\napplies_from: {day}T00:00'
        later.write_text(first.replace('version: "1"', head, 1), encoding="utf-8")
        with open_centre(centre, to_write=True) as opened:
            adopt_terms(opened, later, "ana")
            one = str(table(opened, "incidents")[0]["incident"])
            done = say(opened, "saal", "finding", "adopt", one, body="joint-centre")
            assert done.judgement.version == meant


def test_a_day_that_is_none_is_refused_in_plain_words(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened, pytest.raises(Refused, match="no day of the calendar"):
        one = str(table(opened, "incidents")[0]["incident"])
        say(opened, "saal", "finding", "adopt", one, body="joint-centre", on="2025-13-01")


def test_a_judgement_does_not_have_the_view_worked_out_anew(centre: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_centre(centre, to_write=True) as opened:
        one = str(table(opened, "incidents")[0]["incident"])

        def never(*_: object) -> None:
            raise AssertionError("worked out anew")

        monkeypatch.setattr("treve.node.derive.derive", never)
        say(opened, "saal", "finding", "adopt", one, body="mission")
        assert "adopted" in {row["standing"] for row in table(opened, "findings")}


def test_a_judgement_that_rests_on_what_its_readers_do_not_see_says_so(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        one = next(str(row["incident"]) for row in table(opened, "incidents", "saal"))
        # The reports of one source are released to all members, those of others are not, and all speak of one incident.
        assert say(opened, "saal", "finding", "propose", one, green=True).judgement.withheld
        assert not say(opened, "ana", "incident", "review", one, says="screened").judgement.withheld
        found = {row["act"]: row["withheld"] for row in table(opened, "judgements")}
        assert found == {"propose": True, "review": False}


def test_words_in_any_form_of_letters_are_kept_in_one(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        one = str(table(opened, "incidents")[0]["incident"])
        assert say(opened, "ana", "finding", "propose", one, why="e\u0301te\u0301").judgement.why == "\u00e9t\u00e9"
        told = make_allegation("halmark", "front", DAY, DAY, place="Cafe\u0301")
        assert allege(opened, told, "saal").allegation.place == "Caf\u00e9"
        with pytest.raises(Refused):
            make_allegation("halmark", "front", "2025-04-31", DAY)


def test_who_may_not_is_refused(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        one = str(table(opened, "incidents")[0]["incident"])
        for person, act, body in (
            ("ana", "adopt", "joint-centre"),
            ("liaison-f", "dispute", "government"),
            ("saal", "adopt", "front"),
            ("saal", "adopt", "nobody-known"),
            ("observer-f", "dispute", "front"),
            ("root", "propose", "mission"),
        ):
            with pytest.raises(Refused):
                say(opened, person, "finding", act, one, body=body)
        with pytest.raises(Refused):
            say(opened, "saal", "finding", "accept", one, body="mission")
        with pytest.raises(Refused):
            say(opened, "saal", "finding", "adopt", "zz", body="mission")
        size = opened.size
        assert say(opened, "liaison-f", "finding", "dispute", one, why="another road").entry == size


def test_reviews_by_two_persons_verify_and_attribution_is_said_by_bodies(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        one = str(table(opened, "incidents")[0]["incident"])
        say(opened, "ana", "incident", "review", one, says="verified")
        assert {row["verification"] for row in table(opened, "incidents") if row["incident"] == one} != {"verified"}
        say(opened, "saal", "incident", "review", one, says="verified")
        say(opened, "saal", "incident", "attribute", one, body="joint-centre", says="attributed", whom="serre-front")
        say(opened, "liaison-f", "incident", "attribute", one, says="disputed", whom="serre-front", why="not ours")
        (row,) = [each for each in table(opened, "incidents") if each["incident"] == one]
        assert (row["verification"], row["attribution"]) == ("verified", "attributed")
        assert (row["attributed_to"], row["attribution_disputed_by"]) == (["serre-front"], ["front"])


def test_a_judgement_about_what_is_not_here_is_kept_and_pending(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        done = say(opened, "saal", "finding", "adopt", "c" * 32, body="mission")
        assert (done.pending, done.judgement.found) == (True, ())
        (row,) = table(opened, "judgements")
        assert (row["status"], row["incident"]) == ("pending", None)


def test_a_judgement_is_seen_by_whom_it_is_released_to(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        one = next(str(row["incident"]) for row in table(opened, "incidents", "front"))
        say(opened, "saal", "finding", "propose", one)
        assert table(opened, "judgements", "front") == []
        assert {row["standing"] for row in table(opened, "findings", "front")} == {"computed"}
        say(opened, "saal", "finding", "adopt", one, body="joint-centre", green=True)
        assert [row["act"] for row in table(opened, "judgements", "front")] == ["adopt"]
        assert "adopted" in {row["standing"] for row in table(opened, "findings", "front")}


def test_allegations_stand_in_columns_of_their_own_and_are_never_summed(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        for by, against, count in (("halmark", "front", 14), ("government", "front", 9)):
            told = make_allegation(by, against, DAY, DAY, count=count, place="Upper Serre")
            assert allege(opened, told, "saal", make("green")).entry is not None
            assert allege(opened, told, "saal", make("green")).entry is None
        first = str(table(opened, "allegations")[0]["allegation"])
        say(opened, "liaison-f", "allegation", "deny", first[:8])
        found = {row["by"]: row for row in table(opened, "allegations")}
        assert {by: row["count"] for by, row in found.items()} == {"halmark": 14, "government": 9}
        assert sorted(len(row["denied_by"]) for row in found.values()) == [0, 1]  # type: ignore[arg-type]
        for lang, title in (("en", "Allegations, each in its registrar’s column"), ("fr", "Allégations")):
            page = daily_report(seen_by(opened), DAY, lang, None).decode()
            assert title in page
            assert ">14<" in page
            assert ">9<" in page
            assert ">23<" not in page
        # A party sees it late, as it sees everything that tells where something fell.
        early = view(opened, sight=sight_of(opened, "front", dt.datetime(2025, 4, 2, 20, tzinfo=dt.UTC)))
        assert early.allegations.is_empty()
        assert len(seen_by(opened, "front").allegations) == 2


def test_an_allegation_under_the_same_number_in_other_words_is_kept_beside_and_shows(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        for count in (14, 15):
            allege(opened, make_allegation("halmark", "front", DAY, DAY, count=count, native_id="H-7"), "saal")
        rows_ = table(opened, "allegations")
        assert [row["conflict"] for row in rows_] == [True, True]


def test_a_judgement_comes_with_its_report_under_the_embargo_and_says_no_position(tmp_path: Path) -> None:
    table_of_two = rows(("watch", "1", "with a number"), ("watch", "", "without one"))
    with open_centre(made(tmp_path / "centre", table_of_two), to_write=True) as opened:
        for report, native in (
            view(opened, sight=sight_of(opened, "saal", LATE)).told.select("report", "native_id").rows()
        ):
            say(opened, "ana", "finding", "propose", report, green=True, why=f"at 33.41231, -38.90517 ({native})")

        def said(now: dt.datetime) -> list[dict[str, object]]:
            seen = view(opened, sight=sight_of(opened, "front", now))
            return [json.loads(line) for line in b"".join(export(seen, "judgements", "jsonl", "en")).splitlines()]

        assert said(dt.datetime(2025, 4, 3, 8, tzinfo=dt.UTC)) == []
        shown = said(LATE)
        assert len(shown) == 2
        assert "33.41231" not in json.dumps(shown)
        reports = set(seen_by(opened, "front").told["report"])
        assert {row["of"] for row in shown} == reports
        assert all(row["status"] != "pending" for row in shown)


def test_the_id_of_an_allegation_is_no_hash_of_a_position_under_the_embargo(tmp_path: Path) -> None:
    with open_centre(made(tmp_path / "centre", rows(TOLD[0])), to_write=True) as opened:
        told = make_allegation("halmark", "front", DAY, DAY, place="at 33.41231, -38.90517")
        allege(opened, told, "saal", make("green"))
        say(opened, "saal", "allegation", "deny", told.allegation, body="front", green=True)
        seen = seen_by(opened, "front")
        shown = b"".join(b"".join(export(seen, what, "jsonl", "en")) for what in ("allegations", "judgements"))
        assert b"33.41231" not in shown
        assert told.allegation.encode() not in shown
        assert [row["denied_by"] for row in table(opened, "allegations", "front")] == [["front"]]
        early = view(opened, sight=sight_of(opened, "front", dt.datetime(2025, 4, 3, 8, tzinfo=dt.UTC)))
        assert (early.said.judgements, early.said.allegations) == ((), ())
