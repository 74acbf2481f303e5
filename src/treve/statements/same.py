"""The same statement in several articles, one canonical name for a person, and passages that were copied.

Two statements are the same where the same person (in any transliteration) says what shares its rare words, not months
apart.
A short quotation is the same as the long statement that holds its words in order. No model and no threshold learnt
from labels.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

from treve.base.ids import digest
from treve.names.fold import fold_words, raw_words
from treve.statements.across import Across
from treve.statements.article import Article, Statement
from treve.statements.concepts import concept, concepts
from treve.statements.lexicon import words
from treve.statements.sounds import name_words, sound_key

SHINGLE_WORDS = 8
MAX_DAYS_APART = 45
LEAST_OVERLAP = 0.30
LEAST_OVERLAP_WITHIN = 0.40
LEAST_CONTAINED = 0.60

_EMPTY = words(
    "le la les l un une des du de d et ou mais que qu qui dont a au aux en dans par pour sur avec sans "
    "est sont ete etre avoir ont il elle ils elles on nous vous je ce cette ces se s ne n pas plus son sa "
    "ses leur leurs notre nos y the a an of and or but that which who to in on by for with without is are "
    "was were be been has have had it he she they we you i this these not no his her its their our as at "
    "from would will deux tout tous toute tres aussi fait faire peut peuvent doit doivent"
)


_KIND_OF_BODY = frozenset(
    concept(word)
    for word in words(
        "charity ong ngo association organisation organization group groupe agence agency special speciale local "
        "locale national nationale regional regionale officiel officielle official ancien ancienne former vice deputy "
        "adjoint adjointe"
    )
)
"""What a body is called beside its name, or not."""
_INITIALS = re.compile(r"\(([A-Z][A-Z0-9-]{1,9})\)|^\W*([A-Z]{3,9})\W*$")
"""Initials, which the languages often share where the names they stand for are translated."""


class Key(NamedTuple):
    """A statement among many articles: its article's index and its own."""

    article: int
    statement: int


Encode = Callable[[Sequence[str]], Sequence[Sequence[float]]]
"""A sentence encoder: texts in any language to vectors of length one."""


class Copied(NamedTuple):
    """A passage that two articles share: spans in each."""

    one: int
    one_span: tuple[int, int]
    other: int
    other_span: tuple[int, int]


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return a folded word without the endings that say number, gender or person; rough, for comparing only.

    >>> stem("possibilites") == stem("possibilite"), stem("illimitees") == stem("illimite")
    (True, True)
    """
    for ending in (
        "issements",
        "issement",
        "erions",
        "aient",
        "erait",
        "erent",
        "ations",
        "ation",
        "ements",
        "ement",
        "antes",
        "ante",
        "ants",
        "ant",
        "ees",
        "ives",
        "ive",
        "ifs",
        "if",
        "iers",
        "iere",
        "eront",
        "era",
        "ait",
        "ent",
        "ons",
        "ing",
        "ed",
        "es",
        "ee",
        "er",
        "ir",
        "re",
        "e",
        "s",
        "x",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def content_words(text: str) -> tuple[str, ...]:
    """Return the words of a text that carry content, folded and cut to their stems, in order."""
    return tuple(stem(w) for w in fold_words(raw_words(text)) if w and w not in _EMPTY and (len(w) > 2 or w.isdigit()))


def canonical_names(groups: Sequence[Sequence[str]]) -> dict[str, str]:
    """Return one name for each that is written, the same for transliterations and for the parts of a full name.

    Args:
        groups: the names of each article, in the order of the articles; the spelling of most articles becomes
            canonical, of two the first.

    >>> names = canonical_names([["Iyad Ag Moussa"], ["Eyad ag Moussa", "Moussa"]])
    >>> names["Eyad ag Moussa"], names["Moussa"]
    ('Iyad Ag Moussa', 'Iyad Ag Moussa')
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for names in groups:
        for name in dict.fromkeys(names):
            counts[sound_key(name_words(name))][name] += 1
    # `max` keeps the first of equals, and a Counter the order in which names came.
    by_sound = {key: max(spelt, key=lambda name: spelt[name]) for key, spelt in counts.items()}
    found: dict[str, str] = {}
    for names in groups:
        full: list[tuple[frozenset[str], str]] = []
        for name in sorted(names, key=lambda n: -len(name_words(n))):
            words = name_words(name)
            if not words or name in found:
                continue
            key = sound_key(words)
            if len(words) > 1 and len(key) > 3:
                found[name] = by_sound[key]
                full.append((frozenset(words), found[name]))
            else:
                found[name] = next((known for held, known in full if set(words) <= held), name)
    return found


def same_statements(
    articles: Sequence[Article],
    statements: Sequence[Sequence[Statement]],
    names: dict[str, str],
    encode: Encode | None = None,
    said: Mapping[tuple[Key, Key], bool] | None = None,
) -> list[list[Key]]:
    """Return groups of at least two statements that are one, each group in order.

    `said` are pairs of which people say that they are one, or are not; these are obeyed first, and two that are not one
    never end in one group by way of others.

    With `encode`, a sentence encoder that the caller brings, statements of one speaker whose vectors are near are
    one too.

    Cost: about 5 us a pair that shares a speaker; others are never compared.
    """
    words: dict[Key, tuple[str, ...]] = {}
    meant: dict[Key, tuple[str, ...]] = {}
    by_speaker: dict[str, list[Key]] = defaultdict(list)
    counts: Counter[str] = Counter()
    for key, row in _each(statements):
        article = articles[key.article]
        words[key] = content_words(article.text[row.start : row.end])
        counts.update(set(words[key]))
        meant[key] = concepts(article.text[row.start : row.end], article.language)
        for name in row.speakers:
            if not row.anonymous:
                by_speaker[speaker_key(names.get(name, name))].append(key)
                if len(last := name_words(name)) and len(last[-1]) > 3:
                    by_speaker[_LAST + sound_key(last[-1:])].append(key)
    bodies, offices = _bodies(articles, statements)
    for key, each in bodies.items():
        for body in each:
            by_speaker[body].append(key)
    total = max(2, len(words))
    weight = {word: math.log(1 + total / count) for word, count in counts.items()}
    parent = {key: key for key in words}
    across = Across(meant)
    quoted = {key: _quoted(articles[key.article], row) for key, row in _each(statements)}
    texts = {key: articles[key.article].text[s.start : s.end] for key, s in _each(statements)}
    vectors = dict(zip(texts, encode(list(texts.values())), strict=True)) if encode is not None else {}
    short = {key for key in words if _goes_by_one_word(statements[key.article][key.statement])}

    def root(key: Key) -> Key:
        while parent[key] != key:
            key = parent[key]
        return key

    apart: dict[Key, set[Key]] = defaultdict(set)
    """By root, the roots with which it must not be joined."""

    def join(one: Key, other: Key) -> None:
        first, last = sorted((root(one), root(other)))
        if first == last or last in {root(each) for each in apart[first]}:
            return
        parent[last] = first
        apart[first] |= apart[last]

    for (one, other), is_one in sorted((said or {}).items()):
        if not is_one:
            apart[one].add(other)
            apart[other].add(one)
    for (one, other), is_one in sorted((said or {}).items()):
        if is_one:
            join(one, other)

    for speaker, keys in by_speaker.items():
        alone = len({key.article for key in keys}) < 2
        by_name = not speaker.startswith((_LAST, _BODY))
        if alone and not by_name:
            continue  # compared by the name already
        for at, one in enumerate(keys):
            for other in keys[at + 1 : at + 1 + NEAR_WITHIN] if alone else keys[at + 1 :]:
                if not by_name and one.article == other.article:
                    continue
                if speaker.startswith(_LAST) and (one in short) == (other in short):
                    continue  # two full names that end alike are two persons
                first, second = statements[one.article][one.statement], statements[other.article][other.statement]
                if (speaker, one) in offices and (speaker, other) in offices:
                    continue  # two persons of one office
                if one.article == other.article and (first.start < second.end and second.start < first.end):
                    continue
                if _apart(first, second) or first.negated_cue != second.negated_cue:
                    continue
                least = LEAST_OVERLAP if one.article != other.article else LEAST_OVERLAP_WITHIN
                if (
                    likeness(words[one], words[other], weight) >= least
                    or _quoted_in(articles, statements, one, other, words, weight)
                    or (
                        one.article != other.article
                        and (
                            across.alike(one, other)
                            or (
                                by_name
                                and _within_days(first, second)
                                and (across.nearly(one, other) or bool(quoted[one] & quoted[other]))
                            )
                            or (
                                bool(vectors)
                                and _near(vectors[one], vectors[other])
                                and across.numbers_agree(one, other)
                            )
                        )
                    )
                ):
                    join(one, other)
    for one, other in _word_for_word(articles, statements):
        first, second = statements[one.article][one.statement], statements[other.article][other.statement]
        if not _apart(first, second) and first.negated_cue == second.negated_cue:
            join(one, other)
    groups: dict[Key, list[Key]] = defaultdict(list)
    for key in words:
        groups[root(key)].append(key)
    return sorted(sorted(group) for group in groups.values() if len(group) > 1)


def _word_for_word(articles: Sequence[Article], statements: Sequence[Sequence[Statement]]) -> Iterator[tuple[Key, Key]]:
    """Yield statements of two articles that quote the same words, unless both name somebody, and not the same person.

    One article may call by the office whom another names; the words of a long quotation are nobody else's.
    """
    quoted: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key, row in _each(statements):
        spans = {*row.quotes, (row.start, row.end)} if row.quotes or row.kind == "direct" else set()
        held = {content_words(articles[key.article].text[start:end]) for start, end in spans}
        for row_words in held:
            if len(row_words) >= LEAST_QUOTED:
                quoted[row_words].append(key)
    for keys in quoted.values():
        for at, one in enumerate(keys[:NEAR_WITHIN]):
            for other in keys[at + 1 : NEAR_WITHIN]:
                first, second = (statements[key.article][key.statement] for key in (one, other))
                if one.article != other.article and not (_by_full_name(first) and _by_full_name(second)):
                    yield one, other


def _quoted(article: Article, row: Statement) -> frozenset[frozenset[str]]:
    """Return what each quotation means: one word, quoted of one person in two languages, is one statement."""
    spans = row.quotes or (((row.start, row.end),) if row.kind == "direct" else ())
    found = (frozenset(concepts(article.text[start:end], article.language)) for start, end in spans)
    return frozenset(marks for marks in found if marks)


def _by_full_name(row: Statement) -> bool:
    """Return whether a person is named, and not a body or an office: "Bakary Ouologuem", not "gouverneur de Mopti"."""
    return not row.anonymous and any(_PERSON.match(name) is not None for name in row.speakers)


_PERSON = re.compile(
    r"[A-ZÀ-Ý][\w’'-]+ (?:(?:ag|al|el|ben|bin|ibn|van|von|der|de|da|dos|abu|abou) )*(?:al-|el-|d’|d')?[A-ZÀ-Ý]"
)


def _bodies(
    articles: Sequence[Article], statements: Sequence[Sequence[Statement]]
) -> tuple[dict[Key, list[str]], set[tuple[str, Key]]]:
    """Return by which bodies each statement may be compared, and where a body is only the office of a person named.

    One article writes "the governor of Mopti" of him whom another names; one leaves out a word that another gives
    ("le ministre syrien de l'Intérieur"), so that a body is also compared by each whose words are all among its own.
    """
    named: dict[Key, set[frozenset[str]]] = {}
    held: dict[Key, set[frozenset[str]]] = {}
    found: dict[Key, list[str]] = defaultdict(list)
    for key, row in _each(statements):
        if row.anonymous:
            continue
        language = articles[key.article].language
        named[key] = {_body(name, language) for name in row.speakers}
        held[key] = {_body(row.role, language)} if row.role is not None and _by_full_name(row) else set()
        for name in row.speakers:
            if (initials := _INITIALS.search(name)) is not None:
                found[key].append(_BODY + (initials[1] or initials[2]))
    known = {body for bodies in named.values() for body in bodies}
    offices: set[tuple[str, Key]] = set()
    for key, bodies in named.items():
        mine = {*bodies, *(_within(bodies) & known)}
        office = ({*held[key], *_within(held[key])} & known) - mine
        for body in sorted(map(sorted, mine | office)):
            found[key].append(_BODY + " ".join(body))
        offices |= {(_BODY + " ".join(sorted(body)), key) for body in office}
    return found, offices


def _within(bodies: Iterable[frozenset[str]]) -> set[frozenset[str]]:
    """Return the bodies that a shorter name may mean: some of their words, two at least."""
    return {
        frozenset(part)
        for body in bodies
        if len(body) <= _LONGEST_BODY
        for size in range(_LEAST_BODY, len(body))
        for part in combinations(sorted(body), size)
    }


_LEAST_BODY, _LONGEST_BODY = 2, 6
"""Of how many words a body is that another may hold, and of how many one is looked through."""


def _within_days(one: Statement, other: Statement) -> bool:
    """Return whether two utterances are told of one day or the next."""
    if one.said is None or other.said is None:
        return False
    return max((one.said.earliest - other.said.latest).days, (other.said.earliest - one.said.latest).days) <= 1


LEAST_QUOTED = 5
"""So many words that carry content, quoted alike, are one person's words."""
_LAST = "last "
_BODY = "body "
NEAR_WITHIN = 120
"""How many statements of one speaker on, in one article, a repetition is looked for: the cost stays in proportion."""
LEAST_COSINE = 0.58
"""Vectors of one speaker's words as near as this are one statement: the value that the specification measured."""


def _each(statements: Sequence[Sequence[Statement]]) -> Iterator[tuple[Key, Statement]]:
    for a, rows in enumerate(statements):
        for s, row in enumerate(rows):
            yield Key(a, s), row


def _near(one: Sequence[float], other: Sequence[float]) -> bool:
    return sum(a * b for a, b in zip(one, other, strict=True)) >= LEAST_COSINE


def _goes_by_one_word(row: Statement) -> bool:
    """Return whether an article names the speaker by a last name alone."""
    return len(row.speakers) == 1 and len(name_words(row.speakers[0])) == 1


def body_key(name: str, language: str) -> str:
    """Return what a body is compared by across languages: the concepts of its name, in no order.

    >>> body_key("ministère de l'Intérieur", "fr") == body_key("interior ministry", "en")
    True
    """
    return _BODY + " ".join(sorted(_body(name, language)))


def _body(name: str, language: str) -> frozenset[str]:
    return frozenset(concepts(_INITIALS.sub("", name) or name, language)) - _KIND_OF_BODY


def speaker_key(name: str) -> str:
    """Return what a speaker is compared by: the sound of the name."""
    return sound_key(name_words(name)) or name


def likeness(one: tuple[str, ...], other: tuple[str, ...], weight: dict[str, float]) -> float:
    """Return how much of their weight two statements share, against the geometric mean of both, in [0, 1]."""
    a, b = set(one), set(other)
    both = sum(weight[w] for w in a & b)
    size = math.sqrt(sum(weight[w] for w in a) * sum(weight[w] for w in b))
    return both / size if size and len(a & b) >= 2 else 0.0


def _quoted_in(
    articles: Sequence[Article],
    statements: Sequence[Sequence[Statement]],
    one: Key,
    other: Key,
    words: dict[Key, tuple[str, ...]],
    weight: dict[str, float],
) -> bool:
    """Return whether the words quoted in one statement lie in the other: a short phrase inside a long statement."""
    for held, holder in ((one, other), (other, one)):
        row = statements[held.article][held.statement]
        for start, end in row.quotes:
            quoted = content_words(articles[held.article].text[start:end])
            if len(set(quoted)) < 2:
                continue
            inside = set(words[holder])
            share = sum(weight.get(w, 1.0) for w in set(quoted) if w in inside) / sum(
                weight.get(w, 1.0) for w in set(quoted)
            )
            if share >= LEAST_CONTAINED:
                return True
    return False


def _apart(one: Statement, other: Statement) -> bool:
    """Return whether two utterances lie too far apart to be one: the same wish months later is another statement."""
    if one.said is None or other.said is None:
        return False
    gap = max((one.said.earliest - other.said.latest).days, (other.said.earliest - one.said.latest).days)
    return gap > MAX_DAYS_APART


def copied_passages(articles: Sequence[Article]) -> list[Copied]:
    """Return passages of eight words or more that two articles share, by article and place.

    Cost: one digest a word; only shingles that occur in two articles are looked at again.
    """
    seen: dict[bytes, tuple[int, int]] = {}
    rows = [[(m.group(), m.start(), m.end()) for m in re.finditer(r"\w+", article.text)] for article in articles]
    found: list[Copied] = []
    for index, row in enumerate(rows):
        folded = [word.casefold() for word, _, _ in row]
        mine: dict[bytes, tuple[int, int]] = {}
        run: tuple[int, int, int, int] | None = None  # other article, its start word, my start word, length in words
        for at in range(len(folded) - SHINGLE_WORDS + 1):
            mark = digest("treve shingle", *(w.encode() for w in folded[at : at + SHINGLE_WORDS]))[:12]
            hit = seen.get(mark)
            mine.setdefault(mark, (index, at))
            if run is not None and hit == (run[0], run[1] + run[3] - SHINGLE_WORDS + 1):
                run = (run[0], run[1], run[2], run[3] + 1)
                continue
            if run is not None:
                found.append(_copied(rows, index, run))
            run = (hit[0], hit[1], at, SHINGLE_WORDS) if hit is not None else None
        if run is not None:
            found.append(_copied(rows, index, run))
        for mark, place in mine.items():
            seen.setdefault(mark, place)
    return _merged(sorted(found))


def _copied(rows: list[list[tuple[str, int, int]]], index: int, run: tuple[int, int, int, int]) -> Copied:
    other, theirs, mine, size = run
    return Copied(
        other,
        (rows[other][theirs][1], rows[other][theirs + size - 1][2]),
        index,
        (rows[index][mine][1], rows[index][mine + size - 1][2]),
    )


def _merged(found: list[Copied]) -> list[Copied]:
    """Return the passages, those joined that only a changed word or two keeps apart."""
    if not found:
        return []
    kept = [found[0]]
    for _, passage in pairwise(found):
        last = kept[-1]
        near = passage.one == last.one and passage.other == last.other
        if (
            near
            and 0 <= passage.one_span[0] - last.one_span[1] <= 40
            and 0 <= passage.other_span[0] - last.other_span[1] <= 40
        ):
            kept[-1] = Copied(
                last.one,
                (last.one_span[0], passage.one_span[1]),
                last.other,
                (last.other_span[0], passage.other_span[1]),
            )
        else:
            kept.append(passage)
    return kept
