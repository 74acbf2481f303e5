"""Interviews without labels: questions and answers by their marks, their dashes, or their order."""

import re
from itertools import pairwise

from treve.statements.article import Article
from treve.statements.label import LEAST_TURNS, OWN, YOU, Label, People
from treve.statements.sounds import name_words

_INTERVIEW = re.compile(r"\bentretien\b|\binterview|propos recueillis|questions? (?:et|and) |q&a", re.I)
_QUOTED = '«“"—–-'
ASKED_TOO = re.compile(
    r"\s*\b(?:contacté|joint|sollicité|interrogé|questionné|contacted|reached|asked|approached)(?:e|s|es)?\b", re.I
)
"""How those who write tell of whom they asked: "Contacté, le ministère répond"."""


def dashed(
    article: Article,
    found: dict[int, tuple[str, str, int]],
    rows: dict[int, Label],
    people: People,
) -> dict[int, Label] | None:
    """Return the turns of an interview in which dashes open the answers, and what stands between is asked."""
    answers = [n for n, (start, end) in enumerate(article.blocks) if _DASH.match(article.text, start, end)]
    asked = {n for n in answers if article.text[slice(*article.blocks[n])].rstrip().endswith("?")}
    if len(asked) > 1 and all(n + 1 in answers and n + 1 not in asked for n in asked):
        answers = [n for n in answers if n not in asked]  # questions and answers have their dashes alike
    else:
        asked = set()
    if len(answers) + len(asked) < LEAST_TURNS or not is_interview(article.text):
        return None
    if any(after - before == 1 for before, after in pairwise(answers)):
        return None  # a dialogue, turn by turn
    who = next((row.speaker for _, row in sorted(rows.items()) if row.speaker), None)
    who = who or next((name for name, _ in people), None)
    if who is None:
        return None
    own = set(name_words(who))
    said = {n: Label(who, label, after) for n, (label, _, after) in found.items() if set(name_words(label)) == own}
    turns = {}
    for number in range(max(0, min([*said, answers[0] - 1])), answers[-1] + 1):
        start, end = article.blocks[number]
        dash = _DASH.match(article.text, start, end) if number not in asked else None
        if dash is None and (number in said or number in rows):
            turns[number] = said.get(number) or rows[number]
        else:
            turns[number] = Label(who, "", dash.end()) if dash is not None else Label("", "", start)
    return turns


_DASH = re.compile(r"\s*[-–—]\s+")


def is_interview(text: str) -> bool:
    """Return whether a text says at its head, or at its end, that somebody was asked."""
    return _INTERVIEW.search(text, 0, 900) is not None or re.search(r"propos recueillis", text, re.I) is not None


def turns(
    article: Article,
    found: dict[int, tuple[str, str, int]],
    rows: dict[int, Label],
    people: People,
) -> dict[int, Label]:
    """Return the turns of an interview that says only once who asks and who answers, or never.

    A question is a paragraph that ends in its mark; what follows, up to the next, is the answer.
    """
    texts = [article.text[start:end].strip() for start, end in article.blocks]
    asked = [
        n for n, text in enumerate(texts) if text.endswith("?") and len(text.split()) <= 40 and text[0] not in _QUOTED
    ]
    answered = [n for n in asked if n + 1 < len(texts) and n + 1 not in asked]
    least = LEAST_TURNS - 1 if any(row.speaker for row in rows.values()) or found else LEAST_TURNS
    if len(answered) < least or not is_interview(article.text):
        return {}
    named = [
        name
        for number in sorted(found)
        if number not in asked and number >= answered[0]
        for name, words in people
        if set(name_words(found[number][0])) and set(name_words(found[number][0])) <= set(words)
    ]
    who = next((row.speaker for row in rows.values() if row.speaker), None) or next(
        iter(named or [name for name, _ in people]), None
    )
    talked = any(OWN.search(texts[n + 1]) or YOU.search(texts[n]) for n in answered)
    if who is None or not (talked or named or any(row.speaker for row in rows.values())):
        return {}  # "What we know, in questions and answers": the article's own
    last = who.split()[-1]
    turns: dict[int, Label] = {}
    for number in range(answered[0], len(texts)):
        if number in rows:
            continue
        start = article.blocks[number][0]
        between = (
            number + 2 in asked
            and number - 1 in turns | rows
            and (turns | rows)[number - 1].speaker != ""
            and len(texts[number].split()) <= 20
            and OWN.search(texts[number]) is None
        )  # question and answer alternate: a short turn that says nothing of its own, one before the last
        if number in asked or (number < answered[-1] and number not in found and (between or _puts_to(texts[number]))):
            turns[number] = Label("", "", start)
        elif number > answered[-1] + 1 and (
            last in texts[number] or number - answered[-1] > 3 or ASKED_TOO.match(texts[number])
        ):
            break
        else:
            labelled = found.get(number)
            own = labelled is not None and set(name_words(labelled[0])) <= set(name_words(who))
            turns[number] = Label(who, labelled[0], labelled[2]) if labelled and own else Label(who, "", start)
    return turns


def _puts_to(paragraph: str) -> bool:
    """Return whether a short turn is put to the one asked, without a question mark: "Bamako says that you fired"."""
    return len(paragraph.split()) <= 30 and YOU.search(paragraph) is not None and OWN.search(paragraph) is None
