# ruff: noqa: E501
"""The same statement in French and English: pairs of sentences of one speaker, told alike and not."""

import datetime as dt

from treve.statements.article import Article, Dated
from treve.statements.rows import read_press

DAY = dt.date(2019, 3, 12)

SAME = [
    ("Le général Paul Roche a affirmé lundi que ses soldats n'avaient pas ouvert le feu les premiers.",
     "General Paul Roche said on Monday that his troops had not fired first."),
    ("« Nous ne quitterons pas la ville avant que les otages soient rentrés », a prévenu Selma Haddou.",
     "“We will not leave the city before the hostages are home,” Selma Haddou warned."),
    ("Selon l'ONU, plus de 40 000 personnes ont fui les combats depuis vendredi.",
     "More than 40,000 people have fled the fighting since Friday, the United Nations said."),
    ("Le ministre de la Défense, Ivo Marek, a qualifié l'accord de « capitulation ».",
     "Defence Minister Ivo Marek called the deal “a surrender”."),
    ("Anna Berg a déploré que les camions d'aide soient bloqués à la frontière depuis dix jours.",
     "Anna Berg complained that aid trucks had been stuck at the border for ten days."),
    ("Le porte-parole de l'armée, Jan Vidal, a démenti tout bombardement de l'hôpital.",
     "Army spokesman Jan Vidal denied any shelling of the hospital."),
    ("« La paix n'est pas à vendre », a lancé Moussa Diop devant ses partisans.",
     "“Peace is not for sale,” Moussa Diop told his supporters."),
    ("Le CICR a indiqué que douze corps avaient été remis aux familles.",
     "The ICRC said twelve bodies had been handed over to families."),
    ("Omar Sane a averti que la trêve ne tiendrait pas un mois de plus.",
     "Omar Sane warned that the ceasefire would not last another month."),
    ("Le gouverneur de Korr, Luc Ferrand, a promis que le marché rouvrirait avant la fin de la semaine.",
     "The governor of Korr promised that the market would reopen by the end of the week."),
    ("Le gouvernement de Tarse a accusé les rebelles d'avoir miné la route du nord.",
     "The Tarse government accused the rebels of mining the northern road."),
    ("« Il nous faut des garanties écrites », a insisté Elena Ortiz.",
     "“We need written guarantees,” Elena Ortiz insisted."),
    ("Elena Ortiz a jugé « insuffisantes » les propositions des médiateurs.",
     "Elena Ortiz dismissed the mediators' proposals as “insufficient”."),
    ("L'armée a annoncé avoir libéré vingt-deux détenus mardi matin.",
     "The army announced that it had released 22 detainees on Tuesday morning."),
    ("Le chef rebelle Dan Oru a exigé le départ de tous les soldats étrangers.",
     "Rebel leader Dan Oru demanded the departure of all foreign troops."),
    ("Amnesty International a estimé que ces frappes pouvaient constituer des crimes de guerre.",
     "Amnesty International said the strikes could amount to war crimes."),
    ("Le président Karim Nasri a dit espérer une reprise des pourparlers avant le ramadan.",
     "President Karim Nasri said he hoped talks would resume before Ramadan."),
    ("La Croix-Rouge a confirmé que la ligne de front avait été franchie par deux ambulances.",
     "The Red Cross confirmed that two ambulances had crossed the front line."),
    ("« On nous a oubliés », résume Mariam Touré, mère de quatre enfants.",
     "“We have been forgotten,” said Mariam Toure, a mother of four."),
    ("Le Conseil norvégien pour les réfugiés affirme que la ville n'a plus d'eau potable.",
     "The Norwegian Refugee Council says the city has run out of drinking water."),
    ("L'émissaire Staffan Holm a salué un pas courageux des deux camps.",
     "Envoy Staffan Holm welcomed a courageous step by both sides."),
    ("Le ministre russe des Affaires étrangères, Sergueï Lavrov, a dit que Moscou ne tolérerait pas d'ultimatum.",
     "Russian Foreign Minister Sergei Lavrov said Moscow would not tolerate ultimatums."),
    ("Selon le maire, Ahmed Ziani, huit maisons ont été détruites.",
     "Eight houses were destroyed, according to Mayor Ahmed Ziani."),
    ("Interrogé par nos soins, le porte-parole des insurgés, Samir Hadad, assure que ses troupes ont reçu l'ordre de cesser le feu à minuit.",
     "Samir Haddad, a spokesman for the insurgents, told this newspaper that his fighters had been ordered to hold their fire from midnight."),
    ("Pour le médiateur norvégien, Erik Solheim, « rien n'est signé tant que tout n'est pas signé ».",
     "“Nothing is signed until everything is signed,” said Erik Solheim, the Norwegian mediator."),
    ("La vice-présidente Lucía Ramos a accusé les paramilitaires d'avoir brûlé trois villages.",
     "Vice President Lucía Ramos accused paramilitaries of burning down three villages."),
    ("Dans un communiqué, la présidence a indiqué que le couvre-feu serait levé lundi.",
     "The presidency said in a statement that the curfew would be lifted on Monday."),
    ("Selon Human Rights Watch, au moins neuf prisonniers ont été exécutés.",
     "Human Rights Watch said at least nine prisoners had been executed."),
    ("L'ambassadrice américaine, Jane Colby, a appelé les deux camps à revenir à la table des négociations.",
     "U.S. Ambassador Jane Colby urged both sides to return to the negotiating table."),
    ("Amina Yusuf, de l'ONG Médecins du monde, décrit des couloirs « remplis de brancards ».",
     "The corridors are “full of stretchers”, said Amina Yusuf of Doctors of the World."),
    ("Le chef de la délégation, Nabil Fares, a claqué : « Nous ne sommes pas venus ici pour capituler. »",
     "“We did not come here to surrender,” snapped Nabil Fares, who heads the delegation."),
    ("Le maire a affirmé que les écoles resteraient fermées jusqu'à nouvel ordre.",
     "Schools will remain closed until further notice, the mayor said."),
    ("Les garde-côtes ont déclaré avoir intercepté un cargo chargé d'armes.",
     "The coast guard said it had intercepted a freighter loaded with weapons."),
    ("L'opposante Rosa Klein s'est dite prête à rencontrer le président sans condition.",
     "Opposition figure Rosa Klein said she was ready to meet the president unconditionally."),
    ("Le Programme alimentaire mondial a prévenu que ses stocks seraient épuisés dans dix jours.",
     "The World Food Programme warned that its stocks would run out in ten days."),
    ("Le Kremlin a qualifié ces accusations d'« infondées ».",
     "The Kremlin called the accusations “groundless”."),
    ("Le chef d'état-major, le général Dao, a reconnu la perte d'un hélicoptère.",
     "Chief of staff General Dao admitted the loss of a helicopter."),
    ("Les rebelles ont revendiqué l'attaque de la caserne.",
     "The rebels claimed responsibility for the attack on the barracks."),
]  # fmt: skip
APART = [
    ("Le général Paul Roche a affirmé lundi que ses soldats n'avaient pas ouvert le feu les premiers.",
     "General Paul Roche said on Monday that the road would reopen on Friday."),
    ("Selon l'ONU, plus de 40 000 personnes ont fui les combats depuis vendredi.",
     "The United Nations said 12 trucks had reached the city on Friday."),
    ("Anna Berg a déploré que les camions d'aide soient bloqués à la frontière depuis dix jours.",
     "Anna Berg said that the trucks would be inspected by monitors."),
    ("L'armée a annoncé avoir libéré vingt-deux détenus mardi matin.",
     "The army announced that it had released 9 soldiers on Tuesday morning."),
    ("Elena Ortiz a jugé « insuffisantes » les propositions des médiateurs.",
     "Elena Ortiz thanked the mediators for their patience."),
    ("Le président Karim Nasri a dit espérer une reprise des pourparlers avant le ramadan.",
     "President Karim Nasri said the talks had failed because of the rebels."),
    ("Omar Sane a averti que la trêve ne tiendrait pas un mois de plus.",
     "Omar Sane said the ceasefire had been violated 30 times."),
    ("Le chef rebelle Dan Oru a exigé le départ de tous les soldats étrangers.",
     "Rebel leader Dan Oru promised to spare foreign doctors."),
    ("Selon le maire, Ahmed Ziani, huit maisons ont été détruites.",
     "The houses will be rebuilt before winter, according to Mayor Ahmed Ziani."),
    ("« Nous ne quitterons pas la ville avant que les otages soient rentrés », a prévenu Selma Haddou.",
     "“The hostages were treated well,” Selma Haddou said."),
    ("Le porte-parole de l'armée, Jan Vidal, a démenti tout bombardement de l'hôpital.",
     "Army spokesman Jan Vidal said the army had sent doctors to the hospital."),
    ("Le CICR a indiqué que douze corps avaient été remis aux familles.",
     "The ICRC said it had visited twelve prisons."),
    ("Interrogé par nos soins, le porte-parole des insurgés, Samir Hadad, assure que ses troupes ont reçu l'ordre de cesser le feu à minuit.",
     "Samir Haddad, a spokesman for the insurgents, said his fighters had captured a bridge at midnight."),
    ("Le ministère de la Santé fait état de 31 morts et de plus de 100 blessés.",
     "The health ministry said 12 of the wounded had been flown abroad."),
    ("La vice-présidente Lucía Ramos a accusé les paramilitaires d'avoir brûlé trois villages.",
     "Vice President Lucía Ramos visited three villages and promised to rebuild them."),
    ("Dans un communiqué, la présidence a indiqué que le couvre-feu serait levé lundi.",
     "The presidency said in a statement that the president would speak on Monday."),
    ("L'ambassadrice américaine, Jane Colby, a appelé les deux camps à revenir à la table des négociations.",
     "U.S. Ambassador Jane Colby said the negotiations had been wrecked by one of the two sides."),
    ("Le commandant Oleg Petrenko dit avoir perdu le contact avec deux de ses unités.",
     "Commander Oleh Petrenko said two of his men had been killed."),
    ("Le maire a affirmé que les écoles resteraient fermées jusqu'à nouvel ordre.",
     "The mayor said two schools had been hit by shells."),
    ("Le Programme alimentaire mondial a prévenu que ses stocks seraient épuisés dans dix jours.",
     "The World Food Programme said it had fed ten thousand people."),
    ("Le Kremlin a qualifié ces accusations d'« infondées ».",
     "The Kremlin accused Kyiv of shelling its own people."),
    ("Les rebelles ont revendiqué l'attaque de la caserne.",
     "The rebels said they had repelled an attack."),
]  # fmt: skip


def joined(pairs: list[tuple[str, str]]) -> list[bool]:
    """Return of each pair whether its two articles share a statement, all of them read together."""
    made = []
    for at, pair in enumerate(pairs):
        for text, language in zip(pair, ("fr", "en"), strict=True):
            name = f"{at:02}{language}.txt"
            made.append(Article(name, text, language, None, Dated(DAY, DAY, "day", "", "header"), ((0, len(text)),)))
    press = read_press(made)
    of = [
        {press.read[key.article].article.file_name[:2] for key in group}
        for group in press.same
        if len({press.read[key.article].article.language for key in group}) > 1
    ]
    return [any(f"{at:02}" in group for group in of) for at in range(len(pairs))]


def test_what_one_person_said_is_found_in_the_other_language() -> None:
    found = joined(SAME)
    assert [pair for pair, one in zip(SAME, found, strict=True) if not one] == []


def test_what_one_person_said_of_something_else_is_another_statement() -> None:
    found = joined(APART)
    assert [pair for pair, one in zip(APART, found, strict=True) if one] == []
