"""What is an article and what is not, and a clear answer where one cannot be read, in bounded time and memory."""

import base64
import quopri
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.sources.hostile_press import ARTICLES, FOREIGN
from tests.sources.test_from_press import HTML, MAIL, PLAIN

from treve.base.errors import Refused
from treve.names.kinds import Kinds
from treve.sources.from_press import MAX_TEXT, from_press
from treve.sources.read import read
from treve.sources.running_text import MAX_ARTICLE_BYTES, unread_language
from treve.statements.extract import extract

HEAD = "From: Gazette <r@example.org>\nDate: Tue, 12 Mar 2019 10:00:00 +0000\nMIME-Version: 1.0\n"
SAID = "« Nous restons », a déclaré lundi la ministre Anna Roth.\n"


ENCODED: dict[str, Callable[[bytes], bytes]] = {
    "quoted-printable": quopri.encodestring,
    "base64": base64.encodebytes,
    "8bit": bytes,
}


def answer(data: bytes, kinds: Kinds, as_format: str | None = None) -> Refused:
    with pytest.raises(Refused) as refused:
        read(data, "f", kinds=kinds, as_format=as_format)
    assert refused.value.remedy
    return refused.value


@pytest.mark.parametrize("language", FOREIGN)
@pytest.mark.parametrize("as_format", [None, "press"])
def test_an_article_in_another_language_is_told_so(language: str, as_format: str | None, kinds: Kinds) -> None:
    text = FOREIGN[language] * 12
    if language == "Chinese" and as_format is None:
        pytest.skip("a text without blanks has too few words to tell it from a table; with --as press it is told")
    named = {"Russian": "Cyrillic", "Chinese": "Chinese"}.get(language, language)
    for data in (text, f"<!doctype html><html><body><p>{text}</p></body></html>", f"{HEAD}\n{text}"):
        why = answer(data.encode(), kinds, as_format)
        assert named in why.what
        assert "French and English" in why.what


def test_french_and_english_articles_are_never_taken_for_another_language() -> None:
    assert not [text[:60] for text in ARTICLES if unread_language(text)]


def test_a_table_in_another_language_stays_a_table(kinds: Kinds) -> None:
    rows = "".join(f"2017-01-{n:02};Хама;35.1;36.7;{FOREIGN['Russian']}\n" for n in range(1, 20))
    assert "running text" not in answer(("дата;место;широта;долгота;текст\n" + rows).encode(), kinds).what


def ten_megabytes(kind: str) -> bytes:
    dice = random.Random(1)
    text = "\n\n".join(dice.choice(ARTICLES) for _ in range(16_000))
    made = {
        "text": text,
        "page": f"<!doctype html><html><body><p>{text}</p></body></html>",
        "mail": f"{HEAD}Content-Type: text/plain; charset=utf-8\n\n{text}",
    }[kind].encode()
    assert len(made) > 9_000_000
    return made


@pytest.mark.parametrize("kind", ["text", "page", "mail"])
def test_an_article_of_ten_megabytes_gets_a_clear_answer_at_once(kind: str, kinds: Kinds, tmp_path: Path) -> None:
    data = ten_megabytes(kind)
    began = time.process_time()
    assert "larger than 4 MiB" in answer(data, kinds).what
    assert time.process_time() - began < 5
    file = tmp_path / "article"
    file.write_bytes(data)
    script = Path(__file__).parents[2] / "benchmarks" / "memory_of_reading.py"
    ran = subprocess.run([sys.executable, str(script), str(file)], capture_output=True, text=True, check=True)
    assert int(ran.stdout) < 400


def test_a_book_is_no_article(kinds: Kinds) -> None:
    text = "\n\n".join(ARTICLES * (MAX_TEXT * 3 // 2 // sum(map(len, ARTICLES))))
    assert len(text.encode()) < MAX_ARTICLE_BYTES
    assert "more than 400,000 letters" in answer(text.encode(), kinds).what


STORMS = (
    '"',
    "«",
    "»",
    "» ",
    "« “ ",
    "“",
    "— a\n",
    "(",
    ", a dit ",
    "<",
    "<!",
    "<a ",
    "<!--",
    "&",
    "<script ",
    '<a "',
    "=",
    "\u202e",
)


@pytest.mark.parametrize("storm", STORMS)
@pytest.mark.parametrize("article", [PLAIN, HTML, MAIL], ids=["text", "page", "mail"])
def test_ten_thousand_marks_in_a_row_take_no_longer_than_letters(storm: str, article: str) -> None:
    at = article.index("restons") if "restons" in article else article.index("Nous")
    data = (article[:at] + storm * 10_000 + article[at:]).encode()
    began = time.process_time()
    try:
        extract(from_press(data, "f"))
    except Refused as why:
        assert why.remedy
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    "unclosed", ["<a", "<a b", '<a b="', "<a b='", "<!", "<!-", "<?", "</a", "&", "&#", "<meta ", "<time ", "<html "]
)
def test_an_unclosed_tag_of_a_megabyte_is_passed_over_once(unclosed: str) -> None:
    data = f"<!doctype html><p>{SAID}</p>{unclosed}{'a' * 1_000_000}<p>{SAID}</p>".encode()
    began = time.process_time()
    with pytest.raises(Refused) as why:
        from_press(data, "f")
    assert why.value.remedy
    assert time.process_time() - began < 5


def test_marks_of_direction_do_not_hide_who_speaks() -> None:
    for mark in "\u202e\u2066\u200f\u200e":
        found = extract(from_press(SAID.replace("Nous", f"{mark}Nous").encode(), "f"))
        assert [s.speakers for s in found] == [("Anna Roth",)]


@pytest.mark.parametrize("seed", range(20))
def test_noise_is_refused(seed: int, kinds: Kinds) -> None:
    noise = random.Random(seed).randbytes(200_000)
    answer(noise, kinds)
    answer(noise, kinds, "press")


@pytest.mark.parametrize(
    "charset",
    [
        "idna",
        "punycode",
        "rot13",
        "hex",
        "zip",
        "undefined",
        "unicode_escape",
        "utf-7",
        '"a\x00b"',
        "x" * 500,
        "*0*=a%ff",
    ],
)
@pytest.mark.parametrize("way", ["quoted-printable", "base64", "8bit"])
def test_a_mail_may_name_any_charset_and_none_is_run(charset: str, way: str) -> None:
    head = f"{HEAD}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {way}\n\n"
    article = from_press(head.encode() + ENCODED[way](SAID.encode()), "f")
    assert "Nous restons" in article.text


@pytest.mark.parametrize("kind", ["multipart/mixed; boundary=b{}", "message/rfc822"])
def test_a_mail_of_a_thousand_parts_within_parts_is_refused(kind: str) -> None:
    nest = "".join(f"--b{n}\nContent-Type: {kind.format(n + 1)}\n\n" for n in range(1_000))
    with pytest.raises(Refused, match="more than 50 parts"):
        from_press(f"{HEAD}Content-Type: {kind.format(0)}\n\n{nest}{SAID}".encode(), "f")


def test_a_mail_in_base64_is_taken_in_although_no_word_of_it_shows(kinds: Kinds) -> None:
    body = base64.encodebytes((SAID * 12).encode()).decode()
    head = f"{HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    assert read((head + body).encode(), "f", kinds=kinds).format == "press"


@pytest.mark.parametrize(
    "sender",
    [
        "=?utf-8?b?!!!?= <a@b.c>",
        "a\r\n Bcc: x <a@b.c>",
        "\u202eevil <a@b.c>",
        '"' + "x" * 9_000 + '" <a@b.c>',
        "=?no?q?a?= <a@b.c>",
    ],
)
def test_a_sender_cannot_write_more_than_a_name(sender: str) -> None:
    article = from_press(f"{HEAD.replace('Gazette <r@example.org>', sender)}\n{SAID}".encode(), "f")
    assert article.outlet is None or (article.outlet.isprintable() and len(article.outlet) <= 120)


@pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31", "1er janvier 0001", "31.12.9999"])
@pytest.mark.parametrize(
    "word", ["hier", "demain", "la semaine dernière", "il y a 99999999999 jours", "lundi", "le mois dernier"]
)
def test_a_date_at_the_ends_of_the_calendar_is_no_date_of_publication(date: str, word: str) -> None:
    article = from_press(f"Gazette | {date}\n\n{SAID.replace('lundi', word)}".encode(), "f")
    assert article.published is None
    extract(article)


def test_days_that_no_calendar_has_are_left_without_a_date() -> None:
    text = f"Gazette | 12 mars 2019\n\n{SAID.replace('lundi', 'il y a 99999999999 jours')}"
    (found,) = extract(from_press(text.encode(), "f"))
    assert found.said is None or found.said.earliest.year == 2019
