"""Statements as they are taken down: the span of the content, whose words they are, and what they were taken from."""

from treve.statements.article import Article, StatementKind
from treve.statements.entities import Entity, Speaker
from treve.statements.frames import Found, View
from treve.statements.in_place import PAPERS, InPlace
from treve.statements.lexicon import Language, words
from treve.statements.mention import Mention
from treve.statements.mentions import mentions
from treve.statements.raw import Raw, trim
from treve.statements.shapes import is_speech
from treve.statements.tokens import Token

SPEECH_NOUNS = words(
    "avis réponse aveu promesse avertissement réplique verdict constat réaction consigne message mot mise position ton "
    "déclaration commentaire compte page site phrase formule boutade cri citation expression propos parole paroles "
    "remarque jugement diagnostic analyse mots mise-en-garde conclusion explication excuse riposte aveux answer "
    "reply account response reaction"
)

VIEWS = words(
    "view opinion belief contention point thesis thèse sentiment position crainte conviction argument fear argument"
)
"""What somebody thinks or holds."""
ACCOUNTS = words(
    "décompte bilan chiffres données comptage estimation estimations recensement calculs récit version témoignage "
    "termes propos count tally figures data estimates account records"
)
"""What is counted or told by somebody: "d'après le décompte de X" says X."""


_SPEAKS = frozenset(("parle", "parlait", "parla", "s'", "speaks", "spoke"))


_BEHIND = 8
"""Tokens behind a noun for what is said in which whose it is may stand."""


class Writing(InPlace):
    """A reading that takes statements down, in the order in which they are found."""

    def __init__(self, article: Article) -> None:
        super().__init__(article)
        self.raw: list[Raw] = []
        self.cue_at = -1
        self.together: tuple[Entity, ...] = ()
        self.told_answers: dict[int, bool] = {}

    def _add(
        self,
        number: int,
        view: View,
        found: Found,
        who: Speaker,
        mention: Mention | None,
        words: str,
        kind: str,
        negated: bool,
        claimed: set[int],
    ) -> None:
        row = view.tokens
        inside = [t for t in row[found.first : found.after] if t.kind == "quote" and t.inner is not None]
        if found.after - found.first == 1 and inside:
            start, end = inside[0].inner or (0, 0)
            how: StatementKind = "direct"
        else:
            start, end = row[found.first].start, row[found.after - 1].end
            if row[found.after - 1].kind == "quote" and row[found.first].kind != "quote":
                end = (row[found.after - 1].inner or (0, end))[1]
                end = row[found.after - 1].end if self.text[row[found.after - 1].end - 1] in '»”"' else end
            how = "mixed" if inside else "indirect"
            if is_speech(view) and how == "indirect":
                how = "direct"
        start, end = trim(self.text, start, end)
        if end <= start:
            return
        for at in range(found.first, found.after):
            if row[at].kind == "quote":
                claimed.add(at)
        span = (
            (row[mention.first].start, row[mention.after - 1].end)
            if mention is not None and 0 <= mention.first < len(row) and mention.after <= len(row)
            else None
        )
        self.raw.append(
            Raw(
                start,
                end,
                tuple(t.inner for t in inside if t.inner),
                how,
                words,
                kind,
                who,
                self.words(row, mention) if span else "",
                span,
                negated,
                number,
                row[found.first].start,
                self.cue_at,
            )
        )

    def _is_embedded(self, at: int, number: int) -> bool:
        """Return whether a place lies inside the content of a statement of the same sentence."""
        return any(r.sentence == number and r.start <= at < r.end for r in self.raw[-6:])

    def _owner(self, row: list[Token], mention: Mention, lang: Language) -> Mention:
        """Return whose answer, confession or promise it is: "la réponse du gouvernement" is the government's."""
        possessor = next(
            (at for at in range(mention.first + 1, mention.after) if row[at].text in ("'s", "’s", "'", "’")), None
        )
        if possessor is not None:
            inner = mentions(row[mention.first : possessor], set(), lang)
            if inner and inner[-1].speaks:
                found = inner[-1]
                found.first, found.after = found.first + mention.first, found.after + mention.first
                found.names = [(a + mention.first, b + mention.first) for a, b in found.names]
                return found
        if mention.head not in SPEECH_NOUNS and mention.head not in ACCOUNTS and mention.head not in VIEWS:
            return mention
        for at in range(mention.first + 1, mention.after - 1):
            if row[at].low in lang.of:
                inner = mentions(
                    row[at : mention.after + 0] if row[at].low in ("du", "des") else row[at + 1 : mention.after],
                    set(),
                    lang,
                )
                if inner:
                    found = inner[0]
                    shift = at if row[at].low in ("du", "des") else at + 1
                    found.first += shift
                    found.after += shift
                    found.names = [(a + shift, b + shift) for a, b in found.names]
                    if found.determiner == "des":
                        found.determiner = "les"
                    return found
        behind = row[mention.after].low if mention.after + 1 < len(row) else ""
        if lang.code == "en" and behind in ("from", "of"):  # "The answer from Paul Karim: ..."
            inner = mentions(row[mention.after + 1 : mention.after + _BEHIND], set(), lang)
            if inner and not inner[0].first and inner[0].speaks:
                shift, found = mention.after + 1, inner[0]
                found.first, found.after = found.first + shift, found.after + shift
                found.names = [(a + shift, b + shift) for a, b in found.names]
                return found
        return mention

    def _words_taken_up(self, number: int) -> Speaker | None:
        """Return who is said to have spoken the words before: "Ces mots, Aliona les prononce d'une voix ferme"."""
        if number >= len(self.parsed) or self.sentences[number].block - self.sentences[number - 1].block > 1:
            return None
        view, _, people = self.parsed[number]
        lows = [t.low for t in view.tokens[view.begin : view.begin + 3]]
        thus = lows[:1] in (["ainsi"], ["thus"]) and lows[1:2] and lows[1] in _SPEAKS
        if thus:
            subject = next((m for m in people if m.first > view.begin and m.speaks and not m.governed), None)
            return self.resolve(number, view.tokens, subject, []) if subject is not None else None
        if lows == ["c'", "est", "par"] and any(m.head in SPEECH_NOUNS for m in people):
            return self._writer(number, view, people)
        if (
            lows[:1] not in (["ces"], ["cette"], ["ce"], ["la"], ["le"], ["l'"], ["les"], ["the"], ["these"], ["those"])
            or not set(lows[1:]) & SPEECH_NOUNS
        ):
            return None
        somebody = [m for m in people if m.first > view.begin and m.speaks and m.kind != "pronoun"]
        agent = next((m for m in somebody if view.tokens[m.first - 1].low in ("par", "by")), None)
        subject = agent or next(iter(somebody), None)  # "La phrase, lâchée à Conakry par X"
        return self.resolve(number, view.tokens, subject, []) if subject is not None else None

    def _writer(self, number: int, view: View, people: list[Mention]) -> Speaker | None:
        """Return whose paper or speech words open: "C'est par ces mots que s'ouvre la lettre adressée par X"."""
        row = view.tokens
        agent = next((m for m in people if row[m.first - 1].low in ("par", "by") and m.speaks), None)
        paper = next((m for m in people if m.head in PAPERS or m.head in ("appel", "discours")), None)
        if agent is None and paper is not None:
            return self._author(row, paper)
        subject = agent or next((m for m in people if m.speaks and not m.governed), None)
        return self.resolve(number, row, subject, []) if subject is not None else None
