import csv
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.doubt import PPM
from treve.base.errors import Refused
from treve.names import actors
from treve.names.actors import Actors

TEXT = (Path(__file__).parents[2] / "src/treve/data/registers/actors.yaml").read_text(encoding="utf-8")
REGISTER = actors.read(TEXT)
NAMED_IN_2016 = (
    "faylaq-al-sham", "ahrar-al-sham", "jaysh-al-islam", "thuwar-ahl-al-sham", "jaysh-al-mujahideen", "jaysh-idlib",
    "levant-front",
)  # fmt: skip
DAY = dt.date(2017, 1, 15)
SMALL = """
actors:
  - id: reds
    kind: armed_group
    names: [{en: Reds, fr: Rouges, until: 2016-12-31}, {en: Blues, fr: Bleus, from: 2017-01-01}]
    codes: ["x:1"]
    source: invented
  - id: greens
    kind: armed_group
    names: [{en: Greens, fr: Verts, until: 2016-12-31}, {en: Reds, fr: Rouges, from: 2017-01-01}]
    member_of: [{of: some, from: 2017-01, until: 2017-02, status: merged}]
    source: invented
  - id: some
    kind: umbrella
    names: [{en: Some of them, fr: quelques-uns}]
    source: invented
    may_be:
      - {where: [North], until: 2017-01-31, shares: [{of: [reds], percent: 50}, {of: [reds, greens], percent: 50}]}
      - {shares: [{of: [reds], percent: 35}, {of: [greens], percent: 65}]}
joint:
  - {code: "x:9", of: [greens, reds]}
"""


@pytest.fixture(scope="module")
def sides(shared: Path) -> list[tuple[str, str]]:
    path = shared / "data/ucdp_ged_syria/ged_syria_2016_2017.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        found = {(row[f"side_{s}"], row[f"side_{s}_new_id"]) for row in rows for s in "ab"}
    return sorted(found)


@pytest.mark.real
def test_every_side_of_the_real_data_is_known_by_code_and_by_name_alike(sides: list[tuple[str, str]]) -> None:
    assert len(sides) > 60
    for name, code in sides:
        by_code = REGISTER.resolve(name, f"ucdp:{code}", DAY)
        assert by_code
        assert by_code == REGISTER.resolve(name, None, DAY), name
        assert "unknown" not in by_code


@pytest.mark.real
def test_joint_sides_of_the_real_data_are_several_actors(sides: list[tuple[str, str]]) -> None:
    for name, code in sides:
        assert len(REGISTER.resolve(name, f"ucdp:{code}", DAY)) == name.count(",") + 1


def test_every_formation_named_in_the_agreement_is_in_the_register() -> None:
    for actor in NAMED_IN_2016:
        assert REGISTER.by_id[actor].kind == "armed_group"
        assert REGISTER.group(actor) == "syrian-insurgents"


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("Jaish al-Islam", "jaysh-al-islam"),
        ("Sham Legion", "faylaq-al-sham"),
        ("Rahman Corps", "faylaq-al-rahman"),
        ("Front Fatah al-Cham", "hts"),
        ("Hay'at Tahrir al-Sham", "hts"),
        ("Jaysh Tahrir al-Sham", "jaysh-tahrir-al-sham"),
        ("Daech", "isil"),
        ("is", "isil"),
        ("Turquie", "turkey"),
        ("داعش", "isil"),
        ("FDS", "sdf"),
        ("armée syrienne", "government-of-syria"),
        ("Inconnu", "unknown"),
    ],
)
def test_a_name_in_any_spelling_or_language_is_its_actor(name: str, actor: str) -> None:
    assert REGISTER.resolve(name, None, DAY) == (actor,)


def test_a_joint_name_is_several_and_an_unknown_part_stays_unknown() -> None:
    assert REGISTER.resolve("Ahrar al-Sham, HTS and Southern Front") == ("ahrar-al-sham", "hts", "southern-front")
    assert REGISTER.resolve("HTS et les Inventés de Nulle-Part") == ("hts", "unknown")
    assert REGISTER.resolve("Nobody in Particular") == ()
    assert REGISTER.resolve("") == ()


def test_what_a_dataset_adds_in_brackets_hides_no_name() -> None:
    assert REGISTER.resolve("Civilians (Nowhere)") == ("civilians",)
    assert REGISTER.resolve("Unidentified Armed Group (Nowhere)") == ("unknown",)
    assert REGISTER.resolve("Nobody at All (Nowhere)") == ()
    assert REGISTER.resolve("(Nowhere)") == ()


def test_a_code_settles_what_a_name_does_not_and_an_unknown_code_leaves_it_to_the_name() -> None:
    assert REGISTER.resolve("anything at all", "ucdp:234") == ("isil",)
    assert REGISTER.resolve("HTS", "acled:1") == ("hts",)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (dt.date(2016, 7, 27), "Jabhat al-Nusra"),
        (dt.date(2016, 7, 28), "Jabhat Fatah al-Sham"),
        (dt.date(2016, 12, 31), "Jabhat Fatah al-Sham"),
        (dt.date(2017, 1, 27), "Jabhat Fatah al-Sham"),
        (dt.date(2017, 1, 28), "Hayat Tahrir al-Sham"),
        (None, "Hayat Tahrir al-Sham"),
    ],
)
def test_the_date_decides_what_an_actor_is_called(day: dt.date | None, name: str) -> None:
    assert REGISTER.label("hts", "en", day) == name
    assert REGISTER.resolve(name, None, dt.date(2016, 1, 1)) == ("hts",)


def test_a_language_that_the_register_lacks_falls_back_to_english() -> None:
    assert REGISTER.label("tel-khamis-brigades", "ru") == "Tel Khamis Brigades"
    assert REGISTER.label("nobody-known", "fr") == "nobody-known"


def test_zenki_was_part_of_hts_from_january_to_july_2017_only() -> None:
    days = [dt.date(2017, 1, 27), dt.date(2017, 1, 28), dt.date(2017, 7, 20), dt.date(2017, 7, 21)]
    assert [REGISTER.is_part_of("nour-al-din-al-zenki", "hts", day) for day in days] == [False, True, True, False]
    assert not REGISTER.is_part_of("hts", "al-qaida", DAY)
    assert [tie.status for tie in REGISTER.parents("hts", DAY)] == ["contested"]


def test_names_are_given_by_date_where_two_actors_bore_one() -> None:
    small = actors.read(SMALL)
    assert small.resolve("Reds", None, dt.date(2016, 5, 1)) == ("reds",)
    assert small.resolve("Reds", None, dt.date(2017, 5, 1)) == ("greens",)
    assert small.resolve("Reds") == ()
    assert small.mentions("the Reds came", dt.date(2017, 5, 1)) == [(4, 8, "greens")]
    assert small.mentions("the Reds came") == []
    assert small.resolve("Greens", None, dt.date(2020, 1, 1)) == ("greens",)


def test_an_umbrella_becomes_whom_it_may_be_there_and_then() -> None:
    small = actors.read(SMALL)
    elsewhere = [(("greens",), 650_000), (("reds",), 350_000)]
    assert small.candidates(["some"], "North Province", DAY) == [(("greens", "reds"), 500_000), (("reds",), 500_000)]
    assert small.candidates(["some"], "South", DAY) == elsewhere
    assert small.candidates(["some"], "North", dt.date(2017, 2, 1)) == elsewhere
    assert small.candidates(["some"], None, None) == elsewhere
    both = small.candidates(["some", "greens"], "South", DAY)
    assert both == [(("greens",), 650_000), (("greens", "reds"), 350_000)]
    assert small.candidates(["greens"], "North", DAY) == [(("greens",), PPM)]
    assert small.candidates([], "North", DAY) == [((), PPM)]


def test_the_prior_differs_where_public_knowledge_does() -> None:
    def share(adm1: str, actor: str, day: dt.date = DAY) -> int:
        return sum(w for ids, w in REGISTER.candidates(["syrian-insurgents"], adm1, day) if actor in ids)

    assert share("Idlib Governorate", "hts") > share("Daraa Governorate", "hts") > 0
    assert share("Idlib Governorate", "hts", dt.date(2017, 9, 1)) > share("Idlib Governorate", "hts")
    assert share("Daraa Governorate", "southern-front") > PPM // 2
    assert share("Idlib Governorate", "southern-front") == 0
    assert share("Rif Dimashq Governorate", "jaysh-al-islam") > share("Damascus Governorate", "jaysh-al-islam")


@given(
    st.lists(st.sampled_from(sorted(REGISTER.by_id)), max_size=5),
    st.sampled_from(["Idlib Governorate", "Aleppo", "Rif Dimashq Governorate", "Daraa", "nowhere", "", None]),
    st.none() | st.dates(dt.date(2015, 1, 1), dt.date(2018, 1, 1)),
)
def test_weights_sum_to_a_million_whoever_and_wherever(ids: list[str], adm1: str | None, day: dt.date | None) -> None:
    found = REGISTER.candidates(ids, adm1, day)
    assert sum(weight for _, weight in found) == PPM
    assert all(weight > 0 for _, weight in found)
    assert len({who for who, _ in found}) == len(found)
    assert all(REGISTER.by_id[one].kind != "umbrella" for who, _ in found for one in who)
    plain = {one for one in ids if REGISTER.by_id[one].kind != "umbrella"}
    assert all(plain <= set(who) for who, _ in found)
    assert found == REGISTER.candidates(reversed(ids), adm1, day)


def test_every_prior_is_in_steps_of_five_percent() -> None:
    for actor in REGISTER.by_id.values():
        assert all(percent % 5 == 0 for rule in actor.may_be for _, percent in rule.shares)


def test_groups_keep_the_sides_of_the_war_apart() -> None:
    groups = {actor: REGISTER.group(actor) for actor in ("hts", "jaysh-al-islam", "isil", "sdf", "turkey", "civilians")}
    assert groups == {
        "hts": "syrian-insurgents", "jaysh-al-islam": "syrian-insurgents", "isil": "isil", "sdf": "sdf",
        "turkey": "turkey", "civilians": "civilians",
    }  # fmt: skip
    assert REGISTER.group("jaysh-khalid-ibn-al-walid") == "isil"
    assert REGISTER.group("ndf") == "government-of-syria"
    assert REGISTER.group("nobody-known") == "nobody-known"


def test_a_theatre_adds_its_own_actors() -> None:
    more = REGISTER.with_more(SMALL, "demo.yaml")
    assert more.resolve("Verts") == ("greens",)
    assert more.resolve("HTS") == ("hts",)
    assert REGISTER.resolve("Verts") == ()
    with pytest.raises(Refused, match="another's already"):
        REGISTER.with_more(SMALL.replace("x:9", "ucdp:234"))
    with pytest.raises(Refused, match="another's already"):
        REGISTER.with_more(SMALL.replace("x:1", "ucdp:6532"))
    clash = SMALL.replace("en: Some of them", "en: Southern Front")
    with pytest.raises(Refused, match="names both southern-front and some") as caught:
        REGISTER.with_more(clash, "demo.yaml")
    assert caught.value.where.startswith("demo.yaml:13:")


def test_adding_all_at_once_equals_adding_one_by_one() -> None:
    one, other = actors.read(SMALL).with_more(TEXT), REGISTER.with_more(SMALL)
    assert dict(one.by_id) == dict(other.by_id)
    assert one.joint == other.joint


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("  - id: greens", "  - id: reds", "written twice"),
        ("kind: armed_group", "kind: tribe", "'tribe' is not known"),
        ("source: invented\n  - id: greens", "origin: invented\n  - id: greens", "no field 'origin'"),
        ("Bleus, from: 2017-01-01", "Bleus, from: 2017-01-01, until: 2016-01-01", "ends before"),
        ("fr: Rouges, from: 2017-01-01", "fr: Rouges, from: 2016-12-31", "names both reds and greens"),
        ("{of: [greens], percent: 65}", "{of: [greens], percent: 60}", "sum to 95 %"),
        ("{of: [greens], percent: 65}", "{of: [grays], percent: 65}", "'grays', who is not in the register"),
        ("{of: [greens], percent: 65}", "{of: [some], percent: 65}", "may be itself"),
        ("- {shares:", "- {where: [South], shares:", "does not say whom it may be elsewhere"),
        ("of: [greens, reds]}", "of: [greens, grays]}", "'grays' is not in the register"),
        ('code: "x:9"', 'code: "x:1"', "another's already"),
        ("status: merged", "status: friends", "'friends' is not known"),
        ("from: 2017-01, ", "from: 2017-13, ", "is no date"),
        ("kind: umbrella", "kind: coalition", "umbrella"),
        ("fr: Verts", "fr: '-'", "holds no word"),
    ],
)
def test_a_fault_is_refused_with_its_line(before: str, after: str, message: str) -> None:
    assert before in SMALL
    with pytest.raises(Refused, match=message) as caught:
        actors.read(SMALL.replace(before, after, 1), "small.yaml")
    assert caught.value.where.startswith("small.yaml:")
    assert caught.value.remedy


def test_the_register_knows_itself_by_every_name() -> None:
    for actor in REGISTER.by_id.values():
        for alias in actor.aliases:
            day = alias.period.first or alias.period.last
            assert REGISTER.resolve(alias.name, None, day) == (actor.id,), alias


def test_a_register_is_a_plain_value() -> None:
    assert isinstance(REGISTER, Actors)
    assert actors.read(TEXT) == REGISTER
