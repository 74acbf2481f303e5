"""Which noun phrase is the subject of a reporting verb: before it, or after it where the order is inverted."""

from treve.statements.adverbs import is_adverb, phrase_at
from treve.statements.cue import Cue
from treve.statements.infinitives import infinitive_at
from treve.statements.lexicon import Language
from treve.statements.mention import Mention
from treve.statements.time_phrases import past_time_phrase
from treve.statements.tokens import Token


def left_subject(
    row: list[Token], cue: Cue, people: list[Mention], before: list[Cue], lang: Language
) -> Mention | None:
    """Return the phrase that stands before a verb as its subject, parentheses between commas passed over."""
    bound = 0
    closed_by_comma = cue.first > 1 and row[cue.first - 1].text == ","
    for at in range(cue.first - 1, -1, -1):
        opens = at > 1 and row[at - 1].text == "," and row[at].low in ("que", "qu'")
        if closed_by_comma and opens and any(m.after == at - 1 for m in people):
            continue  # "Le gouverneur, qu'elle est allée voir, lui a répondu"
        if _restricts(row, at) or (lang.code == "en" and at + 1 < cue.first and _opens_relative(row, at, people, lang)):
            continue
        if row[at].text in (";", ":") or row[at].low in ("que", "qu'") or (row[at].low == "that" and lang.code == "en"):
            bound = at + 1
            break
    closed = [c for c in before if c.shape not in ("relative", "ing") and not _in_relative(row, c, cue)]
    if closed and cue.shape != "relative":
        bound = max(bound, closed[-1].after)
    inside = [m for m in people if bound <= m.first and m.after <= cue.first and not m.governed]
    inside = _past_an_opening(row, [m for m in inside if not _in_brackets(row, m)] or inside, lang)
    if cue.shape == "relative":
        inside = [m for m in people if m.after <= cue.first - 1 and (m.speaks)]
        near = [m for m in inside if m.after >= cue.first - 3]
        if near and row[cue.first - 2].text == ",":
            head = _head_of_chain(row, near[-1], [m for m in people if m.after <= cue.first - 1], lang)
            near = [head if head.speaks else near[-1]]
        chosen = near or [m for m in inside if not m.governed]
        return chosen[-1] if chosen else None
    if not inside:
        return None
    if (first := _past_a_relative(row, inside, cue, lang) or _past_a_conjunction(row, inside, cue, lang)) is not None:
        return first
    at = cue.first - 1
    while at > bound and is_adverb(row[at], lang):
        at -= 1
    speaking = [m for m in inside if m.speaks]
    if row[at].text == "," or row[at].text == ")":
        return _past_a_clause(row, speaking, lang) or (speaking or inside)[0]
    nearest = inside[-1]
    if speaking and not nearest.speaks:
        told = {t.low for t in row[speaking[-1].after : nearest.first]}
        if told & _OPEN_RELATIVE:
            return speaking[-1]  # "Le prêtre qui dirige la messe refuse"
    if nearest.after >= at or not speaking:
        if nearest.speaks or not speaking:
            return nearest
        if nearest.after == at + 1:
            return nearest
    return speaking[-1] if speaking else nearest


def _in_brackets(row: list[Token], mention: Mention) -> bool:
    """Return whether a phrase stands in brackets that close before the clause goes on: "(Radio script) The chief"."""
    opens = next((at for at in range(mention.first - 1, -1, -1) if row[at].text in "()"), None)
    return opens is not None and row[opens].text == "(" and any(t.text == ")" for t in row[mention.after :])


_NEGATED = 4
"""Tokens before "que" within which its "ne" stands."""


def opens_noun(row: list[Token], at: int) -> bool:
    """Return whether a noun phrase with "un" or a number begins here."""
    return at < len(row) and (row[at].low in ("un", "une", "deux", "trois", "des") or row[at].text[:1].isdigit())


def _restricts(row: list[Token], at: int) -> bool:
    """Return whether "que" belongs to a "ne": "Bamako, qui n'avait envoyé qu'un observateur, a fait dire"."""
    denied = any(t.low in ("n'", "ne") for t in row[max(0, at - _NEGATED) : at])
    return row[at].low in ("qu'", "que") and denied and opens_noun(row, at + 1)


def _opens_relative(row: list[Token], at: int, people: list[Mention], lang: Language) -> bool:
    """Return whether "that" tells of the noun before it: "The militia that held them said"."""
    return row[at].low == "that" and _is_verb(row[at + 1], lang) and any(m.after == at for m in people)


def _past_an_opening(row: list[Token], inside: list[Mention], lang: Language) -> list[Mention]:
    """Return the phrases without what an opening participle acts on: "Briefing the Council, X, the envoy, said"."""
    ends = "ing" if lang.code == "en" else "ant"
    opens = next((at for at, t in enumerate(row) if t.kind == "word"), len(row))
    if len(inside) < 2 or opens >= len(row) or not row[opens].low.endswith(ends) or inside[0].first == opens:
        return inside
    comma = next((at for at in range(opens, len(row)) if row[at].text == ","), len(row))
    return [m for m in inside if m.first > comma] or inside


def _past_a_clause(row: list[Token], speaking: list[Mention], lang: Language) -> Mention | None:
    """Return who stands before a verb with an apposition, where another clause stands before them.

    "Caracas aussi, dont le ministre, X, a rappelé", "MPs jeered when the minister, X, claimed".
    """
    if len(speaking) < 2 or not speaking[-1].names:
        return None
    first, before, head = speaking[0], speaking[-2], speaking[-1]
    if [t.text for t in row[before.after : head.first]] == [","] and not before.names:
        head = before
    if head is first:
        return None
    between = row[first.after : head.first]
    opens = row[head.first - 1].low in _OPENS_CLAUSE or (head.first > 1 and row[head.first - 2].low == "whose")
    clause = any(t.low in lang.finite or (not t.cap and _only_verb(lang.may_be(t.low))) for t in between)
    relative = any(t.low in lang.relatives for t in between)
    return head if opens or (clause and not relative and bool(between) and between[-1].text == ",") else None


_OPENS_CLAUSE = frozenset(("dont", "whose", "when", "quand", "lorsque"))


def _only_verb(letters: str) -> bool:
    return "v" in letters and not {"n", "m", "f", "a"} & set(letters)


def _head_of_chain(row: list[Token], last: Mention, people: list[Mention], lang: Language) -> Mention:
    """Return whom ", qui" takes up: past complements and appositions, "X, rédacteur de la revue Y, qui rappelle"."""
    found = last
    for other in reversed(people):
        if other.after > found.first:
            continue
        gap = row[other.after : found.first]
        marks = [t.text for t in gap if t.kind == "mark"]
        hangs = found.governed and not marks
        loose = found.governed or found.determiner in ("", "un", "une", "a", "an")
        apposed = marks == [","] and loose and bool(other.names) and not (found.names or other.governed)
        if not (hangs or apposed) or len(gap) > _LONGEST_GAP or any(t.low in lang.finite for t in gap):
            break
        found = other
    return found


_LONGEST_GAP = 6
_OPEN_RELATIVE = frozenset(
    ("who", "qui", "dont", "où", "lequel", "laquelle", "auquel", "whom", "whose", "which", "where")
)


def _in_relative(row: list[Token], inner: Cue, cue: Cue) -> bool:
    """Return whether an earlier verb belongs to a parenthesis: "X, à qui l'on demandait pourquoi, a eu ce mot"."""
    if row[cue.first - 1].text != ",":
        return False
    near = any(t.low in _OPEN_RELATIVE for t in row[max(0, inner.first - 4) : inner.first])
    comma = next((at for at in range(inner.first - 1, 0, -1) if row[at].text == ","), None)
    return near or (comma is not None and row[comma + 1].low in _OPEN_RELATIVE)  # ", whom she phones when it allows,"


def _past_a_relative(row: list[Token], inside: list[Mention], cue: Cue, lang: Language) -> Mention | None:
    """Return who stands before a relative clause that runs up to a verb: "The general who led the defectors boasted".

    The clause has a verb of its own, and no comma closes it.
    """
    for one in inside:
        opens = one.speaks and one.after + 1 < cue.first and row[one.after].low in ("who", "qui")
        inner = range(one.after + 1, cue.first)
        if opens and one is not inside[-1] and not any(row[at].kind == "mark" for at in inner):
            return one if any(_is_verb(row[at], lang) for at in (one.after + 1, one.after + 2)) else None
    return None


def _past_a_conjunction(row: list[Token], inside: list[Mention], cue: Cue, lang: Language) -> Mention | None:
    """Return who acts before a verb that "and" adds to another: "The rebels had signed the order and then declared"."""
    at = cue.first - 1
    while at > 0 and row[at].low not in _EACH and (is_adverb(row[at], lang) or row[at].low in _THEN):
        at -= 1
    if row[at].low not in ("et", "and") or len(inside) < 2 or not inside[0].speaks or inside[-1].after > at:
        return None
    between = row[inside[0].after : inside[-1].first]
    return inside[0] if any(t.low in lang.finite or lang.may_be(t.low) in ("v", "pv") for t in between) else None


_THEN = frozenset(("then", "puis", "later", "ensuite"))
_EACH = frozenset(("each", "both", "all", "chacun", "chacune", "tous", "toutes"))


def _is_verb(token: Token, lang: Language) -> bool:
    return token.low in lang.finite or bool({"v", "p"} & set(lang.may_be(token.low)))


def inverted_subject(row: list[Token], cue: Cue, people: list[Mention], limit: int, lang: Language) -> Mention | None:
    """Return the subject that follows its verb: "a déclaré lundi à la presse le ministre X"."""
    past = cue.after
    for at in range(cue.after, min(limit, cue.after + 24, len(row))):
        token = row[at]
        if at < past:
            continue
        if size := phrase_at(row, at) or past_time_phrase(row, at, lang) - at:
            past = at + size  # "assure pour sa part le général": "part" is no verb here
            continue
        if lang.code == "fr" and token.low in ("de", "d'", "à") and infinitive_at(row, at + 1):
            return None
        if token.kind == "quote" or token.text in (":", ";", "?", "!") or token.low in lang.that:
            return None
        found = next((m for m in people if m.first == at), None)
        if found is not None and not found.governed and (found.speaks or found.determiner):
            somebody = found.after - found.first == 2 and "h" in lang.may_be(found.head)  # "souffle l'intermédiaire"
            if (
                not found.speaks
                and not somebody
                and any(
                    m.first > found.first and not m.governed and m.speaks and m.first < limit
                    for m in people
                    if m.first - found.after <= 1
                )
            ):
                continue
            return found
        if token.low in lang.finite and token.low not in ("en", "y", "lui", "leur"):
            return None
    return None
