"""An article laid out with its marks: nothing is lost, nothing twice, and marks open and close in order."""

from hypothesis import given
from hypothesis import strategies as st
from tests.web.times import document_id, make_articles

from treve.statements.article import Article
from treve.web.marked import Laid, Mark, _tokens, lay_out, place
from treve.web.model import Opened

HARM = ("<b>", '">', "';", "<i>", "{{ 7*7 }}", "</p>", "x:y")
texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(texts)
    spans = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=8))
    return text, [Mark(min(a, b), max(a, b), "statement", f"m{n}", n + 1) for n, (a, b) in enumerate(spans) if a != b]


def shown(laid: Laid) -> str:
    return "\n".join("".join(t.text for t in p.tokens if t.what == "text") for p in laid.paragraphs)


@given(marked())
def test_every_letter_stands_once_within_just_the_marks_that_cover_it(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    stack: list[Mark] = []
    at = 0
    for token in _tokens(text, 0, len(text), marks):
        if token.what == "open":
            assert token.mark is not None
            stack.append(token.mark)
            assert token.first == (token.mark.start == at)
        elif token.what == "close":
            stack.pop()
        elif token.what == "text":
            assert token.text == text[at : at + len(token.text)]
            for here in range(at, at + len(token.text)):
                assert sorted(stack) == sorted(mark for mark in marks if mark.start <= here < mark.end)
            at += len(token.text)
    assert at == len(text)
    assert not stack


@given(marked())
def test_each_mark_begins_once_so_that_no_anchor_stands_twice(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    begun = [token.mark for token in _tokens(text, 0, len(text), marks) if token.what == "open" and token.first]
    assert sorted(one for one in begun if one) == sorted(marks)


@given(texts, st.data())
def test_no_letter_of_an_article_is_lost_whatever_its_blocks_are(text: str, data: st.DataObject) -> None:
    place_in = st.integers(0, len(text))
    edges = st.tuples(place_in, place_in).map(lambda pair: (min(pair), max(pair)))
    blocks, over = (tuple(data.draw(st.lists(edges, max_size=4))) for _ in range(2))
    opened = make_articles(HARM)[document_id(2)]
    laid = lay_out(opened._replace(article=Article("f", text, "en", None, None, blocks, over)))
    assert "".join(shown(laid).split()) == "".join(text.split())


def test_a_statement_whose_words_stand_elsewhere_is_not_marked() -> None:
    opened = make_articles(HARM)[document_id(1)]
    laid = lay_out(opened)
    notes = [note for paragraph in laid.paragraphs for note in paragraph.notes]
    assert [note.kind for note in notes].count("statement") == 2 < len(opened.statements)
    assert [note.number for note in notes] == sorted(note.number for note in notes)


def test_a_statement_within_another_is_marked_within_it() -> None:
    laid = lay_out(make_articles(HARM)[document_id(1)])
    depth = deepest = 0
    for token in laid.paragraphs[0].tokens:
        depth += (token.what == "open") - (token.what == "close")
        deepest = max(deepest, depth)
    assert deepest >= 3


def test_what_was_passed_over_is_shown_as_passed_over() -> None:
    laid = lay_out(make_articles(HARM)[document_id(1)])
    assert [one.passed_over for one in laid.paragraphs] == [False, False, True]


def test_a_report_without_words_in_the_text_is_listed_below() -> None:
    laid = lay_out(make_articles(HARM)[document_id(1)])
    assert [note.row["report"] for note in laid.unplaced] == ["c" * 32]
    assert any(note.kind == "report" for paragraph in laid.paragraphs for note in paragraph.notes)


def test_a_report_with_a_span_is_marked_there() -> None:
    laid = lay_out(make_articles(HARM)[document_id(1)])
    inside = [token.mark.anchor for token in laid.paragraphs[0].tokens if token.what == "open" and token.mark]
    assert f"r-{'d' * 32}" in inside
    assert "ministre" in [token.text for token in laid.paragraphs[0].tokens]


def test_a_long_article_has_pages_and_a_span_opens_that_on_which_it_lies() -> None:
    opened = make_articles(HARM)[document_id(4)]
    first = lay_out(opened)
    assert first.last > 2
    pages = [shown(lay_out(opened, page=n)) for n in range(1, first.last + 1)]
    assert "".join("".join(pages).split()) == "".join(opened.article.text.split())
    start = opened.article.text.index("Paragraphe 48")
    laid = lay_out(opened, (start, start + 13))
    assert laid.page == laid.last
    assert any(token.mark and token.mark.anchor == "at" for p in laid.paragraphs for token in p.tokens)
    assert lay_out(opened, page=10_000).page == first.last


@given(st.integers(0, 10**8), st.integers(0, 10**8))
def test_any_span_of_an_address_lies_within_the_text(start: int, end: int) -> None:
    opened: Opened = make_articles(HARM)[document_id(1)]
    first, last = place(opened.article, start, end)
    assert 0 <= first <= len(opened.article.text) >= last >= 0
    lay_out(opened, (start, end))
