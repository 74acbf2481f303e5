"""Paragraphs that say who speaks by a label: "Q:", "Réponse.", "Anna Berg : ...", as interviews and minutes do."""

import re
from typing import NamedTuple

from treve.statements.article import Article
from treve.statements.sounds import name_words

_LABEL = re.compile(
    r"\s*(?:(?P<qa>Q|R|A|Question|Réponse|Answer)\s*[-–—]\s+|(?P<label>[A-ZÀ-Ý][^:.\n«\"“]{0,48}?)\s*(?P<mark>[:.])\s+)"
)
_BRIEFING = re.compile(r"point de presse|porte-parole|press briefing|briefing|spokes(?:person|man|woman)", re.I)
_INTERVIEW = re.compile(r"\bentretien\b|\binterview|propos recueillis|questions? (?:et|and) |q&a", re.I)
_LEAST_TURNS = 3
_ASKS = frozenset(("q", "question"))
_QUOTED = '«“"—–-'
_ANSWERS = frozenset(("a", "r", "answer", "réponse", "reponse"))


class Label(NamedTuple):
    """A paragraph's label: who speaks ("" for whoever asks), as written, and where the speech begins."""

    speaker: str
    words: str
    after: int
    role: str | None = None


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
        label = match.group("qa") or match.group("label")
        key = label.casefold()
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
            rows[number] = Label(people[0][0] if people else _briefer(article, label), label, after)
        elif counts[key] >= 2:
            words = name_words(label)
            if article.outlet and words == name_words(article.outlet):
                rows[number] = Label("", label, after)
                continue
            known = next((name for name, each in people if set(words) <= set(each) or set(each) <= set(words)), None)
            if known is not None or (len(words) >= 2 and label.istitle()):
                rows[number] = Label(known or label, label, after)
    return rows | _turns(article, found, rows, people) | _minutes(article, people)


def _briefer(article: Article, label: str) -> str:
    """Return who answers where nobody is named: the spokesperson of a briefing, else whoever the label says."""
    if _BRIEFING.search(article.text, 0, 600) is None:
        return label
    return "porte-parole" if article.language == "fr" else "spokesperson"


def _is_interview(text: str) -> bool:
    """Return whether a text says at its head, or at its end, that somebody was asked."""
    return _INTERVIEW.search(text, 0, 900) is not None or re.search(r"propos recueillis", text, re.I) is not None


def _turns(
    article: Article,
    found: dict[int, tuple[str, str, int]],
    rows: dict[int, Label],
    people: list[tuple[str, tuple[str, ...]]],
) -> dict[int, Label]:
    """Return the turns of an interview that says only once who asks and who answers, or never.

    A question is a paragraph that ends in its mark; what follows, up to the next, is the answer.
    """
    texts = [article.text[start:end].strip() for start, end in article.blocks]
    asked = [
        n for n, text in enumerate(texts) if text.endswith("?") and len(text.split()) <= 40 and text[0] not in _QUOTED
    ]
    answered = [n for n in asked if n + 1 < len(texts) and n + 1 not in asked]
    least = _LEAST_TURNS - 1 if any(row.speaker for row in rows.values()) or found else _LEAST_TURNS
    if len(answered) < least or not _is_interview(article.text):
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
    if who is None:
        return {}
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
            and _OWN.search(texts[number]) is None
        )  # question and answer alternate: a short turn that says nothing of its own, one before the last
        if number in asked or (number < answered[-1] and number not in found and (between or _puts_to(texts[number]))):
            turns[number] = Label("", "", start)
        elif number > answered[-1] + 1 and (last in texts[number] or number - answered[-1] > 3):
            break
        else:
            labelled = found.get(number)
            own = labelled is not None and set(name_words(labelled[0])) <= set(name_words(who))
            turns[number] = Label(who, labelled[0], labelled[2]) if labelled and own else Label(who, "", start)
    return turns


_YOU = re.compile(r"\b(?:vous|votre|vos|you|your)\b", re.I)
_OWN = re.compile(r"\b(?:je|j['’]|nous|notre|nos|moi|mon|ma|mes|i|we|our|us|my|me)\b|\bm['’]", re.I)


def _puts_to(paragraph: str) -> bool:
    """Return whether a short turn is put to the one asked, without a question mark: "Bamako says that you fired"."""
    return len(paragraph.split()) <= 30 and _YOU.search(paragraph) is not None and _OWN.search(paragraph) is None


_CHAIR = r"The (?:Acting )?President|The Chair\w*|Le Président|La Présidente|(?:La|Le) Présidente? par intérim"
_NAME = r"[A-ZÀ-Ý][\w'’ -]{1,40}?"
_FLOOR = re.compile(
    rf"\s*(?P<label>(?P<chair>{_CHAIR})"
    rf"|(?:Mr|Mrs|Ms|Miss|Dr|M|Mme|Mlle)\.?\s+(?P<name>{_NAME})|(?:Sir|Lord|Dame)\s+(?P<peer>{_NAME}))"
    r"(?:\s*\((?P<of>(?!spoke|speaking|parle)[^()\n]{2,60})\))?"
    r"(?:\s*\((?:spoke|speaking|parle)[^()\n]{2,40}\))?\s*:\s+"
)
_LEAST_VOICES = 2


def _minutes(article: Article, people: list[tuple[str, tuple[str, ...]]]) -> dict[int, Label]:
    """Return the speeches of a record of a meeting: "Mrs. Hargreaves (United Kingdom): ..."; each voice may come once.

    A paragraph without a label goes on with the speech before it where it says "I" or "we"; the chair, who gives the
    floor, is passed over.
    """
    marks = {n: m for n, (a, b) in enumerate(article.blocks) if (m := _FLOOR.match(article.text, a, b)) is not None}
    voices = {m["name"] or m["peer"] for m in marks.values() if not m["chair"]}
    if len(voices) < _LEAST_VOICES and not (voices and any(m["chair"] for m in marks.values())):
        return {}
    found: dict[int, Label] = {}
    last: Label | None = None
    for number, (start, end) in enumerate(article.blocks):
        match = marks.get(number)
        if match is not None:
            name = match["name"] or match["peer"] or ""
            words = name_words(name)
            known = next((full for full, each in people if words and set(words) <= set(each)), None)
            last = Label(known or name, match["label"], match.end(), match["of"])
            found[number] = last
        elif last is not None and last.speaker and _OWN.search(article.text, start, end):
            found[number] = Label(last.speaker, "", start, last.role)
        else:
            last = None
    return found
