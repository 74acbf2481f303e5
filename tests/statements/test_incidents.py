"""Incidents that articles tell of, phenomenon by phenomenon, with a stand-in for the gazetteer."""

import datetime as dt
import re
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.place import Where
from treve.entries.report import Harm
from treve.names.actors import read as read_actors
from treve.names.place_mention import PlaceContext, PlaceFound, PlaceMention
from treve.node.shipped import register_text
from treve.statements.article import Article, Dated
from treve.statements.extract import extract
from treve.statements.finished import ToldIncident
from treve.statements.incidents import incidents_told
from treve.statements.told_places import places_of

DAY = dt.date(2017, 4, 5)  # a Wednesday
TOWNS = {
    "Ariha": ("Idlib", 358100000, 366100000),
    "Saraqeb": ("Idlib", 358600000, 368000000),
    "Tafas": ("Daraa", 327400000, 360700000),
    "Douma": ("Rif Dimashq", 335700000, 364000000),
    "Deraa": ("Daraa", 326200000, 361000000),
    "Raqqa": ("Raqqa", 359500000, 390100000),
}
AREAS = {"Idleb": "Idlib", "Idlib": "Idlib", "Deraa province": "Daraa", "Hama": "Hama"}


class Standing:
    """A gazetteer of six towns, one of them twice, and two provinces."""

    def mentions(self, text: str, start: int, end: int, language: str, context: PlaceContext) -> list[PlaceMention]:
        found = []
        names = "|".join([*TOWNS, *AREAS, "Twinton", "Syria", "Syrie"])
        for match in re.finditer(
            rf"\b(?:(?:la )?province (?:de |d'|of ))?(?P<n>{names})\b(?: province)?", text[start:end]
        ):
            a, b, name = start + match.start(), start + match.end(), match["n"]
            found.append(PlaceMention(a, b, text[a:b], self._candidates(name)))
        return found

    def find(self, name: str, context: PlaceContext) -> tuple[PlaceFound, ...]:
        return ()

    def context_of(self, text: str, language: str) -> PlaceContext:
        return PlaceContext(("SY",))

    def _candidates(self, name: str) -> tuple[PlaceFound, ...]:
        if name in TOWNS:
            adm1, lat, lon = TOWNS[name]
            return (
                PlaceFound(
                    name, Where("settlement", lat, lon, 2_000, name=name, adm1=adm1, country="Syria"), 1_000_000
                ),
            )
        if name == "Twinton":
            one = Where("settlement", 350000000, 360000000, 2_000, name=name, adm1="Hama", country="Syria")
            two = Where("settlement", 356000000, 370000000, 2_000, name=name, adm1="Hama", country="Syria")
            return PlaceFound("t1", one, 550_000), PlaceFound("t2", two, 450_000)
        if name in AREAS:
            return (PlaceFound(name, Where("province", adm1=AREAS[name], country="Syria"), 1_000_000),)
        return (PlaceFound("SY", Where("country", country="Syria"), 1_000_000),)


@lru_cache(maxsize=1)
def names():  # type: ignore[no-untyped-def]
    return read_actors(register_text("actors")).mentions


def told(text: str, language: str, published: Dated | None = None) -> list[ToldIncident]:
    published = published or Dated(DAY, DAY, "day", "", "header")
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append((at, at + len(part)))
        at += len(part) + 2
    article = Article("a.txt", text, language, None, published, tuple(blocks))
    return incidents_told(article, extract(article), places_of(article, Standing(), names()), names())


def killed(one: ToldIncident) -> tuple[int | None, int | None, int | None] | None:
    harm = next((h for h in one.harm if h.what == "killed" and h.whom == "all"), None)
    return (harm.low, harm.best, harm.high) if harm else None


@pytest.mark.parametrize(
    ("language", "text", "kind", "day", "dead"),
    [
        ("fr", "L'aviation a bombardé Ariha lundi.", "air_strike", "2017-04-03", None),
        ("fr", "Des obus de mortier se sont abattus sur Douma mardi, tuant deux enfants.", "mortar", "2017-04-04", (2, 2, 2)),
        ("fr", "Un raid aérien sur Ariha a fait au moins douze morts mardi.", "air_strike", "2017-04-04", (12, None, None)),
        ("fr", "Cinq soldats ont été tués mardi dans une embuscade près de Tafas.", "ground_assault", "2017-04-04", (5, 5, 5)),
        ("fr", "Des tirs de snipers ont visé des passants à Douma dimanche.", "sniping", "2017-04-02", None),
        ("fr", "Un kamikaze s'est fait exploser samedi à Deraa, faisant entre 8 et 10 morts.", "suicide_attack", "2017-04-01", (8, None, 10)),
        ("fr", "De violents combats ont éclaté mardi à Douma entre Ahrar al-Sham et Jaysh al-Islam.", "armed_clash", "2017-04-04", None),
        ("fr", "Deux journalistes ont été enlevés lundi à Saraqeb.", "abduction", "2017-04-03", None),
        ("fr", "Un convoi d'aide de l'ONU a été bloqué mardi à l'entrée de Douma.", "aid_obstructed", "2017-04-04", None),
        ("fr", "Le convoi humanitaire est entré lundi à Douma.", "aid_delivered", "2017-04-03", None),
        ("fr", "Les rebelles ont pris le contrôle de Tafas dimanche.", "territory_taken", "2017-04-02", None),
        ("fr", "Un drone a largué une grenade sur Ariha mardi, sans faire de victime.", "drone_strike", "2017-04-04", (0, 0, 0)),
        ("fr", "Les démineurs ont neutralisé 40 mines près de Tafas lundi.", "demining", "2017-04-03", None),
        ("fr", "Un civil a péri mardi à Douma, touché par un tireur embusqué.", "sniping", "2017-04-04", (1, 1, 1)),
        ("fr", "Plus de 2 000 habitants ont fui Tafas lundi.", "displacement", "2017-04-03", None),
        ("en", "Warplanes bombed Ariha on Monday.", "air_strike", "2017-04-03", None),
        ("en", "Douma came under mortar fire on Tuesday, killing two children.", "mortar", "2017-04-04", (2, 2, 2)),
        ("en", "An air strike on Ariha killed at least a dozen people on Tuesday.", "air_strike", "2017-04-04", (12, None, None)),
        ("en", "Five soldiers were killed on Tuesday in an ambush near Tafas.", "ground_assault", "2017-04-04", (5, 5, 5)),
        ("en", "Clashes broke out in Douma on Sunday.", "armed_clash", "2017-04-02", None),
        ("en", "A suicide bomber blew himself up in Deraa on Saturday, killing between 8 and 10 people.", "suicide_attack", "2017-04-01", (8, None, 10)),
        ("en", "Gunmen abducted two journalists in Saraqeb on Monday.", "abduction", "2017-04-03", None),
        ("en", "A UN aid convoy was turned back at Douma on Tuesday.", "aid_obstructed", "2017-04-04", None),
        ("en", "Rebels captured Tafas on Sunday.", "territory_taken", "2017-04-02", None),
        ("en", "A landmine exploded near Tafas on Monday, killing a farmer.", "ied_or_mine", "2017-04-03", (1, 1, 1)),
        ("en", "More than 30 fighters died in fighting in Raqqa on Sunday.", "armed_clash", "2017-04-02", (31, None, None)),
        ("en", "Artillery shells hit a hospital in Douma on Monday; nobody was hurt.", "shelling", "2017-04-03", (0, 0, 0)),
        ("en", "Residents said a rocket attack on Tafas on Monday killed three women.", "shelling", "2017-04-03", (3, 3, 3)),
        ("en", "Soldiers exchanged fire with rebels near Tafas overnight.", "small_arms_fire", "2017-04-04", None),
        ("en", "The two sides swapped 20 prisoners near Douma on Monday.", "detainees_exchanged", "2017-04-03", None),
    ],
)  # fmt: skip
def test_an_act_that_is_told_is_an_incident(
    language: str, text: str, kind: str, day: str, dead: tuple[int | None, ...] | None
) -> None:
    (one,) = told(text, language)
    assert (one.kind, one.when.earliest, killed(one)) == (kind, day, dead)
    assert one.where.lat_e7 is not None
    assert not one.aggregate


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'armée menace de bombarder Ariha si la trêve n'est pas respectée."),
        ("fr", "L'armée bombardera Ariha demain."),
        ("fr", "La lutte contre le terrorisme à Raqqa reste la priorité."),
        ("fr", "L'armée dément avoir bombardé Ariha lundi."),
        ("fr", "L'aviation n'a pas bombardé Ariha lundi."),
        ("fr", "Qui a bombardé Ariha lundi ?"),
        ("fr", "L'opposition exige la fin des bombardements sur Douma."),
        ("fr", "Si l'aviation a bombardé Ariha, elle devra en répondre."),
        ("fr", "En 1982, l'armée a tué des milliers de personnes à Hama."),
        ("fr", "La guerre a fait plus de 320 000 morts en Syrie depuis 2011."),
        ("fr", "Toute attaque contre Douma sera punie."),
        ("fr", "Aucun combat n'a été signalé à Douma lundi."),
        ("fr", "Le ministre a condamné les bombardements sur Douma."),
        ("fr", "Quinze personnes ont été tuées lundi dans un accident de la route."),
        ("en", "The army threatened to shell Ariha unless the rebels left."),
        ("en", "Jets will bomb Ariha tomorrow."),
        ("en", "The fight against Daesh in Raqqa will go on."),
        ("en", "The army denied shelling Ariha on Monday."),
        ("en", "Warplanes did not bomb Ariha on Monday."),
        ("en", "Who shelled Ariha on Monday?"),
        ("en", "The opposition wants an end to air strikes on Douma."),
        ("en", "If the rebels attacked Tafas, they would pay for it."),
        ("en", "In 1982 the army killed thousands of people in Hama."),
        ("en", "The war has killed 320,000 people in Syria since 2011."),
        ("en", "Any attack on Douma would be punished."),
        ("en", "No clashes were reported in Douma on Monday."),
        ("en", "He urged all sides to stop the bombing of Douma."),
        ("en", "Talks on Idlib opened in Astana on Tuesday."),
    ],
)  # fmt: skip
def test_what_is_wished_feared_denied_asked_or_long_past_is_none(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un raid a frappé Ariha lundi. L'attaque a fait 14 morts.\n\nSelon un nouveau bilan, 16 personnes ont été tuées, dont trois enfants."),
        ("en", "An air strike hit Ariha on Monday. The attack killed 14 people.\n\nA new toll put the number of dead at 16."),
    ],
)  # fmt: skip
def test_an_incident_told_over_several_sentences_is_one_with_its_last_toll(language: str, text: str) -> None:
    (one,) = told(text, language)
    assert killed(one) == (16, 16, 16)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Un raid a visé Ariha lundi, tandis que des combats ont éclaté à Tafas.", {("air_strike", "Ariha"), ("armed_clash", "Tafas")}),
        ("en", "An air strike hit Ariha on Monday, while clashes broke out in Tafas.", {("air_strike", "Ariha"), ("armed_clash", "Tafas")}),
        ("fr", "L'artillerie a pilonné Ariha et Saraqeb lundi.", {("shelling", "Ariha"), ("shelling", "Saraqeb")}),
        ("en", "Artillery shelled Ariha and Saraqeb on Monday.", {("shelling", "Ariha"), ("shelling", "Saraqeb")}),
    ],
)  # fmt: skip
def test_several_incidents_of_one_sentence_are_several(language: str, text: str, wanted: set[tuple[str, str]]) -> None:
    assert {(one.kind, str(one.where.name)) for one in told(text, language)} == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les observateurs ont recensé 214 violations en un mois dans la province d'Idleb."),
        ("fr", "Au total, 43 soldats ont été tués à Deraa depuis le 1er mars."),
        ("fr", "Des raids sur Ariha et Saraqeb ont fait onze morts lundi."),
        ("en", "Monitors recorded 214 violations in a month in Idlib."),
        ("en", "Since 1 March, 43 soldiers have been killed in Deraa."),
        ("en", "Air strikes on Ariha and Saraqeb killed eleven people on Monday."),
    ],
)  # fmt: skip
def test_what_sums_up_several_is_an_aggregate(language: str, text: str) -> None:
    (one,) = told(text, language)
    assert one.aggregate


def test_the_day_of_the_telling_is_not_that_of_the_act() -> None:
    (one,) = told("Des avions ont frappé Ariha dimanche, a rapporté mardi l'OSDH.", "fr")
    assert (one.when.earliest, one.origins) == ("2017-04-02", ("SOHR",))
    (one,) = told("Warplanes hit Ariha on Sunday, the Syrian Observatory for Human Rights said on Tuesday.", "en")
    assert (one.when.earliest, one.origins) == ("2017-04-02", ("SOHR",))


def test_times_are_no_narrower_than_the_words() -> None:
    (one,) = told("Un obus a frappé Douma mardi vers 10h40.", "fr")
    assert (one.when.precision, one.when.earliest, one.when.latest) == ("hour", "2017-04-04T10:10", "2017-04-04T11:10")
    (one,) = told("L'artillerie a pilonné Douma dans la nuit de lundi à mardi.", "fr")
    assert (one.when.precision, one.when.earliest, one.when.latest) == ("days", "2017-04-03", "2017-04-04")
    march = Dated(dt.date(2017, 3, 1), dt.date(2017, 3, 31), "month", "2017-03", "header")
    (one,) = told("L'artillerie a pilonné Douma, tuant trois civils.", "fr", march)
    assert (one.when.precision, one.when.earliest) == ("month", "2017-03-01")
    assert any(flag.column == "date" for flag in one.flags)


def test_without_a_date_of_the_article_no_year_is_invented() -> None:
    article = Article("a.txt", "Un raid a fait deux morts lundi à Ariha.", "fr", None, None, ((0, 40),))
    (one,) = incidents_told(article, extract(article), places_of(article, Standing(), names()), names())
    assert (one.when.precision, one.when.earliest) == ("unknown", None)


def test_whom_the_text_says_fired_is_alleged_and_no_more() -> None:
    for language, text in (
        ("fr", "Les forces gouvernementales syriennes ont bombardé Douma lundi."),
        ("fr", "Douma a été bombardée lundi par le régime syrien."),
        ("fr", "L'opposition accuse le régime syrien d'avoir bombardé Douma lundi."),
        ("en", "Douma was shelled by the Syrian army on Monday."),
        ("en", "Syrian army artillery shelled Douma on Monday."),
        ("en", "Activists accused the Syrian army of shelling Douma on Monday."),
    ):
        (one,) = told(text, language)
        assert [named.role for named in one.actors if named.role != "witness"] == ["alleged_to_have_fired"], text


def test_the_two_sides_of_a_clash_have_no_direction() -> None:
    (one,) = told("Clashes between Ahrar al-Sham and Jaysh al-Islam broke out in Douma on Sunday.", "en")
    assert {named.role for named in one.actors} == {"side_a", "side_b"}


def test_namesakes_give_the_smallest_area_that_holds_them_and_a_doubt() -> None:
    (one,) = told("Un raid a fait deux morts lundi à Twinton.", "fr")
    assert (one.where.precision, one.where.adm1, one.where.lat_e7) == ("province", "Hama", None)
    assert any(flag.column == "place" and flag.remedy for flag in one.flags)


def test_a_place_that_no_gazetteer_holds_keeps_its_words() -> None:
    (one,) = told("Un raid a fait deux morts lundi à Zlatograd, dans la province d'Idleb.", "fr")
    assert (one.where.precision, one.where.name, one.where.adm1) == ("province", "Zlatograd", "Idlib")


def test_a_rumour_is_a_claim_with_a_doubt() -> None:
    (one,) = told("Le raid aurait fait cinq morts lundi à Ariha.", "fr")
    assert killed(one) == (5, 5, 5)
    assert any(flag.column == "text" for flag in one.flags)


def test_civilians_are_told_apart_and_a_part_is_not_added() -> None:
    (one,) = told(
        "Un raid sur Ariha a tué seize personnes lundi, dont quatre civils, et blessé une dizaine d'autres.", "fr"
    )
    assert set(one.harm) == {
        Harm("killed", "all", 16, 16, 16),
        Harm("killed", "civilians", 4, 4, 4),
        Harm("injured", "all", 8, 10, 12),
    }


@given(
    st.text(alphabet=st.sampled_from("aàé L'’.,;:?«»\"-\n0123456789tuésbombardéArihalundikilledshelled"), max_size=300),
    st.sampled_from(("fr", "en")),
)
def test_any_text_gives_spans_of_the_text_and_no_error(text: str, language: str) -> None:
    if not text.strip():
        return
    for one in told(text, language):
        assert 0 <= one.start < one.end <= len(text)
        assert one.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The talks reached a dead end on Monday as shells fell near Raqqa."),
        ("en", "On Monday a deadlock and a dead letter came before the shelling of Raqqa."),
        ("fr", "Lundi, les pourparlers étaient à un point mort et des obus sont tombés sur Raqqa."),
    ],
)
def test_a_dead_end_is_nobody_killed(language: str, text: str) -> None:
    assert [one.harm for one in told(text, language)] in ([], [()])


@pytest.mark.parametrize(
    ("language", "text", "killed"),
    [
        ("en", "The army shelled Raqqa on Monday, killing a woman and two children.", 3),
        ("fr", "L'aviation a bombardé Raqqa lundi, tuant une femme et deux enfants.", 3),
        ("en", "Shells hit Raqqa on Monday, killing five people and wounding two children.", 5),
        ("en", "Shells hit Raqqa on Monday, killing five people, and two children were wounded.", 5),
    ],
)
def test_people_named_beside_others_are_counted_with_them(language: str, text: str, killed: int) -> None:
    (one,) = told(text, language)
    assert next(h for h in one.harm if h.what == "killed" and h.whom == "all").best == killed


def test_a_quarter_that_is_named_is_not_the_place_told_of_before() -> None:
    text = (
        "Les rebelles ont attaqué Raqqa lundi et ont tué 25 soldats.\n\n"
        "D'autre part, ils ont pris pour cible mardi le quartier d'al-Zoubara par des obus, faisant deux morts."
    )
    assert [one.where.name for one in told(text, "fr")][1:] in ([], [None])
