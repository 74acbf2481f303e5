"""The day of an interview, which is that of every answer, whenever it is printed. Pure."""

import re
from collections.abc import Sequence

from treve.statements.article import Dated
from treve.statements.dates import Anchor
from treve.statements.raw import Raw
from treve.statements.reading import Reading
from treve.statements.scenes import past_days_between

_ASKED = re.compile(
    r"\b(?:joint|interrogé|contacté|rencontré|questionné|interviewé)(?:e|s|es)?\b|\bentretien\b|\binterview"
    r"|\bpropos recueillis\b|\bnous (?:a|ont) (?:reçue?s?|répondu|parlé|accordé)\b|\bconversation\b|\béchange\b"
    r"|\b(?:spoke|talked|sat down) (?:to|with)\b|\b(?:reached|contacted|spoken to|received us)\b",
    re.I,
)
"""How an article says that it asked somebody."""
_NEAR = 4
"""Paragraphs before the first answer in which it may say so."""


def day_asked(reader: Reading, rows: Sequence[Raw], base: Anchor) -> Dated | None:
    """Return the day on which the answers of an interview were given; `None` where nothing tells it.

    "Jointe samedi par téléphone, elle en raconte les coulisses." stands before the first answer, "Propos recueillis le
    5 août" behind the last.
    """
    answers = [raw.sentence for raw in rows if raw.speaker.decided == "label" and not raw.level]
    if len(answers) < 2:
        return None
    blocks, text = reader.article.blocks, reader.text
    first, last = reader.sentences[answers[0]].block, reader.sentences[answers[-1]].block
    before = (blocks[max(0, first - _NEAR)][0], blocks[first][0])
    behind = (blocks[last][1], min(len(text), blocks[last][1] + _BEHIND))
    for begin, end in (before, behind):
        for line in _SENTENCE.finditer(text, begin, end):
            if _ASKED.search(text, *line.span()) is not None:
                days = [when for when in past_days_between(reader, *line.span(), base) if not _EVE.match(when.words)]
                if len(days) == 1:
                    return days[0]
    return None


_BEHIND = 2_500
"""Letters behind the last answer in which a line may tell when it was given."""
_EVE = re.compile(r"la veille|l['’]avant-veille|the day before|a day earlier", re.I)
"""Days that are counted from another that the article tells."""
_SENTENCE = re.compile(r"[^.!?…\n]+")
