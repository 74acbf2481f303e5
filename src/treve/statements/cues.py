"""Where a sentence reports: verbs with their auxiliaries, inversions and fixed phrases.

A cue covers its whole group ("n'a pas exclu", "s'est contenté de répéter", "a-t-il ajouté"), so that what stands left
and right of it is subject and content. `cue_groups` reads finite verbs, `cue_forms` infinitives and "-ing".
"""

from treve.statements.adverbs import DEGREES, is_adverb, skip_adverbs
from treve.statements.cue import Cue
from treve.statements.cue_forms import infinitive_cue, participle_cue
from treve.statements.cue_groups import compound_cue, finite_cue
from treve.statements.cue_places import cue_by_place
from treve.statements.lexicon import Form, Language
from treve.statements.lexicon import words as table
from treve.statements.tokens import Token


def cues(tokens: list[Token], lang: Language) -> list[Cue]:
    """Return the reporting verbs of a sentence, by place, never overlapping. Cost: about 1 us a token."""
    found: list[Cue] = []
    free = 0
    for at, token in enumerate(tokens):
        if at < free or token.kind != "word":
            continue
        if token.low not in lang.forms:
            if (cue := cue_by_place(tokens, at, lang)) is not None:
                found.append(cue)
                free = cue.after
            continue
        if _describes(tokens, at, lang):
            continue
        cue = _cue_at(tokens, at, lang, found)
        if cue is not None and (
            (cue.verb.lemma == "voir" and not _sees_words(tokens, cue))
            or (cue.verb.frames <= _QUOTING and not _quoting(tokens, cue, lang))
        ):
            cue = None
        if cue is not None and found and _is_object(tokens, found[-1], cue, lang):
            continue
        if cue is not None:
            if found and (cue.first < found[-1].after or _is_subject(tokens, found[-1], cue, lang)):
                found.pop()
            found.append(cue)
            free = cue.after
    return found


def _describes(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a participle only describes a noun: "Yemen's internationally recognized government"."""
    if lang.code != "en" or at < 2 or not tokens[at].low.endswith("ed") or not tokens[at - 1].low.endswith("ly"):
        return False
    before = tokens[at - 2]
    low = before.low
    return (
        low in lang.definite
        or low in lang.indefinite
        or (low in lang.possessive and low not in lang.pronouns)
        or low.endswith(("'s", "’s"))
    )


def _is_subject(tokens: list[Token], one: Cue, cue: Cue, lang: Language) -> bool:
    """Return whether what looks like a verb is the noun before one: "Local volunteers report", "A UN report says"."""
    alone = lang.code == "en" and one.after - one.first == 1 and cue.first == one.after and cue.shape == "finite"
    return alone and "n" in lang.may_be(tokens[one.first].low)


def _is_object(tokens: list[Token], one: Cue, cue: Cue, lang: Language) -> bool:
    """Return whether what looks like a verb is what another denies: "The Ministry denies reports that"."""
    noun = tokens[cue.first].low
    behind = lang.code == "en" and cue.first == one.after and cue.after == cue.first + 1 and noun.endswith("s")
    return behind and one.shape == "finite" and "n" in one.verb.frames and "n" in lang.may_be(noun.removesuffix("s"))


_QUOTING = frozenset("q")

_BESIDE = frozenset((",", "?", "!", "…", "—", "–", ":"))


def _quoting(tokens: list[Token], cue: Cue, lang: Language) -> bool:
    """Return whether speech stands beside a verb that only quotes: "reprendre", "continue" are mostly other verbs."""
    if cue.clitic is not None or cue.verb.reflexive or cue.verb.rest:
        return True
    if any(t.kind == "quote" for t in tokens):
        return True
    if cue.verb.kind == "say" and _goes_on_with_that(tokens, cue.after, lang):
        return True  # "grumble in private that", "ironise que"
    left = tokens[cue.first - 1].text if cue.first else ""
    last = cue.after >= len(tokens) or tokens[cue.after].text in (".", ",")
    if (
        lang.code == "en"
        and cue.verb.kind == "say"
        and last
        and any(t.text == "," for t in tokens[max(0, cue.first - _SUBJECT) : cue.first])
    ):
        return True  # "The road will reopen, the minister quipped."
    if left == ",":
        after = skip_adverbs(tokens, cue.after, lang)
        new = after + 1 < len(tokens) and not tokens[after + 1].text[0].isdigit()
        return new and (tokens[after].cap or (tokens[after].kind == "word" and len(tokens[after].low) < 4))
    return (
        left in _BESIDE
        or tokens[0].text in ("—", "–")
        or any(t.text == ":" for t in tokens[cue.after : cue.after + 12])
    )


_SUBJECT = 8
"""Tokens between a comma and the verb of whoever speaks behind it."""


def _goes_on_with_that(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether "that" follows a verb at once, or past how it was said: "grumble in private that"."""
    near = [t.low for t in tokens[at : at + _NEAR]]
    return any(low in lang.that for low in near) and not DEGREES & set(near)


_NEAR = 3


def _sees_words(tokens: list[Token], cue: Cue) -> bool:
    """Return whether to see is to say here: "y voit", "voit dans ce geste « ... »"."""
    return any(t.low == "y" for t in tokens[cue.first : cue.after]) or any(
        t.kind == "quote" for t in tokens[cue.after : cue.after + 9]
    )


def _cue_at(tokens: list[Token], at: int, lang: Language, before: list[Cue]) -> Cue | None:
    if tokens[at].low == "think" and at + 1 < len(tokens) and tokens[at + 1].low in ("tank", "tanks"):
        return None
    if tokens[at].low in _PUT_OUT and at > 1 and tokens[at - 1].low in _MESSAGES:
        return None  # "said in a statement posted on Facebook that"
    begin = _past_inverted(tokens, at + 1, lang)
    if (compound := _behind_an_adverb(tokens, at, lang, before)) is not None:
        return compound
    forms = lang.forms[tokens[at].low]
    if len(forms) > 1 and at + 1 < len(tokens) and tokens[at + 1].low in lang.that:
        forms = sorted(forms, key=lambda form: "k" not in form.verb.frames)  # "convient que" is no "convier"
    for form in forms:
        after = _rest(tokens, begin, form.verb.rest) if form.verb.rest else at + 1
        if form.verb.rest in _PARTED and (after is None or _dates(tokens, after, lang)):
            after = _parted(tokens, at + 1, form.verb.rest, lang)
        if after is None or (form.verb.rest and _is_somebody(tokens, after, lang)):
            continue
        if form.verb.rest[-1:] == ("on",) and _dates(tokens, after, lang):
            continue  # "insisted on 28 November that"
        cue = _group(tokens, at, after, form, lang, before)
        if cue is not None:
            return cue
    return None


_PUT_OUT = frozenset(("posted", "tweeted", "published", "released", "broadcast", "written", "recorded", "shared"))
_MESSAGES = table("statement message video letter note post recording clip interview remarks audio text report article")
_PARTED = frozenset((("for",), ("on",), ("upon",), ("to",)))
_BETWEEN = 9


def _parted(tokens: list[Token], at: int, rest: tuple[str, ...], lang: Language) -> int | None:
    """Return the token after a verb's own preposition behind when and where: "called on Monday in Geneva for"."""
    if (
        lang.code != "en"
        or at >= len(tokens)
        or not (tokens[at].low in lang.prepositions or tokens[at].low in lang.time_words)
    ):
        return None
    for index in range(at + 1, min(len(tokens) - 1, at + _BETWEEN)):
        if tokens[index].kind != "word" or tokens[index].low in lang.finite or tokens[index].low in lang.that:
            return None
        before = tokens[index - 1]
        placed = (
            before.low in lang.weekdays or before.low in lang.months or tokens[index - 2].low in ("in", "at", "from")
        )
        if (tokens[index].low,) == rest and not _dates(tokens, index + 1, lang) and (placed or not before.cap):
            return index + 1
    return None


def _dates(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a day begins here: "Monday", "28 November", "Nov. 28"."""
    near = tokens[at : at + 2]
    days = bool(near) and (near[0].low in lang.weekdays or near[0].low in lang.months)
    return days or (len(near) > 1 and near[0].text[0].isdigit() and near[1].low in lang.months)


def _past_inverted(tokens: list[Token], at: int, lang: Language) -> int:
    """Return the token after an inverted subject and adverbs, where the rest of a phrase may stand."""
    if at < len(tokens) and tokens[at].text.startswith("-"):
        at += 1
    return skip_adverbs(tokens, at, lang)


def _rest(tokens: list[Token], at: int, rest: tuple[str, ...]) -> int | None:
    """Return the token after the fixed words of a phrase; `None` if they are not there."""
    for word in rest:
        if at >= len(tokens) or tokens[at].low != word:
            return None
        at += 1
    return at


def _behind_an_adverb(tokens: list[Token], at: int, lang: Language, before: list[Cue]) -> Cue | None:
    """Return the cue of a participle that may be a present as well: "a-t-il simplement dit" is no "dit"."""
    if lang.code != "fr" or at < 2 or not is_adverb(tokens[at - 1], lang):
        return None
    for form in lang.forms[tokens[at].low]:
        if form.form == "part" and not form.verb.rest:
            cue = compound_cue(tokens, at, at + 1, form.verb, lang, before)
            if cue is not None and cue.first < at - 1 and cue.clitic is not None:
                return cue
    return None


def _is_somebody(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a possessive belongs to who speaks, "confie son épouse", and not to what is said."""
    mine = at < len(tokens) and tokens[at - 1].low in lang.possessive
    return mine and (tokens[at].low in lang.relations or lang.names_people(tokens[at].low))


def _group(tokens: list[Token], at: int, after: int, form: Form, lang: Language, before: list[Cue]) -> Cue | None:
    if _names_its_agent(tokens, after, form, lang):
        return Cue(at, after + 1, form.verb, "passive", False, None, False, at)
    if form.form == "part":
        return compound_cue(tokens, at, after, form.verb, lang, before)
    if form.form in ("one", "many"):
        return finite_cue(tokens, at, after, form, lang)
    if form.form == "we":
        alone = at > 0 and tokens[at - 1].low == "nous" and (at == 1 or tokens[at - 2].kind == "mark")
        plain = alone and not form.verb.reflexive
        return Cue(at - 1, after, form.verb, "finite", True, "nous", False, at - 1) if plain else None
    if form.form == "ing":
        return participle_cue(tokens, at, after, form.verb, lang)
    return infinitive_cue(tokens, at, after, form.verb, lang)


def _names_its_agent(tokens: list[Token], after: int, form: Form, lang: Language) -> bool:
    """Return whether a participle is followed by who accuses or urges: "accusé par Kiev d'espionner"."""
    if form.form != "part" and not (form.form == "one" and lang.code == "en"):
        return False
    frames = form.verb.frames
    urges = "o" in frames and bool(frames & {"a", "d"}) and not form.verb.reflexive
    return urges and after < len(tokens) and tokens[after].low in ("par", "by")
