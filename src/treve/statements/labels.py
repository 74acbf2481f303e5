"""Paragraphs that say who speaks by a label: "Q:", "Réponse.", "Anna Berg : ...", as interviews and minutes do."""

import re
from typing import NamedTuple

from treve.statements.article import Article
from treve.statements.who import name_words

_LABEL = re.compile(r"\s*(?P<label>[A-ZÀ-Ý][^:.\n«\"“]{0,48}?)\s*(?P<mark>[:.])\s+")
_ASKS = frozenset(("q", "question"))
_ANSWERS = frozenset(("a", "r", "answer", "réponse", "reponse"))


class Label(NamedTuple):
    """A paragraph's label: who speaks ("" for whoever asks), as written, and where the speech begins."""

    speaker: str
    words: str
    after: int


def labels(article: Article, people: list[tuple[str, tuple[str, ...]]]) -> dict[int, Label]:
    """Return the labelled paragraphs by number; a label must come twice, or answer a question.

    Args:
        article: the text.
        people: names of persons in the article with their words, in the order in which they come.
    """
    found: dict[int, tuple[str, str, int]] = {}
    counts: dict[str, int] = {}
    for number, (start, end) in enumerate(article.blocks):
        match = _LABEL.match(article.text, start, end)
        if match is None:
            continue
        label, key = match.group("label"), match.group("label").casefold()
        if match.group("mark") == "." and key not in _ASKS | _ANSWERS:
            continue
        if len(label.split()) > 6:
            continue
        found[number] = (label, key, match.end())
        counts[key] = counts.get(key, 0) + 1
    asked = sum(counts.get(key, 0) for key in _ASKS)
    rows: dict[int, Label] = {}
    for number, (label, key, after) in found.items():
        if key in _ASKS and asked:
            rows[number] = Label("", label, after)
        elif key in _ANSWERS and asked:
            rows[number] = Label(people[0][0] if people else "", label, after)
        elif counts[key] >= 2:
            words = name_words(label)
            if article.outlet and words == name_words(article.outlet):
                rows[number] = Label("", label, after)
                continue
            known = next((name for name, each in people if set(words) <= set(each) or set(each) <= set(words)), None)
            if known is not None or (len(words) >= 2 and label.istitle()):
                rows[number] = Label(known or label, label, after)
    return rows
