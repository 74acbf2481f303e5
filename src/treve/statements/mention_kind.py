"""What a noun phrase is: a person, a role, a body, somebody who is not named; its noun and its names."""

from treve.statements.affiliation import owners
from treve.statements.entities import is_state
from treve.statements.given_names import is_given_name
from treve.statements.lexicon import Language, words
from treve.statements.mention import Mention, is_name_word, particle_of_a_name
from treve.statements.roles import long_words
from treve.statements.tokens import Token

_PORTFOLIOS = words(
    "défense intérieur justice santé économie finances réconciliation commerce culture agriculture "
    "énergie sécurité paix défence defence defense interior justice health finance economy reconciliation "
    "trade security state affairs nations étrangères unies unis union conseil council commission panel "
    "conférence affaires europe onu"
)
PLACES = words(
    "syrie russie turquie iran irak france allemagne ukraine chine israël jordanie liban égypte mali "
    "niger libye soudan yémen qatar arabie éthiopie érythrée tchad somalie géorgie arménie azerbaïdjan "
    "moldavie serbie kosovo kazakhstan états-unis royaume-uni italie espagne algérie maroc tunisie "
    "mauritanie rwanda burundi ouganda congo rdc syria russia turkey iraq germany china israel jordan "
    "lebanon egypt libya sudan yemen ethiopia eritrea chad georgia armenia azerbaijan moldova serbia "
    "algeria morocco tunisia rwanda uganda britain africa afrique"
)


def describe(tokens: list[Token], found: Mention, lang: Language) -> None:
    """Tell what a noun phrase is."""
    inside = tokens[found.first : found.after]
    det = found.determiner
    lows = [t.low.split("-of-")[0].removeprefix("ex-") for t in inside[1 if det else 0 :]]  # "the grandmother-of-four"
    title = lows[0] if lows and lows[0] in lang.titles else ""
    owned = max((i + 1 for i, low in enumerate(lows) if low in ("'s", "'")), default=0)
    of_theirs = any(lang.names_people(low) for low in lows[owned:])  # "the government's man" is a man
    # "the president's aides" are aides
    led = [i for i, low in enumerate(lows) if low in lang.roles and not _describes(lows, i, lang)]
    roles = [lows[i] for i in led if i >= (owned if owned < len(lows) else 0)]
    found.role_words = long_words(" ".join(t.text for t in inside))
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
        if det in ("son", "mon") or (lang.code == "en" and det in lang.possessive)  # "her counterpart" may be a man
        else lang.definite.get(det) or lang.indefinite.get(det) or lang.possessive.get(det, "")
    )
    if title:
        found.title, found.gender = True, lang.titles[title][:1]
    offset = 1 if det else 0
    head_at = _head(lows, lang)
    found.head = lows[head_at] if lows else ""
    if not found.gender and found.head in lang.roles:
        agrees = head_at + 1 < len(lows) and lows[head_at + 1].endswith(_FEMININE) and lang.code == "fr"
        found.gender = lang.noun_gender(found.head) or ("f" if agrees else "")  # "l'émissaire onusienne"
    if lang.code == "en" and found.head.endswith("s") and not found.head.endswith("ss"):
        found.many |= found.head in lang.roles or lang.names_people(found.head) or found.head in lang.bodies
    found.many |= found.head in _MANY
    start = found.first + offset
    found.names = [
        (first, after)
        for first, after in _names(tokens, start, found.after, lang, bool(roles), bool(title), det)
        if not (roles and after < found.after and tokens[after].low in ("'s", "'"))  # "Aleppo's governor" is not Aleppo
    ]
    head = found.head
    certain = det in ("un", "une") and len(lows) > 1 and lows[0] in ("certain", "certaine", "dénommé", "nommé")
    if certain and all(t.cap for t in inside[2:]):
        found.kind, found.names = "person", [(found.first + 2, found.after)]  # "un certain Abou Talha"
        return
    if head in _KIN and any(low in lang.of for low in lows[head_at + 1 :]):
        found.names = []  # "the mother of kidnapped Callum Rourke" is not he
    if det in lang.definite and len(lows) > 1 and lows[0] in _OUTLETS and inside[offset + 1].cap:
        found.kind, found.names = "body", []  # "le site Corne de l'Afrique"
    elif tuple(lows[:2]) in _TWO_WORDS:
        found.kind, found.names = "body", []
    elif det in ("notre", "our") and lows and lows[0] in GUESTS:
        found.kind = "role"  # "notre invitée"
        found.gender = "f" if found.head.endswith(("ée", "ice")) else found.gender
    elif lows == ["même"] and det in ("le", "la"):
        found.kind, found.head = "pronoun", "même"  # "La même de confier que ..."
    elif head in lang.counterparts or (head == "opposite" and "number" in lows):
        found.kind = "counterpart"
    elif title:
        found.kind = "person"
    elif det in lang.possessive and any(low in lang.relations for low in lows[:2]) and not found.names:
        found.kind = "relation"
    elif (
        (det in lang.indefinite or not det)
        and _of_people(lows, 3, lang)
        and not found.names
        and (det in lang.indefinite or lang.names_people(head))
    ):
        found.kind = "anonymous" if head not in lang.bodies else "body"
        beside = head in lang.roles or (
            found.first > 0 and tokens[found.first - 1].text == ","
        )  # "X, rédacteur en chef"
        if not det and beside and not head.endswith("s") and lang.code == "fr":
            found.kind = "role"
        if not det and head in lang.roles and lang.code == "en" and inside[0].cap and found.first:
            found.kind = "role"
        if not det and owned and head in lang.roles and not found.many:
            found.kind = "role"  # "Sudan's delegate"
    elif (
        head in lang.bodies
        or (lang.code == "en" and _last_word(lows, lang) in lang.bodies and set(roles) <= {"foreign", "prime"})
        or (
            not roles
            and any(low in lang.bodies for low in _before_complement(lows[owned:] if of_theirs else lows, lang)[:3])
        )
    ):
        found.kind = "body"
        found.names = []
    elif roles and (lang.code == "en" or any(low in lang.roles for low in _before_complement(lows, lang))):
        found.kind = "role" if det or not found.names else "person"
    elif found.names and not det:
        found.kind = "person" if _is_person(found, tokens, lang) else "name"
    elif det in lang.definite and lows and is_name_word(inside[offset], lang):
        found.kind, found.names = "body", []
        if len(lows) > 1 and is_demonym(inside[offset], lang) and all(t.cap for t in inside[offset + 1 :]):
            found.kind, found.names = "person", [(start + 1, found.after)]  # "le Ghanéen Kofi Amoah"
    elif not det and is_name_word(inside[0], lang):
        found.kind = "name"
    elif (
        (
            det
            and not found.names
            and any(low in ("cette", "ce", "cet", "the", "that") for low in (det,))
            and _of_people(lows, len(lows), lang)
        )
        or (found.names and det not in lang.indefinite and lows and not is_name_word(inside[offset], lang))
        or _of_people(lows, 2, lang)
        or (det in lang.definite and head in _KIN)
    ):
        found.kind = "role"


def _describes(lows: list[str], at: int, lang: Language) -> bool:
    """Return whether a word that may be a role only describes the noun before it: "le compte officiel de l'armée"."""
    if lang.code != "fr" or not at or "a" not in lang.may_be(lows[at]) or lows[at - 1] in lang.roles:
        return False
    noun = set(lang.may_be(lows[at - 1]))
    return bool({"m", "f"} & noun) and not {"a", "h"} & noun


def _of_people(lows: list[str], most: int, lang: Language) -> bool:
    """Return whether one of the first words of a phrase is a noun of people, and no adjective of the one before."""
    return any(lang.names_people(low) and not _describes(lows, i, lang) for i, low in enumerate(lows[:most]))


def is_demonym(token: Token, lang: Language) -> bool:
    """Return whether a word with a capital is somebody by their country, "la Genevoise", "le Russe", "the Swede"."""
    if lang.code == "en":
        return token.cap and token.low.endswith(_OF_A_COUNTRY) and bool(owners(token.text))
    letters = set(lang.may_be(token.low))
    state = bool(owners(token.text)) or token.low in ("corse", "corses")
    known = {"a", "h"} <= letters or ("a" in letters and state)
    return token.cap and known and not ({"i"} if state and "h" in letters else {"v", "i"}) & letters


_OF_A_COUNTRY = (
    *("swede", "dane", "finn", "turk", "briton", "spaniard", "pole", "croat", "serb", "greek", "czech", "thai"),
    *("man", "woman", "ian", "ean", "ese"),
)
"""How English calls somebody by their country."""
_KIN = words(
    "mère père frère sœur fils fille femme épouse époux mari veuve veuf oncle tante cousin cousine neveu nièce parents "
    "grand-mère grand-père mother father brother sister son daughter wife husband widow widower uncle aunt nephew "
    "niece grandmother grandfather mum dad"
)
"""Of whom "of X" tells the relative."""
_OUTLETS = frozenset(("site", "portail", "blog", "média", "podcast", "website", "outlet"))
"""What is nobody's but where the name of one that publishes follows."""
_CITIES = frozenset(
    (
        "new delhi",
        "new york",
        "tel aviv",
        "hong kong",
        "los angeles",
        "san francisco",
        "buenos aires",
        "cape town",
        "port soudan",
    )
)
"""Towns of two words that speak for no state, or for one under another name."""
_MANY = frozenset(("men", "women", "children", "people", "police", "clergy", "gens"))
"""Of whom there are several, without an ending that tells."""
GUESTS = frozenset(("invité", "invitée", "interlocuteur", "interlocutrice", "hôte", "guest", "interviewee"))
_FEMININE = ("ienne", "aise", "oise", "aine", "éenne", "ée", "euse", "ive", "elle", "ante", "ente", "ale", "trice")
"""How adjectives end that go with a woman."""

_TWO_WORDS = frozenset((noun, "civile") for noun in ("défense", "protection", "sécurité")) | {
    ("civil", "defence"),
    ("civil", "defense"),
    ("civil", "protection"),
    ("high", "commissioner"),
}
"""Bodies whose noun alone is none."""


def _last_word(lows: list[str], lang: Language) -> str:
    """Return the last word before "of": "Anna Berg of the Nordic Institute" is no institute."""
    limit = next((i for i, low in enumerate(lows) if low in lang.complements and i), len(lows))
    return lows[limit - 1] if lows else ""


def _before_complement(lows: list[str], lang: Language) -> list[str]:
    """Return the words that may say what a phrase is: "une condition du gouvernement" is no government."""
    if not lows or lows[0] in _PART_OF or lang.code == "en":
        return lows
    return lows[: next((i for i, low in enumerate(lows) if low in lang.complements and i), len(lows))]


_FULL_NAME = 2
_PARTY = 5
"""Letters of a party behind a name, at most."""
_PART_OF = words(
    "reste majorité moitié gros frange branche aile bras tête numéro partie part totalité ensemble plupart cercles "
    "sein haut sommet proximité porte-parolat siège"
)


def _head(lows: list[str], lang: Language) -> int:
    """Return which word of a phrase is its noun: the first known one before a complement, else the first."""
    if lang.code == "en":
        limit = next((i for i, low in enumerate(lows) if low in lang.complements), len(lows))
        owned = max((i + 1 for i, low in enumerate(lows[: limit - 1]) if low in ("'s", "'")), default=0)
        for i in range(1, limit):
            led = any(low in lang.roles or lang.names_people(low) for low in lows[i + 1 : limit])
            if lows[i] in lang.bodies and lows[i - 1] in ("foreign", "prime") and not led:
                return i  # "the foreign ministry in X" is no minister
        for known in (
            lang.counterparts.__contains__,
            lang.roles.__contains__,
            lang.names_people,
            lang.bodies.__contains__,
        ):
            for i in range(limit - 1, owned - 1, -1):
                if known(lows[i]):
                    return i
        return max(0, limit - 1)
    limit = next((i for i, low in enumerate(lows) if low in lang.complements and i), len(lows))
    for i, low in enumerate(lows[:limit]):
        if _describes(lows, i, lang):
            continue
        if low in lang.counterparts or low in lang.roles or lang.names_people(low) or low in lang.bodies:
            if (
                low in ("ancien", "ancienne", "haut", "haute", "premier", "première")
                and i + 1 < limit
                and (lows[i + 1] in lang.roles or lang.names_people(lows[i + 1]))
            ):
                continue
            return i
    return next((i for i, low in enumerate(lows[:limit]) if low not in _BEFORE_NOUN), 0)


_BEFORE_NOUN = words(
    "nouveau nouvel nouvelle nouveaux nouvelles dernier dernière derniers dernières premier première premiers "
    "premières grand grande grands grandes petit petite bon bonne mauvais mauvaise simple véritable vrai vraie long "
    "longue bref brève autre autres même mêmes seul seule ancien ancienne récent récente double triple unique bel "
    "belle beau lourd lourde"
)


def _is_person(found: Mention, tokens: list[Token], lang: Language) -> bool:
    first, after = found.names[0]
    if tokens[first].low.endswith("s") and lang.names_people(tokens[first].low):
        return False  # "Doctors Across Borders"
    name = " ".join(t.text for t in tokens[first:after])
    if is_state(name) or name.lower() in _CITIES or all(is_state(t.text) for t in tokens[first:after]):
        return False  # "Burkina Faso", "Addis Ababa", "New Delhi"
    return sum(t.cap for t in tokens[first:after]) >= 2 and tokens[first].low not in PLACES


def _is_surname(tokens: list[Token], first: int, at: int, after: int, lang: Language) -> bool:
    """Return whether a word of a role ends a name: "le général Paul Maréchal", "General John Major".

    French writes roles small behind a name. English writes "Syria Foreign Minister": there a role must stand before.
    """
    if at + 1 != after or not tokens[at].text[1:].islower():
        return False
    if lang.code == "fr":
        return True
    common = all(lang.may_be(t.low) and not is_given_name(t.text) for t in tokens[first:at])
    return first > 0 and tokens[first - 1].low in lang.roles and not common  # "Deputy Emergency Relief Coordinator"


def _calls_by_trade(tokens: list[Token], at: int, after: int, lang: Language) -> bool:
    """Return whether what somebody is opens a sentence before first name and surname: "Farmer Ali Noor said"."""
    opens = at == 0 or tokens[at - 1].kind != "word"
    rest = tokens[at + 1 : after]
    one = not tokens[at].low.endswith("s") or tokens[at].low.endswith("ss")  # "Doctors Across Borders" is a body
    named = one and lang.names_people(tokens[at].low) and not is_given_name(tokens[at].text)
    return lang.code == "en" and opens and named and len(rest) > 1 and all(is_name_word(t, lang) for t in rest)


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
            or _calls_by_trade(tokens, at, after, lang)
        ):
            at += 1
            continue
        end = at + 1
        while end < after and (
            (
                is_name_word(tokens[end], lang)
                and tokens[end].low not in lang.bodies
                and (tokens[end].low not in lang.roles or _is_surname(tokens, at, end, after, lang))
            )
            or (
                particle_of_a_name(tokens, end, lang)
                and not (tokens[end].low in ("de", "la", "le") and tokens[end - 1].low in PLACES)
            )
        ):
            end += 1
        if end == at + 1 and at > start and tokens[at - 1].text == "(" and tokens[at].text.isupper():
            letters = "".join(t.text[0] for t in tokens[start:at] if t.cap)
            if not runs or letters.upper().endswith(tokens[at].text.replace("-", "")[:6]) or len(runs[-1]) != 2:
                return []  # "(GNA)" is what a body is called
            if len(tokens[at].text) > _PARTY or (not role and runs[-1][1] - runs[-1][0] < 2):
                return []
            return runs[-1:]  # "Marie-Laure Bodart (MR)": somebody's party
        begin = at
        complement = role and at > start + 1 and tokens[at - 2].low in ("de", "d'")  # "l'ancien chef de milice X"
        of_a_body = at > start and tokens[at - 1].low in lang.bodies and (not tokens[at - 1].cap or end - at == 1)
        initials = end - at == 1 and role and tokens[at].text.isupper() and len(tokens[at].text) > 1
        if (of_a_body and not complement) or initials:
            at = end  # "le groupe Jaych al-Fajr" names the group, "l'Université Laval", "patronne d'une PME"
            continue
        titled = at > start + 1 and tokens[at - 1].low in lang.titles
        if role and titled and (tokens[at - 2].low in lang.of or tokens[at - 2].low in ("for", "pour", "du")):
            at = end  # "a spokeswoman for Mr. X"
            continue
        theirs = (
            lang.code == "fr"
            and tokens[at - 1].low in lang.roles
            and any(t.low in lang.roles or lang.names_people(t.low) for t in tokens[start : at - 2])
        )
        if theirs and (tokens[at - 2].low == "du" or tokens[at - 3].low == "de") and not tokens[at - 1].cap:
            at = end  # "le conseiller du médiateur X": X is the mediator
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
            while begin < end and (tokens[begin].low in _PORTFOLIOS or tokens[begin].low in PLACES):
                begin += 1
            if begin == at and before == "in":
                begin = end  # "their liaison officer in Mae Hong Son"
            elif begin == at:
                begin = at + 1 if end - at >= 3 and before not in ("de", "d'", "of") else end
        elif tokens[at].low in _PORTFOLIOS or (role and tokens[at].low in PLACES):
            while begin < end and (tokens[begin].low in _PORTFOLIOS or tokens[begin].low in PLACES):
                begin += 1
        fields = role and before == "and" and end < after + 1 and bool(lang.may_be(tokens[begin].low))
        if fields and all(lang.may_be(t.low) for t in tokens[begin:end]):
            at = end  # "Commissioner for Security and Home Affairs"
            continue
        single = end - begin == 1 and end < after and not tokens[end].cap and lang.code == "fr"
        if single and "a" in lang.may_be(tokens[end].low) and {"m", "f"} & set(lang.may_be(tokens[begin].low)):
            at = end  # "l'ancien Casque bleu" names nobody
            continue
        if end - begin > _FULL_NAME and lang.code == "en" and is_demonym(tokens[begin], lang):
            begin += 1  # "Dutchman Joost van Rijn"
        if begin < end and not (
            end < after and (tokens[end].low in lang.roles or tokens[end].low in lang.bodies) and lang.code == "en"
        ):
            runs.append((begin, end))
        at = end
    if lang.code == "en" and det and role:
        runs = [(a, b) for a, b in runs if b - a > 1 or b == after]  # "a former Pakistani high commissioner"
    full = lang.code == "en" and len(runs) > 1 and not det and runs[0][0] == start and runs[0][1] - runs[0][0] > 1
    if full and any(tokens[at].low in lang.of for at in range(runs[0][1], runs[-1][0])):
        return runs[:1]  # "Alex Rourke of the Horn Research Forum"
    kin = det in lang.possessive and any(
        t.low in lang.relations or lang.names_people(t.low) for t in tokens[start:after]
    )
    if not (role or title or kin) and det and det not in ("m.",):
        return runs[-1:] if runs and runs[-1][1] == after and runs[-1][1] - runs[-1][0] >= 2 else []
    return runs[-1:]
