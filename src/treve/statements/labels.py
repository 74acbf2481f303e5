"""Paragraphs that say who speaks by a label: "Q:", "Réponse.", "Anna Berg : ...", as interviews and minutes do."""

import re
from collections import Counter
from typing import NamedTuple

from treve.statements.article import Article
from treve.statements.broadcasts import REPORTER, of_a_broadcast
from treve.statements.guests import by_initials, guest_named_outside
from treve.statements.interviews import dashed, turns
from treve.statements.label import ARTICLES, LEAST_TURNS, OWN, YOU, Label, People, asks, is_name, plain
from treve.statements.lexicon import words as table
from treve.statements.minutes import minutes
from treve.statements.sounds import name_words

_LABEL = re.compile(
    r"\s*(?P<no>\d{1,3}(?:\.\d{1,3}){1,2}\s+)?(?:(?P<qa>Q|R|A|Question|Réponse|Answer)\s*[-–—]\s+"
    r"|\[(?P<boxed>[A-ZÀ-Ý][^\[\]:\n«\"“]{2,50})\]\s*:?\s+"
    r"|(?P<label>(?:(?:Mr|Mrs|Ms|Dr|M|MR|MRS|MS|DR)\.\s+)?(?:(?:[A-ZÀ-Ý]\.[ -]?){2,4}(?=\s*:)"
    r"|[A-ZÀ-Ý](?:[^:.\n«\"“]|(?<=\b[A-Z])\.){0,60}?))"
    r"\s*(?P<mark>\.\s*[-–—]|:|(?<!\b[A-Z])\.|(?<=[^\W\d_])\s[-–—](?=\s))\s+)"
)
_IN_BRACKETS = re.compile(r"\s*\([^()\n]*\)$")
_BRIEFING = re.compile(r"point de presse|porte-parole|press briefing|briefing|spokes(?:person|man|woman)", re.I)
_ASKS = frozenset(("q", "question"))
_ANSWERING = table(
    "porte-parole ministre président présidente ambassadeur ambassadrice général générale directeur directrice "
    "secrétaire représentant représentante envoyé envoyée médiateur médiatrice correspondant correspondante invité "
    "invitée responsable commissaire gouverneur maire spokesperson spokesman spokeswoman minister president ambassador "
    "general director secretary representative envoy mediator correspondent guest official commissioner governor mayor"
)
_HALF = 2
"""Of the paragraphs of a transcript one in so many has a label, or more."""
_ANSWERS = frozenset(("a", "r", "answer", "réponse", "reponse"))


def labels(article: Article, people: People, voice: str | None = None) -> dict[int, Label]:
    """Return the labelled paragraphs by number.

    A label comes twice, or answers a question, or stands among those of a broadcast, a record or a panel; and somebody
    speaks behind it, in the first person or to a second one.

    Args:
        article: the text.
        people: names of persons in the article with their words, in the order in which they come.
        voice: the spokesperson whom the article names, if any.
    """
    guest = guest_named_outside(article)
    if guest is not None and all(guest != name for name, _ in people):
        people = [*people, (guest, name_words(guest))]
    marked = _marked(article, people)
    found, counts = marked.found, Counter(key for _, key, _ in marked.found.values())
    asked = sum(counts.get(key, 0) for key in _ASKS)
    rows: dict[int, Label] = {}
    for number, (label, key, after) in found.items():
        if key in _ASKS and asked:
            rows[number] = Label("", label, after)
        elif key in _ANSWERS and asked:
            rows[number] = Label(_answerer(article, found, people, voice or guest) or label, label, after)
        elif counts[key] >= 2 or ((asked or len(marked.voiced) >= LEAST_TURNS) and is_name(label, people)):
            row = _of_a_voice(article, label, after, people, asked=bool(asked))
            if row is not None:
                rows[number] = row
    rows = of_a_broadcast(article, _without_askers(article, rows), found, people, marked.voiced, marked.reporters)
    rows = _carried_on(article, rows if asked or _speaks(article, rows, people) else {})
    if in_dashes := dashed(article, found, rows, people):
        return in_dashes
    return rows | turns(article, found, rows, people) | minutes(article, people)


class _Marked(NamedTuple):
    """The paragraphs that open like a label: label, key and end of each; those sure to be one; who is a reporter."""

    found: dict[int, tuple[str, str, int]]
    voiced: set[int]
    reporters: set[str]


def _marked(article: Article, people: People) -> _Marked:
    """Return the paragraphs that open like a label, whatever comes of it."""
    marked = _Marked({}, set(), set())
    panel: list[int] = []
    for number, (start, end) in enumerate(article.blocks):
        match = _LABEL.match(article.text, start, end)
        if match is None:
            continue
        label = _IN_BRACKETS.sub("", match["qa"] or match["boxed"] or match["label"])  # "X (press officer)"
        if label.isupper() and "," in label and not asks(label):
            label, _, told = label.partition(",")
            marked.reporters.update({label} if REPORTER.search(told) else ())  # "LUKE MOORE, BYLINE"
        if match["no"]:
            label = label.split(",")[0]  # "05.02 Anna Berg, ministre (en français) : "
        mark, key, question = (match["mark"] or "").strip(), label.casefold(), asks(label)
        dash = mark in ("-", "–", "—")
        if mark == "." and key not in _ASKS | _ANSWERS:
            continue
        if dash and not (is_name(label, people) or (question and key not in _ASKS)):
            continue  # "Kiev – Le président": a place
        if len(label.split()) > _LONGEST and not question:
            continue
        if match["no"] or match["boxed"] or dash:
            marked.voiced.add(number)
        elif mark == ":" and is_name(label, people):
            panel.append(number)
        if label.isupper() and not question and (named := name_words(label)):
            key = named[-1]  # "MATTHIAS LINDQVIST:", then "LINDQVIST:"
        marked.found[number] = (label, "question" if question else key, match.end())
    if len(panel) > LEAST_TURNS and len(panel) * _HALF >= len(article.blocks):
        marked.voiced.update(panel)  # a panel: each names who speaks
    return marked


_LONGEST = 6
"""Words of a label."""


def _of_a_voice(article: Article, label: str, after: int, people: People, *, asked: bool) -> Label | None:
    """Return a label that comes again, or answers: the person, the office, the name as written; `None` for a word."""
    words = name_words(label)
    if article.outlet and words == name_words(article.outlet):
        return Label("", label, after)
    known = next((name for name, each in people if set(words) <= set(each) or set(each) <= set(words)), None)
    known = known or by_initials(label, people) or _office(label)
    if known is not None:
        return Label(known, label, after)
    named = (label.istitle() or label.isupper()) and (len(words) >= 2 or label[:-1].count(".") or asked)
    return Label(plain(label), label, after) if named else None


def _without_askers(article: Article, rows: dict[int, Label]) -> dict[int, Label]:
    """Return the labels, those of one who does nothing but ask taken for a question: somebody else answers."""
    marks: dict[str, list[bool]] = {}
    for number, row in rows.items():
        if row.speaker:
            start, end = article.blocks[number]
            marks.setdefault(row.speaker, []).append(article.text[start:end].rstrip().endswith("?"))
    asking = {name for name, ends in marks.items() if len(ends) > 1 and sum(ends) * 3 >= len(ends) * 2}
    if not asking or asking == set(marks):
        return rows
    return {n: row._replace(speaker="") if row.speaker in asking else row for n, row in rows.items()}


def _speaks(article: Article, rows: dict[int, Label], people: People) -> bool:
    """Return whether a turn is spoken: "Anna Berg: the minister is seen as a hawk" is a portrait, "PARIS: ..." news."""
    again = Counter(row.speaker for row in rows.values() if row.speaker)
    named = {name for name, _ in people}
    return any(
        row.tells
        or OWN.search(article.text, row.after, article.blocks[number][1])
        or YOU.search(article.text, row.after, article.blocks[number][1])
        or (again[row.speaker] > 1 and (row.speaker in named or not row.words.isupper()))
        for number, row in rows.items()
    )


def _office(label: str) -> str | None:
    """Return the office by which a label names a speaker: "La porte-parole"."""
    parts = [word for word in label.replace("’", "'").replace("l'", "l' ").split() if word.casefold() not in ARTICLES]
    return " ".join(parts).lower() if parts and parts[0].casefold() in _ANSWERING else None


def _carried_on(article: Article, rows: dict[int, Label]) -> dict[int, Label]:
    """Return the labels of a transcript, with the paragraphs that go on with the speech before them.

    A transcript has labels on most of its paragraphs; elsewhere a paragraph without one is the article's own.
    """
    if len(rows) <= LEAST_TURNS or len(rows) * _HALF <= max(rows) - min(rows) + 1:
        return rows
    found = dict(rows)
    for number in range(min(rows) + 1, max(rows)):
        before = found.get(number - 1)
        if number not in found and before is not None:
            found[number] = before._replace(words="", after=article.blocks[number][0])
    return found


_REPLIED = (
    r"\b(?:répond|réplique|rétorque|déclare|indique|précise|dit|affirme|ajoute|conclu|explique|assure|said|replied|answered|added)"
    r"\w*(?:\s+(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?))?"
)


def _answerer(
    article: Article,
    found: dict[int, tuple[str, str, int]],
    people: People,
    voice: str | None,
) -> str | None:
    """Return who answers under "R" and "A": whom an answer names, the spokesperson of a briefing, or the guest."""
    for number, (_, key, after) in sorted(found.items()):
        if key not in _ANSWERS:
            continue
        for name, _ in people:
            last = re.escape(name.split()[-1])
            if re.compile(rf"{_REPLIED}\s+(?:(?!(?:à|au|aux|to)\s)[^\W\d_][\w.-]*\s+){{0,3}}?{last}\b").search(
                article.text, after, article.blocks[number][1]
            ):
                return name
    first = min((article.blocks[n][0] for n in found), default=0)
    if _BRIEFING.search(article.text, 0, max(600, first)) is not None:
        return voice or ("porte-parole" if article.language == "fr" else "spokesperson")
    return people[0][0] if people else None
