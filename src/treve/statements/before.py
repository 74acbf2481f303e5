"""Content that stands before its verb: "..., a déclaré X", "..., X said", with the subject that goes with it."""

from typing import NamedTuple

from treve.statements.adverbs import is_adverb
from treve.statements.before_english import Said, said_before_english
from treve.statements.cue import Cue
from treve.statements.cut_clauses import (
    VERB_OPENS,
    clause_of,
    cut_in_two,
    goes_on,
    is_future,
    opens_with_verb,
    past_source,
    waits,
)
from treve.statements.frames import Found, View, clause_end
from treve.statements.infinitives import infinitive_at
from treve.statements.lexicon import Language
from treve.statements.lexicon import words as table
from treve.statements.mention import Mention
from treve.statements.shapes import clitic_mention, has_verb, is_agent, is_finite, is_speech, only_names
from treve.statements.subjects import inverted_subject
from treve.statements.tokens import Token


def said_before(view: View, cue: Cue, people: list[Mention], floor: int, limit: int, claimed: set[int]) -> Said | None:
    """Return what stands before a verb that follows its content, with the subject; `None` if nothing does."""
    if cue.shape in ("ing", "elided", "passive") or (cue.shape == "joined" and not cue.clitic):
        return None
    begin = view.begin if is_speech(view) else max(view.begin, floor)
    if view.lang.code == "en":
        return said_before_english(view, cue, people, begin, claimed)
    whole = None if cue.clitic else _awaited(view, cue, people, limit)
    if whole is not None:
        return whole
    row, left = view.tokens, cue.first - 1
    if left < view.begin or not (row[left].kind == "quote" or row[left].text in _MARKS):
        return None
    mention = clitic_mention(cue, view.lang) if cue.clitic else _speaker_behind(view, cue, people, limit)
    if mention is None and not cue.clitic:
        return None
    last = left if row[left].kind != "quote" else left + 1
    while last > begin and row[last - 1].text in (",", "—", "–"):
        last -= 1
    if last <= begin or row[last - 1].kind != "quote":
        return _clause_before(view, cue, people, _Stretch(_opening(view, begin, last), last), mention)
    if last - 1 not in claimed:
        found = _quoted_before(view, cue, people, begin, last)
        return (found, mention) if found is not None else None
    if not cue.clitic and floor <= view.begin and any(c.after < last for c in view.cues):
        # "X sont convenus d'échanger des captifs « dans les trois semaines », a annoncé Y": all of it is Y's
        return Found(past_source(view, begin), last, "clause"), mention
    return (None, mention) if cue.clitic else None


_MARKS = (",", "?", "!", "…", "—", "–")


class _Stretch(NamedTuple):
    """What stands before a verb: tokens `first` to `last`."""

    first: int
    last: int

    @property
    def size(self) -> int:
        """How many tokens it has."""
        return self.last - self.first


def _speaker_behind(view: View, cue: Cue, people: list[Mention], limit: int) -> Mention | None:
    """Return the subject behind a verb; beside words in marks, it may be a noun that says of nobody that he acts."""
    row, left = view.tokens, cue.first - 1
    mention = inverted_subject(row, cue, people, limit, view.lang)
    if mention is None or _is_object(row, cue, mention):
        return None
    spoken = row[left].kind == "quote" or row[left - 1].kind == "quote" or is_speech(view)
    return mention if spoken or is_agent(mention, view.lang) else None


def _quoted_before(view: View, cue: Cue, people: list[Mention], begin: int, last: int) -> Found | None:
    """Return a quotation before its verb, with the clause that it ends."""
    row, at = view.tokens, last - 1
    if last == cue.first and at > begin and row[at - 1].kind == "word" and _names_it(people, at):
        return None  # "La commission « 5+5 » a conclu un accord": the quotation is a name
    opening = clause_of(view, begin, at)
    return Found(opening, last, "quote" if opening == at else "clause")


def _opening(view: View, begin: int, last: int) -> int:
    """Return where the clause begins that a verb follows: past a source, and past what a mark sets apart."""
    row = view.tokens
    first = past_source(view, begin)
    for at in range(first, last):
        if row[at].text == ";" or (row[at].text == ":" and at > view.begin):
            first = at + 1
    while first < last and row[first].text in (",", "»"):
        first += 1
    return first


def _clause_before(
    view: View, cue: Cue, people: list[Mention], stretch: _Stretch, mention: Mention | None
) -> Said | None:
    """Return a clause before its verb, with what goes on behind the verb and its subject."""
    row, lang = view.tokens, view.lang
    first, last = stretch
    mark = row[cue.first - 1].text
    loose = not cue.clitic and not is_speech(view)
    split = _split_subject(view, first, last, mention)
    if loose and split is None and mark == "," and _is_its_subject(view, first, last, people):
        return None  # "À sa descente d'avion, le ministre, X, a tenu à rassurer Y": X stands before
    if cue.verb.lemma in ("répondre", "rétorquer") and stretch.size <= 1:
        return None, mention
    if loose and mark not in ("?", "!") and only_names(row, first, last, people, lang):
        split = split or _after_opening(view, first, last, mention, people)
        return (split, mention) if split is not None else None
    after = _past_subject(view, cue, people, mention)
    whole, told = Found(first, last, "clause"), has_verb(row, first, lang, last)
    behind = after + 1 if after + 1 < len(row) and row[after].text == "," else None
    if behind is not None and _is_aside(row, behind):
        return (whole, mention) if stretch.size > 1 and told else None
    if behind is not None and behind + 1 < len(row) and row[behind].kind != "quote":
        end = clause_end(view, behind)
        if end < len(row) and row[end].text == ":" and not has_verb(row, behind, lang, end):
            return (whole if told else None), mention  # "Pas si vite, tempère X, négociateur : « ... »"
        if row[behind].low in lang.relatives and row[behind].low not in lang.that:
            return (whole, mention) if stretch.size > _SHORT else None
    found = _with_its_rest(view, cue, stretch, behind) if behind is not None else None
    if found is not None:
        return found, mention
    if stretch.size <= 1:
        return (None, mention) if cue.clitic else None
    while after < len(row) and (row[after].low in lang.time_words or is_adverb(row[after], lang)):
        after += 1
    quoted = after + 1 < len(row) and row[after].text == "," and row[after + 1].kind == "quote"
    if quoted and mark == "," and (stretch.size < _LEAST_CLAUSE or not told):
        return None, mention  # "Faute de quoi, a-t-il averti, « nous rentrerons »"
    return whole, mention


_SHORT = 2
_LEAST_CLAUSE = 3


def _past_subject(view: View, cue: Cue, people: list[Mention], mention: Mention | None) -> int:
    """Return the token behind a verb, its subject, what is told of them, and how and where it was said."""
    row, lang = view.tokens, view.lang
    after = mention.after if mention is not None and mention.first >= cue.after else cue.after
    if cue.clitic or after > cue.after:
        after = _past_aside(row, after, lang)
    apposed = view.at.get(after + 1) if mention is not None and mention.names and not cue.clitic else None
    if apposed is not None and row[after].text == "," and not apposed.names and apposed.speaks:
        closed = apposed.after + 1 < len(row) and row[apposed.after].text == ","
        goes = closed and has_verb(row, apposed.after + 1, lang)
        after = apposed.after if goes else after  # "prévient X, la médiatrice, tout sera à refaire"
    named = next((m for m in people if m.first == after + 1 and m.kind == "person"), None)
    if named is not None and not cue.clitic and row[after].text == ",":
        closed = named.after >= len(row) or row[named.after].text in (",", ".", "…", "!")
        after = named.after if closed else after  # "précise la trésorière, X, que si ...", "a annoncé son chef, Y."
    if cue.clitic == "on" and after < len(row) and row[after].low in lang.prepositions:
        stop = next((i for i in range(after, min(len(row), after + _WHERE)) if row[i].text == ","), after)
        after = stop  # "martèle-t-on à Ankara,"
    while cue.clitic and after + 1 < len(row) and is_adverb(row[after], lang):
        after += 1  # "dit-elle souvent,"
    return after


def _with_its_rest(view: View, cue: Cue, stretch: _Stretch, behind: int) -> Found | None:
    """Return a clause that a verb cuts, or the one behind the verb where what stands before it tells nothing."""
    row, lang = view.tokens, view.lang
    first, last = stretch
    mark = row[cue.first - 1].text
    cut = mark == "," and (cut_in_two(view, first, last, behind) or waits(row[last - 1], row[behind], lang))
    end = clause_end(view, behind)
    if row[behind].kind == "quote":
        return Found(first, end, "clause") if cut and cue.clitic else None
    if behind + 1 >= len(row):
        return None
    if row[first].low == "quant" and mark == "," and cue.clitic:
        return Found(behind, end, "clause")  # "Quant à l'Église, rappelle-t-il, elle ne choisit pas"
    if cut:
        return Found(first, end, "clause")
    if mark == "," and _opens_a_condition(row, behind) and has_verb(row, behind, lang, end):
        return Found(first, end, "clause")  # "Il n'y aura pas de trêve, a prévenu X, tant que rien n'est signé"
    open_ended = mark in ("?", "!", "…") or is_speech(view)
    more, that = has_verb(row, behind, lang, end), row[behind].low in lang.that
    if that or (not has_verb(row, first, lang, last) and (more or not open_ended)):
        return Found(behind + 1 if that and stretch.size <= 1 else first, end, "clause")
    return Found(first, end, "clause") if more and cue.clitic else None


def _opens_a_condition(row: list[Token], at: int) -> bool:
    """Return whether words open on what a clause before a report depends: "tant que", "sauf si", "à moins que"."""
    near = tuple(t.low for t in row[at : at + 3])
    return near[:2] in _CONDITIONS_OF_TWO or near in _CONDITIONS_OF_THREE or near[0] in ("si", "parce", "puisque")


_CONDITIONS_OF_TWO = frozenset(
    (
        ("tant", "que"),
        ("tant", "qu'"),
        ("sauf", "si"),
        ("dès", "que"),
        ("dès", "qu'"),
        ("pourvu", "que"),
        ("faute", "de"),
    )
)
_CONDITIONS_OF_THREE = frozenset(
    (
        ("à", "moins", "que"),
        ("à", "moins", "qu'"),
        ("à", "condition", "que"),
        ("à", "condition", "qu'"),
        ("aussi", "longtemps", "que"),
    )
)
_ASIDE_MOST = 14
_HOW = table("en dans à au aux lors devant sur avec par depuis sans d' de tout après entre face pour chez sous")
"""With what words begin that tell where and how it was said, between the verb and its comma."""


def _past_aside(row: list[Token], at: int, lang: Language) -> int:
    """Return the comma behind words on how it was said: "répétait-il en privé,", "écrivait X dans un télégramme,"."""
    if lang.code != "fr" or at >= len(row) or row[at].low not in _HOW:
        return at
    for end in range(at + 1, min(len(row), at + _ASIDE_MOST)):
        if row[end].kind == "quote" or row[end].text in (":", ";", ".", "?", "!"):
            return at
        if row[end].text == ",":
            return end
        if row[end].low in lang.finite or row[end].low in lang.that or row[end].low in lang.relatives:
            return at
    return at


def _is_object(row: list[Token], cue: Cue, mention: Mention) -> bool:
    """Return whether a phrase behind a verb is its object: "suppliait la ville de ...", "recense les auteurs"."""
    if mention.many and not cue.many and mention.determiner and cue.shape == "finite" and mention.first == cue.after:
        return True
    after = row[mention.after] if mention.after + 1 < len(row) else None
    if "o" not in cue.verb.frames or after is None or after.low not in ("de", "d'", "à"):
        return False
    return row[mention.after + 1].kind == "quote" or infinitive_at(row, mention.after + 1)


def _awaited(view: View, cue: Cue, people: list[Mention], limit: int) -> tuple[Found, Mention] | None:
    """Return a clause that a report cuts at its own verb: "L'accord prévoit, rappelle l'ONU, le retrait"."""
    row, lang = view.tokens, view.lang
    mark = cue.first - 1
    if mark <= view.begin + 1 or row[mark].text != "," or any(row[i].kind != "word" for i in range(view.begin, mark)):
        return None
    mention = inverted_subject(row, cue, people, limit, lang)
    if mention is None or not is_agent(mention, lang) or mention.after + 1 >= len(row):
        return None
    verb, at = row[mark - 1], mention.after + 1
    if row[mention.after].text != "," or verb.cap or "v" not in lang.may_be(verb.low):
        return None
    return (Found(view.begin, clause_end(view, at), "clause"), mention) if goes_on(view, view.begin, mark, at) else None


def _is_aside(row: list[Token], at: int) -> bool:
    return row[at].low in _ASIDE and not (row[at].low == "tout" and (at + 1 >= len(row) or row[at + 1].low != "en"))


_ASIDE = frozenset(("avant", "après", "tout", "non", "sans", "en", "au", "lors", "devant", "à"))
"""What opens words on how it was said: "prévient-il, avant de concéder"."""


def _is_its_subject(view: View, first: int, last: int, people: list[Mention]) -> bool:
    """Return whether what stands before a verb and its comma is somebody, and no clause: the verb's own subject."""
    named = view.at.get(first)
    told = named is not None and named.after < last and view.tokens[named.after].text == ","
    if told and named is not None and view.tokens[named.after + 1].low in view.lang.relatives:
        return not named.governed and named.kind in (
            "person",
            "role",
            "body",
            "name",
        )  # "X, qui dirige la mission, a confirmé"
    if has_verb(view.tokens, first, view.lang, last):
        return False
    inside = [m for m in people if first <= m.first and m.after <= last]
    somebody = [m for m in inside if not m.governed and m.kind in ("person", "role", "body")]
    return bool(somebody) and (
        somebody[-1].after == last or any(m.governed and m.first > somebody[-1].first for m in inside)
    )


def _after_opening(view: View, first: int, last: int, mention: Mention | None, people: list[Mention]) -> Found | None:
    """Return what is said after an opening that tells nothing: "De fait, reconnaît X, le commerce a chuté"."""
    row, lang = view.tokens, view.lang
    at = mention.after if mention is not None else len(row)
    opening = not any(first <= m.first < last and m.speaks and not m.governed for m in people)
    if not opening or at + 1 >= len(row) or row[at].text != "," or row[at + 1].kind == "quote" or last <= first:
        return None
    end = clause_end(view, at + 1)
    starts = row[at + 1].low in lang.definite or row[at + 1].low in lang.pronouns or row[at + 1].low in lang.possessive
    return Found(at + 1, end, "clause") if starts and has_verb(row, at + 1, lang, end) else None


_LEAST_CLAUSE = 3
_WHERE = 7
"""Tokens of a place behind "dit-on"."""


def _split_subject(view: View, first: int, last: int, mention: Mention | None) -> Found | None:
    """Return a clause whose subject stands before the verb that reports it: "La rue, estime X, ne pardonnera pas"."""
    row, lang = view.tokens, view.lang
    if mention is None or mention.after + 1 >= len(row) or row[mention.after].text != ",":
        return None
    at = mention.after + 1
    named = view.at.get(at)
    if named is not None and named.names and named.after + 1 < len(row) and row[named.after].text == ",":
        at = named.after + 1  # "a lancé le ministre, Paul Karim, « n'a jamais »"
    nxt = row[at]
    if nxt.kind == "quote":
        goes = opens_with_verb(nxt, lang) and not has_verb(row, first, lang, last)
        return Found(first, clause_end(view, at), "clause") if goes else None
    closed = nxt.low in VERB_OPENS or is_future(nxt, lang)
    verb = nxt.low in lang.finite or closed or is_finite(nxt, lang)
    return Found(first, clause_end(view, at), "clause") if verb and nxt.kind == "word" and not nxt.cap else None


def _names_it(people: list[Mention], quote: int) -> bool:
    """Return whether a quotation stands right behind a noun phrase, as its name does."""
    return any(m.after == quote for m in people)
