"""The names of countries in English and French, as texts and tables write them.

A text that names a country says which places it may speak of; and a country's name is never that of a town that also bears
it ("Georgia", "Mexico"). Areas are in the register of places; here are names alone. Source: ISO 3166-1 and common use.
"""

from collections.abc import Sequence
from functools import lru_cache

from treve.names.fold import fold

_NAMES = """
AD Andorra|Andorre; AE United Arab Emirates|Émirats arabes unis|UAE; AF Afghanistan; AL Albania|Albanie; AM Armenia|Arménie
AO Angola; AR Argentina|Argentine; AT Austria|Autriche; AU Australia|Australie; AZ Azerbaijan|Azerbaïdjan
BA Bosnia|Bosnie|Bosnia and Herzegovina|Bosnie-Herzégovine; BD Bangladesh; BE Belgium|Belgique; BF Burkina Faso; BG Bulgaria|Bulgarie
BH Bahrain|Bahreïn; BI Burundi; BJ Benin|Bénin; BN Brunei; BO Bolivia|Bolivie; BR Brazil|Brésil; BT Bhutan|Bhoutan; BW Botswana
BY Belarus|Biélorussie|Bélarus; CA Canada; CD Democratic Republic of the Congo|République démocratique du Congo|DR Congo|RD Congo|DRC|RDC
CF Central African Republic|République centrafricaine|Centrafrique; CG Congo|Republic of the Congo|Congo-Brazzaville
CH Switzerland|Suisse; CI Côte d'Ivoire|Ivory Coast; CL Chile|Chili; CM Cameroon|Cameroun; CN China|Chine; CO Colombia|Colombie
CR Costa Rica; CU Cuba; CY Cyprus|Chypre; CZ Czech Republic|République tchèque|Czechia|Tchéquie; DE Germany|Allemagne; DJ Djibouti
DK Denmark|Danemark; DO Dominican Republic|République dominicaine; DZ Algeria|Algérie; EC Ecuador|Équateur; EE Estonia|Estonie
EG Egypt|Égypte; EH Western Sahara|Sahara occidental; ER Eritrea|Érythrée; ES Spain|Espagne; ET Ethiopia|Éthiopie; FI Finland|Finlande
FJ Fiji|Fidji; FR France; GA Gabon; GB United Kingdom|Royaume-Uni|Great Britain|Grande-Bretagne|Britain|England|Angleterre|Scotland|Écosse|UK
GE Georgia|Géorgie; GH Ghana; GM Gambia|Gambie; GN Guinea|Guinée; GQ Equatorial Guinea|Guinée équatoriale; GR Greece|Grèce
GT Guatemala; GW Guinea-Bissau|Guinée-Bissau; GY Guyana; HN Honduras; HR Croatia|Croatie; HT Haiti|Haïti; HU Hungary|Hongrie
ID Indonesia|Indonésie; IE Ireland|Irlande; IL Israel|Israël; IN India|Inde; IQ Iraq|Irak; IR Iran|Islamic Republic of Iran; IS Iceland|Islande
IT Italy|Italie; JM Jamaica|Jamaïque; JO Jordan|Jordanie; JP Japan|Japon; KE Kenya; KG Kyrgyzstan|Kirghizistan|Kirghizstan
KH Cambodia|Cambodge; KP North Korea|Corée du Nord; KR South Korea|Corée du Sud; KW Kuwait|Koweït; KZ Kazakhstan; LA Laos
LB Lebanon|Liban; LK Sri Lanka; LR Liberia|Libéria; LS Lesotho; LT Lithuania|Lituanie; LU Luxembourg; LV Latvia|Lettonie; LY Libya|Libye
MA Morocco|Maroc; MD Moldova|Moldavie; ME Montenegro|Monténégro; MG Madagascar; MK North Macedonia|Macédoine du Nord|Macedonia|Macédoine
ML Mali; MM Myanmar|Birmanie|Burma; MN Mongolia|Mongolie; MR Mauritania|Mauritanie; MT Malta|Malte; MW Malawi; MX Mexico|Mexique
MY Malaysia|Malaisie; MZ Mozambique; NA Namibia|Namibie; NE Niger; NG Nigeria|Nigéria; NI Nicaragua; NL Netherlands|Pays-Bas
NO Norway|Norvège; NP Nepal|Népal; NZ New Zealand|Nouvelle-Zélande; OM Oman; PA Panama; PE Peru|Pérou; PG Papua New Guinea|Papouasie-Nouvelle-Guinée
PH Philippines; PK Pakistan; PL Poland|Pologne; PS Palestine|Palestinian territories|Territoires palestiniens|West Bank|Cisjordanie
PT Portugal; PY Paraguay; QA Qatar; RO Romania|Roumanie; RS Serbia|Serbie; RU Russia|Russie|Russian Federation|Fédération de Russie; RW Rwanda
SA Saudi Arabia|Arabie saoudite; SD Sudan|Soudan; SE Sweden|Suède; SG Singapore|Singapour; SI Slovenia|Slovénie; SK Slovakia|Slovaquie
SL Sierra Leone; SN Senegal|Sénégal; SO Somalia|Somalie; SR Suriname; SS South Sudan|Soudan du Sud; SV El Salvador|Salvador
SY Syria|Syrie|Syrian Arab Republic|République arabe syrienne; SZ Eswatini; TD Chad|Tchad; TG Togo; TH Thailand|Thaïlande
TJ Tajikistan|Tadjikistan; TL Timor-Leste|East Timor|Timor oriental; TM Turkmenistan|Turkménistan; TN Tunisia|Tunisie
TR Turkey|Turquie|Türkiye; TW Taiwan|Taïwan; TZ Tanzania|Tanzanie; UA Ukraine; UG Uganda|Ouganda
US United States|États-Unis|United States of America|États-Unis d'Amérique|USA; UY Uruguay; UZ Uzbekistan|Ouzbékistan
VE Venezuela; VN Vietnam|Viêt Nam|Viet Nam; XK Kosovo; YE Yemen|Yémen; ZA South Africa|Afrique du Sud; ZM Zambia|Zambie; ZW Zimbabwe
"""

_BY_NAME: dict[str, str] = {}
_ENGLISH: dict[str, str] = {}
for _each in _NAMES.replace("\n", ";").split(";"):
    if _each.strip():
        _code, _, _called = _each.strip().partition(" ")
        _ENGLISH[_code] = _called.partition("|")[0]
        _BY_NAME.update({fold(name): _code for name in _called.split("|")})
_CODES = frozenset(_BY_NAME.values())
LONGEST = max(name.count(" ") + 1 for name in _BY_NAME)


@lru_cache(maxsize=32_768)
def code_of(name: str) -> str | None:
    """Return the code of a country by its name or code.

    >>> code_of("le Yémen"), code_of("South Sudan"), code_of("UA"), code_of("Alep")
    ('YE', 'SS', 'UA', None)
    """
    if name in _CODES:
        return name
    words = fold(name).split()
    if words and words[0] in ("le", "la", "l", "les", "the"):
        words = words[1:]
    return _BY_NAME.get(" ".join(words))


def english(code: str) -> str:
    """Return the English name of a country, its code where it has none here."""
    return _ENGLISH.get(code, code)


def countries_in(folded: Sequence[str]) -> dict[str, int]:
    """Return how often each country is named among the folded words of a text, the longest name first."""
    counts: dict[str, int] = {}
    at = 0
    while at < len(folded):
        for length in range(LONGEST, 0, -1):
            code = _BY_NAME.get(" ".join(folded[at : at + length]))
            if code is not None:
                counts[code] = counts.get(code, 0) + 1
                at += length - 1
                break
        at += 1
    return counts
