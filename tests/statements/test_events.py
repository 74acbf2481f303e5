"""Dated events of single sentences: kind, day, state, place, number, in both languages, phenomenon by phenomenon."""

import datetime as dt
import json
from pathlib import Path

import pytest

from treve.statements.article import Article, Dated
from treve.statements.rows import read_article

THURSDAY = Dated(dt.date(2019, 11, 14), dt.date(2019, 11, 14), "day", "", "header")


def told(text: str, language: str = "fr", published: Dated | None = THURSDAY) -> list[tuple[str, str | None, str]]:
    article = Article("a.txt", text, language, None, published, ((0, len(text)),))
    return [(e.what, e.when.earliest.isoformat() if e.when else None, e.state) for e in read_article(article).events]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Les deux ministres se sont entretenus lundi au téléphone.", ("call", "2019-11-11", "held")),
        ("en", "The two ministers spoke by telephone on Monday.", ("call", "2019-11-11", "held")),
        ("fr", "Le troisième cycle de pourparlers s'est ouvert mardi à Alger.", ("round", "2019-11-12", "held")),
        ("en", "A third round of talks will open in Algiers on 3 December.", ("round", "2019-12-03", "scheduled")),
        ("fr", "Le président a reçu mardi l'émissaire Jan Peeters.", ("meeting", "2019-11-12", "held")),
        ("en", "Ms Berg met the rebel leader, Dan Oru, in Oslo on 5 November.", ("meeting", "2019-11-05", "held")),
        ("fr", "Une rencontre prévue lundi n'a pas eu lieu.", ("meeting", "2019-11-11", "cancelled")),
        ("en", "The summit planned for 5 November did not take place.", ("meeting", "2019-11-05", "cancelled")),
        ("fr", "La session du comité, prévue samedi, est reportée.", ("round", "2019-11-16", "postponed")),
        ("en", "The summit due on 20 November was put off to 4 December.", ("meeting", "2019-12-04", "postponed")),
        ("en", "The second round, postponed last week, will open on 4 December.", ("round", "2019-12-04", "postponed")),
        ("fr", "Le sommet était prévu le 20 novembre, mais il a été annulé.", ("meeting", "2019-11-20", "cancelled")),
        ("fr", "Le Front a suspendu sa participation aux travaux le 3 octobre.", ("suspension", "2019-10-03", "held")),
        ("en", "The rebels walked out of the talks on 2 November.", ("suspension", "2019-11-02", "held")),
        ("fr", "L'opposition a réintégré le comité mardi.", ("resumption", "2019-11-12", "held")),
        ("en", "Both sides resumed talks on Tuesday.", ("resumption", "2019-11-12", "held")),
        ("fr", "La trêve est entrée en vigueur le 1er novembre.", ("ceasefire", "2019-11-01", "held")),
        ("en", "The ceasefire was extended on Monday.", ("ceasefire", "2019-11-11", "held")),
        ("en", "The truce collapsed on 9 November.", ("ceasefire", "2019-11-09", "held")),
        ("fr", "Le comité militaire devait se réunir mercredi à Syrte.", ("meeting", "2019-11-13", "scheduled")),
        ("fr", "Une nouvelle session est envisagée à Djeddah en mars.", ("round", "2020-03-01", "scheduled")),
        ("fr", "Le comité se retrouve en mars à Kayes.", ("meeting", "2020-03-01", "scheduled")),
        ("en", "The talks wrap up on Friday.", ("round", "2019-11-15", "scheduled")),
        ("fr", "Neuf détenus ont été échangés mercredi.", ("exchange_of_detainees", "2019-11-13", "held")),
        ("en", "The army released six prisoners on Monday.", ("exchange_of_detainees", "2019-11-11", "held")),
        ("fr", "Un convoi d'aide est entré lundi dans Gessat.", ("aid", "2019-11-11", "held")),
        ("en", "Food supplies reached Ostrel on Tuesday.", ("aid", "2019-11-12", "held")),
        ("fr", "L'accord a été signé le 7 novembre à Lorca.", ("signature", "2019-11-07", "held")),
        ("en", "The memorandum was initialled on 7 November.", ("signature", "2019-11-07", "held")),
        ("fr", "Un mécanisme de suivi est en place depuis janvier.", ("mechanism", "2019-01-01", "held")),
        ("en", "A joint monitoring centre was set up in March.", ("mechanism", "2019-03-01", "held")),
        ("fr", "Le retrait des troupes s'est achevé le 8 novembre.", ("withdrawal", "2019-11-08", "held")),
        ("en", "The army withdrew its guns on 8 November.", ("withdrawal", "2019-11-08", "held")),
        ("fr", "Le ministre a démissionné mardi.", ("resignation", "2019-11-12", "held")),
        ("en", "She was appointed special envoy on Monday.", ("appointment", "2019-11-11", "held")),
        ("fr", "Une enquête a été ouverte mercredi.", ("investigation", "2019-11-13", "held")),
        ("fr", "L'armée a repris lundi la ville de Korr.", ("other", "2019-11-11", "held")),
        ("en", "The state of emergency lapsed on Monday.", ("other", "2019-11-11", "held")),
        ("fr", "L'accord de cessez-le-feu du 12 août 2008 tient.", ("agreement", "2008-08-12", "held")),
        ("fr", "L'accord, qui entre en vigueur vendredi, tient.", ("agreement", "2019-11-15", "scheduled")),
        ("fr", "Les blindés doivent être retirés avant le 30 novembre.", ("deadline", "2019-11-30", "scheduled")),
        ("en", "Both armies must leave the ridge by 30 November.", ("deadline", "2019-11-30", "scheduled")),
        ("en", "On Sunday shelling hit a hospital, killing nine.", ("incident", "2019-11-10", "held")),
        ("fr", "Le gouvernement a annoncé mardi de nouvelles mesures.", ("announcement", "2019-11-12", "held")),
        ("en", "They meet on Saturday 16 November.", ("meeting", "2019-11-16", "scheduled")),
        ("en", "Five days after the raid on the market, the road is shut.", ("incident", "2019-11-09", "held")),
        ("en", "The meeting began at 10:05 a.m. and ended at 12:20 p.m.", ("meeting", "2019-11-14", "held")),
        ("fr", "Un mois après la signature, le 12 octobre, de l'accord, rien.", ("signature", "2019-10-12", "held")),
        ("fr", "Dans un courrier du 3 novembre, le Front refuse.", ("other", "2019-11-03", "held")),
        ("fr", "Ils ont signé le 2 novembre. Dix jours plus tard, la route fermait.", ("other", "2019-11-12", "held")),
        ("fr", "Le cabinet a approuvé le texte dans la nuit de vendredi à samedi.", ("other", "2019-11-08", "held")),
        ("fr", "Le port vit sans courant depuis le 2 octobre.", ("other", "2019-10-02", "held")),
        ("en", "The port lives without power since 2 October.", ("other", "2019-10-02", "held")),
        ("fr", "La mairie devait rouvrir l'école le 2 octobre.", ("other", "2019-10-02", "scheduled")),
        ("fr", "Les bagages sont faits : retour le 9 décembre.", ("other", "2019-12-09", "scheduled")),
        ("fr", "La cheffe du port est attendue « dès cette semaine ».", ("other", "2019-11-11", "scheduled")),
        ("en", "The next summit is planned for the second quarter of 2020.", ("meeting", "2020-04-01", "scheduled")),
        ("en", "The bridge was shut this afternoon.", ("other", "2019-11-14", "held")),
        ("fr", "Ils auraient dû se voir lundi ; la réunion n'a pas eu lieu.", ("meeting", "2019-11-11", "cancelled")),
    ],
)  # fmt: skip
def test_what_a_sentence_tells_is_found_with_its_day_and_state(
    language: str, text: str, wanted: tuple[str, str, str]
) -> None:
    assert wanted in told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre n'a pas exclu une rencontre en décembre."),
        ("fr", "Une réunion pourrait se tenir lundi."),
        ("en", "The two could meet on Monday."),
        ("fr", "Une rencontre aura-t-elle lieu lundi ?"),
        ("fr", "Les négociations sont au point mort depuis août."),
        ("en", "The committee has not met since August."),
        ("fr", "« La route est coupée », a déclaré lundi le général Hassan."),
        ("fr", "Un médecin, joint lundi par téléphone, fait état de pénuries."),
        ("fr", "Le ministre a loué lundi la sagesse des notables."),
        ("en", "The governor blamed the rebels on Monday."),
    ],
)
def test_what_did_not_happen_or_is_only_thought_of_is_no_event(language: str, text: str) -> None:
    assert told(text, language) == []


def events(text: str, language: str = "fr") -> list[tuple[str, str | None, tuple[str, ...], str | None, int | None]]:
    article = Article("a.txt", text, language, None, THURSDAY, ((0, len(text)),))
    return [
        (e.what, e.when.earliest.isoformat() if e.when else None, e.parties, e.place, e.number)
        for e in read_article(article).events
    ]


def test_two_happenings_of_one_sentence_have_each_its_own_day() -> None:
    text = (
        "Anna Roth a rencontré lundi Paul Ardant à Oslo, avant une réunion des experts prévue le 20 novembre à Alger."
    )
    assert [(what, day, place) for what, day, _, place, _ in events(text)] == [
        ("meeting", "2019-11-11", "Oslo"),
        ("meeting", "2019-11-20", "Alger"),
    ]


def test_who_takes_part_and_the_number_of_a_round_are_read() -> None:
    ((_, _, parties, place, number),) = events(
        "Le deuxième cycle de pourparlers entre l'armée et le Front s'est tenu lundi à Oslo."
    )
    assert set(parties) == {"armée", "Front"}
    assert (place, number) == ("Oslo", 2)
    ((_, _, _, _, roman),) = events("Round IV opened in Geneva on Monday.", "en")
    assert roman == 4


def test_both_days_of_what_was_put_off_are_kept() -> None:
    article = Article(
        "a.txt",
        text := "La session prévue le 20 novembre est reportée au 4 décembre.",
        "fr",
        None,
        THURSDAY,
        ((0, len(text)),),
    )
    (event,) = read_article(article).events
    assert event.when is not None
    assert event.was is not None
    assert (event.was.earliest.isoformat(), event.when.earliest.isoformat()) == ("2019-11-20", "2019-12-04")


def test_the_day_before_counts_from_the_day_told_of_just_before() -> None:
    text = "Mork and Oru met in Oslo on Monday. They had spoken on the phone the day before."
    assert [(what, day) for what, day, *_ in events(text, "en")] == [("meeting", "2019-11-11"), ("call", "2019-11-10")]


def test_without_a_date_of_the_article_the_words_stay_and_no_day_is_given() -> None:
    article = Article(
        "a.txt",
        text := "Le Front a suspendu sa participation au comité le 3 octobre.",
        "fr",
        None,
        None,
        ((0, len(text)),),
    )
    (event,) = read_article(article).events
    assert (event.when, event.words) == (None, "le 3 octobre")


def test_every_span_lies_in_its_sentence_and_holds_words() -> None:
    text = (
        "Anna Roth a rencontré lundi Paul Ardant à Oslo. « Nous signerons l'accord vendredi », a dit Anna Roth mardi."
    )
    article = Article("a.txt", text, "fr", None, THURSDAY, ((0, len(text)),))
    found = read_article(article).events
    assert "meeting" in {event.what for event in found}
    for event in found:
        assert 0 <= event.start < event.end <= len(text)
        assert text[event.start : event.end].strip() == text[event.start : event.end]


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        ("fr", "Les deux réponses sont arrivées avant la date limite du 11 novembre.", "2019-11-11"),
        (
            "fr",
            "Les réponses devaient arriver avant le 11 novembre, date limite du comité.",
            "2019-11-11",
        ),
        ("fr", "La date limite est fixée au 20 janvier.", "2020-01-20"),
        ("en", "The deadline is 20 January.", "2020-01-20"),
    ],
)
def test_a_deadline_of_some_days_ago_is_not_one_of_next_year(language: str, text: str, on: str) -> None:
    assert [day for what, day, _ in told(text, language) if what == "deadline"] == [on]


def test_that_an_extension_was_announced_is_no_truce_that_begins() -> None:
    text = "La trêve de Gessat est prolongée de trois mois, a annoncé mardi l'envoyé spécial."
    article = Article("a.txt", text, "fr", None, THURSDAY, ((0, len(text)),))
    assert all(each.phase != "begins" for each in read_article(article).events)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Une réunion est prévue lundi à Lisse.", [("meeting", "2019-11-18", "scheduled")]),
        ("fr", "Les pourparlers reprendront mardi.", [("resumption", "2019-11-19", "scheduled")]),
        ("en", "A second round is due next Tuesday.", [("round", "2019-11-19", "scheduled")]),
        ("en", "Talks will resume on Monday in Doha.", [("resumption", "2019-11-18", "scheduled")]),
        ("fr", "Le sommet prévu le 20 novembre a été reporté au 2 décembre.", [("meeting", "2019-12-02", "postponed")]),
        ("en", "The meeting scheduled for Monday was cancelled.", [("meeting", "2019-11-18", "cancelled")]),
        ("fr", "La rencontre qu'il devait avoir lundi a été annulée.", [("meeting", "2019-11-11", "cancelled")]),
        ("fr", "La rencontre prévue vendredi est annulée.", [("meeting", "2019-11-15", "cancelled")]),
        ("fr", "La rencontre de lundi n'a pas eu lieu.", [("meeting", "2019-11-11", "cancelled")]),
        ("fr", "Quatre prisonniers ont été relâchés hier.", [("exchange_of_detainees", "2019-11-13", "held")]),
        ("en", "Forty detainees walked free on Sunday.", [("exchange_of_detainees", "2019-11-10", "held")]),
        ("fr", "Le poste-frontière de Lisse a rouvert mercredi.", [("other", "2019-11-13", "held")]),
        ("en", "The bridge reopened on Tuesday.", [("other", "2019-11-12", "held")]),
        ("en", "The crossing will reopen on Monday.", [("other", "2019-11-18", "scheduled")]),
        ("fr", "Le pont doit rouvrir lundi.", [("other", "2019-11-18", "scheduled")]),
        ("fr", "Un premier convoi est entré samedi dans la ville.", [("aid", "2019-11-09", "held")]),
        ("en", "Two trucks of flour reached the camp on Friday.", [("aid", "2019-11-08", "held")]),
        ("fr", "Trois civils ont été tués dimanche par un obus.", [("incident", "2019-11-10", "held")]),
        ("en", "A drone hit a market on Tuesday, killing nine people.", [("incident", "2019-11-12", "held")]),
        ("fr", "Le cessez-le-feu est entré en vigueur le 3 novembre.", [("ceasefire", "2019-11-03", "held")]),
        ("en", "The truce expires on Saturday.", [("ceasefire", "2019-11-16", "scheduled")]),
        ("fr", "Les deux ministres se sont parlé mardi au téléphone.", [("call", "2019-11-12", "held")]),
        ("en", "The two leaders spoke by phone on Tuesday.", [("call", "2019-11-12", "held")]),
        ("fr", "Le général Paul Roche a été limogé lundi.", [("resignation", "2019-11-11", "held")]),
        ("en", "The parliament ratified the accord on Tuesday.", [("other", "2019-11-12", "held")]),
        ("fr", "Le parlement a voté lundi la loi d'amnistie.", [("other", "2019-11-11", "held")]),
        ("fr", "L'état d'urgence a pris fin le 3 novembre.", [("other", "2019-11-03", "held")]),
        ("en", "Schools closed on Monday.", [("other", "2019-11-11", "held")]),
        ("fr", "La pluie est tombée dimanche sur les camps.", [("other", "2019-11-10", "held")]),
        ("fr", "Le Conseil de sécurité a adopté mercredi une résolution.", [("other", "2019-11-13", "held")]),
        ("en", "On Monday, Anna Berg praised the mediators.", []),
        ("fr", "Mardi, le ministre s'est dit inquiet.", []),
        ("fr", "Mardi, Anna Berg a regretté l'absence de l'ONU.", []),
        ("en", "Anna Berg told reporters on Monday that the road was closed.", []),
        ("en", "The statement was issued on Monday.", []),
        ("fr", "Selon un rapport publié lundi, la famine s'étend.", []),
        ("fr", "Publié le 12 novembre 2019 à 11:48, mis à jour le 13 novembre 2019.", []),
        ("en", "Updated on November 13, 2019 at 5 p.m.", []),
        ("en", "It was the deadliest day since Sunday.", []),
        ("fr", "Il fait froid depuis lundi.", []),
        ("en", "Protesters marched on Saturday in the capital.", [("other", "2019-11-09", "held")]),
        ("fr", "Les combats ont repris samedi autour de Korr.", [("other", "2019-11-09", "held")]),
        ("fr", "L'accord signé le 3 novembre à Lisse tient.", [("signature", "2019-11-03", "held")]),
        ("en", "The agreement signed on November 3 in Lisse holds.", [("signature", "2019-11-03", "held")]),
        ("fr", "Les accords de Minsk de 2015 sont morts.", [("agreement", "2015-01-01", "held")]),
    ],
)  # fmt: skip
def test_what_an_article_gives_a_day_to_is_told_and_no_day_of_words(
    language: str, text: str, wanted: list[tuple[str, str, str]]
) -> None:
    assert told(text, language) == wanted


def test_events_told_in_many_ways_have_their_day_and_state_and_none_is_made_up() -> None:
    path = Path(__file__).parents[1] / "press/events/ways.json"
    rows = json.loads(path.read_text(encoding="utf-8"))["sentences"]
    found = [(text, [list(each[1:]) for each in told(text, language)], wanted) for language, text, wanted in rows]
    wrong = [text for text, days, wanted in found if (days if wanted is None else wanted not in days)]
    assert len(wrong) <= 6, wrong
