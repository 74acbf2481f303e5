"""Closed questions about a stretch of a sentence: does it hold a verb, is it only a name.

Where does a parenthesis end.
"""

from treve.statements.according import Source
from treve.statements.adverbs import is_adverb
from treve.statements.cue import Cue
from treve.statements.frames import TAKEN_UP, Found, View, clause_end
from treve.statements.lexicon import Language, words
from treve.statements.mention import Mention
from treve.statements.tokens import Token

ABSTRACT = ("tion", "sion", "ment", "té", "ure", "age", "ance", "ence", "accord", "texte", "ness", "ity")
_AGENTS = {
    "fr": ("teur", "trice", "euse", "eur", "graphe", "logue", "iste", "icien", "icienne", "ier", "ière"),
    "en": ("er", "or", "ist", "ian", "man", "woman", "men", "women"),
}
"""Endings of nouns for who does a thing; asked only of the subject of a verb that reports."""


def own_pronoun(source: Source) -> Mention:
    """Return "il" for phrases that hold their pronoun themselves ("à l'en croire")."""
    found = Mention(source.first, source.after)
    found.kind = "pronoun"
    return found


def clitic_mention(cue: Cue, lang: Language) -> Mention:
    """Return the subject of an inversion: "a-t-il dit"."""
    found = Mention(cue.first, cue.after)
    code = lang.pronouns.get(cue.clitic or "il", "?1")
    found.kind, found.head, found.gender, found.many = (
        "pronoun",
        cue.clitic or "il",
        code[0].replace("?", ""),
        code[1] == "2",
    )
    return found


def members_of(row: list[Token], mention: Mention, people: list[Mention]) -> list[Mention]:
    """Return the members of a subject before its last one: "X, Y et" Z."""
    found: list[Mention] = []
    if mention not in people:
        return found
    at, index = mention.first, people.index(mention)
    while index > 0:
        left = people[index - 1]
        gap = [t.low for t in row[left.after : at]]
        joined = gap in (["et"], ["and"], ["ni"], [",", "et"], [",", "and"]) or (found and gap == [","])
        if not joined or left.governed or (left.kind == "pronoun"):
            break
        if not left.speaks or not mention.speaks:
            break
        found.insert(0, left)
        at, index = left.first, index - 1
        if left.names and index > 0:
            role = people[index - 1]
            if (
                role.kind in ("role", "counterpart")
                and not role.names
                and [t.text for t in row[role.after : left.first]] == [","]
            ):
                at, index = role.first, index - 1
    return found


def following(row: list[Token], first: Mention, people: list[Mention]) -> list[Mention]:
    """Return a subject and the members that follow it, appositions passed over."""
    if len(enumerated := _enumerated(row, first, people)) > 2:
        return enumerated
    found = [first]
    index = people.index(first) + 1
    at = first.after
    while index < len(people):
        nxt = people[index]
        gap = [t.low for t in row[at : nxt.first]]
        if gap == [","] and nxt.names and not found[-1].names:
            found[-1] = nxt
        elif (
            gap in (["et"], ["and"], [",", "et"], [",", "and"])
            and nxt.speaks
            and nxt.kind != "pronoun"
            and not _goes_with_a_complement(row, found[-1], nxt)
        ):
            found.append(nxt)
        else:
            break
        at, index = nxt.after, index + 1
    return found


def begins_clause(row: list[Token], at: int, lang: Language) -> bool:
    """Return whether a verb follows a subject's last member: "said X and Y agreed" has one speaker."""
    return at < len(row) and row[at].kind == "word" and (row[at].low in lang.finite or row[at].low in lang.forms)


def _enumerated(row: list[Token], first: Mention, people: list[Mention]) -> list[Mention]:
    """Return those of whom a sentence tells one by one: "President X, prime minister Y and the speaker"."""
    found = [first]
    for nxt in people[people.index(first) + 1 :]:
        gap = [t.low for t in row[found[-1].after : nxt.first]]
        if not found[-1].names or not nxt.speaks:
            break
        found.append(nxt)
        if gap in (["et"], ["and"]):
            return found
        if gap != [","] or not nxt.names:
            break
    return [first]


def _goes_with_a_complement(row: list[Token], one: Mention, other: Mention) -> bool:
    """Return whether a name is joined to another inside a phrase: "a veteran of Grozny and Aleppo"."""
    inner = one.kind not in ("name", "body") and one.after - one.first > 2 and row[one.after - 1].cap
    return inner and other.kind == "name" and row[one.after - 2].low in ("of", "de", "d'", "du")


_BRACKETED = 8
_RELATIVE_MOST = 16


def past_parenthesis(row: list[Token], at: int, lang: Language) -> int | None:
    """Return where the content begins after "selon X": past its comma and the appositions between commas."""
    if at < len(row) and row[at].text == "(":
        at = next((i + 1 for i in range(at, min(len(row), at + _BRACKETED)) if row[i].text == ")"), at)
    if at < len(row) and row[at].low in ("who", "qui"):  # "according to a man who asked not to be named, ..."
        at = next((i for i in range(at, min(len(row), at + _RELATIVE_MOST)) if row[i].text == ","), at)
    while at < len(row) and row[at].text not in (",",) and row[at].kind == "word" and row[at].low not in lang.finite:
        at += 1
    if at >= len(row):
        return None
    if row[at].kind == "quote":
        return at
    if row[at].text != ",":
        return None
    while True:
        nxt = next((i for i in range(at + 1, len(row)) if row[i].text == ","), None)
        segment = row[at + 1 : nxt] if nxt is not None else []
        if (
            nxt is None
            or (len(segment) > 9 and not _is_relative(segment, lang))
            or (
                not _is_relative(segment, lang)
                and any(
                    t.kind == "quote"
                    or t.low in lang.finite
                    or t.low in lang.pronouns
                    or t.low.endswith(lang.finite_endings)
                    or t.low in ("se", "s'", "ne", "n'")
                    or (lang.code == "fr" and len(t.low) > 4 and t.low.endswith(("rait", "ait", "ra", "ront")))
                    for t in segment
                )
            )
            or nxt + 1 >= len(row)
        ):
            return at + 1
        at = nxt


def _is_relative(segment: list[Token], lang: Language) -> bool:
    """Return whether what stands between two commas tells of the name before them: ", qui a dirigé une ONG,"."""
    return bool(segment) and len(segment) <= _LONGEST_RELATIVE and segment[0].low in lang.relatives - lang.that


_LONGEST_RELATIVE = 22


def is_finite(token: Token, lang: Language) -> bool:
    """Return whether a word is surely a finite verb, wherever it stands."""
    low = token.low
    return token.kind == "word" and not token.cap and (low in lang.finite or lang.may_be(low) in ("v", "pv"))


def has_verb(row: list[Token], first: int, lang: Language, after: int | None = None) -> bool:
    """Return whether a stretch seems to hold a finite verb: a known form, a telling ending, or a quotation."""
    for index in range(first, len(row) if after is None else after):
        token = row[index]
        low = token.low
        if token.text == "A" and lang.code == "fr" and not (index + 1 < len(row) and row[index + 1].text[:1] == "-"):
            continue  # "A sa descente d'avion": a preposition in capitals
        if (
            token.kind == "quote"
            or (low in lang.finite and low not in ("lui", "leur", "y", "en", "s'", "n'"))
            or (low in lang.forms and any(f.form in ("one", "many") and not f.verb.rest for f in lang.forms[low]))
        ):
            return True
        if (
            lang.code == "fr"
            and len(low) > 3
            and low.endswith(("ait", "aient", "ra", "ront", "èrent", "ent", "isse"))
            and not low.endswith("ment")
            and not (
                index
                and (
                    row[index - 1].low in lang.definite
                    or row[index - 1].low in lang.indefinite
                    or row[index - 1].low in lang.possessive
                    or row[index - 1].low in lang.of
                )
            )
        ):
            return True
        if lang.code == "en" and len(low) > 3 and low.endswith(("ed", "es")):
            return True
        if low in ("n'", "ne", "s'", "se"):
            return True
    return False


def only_names(row: list[Token], first: int, last: int, people: list[Mention], lang: Language) -> bool:
    """Return whether a stretch is a subject and its appositions, with no clause in it."""
    if last - first <= 2:
        return True
    begin = first
    for at in range(first, last + 1):
        if at == last or row[at].text == ",":
            inside = [m for m in people if begin <= m.first and m.after <= at]
            covered = {i for m in inside for i in range(m.first, m.after)}
            rest = [
                t
                for i, t in enumerate(row[begin:at], begin)
                if i not in covered and t.kind == "word" and not is_adverb(t, lang)
            ]
            if rest or len(inside) != 1:
                return False
            begin = at + 1
    return True


def may_speak(mention: Mention, lang: Language) -> bool:
    """Return whether a phrase of unknown kind may be somebody."""
    return (
        mention.speaks
        or bool(mention.role_words & lang.people)
        or mention.determiner == ""
        or mention.many
        or mention.head.endswith(_AGENTS[lang.code])
    )


def is_agent(mention: Mention, lang: Language) -> bool:
    """Return whether a phrase is somebody, or by its noun's ending one who does a thing: "le politologue"."""
    if mention.speaks or mention.role_words & lang.people:
        return True
    known = lang.may_be(mention.head)
    return mention.head.endswith(_AGENTS[lang.code]) and (not known or "h" in known)


def refers_back(content: list[Token], cue: Cue) -> bool:
    """Return whether what is said only points at what was said before: "rejected the claim", "confirme ce chiffre"."""
    lows = [t.low for t in content[:4]]
    if len(content) == 1 and lows[0] in ("it", "them", "this", "that", "so", "cela", "ça", "ceci", "tout", "rien"):
        return True
    if lows[:2] == ["to", "be"] and lows[2:3] and lows[2] in ("named", "identified", "quoted"):
        return True
    if (
        lows[:2] == ["to", "comment"]
        or (lows[:1] == ["not"] and "named" in lows)
        or lows[:1] in (["commenter"], ["réagir"], ["exprimer"])
    ):
        return True
    if len(content) != len(("the", "claim")) or any(t.kind != "word" for t in content):
        return False
    return cue.verb.kind != "welcome" and lows[0] in _POINTING and lows[1] in TAKEN_UP


_POINTING = words("le la l' les the ce cet cette ces this that these those his her")


def colon_after(view: View, cue: Cue) -> Found | None:
    """Return what stands after the next colon: "se montre prudent : ..."."""
    row = view.tokens
    for at in range(cue.after, min(len(row), cue.after + 10)):
        if row[at].text == ":" and at + 1 < len(row):
            return Found(
                at + 1,
                at + 2 if row[at + 1].kind == "quote" else clause_end(view, at + 1),
                "quote" if row[at + 1].kind == "quote" else "colon",
            )
        if row[at].text in (";", "."):
            return None
    return None


_HAPPENINGS = words(
    "attack attacks strike strikes raid raids bombing bombings shelling killing killings clash clashes meeting talks "
    "vote summit ceremony march protest assault ambush explosion blast incident incidents massacre arrest crash "
    "election rally attaque attaques frappe frappes bombardement bombardements tuerie tueries affrontements réunion "
    "sommet cérémonie marche manifestation assaut embuscade arrestation élection scrutin tirs"
)
"""What happens on a day: a day behind it is most likely its own, "condemned the attack on Monday"."""


def _without_its_day(view: View, found: Found) -> Found:
    """Return a noun phrase without the day that ends it and tells when: "rejected the plan on Monday"."""
    row, lang = view.tokens, view.lang
    last = found.after - 1
    if found.shape != "phrase" or any(t.low in _HAPPENINGS for t in row[found.first : found.after]):
        return found
    parts = ("matin", "soir", "morning", "evening", "night", "afternoon")
    at = last - (row[last].low in parts)
    day = at > found.first and (
        row[at].low in lang.weekdays or row[at].low in ("hier", "yesterday", "today", "avant-hier")
    )
    at -= at > found.first and row[at - 1].low == "on"
    free = at > found.first + 1 and row[at - 1].low not in lang.of and row[at - 1].low not in lang.prepositions
    return found._replace(after=at) if day and free and row[at - 1].kind != "mark" else found


def narrowed(view: View, found: Found) -> Found:
    """Return a noun phrase, or the one quotation that it holds; a quotation after a comma stays with the phrase."""
    row = view.tokens
    found = _without_its_day(view, found)
    marks = [at for at in range(found.first, found.after) if row[at].kind == "quote"]
    if (
        len(marks) == 1
        and not (row[marks[0] - 1].text == "," and marks[0] > found.first + 3)
        and marks[0] > found.first
    ):
        if found.shape == "predicate" and marks[0] - found.first > 1:
            return found
        whole = row[found.after - 1].end - row[found.first].start
        small = (row[marks[0]].end - row[marks[0]].start) * 2 < whole
        last = marks[0] == found.after - 1 and row[found.first].low not in ("à", "au", "aux", "de", "d'", "to", "of")
        if last and row[marks[0] - 1].low in ("au", "aux", "à") and found.shape == "phrase":
            return found  # "impute le blocage aux « nationalistes »"
        if small and row[found.first].low in ("à", "au", "aux", "to", "from", "with") and marks[0] == found.after - 1:
            return Found(marks[0], found.after, "phrase")  # "a demandé au préfet « une réponse »"
        if small:
            return found  # "l'envoi d'une délégation « technique » si la route s'ouvre": its quotation is a shade
        return Found(marks[0], marks[0] + 1, "quote")
    return found


def is_speech(view: View) -> bool:
    """Return whether the sentence is a line of dialogue."""
    return bool(view.begin and view.tokens[view.begin - 1].text in ("—", "–") and view.begin == 1)
