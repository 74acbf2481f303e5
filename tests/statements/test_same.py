"""The same statement across articles, names in other letters, copied passages."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from tests.statements.test_extract import article

from treve.statements.canonical import canonical_names
from treve.statements.copied import copied_passages
from treve.statements.rows import Press, read_press


def press(*texts: tuple[str, dt.date | None]) -> Press:
    made = []
    for number, (text, published) in enumerate(texts):
        one = article(text, "fr", published)
        made.append(type(one)(f"{number}.txt", one.text, "fr", None, one.published, one.blocks))
    return read_press(made)


EARLY, LATE = dt.date(2019, 3, 12), dt.date(2019, 9, 12)
LONG = (
    "« Nous rouvrirons le pont de Sarvik dès que les blindés seront partis », a promis lundi le colonel Iyad Ag Moussa."
)
SHORT = "Le colonel Eyad ag Moussa a promis de rouvrir le pont de Sarvik une fois les blindés partis."


def test_a_statement_told_twice_is_one_though_the_name_is_spelt_otherwise() -> None:
    found = press((LONG, EARLY), (SHORT, EARLY))
    assert [[k.article for k in group] for group in found.same] == [[0, 1]]
    assert found.read[1].statements[0].speakers == ("Iyad Ag Moussa",)


def test_the_same_wish_months_apart_is_two_statements() -> None:
    assert press((LONG, EARLY), (SHORT, LATE)).same == ()


def test_the_same_words_of_another_speaker_are_another_statement() -> None:
    assert press((LONG, EARLY), (SHORT.replace("Eyad ag Moussa", "Paul Roche"), EARLY)).same == ()


def test_a_short_quotation_inside_a_long_statement_is_the_same() -> None:
    short = "Le colonel Iyad Ag Moussa a parlé de « pont de Sarvik rouvert »."
    found = press((LONG, EARLY), (short.replace("rouvert", ""), EARLY))
    assert len(found.same) == 1


def test_an_article_without_a_date_takes_the_day_of_a_statement_that_it_shares() -> None:
    found = press((LONG, EARLY), (SHORT, None))
    said = found.read[1].statements[0].said
    assert said is not None
    assert (said.earliest, said.source) == (dt.date(2019, 3, 11), "the same statement elsewhere")


def test_the_order_of_the_articles_does_not_matter() -> None:
    one, two = article(LONG), article(SHORT)
    a = [
        type(one)("a.txt", one.text, "fr", None, one.published, one.blocks),
        type(two)("b.txt", two.text, "fr", None, two.published, two.blocks),
    ]
    assert read_press(a) == read_press(a[::-1])


def test_names_join_across_alphabets_of_habit_and_not_across_persons() -> None:
    names = canonical_names(
        [["Sergueï Lavrov", "Osman Dirar"], ["Sergei Lawrow", "Usman Dirrar", "Oleg Petrov", "Karen Hollis"]]
    )
    assert names["Sergei Lawrow"] == "Sergueï Lavrov"
    assert names["Usman Dirrar"] == "Osman Dirar"
    assert names["Karen Hollis"] == "Karen Hollis"


def test_the_spelling_of_most_articles_is_the_name() -> None:
    names = canonical_names([["Ingebjörg Sål"], ["Ingeborg Saal"], ["Ingeborg Saal"]])
    assert names == {"Ingebjörg Sål": "Ingeborg Saal", "Ingeborg Saal": "Ingeborg Saal"}


def test_eight_words_in_common_are_a_copied_passage_and_seven_are_not() -> None:
    eight = "un deux trois quatre cinq six sept huit"
    a, b = article(f"Alpha {eight} beta."), article(f"Gamma {eight} delta.")
    (found,) = copied_passages([a, b])
    assert a.text[slice(*found.one_span)] == eight
    assert b.text[slice(*found.other_span)] == eight
    seven = eight.removesuffix(" huit")
    assert copied_passages([article(f"Alpha {seven} beta."), article(f"Gamma {seven} delta.")]) == []


@given(
    st.lists(
        st.sampled_from(["Sergueï Lavrov", "Lavrov", "Sergei Lavrov", "Anna Roth", "Roth", "Иван Петров"]), max_size=6
    )
)
def test_a_canonical_name_is_its_own(names: list[str]) -> None:
    found = canonical_names([names])
    for name in found.values():
        assert found.get(name, name) == name


def both(french: str, english: str) -> Press:
    made = []
    for number, (text, language) in enumerate(((french, "fr"), (english, "en"))):
        one = article(text, language, EARLY)
        made.append(type(one)(f"{number}.txt", one.text, language, None, one.published, one.blocks))
    return read_press(made)


def test_a_body_is_one_by_its_initials_and_a_mile_is_its_kilometres() -> None:
    found = both(
        "Le cessez-le-feu entre en vigueur jeudi sur vingt-quatre kilomètres de route, "
        "précise l'Armée populaire varne (VPA).",
        "The pause will take effect on Thursday and cover a 15-mile stretch of the highway, "
        "the Varne People’s Army (VPA) said.",
    )
    assert [[k.article for k in group] for group in found.same] == [[0, 1]]


def test_who_is_called_by_the_office_is_one_with_whom_another_article_names() -> None:
    named = "Le gouverneur de Sarvik, Tomas Brelin, a affirmé lundi que le pont de Gralle rouvrirait aux camions."
    office = "Le gouverneur de Sarvik a affirmé lundi que le pont de Gralle serait rouvert aux camions."
    assert [[k.article for k in group] for group in press((named, EARLY), (office, EARLY)).same] == [[0, 1]]
    other = office.replace("de Sarvik", "de Merle")
    assert press((named, EARLY), (other, EARLY)).same == ()


def test_two_persons_of_one_office_are_two() -> None:
    named = "Le gouverneur de Sarvik, Tomas Brelin, a affirmé lundi que le pont de Gralle rouvrirait aux camions."
    assert press((named, EARLY), (named.replace("Tomas Brelin", "Paul Roche"), EARLY)).same == ()


def test_one_word_quoted_of_one_person_in_two_languages_is_one_statement() -> None:
    french = "Le ministre de la Défense, Ivo Marek, a qualifié lundi l'accord de « capitulation »."
    assert len(both(french, "Defence Minister Ivo Marek called the deal “a surrender” on Monday.").same) == 1
    assert both(french, "Defence Minister Ivo Marek called the deal “a step” on Monday.").same == ()


def test_of_several_statements_of_one_speaker_the_nearest_is_taken() -> None:
    named = "Ivo Marek a dit lundi que la trêve tiendrait. Ivo Marek a dit que la trêve protégerait aussi les écoles."
    other = "Ivo Marek a dit lundi que le cessez-le-feu protégerait les écoles."
    assert [[tuple(k) for k in group] for group in press((named, EARLY), (other, EARLY)).same] == [[(0, 1), (1, 0)]]


def test_two_things_said_of_one_matter_do_not_join_what_another_article_has_of_each() -> None:
    french = (
        "Ivo Marek a déploré lundi que les prisonniers n'aient pas été échangés. "
        "Ivo Marek a dit que les prisonniers n'étaient pas une monnaie."
    )
    english = (
        "Ivo Marek regretted on Monday that the prisoners had not been exchanged. "
        "Ivo Marek said that prisoners were no currency."
    )
    assert [len(group) for group in both(french, english).same] == [2, 2]


def test_what_one_speaker_dwells_on_in_two_articles_of_one_language_is_not_one_statement() -> None:
    one = (
        "Ivo Marek a dit lundi qu'il voyait de grandes possibilités de coopération avec Oslo dans la lutte contre la "
        "piraterie au large des îles."
    )
    other = (
        "Ivo Marek a dit lundi que le dialogue des deux marines ouvrait des possibilités, et qu'Oslo aurait bientôt "
        "trois vedettes neuves au port de Korr pour cette lutte."
    )
    assert press((one, EARLY), (other, EARLY)).same == ()


def test_what_a_speaker_says_throughout_an_article_brings_nothing_together() -> None:
    def of(*said: str) -> str:
        return " ".join(f"Ivo Marek a dit lundi que {each}." for each in said)

    one = of(
        "la coopération avec Washington contre le terrorisme aurait besoin de juges, de douaniers et de linguistes",
        "la coopération avec Washington contre le terrorisme coûterait trop cher aux contribuables de la capitale",
        "sans port ni chemin de fer, la coopération avec Washington contre le terrorisme resterait un mirage",
    )
    other = of("la coopération avec Washington contre le terrorisme avait sauvé la récolte des paysans du nord")
    assert press((one, EARLY), (other, EARLY)).same == ()
