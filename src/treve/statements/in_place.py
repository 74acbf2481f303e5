"""Who a phrase is in its place: with the name beside it, for its owner, for the place or the paper that speaks."""

import itertools

from treve.statements.adverbs import is_adverb
from treve.statements.entities import NOBODY, Entity, Speaker, is_state
from treve.statements.known import CALLED, NAMED, SEX_OF
from treve.statements.lexicon import words
from treve.statements.mention import Mention
from treve.statements.mention_kind import is_demonym
from treve.statements.mentions import mentions
from treve.statements.reading import Reading
from treve.statements.roles import RANKS
from treve.statements.shapes import is_finite
from treve.statements.tokens import Token

_ALIASES = (
    ("connu", "sous", "le", "nom", "de"),
    ("connue", "sous", "le", "nom", "de"),
    ("connu", "comme"),
    ("surnommé",),
    ("surnommée",),
    ("known", "as"),
    ("who", "goes", "by", "the", "name", "of"),
    ("who", "goes", "by"),
    ("who", "calls", "himself"),
    ("who", "called", "himself"),
    ("who", "called", "herself"),
    ("who", "styles", "himself"),
    ("who", "calls", "herself"),
    ("who", "identified", "himself", "as"),
    ("who", "identified", "herself", "as"),
    ("who", "gave", "his", "name", "as"),
    ("who", "gave", "her", "name", "as"),
    ("who", "gave", "her", "name", "only", "as"),
    ("who", "gave", "his", "name", "only", "as"),
    ("who", "gave", "only", "the", "name"),
    ("qui", "se", "fait", "appeler"),
    ("qui", "se", "présente", "comme"),
    ("qui", "dit", "s'", "appeler"),
    ("who", "is", "known", "as"),
    ("better", "known", "as"),
    ("who", "uses", "the", "name"),
    ("nicknamed",),
    ("dit",),
    ("alias",),
)
"""What stands between a role and the name that its bearer goes by."""
_LONGEST_NAME = 4
_LONGEST_ALIAS = max(map(len, _ALIASES))

PAPERS = frozenset(("communiqué", "déclaration", "lettre", "missive", "statement", "communique", "letter"))
"""What speaks for whoever wrote it."""

_READ = PAPERS | frozenset(
    ("texte", "document", "rapport", "tribune", "message", "note", "tract", "pétition", "résolution", "courrier")
)
"""What "peut-on lire" may be followed by."""

_REPORTS = frozenset(
    (
        *("report", "document", "bulletin", "memo", "memorandum", "paper", "survey", "study", "étude", "enquête"),
        *("release", "briefing", "post", "tweet", "review"),
    )
)
ISSUED = words(
    "issued published released circulated written signed drafted prepared sent posted compiled distributed produced "
    "publié publiée diffusé diffusée rédigé rédigée signé signée établi établie transmis transmise "
    "adressé adressée remis remise"
)
"""What is done to a paper by whoever speaks in it, and not by its readers."""
_FROM = frozenset(("from", "by", "of"))
_TO_ITS_ISSUER = 9
"""Words between a paper and whoever issued it."""

_ONE_PERSON = frozenset(("il", "elle", "he", "she"))

_SOON = 4

_PAPER_REACH = 4

_NAMEABLE = frozenset(("role", "counterpart", "relation", "anonymous", "body"))
_THE_LATTER = frozenset(("dernier", "dernière", "celui-ci", "celle-ci", "latter"))
"""Pronouns behind which the name may stand: "Ce dernier, X, ..."."""

_ON_REACH = 2
"""Sentences over which "on" still speaks for the same."""

_LEAD = 2
"""Paragraphs that may leave to the next one who it is that they call by an office: the news comes first."""
_BESIDE_SIDE = 2
_WHERE = frozenset(("à", "au", "aux", "chez", "côté", "dans"))
_CIRCLES = words("entourage camp cercle famille équipe parti état-major cabinet rangs délégation")
"""Who speaks for somebody when nobody of them is named: "Dans son camp, on assure"."""

_SOMEBODY = frozenset(("person", "role", "anonymous", "relation", "counterpart"))
_TWO = frozenset(("deux", "both", "two", "pair", "duo"))
"""Words that take up two persons told of one after the other."""
_TWO_REACH = 800

_FOR_NOW = frozenset((("par", "intérim"), ("en", "exercice"), ("en", "titre"), ("en", "chef"), ("ad", "interim")))


class InPlace(Reading):
    """A reading that answers who a phrase is where it stands."""

    def resolve(self, number: int, row: list[Token], mention: Mention | None, members: list[Mention]) -> Speaker:
        """Return who a phrase is in its place."""
        if mention is None:
            return NOBODY
        if mention.many and mention.kind in ("role", "counterpart") and not members and not mention.names:
            pair = self._apposed_pair(row, mention)
            if pair:
                return self.registry.resolve(row, pair[-1], pair[:-1], [])
        if mention.kind == "pronoun" and (beside := self._taken_up_at_once(row, mention)) is not None:
            mention = beside
        if mention.head in _ONE_PERSON and (latter := self._latter_before(row, mention)) is not None:
            mention = latter
        if (mention.many or mention.head in _TWO) and any(t.low in _TWO for t in row[mention.first : mention.after]):
            two_of_them = self._the_two(row[mention.first].start, mention)
            if two_of_them:
                return Speaker(tuple(e.name for e in two_of_them), None, "pronoun", 1, False, two_of_them)
        if mention.head in ("lui", "elle") and mention.after < len(row) and row[mention.after].text == ":":
            two = [e for e in self.registry.group if e.gender == mention.gender]
            if len(self.registry.group) == 2 and len(two) == 1:  # "Lui : « ... » Elle : « ... »"
                return Speaker((two[0].name,), two[0].role, "pronoun", 2, False, (two[0],))
        if mention.head in _THE_LATTER and (last := self._last_told_of(number, row, mention)) is not None:
            return last
        if mention.kind == "pronoun" and mention.head == "on":
            paper = self._paper_beside(row, mention)
            if paper is not None:
                return paper
            place = self._place_of(row, mention) or self._source_of(row, number)
            if place is None and any(t.low == "y" for t in row[mention.first : mention.after]) and number:
                before = self.sentences[number - 1].tokens
                place = next(
                    (m for m in self.parsed[number - 1][2] if m.kind in ("name", "body") and not m.governed), None
                )
                if place is not None:
                    return self.registry.resolve(before, place, [], [])
            if place is not None:
                self.on = (number, self.registry.resolve(row, place, [], []))
                return self.on[1]
            if self.on is not None and number - self.on[0] <= _ON_REACH:
                self.on = (number, self.on[1])  # "on" goes on speaking for whom it spoke
                return self.on[1]
        of_theirs = any(t.low in self.lang.possessive for t in row[mention.first : mention.after])
        if mention.kind in ("relation", "counterpart") or of_theirs:
            self._own(row, mention)
        named = self.apposed(row, mention)
        if named is not None and not members:
            mention = named
        issued = self._issued_by(row, mention)
        if issued is not None:
            return self.registry.resolve(row, issued, [], [])
        if mention.kind in ("body", "other", "role") and mention.head in PAPERS and not members:
            author = self._author(row, mention)
            if author is not None:
                return author
        ahead = self._named_next(number, mention)
        if mention.kind == "role" and any(m.kind == "counterpart" for m in self._people_of(row) or ()):
            ahead = []  # "the minister met his counterpart. Mr X thanked ...": the name is more likely the other's
        if mention.kind == "pronoun" and (own := _before_colon(row, mention, self._people_of(row) or [])) is not None:
            return self.registry.resolve(row, own, [], [])
        if mention.kind == "pronoun" and mention.gender in ("m", "f") and (own := self._of_this_sentence(row, mention)):
            return self.registry.resolve(row, self.apposed(row, own) or own, [], [])
        who = self.registry.resolve(row, mention, members, ahead)
        if not who.names and mention.head in _ONE_PERSON and (last := self._last_told_of(number, row, mention)):
            return last  # "a été reçue par le Premier ministre. Il lui aurait assuré"
        if not who.names and mention.head in _ONE_PERSON:
            own = next(iter(self._people_of(row) or ()), None)
            if (
                own is not None
                and own.kind in ("body", "name")
                and not (own.governed or own.many)
                and own.after < mention.first
            ):
                return self.registry.resolve(row, own, [], [])  # "Le Comité a pu visiter X, indique-t-il"
            return self._named_soon(number, mention)
        return who

    def _named_next(self, number: int, mention: Mention) -> list[str]:
        """Return whom the next sentences name first and without a role, up to one that names its holder."""
        found: list[str] = []
        for later in range(number + 1, min(number + 3, len(self.bare))):
            if mention.kind == "role" and any(
                m.head == mention.head and m.kind in ("role", "person") for m in self.parsed[later][2]
            ):
                break  # "Le préfet a dit A. Paul Durand, préfet du Nord, est venu. Anne Roche a dit que non."
            if self.sentences[number].block < _LEAD or self.sentences[later].block == self.sentences[number].block:
                found += self.bare[later]
        return found

    def _the_two(self, at: int, mention: Mention) -> tuple[Entity, ...]:
        """Return the two persons who were told of last, for "tous deux", "both", "the two men"; () where it is not."""
        if mention.kind not in ("pronoun", "other") or (mention.kind == "other" and mention.head not in _TWO):
            return ()
        lately = [e for e in reversed(self.registry.focus) if at - max(e.last, e.spoke, e.told) <= _TWO_REACH]
        people = [e for e in lately if e.is_person and not e.anonymous and not e.many][:2]
        group = self.registry.group
        if len(people) < 2 or (len(group) == 2 and any(e in group for e in people)):
            return ()
        return tuple(sorted(people, key=lambda e: e.order))

    def _latter_before(self, row: list[Token], mention: Mention) -> Mention | None:
        """Return "ce dernier" where it opens the clause of a pronoun: "Ce dernier fera appel, a-t-il fait savoir"."""
        first = next(iter(self._people_of(row) or ()), None)
        latter = first is not None and first.head in _THE_LATTER and not first.governed and first.after < mention.first
        return first if latter else None

    def _taken_up_at_once(self, row: list[Token], mention: Mention) -> Mention | None:
        """Return whom a pronoun takes up within its clause: "Le préfet, il dit que", "les routiers, eux, disent"."""
        at = mention.first
        if self.lang.code != "fr" or not 2 <= at < len(row) or row[at - 1].text != "," or row[at].low != mention.head:
            return None
        found = next((m for m in self._people_of(row) or () if m.after == at - 1 and m.speaks and not m.governed), None)
        if found is None:
            hung = (m for m in self._people_of(row) or () if m.after == at - 1 and m.first > 0 and m.speaks)
            found = next((m for m in hung if "quant" in (row[m.first - 1].low, row[max(0, m.first - 2)].low)), None)
            return found  # "quant au petit parti, il annonce"
        if found.kind == "pronoun" or found.many != mention.many:
            return None
        opens = not found.first or row[found.first - 1].kind == "mark" or row[found.first - 1].low in self.lang.ands
        return found if opens else None

    def _last_told_of(self, number: int, row: list[Token], mention: Mention) -> Speaker | None:
        """Return whom "ce dernier" takes up: the last of whom the sentence before tells, be it only by a noun."""
        if self.apposed(row, mention) is not None or not number or self._people_of(row) is not self.parsed[number][2]:
            return None
        here = [m for m in self.parsed[number][2] if m.after <= mention.first and m is not mention]
        before = [(row, m) for m in here] or [
            (self.sentences[number - 1].tokens, m) for m in self.parsed[number - 1][2]
        ]
        for tokens, other in reversed(before):
            where = other.kind == "name" and other.governed
            somebody = (other.names and not where) or other.kind in _SOMEBODY
            if not somebody or other.many != mention.many:
                continue
            if other.gender and mention.gender and other.gender != mention.gender:
                continue
            found = self.registry.resolve(tokens, self.apposed(tokens, other) or other, [], [])
            return found if found.names else None
        return None

    def _of_this_sentence(self, row: list[Token], mention: Mention) -> Mention | None:
        """Return the person with whom a sentence begins, for "dit-elle" at its end: "Sa femme corrige"."""
        people = self._people_of(row) or []
        first = next((m for m in people if not m.governed and m.speaks), None)
        if mention.governed and first is not None and first.kind == "anonymous" and not first.many:
            agrees = first.gender in ("", mention.gender) and first.after < mention.first
            return first if agrees else None  # "Un diplomate est moins amène : pour lui, ..."
        if (
            first is None
            or first.after > mention.first
            or first.kind not in ("person", "relation", "role")
            or first.many
        ):
            return None
        gender = first.gender or SEX_OF.get(first.head, "")
        focus = self.registry.focus[-1] if self.registry.focus else None
        known = focus is not None and focus.gender == mention.gender
        return first if gender == mention.gender and not known else None

    def _named_soon(self, number: int, mention: Mention) -> Speaker:
        """Return the person whom an article names after a pronoun: "Il disait que ... X est mort dimanche"."""
        for later in range(number, min(number + _SOON, len(self.parsed))):
            row = self.sentences[later].tokens
            for other in self.parsed[later][2]:
                person = self.registry.person(row, other) if other.names and not other.governed else None
                fits = person is not None and not (person.gender and person.gender != mention.gender)
                if person is not None and fits:
                    return Speaker((person.name,), person.role, "pronoun", 1, False, (person,))
        return NOBODY

    def apposed(self, row: list[Token], mention: Mention) -> Mention | None:
        """Return the name that stands in apposition to a role: "le ministre, M. X,", "Ankara, par la voix de X,"."""
        if mention.names and mention.kind != "name":
            return None
        people = self._people_of(row)
        if people is None:
            return None
        if mention.kind == "role" and not mention.determiner and mention.first and row[mention.first - 1].text == ",":
            bearer = next((m for m in people if m.after == mention.first - 1 and m.kind == "person"), None)
            if bearer is not None:
                return bearer  # "a rétorqué à quelques mètres de là Denis Loujine, négociateur de ..."
        at = _past_brackets(row, mention.after)
        if tuple(t.low for t in row[at : at + 2]) in _FOR_NOW:
            at += 2
        if (
            at + 1 < len(row)
            and (mention.kind in ("anonymous", "counterpart", "relation") or mention.determiner in self.lang.possessive)
            and row[at].low in self.lang.prepositions
        ):
            at = next((m.after for m in people if m.first == at + 1), at)
        if (
            at + 1 < len(row)
            and row[at].low in NAMED
            and row[at + 1].cap
            and mention.kind in ("anonymous", "role", "relation")
        ):
            found = Mention(at + 1, next((i for i in range(at + 1, len(row)) if not row[i].cap), len(row)))
            found.kind, found.names = "person", [(found.first, found.after)]
            return found  # "a customs officer named Sherzad"
        if at < len(row) and row[at].low in ("who", "qui") and (alias := _alias(row, at)) is not None:
            return alias
        if at + 1 < len(row) and row[at].text in (",", "("):
            skip = at + 1
            while skip < len(row) and is_adverb(row[skip], self.lang):
                skip += 1
            lows = tuple(t.low for t in row[skip : skip + 4])
            if lows[:2] == ("par", "la") and lows[2:3] and lows[2] in ("voix", "bouche") and len(lows) > 3:
                tail = next((i for i in range(skip + 4, len(row)) if row[i].text == ","), len(row))
                nxt = next(
                    (
                        m
                        for m in people
                        if skip < m.first <= tail + 1 and (m.names or skip + 2 < m.first < tail) and m.speaks
                    ),
                    None,
                )
                named = mentions(row[skip + 4 : tail], set(), self.lang)
                if (nxt is None or not nxt.names) and named and named[0].names:
                    nxt = named[0]
                    nxt.first, nxt.after = nxt.first + skip + 4, nxt.after + skip + 4
                    nxt.names = [(a + skip + 4, b + skip + 4) for a, b in nxt.names]
                return self._chain_name(row, nxt, people) if nxt is not None else None
            if (alias := _alias(row, skip)) is not None:
                return alias
            if lows[:1] in (("through",), ("via",)):
                nxt = next((m for m in people if m.first > skip), None)
                return self._chain_name(row, nxt, people) if nxt is not None else None
            nxt = next((m for m in people if m.first == skip), None)
            if nxt is not None and not nxt.names and (alias := _alias(row, nxt.after)) is not None:
                return alias  # "The spokesman, a former photographer who called himself X,"
            if nxt is not None and self._names_a_body(row, mention, nxt):
                return nxt
            if nxt is None and mention.kind in ("relation", "role", "counterpart"):
                # "her deputy, retired colonel X,": words of rank before the name
                nxt = next((m for m in people if skip < m.first <= skip + 3 and m.names), None)
                between = row[skip : nxt.first] if nxt is not None else []
                if any(t.kind != "word" or t.cap or t.low in self.lang.prepositions for t in between):
                    nxt = None  # "le gouverneur, joint par Radio Azur,", "the widow, from Salford,"
            if (
                nxt is not None
                and nxt.names
                and (mention.kind in _NAMEABLE or mention.head in (*_THE_LATTER, "one") or _owned(row, mention))
                and nxt.kind != "body"
                and not (nxt.kind == "name" and is_state(self.words(row, nxt)))  # "Pour la spécialiste, Paris ..."
                and (
                    nxt.after >= len(row)
                    or row[nxt.after].kind != "word"
                    or (mention.first > 0 and row[nxt.after].low not in ("et", "and") and not self._opens(row, mention))
                )
            ):
                theirs = row[mention.first].low in self.lang.possessive or is_demonym(row[mention.after - 1], self.lang)
                theirs |= mention.head == "one"  # "the Armenian one, X,"
                theirs |= row[nxt.first].low in self.lang.titles and mention.head not in self.lang.bodies
                if mention.kind == "body" and not (nxt.determiner or theirs):  # but "The Sarkin Fada, Malam X, told"
                    return None
                if mention.kind == "anonymous" and mention.governed and row[mention.first - 1].low in ("de", "d'"):
                    return None  # "De bonne source, le président pourrait se rendre à Bamako"
                return nxt
        return None

    def _names_a_body(self, row: list[Token], mention: Mention, nxt: Mention) -> bool:
        """Return whether a proper name says which body is meant: "a local charity, the Kyaukme Association,"."""
        named = nxt.kind == "body" and nxt.determiner in self.lang.definite and row[nxt.after - 1].cap
        ends = nxt.after >= len(row) or (row[nxt.after].kind == "mark" and row[mention.after].text == ",")
        new = mention.determiner in self.lang.indefinite and not mention.names and not mention.many
        return named and ends and new and mention.kind in ("anonymous", "body", "other")

    def _opens(self, row: list[Token], mention: Mention) -> bool:
        """Return whether a phrase ends a source at the head of a clause: "Selon le ministre, X a menti"."""
        named = self.sources_of.get(id(row), ())
        return any(s.after <= mention.first <= s.after + 1 for s in named)

    def _issued_by(self, row: list[Token], mention: Mention) -> Mention | None:
        """Return who put out a paper: "a report circulated on Monday by X and seen by Y", "a letter from X"."""
        after = mention.after
        after += after < len(row) and row[after].text == ","
        told = after < len(row) and (row[after].low in ISSUED or row[mention.after].low in _FROM)
        if mention.head not in _READ | _REPORTS | PAPERS or not told:
            return None
        for at in range(after, min(len(row), after + _TO_ITS_ISSUER)):
            if row[at].kind != "word":
                return None
            if row[at].low in ("by", "par") or (at == mention.after and row[at].low in _FROM):
                people = self._people_of(row) or []
                return next((m for m in people if m.first == at + 1 and m.speaks and m.kind != "pronoun"), None)
        return None

    def _author(self, row: list[Token], mention: Mention) -> Speaker | None:
        """Return whose paper speaks: "un communiqué du ministère", "its statement", else whoever was last in focus."""
        for at in range(mention.first + 1, mention.after - 1):
            if row[at].low in self.lang.of:
                begin = at if row[at].low in ("du", "des") else at + 1
                inner = mentions(row[begin : mention.after], set(), self.lang)
                if inner and inner[0].speaks:
                    found = inner[0]
                    found.first, found.after = found.first + begin, found.after + begin
                    found.names = [(a + begin, b + begin) for a, b in found.names]
                    return self.registry.resolve(row, found, [], [])
        people = self._people_of(row) or []
        author = next((m for m in people if m.governed and m.speaks and m.first - mention.after in (1, 2)), None)
        issued = next(
            (m for m in people if m.first > mention.after and m.speaks and row[m.first - 1].low in ("par", "by")), None
        )
        if author is None and issued is not None and _is_issued(row, mention.after, issued.first - 1):
            return self.registry.resolve(row, issued, [], [])  # "un rapport publié mercredi par l'organisation X"
        if author is not None and row[mention.after].low in ("by", "from", "of", "de", "du", "des", "d'", "par"):
            more = [m for m in people if m.first == author.after + 1 and row[author.after].low in ("and", "et")]
            return self.registry.resolve(row, more[0] if more else author, [author] if more else [], [])
        subject = next((m for m in people if not m.governed and m.speaks), None)
        if (
            subject is not None
            and subject.after <= mention.first
            and subject.kind in ("body", "name", "person", "role")
        ):
            return self.registry.resolve(row, subject, [], [])  # "Le Front « prend acte », selon un communiqué"
        if mention.after < len(row) and row[mention.after].low in ("que", "qu'"):
            giver = next((m for m in people if m.first == mention.after + 1 and m.speaks), None)
            if giver is not None:
                return self.registry.resolve(row, giver, [], [])  # "dans la note que le ministère a remise"
        last = self.registry.focus[-1] if self.registry.focus else None
        if last is None or last.anonymous:
            return None
        return Speaker((last.name,), last.role, "paper", 1, False, (last,))

    def _paper_beside(self, row: list[Token], mention: Mention) -> Speaker | None:
        """Return whose paper is read: "peut-on lire dans un communiqué du Front", "est-il écrit dans le texte"."""
        people = self._people_of(row) or []
        teller = next(
            (
                m
                for m in people
                if m.after < mention.first and row[m.after].kind == "quote" and m.speaks and not m.governed
            ),
            None,
        )
        lemma_read = any(t.low in ("lire", "lit", "écrit") for t in row[mention.first : mention.after])
        if teller is not None and lemma_read:  # "le Front « renonce à ... », peut-on lire"
            return self.registry.resolve(row, teller, [], [])
        for paper in people:
            near = 0 <= paper.first - mention.after <= _PAPER_REACH
            if near and paper.head in _READ and row[max(0, paper.first - 1)].low in ("dans", "sur", "en"):
                return self._author(row, paper)
        if lemma_read:
            last = self.registry.focus[-1] if self.registry.focus else None
            if last is not None:
                return Speaker((last.name,), last.role, "paper", 1, last.anonymous, (last,))
        return None

    def _own(self, row: list[Token], mention: Mention) -> None:
        """Put the subject before a possessive into focus: whose spokesman, whose counterpart."""
        people = self._people_of(row) or []
        owner = next(
            (
                m
                for m in people
                if m.after <= mention.first
                and not m.governed
                and m.speaks
                and m.kind not in ("pronoun", "relation", "counterpart")
            ),
            None,
        )
        if owner is not None and owner.determiner not in self.lang.possessive:
            for entity in self.registry.resolve(row, self.apposed(row, owner) or owner, [], []).entities:
                self.registry.seen(entity)

    def _place_of(self, row: list[Token], mention: Mention) -> Mention | None:
        """Return the place that stands for those who speak: "À Dorva, on se dit prêt", "répond-on à Bakir"."""
        people = self._people_of(row) or []
        side = next((m for m in people if m.head == "côté" and m.after <= mention.first), None)
        if side is not None:
            at = next((i for i in range(side.first + 1, side.after) if row[i].low in self.lang.of), side.after)
            inner = mentions(row[at + 1 : side.after], set(), self.lang)
            if inner:  # "Du côté de la junte, on se veut conciliant"
                inner[0].first, inner[0].after = inner[0].first + at + 1, inner[0].after + at + 1
                return inner[0]
            if side.after < len(row) and side.after > side.first + 1 and row[side.after].text == ",":
                who = Mention(side.first + (side.determiner == "du"), side.after)
                who.kind, who.head = "body", side.head
                return who  # "Du côté arménien, on souligne"
        if (own := self._camp_of(row, mention, people)) is not None:
            return own
        if mention.first > 1 and row[mention.first - 1].low == "où":
            near = next((m for m in people if m.after == mention.first - 2 and m.kind in ("name", "body")), None)
            if near is not None:
                return near  # "rassurer Varsovie, où l'on redoute"
        for place in people:
            if (
                (
                    (
                        place.kind in ("name", "body", "person")
                        and place.governed
                        and (
                            row[max(0, place.first - 1)].low in _WHERE
                            or place.determiner in ("au", "aux")
                            or _from(row, place)
                        )
                    )
                    or (place.kind in ("name", "body", "role", "relation", "anonymous") and _beside(row, place))
                    or (place.speaks and place.governed and row[max(0, place.first - 1)].low == "chez")
                )
                and self._is_where(row, mention, place)
                and (
                    place.after <= mention.first or place.first - mention.after <= 2 + (row[mention.after].text == ",")
                )
            ):
                return place
        return None

    def _camp_of(self, row: list[Token], mention: Mention, people: list[Mention]) -> Mention | None:
        """Return who opens a sentence as a side: "Côté loyaliste, on dit", "Dans son entourage, on affirme"."""
        first = next((m for m in people if m.after < mention.first and row[m.after].text == ","), None)
        if first is None and mention.first > _BESIDE_SIDE and row[0].low == "côté" and row[_BESIDE_SIDE].text == ",":
            first = Mention(0, _BESIDE_SIDE)  # "Côté fédéral, on affirme"
            first.kind, first.head = "body", "côté"
        if first is None:
            return None
        opened = [t.low for t in row[: first.after]]
        sided = opened[0] == "côté" or opened[:2] == ["du", "côté"]
        if sided or (first.head in _CIRCLES and "dans" in opened):
            return first
        return None

    def _is_where(self, row: list[Token], mention: Mention, place: Mention) -> bool:
        """Return whether a place behind "on" is where they speak, "dit-on à Bakir", and not whom they ask."""
        if place.after <= mention.first or not place.determiner or row[place.first - 1].low != "à":
            return True
        return place.first - mention.after <= 1

    def _source_of(self, row: list[Token], number: int) -> Mention | None:
        """Return the source that a sentence opens with: "De source militaire, on indique ..."."""
        if number >= len(self.parsed) or self.parsed[number][0].tokens is not row:
            return None
        for source in self.parsed[number][1]:
            if source.how == "source":
                end = next((i for i in range(source.after, len(row)) if row[i].text == ","), source.after)
                found = Mention(source.first + 1, min(end, source.after + 4))
                found.kind, found.governed = "anonymous", True
                return found
        return None

    def _apposed_pair(self, row: list[Token], mention: Mention) -> list[Mention]:
        """Return the names that stand beside a plural role: "les ministres turc et iranien, X et Y,"."""
        people = self._people_of(row) or []
        later = [m for m in people if m.first >= mention.after and m.first - mention.after <= 9 and m.names]
        for one, two in itertools.pairwise(later):
            if [t.low for t in row[one.after : two.first]] in (["et"], ["and"]) and any(
                t.text == "," for t in row[mention.after : one.first]
            ):
                return [one, two]
        return []

    def _chain_name(self, row: list[Token], mention: Mention, people: list[Mention]) -> Mention:
        if mention.names:
            return mention
        nxt = next((m for m in people if m.first == mention.after + 1), None)
        return nxt if nxt is not None and nxt.names and row[mention.after].text == "," else mention

    def named_rather(self, row: list[Token], chain: Mention | None, people: list[Mention]) -> Mention | None:
        """Return whom a sentence names behind a pronoun or a description that opens it.

        "Il s'appelle X", "Il y a une vieille dame, X, ...", "Ancien combattant reconverti, X aime les formules".
        """
        if chain is None or chain.names:
            return chain
        later = people[people.index(chain) + 1 :]
        if chain.kind == "pronoun":
            called = next((m for m in later if m.names and row[m.first - 1].low in CALLED), None)
            there = [t.low for t in row[chain.after : chain.after + 2]] in (["y", "a"], ["y", "avait"])
            shown = next((m for m in later if there and m.speaks and not m.governed), None)
            return called or shown or chain
        nxt = next((m for m in later if not m.governed), None)
        opens = chain.kind in ("role", "anonymous") and not chain.determiner and nxt is not None
        if opens and nxt is not None and nxt.kind == "pronoun" and row[nxt.first - 1].text == ",":
            return nxt  # "Fille de pêcheur, juriste, elle a grandi là"
        if opens and nxt is not None and nxt.names and row[nxt.first - 1].text == "," and nxt.after < len(row):
            return nxt if is_finite(row[nxt.after], self.lang) else chain
        return chain

    def named_counterpart(self, mention: Mention, people: list[Mention]) -> Mention:
        """Return the name that follows "son homologue", or the phrase itself."""
        if mention.names:
            return mention
        nxt = next((m for m in people if m.first > mention.after - 1), None)
        if nxt is not None and nxt.names and nxt.first - mention.after <= 1:
            return nxt
        return mention


def _owned(row: list[Token], mention: Mention) -> bool:
    """Return whether a phrase tells whose somebody is: "Ukraine's ombudswoman, X"."""
    return any(t.text in ("'s", "’s") for t in row[mention.first : mention.after])


def _alias(row: list[Token], at: int) -> Mention | None:
    """Return the name that somebody goes by, where a phrase that says so begins here: "who calls himself X"."""
    if at + 1 < len(row) and row[at].low in NAMED and row[at + 1].cap:
        return _named(row, at + 1)  # "a brisk Ghanaian named Efua Mensah"
    lows = tuple(t.low for t in row[at : at + _LONGEST_ALIAS])
    first = at + next((len(phrase) for phrase in _ALIASES if lows[: len(phrase)] == phrase), 0)
    if first == at or first >= len(row):
        return None
    inner = row[first].inner
    if inner is not None and len(row[first].text.split()) <= _LONGEST_NAME:
        found = Mention(first, first + 1)  # "qui se fait appeler « commandant Tigre »"
        found.kind, found.names = "person", [(first, first + 1)]
        return found
    if row[first].low in RANKS and first + 1 < len(row) and row[first + 1].cap:
        return _named(row, first + 1)  # "qui se fait appeler général Oumar"
    return _named(row, first) if row[first].cap else None


def _named(row: list[Token], first: int) -> Mention:
    """Return the name that begins at a token, as somebody's."""
    found = Mention(first, next((i for i in range(first, len(row)) if not row[i].cap), len(row)))
    found.kind, found.names = "person", [(found.first, found.after)]
    return found


def _from(row: list[Token], place: Mention) -> bool:
    """Return whether a phrase opens a sentence that is told from there: "De Téhéran, on a fait savoir"."""
    opens = place.first == 1 or row[place.first - 2].kind != "word"
    return opens and row[place.first - 1].low in ("de", "d'", "depuis")


def _beside(row: list[Token], place: Mention) -> bool:
    """Return whether a phrase says on whose side: "du côté de la junte", "auprès de l'état-major"."""
    at = place.first if place.determiner in ("du", "des") else place.first - 1
    return (
        at > 0
        and row[at].low in ("de", "d'", "du", "des")
        and row[at - 1].low in ("côté", "entourage", "sein", "auprès")
    )


def _past_brackets(row: list[Token], at: int) -> int:
    """Return the token after a remark in brackets, "(partie B)"; `at` where there is none."""
    if at < len(row) and row[at].text == "(":
        closing = next((i for i in range(at, min(len(row), at + 7)) if row[i].text == ")"), None)
        if closing is not None and closing + 1 < len(row) and row[closing + 1].text == ",":
            return closing + 1
    return at


_ISSUED_MOST = 7


def _is_issued(row: list[Token], first: int, after: int) -> bool:
    """Return whether words between a paper and its author tell only how and when it came out."""
    between = row[first:after]
    return 0 < len(between) <= _ISSUED_MOST and all(
        t.kind == "word" and t.low not in ("qui", "que", "that") for t in between
    )


def _before_colon(row: list[Token], pronoun: Mention, people: list[Mention]) -> Mention | None:
    """Return who a sentence is about before its colon, for a pronoun behind: "X s'en explique : rien, dit-il, n'a"."""
    colon = next((at for at in range(pronoun.first - 1, 0, -1) if row[at].text == ":"), None)
    if colon is None or pronoun.many or pronoun.gender not in ("m", "f"):
        return None
    named = [m for m in people if m.after < colon and m.names and m.kind == "person" and not m.governed]
    opens = len(named) == 1 and (named[0].first == 0 or row[named[0].first - 1].text == ",")
    fits = opens and named[0].gender in ("", pronoun.gender)
    return named[0] if fits and row[named[0].after].text == "," else None
