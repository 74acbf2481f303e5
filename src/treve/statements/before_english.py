"""English content that stands before its verb: "..., X said", and what goes on behind the verb."""

from typing import NamedTuple

from treve.statements.adverbs import is_adverb
from treve.statements.cue import Cue
from treve.statements.cut_clauses import CONDITIONS, MODALS, clause_of, past_source, waits
from treve.statements.frames import Found, Shape, View, clause_end
from treve.statements.lexicon import Language
from treve.statements.mention import Mention
from treve.statements.shapes import has_verb, members_of
from treve.statements.subjects import inverted_subject
from treve.statements.time_phrases import past_time_phrase
from treve.statements.tokens import Token
from treve.statements.walk import after_cue

Said = tuple[Found | None, Mention | None]
"""What is said, and by whom."""


class _Before(NamedTuple):
    """What stands before a verb: tokens `first` to `mark`, and `past`, the token behind the verb and its subject."""

    first: int
    mark: int
    past: int
    subject: Mention


def said_before_english(view: View, cue: Cue, people: list[Mention], begin: int, claimed: set[int]) -> Said | None:
    """Return what stands before a verb that follows its content, with the subject; `None` if nothing does."""
    row, lang = view.tokens, view.lang
    at = cue.first - 1
    while at >= begin and row[at].kind != "quote" and row[at].text not in (";", ":", "?", "!"):
        if row[at].low in lang.finite:
            who = _relative_before(row, at, begin)
            if who is None:
                break
            at = who  # "“...,” X, who leads the mission, said"
        at -= 1
    if at >= begin and row[at].kind == "quote" and at not in claimed:
        return _quoted_before(view, cue, people, begin, at)
    before = _stretch(view, cue, people)
    if before is None:
        return None
    if _tells(row, before.first, before.mark, people, lang):
        found = _clause_before(view, cue, before, claimed)
    else:
        found = _cut_by_it(view, cue, before, claimed)
    return (found, before.subject) if found is not None else None


_RELATIVE_MOST = 12


def _relative_before(row: list[Token], at: int, begin: int) -> int | None:
    """Return where the relative clause begins that a verb stands in, "who leads the mission"; `None` for none."""
    for back in range(at - 1, max(begin, at - _RELATIVE_MOST) - 1, -1):
        if row[back].kind != "word":
            return None
        if row[back].low == "who":
            return back
    return None


def _quoted_before(view: View, cue: Cue, people: list[Mention], begin: int, at: int) -> Said | None:
    """Return a quotation before its verb, with the clause that it ends or that goes on behind it."""
    row, lang = view.tokens, view.lang
    if cue.shape == "relative":
        return None
    between = [m for m in people if at < m.first < cue.first and not m.governed and m.speaks]
    between = [m for m in between if row[m.first - 1].low not in ("who", "which")]
    nxt = row[at + 1]
    inside = nxt.kind == "word" and at + 1 < cue.first and not (between and between[0].first == at + 1)
    if inside and not is_adverb(nxt, lang) and any(t.low in lang.ands for t in row[at + 1 : cue.first]):
        return None  # 'London "regrets" the outcome, and Athens insists': another's word
    around = _around(view, cue, people, at, between) if inside and not nxt.cap else None
    if around is not None:
        return around
    opening = clause_of(view, begin, at)
    shape: Shape = "quote" if opening == at else "clause"
    mention = between[0] if between and at < cue.first - 1 else None
    if mention is None and cue.first - 1 - at <= 1:
        mention = inverted_subject(row, cue, people, len(row), lang)
    return (Found(opening, at + 1, shape), mention) if mention is not None else None


def _stretch(view: View, cue: Cue, people: list[Mention]) -> _Before | None:
    """Return what stands before a verb and a comma, with the subject of the verb on its other side."""
    row, lang = view.tokens, view.lang
    subject = next(
        (
            m
            for m in reversed(people)
            if m.after <= cue.first and not m.governed and all(is_adverb(t, lang) for t in row[m.after : cue.first])
        ),
        None,
    )
    subject = subject or _with_complement(view, cue, people)
    if subject is None and row[cue.first - 1].text == "," and past_source(view, view.begin) == view.begin:
        subject = _before_apposition(row, cue, people) or _with_apposition(row, cue, people)
    opens = subject
    if subject is not None and (members := members_of(row, subject, people)):
        opens = members[0]  # "..., aid workers and local officials said"
    if opens is not None and opens.first and row[opens.first - 1].text in (",", "?", "!"):
        mark = opens.first - 1
    elif row[cue.first - 1].text == ",":
        mark, subject = cue.first - 1, _behind(view, cue, people)
    else:
        return None
    if subject is None or mark <= view.begin or not subject.speaks:
        return None
    if subject.first >= cue.after and subject.after < len(row):
        nxt = row[subject.after]
        if nxt.low in lang.finite or any(c.first == subject.after for c in view.cues) or nxt.low.endswith("ed"):
            return None  # "The report, seen by X, says both sides committed crimes"
    first = past_source(view, view.begin)
    for back in range(first, mark):
        if row[back].text in (";", ":"):
            first = back + 1
    return _Before(first, mark, _past_listener(row, max(cue.after, subject.after), lang), subject)


def _with_complement(view: View, cue: Cue, people: list[Mention]) -> Mention | None:
    """Return a subject before its verb with what hangs on it: ", two officials with knowledge of the talks said"."""
    row, lang = view.tokens, view.lang
    subject = next((m for m in reversed(people) if m.after < cue.first and not m.governed and m.speaks), None)
    if subject is None or not subject.first or row[subject.first - 1].text != "," or subject.kind == "pronoun":
        return None
    if row[cue.first].low == cue.verb.lemma and not subject.many:
        return None  # "an Iran specialist at a London think tank"
    between = row[subject.after : cue.first]
    plain = all(t.kind == "word" and t.low not in lang.finite and t.low not in lang.relatives for t in between)
    return subject if plain and between[0].low in lang.prepositions and len(between) <= _COMPLEMENT else None


_COMPLEMENT = 12


def _past_listener(row: list[Token], past: int, lang: Language) -> int:
    """Return the comma behind whom and where it was said to: "he wrote to her,"."""
    if past >= len(row) or row[past].low not in lang.prepositions:
        return past
    near = range(past, min(len(row), past + _LISTENER))
    dated = past_time_phrase(row, past, lang)  # "on Tuesday, 6 February"
    comma = next((at for at in near if row[at].text == "," and at >= dated), past)
    return comma if all(t.kind == "word" and t.low not in lang.finite for t in row[past:comma]) else past


_LISTENER = 5


def _behind(view: View, cue: Cue, people: list[Mention]) -> Mention | None:
    """Return the subject behind a verb, with nothing between them but what belongs to its name."""
    row, lang = view.tokens, view.lang
    subject = inverted_subject(row, cue, people, len(row), lang)
    if subject is None or subject.kind == "pronoun" or "o" in cue.verb.frames:
        return None  # "X, its head, told the committee that"
    between = row[cue.after : subject.first]
    return subject if all(is_adverb(t, lang) or _before_name(t, lang) for t in between) else None


def _cut_by_it(view: View, cue: Cue, before: _Before, claimed: set[int]) -> Found | None:
    """Return what a verb cuts that stands before the clause is whole: "The register, she went on, is short"."""
    row, lang = view.tokens, view.lang
    first, mark, after, subject = before
    named = view.at.get(after + 1) if after + 1 < len(row) and row[after].text == "," else None
    if named is not None and named.names and not subject.names and named.after < len(row):
        after = named.after if row[named.after].text == "," else after  # "says the doctor, X, it is"
    opening = all(t.low in lang.ands or is_adverb(t, lang) or t.low in _OPENINGS for t in row[first:mark])
    if mark - first <= 1 and after + 2 < len(row) and row[after].text == "," and opening:
        if row[after + 1].kind == "quote":  # "But, she stressed, nothing had been decided"
            return Found(after + 1, after + 2, "quote")
        return Found(after + 1, clause_end(view, after + 1), "clause")
    told = next((i for i in range(after, min(len(row), after + _TOLD)) if row[i].text == ","), None)
    if told is not None and "o" in cue.verb.frames and not has_verb(row, after, lang, told):
        after = told  # "he told a Cuban weekly in September,"
    if mark - first < 1 or after + 1 >= len(row) or row[after].text != ",":
        return None
    rest = row[after + 1]
    if rest.kind == "quote" and after + 1 not in claimed:
        return Found(after + 1, after + 2, "quote")
    end = clause_end(view, after + 1)
    required = rest.low in MODALS and row[first].low.endswith("ing")  # "Giving them up, he told a weekly, would"
    # "The mediators, he said, had promised a pullout": the clause's own verb may be one that reports.
    others = any(c.first > cue.first and c.first != after + 1 for c in view.cues)
    if required or (_is_predicate(rest, lang) and not others):
        return Found(first, end, "clause")
    if row[first].low in lang.prepositions and has_verb(row, after + 1, lang, end):
        return Found(after + 1, end, "clause")  # "On the twelfth day, she says, they knocked"
    return None


_OPENINGS = frozenset(("so", "besides"))
_TOLD = 9
"""Tokens of whom it was told, and when."""


def _clause_before(view: View, cue: Cue, before: _Before, claimed: set[int]) -> Found | None:
    """Return a clause before its verb: "The road is open, X said"."""
    row, lang = view.tokens, view.lang
    first, mark, past, subject = before
    behind = past + 1 if past + 1 < len(row) and row[past].text == "," == row[mark].text else None
    if behind is not None:
        if row[first].low in _ASKING and mark - first > 1 and row[behind].low in lang.finite:
            return Found(behind, clause_end(view, behind), "clause")
        if _is_condition(view, before, behind):
            return Found(first, clause_end(view, behind), "clause")
    if row[first].low in _SUBORDINATE or _in_open_relative(view, before):
        return None
    if behind is not None and row[behind].low in _CLEFT and row[first].low in _IT:
        return Found(first, clause_end(view, behind), "clause")  # "It was Kinshasa, he said, that had promised"
    later = after_cue(view, cue)
    inner = any(first <= c.first < mark for c in view.cues)
    if later is not None and (inner or subject.first < cue.first) and _is_its_content(view, cue, later):
        return None
    last = row[mark - 2] if row[mark - 1].low in ("not", "never", "also", "already") else row[mark - 1]
    if past + 1 < len(row) and row[past].text == "," and waits(last, row[past + 1], lang):
        return Found(first, clause_end(view, past + 1), "clause")  # "We have, she said, eleven monitors"
    if behind is not None and _opens_a_condition(row, behind) and has_verb(row, behind + 1, lang):
        return Found(first, clause_end(view, behind), "clause")  # "Nobody moves, he said, while there is one hostage"
    if behind is not None and behind not in claimed and _opens_small(row[behind]):
        return Found(first, behind + 1, "clause")  # "It weighed, she says, “no more than a sack”"
    if (
        behind is not None
        and behind + 2 < len(row)
        and row[behind].low in ("and", "but")
        and not any(c.first > past and _speaks(view, c) for c in view.cues)
        and row[behind + 1].low not in lang.finite
        and has_verb(row, behind + 2, lang)
    ):
        return Found(first, clause_end(view, behind), "clause")  # "X are dead, Y said, and Z are hurt"
    # "quiet, they say, because nobody is allowed near it": the clause goes on past the verb.
    return Found(first, mark, "clause")


def _opens_a_condition(row: list[Token], at: int) -> bool:
    """Return whether words open on what a clause before a report depends: "while", "once", "the moment"."""
    near = tuple(t.low for t in row[at : at + 3])
    return near[0] in _GOES_ON or near[:2] in _WHENEVER or (near[0] in ("as", "so") and near[1:] in _AS_LONG)


_WHENEVER = frozenset((("the", "moment"), ("the", "minute"), ("the", "day"), ("the", "instant"), ("not", "until")))
_AS_LONG = frozenset((("soon", "as"), ("long", "as")))


def _speaks(view: View, cue: Cue) -> bool:
    """Return whether another verb has words of its own behind it."""
    found = after_cue(view, cue)
    return found is not None and found.shape in ("clause", "quote", "colon", "infinitive")


_IT = frozenset(("it", "was", "is"))
_CLEFT = frozenset(("that", "who"))
_ASKING = frozenset(("what", "who", "how"))
_GOES_ON = frozenset(("while", "until", "unless", "if", "because", "provided", "lest", "whatever", "once", "when"))
_SUBORDINATE = frozenset(
    ("if", "when", "after", "while", "although", "asked", "as", "pressed", "questioned", "challenged")
)
_DELAYED = frozenset(("not", "only", "never"))


def _is_condition(view: View, before: _Before, behind: int) -> bool:
    """Return whether a clause waits for its consequence: "If it is not signed, X warned, the deal will lapse"."""
    row = view.tokens
    delayed = row[before.first].low in _DELAYED and row[behind].low in MODALS
    if not (row[before.first].low in CONDITIONS or delayed) or behind + 1 >= len(row) or row[behind].kind != "word":
        return False
    return has_verb(row, behind, view.lang, clause_end(view, behind))


def _in_open_relative(view: View, before: _Before) -> bool:
    """Return whether a relative clause is not closed before the verb: the verb is its own."""
    row = view.tokens
    for back in range(before.first, before.mark):
        if row[back].text == "," and row[back + 1].low in ("who", "which", "whose"):
            closed = next((at for at in range(back + 2, before.mark) if row[at].text == ","), None)
            if closed is None or row[closed + 1].low not in view.lang.finite:  # ", which links X to Y, is to open"
                return True
    return False


def _is_its_content(view: View, cue: Cue, later: Found) -> bool:
    """Return whether a verb has its content behind it, and no "on the morning programme" or "“...”" after a comma."""
    row, lang = view.tokens, view.lang
    where = row[cue.after].low in lang.prepositions and row[later.first - 1].low not in lang.that
    if where and later.shape != "infinitive":
        return False
    return not (later.shape == "quote" and row[later.first - 1].text == ",")


def _opens_small(quotation: Token) -> bool:
    """Return whether a quotation goes on with a sentence."""
    return quotation.inner is not None and quotation.text.lstrip('«“"‘ \u00a0\u202f')[:1].islower()


def _around(
    view: View, cue: Cue, people: list[Mention], quote: int, between: list[Mention]
) -> tuple[Found, Mention] | None:
    """Return a clause that goes on behind its quotation: "They fired “without warning” on the crowd, X said"."""
    row, lang = view.tokens, view.lang
    if not row[quote].text.rstrip('»”"’ \u00a0\u202f')[-1:].isalnum():
        return None
    if between and between[-1].first > quote + 1 and row[between[-1].first - 1].text == ",":
        mark, subject = between[-1].first - 1, between[-1]
    elif not between and row[cue.first - 1].text == ",":
        after = inverted_subject(row, cue, people, len(row), lang)
        if after is None or after.kind == "pronoun":
            return None
        mark, subject = cue.first - 1, after
    else:
        return None
    first = past_source(view, view.begin)
    clause = range(first, mark)
    if any(row[at].text in (";", ":", "—", "–") for at in clause) or any(c.first in clause for c in view.cues):
        return None
    if row[first].kind == "quote" or not has_verb(row, first, lang, quote):
        return None
    return Found(first, mark, "clause"), subject


def _before_name(token: Token, lang: Language) -> bool:
    """Return whether a word may stand before a speaker's name: "tweeted retired general X"."""
    low = token.low
    known = (
        low in lang.roles
        or lang.names_people(low)
        or low in ("former", "late", "retired", "veteran", "senior", "deputy")
    )
    return token.kind == "word" and (known or (not token.cap and low.endswith("ed")))


def _is_predicate(token: Token, lang: Language) -> bool:
    """Return whether a clause goes on with its verb: "The generals, he says, sign when they must"."""
    if token.kind != "word" or token.cap or token.low.endswith("ing"):
        return False
    closed = (lang.prepositions, lang.definite, lang.indefinite, lang.possessive, lang.pronouns, lang.that, lang.ands)
    return token.low in lang.finite or not (any(token.low in words for words in closed) or token.low in lang.stop_words)


def _tells(row: list[Token], first: int, mark: int, people: list[Mention], lang: Language) -> bool:
    """Return whether a stretch holds a finite verb outside its noun phrases: "the two sides" has none."""
    covered = {at for m in people for at in range(m.first, m.after) if not row[at].low.endswith("ed")}
    return any(at not in covered and has_verb(row, at, lang, at + 1) for at in range(first, mark))


def _before_apposition(row: list[Token], cue: Cue, people: list[Mention]) -> Mention | None:
    """Return the subject of "..., its head, Colonel X, says": the phrase before the name between commas."""
    named = next((m for m in people if m.after == cue.first - 1 and m.names and not m.governed), None)
    if named is None or named.first < 2 or row[named.first - 1].text != ",":
        return None
    role = next((m for m in people if m.after == named.first - 1 and m.speaks and not m.governed), None)
    return role if role is not None and role.first and row[role.first - 1].text == "," else None


_APPOSED = 12


def _with_apposition(row: list[Token], cue: Cue, people: list[Mention]) -> Mention | None:
    """Return a name told more of between commas: "..., Paul Karim, the Turkish foreign minister, said"."""
    closing = cue.first - 1
    for one in reversed(people):
        if one.names and not one.governed and one.after < closing and row[one.after].text == ",":
            opened = one.first > 0 and row[one.first - 1].text == ","
            inside = row[one.after + 1 : closing]
            told = 0 < len(inside) <= _APPOSED and all(t.kind == "word" or t.text == "," for t in inside)
            return one if opened and told else None
    return None
