"""Content that stands before its verb: "..., a déclaré X", "..., X said", with the subject that goes with it."""

import re

from treve.statements.adverbs import is_adverb
from treve.statements.cue import Cue
from treve.statements.frames import Found, Shape, View, clause_end
from treve.statements.infinitives import infinitive_at
from treve.statements.lexicon import Language
from treve.statements.lexicon import words as table
from treve.statements.mention import Mention
from treve.statements.shapes import (
    clitic_mention,
    has_verb,
    is_agent,
    is_finite,
    is_speech,
    members_of,
    only_names,
    past_parenthesis,
)
from treve.statements.subjects import inverted_subject
from treve.statements.tokens import Token
from treve.statements.walk import after_cue


def said_before(
    view: View, cue: Cue, people: list[Mention], floor: int, limit: int, claimed: set[int]
) -> tuple[Found | None, Mention | None] | None:
    """Return what stands before a verb that follows its content, with the subject; `None` if nothing does."""
    row, lang = view.tokens, view.lang
    if cue.shape in ("ing", "elided") or (cue.shape == "joined" and not cue.clitic):
        return None
    begin = view.begin if is_speech(view) else max(view.begin, floor)
    left = cue.first - 1
    whole = _awaited(view, cue, people, limit) if lang.code == "fr" and not cue.clitic else None
    if whole is not None:
        return whole
    if lang.code == "en":
        return _said_before_english(view, cue, people, begin, claimed)
    if left < view.begin:
        return None
    mark = row[left]
    if not (mark.kind == "quote" or mark.text in (",", "?", "!", "…", "—", "–")):
        return None
    mention: Mention | None
    if cue.clitic:
        mention = clitic_mention(cue, lang)
    else:
        mention = inverted_subject(row, cue, people, limit, lang)
        if mention is not None and _is_object(row, cue, mention):
            return None
        if mention is None or (
            not is_agent(mention, lang)
            and mark.kind != "quote"
            and row[left - 1].kind != "quote"
            and not is_speech(view)
        ):
            return None
    last = left if mark.kind != "quote" else left + 1
    while last > begin and row[last - 1].text in (",", "—", "–"):
        last -= 1
    if last > begin and row[last - 1].kind == "quote":
        at = last - 1
        if at in claimed and not cue.clitic and floor <= view.begin and any(c.after <= at for c in view.cues):
            # "X sont convenus d'échanger des captifs « dans les trois semaines », a annoncé Y": all of it is Y's
            return Found(_past_source(view, begin), last, "clause"), mention
        if at in claimed:
            return None if not cue.clitic else (None, mention)
        if last == cue.first and at > begin and row[at - 1].kind == "word" and _names_it(people, at):
            return None  # "La commission « 5+5 » a conclu un accord": the quotation is a name
        opening = _clause_of(view, begin, at)
        return Found(opening, last, "quote" if opening == at else "clause"), mention
    first = _past_source(view, begin)
    for at in range(first, last):
        if row[at].text == ";" or (row[at].text == ":" and at > view.begin):
            first = at + 1
    while first < last and row[first].text in (",", "»"):
        first += 1
    clause = row[first:last]
    parted = _split_subject(view, first, mention) is not None
    if (
        not (cue.clitic or parted or is_speech(view))
        and mark.text == ","
        and _is_its_subject(view, first, last, people)
    ):
        return None  # "À sa descente d'avion, le ministre, X, a tenu à rassurer Y": X stands before
    if cue.verb.lemma in ("répondre", "rétorquer") and len(clause) <= 1:
        return None, mention
    if (
        not cue.clitic
        and only_names(row, first, last, people, lang)
        and not is_speech(view)
        and mark.text not in ("?", "!")
    ):
        split = _split_subject(view, first, mention) or _after_opening(view, first, last, mention, people)
        return (split, mention) if split is not None else None
    after = mention.after if mention is not None and mention.first >= cue.after else cue.after
    aside = _past_aside(row, after, lang) if cue.clitic or after > cue.after else after
    after = aside
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
    if after < len(row) and row[after].text == "," and after + 1 < len(row) and _is_aside(row, after + 1):
        return (Found(first, last, "clause"), mention) if len(clause) > 1 and has_verb(row, first, lang, last) else None
    if after < len(row) and row[after].text == "," and after + 2 < len(row) and row[after + 1].kind != "quote":
        end = clause_end(view, after + 1)
        if end < len(row) and row[end].text == ":" and not has_verb(row, after + 1, lang, end):
            # "Pas si vite, tempère X, négociateur : « ... »"
            return (Found(first, last, "clause") if has_verb(row, first, lang, last) else None), mention
        if row[after + 1].low in lang.relatives and row[after + 1].low not in lang.that:
            return (Found(first, last, "clause"), mention) if len(clause) > 2 else None
        if row[first].low == "quant" and mark.text == "," and cue.clitic:
            return Found(after + 1, end, "clause"), mention  # "Quant à l'Église, rappelle-t-il, elle ne choisit pas"
        if mark.text == "," and (
            _cut_in_two(view, first, last, after + 1) or _waits(row[last - 1], row[after + 1], lang)
        ):
            return Found(first, end, "clause"), mention
        open_ended = mark.text in ("?", "!", "…") or is_speech(view)
        more = has_verb(row, after + 1, lang, end)
        if (not has_verb(row, first, lang, last) and (more or not open_ended)) or row[after + 1].low in lang.that:
            start = after + 1 + (row[after + 1].low in lang.that)
            return Found(
                first if len(clause) > 1 or row[after + 1].low not in lang.that else start, end, "clause"
            ), mention
        if has_verb(row, after + 1, lang, end) and cue.clitic:
            return Found(first, end, "clause"), mention
    if (
        mark.text == ","
        and cue.clitic
        and after + 1 < len(row)
        and row[after].text == ","
        and row[after + 1].kind == "quote"
        and (_cut_in_two(view, first, last, after + 1) or _waits(row[last - 1], row[after + 1], lang))
    ):
        return Found(first, clause_end(view, after + 1), "clause"), mention
    if len(clause) <= 1:
        return (None, mention) if cue.clitic else None
    while after < len(row) and (row[after].low in lang.time_words or is_adverb(row[after], lang)):
        after += 1
    quoted = after + 1 < len(row) and row[after].text == "," and row[after + 1].kind == "quote"
    if quoted and mark.text == "," and (len(clause) < _LEAST_CLAUSE or not has_verb(row, first, lang, last)):
        return None, mention  # "Faute de quoi, a-t-il averti, « nous rentrerons »"
    return Found(first, last, "clause"), mention


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


_CONDITIONS = frozenset(("si", "s'", "if", "unless", "until", "tant", "quand", "lorsque", "once", "dès"))
_LEAST_CLAUSE = 3
_TOLD = 9
"""Tokens of whom it was told, and when."""


def _cut_in_two(view: View, first: int, last: int, at: int) -> bool:
    """Return whether a report cuts a clause: "Les Russes, reconnaît-il, ont cédé", "il ne vaut, dit X, que si"."""
    row, lang = view.tokens, view.lang
    if any(row[i].low in ("n'", "ne") for i in range(first, last)) and row[at].low in lang.that:
        return True
    if row[first].low in _CONDITIONS and has_verb(row, first, lang, last) and row[at].kind == "word":
        return has_verb(row, at, lang)  # "Si rien n'est signé, prévient X, tout sera à refaire"
    opening = row[first]
    if (
        lang.code == "fr"
        and row[at].low in ("de", "d'")
        and infinitive_at(row, at + 1)
        and last - first <= _SHORT_OPENING
    ):
        return not has_verb(row, first, lang, last)  # "Pas question, dit-on à Ankara, de retirer un seul soldat"
    if (
        opening.low in lang.prepositions
        or opening.low in lang.ands
        or (is_adverb(opening, lang) and opening.low != "pas")
        or last - first > _LONGEST_SUBJECT
        or any(row[i].text == "," for i in range(first, last))
        or has_verb(row, first, lang, last)
    ):
        return False
    nxt = row[at]
    word = nxt.low if nxt.kind == "word" else nxt.text.strip('«»“”" \u00a0\u202f').split(" ")[0]
    word = re.split(r"(?<=['’])", word)[0].replace("’", "'")
    if word in lang.finite or word in _VERB_OPENS:
        return True
    return nxt.kind == "word" and (_is_future(nxt, lang) or (not nxt.cap and "v" in lang.may_be(nxt.low)))


def _waits(last: Token, nxt: Token, lang: Language) -> bool:
    """Return whether a clause waits for its rest at its last word: "We have, she said, eleven monitors"."""
    helps = last.kind == "word" and (last.low in lang.have or last.low in lang.be or last.low in _MODALS)
    return helps and nxt.low not in lang.ands and nxt.low not in lang.relatives


_MODALS = frozenset(("will", "would", "can", "could", "must", "should", "may", "might", "peut", "doit", "va", "vont"))
_VERB_OPENS = frozenset(("ne", "n'", "se", "s'", "c'"))


def goes_on(view: View, first: int, last: int, at: int) -> bool:
    """Return whether a clause that a parenthesis cuts at `last` goes on at `at`.

    "L'armée, selon X, a reculé", "L'offensive a causé, d'après X, des milliers de victimes".
    """
    row, lang = view.tokens, view.lang
    if at >= len(row) or last <= first or row[at].kind == "mark" or any(c.first == at for c in view.cues):
        return False
    if _cut_in_two(view, first, last, at) or _waits(row[last - 1], row[at], lang):
        return True
    nxt, before = row[at], row[last - 1]
    open_end = before.kind == "word" and set(lang.may_be(before.low)) & set("pv") and not before.cap
    object_follows = (
        nxt.low in lang.of
        or nxt.low in ("des", "du", "d'", "à", "au", "aux")
        or nxt.low in lang.indefinite
        or nxt.low in lang.definite
    )
    somebody = view.at.get(at)
    named = somebody is not None and somebody.speaks and not somebody.governed
    return bool(open_end) and lang.code == "fr" and object_follows and not named


def _is_future(token: Token, lang: Language) -> bool:
    return lang.code == "fr" and not token.cap and token.low.endswith(_FINITE_ENDINGS)


_LONGEST_SUBJECT = 9
_WHERE = 7
"""Tokens of a place behind "dit-on"."""
_SHORT_OPENING = 3
"""Tokens of "pas question", "impossible", "hors de question"."""


def _split_subject(view: View, first: int, mention: Mention | None) -> Found | None:
    """Return a clause whose subject stands before the verb that reports it: "La rue, estime X, ne pardonnera pas"."""
    row, lang = view.tokens, view.lang
    if mention is None or mention.after + 1 >= len(row) or row[mention.after].text != ",":
        return None
    at = mention.after + 1
    nxt = row[at]
    closed = nxt.low in _VERB_OPENS or nxt.low.endswith(_FINITE_ENDINGS)
    verb = nxt.low in lang.finite or closed or is_finite(nxt, lang)
    return Found(first, clause_end(view, at), "clause") if verb and nxt.kind == "word" and not nxt.cap else None


_FINITE_ENDINGS = ("ra", "ront", "rait", "raient", "ait", "aient")


def _names_it(people: list[Mention], quote: int) -> bool:
    """Return whether a quotation stands right behind a noun phrase, as its name does."""
    return any(m.after == quote for m in people)


def _said_before_english(
    view: View, cue: Cue, people: list[Mention], begin: int, claimed: set[int]
) -> tuple[Found | None, Mention | None] | None:
    row, lang = view.tokens, view.lang
    at = cue.first - 1
    while (
        at >= begin
        and row[at].kind != "quote"
        and row[at].low not in lang.finite
        and row[at].text not in (";", ":", "?", "!")
    ):
        at -= 1
    if at >= begin and row[at].kind == "quote" and at not in claimed:
        between = [m for m in people if at < m.first < cue.first and not m.governed and m.speaks]
        between = [m for m in between if row[m.first - 1].low not in ("who", "which")]
        if cue.shape == "relative":
            return None
        nxt = row[at + 1]
        inside = nxt.kind == "word" and at + 1 < cue.first and not (between and between[0].first == at + 1)
        if inside and not is_adverb(nxt, lang) and any(t.low in lang.ands for t in row[at + 1 : cue.first]):
            return None  # 'London "regrets" the outcome, and Athens insists': another's word
        around = _around(view, cue, people, at, between) if inside and not nxt.cap else None
        if around is not None:
            return around
        opening = _clause_of(view, begin, at)
        shape: Shape = "quote" if opening == at else "clause"
        if at == cue.first - 1 or not between:
            mention = (
                inverted_subject(row, cue, people, len(row), lang)
                if at == cue.first - 1 or cue.first - 1 - at <= 1
                else None
            )
            if mention is None:
                return None
            return Found(opening, at + 1, shape), mention
        return Found(opening, at + 1, shape), between[0]
    subject = next(
        (
            m
            for m in reversed(people)
            if m.after <= cue.first and not m.governed and all(is_adverb(t, lang) for t in row[m.after : cue.first])
        ),
        None,
    )
    first = view.begin
    mark = None
    if subject is None and row[cue.first - 1].text == "," and _past_source(view, first) == first:
        subject = _before_apposition(row, cue, people)
    opens = subject
    if subject is not None and (members := members_of(row, subject, people)):
        opens = members[0]  # "..., aid workers and local officials said"
    if opens is not None and opens.first and row[opens.first - 1].text in (",", "?", "!"):
        mark = opens.first - 1
    elif row[cue.first - 1].text == ",":
        mark, subject = cue.first - 1, inverted_subject(row, cue, people, len(row), lang)
        if (
            subject is None
            or subject.kind == "pronoun"
            or not all(is_adverb(t, lang) or _before_name(t, lang) for t in row[cue.after : subject.first])
        ):
            return None
    if mark is None or subject is None or mark <= view.begin or not subject.speaks:
        return None
    if subject.first >= cue.after and subject.after < len(row):
        nxt = row[subject.after]
        if nxt.low in lang.finite or any(c.first == subject.after for c in view.cues) or nxt.low.endswith("ed"):
            return None  # "The report, seen by X, says both sides committed crimes"
    first = _past_source(view, view.begin)
    for back in range(first, mark):
        if row[back].text in (";", ":"):
            first = back + 1
    if not _tells(row, first, mark, people, lang):
        # "The register, she went on, is short": the verb cuts its own content in two.
        after = max(cue.after, subject.after)
        named = view.at.get(after + 1) if after + 1 < len(row) and row[after].text == "," else None
        if named is not None and named.names and not subject.names and named.after < len(row):
            after = named.after if row[named.after].text == "," else after  # "says the doctor, X, it is"
        if (
            mark - first <= 1
            and after + 2 < len(row)
            and row[after].text == ","
            and all(t.low in lang.ands or is_adverb(t, lang) or t.low in ("so", "besides") for t in row[first:mark])
        ):  # "But, she stressed, nothing had been decided"
            if row[after + 1].kind == "quote":
                return Found(after + 1, after + 2, "quote"), subject
            return Found(after + 1, clause_end(view, after + 1), "clause"), subject
        told = next((i for i in range(after, min(len(row), after + _TOLD)) if row[i].text == ","), None)
        if told is not None and "o" in cue.verb.frames and not has_verb(row, after, lang, told):
            after = told  # "he told a Cuban weekly in September,"
        if mark - first >= 1 and after + 1 < len(row) and row[after].text == ",":
            if row[after + 1].kind == "quote" and after + 1 not in claimed:
                return Found(after + 1, after + 2, "quote"), subject
            end = clause_end(view, after + 1)
            if row[after + 1].low in _MODALS and row[first].low.endswith("ing"):
                return Found(first, end, "clause"), subject  # "Giving them up, he told a weekly, would require"
            if _is_predicate(row[after + 1], lang) and not any(c.first > cue.first for c in view.cues):
                return Found(first, end, "clause"), subject
            if row[first].low in lang.prepositions and has_verb(row, after + 1, lang, end):
                return Found(after + 1, end, "clause"), subject  # "On the twelfth day, she says, they knocked"
        return None
    if row[first].low in ("what", "who", "how") and mark - first > 1 and row[mark].text == ",":
        past = max(cue.after, subject.after)
        if past + 1 < len(row) and row[past].text == "," and row[past + 1].low in lang.finite:
            return Found(past + 1, clause_end(view, past + 1), "clause"), subject
    past = max(cue.after, subject.after)
    delayed = row[first].low in ("not", "only", "never") and past + 1 < len(row) and row[past + 1].low in _MODALS
    if (
        (row[first].low in _CONDITIONS or delayed)
        and row[mark].text == ","
        and past + 2 < len(row)
        and row[past].text == ","
    ):
        end = clause_end(view, past + 1)
        if row[past + 1].kind == "word" and has_verb(row, past + 1, lang, end):
            return Found(first, end, "clause"), subject  # "If it is not signed, X warned, the deal will lapse"
    if row[first].low in ("if", "when", "after", "while", "although", "asked", "as"):
        return None
    for back in range(first, mark):
        if row[back].text == "," and row[back + 1].low in ("who", "which", "whose"):
            closed = next((at for at in range(back + 2, mark) if row[at].text == ","), None)
            if closed is None or row[closed + 1].low not in lang.finite:  # ", which links X to Y, is to open"
                return None
    if any(c.first < mark and c.first >= first for c in view.cues):
        inner = [c for c in view.cues if first <= c.first < mark]
        if inner and after_cue(view, cue) is not None:
            return None
    later = after_cue(view, cue) if subject.first < cue.first else None
    where = later is not None and row[cue.after].low in lang.prepositions and row[later.first - 1].low not in lang.that
    if (
        where
        and later is not None
        and later.shape != "infinitive"
        and not has_verb(row, later.first, lang, later.after)
    ):
        later = None  # "..., X said on the morning programme"
    if later is not None and not (later.shape == "quote" and row[later.first - 1].text == ","):
        return None
    past = max(cue.after, subject.after)
    if past + 1 < len(row) and row[past].text == "," and _waits(row[mark - 1], row[past + 1], lang):
        return Found(first, clause_end(view, past + 1), "clause"), subject  # "We have, she said, eleven monitors"
    if past + 1 < len(row) and row[mark].text == row[past].text == "," and past + 1 not in claimed:
        quoted = row[past + 1]
        if quoted.inner is not None and view.tokens[past + 1].text.lstrip('«“"‘ \u00a0\u202f')[:1].islower():
            return Found(first, past + 2, "clause"), subject  # "It weighed, she says, “no more than a sack”"
    if (
        past + 3 < len(row)
        and row[mark].text == row[past].text == ","
        and row[past + 1].low in ("and", "but")
        and not any(c.first > past for c in view.cues)
        and row[past + 2].low not in lang.finite
        and has_verb(row, past + 3, lang)
    ):
        return Found(first, clause_end(view, past + 1), "clause"), subject  # "X are dead, Y said, and Z are hurt"
    # "quiet, they say, because nobody is allowed near it": the clause goes on past the verb.
    return Found(first, mark, "clause"), subject


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
    first = _past_source(view, view.begin)
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


def _clause_of(view: View, begin: int, quote: int) -> int:
    """Return where a clause begins that ends in a quotation, "X sera « prêt », a dit Y"; the quotation if none does."""
    row, lang = view.tokens, view.lang
    first = _past_source(view, begin)
    if _goes_on_outside(view, first, quote):
        return first
    for at in range(first, quote):
        if row[at].text in (";", ":", "?", "!", "—", "–") or row[at].kind == "quote":
            first = at + 1
    while first < quote and (row[first].text in (",", "»") or row[first].low in lang.ands):
        first += 1
    if (
        first >= quote
        or row[quote - 1].kind != "word"
        or quote - first < 3
        or any(first <= c.first < quote for c in view.cues)
        or row[first].low
        in ("if", "when", "after", "while", "asked", "as", "quand", "lorsque", "interrogé", "interrogée")
        or not has_verb(row, first, lang, quote)
    ):
        return quote
    return first


def _goes_on_outside(view: View, first: int, quote: int) -> bool:
    """Return whether a sentence opens in marks, leaves them and ends in marks: "« Nul ne sort » tant que « ... »"."""
    row, lang = view.tokens, view.lang
    if first + 1 >= quote or row[first].kind != "quote" or row[first + 1].kind != "word" or row[first + 1].cap:
        return False
    if row[first].text.rstrip('»”" \u00a0\u202f')[-1:] in (",", ".", "?", "!", "…"):
        return False
    between = range(first + 1, quote)
    told = any(c.first in between for c in view.cues) or any(s.first in between for s in view.sources)
    parted = any(row[at].kind == "quote" or row[at].text in (";", ":", "—", "–") for at in between)
    return not told and not parted and row[first + 1].low not in lang.ands


def _before_apposition(row: list[Token], cue: Cue, people: list[Mention]) -> Mention | None:
    """Return the subject of "..., its head, Colonel X, says": the phrase before the name between commas."""
    named = next((m for m in people if m.after == cue.first - 1 and m.names and not m.governed), None)
    if named is None or named.first < 2 or row[named.first - 1].text != ",":
        return None
    role = next((m for m in people if m.after == named.first - 1 and m.speaks and not m.governed), None)
    return role if role is not None and role.first and row[role.first - 1].text == "," else None


def _past_source(view: View, begin: int) -> int:
    """Return the first token past a source that opens the sentence: "In Paris's view, ..."."""
    for source in view.sources:
        if source.first == begin and source.how in ("inside", "", "of"):
            at = past_parenthesis(view.tokens, source.after, view.lang)
            return at if at is not None else begin
    return begin
