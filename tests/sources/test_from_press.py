"""Articles as they come: plain text, HTML, mail; what is passed over; offsets into the raw file."""

import base64
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.base.errors import Refused
from treve.sources.from_press import from_press
from treve.sources.running_text import is_article
from treve.sources.stamps import is_stamp
from treve.statements.article import Article
from treve.statements.extract import extract

PLAIN = """Gazette du Nord | mardi 12 mars 2019

La trêve tient

« Nous restons », a déclaré lundi la ministre Anna Roth. Partagez cet article sur :

Abonnez-vous à notre lettre pour ne rien manquer.
"""
HTML = """<!doctype html><html lang="fr"><head><title>Trêve</title>
<meta property="og:site_name" content="Gazette du Nord"><meta property="article:published_time" content="2019-03-12T10:00:00Z">
<script>var a = "« faux », a dit Paul Faux.";</script></head><body><nav><p>Accueil</p></nav>
<article><h1>La tr&ecirc;ve tient</h1><p>&laquo;&nbsp;Nous <b>restons</b> pr&ecirc;ts&nbsp;&raquo;, a d&eacute;clar&eacute; lundi
la ministre Anna Roth.</p><figure><figcaption>« Légende », a dit Luc Faux.</figcaption></figure></article></body></html>"""
MAIL = """From: Gazette du Nord <redaction@example.org>
Date: Tue, 12 Mar 2019 10:00:00 +0000
Subject: La treve
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

=C2=AB Nous restons pr=C3=AAts =C2=BB, a d=C3=A9clar=C3=A9 lundi la ministre A=
nna Roth.
"""


def raw_span(article: Article, raw: str) -> list[str]:
    return [raw[slice(*article.raw(s.start, s.end))] for s in extract(article)]


def test_a_plain_article_gives_outlet_date_language_and_leaves_appeals_out() -> None:
    article = from_press(PLAIN.encode(), "a.txt")
    assert (article.outlet, article.language) == ("Gazette du Nord", "fr")
    assert article.published is not None
    assert (article.published.earliest, article.published.precision) == (dt.date(2019, 3, 12), "day")
    kept = " ".join(article.text[a:b] for a, b in article.blocks)
    assert "Nous restons" in kept
    assert "Partagez" not in kept
    assert "Abonnez" not in kept
    assert raw_span(article, PLAIN) == ["Nous restons"]


def test_a_span_found_in_html_is_the_span_of_the_raw_page_with_its_entities() -> None:
    article = from_press(HTML.encode(), "a.html")
    assert article.outlet == "Gazette du Nord"
    assert article.published is not None
    assert article.published.earliest == dt.date(2019, 3, 12)
    assert raw_span(article, HTML) == ["Nous <b>restons</b> pr&ecirc;ts"]
    assert [s.speakers for s in extract(article)] == [("Anna Roth",)]


def test_a_span_found_in_a_mail_is_the_span_of_the_raw_mail_with_its_encoding() -> None:
    article = from_press(MAIL.encode(), "a.eml")
    assert article.outlet == "Gazette du Nord"
    assert article.published is not None
    assert article.published.earliest == dt.date(2019, 3, 12)
    assert raw_span(article, MAIL) == ["Nous restons pr=C3=AAts"]
    assert [s.speakers for s in extract(article)] == [("Anna Roth",)]


def test_a_mail_in_base64_keeps_the_letters_that_hold_its_words() -> None:
    import base64

    body = base64.encodebytes("« Nous restons », a déclaré la ministre Anna Roth.\n".encode()).decode()
    mail = MAIL.split("Content-Transfer")[0] + "Content-Transfer-Encoding: base64\n\n" + body
    article = from_press(mail.encode(), "a.eml")
    (found,) = raw_span(article, mail)
    padded = base64.b64decode(found + "=" * (-len(found) % 4)) if len(found) % 4 != 1 else b""
    assert b"ous rest" in padded or found in body


@pytest.mark.parametrize(
    ("head", "first", "last", "precision"),
    [
        ("date 2017-02 Un titre", "2017-02-01", "2017-02-28", "month"),
        ("Gazette | 31.01.2017 10h08", "2017-01-31", "2017-01-31", "day"),
        ("Gazette, 07/06/2021 à 09:15", "2021-06-07", "2021-06-07", "day"),
        ("Gazette - lundi 26/02/2018", "2018-02-26", "2018-02-26", "day"),
        ("Gazette — 1er mars 2018", "2018-03-01", "2018-03-01", "day"),
    ],
)
def test_a_header_gives_its_date_with_its_precision(head: str, first: str, last: str, precision: str) -> None:
    article = from_press(f"{head}\n\nLa route est coupée, a dit la police.\n".encode(), "a.txt")
    assert article.published is not None
    found = article.published
    assert (found.earliest.isoformat(), found.latest.isoformat(), found.precision) == (first, last, precision)


def test_an_article_without_a_date_has_none() -> None:
    assert from_press("La route est coupée depuis le 3 octobre, a dit la police.".encode(), "a.txt").published is None


def test_an_english_date_of_two_small_numbers_is_not_guessed() -> None:
    article = from_press(b"The Post, 03/04/2017\n\nThe road is cut, the police said on Monday.\n", "a.txt")
    assert article.published is None


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(Refused):
        from_press(b"", "a.txt")


def read(data: bytes) -> None:
    try:
        article = from_press(data, "a.txt")
    except Refused:
        return
    text = data.decode("utf-8", "replace")
    for row in extract(article):
        start, end = article.raw(row.start, row.end)
        assert 0 <= start < end <= max(len(text), len(data))
        assert row.start < row.end


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="«»“”\"' abLeMa.,:;?!-—\n<>&=;éà1dits", max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    read(text.encode())


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("The River Herald\n12 March 2019\n\n", "The River Herald"),
        ("Le Phare du Nord\nPublié le 12 mars 2019 à 07h30\n\n", "Le Phare du Nord"),
        ("The River Herald\nPublished 12 March 2019 | Updated 14:05\n\n", "The River Herald"),
        ("OSMARA (Tavrie), 12 mars 2019 (Agence du Nord) - ", "Agence du Nord"),
        ("OSMARA, Tavria, March 12, 2019 (Northern Wire) - ", "Northern Wire"),
        ("Agence du Nord - DOCUMENT\n\nOsmara, le 12 mars 2019\n\n", "Agence du Nord"),
        ("date 2019-03-12 Le Phare du Nord\n\n", "Le Phare du Nord"),
        ("date 2019-03 Le Phare du Nord - Portrait\n\n", "Le Phare du Nord"),
    ],
)
def test_an_outlet_stands_in_a_date_line_beside_the_date_or_alone_above_it(head: str, outlet: str) -> None:
    body = (
        "La ministre Anna Roth a déclaré lundi que les troupes resteraient dans la ville, et que la trêve tiendrait.\n"
    )
    assert from_press((head + body).encode(), "a.txt").outlet == outlet


def test_a_short_month_in_a_date_line_is_read() -> None:
    article = from_press(
        "OSMARA (Tavrie), 4 fév. 2025 (Agence du Nord) - La ministre a dit que tout allait bien.".encode(), "a.txt"
    )
    assert article.published is not None and article.published.earliest == dt.date(2025, 2, 4)


def test_a_mail_in_base64_is_known_as_an_article() -> None:
    body = base64.b64encode(
        ("La ministre a dit que les troupes et les canons ont quitté la ville. " * 12).encode()
    ).decode()
    head = "From: Gazette <g@example.org>\nDate: Tue, 12 Mar 2019 10:00:00 +0000\nMIME-Version: 1.0\n"
    kind = 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n'
    assert is_article((head + kind + body).encode(), "a.eml")


@pytest.mark.parametrize(
    "appeal",
    [
        "--\nVous recevez ce message car vous êtes inscrit.\n\nNotre adresse a changé.",
        "We use cookies to improve your experience.",
        "Le Phare vit de ses lecteurs. Faites un don.",
        "(Reporting by the Osmara bureau; editing by A. Rowe)",
    ],
)
def test_signatures_and_appeals_to_readers_are_passed_over(appeal: str) -> None:
    article = from_press(
        f"Le Phare | 12 mars 2019\n\nLa ministre Anna Roth a dit que la trêve tenait.\n\n{appeal}\n".encode(), "a.txt"
    )
    assert [article.text[a:b] for a, b in article.blocks] == ["La ministre Anna Roth a dit que la trêve tenait."]


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("Bamako (AFP) - Publié le 14 mars 2023 à 18h42", "AFP"),
        ("Paris, le 8 avril 2022", None),
        ("PRESS RELEASE\nGeneva, 9 November 2023", None),
        ("Beirut, Lebanon\n12 March 2017", None),
        ("The Northern Star, 3 February 2017", "The Northern Star"),
    ],
)
def test_the_town_of_a_date_line_is_no_outlet(head: str, outlet: str | None) -> None:
    body = "\n\nLe gouvernement a annoncé mardi que la trêve était prolongée de trois mois dans le nord du pays.\n"
    assert from_press((head + body).encode(), "a.txt").outlet == outlet


def test_the_day_of_a_meeting_with_its_hour_is_the_date_of_its_record() -> None:
    text = (
        "Security Council\n9312th meeting\nWednesday, 26 April 2023, 10 a.m.\nNew York\n\n"
        "The meeting was called to order at 10.05 a.m. and the agenda was adopted by the members of the Council.\n"
    )
    published = from_press(text.encode(), "a.txt").published
    assert published is not None
    assert published.earliest.isoformat() == "2023-04-26"


def test_a_bulleted_report_is_text_and_a_bar_of_links_is_none() -> None:
    text = (
        "Daily brief - 7 March 2018\n\n• Artillery shelled the town at noon and two civilians were killed.\n"
        "• A convoy of 46 trucks was postponed, the office said.\n• Facebook\n• Twitter\n"
    )
    read = from_press(text.encode(), "a.txt")
    assert [text[a:b][:12] for a, b in read.blocks] == ["• Artillery ", "• A convoy o"]


def test_marks_that_nobody_sees_part_no_name_hide_no_quotation_and_keep_every_place() -> None:
    raw = (
        "Gazette du Nord | mardi 12 mars 2019\n\n\u202e« Nous res\u00adtons »\u202c, a déclaré \u2066Anna\u2069 Roth. "
        "\u200f« Rien n'est signé », a ajouté Paul \u202bDumas\u202c lundi.\n"
    )
    article = from_press(raw.encode(), "a.txt")
    assert [s.speakers for s in extract(article)] == [("Anna Roth",), ("Paul Dumas",)]
    assert raw_span(article, raw) == ["Nous res\u00adtons", "Rien n'est signé"]
    page = from_press(HTML.replace("Anna", "&#x2066;Anna&#x2069;").encode(), "a.html")
    assert [s.speakers for s in extract(page)] == [("Anna Roth",)]


def test_a_date_line_may_end_in_a_full_stop() -> None:
    told = "Genève, 12 mars 2024. L'émissaire a annoncé une trêve de trois jours dans le nord, selon son bureau."
    published = from_press(told.encode(), "a.txt").published
    assert published is not None
    assert published.earliest.isoformat() == "2024-03-12"


def test_two_sentences_of_a_plain_text_are_an_article_and_two_rows_are_none() -> None:
    told = (
        "Genève, 12 mars 2024. L'émissaire a annoncé une trêve de trois jours dans le nord du pays, selon son bureau."
    )
    assert is_article(told.encode(), "breve.txt")
    assert not is_article(told.encode(), "breve.csv")
    assert not is_article(b"id place\n1 the bridge of the river\n2 the town in the south.\n", "rows.txt")


@pytest.mark.parametrize(
    ("head", "day", "outlet"),
    [
        (
            "Le Courrier des Lacs\nMonde  Afrique\n\nÀ Goma, la route rouvre sans que personne n'y croie vraiment\n\nLes deux camps disent tenir parole. "
            "Les transporteurs, eux, attendent de voir.\n\nPar Aline Mukeba, à Goma\nPublié le 3 mai 2024 à 09h12, modifié le 4 mai 2024 à 07h00\nTemps de lecture : 4 min\n",
            "2024-05-03",
            "Le Courrier des Lacs",
        ),
        (
            "Actu  Monde\nla gazette\n\nUne trêve de dix jours est annoncée dans la vallée de la Serre après un mois de combats\n"
            "Mis à jour le : 05/11/2024 - 18:20\n",
            "2024-11-05",
            "la gazette",
        ),
        (
            "The Coast Tribune\nHOME / WORLD / Africa\n\nTruce frays as convoys are held at two checkpoints near the river\n\nBoth sides blame each other.\n\n"
            "By Jane Doe and Ali Omar\nUpdated Aug. 3, 2023, 7:05 a.m. ET; first published Aug. 2, 2023\n5 min read\n",
            "2023-08-02",
            "The Coast Tribune",
        ),
        (
            "World\n\nRebels say they will hand over forty prisoners at the bridge before the end of the week\n\nBy Reuters Staff\nPosted On 30 Sept 2022, 4:18 PM GMT+2\n",
            "2022-09-30",
            "Reuters",
        ),
        ("RFI / Moyen-Orient\nYémen: une route rouvre après sept ans de fermeture et trois mois de pourparlers\nPublié le : 21-03-2023 - 06:48\n", "2023-03-21", "RFI"),
        ("Osmara Today\n\nTruce talks open in the capital without one of the three armed groups\n\nWed., 08/27/2024 11:40 UTC\n", "2024-08-27", "Osmara Today"),
        ("Ministère des Affaires étrangères\nCommuniqué\n\nOsmara, le 9 juin 2021\n", "2021-06-09", "Ministère des Affaires étrangères"),
        ("L'accord du 14 juillet 2015 n'a jamais été appliqué, disent les habitants\n\nLa Vigie\nPublié le 2 mars 2021\n", "2021-03-02", None),
    ],
)  # fmt: skip
def test_a_stamp_near_the_top_says_when_wherever_the_page_puts_it(head: str, day: str, outlet: str | None) -> None:
    english = "By " in head or "Today" in head
    body = (
        "The minister said on Monday that the road would stay open and that the troops would leave the bridge.\n"
        if english
        else "La ministre a dit lundi que la route resterait ouverte et que les troupes quitteraient le pont.\n"
    )
    article = from_press((head + "\n" + body).encode(), "a.txt")
    assert article.published is not None
    assert (article.published.earliest.isoformat(), article.published.precision) == (day, "day")
    assert article.outlet == outlet
    assert body.strip() in [article.text[a:b] for a, b in article.blocks]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Radio Serre | Le grand matin | Réécouter (9 min)\n\nTrêve : qui y croit encore ?\n\nJeudi 3 mai 2018 - Rédaction web, avec Luc Hardy", "2018-05-03"),
        ("Serre - Fin du retrait - Propos de la porte-parole et extraits de la séance de questions qui a suivi (03.05.2018)", "2018-05-03"),
    ],
)  # fmt: skip
def test_a_day_that_opens_or_closes_a_line_above_the_text_is_that_of_the_article(head: str, day: str) -> None:
    body = "La ministre a dit lundi que la route resterait ouverte et que les troupes quitteraient le pont."
    article = from_press(f"{head}\n\n{body}\n\n{body}\n".encode(), "a.txt")
    assert article.published is not None
    assert article.published.earliest.isoformat() == day


@pytest.mark.parametrize(
    "line",
    [
        "Le 21 mars 2023, la route a été rouverte.",
        "Signé le 12 juin 2020 à Osmara, l'accord tient.",
        "On 3 May 2024 both sides met.",
        "14h32 - Le ministre est arrivé.",
    ],
)
def test_a_sentence_with_a_day_is_no_stamp(line: str) -> None:
    assert not is_stamp(line)
