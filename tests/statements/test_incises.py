"""A French quotation that names its own speaker is cut around those words, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.statements.article import Article
from treve.statements.extract import extract
from treve.statements.french import FRENCH
from treve.statements.incises import cut_at_incises
from treve.statements.quotes import quotes


def pieces(text: str) -> list[str]:
    return [
        text[piece.inner_start : piece.inner_end]
        for quote in quotes(text, 0, len(text))
        if quote.depth == 0
        for piece in cut_at_incises(text, quote, FRENCH)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "« Nous avons peur, confie Leïla Haddad. Chaque nuit recommence. »",
            ["Nous avons peur", "Chaque nuit recommence."],
        ),
        ("« La route, explique le capitaine Morel, est coupée. »", ["La route", "est coupée."]),
        ("« Qui a tiré ? demande un habitant. »", ["Qui a tiré ?"]),
        ("« Je ne signerai rien, a-t-il averti, sans les otages. »", ["Je ne signerai rien", "sans les otages."]),
        ("« Il parle, il parle, et rien ne vient. »", ["Il parle, il parle, et rien ne vient."]),
        ("« Le maire, le préfet, tous ont menti. »", ["Le maire, le préfet, tous ont menti."]),
    ],
)
def test_what_names_the_speaker_is_no_part_of_the_speech(text: str, wanted: list[str]) -> None:
    assert pieces(text) == wanted


def test_a_sentence_that_its_report_cuts_is_one_statement_and_a_new_sentence_another() -> None:
    text = "« Ce couloir, a martelé le colonel Petar Stanev, nous l'ouvrirons demain. »"
    (found,) = extract(Article("a.txt", text, "fr", None, None, ((0, len(text)),)))
    assert (found.speakers, text[found.start : found.end]) == (("Petar Stanev",), text[2:-2])
    assert [text[a:b] for a, b in found.quotes] == ["Ce couloir", "nous l'ouvrirons demain."]
    text = "« Nous avons peur, confie Leïla Haddad. Chaque nuit recommence. »"
    both = extract(Article("a.txt", text, "fr", None, None, ((0, len(text)),)))
    assert [text[s.start : s.end] for s in both] == ["Nous avons peur", "Chaque nuit recommence."]


@given(st.text(alphabet=st.sampled_from("«»\"“”, .?!aàdilt-'NPé\n"), max_size=120))
def test_pieces_lie_in_their_quotation_in_order_and_never_overlap(text: str) -> None:
    for quote in quotes(text, 0, len(text)):
        if quote.depth:
            continue
        last = quote.start
        for piece in cut_at_incises(text, quote, FRENCH):
            assert last <= piece.start <= piece.inner_start <= piece.inner_end <= piece.end <= quote.end
            last = piece.end


def test_an_adverbial_phrase_between_verb_and_subject_hides_nobody() -> None:
    text = "« La trêve tient », assure pour sa part le général Morel."
    found = extract(Article("a.txt", text, "fr", None, None, ((0, len(text)),)))
    assert [(s.speakers, text[s.start : s.end]) for s in found] == [(("Morel",), "La trêve tient")]
