"""The fixed beats of the story, as data: acts that several sources tell of, and what people said, signed and did.

`ACTS` become incidents like the others, with the share of each source that tells them raised. `EVENTS` leave no
trace in the tables; they are what the press tells, and what the timeline is held against.
"""

from typing import NamedTuple


class Beat(NamedTuple):
    """An act of note: when (ISO, to the minute), where, what, by whom, against whom, and how many killed and hurt.

    `told` are the numbers of dead that sources give beside the true one. `how` goes into remarks, French and English.
    """

    at: str
    town: str
    kind: str
    by: str
    against: str
    killed: int
    hurt: int
    how_fr: str
    how_en: str
    told: tuple[int, ...] = ()
    spot: tuple[float, float] | None = None
    blasts: int = 0
    """Explosions."""
    disputed: bool = False
    """Each side names the other."""


class Event(NamedTuple):
    """Something dated that is not an act: `earliest` and `latest` are days, the last one included."""

    earliest: str
    latest: str
    what: str
    en: str
    fr: str
    parties: tuple[str, ...]


ACTS = [
    Beat("2025-02-03T10:40", "Saint-Aubrac", "shelling", "G", "P", 14, 27, "marché de Saint-Aubrac touché",
         "market of Saint-Aubrac hit", (11, 14, 14), blasts=6, disputed=True),
    Beat("2025-02-09T07:20", "Combe-Noire", "ied_or_mine", "A", "G", 6, 4, "engin sur la route de Combe-Noire, six soldats",
         "device on the road to Combe-Noire, six soldiers", (6, 6, 5)),
    Beat("2025-02-25T05:10", "Grand-Orme", "shelling", "G", "F", 4, 9, "pilonnage intense avant la trêve",
         "heavy shelling before the truce", (4, 7), blasts=60),
    Beat("2025-02-25T06:30", "Sept-Fermes", "shelling", "G", "F", 2, 5, "pilonnage intense avant la trêve",
         "heavy shelling before the truce", (2, 3), blasts=35),
    Beat("2025-02-25T14:15", "Courvaux", "mlrs", "F", "G", 3, 6, "salves de roquettes en riposte",
         "rocket salvoes in reply", (3,), blasts=24),
    Beat("2025-03-01T02:15", "Vieille-Écluse", "small_arms_fire", "G", "F", 0, 1, "premiers tirs après l'entrée en vigueur",
         "first shots after the truce began", disputed=True),
    Beat("2025-03-04T09:30", "Roquebleue", "air_strike", "G", "A", 9, 5, "raid contre la Colonne cendrée",
         "raid against the Ashen Column", (9, 12), blasts=4),
    Beat("2025-03-08T08:45", "Courvaux", "withdrawal_seen", "G", "?", 0, 0, "obusiers de 122 mm quittant Courvaux vers le sud",
         "122 mm howitzers leaving Courvaux southwards"),
    Beat("2025-03-12T14:20", "Pontarel", "uav_over", "G", "?", 0, 0, "drone au-dessus du pont de Pontarel",
         "drone over the bridge of Pontarel", spot=(33.4131, -38.9062)),
    Beat("2025-03-19T21:10", "Mirande-la-Serre", "mortar", "G", "P", 5, 8, "hôpital Sainte-Claire touché, deux patients et une infirmière tués",
         "Sainte-Claire hospital hit, two patients and a nurse killed", (3, 3, 5), spot=(33.6121, -39.0548), blasts=3, disputed=True),
    Beat("2025-03-22T15:30", "Les Trois-Moulins", "weapons_seen", "F", "?", 0, 0, "sept pièces de 122 mm dans la bande de retrait",
         "seven 122 mm guns inside the belt"),
    Beat("2025-04-02T04:30", "Grand-Orme", "shelling", "G", "F", 2, 6, "tirs nourris sur Grand-Orme à partir de 4 h 30",
         "heavy fire on Grand-Orme from 04:30", (2, 3), blasts=42),
    Beat("2025-04-02T05:05", "Sept-Fermes", "shelling", "G", "F", 1, 4, "tirs nourris sur Sept-Fermes",
         "heavy fire on Sept-Fermes", (1,), blasts=31),
    Beat("2025-04-02T07:50", "Grand-Orme", "shelling", "C", "P", 8, 19, "marché de Grand-Orme touché, huit tués",
         "market of Grand-Orme hit, eight killed", (8, 6, 8), spot=(33.4352, -39.1478), blasts=5),
    Beat("2025-04-02T11:30", "Bois-l'Abbé", "aid_obstructed", "F", "L", 0, 0, "convoi de la Lanterne rouge refoulé au barrage",
         "Red Lantern convoy turned back at the roadblock"),
    Beat("2025-04-02T16:00", "Champ-Rouge", "mlrs", "F", "G", 5, 11, "roquettes sur Champ-Rouge vers 16 h",
         "rockets on Champ-Rouge about 16:00", (5, 4), blasts=30),
    Beat("2025-04-14T11:05", "Port-Liesse", "suicide_attack", "A", "P", 17, 40, "attentat-suicide au marché de Port-Liesse",
         "suicide attack at Port-Liesse market", (17, 15, 17)),
    Beat("2025-04-16T10:00", "Pontarel", "detainees_exchanged", "G", "F", 0, 0, "échange de 62 détenus au pont, 31 de chaque côté",
         "62 detainees exchanged at the bridge, 31 each", spot=(33.4125, -38.9050)),
    Beat("2025-04-24T13:00", "Sainte-Ombre", "aid_delivered", "L", "P", 0, 0, "douze camions, première livraison à Sainte-Ombre",
         "twelve lorries, first delivery to Sainte-Ombre"),
    Beat("2025-05-11T09:15", "La Halte", "sniping", "?", "D", 1, 0, "un démineur tué sur la route de Valmont",
         "a deminer killed on the Valmont road", (1,)),
    Beat("2025-05-15T10:30", "Port-au-Sel", "exercise_announced", "G", "?", 0, 0, "exercice annoncé, détonations expliquées",
         "exercise announced, explosions explained", blasts=18),
    Beat("2025-05-19T18:40", "Les Longs-Champs", "shelling", "F", "P", 4, 7, "Les Longs-Champs bombardés",
         "Les Longs-Champs shelled", (2, 4, 10), blasts=9),
    Beat("2025-05-21T10:50", "Ormesson-le-Gué", "movement_denied", "G", "M", 0, 0, "accès refusé à la cheffe de mission",
         "head of mission denied access"),
    Beat("2025-05-30T17:25", "Clairgué", "drone_strike", "?", "P", 2, 1, "véhicule civil touché par un drone, auteur inconnu",
         "car hit by a drone, author unknown", (2,)),
]  # fmt: skip

G, F, UNION = "valdrian-government", "serre-front", "shores-union"
EVENTS = [
    Event("2025-02-17", "2025-02-18", "meeting", "proximity talks in Osterholm", "pourparlers de proximité à Osterholm", (G, F, "halmark")),
    Event("2025-02-21", "2025-02-21", "call", "telephone call between President Marescot and Toran", "entretien téléphonique de la présidente Marescot et de Toran", (G, F, "cestria")),
    Event("2025-02-28", "2025-02-28", "agreement", "Truce of Pontarel signed", "signature de la trêve de Pontarel", (G, F, UNION)),
    Event("2025-02-28", "2025-02-28", "press_conference", "press conference of Keïta-Lorne", "conférence de presse de Keïta-Lorne", (UNION,)),
    Event("2025-03-01", "2025-03-01", "announcement", "the River Companies deny having signed", "les Compagnies de la Rivière nient avoir signé", ("river-companies",)),
    Event("2025-03-07", "2025-03-07", "agreement", "annex on the line and the withdrawal signed", "signature de l'annexe sur la ligne et le retrait", (G, F)),
    Event("2025-03-10", "2025-03-10", "meeting", "first session of the joint commission", "première séance de la commission conjointe", (G, F)),
    Event("2025-03-14", "2025-03-14", "announcement", "Dastre resigns, Wierre is named", "Dastre démissionne, Wierre est nommée", (G,)),
    Event("2025-03-15", "2025-03-15", "mechanism", "the joint monitoring centre begins its work", "le centre conjoint de surveillance commence ses travaux", (G, F, UNION)),
    Event("2025-03-20", "2025-03-20", "announcement", "the joint centre investigates the fire on Sainte-Claire hospital", "le centre conjoint enquête sur les tirs contre l'hôpital Sainte-Claire", ("joint-centre",)),
    Event("2025-03-22", "2025-03-22", "announcement", "the Front says that its withdrawal is complete", "le Front dit son retrait achevé", (F,)),
    Event("2025-03-24", "2025-03-24", "announcement", "lists of detainees exchanged", "échange des listes de détenus", (G, F)),
    Event("2025-03-26", "2025-03-27", "round", "first round of talks in Vessane", "premier cycle de pourparlers à Vessane", (G, F, "cestria", UNION)),
    Event("2025-04-03", "2025-04-03", "suspension", "the Front suspends its part in the joint commission", "le Front suspend sa participation à la commission conjointe", (F,)),
    Event("2025-04-05", "2025-04-05", "call", "call between Aske and Moretz", "entretien téléphonique d'Aske et de Moretz", ("halmark", "cestria")),
    Event("2025-04-09", "2025-04-09", "resumption", "the Front resumes", "le Front reprend sa participation", (F,)),
    Event("2025-04-12", "2025-04-12", "announcement", "the Ashen Column calls itself Grey Standard", "la Colonne cendrée prend le nom d'Étendard gris", ("ashen-column",)),
    Event("2025-04-22", "2025-04-22", "announcement", "round II put off to 6 and 7 May", "cycle II reporté aux 6 et 7 mai", (G, F)),
    Event("2025-04-29", "2025-04-29", "press_conference", "press conference of Saal", "conférence de presse de Saal", (UNION,)),
    Event("2025-05-06", "2025-05-07", "round", "second round of talks in Vessane", "deuxième cycle de pourparlers à Vessane", (G, F, "cestria", UNION)),
    Event("2025-05-15", "2025-05-15", "announcement", "the government announces an exercise at Port-au-Sel", "le gouvernement annonce un exercice à Port-au-Sel", (G,)),
    Event("2025-05-27", "2025-05-27", "announcement", "the envoy announces the renewal", "l'envoyé annonce la reconduction", (UNION,)),
]  # fmt: skip

DEADLINES = [
    ("joint-centre", "2025-03-15", "met", "2025-03-15"),
    ("withdrawal-begins", "2025-03-08", "met", "2025-03-08"),
    ("withdrawal-complete", "2025-03-22", "disputed", None),
    ("detainee-lists", "2025-03-20", "late", "2025-03-24"),
    ("detainees", "2025-04-14", "late", "2025-04-16"),
    ("safe-zone", "2025-03-31", "missed", None),
    ("talks", "2025-04-01", "met", "2025-03-26"),
    ("consent", "2025-05-25", "disputed", None),
    ("valmont-road", None, "not due", None),
]
"""Commitment of the agreement, day it fell due, what became of it, day it was done."""
