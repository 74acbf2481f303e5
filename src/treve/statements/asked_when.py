"""The day of an interview, which is that of every answer, whenever it is printed. Pure."""

import re
from collections.abc import Sequence

from treve.statements.article import Dated
from treve.statements.dates import Anchor
from treve.statements.raw import Raw
from treve.statements.reading import Reading
from treve.statements.scenes import past_days

_ASKED = re.compile(
    r"\b(?:joint|interrogé|contacté|rencontré|questionné|interviewé)(?:e|s|es)?\b|\bentretien\b|\binterview"
    r"|\bpropos recueillis\b|\bnous (?:a|ont) (?:reçue?s?|répondu|parlé|accordé)\b|\bconversation\b|\béchange\b"
    r"|\b(?:spoke|talked|sat down) (?:to|with)\b|\b(?:reached|contacted|spoken to|received us)\b",
    re.I,
)
"""How an article says that it asked somebody."""
_NEAR = 4
"""Paragraphs before the first answer, and behind the last, in which it may say so."""


def day_asked(reader: Reading, rows: Sequence[Raw], base: Anchor) -> Dated | None:
    """Return the day on which the answers of an interview were given; `None` where nothing tells it.

    "Jointe samedi par téléphone, elle en raconte les coulisses." stands before the first answer, "Propos recueillis le
    5 août" behind the last.
    """
    answers = [raw.sentence for raw in rows if raw.speaker.decided == "label" and not raw.level]
    if len(answers) < 2:
        return None
    first, last = reader.sentences[answers[0]].block, reader.sentences[answers[-1]].block
    for number, sentence in enumerate(reader.sentences):
        before, behind = first - _NEAR <= sentence.block < first, last < sentence.block <= last + _NEAR
        if not (before or behind) or _ASKED.search(reader.text, sentence.start, sentence.end) is None:
            continue
        days = past_days(reader, number, base)
        if len(days) == 1:
            return days[0]
    return None
