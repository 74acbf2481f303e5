"""Who did it and to whom, as a sentence says: an allegation, never more.

Names of the register come first; beside them the common nouns for those who fight ("les séparatistes", "government
forces", "gunmen") stay as written. Who stands before an active verb, after "par" or "by", or after the noun of an
act ("les raids du régime") is alleged to have fired; who is accused, blamed or claims it, too. In a clash there are
two sides, and no direction.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from treve.entries.report import Named, Role
from treve.statements.article import Span

Names = Callable[[str], list[tuple[int, int, str]]]
"""A text to the names of the register in it: start, end, id (names.actors.Actors.mentions)."""

_GROUPS = {
    "fr": re.compile(
        r"\b(?:l'|les |la |le |des |du |d'|de |un |une )?(?:(?:hommes armés|rebelles|insurgés|séparatistes|djihadistes|jihadistes|miliciens|combattants|factions? (?:rebelles?|\w+)|groupes? armés?|milices?|"
        r"forces (?:gouvernementales|armées|loyalistes|prorusses|pro-gouvernementales|russes|ukrainiennes|turques|kurdes|israéliennes)|armée|soldats|troupes|aviation|artillerie|militaires|paramilitaires|assaillants|bandits|inconnus|régime)"
        r"(?: (?:\w+iens?|\w+iennes?|prorusses?|russes?|turcs?|turque|kurdes?|ukrainien(?:ne)?s?|syrien(?:ne)?s?|congolaise?s?|malien(?:ne)?s?|soudanaise?s?|houthis?|israélien(?:ne)?s?|gouvernementale?s?|rebelles?))?"
        r"(?: d[ue] (?:m23|[a-z]*\d+[a-z]*|front [\w ]{3,20}|mouvement [\w ]{3,20}))?)(?![\w-])"
    ),
    "en": re.compile(
        r"\b(?:the )?(?:[\w-]+(?:ian|ish|ese|i|can|government|backed|led|held) |pro-\w+ |anti-\w+ |rebel |islamist |jihadist |separatist |kurdish |army |armed )*"
        r"(?:gunmen|rebels?|insurgents|separatists|jihadists?|militants|militia(?:men|s)?|fighters|factions?|armed groups?|armed men|"
        r"government forces|(?:\w+ )?army|(?:\w+ )?troops|(?:\w+ )?soldiers|(?:\w+ )?air force|paramilitar(?:y|ies)(?: forces?)?|assailants|attackers|regime forces|security forces)(?: of the [\w-]+)?(?![\w-])"
    ),
}
_BY = re.compile(
    r"(?:\bpar|\bby|\bfrom|\bde la part de|\battribuée?s? (?:à|aux?)|\bimputée?s? (?:à|aux?)|\bblamed on)\s?(?:the |la |le |les |l'|des |un |une |du )?$"
)
_AGAINST = re.compile(
    r"(?:\bcontre|\bagainst|\bvisant|\btargeting|\b(?:positions?|bases?|postes?|convois?|avant-postes?|lignes?|quartiers? général) (?:de|du|des|d'|tenue?s? par)|\b(?:positions?|posts?|bases?|convoys?|outposts?) (?:of|held by)|\bsur (?:des |les |la |le )?|\bon)\s?(?:the |la |le |les |l'|des |un |une |du |deux |trois )?$"
)
_OF = re.compile(r"(?:\bdu|\bde|\bdes|\bd'|\bof)\s?(?:the |la |le |les |l')?$")
_BLAME = re.compile(
    r"(?:\baccus\w+|\bblam\w+|\bhold\w*|\btient|\btiennent)\s(?:the |la |le |les |l')?$|\b(?:responsabilité|responsibility) (?:[\w']+ ){0,3}(?:à|aux?|on|to)\s?(?:the |la |le |les |l')?$"
)
_ACCUSES = re.compile(r"\b(?:accus|blam|reproch|dénonc|soupçonn)\w+")
_CLAIM = re.compile(
    r"\s*(?:[\w' -]{0,40}?)\b(?:a|ont) revendiqué|\s*(?:[\w' -]{0,40}?)\b(?:claimed|has claimed|have claimed) (?:responsibility|the)"
)
_BEFALLS = ("ied_or_mine", "explosion")
"""Acts that befall the subject of the verb: who drove over a mine did not lay it."""
_CLASH = ("armed_clash", "fire_exchanged")


class Party(NamedTuple):
    """Somebody named in a text, with the place and the name as written."""

    start: int
    end: int
    name: str
    known: bool


def parties(text: str, plain: str, span: Span, language: str, names: Names) -> list[Party]:
    """Return who is named in a span, by place: names of the register, then common nouns where none lies across."""
    known = [
        Party(span[0] + a, span[0] + b, text[span[0] + a : span[0] + b], known=True)
        for a, b, _ in names(text[span[0] : span[1]])
    ]
    found = list(known)
    for match in _GROUPS[language].finditer(plain, *span):
        if not any(p.start < match.end() and match.start() < p.end for p in known):
            name = re.sub(
                r"^(?:l['’]|(?:les|la|le|des|du|de|un|une|the|d['’]) ?)",
                "",
                text[match.start() : match.end()],
                flags=re.I,
            )
            found.append(Party(match.end() - len(name), match.end(), name, known=False))
    return sorted(found)


def roles(
    plain: str, span: Span, kind: str, acts: Sequence[Span], passive: bool, victims: Sequence[Span],
    found: Sequence[Party], not_in: Sequence[Span],
) -> list[Named]:  # fmt: skip
    """Return the parties of an act with the role that the words around each give them; who has none is left out."""
    out: dict[tuple[str, Role], Named] = {}
    first = min((a for a, _ in acts), default=None)
    accused = _ACCUSES.search(plain, span[0], first if first is not None else span[1])
    clash: list[str] = []
    for party in found:
        before, after = (
            plain[max(span[0], party.start - 45) : party.start],
            plain[party.end : min(span[1], party.end + 60)],
        )
        role: Role | None = None
        if _BLAME.search(before) or _CLAIM.match(after):
            role = "alleged_to_have_fired"
        elif any(a <= party.start < b for a, b in not_in) or (accused and party.end <= accused.start() + 1):
            continue
        elif any(a <= party.start and party.end <= b + 30 for a, b in victims):
            role = "affected"
        elif kind in _CLASH:
            clash.append(party.name)
            continue
        elif _BY.search(before) or (_OF.search(before) and any(0 <= party.start - b <= 22 for _, b in acts)):
            role = "alleged_to_have_fired"
        elif _AGAINST.search(before):
            role = "alleged_target"
        elif (first is not None and party.end <= first) or any(0 <= a - party.end <= 3 for a, _ in acts):
            role = "affected" if kind in _BEFALLS else "alleged_target" if passive else "alleged_to_have_fired"
        elif first is not None and not passive and 0 <= party.start - first <= 40:
            role = "alleged_target"
        if role is not None:
            out.setdefault((party.name, role), Named(party.name, role))
    for side, name in zip(("side_a", "side_b"), dict.fromkeys(clash), strict=False):
        out[name, side] = Named(name, side)  # type: ignore[index, arg-type]
    return list(out.values())
