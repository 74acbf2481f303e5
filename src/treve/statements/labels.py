"""Paragraphs that say who speaks by a label: "Q:", "Réponse.", "Anna Berg : ...", as interviews and minutes do."""

import re
from itertools import pairwise
from typing import NamedTuple

from treve.statements.article import Article
from treve.statements.lexicon import words as table
from treve.statements.sounds import name_words

_LABEL = re.compile(
    r"\s*(?P<no>\d{1,3}(?:\.\d{1,3}){1,2}\s+)?(?:(?P<qa>Q|R|A|Question|Réponse|Answer)\s*[-–—]\s+|\[(?P<boxed>[A-ZÀ-Ý][^\[\]:\n«\"“]{2,50})\]\s*:?\s+"
    r"|(?P<label>(?:(?:Mr|Mrs|Ms|Dr|M|MR|MRS|MS|DR)\.\s+)?(?:(?:[A-ZÀ-Ý]\.[ -]?){2,4}(?=\s*:)|[A-ZÀ-Ý][^:.\n«\"“]{0,60}?))"
    r"\s*(?P<mark>\.\s*[-–—]|[:.]|(?<=[^\W\d_])\s[-–—](?=\s))\s+)"
)
_IN_BRACKETS = re.compile(r"\s*\([^()\n]*\)$")
_BRIEFING = re.compile(r"point de presse|porte-parole|press briefing|briefing|spokes(?:person|man|woman)", re.I)
_INTERVIEW = re.compile(r"\bentretien\b|\binterview|propos recueillis|questions? (?:et|and) |q&a", re.I)
_LEAST_TURNS = 3
_ASKS = frozenset(("q", "question"))
_ASKING = table(
    "question questions journaliste journalist reporter présentateur présentatrice presenter host anchor animateur "
    "animatrice modérateur modératrice moderator interviewer intervieweur intervieweuse studio rédaction"
)
"""Whoever is labelled thus asks and is not asked: "La présentatrice", "QUESTION (AFP)"."""
_ANSWERING = table(
    "porte-parole ministre président présidente ambassadeur ambassadrice général générale directeur directrice "
    "secrétaire représentant représentante envoyé envoyée médiateur médiatrice correspondant correspondante invité "
    "invitée responsable commissaire gouverneur maire spokesperson spokesman spokeswoman minister president ambassador "
    "general director secretary representative envoy mediator correspondent guest official commissioner governor mayor"
)
_ARTICLES = frozenset(("le", "la", "l'", "l’", "the", "m.", "mme", "mr.", "mrs.", "ms.", "dr.", "dr"))
_LEAST_SHARE = 2
_QUOTED = '«“"—–-'
_ANSWERS = frozenset(("a", "r", "answer", "réponse", "reponse"))


class Label(NamedTuple):
    """A paragraph's label: who speaks ("" for whoever asks), as written, and where the speech begins.

    `tells` is said of a presenter or reporter of a broadcast: what they tell is the piece's own, like an article.
    """

    speaker: str
    words: str
    after: int
    role: str | None = None
    tells: bool = False


def labels(article: Article, people: list[tuple[str, tuple[str, ...]]], voice: str | None = None) -> dict[int, Label]:
    """Return the labelled paragraphs by number; a label must come twice, or answer a question.

    Args:
        article: the text.
        people: names of persons in the article with their words, in the order in which they come.
        voice: the spokesperson whom the article names, if any.
    """
    guest = guest_named_outside(article)
    people = people + [(guest, name_words(guest))] if guest and all(guest != name for name, _ in people) else people
    voice = voice or guest
    found: dict[int, tuple[str, str, int]] = {}
    counts: dict[str, int] = {}
    voiced: set[int] = set()
    reporters: set[str] = set()
    panel: list[int] = []
    for number, (start, end) in enumerate(article.blocks):
        match = _LABEL.match(article.text, start, end)
        if match is None:
            continue
        label = match.group("qa") or match.group("boxed") or match.group("label")
        label = _IN_BRACKETS.sub("", label)  # "Q (Reuters)", "X (press officer)"
        if label.isupper() and "," in label and not _asks(label):
            reports = _REPORTER.search(label) is not None  # "LUKE MOORE, BYLINE"
            label = label.split(",")[0]
            reporters |= {label} if reports else set()
        if match.group("no"):
            label = label.split(",")[0]  # "05.02 Anna Berg, ministre (en français) : "
            voiced.add(number)
        key = label.casefold()
        mark = match.group("mark") or ""
        if mark == "." and key not in _ASKS | _ANSWERS:
            continue
        if mark.strip() in ("-", "–", "—") and "." not in mark:
            if not (_is_name(label, people) or (_asks(label) and key not in _ASKS)):
                continue  # "Kiev – Le président": a place
            voiced.add(number)
        elif match.group("boxed"):
            voiced.add(number)
        elif mark == ":" and _is_name(label, people):
            panel.append(number)
        asks = _asks(label)
        if len(label.split()) > 6 and not asks:
            continue
        if label.isupper() and not asks and (named := name_words(label)):
            key = named[-1]  # "MATTHIAS LINDQVIST:", then "LINDQVIST:"
        key = "question" if asks else key
        found[number] = (label, key, match.end())
        counts[key] = counts.get(key, 0) + 1
    if len(panel) > _LEAST_TURNS and len(panel) * _LEAST_SHARE >= len(article.blocks):
        voiced.update(panel)  # a panel: each names who speaks
    asked = sum(counts.get(key, 0) for key in _ASKS)
    rows: dict[int, Label] = {}
    for number, (label, key, after) in found.items():
        if key in _ASKS and asked:
            rows[number] = Label("", label, after)
        elif key in _ANSWERS and asked:
            rows[number] = Label(_answerer(article, found, people, voice) or label, label, after)
        elif counts[key] >= 2 or ((asked or len(voiced) >= _LEAST_TURNS) and _is_name(label, people)):
            words = name_words(label)
            if article.outlet and words == name_words(article.outlet):
                rows[number] = Label("", label, after)
                continue
            known = next((name for name, each in people if set(words) <= set(each) or set(each) <= set(words)), None)
            known = known or _by_initials(label, people)
            office = _office(label)
            if known is not None:
                rows[number] = Label(known, label, after)
            elif office is not None:
                rows[number] = Label(office, label, after)
            elif (label.istitle() or label.isupper()) and (len(words) >= 2 or label[:-1].count(".") or asked):
                rows[number] = Label(_plain(label), label, after)
    rows = _carried_on(article, _of_a_broadcast(article, _without_askers(article, rows), found, people, voiced, reporters))
    if dashed := _dashed(article, found, rows, people):
        return dashed
    return rows | _turns(article, found, rows, people) | _minutes(article, people)


def _of_a_broadcast(
    article: Article,
    rows: dict[int, Label],
    found: dict[int, tuple[str, str, int]],
    people: list[tuple[str, tuple[str, ...]]],
    voiced: set[int],
    reporters: set[str],
) -> dict[int, Label]:
    """Return the labels of a transcript of radio or television, which sets them in capitals, or of a numbered record.

    There each voice has its label, be it heard once, and whoever presents or reports tells the piece itself. `voiced`
    are paragraphs whose label stands in brackets, behind a number, or before a dash, `reporters` who is labelled as such.
    """
    capitals = {
        n: label
        for n, (label, _, _) in found.items()
        if (label.isupper() or n in voiced) and len(label) > _SHORTEST_VOICE
    }
    if len(capitals) < _LEAST_TURNS or len(set(capitals.values())) < _LEAST_VOICES + 1:
        return rows
    rows = dict(rows)
    for number, label in capitals.items():
        after = found[number][2]
        words = set(name_words(label))
        full = next((name for name, each in people if words and words <= set(each)), None)
        if _asks(label) and _first_word(label) not in _ONLY_ASKS:
            rows[number] = Label("", label, after, tells=True)
        elif label in reporters or _is_told_of_as_reporter(article.text, full or label, article.blocks[number][0]):
            rows[number] = Label("", label, after, tells=True)
        elif number not in rows:
            rows[number] = Label(full or (label.capitalize() if label.isupper() else label), label, after)
    return rows


_SHORTEST_VOICE = 3
_REPORTER = re.compile(r",\s*(?:HOST|BYLINE|ANCHOR|PRESENTER|REPORTER|CORRESPONDENT|ENVOYÉE? SPÉCIALE?|CORRESPONDANTE?)\b")
_ONLY_ASKS = frozenset(("question", "questions", "q", "journaliste", "journalist"))
_REPORTS = re.compile(
    r"\b(?:(?:présentation|reportage|récit|présenté)(?:,? (?:de|par))?\s*:?\s*"
    r"|(?:presenter|host|anchor|présentateur|présentatrice)(?: by)?,?\s*\(?\s*"
    r"|(?:présentée? par|correspondante?|envoyée? spéciale?|correspondent|reporter)\b[^.:\n]{0,24})$",
    re.I,
)
_REPORTS_BEHIND = re.compile(r"\s*,?\s*(?:reports?|reporting|a ce reportage|pour \w+|has this report)\b", re.I)


def _is_told_of_as_reporter(text: str, name: str, label: int) -> bool:
    """Return whether a text says elsewhere than in a label that somebody presents or reports: "Reportage de X"."""
    for match in re.finditer(re.escape(name), text, re.I):
        if label <= match.start() < label + 2:
            continue
        before = text[max(0, match.start() - 60) : match.start()]
        if _REPORTS.search(before) or _REPORTS_BEHIND.match(text, match.end()):
            return True
    return False


def _first_word(label: str) -> str:
    """Return the first word of a label past its article."""
    parts = [word.casefold() for word in label.replace("’", "'").replace("l'", "l' ").split()]
    return next((part for part in parts if part not in _ARTICLES), "")


def _by_initials(label: str, people: list[tuple[str, tuple[str, ...]]]) -> str | None:
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
        rf"(?i:entretien|interview|questions?|conversation|rencontre)\s+(?i:exclusi(?:f|ve)\s+)?(?:avec|à|with|de|to|for|:)\s+{_GUEST_NAME}",
        rf"(?i:porte-parole|spokes(?:man|woman|person))[^.\n]{{0,40}}?,?\s+{_GUEST_NAME}(?=\s*(?:[,.\n]|$))",
        rf"(?m:^)\s*{_GUEST_NAME},\s+(?:le |la |the )?(?i:porte-parole|spokes(?:man|woman|person))",
        rf"(?m:^)\s*{_GUEST_NAME}\s*:\s*[«“\"]",
    )
)


def guest_named_outside(article: Article) -> str | None:
    """Return who is interviewed or speaks for a ministry by the lines around the text: "Entretien avec X", "X : « ... »"."""
    ends = [0, *(end for _, end in article.blocks)]
    begins = [*(start for start, _ in article.blocks), len(article.text)]
    around = "\n".join(article.text[end:start] for end, start in zip(ends, begins, strict=True))
    found = (match for words in _GUESTS if (match := words.search(around)) is not None)
    return next((" ".join(match["name"].split()) for match in found), None)


def _is_name(label: str, people: list[tuple[str, tuple[str, ...]]]) -> bool:
    """Return whether a label is a person's whole name, as a transcript gives it."""
    words = name_words(label)
    return len(words) > 1 and any(set(words) == set(each) for _, each in people)


def _without_askers(article: Article, rows: dict[int, Label]) -> dict[int, Label]:
    """Return the labels, those of one who does nothing but ask taken for a question: somebody else answers."""
    turns: dict[str, list[bool]] = {}
    for number, row in rows.items():
        if row.speaker:
            start, end = article.blocks[number]
            turns.setdefault(row.speaker, []).append(article.text[start:end].rstrip().endswith("?"))
    asking = {name for name, asks in turns.items() if len(asks) > 1 and sum(asks) * 3 >= len(asks) * 2}
    if not asking or asking == set(turns):
        return rows
    return {n: row._replace(speaker="") if row.speaker in asking else row for n, row in rows.items()}


def _asks(label: str) -> bool:
    """Return whether a label is that of whoever asks: "Question (Télé Nord)", "LA PRÉSENTATRICE"."""
    return _first_word(label) in _ASKING


def _office(label: str) -> str | None:
    """Return the office by which a label names a speaker: "La porte-parole"."""
    parts = [word for word in label.replace("’", "'").replace("l'", "l' ").split() if word.casefold() not in _ARTICLES]
    return " ".join(parts).lower() if parts and parts[0].casefold() in _ANSWERING else None


def _plain(label: str) -> str:
    """Return a label's name without its title, and not all in capitals."""
    name = " ".join(word for word in label.split() if word.casefold() not in _ARTICLES)
    return name.title() if name.isupper() else name


def _carried_on(article: Article, rows: dict[int, Label]) -> dict[int, Label]:
    """Return the labels of a transcript, with the paragraphs that go on with the speech before them.

    A transcript has labels on most of its paragraphs; elsewhere a paragraph without one is the article's own.
    """
    if len(rows) <= _LEAST_TURNS or len(rows) * _LEAST_SHARE <= max(rows) - min(rows) + 1:
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
    people: list[tuple[str, tuple[str, ...]]],
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


def _dashed(
    article: Article,
    found: dict[int, tuple[str, str, int]],
    rows: dict[int, Label],
    people: list[tuple[str, tuple[str, ...]]],
) -> dict[int, Label] | None:
    """Return the turns of an interview in which dashes open the answers, and what stands between is asked."""
    answers = [n for n, (start, end) in enumerate(article.blocks) if _DASH.match(article.text, start, end)]
    asked = {n for n in answers if article.text[slice(*article.blocks[n])].rstrip().endswith("?")}
    if len(asked) > 1 and all(n + 1 in answers and n + 1 not in asked for n in asked):
        answers = [n for n in answers if n not in asked]  # questions and answers have their dashes alike
    else:
        asked = set()
    if len(answers) + len(asked) < _LEAST_TURNS or not _is_interview(article.text):
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
        elif number > answered[-1] + 1 and (
            last in texts[number] or number - answered[-1] > 3 or ASKED_TOO.match(texts[number])
        ):
            break
        else:
            labelled = found.get(number)
            own = labelled is not None and set(name_words(labelled[0])) <= set(name_words(who))
            turns[number] = Label(who, labelled[0], labelled[2]) if labelled and own else Label(who, "", start)
    return turns


ASKED_TOO = re.compile(
    r"\s*\b(?:contacté|joint|sollicité|interrogé|questionné|contacted|reached|asked|approached)(?:e|s|es)?\b", re.I
)
"""How those who write tell of whom they asked: "Contacté, le ministère répond"."""
_YOU = re.compile(r"\b(?:vous|votre|vos|you|your)\b", re.I)
_OWN = re.compile(r"\b(?:je|j['’]|nous|notre|nos|moi|mon|ma|mes|i|we|our|us|my|me)\b|\bm['’]", re.I)


def _puts_to(paragraph: str) -> bool:
    """Return whether a short turn is put to the one asked, without a question mark: "Bamako says that you fired"."""
    return len(paragraph.split()) <= 30 and _YOU.search(paragraph) is not None and _OWN.search(paragraph) is None


_CHAIR = r"The (?:Acting )?President|The Chair\w*|Le Président|La Présidente|(?:La|Le) Présidente? par intérim"
_NAME = r"[A-ZÀ-Ý][\w'’ -]{1,40}?"
_FLOOR = re.compile(
    rf"\s*(?P<label>(?P<chair>{_CHAIR}|M(?:me|\.) l[ea] [Pp]résidente?)"
    rf"|(?:Mr|Mrs|Ms|Miss|Dr|M|Mme|Mlle|Senator|Sen|Deputy|Rep|Representative|Chairman|Chairwoman)\.?\s+(?P<name>{_NAME})|(?:Sir|Lord|Dame)\s+(?P<peer>{_NAME})"
    r"|(?P<office>(?:Minister|Secretary|Ministre) (?:for|of|d\w+) [\w' ]{3,40}?|(?:Le|La|The) (?:[Mm]inistre|[Rr]apporteure?|[Mm]inister|[Rr]apporteur|[Cc]ommissaire|[Ss]ecrétaire d['’]État)(?: d\w+ [\w' ]{2,30}?)?))"
    r"(?:\s*\((?P<of>(?!spoke|speaking|parle)[^()\n]{2,60})\))?(?:\s*\([^()\n]{2,20}\))?(?:,\s+(?P<as>[^.:\n]{3,70}))?"
    r"(?:\s*\((?:spoke|speaking|parle)[^()\n]{2,40}\))?\s*(?::|\.\s*[-–—]|\.)\s+"
)
_LEAST_VOICES = 2
_HOLDER = re.compile(r"(?:\w+\.?\s+)?(?P<name>[A-ZÀ-Ý][\w'’-]+(?:[ -][A-ZÀ-Ý][\w'’-]+)+)")


def _minutes(article: Article, people: list[tuple[str, tuple[str, ...]]]) -> dict[int, Label]:
    """Return the speeches of a record of a meeting: "Mrs. Hargreaves (United Kingdom): ..."; each voice may come once.

    A paragraph without a label goes on with the speech before it where it says "I" or "we"; the chair, who gives the
    floor, is passed over.
    """
    marks = {n: m for n, (a, b) in enumerate(article.blocks) if (m := _FLOOR.match(article.text, a, b)) is not None}
    plain = {n for n, m in marks.items() if m.group().rstrip().endswith(".")}
    if len(plain) < _LEAST_TURNS:  # "M. Paul Karim. Nous avons ouvert la route": a record, and no sentence of an article
        marks = {n: m for n, m in marks.items() if n not in plain}
    voices = {m["name"] or m["peer"] or m["office"] for m in marks.values() if not m["chair"]}
    if len(voices) < _LEAST_VOICES and not (voices and any(m["chair"] for m in marks.values())):
        return {}
    found: dict[int, Label] = {}
    last: Label | None = None
    for number, (start, end) in enumerate(article.blocks):
        match = marks.get(number)
        if match is not None:
            name = match["name"] or match["peer"] or match["office"] or ""
            held = _HOLDER.fullmatch(match["of"]) if match["office"] and match["of"] else None
            name = held["name"] if held is not None else name  # "Minister for Foreign Affairs (Deputy Paul Karim)"
            words = name_words(name)
            known = next((full for full, each in people if words and set(words) <= set(each)), None)
            of = match["of"] if match["of"] and not match["of"][0].isdigit() else None  # "(10:32)" is an hour
            last = Label(known or _plain(name), match["label"], match.end(), of or match["as"])
            found[number] = last
        elif last is not None and last.speaker and _OWN.search(article.text, start, end):
            found[number] = Label(last.speaker, "", start, last.role)
        else:
            last = None
    return found
