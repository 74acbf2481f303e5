"""Whose office a role names: the country or organisation in its words, and what sets it apart from others of its head.

"A U.S. State Department spokesperson" is not the army's spokesman, and "the UK prime minister" no minister of Ukraine:
two roles that name different owners, or different offices, are never one person's.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from treve.names.fold import fold_words, raw_words
from treve.statements.lexicon import words as table

_STATES = """
ru russ mosc kreml
us americ etats-unis united-states u.s us usa washington white-house maison-blanche pentagon
gb brit uk u.k royaume-uni united-kingdom london londr angl english
fr franc french paris elysee
de allem german berlin
it ital rome
es espag spaniard spain spanish madrid
pl pole polon polish poland varsov warsaw
tr turc turq turk ankara
sy syri damas
ir irani iran teheran tehran
iq iraq irak irak bagdad baghdad
il israe
jo jordan amman
lb liban leban beyrouth beirut
eg egypt
sa saoud saudi riyad riyadh arabie
ae emir emirat
qa qatar doha
om oman
ye yemen sanaa
ua ukrain kiev kyiv
by bielorus belarus minsk
kz kazak kazakh astana
cn chin pekin beijing
in indien indian inde india
ml malian malien mali malienne bamako
ne niger nigerien niamey
ng nigeria nigerian
bf burkin ouagadougou
td tchad chad
sd soudan sudan khartoum
et ethiop addis
er erythr eritre
so somali
ke kenya
ug ougand ugand
rw rwand kigali
cd congol congo kinshasa
cf centrafr bangui
dz alger
ma maroc moroc rabat
tn tunis
ly liby tripoli
mr mauritan nouakchott
be belg bruxelles brussels
ch suiss switzerland helvet berne
nl dutch dutchman dutchwoman neerland netherlands pays-bas
no norveg norway norwegian oslo
se sued swede swedish stockholm
dk dane danois danemark denmark danish copenhag
fi finn finland finlande finnois finnish helsinki
at autrich austria vienn
gr grec greek greece athen
hu hongr hungar budapest
ro roumain romania bucarest bucharest
rs serb belgrad
md moldav moldov chisinau
lt lituan lithuan vilnius
lv letton latvia riga
ee eston tallinn
cz tcheq czech prague
pt portug lisbon
ie irland ireland irish dublin
ca canad ottawa
jp japon japan tokyo
kr sud-coreen south-korea seoul
in delhi
bd bangladesh dhaka
lk sri-lank colombo
mm birman birmanie myanmar burm naypyidaw
id indones jakarta
ph philippin manill manila
th thailand thai bangkok
mx mexic mexico
co colomb bogota
ve venezuel caracas
br bresil brazil brasilia
cu cuba cubain havane havana
gn guine conakry
ci ivoir abidjan
gh ghan accra
tg togo lome
bj benin
sl sierra-leon freetown
ss sud-soud south-sudan juba djouba
dj djibout
mz mozambi maputo
ao angol luanda
za sud-africain south-afric pretoria
zw zimbabw harare
tz tanzan dodoma
bi burund gitega bujumbura
cm camerou cameroon yaounde
ga gabon libreville
va vatican saint-siege holy-see
sn senegal dakar
am armen erevan yerevan
az azerb bakou baku
ge georg tbilissi tbilisi
af afghan kaboul kabul
pk pakist
eu europ eu union-europeenne ue
un onu un nations-unies united-nations onusien u.n
au africaine ua african-union
nato otan nato
"""
"""Beginnings of folded words that name a state or organisation, in both languages; a hyphen joins two words."""

_ENTITIES = [(row.split()[0], row.split()[1:]) for row in _STATES.strip().splitlines()]
_WHOLE = table(
    "be ch thai riga prague cuba rome vienn us uk eu ue un ua usa inde iran mali chad iraq irak rome paris chin niger oman onu otan nato"
)
"""Beginnings that count as whole words only."""

_BY_WORD: dict[str, list[str]] = defaultdict(list)
_BY_STEM: dict[str, list[str]] = defaultdict(list)
for _mark, _stems in _ENTITIES:
    for _stem in _stems:
        (_BY_WORD if _stem in _WHOLE or len(_stem) <= 2 else _BY_STEM)[_stem].append("@" + _mark)
_STEM_SIZES = tuple(sorted({len(stem) for stem in _BY_STEM}))

_BARE = table(
    "the le la les l un une a an de du des d of for to and et new nouveau nouvelle ancien ancienne former "
    "chief chef cheffe head deputy vice adjoint adjointe senior haut haute principal principale top lead "
    "general generale national nationale republic republique monsieur madame mr mrs mme his her its their "
    "son sa ses leur leurs same meme veteran longtime acting spokesman spokeswoman spokesperson "
    "spokespersons porte parole porte-parole minister ministers ministre ministres president presidente "
    "official officials responsable responsables representative representant representante envoy envoye "
    "envoyee emissaire special speciale ambassador ambassadeur ambassadrice negotiator negociateur "
    "negociatrice mediator mediateur mediatrice commander commandant commandante officer officier "
    "director directeur directrice secretary secretaire leader dirigeant dirigeante member membre adviser "
    "advisor conseiller conseillere governor gouverneur mayor maire doctor docteur medecin delegate "
    "delegue deleguee coordinator coordinateur coordinatrice analyst analyste expert experte state etat"
)
"""Words of a role that say nothing about whose office it is."""


_CAPITALS = re.compile(r"\b[A-Z]{2,4}\b")


@lru_cache(maxsize=8_192)
def owners(text: str) -> frozenset[str]:
    """Return the states and organisations that the words of a role name, as short marks.

    >>> sorted(owners("a U.S. State Department spokesperson")), sorted(owners("Ukraine's deputy defence minister"))
    (['@us'], ['@ua'])
    """
    words = [w for w in fold_words(raw_words(text)) if w]
    words += ["us"] if "U.S" in text else ["uk"] if "U.K" in text else ["un"] if "U.N" in text else []
    words += [w.lower() for w in _CAPITALS.findall(text)]
    words += [f"{a}-{b}" for a, b in pairwise(words)]
    short = {"us", "un", "eu"} - {w.lower() for w in _CAPITALS.findall(text.replace(".", ""))}
    return frozenset(mark for word in set(words) - short for mark in _marks_of(word))


def _marks_of(word: str) -> Iterator[str]:
    """Yield the marks of the states and organisations that a folded word names or begins with."""
    yield from _BY_WORD.get(word, ())
    for size in _STEM_SIZES:
        yield from _BY_STEM.get(word[:size], ())


@lru_cache(maxsize=8_192)
def offices(words: frozenset[str]) -> frozenset[str]:
    """Return the words of a role that set its office apart: "defence" of a defence minister."""
    return frozenset(w for w in words if not w.startswith("@") and w not in _BARE and not owners(w))


@lru_cache(maxsize=8_192)
def marks(words: frozenset[str]) -> frozenset[str]:
    """Return the marks of `owners` among the words of a role."""
    return frozenset(w for w in words if w.startswith("@"))


def apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether the words of two roles of one head, marks of `owners` among them, cannot be one person's.

    >>> apart(frozenset(["minister", "@gb"]), frozenset(["minister", "defence", "@ua"]))
    True
    >>> apart(frozenset(["minister"]), frozenset(["minister", "defence", "@ua"]))
    False
    """
    first, second = marks(one), marks(other)
    if first and second and not first & second:
        return True
    mine, theirs = offices(one), offices(other)
    return bool(mine and theirs and not any(a[:5] == b[:5] for a in mine for b in theirs))
