"""Who is spoken of: noun phrases of a sentence, with the names, roles and bodies in them.

The chunker walks left to right over closed classes of words; it needs no model. A phrase ends at a verb, a
conjunction, a mark, a word of time, or a preposition that does not belong inside it.
"""

from treve.statements.adverbs import is_adverb
from treve.statements.entities import is_state
from treve.statements.infinitives import infinitive_at
from treve.statements.lexicon import Language, words
from treve.statements.mention import Mention, is_name_word, particle_of_a_name
from treve.statements.mention_kind import PLACES, describe
from treve.statements.time_phrases import TIME_NOUNS
from treve.statements.tokens import Token


def mentions(tokens: list[Token], blocked: set[int], lang: Language) -> list[Mention]:
    """Return the noun phrases of a sentence by place; `blocked` are the tokens of cues. Cost: about 2 us a token."""
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        mention = None if at in blocked else _at(tokens, at, blocked, lang)
        if mention is None:
            at += 1
            continue
        if lang.code == "en" and mention.kind == "anonymous":
            mention.after = _with_knowledge(tokens, mention.after, blocked, lang)
        mention.governed = _governed(tokens, mention, lang, found) and not _opens_clause(tokens, mention, blocked, lang)
        found.append(mention)
        at = mention.after
    return found


_OPENING = frozenset(("as", "after", "before", "since", "until"))


def _opens_clause(tokens: list[Token], found: Mention, blocked: set[int], lang: Language) -> bool:
    """Return whether what looks like a preposition opens a clause: "as one officer told me", "after X said that"."""
    if lang.code != "en" or not found.first or tokens[found.first - 1].low not in _OPENING:
        return False
    return any(at in blocked for at in range(found.after, min(found.after + 2, len(tokens))))


_KNOWING = frozenset(("familiar", "close", "briefed", "involved", "present", "aware", "knowledgeable"))


def _with_knowledge(tokens: list[Token], at: int, blocked: set[int], lang: Language) -> int:
    """Return where "a person familiar with the talks" ends: what tells of a source belongs to its name."""
    by = at if tokens[at - 1].low in _KNOWING else at + 1
    if by + 1 >= len(tokens) or tokens[by - 1].low not in _KNOWING or tokens[by].low not in lang.prepositions:
        return at
    inner = _at(tokens, by + 1, blocked, lang)
    return inner.after if inner is not None else at


def _at(tokens: list[Token], at: int, blocked: set[int], lang: Language) -> Mention | None:
    token = tokens[at]
    if token.kind != "word":
        return None
    low = token.low
    if low in lang.pronouns:
        return _pronoun(tokens, at, blocked, lang)
    if low == "both" and at + 1 < len(tokens) and tokens[at + 1].cap:
        return None  # "Both | Paul Karim | and"
    if low == "l'" and lang.code == "fr" and at + 1 < len(tokens) and tokens[at + 1].low == "on":
        found = _pronoun(tokens, at + 1, blocked, lang)
        if found is not None:
            found.first = at
        return found
    if low == "les" and at + 1 < len(tokens) and tokens[at + 1].cap and tokens[at + 1].low in _SO_MANY_STATES:
        found = Mention(at, at + 2)
        found.kind, found.determiner, found.many, found.head = "body", low, True, tokens[at + 1].low
        return found
    others = _others(tokens, at, blocked, lang)
    if others is not None:
        return others
    if (
        low in ("one", "some", "many", "several")
        and at + 2 < len(tokens)
        and tokens[at + 1].low == "of"
        and tokens[at + 2].low in ("them", "us")
    ):
        found = Mention(at, at + 3)
        found.kind, found.determiner, found.many = "anonymous", low, low != "one"
        return found
    some = _some_of(tokens, at, blocked, lang)
    if some is not None:
        return some
    pair = _pair(tokens, at, blocked, lang)
    if pair is not None:
        return pair
    if (
        low in ("one", "another", "un", "une")
        and at
        and at - 1 in blocked
        and (at + 1 >= len(tokens) or tokens[at + 1].kind == "mark")
    ):
        found = Mention(at, at + 1)
        found.kind, found.determiner = "anonymous", low
        return found
    if low == "l'" and at + 1 < len(tokens) and tokens[at + 1].low in ("intéressé", "intéressée", "un", "une", "autre"):
        one_of_them = [t.low for t in tokens[at + 2 : at + 4]] in (["d'", "eux"], ["d'", "elles"])
        some = None if one_of_them else _some_of(tokens, at + 1, blocked, lang)
        if some is not None:
            some.first = at  # "l'un des négociateurs"
            return some
        found = Mention(at, at + 2)
        if tokens[at + 1].low.startswith("intéress"):
            found.kind, found.gender = "pronoun", "f" if tokens[at + 1].low.endswith("ée") else "m"
            found.head = "intéressé"
        else:
            found.kind, found.determiner = "anonymous", "un"
        return found
    if (
        low in ("ce", "cette", "ces", "le", "la", "les", "l'")
        and at + 1 < len(tokens)
        and tokens[at + 1].low
        in ("dernier", "dernière", "derniers", "dernières", "premier", "second", "seconde", "première")
        and (
            at + 2 >= len(tokens)
            or at + 2 in blocked
            or tokens[at + 2].kind != "word"
            or tokens[at + 2].low in lang.finite
            or lang.may_be(tokens[at + 2].low) in ("v", "pv")
            or _is_said_by_it(tokens, at + 2, lang)
        )
    ):
        found = Mention(at, at + 2)
        found.kind, found.head = "pronoun", tokens[at + 1].low
        found.gender = "f" if tokens[at + 1].low.endswith(("ère", "ères", "onde")) else "m"
        found.many = tokens[at + 1].low.endswith("s")
        return found
    if low in lang.titles and at + 1 < len(tokens) and tokens[at + 1].cap and (token.cap or low != "me"):
        return _phrase(tokens, at, at, blocked, lang)
    determiner = low in lang.definite or low in lang.indefinite or low in lang.possessive
    if determiner:
        return _phrase(tokens, at, at + 1, blocked, lang)
    if is_name_word(token, lang) and low not in lang.time_words:
        if _describes_next(tokens, at):
            return None
        return _phrase(tokens, at, at, blocked, lang)
    before = tokens[at - 1].text if at else ""
    plural = low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > _SHORT_PLURAL and not token.cap
    alone = (
        plural
        and (before in (";", ":") or (not at and "n" in lang.may_be(low)) or before.lower() in lang.ands)
        and not is_adverb(token, lang)
    )
    if lang.code == "en" and alone and at + 1 in blocked and low not in lang.time_words:
        found = _phrase(tokens, at, at, blocked, lang)
        if found is not None and found.kind == "other":
            found.kind, found.many = "anonymous", True  # "republicans said": who says it is somebody
        return found
    opens = before in ("", ",", ";", ":", "to", "of", "with") or (at and tokens[at - 1].kind == "quote")
    opens = opens or _is_behind_speech(tokens, at, blocked)
    if lang.code == "en" and opens and _plural_people(tokens, at, lang):
        return _phrase(tokens, at, at, blocked, lang)
    if lang.code == "en" and before in ("to", "by", "from", "with", "of") and _names_a_holder(tokens, at, lang):
        return _phrase(tokens, at, at, blocked, lang)
    if (low in lang.roles or lang.names_people(low) or low in lang.bodies) and (
        before in (",", "", "—", ":", ";")
        or before.lower() in ("source", "côté", "for", "in", "de", "and", "but", "while", "whereas", "as", "that")
    ):
        return _phrase(tokens, at, at, blocked, lang)
    return None


def _is_behind_speech(tokens: list[Token], at: int, blocked: set[int]) -> bool:
    """Return whether a verb stands before that follows speech or a comma: "“...,” said | residents of the town"."""
    verb = at
    while verb and verb - 1 in blocked:
        verb -= 1
    return 0 < verb < at and (tokens[verb - 1].kind == "quote" or tokens[verb - 1].text == ",")


_NUMBERS = words("two three four five six seven eight nine ten eleven twelve")


def _is_said_by_it(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a form that may be a noun as well is the verb of "le premier": an object follows it."""
    forms = lang.forms.get(tokens[at].low, ())
    nxt = tokens[at + 1] if at + 1 < len(tokens) else None
    verb = any(form.form == "one" and not form.verb.rest for form in forms)
    return verb and nxt is not None and (nxt.kind == "quote" or nxt.low in lang.definite or nxt.low in lang.that)


_SHORT_PLURAL = 4


def _names_a_holder(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether an office without an article is told of with its holder: "according to army spokesman X"."""
    for after in range(at, min(at + _SHORT_PLURAL, len(tokens) - 1)):
        if tokens[after].kind != "word" or tokens[after].cap or tokens[after].low in lang.prepositions:
            return False
        if tokens[after].low in lang.roles and tokens[after + 1].cap:
            return True
    return False


def _plural_people(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether people without an article begin here: ", aid workers argue," or ", local officials say"."""
    near = [t.low for t in tokens[at : at + 3]]
    if (
        near[0] in lang.people
        and near[0].endswith("s")
        and len(near) > 1
        and near[1] in ("of", "in", "from", "near", "at")
    ):
        return True
    if near[0] in ("people", "men", "women") and len(near) > 1:
        return near[1] in ("in", "near", "who", "at", "from") or near[1].endswith("ing")
    for size, low in enumerate(near):
        if low in lang.prepositions or low in lang.finite or low in lang.stop_words:
            return False
        people = low in lang.roles or low in lang.bodies or lang.names_people(low) or "b" in lang.may_be(low)
        if size and ((low.endswith("s") and people) or low in ("staff", "personnel")):
            return True
    return False


_SUBJECTS = frozenset(["il", "elle", "ils", "elles", "on", "nous", "je", "he", "she", "they", "we"])


_MANNER = words(
    "voix ton air trait bloc souffle geste sourire mot anglais français arabe russe espagnol allemand turc portugais"
)
_PARTICIPLES = ("ée", "és", "ées", "ue", "us", "ues", "ies", "ite", "ites")
_ADJECTIVES = ("é", "ée", "és", "ées", "ue", "us", "ues", "if", "ive", "ifs", "ives", "eux", "euse", "elle", "elles")
_AFTER_PARTICIPLE = words(
    "à au aux par en dans sur pour de du depuis le la les hier lundi mardi mercredi jeudi vendredi samedi dimanche"
)


def _describes_next(tokens: list[Token], at: int) -> bool:
    """Return whether a sentence opens with a word that describes its subject: "Fataliste, il hausse les épaules"."""
    if (
        not at
        and at + 1 < len(tokens)
        and tokens[at].low.endswith(_PARTICIPLES)
        and tokens[at + 1].low in _AFTER_PARTICIPLE
    ):
        return True  # "Prévue jeudi, la session ..."
    if (
        not at
        and len(tokens) > 1
        and tokens[1].low.endswith(_ADJECTIVES)
        and not tokens[1].cap
        and tokens[0].low not in PLACES
    ):
        return True  # "Peine perdue.", "Accord salué par tous"
    if not at and len(tokens) > 1 and tokens[1].text in ("?", "!") and tokens[0].low.endswith(("er", "ir", "re")):
        return True  # "Pardonner ?"
    if at or at + 3 >= len(tokens) or tokens[at + 1].text != "," or tokens[at + 2].low not in _SUBJECTS:
        return False
    return tokens[at + 3].text != ","  # "Ankara, elle, refuse"


_SO_MANY_STATES = words("vingt-sept vingt-huit vingt-cinq quinze douze dix huit sept cinq")
"""What a union of states is called by their number: "les Vingt-Sept"."""
_OTHERS = words("another others one some certains certaines plusieurs beaucoup many d' un une les l'")
"""With what those begin who are told of as others, or as some."""
_QUANTITIES = frozenset(("some", "certains", "certaines", "plusieurs", "beaucoup", "many", "one"))


def _others(tokens: list[Token], at: int, blocked: set[int], lang: Language) -> Mention | None:
    """Return "certains", "d'autres", "another", "un autre" where they stand alone as a subject."""
    if tokens[at].low not in _OTHERS:
        return None
    lows = [t.low for t in tokens[at : at + 2]]
    size = 0
    if lows[0] in ("another", "others", "some", "certains", "certaines", "plusieurs", "beaucoup", "many"):
        size = 1
    elif lows in (["d'", "autres"], ["un", "autre"], ["une", "autre"], ["les", "autres"], ["l'", "autre"]):
        size = 2
    if lows[0] == "one" and at + 1 in blocked and (not at or tokens[at - 1].low != "no"):
        size = 1
    after = at + size
    if not size or after >= len(tokens):
        return None
    alone = (
        after in blocked
        or (
            lows[0] not in _QUANTITIES
            and (tokens[after].low in lang.finite or lang.may_be(tokens[after].low) in ("v", "pv"))
        )
        or (
            tokens[after].text == ","
            and after + 1 < len(tokens)
            and (tokens[after + 1].low in ("who", "qui") or (not at and tokens[after + 1].low in ("a", "an")))
        )
    )
    if not alone:
        return None
    found = Mention(at, after)
    found.kind, found.determiner = "anonymous", lows[0]
    found.many = not (lows[0] in ("another", "one") or lows[-1] == "autre")
    return found


_SOME = words(
    "un une deux trois quatre cinq six plusieurs certains certaines nombre beaucoup quelques-uns "
    "one two three four several some many most"
)


def _some_of(tokens: list[Token], at: int, blocked: set[int], lang: Language) -> Mention | None:
    """Return "deux de ses conseillers", "several of the monitors": some, not named, of a group that is told."""
    if tokens[at].low not in _SOME or at + 2 >= len(tokens) or tokens[at + 1].low not in (*lang.of, "d'entre"):
        return None
    if [t.low for t in tokens[at + 1 : at + 3]] == ["des", "plus"] and at + 4 in blocked:
        found = Mention(at, at + 4)  # "deux des plus gros ont indiqué"
        found.kind, found.determiner, found.many = "anonymous", tokens[at].low, tokens[at].low not in ("un", "une")
        return found
    inner = _at(tokens, at + 1 if tokens[at + 1].low == "des" else at + 2, blocked, lang)
    if inner is None or not inner.speaks or inner.kind == "name":
        return None
    found = Mention(at, inner.after)
    found.kind, found.determiner = "anonymous", tokens[at].low
    found.many = tokens[at].low not in ("un", "une", "one")
    return found


def _pair(tokens: list[Token], at: int, blocked: set[int], lang: Language) -> Mention | None:
    """Return "tous deux", "les deux hommes", "both" before a verb: those who were named together."""
    if tokens[at].low not in ("tous", "toutes", "les", "the", "both"):
        return None
    lows = [t.low for t in tokens[at : at + 4]]
    size = 0
    if lows[:2] in (["tous", "deux"], ["toutes", "deux"]):
        size = 2
    elif lows[:3] in (["tous", "les", "deux"], ["toutes", "les", "deux"]) or lows[:3] in (
        ["les", "deux", "hommes"],
        ["les", "deux", "femmes"],
        ["the", "two", "men"],
        ["the", "two", "women"],
    ):
        size = 3
    elif lows[:1] == ["both"] and (at + 1 in blocked or lows[1:2] == ["men"]):
        size = 1 if at + 1 in blocked else 2
    elif lows[:2] == ["the", "pair"] and at + 2 in blocked:
        size = 2
    if not size:
        return None
    found = Mention(at, at + size)
    found.kind, found.head, found.many = "pronoun", "they" if lang.code == "en" else "ils", True
    return found


def _pronoun(tokens: list[Token], at: int, blocked: set[int], lang: Language) -> Mention | None:
    low = tokens[at].low
    if low in ("lui", "eux", "him", "them", "elle", "elles") and at:
        left = tokens[at - 1]
        strong = left.low in lang.prepositions or left.low in ("après", "to", "croire")
        if low in ("lui", "eux") and not strong and at + 1 not in blocked:
            return None
        if left.text == "," and at + 1 < len(tokens) and tokens[at + 1].text == ",":
            return None
    if low == "personne" and at and (tokens[at - 1].low in lang.definite or tokens[at - 1].low in lang.indefinite):
        return None
    found = Mention(at, at + 1)
    code = lang.pronouns[low]
    found.kind, found.head, found.gender, found.many = "pronoun", low, code[0].replace("?", ""), code[1] == "2"
    return found


def _phrase(tokens: list[Token], first: int, begin: int, blocked: set[int], lang: Language) -> Mention | None:
    bare = (
        begin == first
        and tokens[begin].low not in lang.titles
        and tokens[begin].low not in lang.roles
        and (tokens[begin].low not in lang.bodies or (first > 0 and tokens[begin].cap))
    )
    after = _extent(tokens, first, begin, blocked, lang, begin if bare else -1)
    if after <= begin:
        return None
    found = Mention(first, after)
    found.determiner = tokens[first].low if begin > first else ""
    describe(tokens, found, lang)
    if lang.code == "en" and found.determiner in ("a", "an") and found.head.endswith("s") and found.many:
        others = next((at for at in range(begin + 1, after) if tokens[at].cap), None)
        if others is not None:  # "a charge | Kenyan officials have rejected"
            found = Mention(first, others)
            found.determiner = tokens[first].low
            describe(tokens, found, lang)
    return found


def _extent(tokens: list[Token], first: int, begin: int, blocked: set[int], lang: Language, first_of: int) -> int:
    """Return the token after a noun phrase whose first word (after the determiner) is `begin`.

    `first_of` is that word where the phrase is a bare proper name: in French a small word after it is no part of it.
    """
    at = begin
    role = False
    while at < len(tokens):
        token = tokens[at]
        low = token.low
        if at in blocked or token.kind == "quote":
            break
        if token.kind == "mark":
            if (
                token.text == "("
                and at + 2 < len(tokens)
                and tokens[at + 2].text == ")"
                and tokens[at + 1].text.isupper()
            ):
                at += 3
            break
        if (
            at > begin
            and low.endswith(("ra", "ont", "ait"))
            and at + 1 < len(tokens)
            and not token.cap
            and low not in lang.roles
            and len(low) > 5
        ):
            break
        if token.text.startswith(("'", "’")):
            at += 1
            continue
        if at == begin + 1 and begin == first_of and (size := is_cause(tokens, at, lang)):
            at += size  # "Families for Freedom", "Reporters sans frontières"
            continue
        if at > begin and _begins_name_behind(tokens, first, begin, at, lang):
            break  # "a corrigé dans l'heure Gebremedhin Tesfay", "a lancé à la tribune Zoran Petkovski"
        if lang.code == "en" and at > begin and low == "left" and at + 1 < len(tokens):
            behind = tokens[at + 1]
            if behind.cap or behind.low in ("for", "the", "on", "in", "after", "without", "office", "his", "her"):
                break  # "The president left for Doha"
        if lang.code == "fr" and at > begin and [t.low for t in tokens[at : at + 5]] == _RIGHTS:
            at += len(_RIGHTS)  # "la cheffe de la Division Paix et droits de l'homme"
            continue
        if at > begin and (low in _OPENS_ANOTHER or _goes_on_in_ing(tokens, at, lang)):
            break  # "in a statement | any talks", "in a statement | shelling the market"
        if lang.code == "fr" and at > begin and low in ("toute", "tout") and not tokens[at - 1].cap:
            break  # "dans un communiqué | toute négociation"
        if lang.code == "en" and at > begin + 1 and tokens[at - 2].low == "of" and tokens[at - 1].low in _NUMBERS:
            break  # "the father of four | added"
        if lang.code == "fr" and at > begin and token.cap and tokens[at - 1].low in TIME_NOUNS:
            break  # "a affirmé dimanche à la mi-journée | Paul Karim"
        if first and at > begin and _past_an_agency(tokens, first, at, lang):
            break  # "a déclaré à l'AFP Khalil Daoud"
        if at == begin + 1 and low == "de" and tokens[begin].cap and any(t.low == "ans" for t in tokens[at : at + 3]):
            break  # "ce Serbe de 50 ans"
        if lang.code == "fr" and at > begin and token.cap and tokens[begin].low in _MANNER:
            break  # "lance d'une voix calme Sami Reza"
        if (
            at > begin
            and (low == "known" or (at + 1 < len(tokens) and tokens[at + 1].low == "known"))
            and _is_known_as(tokens, at)
        ):
            break  # "a bandit leader popularly | known as Dogo"
        if low in lang.roles or lang.names_people(low):
            role = True
        if (
            lang.code == "fr"
            and low == "et"
            and at > begin + 1
            and at + 2 < len(tokens)
            and tokens[at + 1].low in ("du", "de", "des", "d'")
            and tokens[at - 2].low in ("du", "de", "des", "d'", "l'", "la")
            and tokens[at + 2].cap
            and tokens[at - 1].cap
        ):
            at += 3  # "les délégations du Nord et du Sud"
            continue
        if (
            lang.code == "fr"
            and low == "et"
            and at > begin + 1
            and at + 1 < len(tokens)
            and tokens[at - 1].cap
            and tokens[at + 1].cap
            and tokens[at - 2].low in lang.bodies
        ):
            at += 2  # "la revue Monde et Force"
            continue
        if (
            low == "and"
            and begin > first
            and (_goes_on_as_name(tokens, begin, at, lang) or (role and _goes_on_as_portfolio(tokens, at, lang)))
        ):
            at += 1  # "the Ceasefire and Transitional Security Arrangements Monitoring Mechanism"
            continue
        if (
            low in lang.complements
            and at > begin
            and at + 1 < len(tokens)
            and tokens[at + 1].kind == "word"
            and at + 1 not in blocked
            and tokens[at + 1].low != "là"  # "à quelques mètres de là X a ..."
            and not _is_time(tokens, at + 1, lang)
        ):
            if (
                infinitive_at(tokens, at + 1)
                if lang.code == "fr"
                else (
                    (tokens[at + 1].low.endswith("ing") and not tokens[at + 1].cap)
                    or (
                        tokens[at + 1].low.endswith("ly")
                        and at + 2 < len(tokens)
                        and tokens[at + 2].low.endswith("ing")
                    )
                )
            ):
                break
            at += 1
            if (low in ("de", "d'", "of") and determined(tokens[at], lang) and at + 1 < len(tokens)) or (
                low == "d'" and tokens[at].low in ("un", "une")
            ):
                at += 1
            if at >= len(tokens) or tokens[at].kind != "word" or at in blocked:
                break
            at += 1
            continue
        if (
            at > begin
            and role
            and low in ("à", "au", "aux", "en", "pour", "chargé", "chargée", "auprès", "for", "to", "in")
            and at + 1 < len(tokens)
            and (
                (tokens[at + 1].cap and low not in ("en",))
                or (
                    tokens[at + 1].low in ("l'", "la", "le", "the", "les")
                    and at + 2 < len(tokens)
                    and tokens[at + 2].cap
                )
                or (low == "en" and tokens[at + 1].low in ("chef", "exil"))
                or low in ("chargé", "chargée")
                or (low in ("aux", "pour") and tokens[at + 1].low in ("droits", "affaires", "réfugiés"))
            )
        ):
            at += 1
            if determined(tokens[at], lang):
                at += 1
            if low == "auprès":
                continue
            at += 1
            continue
        if low == "en" and at > begin and at + 1 < len(tokens) and tokens[at + 1].low in ("exil", "chef"):
            at += 2
            continue
        if role and [t.low for t in tokens[at : at + 3]] == ["à", "la", "retraite"]:
            at += 3  # "le général à la retraite Alain Ferrand"
            continue
        after_to = tokens[at + 2].low if at + 2 < len(tokens) and tokens[at + 1].low == "the" else ""
        if role and low == "to" and (after_to in lang.roles or after_to in ("prime", "foreign", "deputy")):
            at += 3  # "an aide to the minister"
            continue
        if (
            lang.code == "fr"
            and at > begin
            and begin == first_of
            and not token.cap
            and tokens[at - 1].cap
            and low not in lang.particles
        ):
            break
        if (
            lang.code == "en"
            and at > begin
            and begin == first_of
            and not token.cap
            and not particle_of_a_name(tokens, at, lang)
            and tokens[at - 1].text not in ("'s", "’s")
            and not _names_people(tokens, at, lang)
        ):
            break
        title = low in ("la", "le", "les", "l'") and token.cap and at + 1 < len(tokens) and tokens[at + 1].cap
        if title and at > begin and tokens[at - 1].low in lang.bodies:
            at += 2  # "le quotidien La Stampa"
            continue
        if _goes_on_in_capitals(tokens, at, begin):
            at += 1  # "Solidarité Sans Délai"
            continue
        if at > begin and (
            low in lang.prepositions
            or (determined(token, lang) and not (token.cap and low not in ("le", "la", "les", "the")))
        ):
            break
        if at == begin and token.cap and low in lang.titles:
            at += 1  # "Me Claire Dubosc"
            continue
        noun_first = at == begin > first and bool(_NOUN & set(lang.may_be(low)))  # "son compte Telegram"
        if (
            low in lang.stop_words
            or (low in lang.finite and not noun_first)
            or low in lang.reflexives
            or _is_time(tokens, at, lang)
        ):
            break
        if at > begin and not token.cap and _is_its_verb(tokens[at - 1], low, lang):
            break
        if (
            at > begin
            and at + 1 < len(tokens)
            and (
                tokens[at + 1].low in lang.prepositions
                or (lang.code == "en" and (determined(tokens[at + 1], lang) or tokens[at + 1].low in lang.pronouns))
            )
            and not token.cap
            and (low.endswith(("é", "ée", "és", "ées")) if lang.code == "fr" else low.endswith("ed"))
            and low not in lang.roles
            and not lang.names_people(low)
            and low not in lang.bodies
            and tokens[at - 1].low not in lang.indefinite
        ):
            break
        if (
            lang.code == "en"
            and at > begin
            and not token.cap
            and low.endswith("ed")
            and (tokens[at - 1].low in lang.roles or lang.names_people(tokens[at - 1].low))
        ):
            break  # "the presidents lined up"
        if (
            lang.code == "en"
            and at > begin
            and tokens[at - 1].cap
            and not token.cap
            and low.endswith("ed")
            and low not in lang.roles
            and not lang.names_people(low)
        ):
            break
        if at > begin and not token.cap and low.endswith(lang.finite_endings or "\n"):
            break
        if token.text.startswith("-") and len(token.text) > 1:
            break
        if at > begin and low in lang.pronouns and low not in ("personne",):
            break
        if at > begin and low in lang.adverbs and low not in ("tous", "tout", "même", "first", "both"):
            break
        if at > begin and token.text[0].isdigit() and not tokens[at - 1].cap:
            break
        at += 1
    while at > begin and tokens[at - 1].low in lang.complements:
        at -= 1
    return at


def _is_known_as(tokens: list[Token], at: int) -> bool:
    """Return whether a name follows by which somebody goes: "known as Dogo", "popularly known as Dogo"."""
    near = [t.low for t in tokens[at : at + 3]]
    return near[:2] == ["known", "as"] or near[1:] == ["known", "as"]


def _past_an_agency(tokens: list[Token], first: int, at: int, lang: Language) -> bool:
    """Return whether a whole name begins behind the letters of whom it is told to: "à l'AFP | Khalil Daoud"."""
    before, token = tokens[at - 1], tokens[at]
    letters = before.text.isupper() and len(before.text) > 1 and token.low not in lang.roles
    goes_on = at + 1 < len(tokens) and (tokens[at + 1].cap or particle_of_a_name(tokens, at + 1, lang))
    named = token.cap and token.text.istitle() and goes_on
    return letters and named and tokens[first - 1].low in ("à", "to", "au", "sur")


def _goes_on_in_capitals(tokens: list[Token], at: int, begin: int) -> bool:
    """Return whether a small word with a capital stands within a name: between two others that have one."""
    if at <= begin or at + 1 >= len(tokens) or not tokens[at].text.istitle():
        return False
    return all(
        tokens[i].cap and tokens[i].kind == "word" and not tokens[i].text.isupper() for i in (at - 1, at, at + 1)
    )


def is_cause(tokens: list[Token], at: int, lang: Language) -> int:
    """Return how many words a name goes on for that tells of many and of their cause; 0 where none does."""
    head, nxt = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if nxt is None or nxt.kind != "word" or not head.cap or not head.low.endswith("s") or head.text.isupper():
        return 0
    known = bool(_NOUN & set(lang.may_be(head.low))) and head.low not in PLACES
    if lang.code == "en":
        return 2 if known and tokens[at].low in ("for", "without", "against") and nxt.cap else 0
    noun = nxt.low == "tous" or bool(_NOUN & set(lang.may_be(nxt.low)))
    return 2 if known and tokens[at].low in ("sans", "pour") and noun and nxt.low not in lang.definite else 0


def _names_people(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a noun of people comes within three words: "UN special envoy", not "Amna kept the keys"."""
    for token in tokens[at : at + 3]:
        if (
            token.low in lang.roles
            or lang.names_people(token.low)
            or token.low in lang.bodies
            or token.text in ("'s", "’s")
        ):
            return True
        if token.kind != "word" or token.cap or token.low in lang.finite or token.low in lang.prepositions:
            return False
    return False


_RIGHTS = ["et", "droits", "de", "l'", "homme"]
_OPENS_ANOTHER = frozenset(("any", "every", "avoir", "être", "prêt", "prête", "prêts", "prêtes"))


def _goes_on_in_ing(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a form in "-ing" has an object of its own: "denied in a statement | shelling the market"."""
    kinds = set(lang.may_be(tokens[at].low))
    return (
        lang.code == "en"
        and "g" in kinds
        and "b" not in kinds
        and at + 1 < len(tokens)
        and (tokens[at + 1].low in lang.definite or tokens[at + 1].low in lang.possessive)
    )


def _begins_name_behind(tokens: list[Token], first: int, begin: int, at: int, lang: Language) -> bool:
    """Return whether a whole name begins behind a noun that hangs on a preposition and is nobody's: the subject."""
    if lang.code != "fr" or not first or begin == first or at + 1 >= len(tokens):
        return False
    if (
        tokens[first].low in ("un", "une")
        and tokens[at].cap
        and is_state(tokens[at].text)
        and 0 < at - begin <= _WITH_ADJECTIVE
    ):
        return tokens[first - 1].low in lang.prepositions  # "a prévenu dans une déclaration conjointe Bamako"
    adjective = at == begin + _WITH_ADJECTIVE and "a" in lang.may_be(tokens[at - 1].low)
    if at != begin + 1 and not (
        adjective and tokens[first].low in ("un", "une")
    ):  # "ont déclaré dans un communiqué commun Paul Karim et"
        return False
    noun = tokens[begin]
    hangs = tokens[first - 1].low in lang.prepositions or tokens[first].low in ("au", "aux")
    named = tokens[at].cap and tokens[at + 1].cap and tokens[at].kind == tokens[at + 1].kind == "word"
    letters = set(lang.may_be(noun.low))
    plain = not noun.cap and bool({"m", "f"} & letters) and "h" not in letters
    known = noun.low in lang.bodies or noun.low in lang.roles or noun.low in lang.people or noun.low in _NAMED_AFTER
    return hangs and named and plain and (not known or noun.low in _PAPERS)


_PAPERS = words("communiqué déclaration lettre message tribune texte")
_WITH_ADJECTIVE = 2
_NAMED_AFTER = words(
    "rue avenue place pont port aéroport hôpital camp village ville quartier gare stade prison base caserne lac mont "
    "fleuve hôtel palais école lycée université église mosquée opération loi traité accord plan prix fondation compte "
    "chaîne site maison villa square boulevard région province district vallée col île"
)
"""Things that bear the names of persons and places."""


def _goes_on_as_name(tokens: list[Token], begin: int, at: int, lang: Language) -> bool:
    """Return whether "and" stands inside the name of one body: common words in capitals on both sides, a body last."""
    after = at + 1
    while after < len(tokens) and tokens[after].cap:
        after += 1
    before, behind = tokens[begin:at], tokens[at + 1 : after]
    if not before or len(behind) < 2 or behind[-1].low not in lang.bodies | _BODIES_LAST:
        return False
    named = all(t.cap and not t.text.isupper() and t.low not in lang.bodies for t in before)
    return named and not is_state(" ".join(t.text for t in before)) and bool(lang.may_be(behind[0].low))


def _goes_on_as_portfolio(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether "and" joins two fields of one office: "the Commissioner for Security and Home Affairs"."""
    before, behind = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        behind is None
        or not (before.cap and behind.cap)
        or tokens[at - 2].low not in ("for", "of")
        or before.text.isupper()
    ):
        return False
    common = all(bool(_NOUN & set(lang.may_be(t.low))) or "a" in lang.may_be(t.low) for t in (before, behind))
    return common and behind.low not in lang.roles and not lang.names_people(behind.low) and behind.low not in PLACES


_BODIES_LAST = words(
    "mechanism office bureau agency directorate department ministry committee commission cell unit centre center"
)
_NOUN = frozenset("nmfhb")


def _is_its_verb(noun: Token, low: str, lang: Language) -> bool:
    """Return whether a word behind a noun is its verb: "l'équipe | retape", "the crews | haul"; an adjective is not."""
    letters = lang.may_be(low)
    named = lang.code == "fr" and noun.cap  # "le maire de Lanvéoc-Plage éteint sa cigarette"
    if (
        "v" not in letters
        or ("a" in letters and not named)
        or low in lang.roles
        or low in lang.bodies
        or lang.names_people(low)
    ):
        return False
    if lang.code == "en":
        if low in lang.forms and "n" not in letters and not low.endswith("ed"):
            return True  # "a mother of four told our nurse"
        return letters == "v" or ("p" in letters and not noun.cap and bool({"b", "h"} & set(lang.may_be(noun.low))))
    if letters == "v":
        return True
    before = set(lang.may_be(noun.low))
    return noun.cap or (bool(_NOUN & before) and "a" not in before)  # "ancien casque bleu" is one phrase


def determined(token: Token, lang: Language) -> bool:
    """Return whether a word is an article or a possessive."""
    return token.low in lang.definite or token.low in lang.possessive or token.low in ("un", "une", "a", "an")


def _is_time(tokens: list[Token], at: int, lang: Language) -> bool:
    low = tokens[at].low
    if low not in lang.time_words:
        return False
    if lang.code == "en":
        if low in ("late", "early", "last", "next", "earlier"):
            return at + 1 < len(tokens) and (
                tokens[at + 1].low in ("on", "in") or tokens[at + 1].low in lang.time_words
            )
        return low not in ("march", "may") or tokens[at].cap
    return low not in ("dernier", "mois", "heures", "passé", "prochain", "jour")


def _governed(tokens: list[Token], found: Mention, lang: Language, before: list[Mention]) -> bool:
    """Return whether a preposition rules the phrase, its determiner included ("du", "aux")."""
    if found.determiner in ("du", "au", "aux"):
        return True
    if found.determiner == "des":
        left = tokens[found.first - 1] if found.first else None
        return (
            left is not None
            and left.kind == "word"
            and not is_adverb(left, lang)
            and left.low not in lang.ands
            and left.low not in ("or", "car", "donc", "ni")
            and not left.low.endswith(("e", "ent", "é"))
        )
    if not found.first:
        return False
    at = found.first - 1
    if tokens[at].low in ("tous", "toutes", "both", "all"):
        at -= 1
    if at >= 0 and tokens[at].low in lang.prepositions:
        return not (at and tokens[at].cap and tokens[at - 1].kind == "word")  # "said Under Secretary X"
    if (
        at >= 0
        and tokens[at].low in ("et", "ou", "and", ",")
        and before
        and before[-1].governed
        and before[-1].after == at
    ):
        return tokens[at].low != "," and found.kind not in ("pronoun",)
    return False
