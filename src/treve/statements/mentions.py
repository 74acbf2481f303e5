"""Who is spoken of: noun phrases of a sentence, with the names, roles and bodies in them.

The chunker walks left to right over closed classes of words; it needs no model. A phrase ends at a verb, a
conjunction, a mark,
a word of time, or a preposition that does not belong inside it.
"""

from typing import Literal

from treve.names.fold import fold_words, raw_words
from treve.statements.lexicon import Language, words
from treve.statements.tokens import Token

MentionKind = Literal["pronoun", "person", "role", "counterpart", "body", "name", "anonymous", "relation", "other"]

_PORTFOLIOS = words(
    "défense intérieur justice santé économie finances réconciliation commerce culture agriculture "
    "énergie sécurité paix défence defence defense interior justice health finance economy reconciliation "
    "trade security state affairs nations étrangères unies unis union conseil council commission panel "
    "conférence affaires europe onu"
)
_PLACES = words(
    "syrie russie turquie iran irak france allemagne ukraine chine israël jordanie liban égypte mali "
    "niger libye soudan yémen qatar arabie éthiopie érythrée tchad somalie géorgie arménie azerbaïdjan "
    "moldavie serbie kosovo kazakhstan états-unis royaume-uni italie espagne algérie maroc tunisie "
    "mauritanie rwanda burundi ouganda congo rdc syria russia turkey iraq germany china israel jordan "
    "lebanon egypt libya sudan yemen ethiopia eritrea chad georgia armenia azerbaijan moldova serbia "
    "algeria morocco tunisia rwanda uganda britain africa afrique"
)


class Mention:
    """A noun phrase: tokens `first` to `after`, what it is, and what can be read off it.

    `names` are runs of tokens that name persons, each (first, after). `governed`: it hangs on a preposition.
    """

    __slots__ = (
        "after",
        "determiner",
        "first",
        "gender",
        "governed",
        "head",
        "kind",
        "many",
        "names",
        "role_words",
        "title",
    )

    def __init__(self, first: int, after: int) -> None:
        """Begin with a stretch of tokens and nothing known."""
        self.first = first
        self.after = after
        self.kind: MentionKind = "other"
        self.determiner = ""
        self.head = ""
        self.names: list[tuple[int, int]] = []
        self.role_words: frozenset[str] = frozenset()
        self.gender = ""
        self.many = False
        self.governed = False
        self.title = False

    @property
    def speaks(self) -> bool:
        """Return whether it may be somebody who speaks."""
        return self.kind != "other"


def is_name_word(token: Token, lang: Language) -> bool:
    """Return whether a token may be part of a proper name."""
    if token.kind != "word" or not token.cap or token.text[0].isdigit() or token.low in lang.never_names:
        return False
    return "-" not in token.low or not all(part in lang.never_names for part in token.low.split("-"))


def mentions(tokens: list[Token], blocked: set[int], lang: Language) -> list[Mention]:
    """Return the noun phrases of a sentence by place; `blocked` are the tokens of cues. Cost: about 2 us a token."""
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        mention = None if at in blocked else _at(tokens, at, blocked, lang)
        if mention is None:
            at += 1
            continue
        mention.governed = _governed(tokens, mention, lang, found)
        found.append(mention)
        at = mention.after
    return found


def _at(tokens: list[Token], at: int, blocked: set[int], lang: Language) -> Mention | None:
    token = tokens[at]
    if token.kind != "word":
        return None
    low = token.low
    if low in lang.pronouns:
        return _pronoun(tokens, at, blocked, lang)
    if (
        low in ("one", "some", "many", "several")
        and at + 2 < len(tokens)
        and tokens[at + 1].low == "of"
        and tokens[at + 2].low in ("them", "us")
    ):
        found = Mention(at, at + 3)
        found.kind, found.determiner, found.many = "anonymous", low, low != "one"
        return found
    if low == "l'" and at + 1 < len(tokens) and tokens[at + 1].low in ("intéressé", "intéressée", "un", "une", "autre"):
        found = Mention(at, at + 2)
        if tokens[at + 1].low.startswith("intéress"):
            found.kind, found.gender = "pronoun", "f" if tokens[at + 1].low.endswith("ée") else "m"
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
        )
    ):
        found = Mention(at, at + 2)
        found.kind, found.head = "pronoun", tokens[at + 1].low
        found.gender = "f" if tokens[at + 1].low.endswith(("ère", "ères", "onde")) else "m"
        found.many = tokens[at + 1].low.endswith("s")
        return found
    if low in lang.titles and at + 1 < len(tokens) and tokens[at + 1].cap:
        return _phrase(tokens, at, at, blocked, lang)
    determiner = low in lang.definite or low in lang.indefinite or low in lang.possessive
    if determiner:
        return _phrase(tokens, at, at + 1, blocked, lang)
    if is_name_word(token, lang) and low not in lang.time_words:
        return _phrase(tokens, at, at, blocked, lang)
    before = tokens[at - 1].text if at else ""
    if (low in lang.roles or low in lang.people or low in lang.bodies) and (
        before in (",", "", "—", ":", ";")
        or before.lower() in ("source", "côté", "for", "in", "de", "and", "but", "while", "whereas", "as", "that")
    ):
        return _phrase(tokens, at, at, blocked, lang)
    return None


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
        and tokens[begin].low not in lang.bodies
    )
    after = _extent(tokens, begin, blocked, lang, begin if bare else -1)
    if after <= begin:
        return None
    found = Mention(first, after)
    found.determiner = tokens[first].low if begin > first else ""
    _describe(tokens, found, lang)
    return found


def _extent(tokens: list[Token], begin: int, blocked: set[int], lang: Language, first_of: int) -> int:
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
        if low in lang.roles or low in lang.people:
            role = True
        if (
            low in lang.complements
            and at > begin
            and at + 1 < len(tokens)
            and tokens[at + 1].kind == "word"
            and at + 1 not in blocked
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
            if (low in ("de", "d'", "of") and _determined(tokens[at], lang) and at + 1 < len(tokens)) or (
                low == "d'" and tokens[at].low in ("un", "une")
            ):
                at += 1
            if tokens[at].kind != "word" or at in blocked:
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
            if _determined(tokens[at], lang):
                at += 1
            if low == "auprès":
                continue
            at += 1
            continue
        if low == "en" and at > begin and at + 1 < len(tokens) and tokens[at + 1].low in ("exil", "chef"):
            at += 2
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
        if at > begin and (
            low in lang.prepositions
            or (_determined(token, lang) and not (token.cap and low not in ("le", "la", "les", "the")))
        ):
            break
        if low in lang.stop_words or low in lang.finite or low in lang.reflexives or _is_time(tokens, at, lang):
            break
        if (
            at > begin
            and at + 1 < len(tokens)
            and tokens[at + 1].low in lang.prepositions
            and not token.cap
            and (low.endswith(("é", "ée", "és", "ées")) if lang.code == "fr" else low.endswith("ed"))
            and low not in lang.roles
            and low not in lang.people
            and low not in lang.bodies
            and tokens[at - 1].low not in lang.indefinite
        ):
            break
        if (
            lang.code == "en"
            and at > begin
            and tokens[at - 1].cap
            and not token.cap
            and low.endswith("ed")
            and low not in lang.roles
            and low not in lang.people
        ):
            break
        if at > begin and (low.endswith(lang.finite_endings) if lang.finite_endings else False):
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


NOT_INFINITIVE = words(
    "contre entre autre autres notre votre quatre encore guerre dernier premier ministre calendrier "
    "chantier hier janvier février septembre octobre novembre décembre chiffre chiffres centre cadre "
    "ordre frontière rencontre lettre terre affaire affaires pire militaire humanitaire nucléaire "
    "territoire heure clair soir espoir pouvoir avenir mer fer leur pour leader particulier messager "
    "dossier quartier courrier papier fournisseur membre titre livre nombre ombre volontaire nécessaire "
    "mandataire propre libre maître sucre sinistre registre fenêtre partenaire contraire lumière manière "
    "prière dernière première carrière rivière matière bannière misère colère frère père mère arrière "
    "derrière poudre désir loisir tir plaisir sur hors alors alentour séjour retour jour tour cour "
    "ministère mystère adversaire anniversaire solidaire sommaire ampleur ingénieur fleuve voisinage "
    "secrétaire commissaire émissaire honoraire peur ardeur auteur secteur facteur vecteur tribunaire "
    "parlementaire majoritaire minoritaire unitaire sanitaire monétaire judiciaire arbitraire tiers "
    "concert transfert désert hiver univers"
)


def infinitive_at(tokens: list[Token], at: int) -> bool:
    """Return whether a French infinitive begins here, pronouns and "ne pas" before it let in."""
    start = at
    while at < len(tokens) and tokens[at].low in _BEFORE_INFINITIVE:
        at += 1
    if at >= len(tokens) or tokens[at].kind != "word" or tokens[at].cap:
        return False
    low = tokens[at].low
    if low in ("avoir", "être") or (
        low == "pouvoir" and (at > start or (at + 1 < len(tokens) and infinitive_at(tokens, at + 1)))
    ):
        return True
    if at > start and tokens[at - 1].low in ("le", "la", "les", "l'") and low.endswith("re"):
        return False
    return len(low) > 3 and low.endswith(("er", "ir", "re", "oir")) and low not in NOT_INFINITIVE


_BEFORE_INFINITIVE = words(
    "ne n' pas plus jamais rien se s' y en l' le la les lui leur nous vous mieux bien déjà toujours aucunement"
)


def _determined(token: Token, lang: Language) -> bool:
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


def _describe(tokens: list[Token], found: Mention, lang: Language) -> None:
    """Tell what a noun phrase is."""
    inside = tokens[found.first : found.after]
    det = found.determiner
    lows = [t.low for t in inside[1 if det else 0 :]]
    title = lows[0] if lows and lows[0] in lang.titles else ""
    roles = [low for low in lows if low in lang.roles]
    found.role_words = frozenset(w for w in fold_words(raw_words(" ".join(t.text for t in inside))) if len(w) > 2)
    found.many = det in (
        "les",
        "des",
        "ces",
        "ses",
        "leurs",
        "nos",
        "deux",
        "trois",
        "quatre",
        "plusieurs",
        "certains",
        "quelques",
        "two",
        "three",
        "several",
        "some",
        "both",
        "these",
        "many",
    ) or title in ("mm.", "mmes")
    found.gender = (
        ""
        if det in ("son", "mon")
        else lang.definite.get(det) or lang.indefinite.get(det) or lang.possessive.get(det, "")
    )
    if title:
        found.title, found.gender = True, lang.titles[title][:1]
    offset = 1 if det else 0
    head_at = _head(lows, lang)
    found.head = lows[head_at] if lows else ""
    if not found.gender and found.head in lang.roles:
        found.gender = lang.roles[found.head]
    start = found.first + offset
    found.names = [
        (first, after)
        for first, after in _names(tokens, start, found.after, lang, bool(roles), bool(title), det)
        if not (roles and after < found.after and tokens[after].low in ("'s", "'"))  # "Aleppo's governor" is not Aleppo
    ]
    head = found.head
    if head in lang.counterparts or (head == "opposite" and "number" in lows):
        found.kind = "counterpart"
    elif title:
        found.kind = "person"
    elif det in lang.possessive and any(low in lang.relations for low in lows[:2]) and not found.names:
        found.kind = "relation"
    elif (
        (det in lang.indefinite or not det)
        and any(low in lang.people for low in lows[:3])
        and not found.names
        and (det in lang.indefinite or head in lang.people)
    ):
        found.kind = "anonymous" if head not in lang.bodies else "body"
        if not det and head in lang.roles and not head.endswith("s") and lang.code == "fr":
            found.kind = "role"
        if not det and head in lang.roles and lang.code == "en" and inside[0].cap and found.first:
            found.kind = "role"
    elif (
        head in lang.bodies
        or (lang.code == "en" and lows and lows[-1] in lang.bodies and set(roles) <= {"foreign", "prime"})
        or (not roles and any(low in lang.bodies for low in lows[:3]))
    ):
        found.kind = "body"
        found.names = []
    elif roles:
        found.kind = "role" if det or not found.names else "person"
    elif found.names and not det:
        found.kind = "person" if _is_person(found, tokens) else "name"
    elif det in lang.definite and lows and is_name_word(inside[offset], lang):
        found.kind, found.names = "body", []
    elif not det and is_name_word(inside[0], lang):
        found.kind = "name"
    elif (
        (
            det
            and not found.names
            and any(low in ("cette", "ce", "cet", "the", "that") for low in (det,))
            and any(low in lang.people for low in lows)
        )
        or (found.names and det not in lang.indefinite and lows and not is_name_word(inside[offset], lang))
        or any(low in lang.people for low in lows[:2])
    ):
        found.kind = "role"


def _head(lows: list[str], lang: Language) -> int:
    """Return which word of a phrase is its noun: the first known one before a complement, else the first."""
    if lang.code == "en":
        limit = next((i for i, low in enumerate(lows) if low in lang.complements), len(lows))
        for known in (lang.counterparts, lang.roles, lang.people, lang.bodies):
            for i in range(limit - 1, -1, -1):
                if lows[i] in known:
                    return i
        return max(0, limit - 1)
    limit = next((i for i, low in enumerate(lows) if low in lang.complements and i), len(lows))
    for i, low in enumerate(lows[:limit]):
        if low in lang.counterparts or low in lang.roles or low in lang.people or low in lang.bodies:
            if (
                low in ("ancien", "ancienne", "haut", "haute", "premier", "première")
                and i + 1 < limit
                and (lows[i + 1] in lang.roles or lows[i + 1] in lang.people)
            ):
                continue
            return i
    return 0


def _is_person(found: Mention, tokens: list[Token]) -> bool:
    first, after = found.names[0]
    return sum(t.cap for t in tokens[first:after]) >= 2 and tokens[first].low not in _PLACES


def _names(
    tokens: list[Token], start: int, after: int, lang: Language, role: bool, title: bool, det: str
) -> list[tuple[int, int]]:
    """Return the runs of words that name a person: at the end of the phrase, past its role and complements."""
    runs: list[tuple[int, int]] = []
    at = start
    while at < after:
        if (
            not is_name_word(tokens[at], lang)
            or tokens[at].low in lang.roles
            or tokens[at].low in lang.titles
            or tokens[at].low in lang.bodies
        ):
            at += 1
            continue
        end = at + 1
        while end < after and (
            (
                is_name_word(tokens[end], lang)
                and tokens[end].low not in lang.bodies
                and tokens[end].low not in lang.roles
            )
            or (
                tokens[end].low in lang.particles
                and end + 1 < after
                and tokens[end + 1].cap
                and not (tokens[end].low in ("de", "la", "le") and tokens[end - 1].low in _PLACES)
            )
        ):
            end += 1
        begin = at
        if at > start and tokens[at - 1].low in lang.bodies and not tokens[at - 1].cap:
            at = end  # "le groupe Jaych al-Fajr" names the group
            continue
        before = tokens[at - 1].low if at > start else (det if det in ("du", "des", "au", "aux") else "")
        if before in lang.complements or before in (
            "the",
            "la",
            "le",
            "l'",
            "les",
            "à",
            "au",
            "aux",
            "for",
            "pour",
            "to",
            "in",
            "en",
        ):
            # "de la Défense Pavel Antonov", "of Jordan Abdullah": the first word completes the role.
            while begin < end and (tokens[begin].low in _PORTFOLIOS or tokens[begin].low in _PLACES):
                begin += 1
            if begin == at:
                begin = at + 1 if end - at >= 3 and before not in ("de", "d'", "of") else end
        elif tokens[at].low in _PORTFOLIOS or (role and tokens[at].low in _PLACES):
            while begin < end and (tokens[begin].low in _PORTFOLIOS or tokens[begin].low in _PLACES):
                begin += 1
        if begin < end and not (
            end < after and (tokens[end].low in lang.roles or tokens[end].low in lang.bodies) and lang.code == "en"
        ):
            runs.append((begin, end))
        at = end
    kin = det in lang.possessive and any(t.low in lang.relations or t.low in lang.people for t in tokens[start:after])
    if not (role or title or kin) and det and det not in ("m.",):
        return runs[-1:] if runs and runs[-1][1] == after and runs[-1][1] - runs[-1][0] >= 2 else []
    return runs[-1:]


def _governed(tokens: list[Token], found: Mention, lang: Language, before: list[Mention]) -> bool:
    """Return whether a preposition rules the phrase, its determiner included ("du", "aux")."""
    if found.determiner in ("du", "au", "aux"):
        return True
    if found.determiner == "des":
        left = tokens[found.first - 1] if found.first else None
        return (
            left is not None
            and left.kind == "word"
            and left.low not in lang.ands
            and not left.low.endswith(("e", "ent", "é"))
        )
    if not found.first:
        return False
    at = found.first - 1
    if tokens[at].low in ("tous", "toutes", "both", "all"):
        at -= 1
    if at >= 0 and tokens[at].low in lang.prepositions:
        return True
    if (
        at >= 0
        and tokens[at].low in ("et", "ou", "and", ",")
        and before
        and before[-1].governed
        and before[-1].after == at
    ):
        return tokens[at].low != "," and found.kind not in ("pronoun",)
    return False
