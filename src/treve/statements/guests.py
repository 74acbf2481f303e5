"""Who is interviewed, where only the lines around a text or two letters before an answer tell it."""

import re

from treve.statements.article import Article
from treve.statements.label import People


def by_initials(label: str, people: People) -> str | None:
    """Return who is meant by letters and dots, "P. K.": the first person whose name they begin."""
    letters = re.findall(r"[A-ZÀ-Ý](?=\.)", label)
    if len(letters) < 2 or not re.fullmatch(r"(?:[A-ZÀ-Ý]\.[ -]?)+", label):
        return None
    return next((name for name, _ in people if re.findall(r"\b[A-ZÀ-Ý]", name)[: len(letters)] == letters), None)


_GUEST_NAME = (
    r"(?:(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s+)?(?P<name>[A-ZÀ-Ý][\w'’-]+"
    r"(?:[ \u00a0](?:[A-ZÀ-Ý][\w'’.-]*|de|van|von|el|al|ag|ben|bin|ould))*?[ \u00a0][A-ZÀ-Ý][\w'’-]+)"
)
_GUESTS = tuple(
    re.compile(words)
    for words in (
        r"(?i:entretien|interview|questions?|conversation|rencontre)\s+(?i:exclusi(?:f|ve)\s+)?"
        rf"(?:avec|à|with|de|to|for|:)\s+{_GUEST_NAME}",
        rf"(?i:porte-parole|spokes(?:man|woman|person))[^.\n]{{0,40}}?,?\s+{_GUEST_NAME}(?=\s*(?:[,.\n]|$))",
        rf"(?m:^)[^\S\n]*{_GUEST_NAME},\s+(?:le |la |the )?(?i:porte-parole|spokes(?:man|woman|person))",
        rf"(?m:^)[^\S\n]*{_GUEST_NAME}\s*:\s*[«“\"]",
    )
)


def guest_named_outside(article: Article) -> str | None:
    """Return who is interviewed, or speaks for a ministry, by the lines around the text: "Entretien avec X"."""
    ends = [0, *(end for _, end in article.blocks)]
    begins = [*(start for start, _ in article.blocks), len(article.text)]
    around = "\n".join(article.text[end:start] for end, start in zip(ends, begins, strict=True))
    found = (match for words in _GUESTS if (match := words.search(around)) is not None)
    return next((" ".join(match["name"].split()) for match in found), None)
