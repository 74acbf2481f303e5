"""Transcripts of radio and television, and numbered records: a label for each voice, presenters and reporters aside."""

import re

from treve.statements.article import Article
from treve.statements.label import LEAST_TURNS, LEAST_VOICES, Label, People, asks, first_word, plain
from treve.statements.sounds import name_words


def of_a_broadcast(
    article: Article,
    rows: dict[int, Label],
    found: dict[int, tuple[str, str, int]],
    people: People,
    voiced: set[int],
    reporters: set[str],
) -> dict[int, Label]:
    """Return the labels of a transcript of radio or television, set in capitals, or of a numbered record.

    There each voice has its label, be it heard once, and whoever presents or reports tells the piece itself. `voiced`
    are paragraphs whose label stands in brackets, behind a number, or before a dash; `reporters` are labelled as such.
    """
    capitals = {
        n: label
        for n, (label, _, _) in found.items()
        if (label.isupper() or n in voiced) and len(label) > _SHORTEST_VOICE
    }
    if len(capitals) < LEAST_TURNS or len(set(capitals.values())) < LEAST_VOICES + 1:
        return rows
    rows = dict(rows)
    for number, label in capitals.items():
        after = found[number][2]
        words = set(name_words(label))
        full = next((name for name, each in people if words and words <= set(each)), None)
        presents = asks(label) and first_word(label) not in _ONLY_ASKS
        presents |= bool(words) and any(words <= set(name_words(reporter)) for reporter in reporters)
        if presents or _is_told_of_as_reporter(article.text, full or label, article.blocks[number][0]):
            rows[number] = Label("", label, after, tells=True)
        elif number not in rows:
            rows[number] = Label(full or (_spelt(label) if label.isupper() else label), label, after)
    return rows


def _spelt(label: str) -> str:
    """Return a label in capitals as names and descriptions are written: "DR. ANNA BERG", "UNE HABITANTE"."""
    titled = label.split(maxsplit=1)[0].casefold().rstrip(".") in _TITLED
    return plain(label) if titled else label.capitalize()


_TITLED = frozenset(("dr", "mr", "mrs", "ms", "m", "mme"))
_SHORTEST_VOICE = 3
REPORTER = re.compile(
    r"^\s*(?:[A-Z0-9]{2,6} )?(?:HOST|BYLINE|ANCHOR|PRESENTER|REPORTER|CORRESPONDENT|ENVOYÉE? SPÉCIALE?"
    r"|CORRESPONDANTE?)\b"
)
_ONLY_ASKS = frozenset(("question", "questions", "q", "journaliste", "journalist"))
_REPORTS = re.compile(
    r"\b(?:(?:présentation|reportage|récit|présenté)(?:,? (?:de|par))?\s*:?\s*"
    r"|(?:presenter|host|anchor|présentateur|présentatrice)(?: by)?,?\s*\(?\s*"
    r"|(?:présentée? par|correspondante?|envoyée? spéciale?|correspondent|reporter)\b[^.:\n]{0,24})$",
    re.I,
)
_REPORTS_BEHIND = re.compile(r"\s*,?\s*(?:reports?|reporting|a ce reportage|pour \w+|has this report)\b", re.I)


def _is_told_of_as_reporter(text: str, name: str, label: int) -> bool:
    """Return whether a text says elsewhere than in this label that somebody presents or reports: "Reportage de X"."""
    for match in re.finditer(re.escape(name), text, re.I):
        if label <= match.start() < label + 2:
            continue
        before = text[max(0, match.start() - 60) : match.start()]
        if _REPORTS.search(before) or _REPORTS_BEHIND.match(text, match.end()):
            return True
    return False
