"""Who speaks, in the many ways in which press tells it: one passage and its speakers a line."""

import pytest

from treve.sources.from_press import from_press
from treve.statements.reader import Reader

HEADS = {"fr": "Le Temps, 9 février 2024\n\n", "en": "The Post, 9 February 2024\n\n"}
PASSAGES = [
    (
        "fr",
        "Assis sur une caisse de munitions vide, Tesfaye roule une cigarette. « La paix, je l'ai vue trois fois, elle n'est jamais restée dîner. »",
        ["Tesfaye"],
    ),
    (
        "fr",
        "Le patron de la mission onusienne, le Ghanéen Kofi Amoah, a mis les choses au point jeudi. « Nous n'escortons personne, nous constatons », a martelé le diplomate. Pour le Ghanéen, « le reste relève de la politique ».",
        ["Kofi Amoah", "Kofi Amoah"],
    ),
    (
        "fr",
        "À Bamako, une source diplomatique européenne se montre moins optimiste : « Personne n'a lu le texte en entier. »",
        ["une source diplomatique européenne"],
    ),
    (
        "fr",
        "« On nous avait promis du gazole », peste Awa, la cinquantaine, en montrant un groupe électrogène muet.",
        ["Awa"],
    ),
    (
        "fr",
        "« C'est non », a tranché le chef d'état-major. Interrogé sur un éventuel retrait, il s'est contenté de répondre : « Lisez l'accord. »",
        ["chef d'état-major", "chef d'état-major"],
    ),
    (
        "fr",
        "Le ministre des Affaires étrangères, Jan Kovac, et son homologue hongrois, Péter Szabó, se sont vus à Vienne. « Nous avons avancé », a résumé le premier. Le second s'est montré plus réservé : « Il reste tout à faire. »",
        ["Jan Kovac", "Péter Szabó"],
    ),
    (
        "fr",
        "Mohamed Ould Cheikh, dont la tribu contrôle le puits, hausse les épaules. Que pense-t-il du cessez-le-feu ? « Demandez aux chèvres. »",
        ["Mohamed Ould Cheikh"],
    ),
    (
        "fr",
        "Dans un entretien à Radio Azur, l'ancienne procuratrice Carla Neri n'a pas mâché ses mots : « Les preuves existent, il manque un tribunal. »",
        ["Carla Neri"],
    ),
    (
        "fr",
        "Chez les rebelles, on dit attendre « un geste ». Leur porte-parole, le commandant Issa, assure que ses hommes « tiennent leurs positions ».",
        ["rebelles", "Issa"],
    ),
    ("fr", "« Le convoi passera », promet-on au ministère de la Défense.", ["ministère de la Défense"]),
    (
        "fr",
        "Selon la présidente du CICR, Anna Keller, « jamais autant d'hôpitaux n'ont été touchés ». La juriste suisse y voit « une faillite collective ».",
        ["Anna Keller", "Anna Keller"],
    ),
    (
        "fr",
        "Les deux camps s'accusent mutuellement. « Ils ont tiré les premiers », affirme le général Petrov. « C'est l'inverse », rétorque son adversaire, le colonel Bondar.",
        ["Petrov", "Bondar"],
    ),
    (
        "fr",
        "Fatoumata Keïta tend un carnet d'écolier. Dedans, trente-deux noms. « Ce sont ceux qui ne sont pas revenus du marché. » La vieille dame les lit un par un.",
        ["Fatoumata Keïta"],
    ),
    (
        "fr",
        "L'ambassadrice américaine à l'ONU s'est félicitée d'un « pas dans la bonne direction », tout en jugeant le calendrier « élastique ».",
        ["ambassadrice américaine à l'ONU", "ambassadrice américaine à l'ONU"],
    ),
    (
        "fr",
        "Le Premier ministre, qui s'exprimait devant les députés, a évoqué « une trêve technique, pas une paix ».",
        ["Premier ministre"],
    ),
    (
        "fr",
        "« Je n'ai rien signé ». La phrase est du chef du Front de l'Est, Omar Dirar. Elle a été prononcée mardi à Juba.",
        ["Omar Dirar"],
    ),
    (
        "fr",
        "Du côté de l'Union africaine, le ton est à la prudence. « Attendons les vérifications », glisse un membre de la délégation.",
        ["un membre de la délégation"],
    ),
    (
        "fr",
        "Et le directeur de l'hôpital de conclure : « On ne soigne pas avec des communiqués. »",
        ["directeur de l'hôpital"],
    ),
    (
        "fr",
        "Quant à Nadia Haddad, médiatrice pour le compte d'Oslo, elle table sur un accord « avant l'hiver ».",
        ["Nadia Haddad"],
    ),
    (
        "fr",
        "Réaction immédiate de Moscou, qui dénonce « une provocation ». Maria Zakharova, sa porte-parole, a ironisé sur « des experts en chambre ».",
        ["Moscou", "Maria Zakharova"],
    ),
    (
        "fr",
        "« La route est ouverte », a écrit sur Telegram le gouverneur Serhiy Hayday, avant de préciser que les mines n'avaient « pas toutes été retirées ».",
        ["Serhiy Hayday", "Serhiy Hayday"],
    ),
    (
        "fr",
        "Le père Elias, curé de la paroisse, a recueilli douze familles. « Tant qu'il y aura du pain, la porte restera ouverte », dit le prêtre. Sa sœur, qui tient la cuisine, corrige : « Du pain, il n'y en a plus. »",
        ["père Elias", "sœur de père Elias"],
    ),
    (
        "fr",
        "« Nous avons respecté chaque ligne de l'accord » : c'est par ces mots que le porte-parole des Forces du Nord, Amadou Ly, a ouvert sa conférence de presse.",
        ["Amadou Ly"],
    ),
    (
        "fr",
        "L'un des négociateurs, sous couvert d'anonymat, admet que « rien n'est réglé ». Un autre parle d'« impasse polie ».",
        ["L'un des négociateurs", "Un autre"],
    ),
    (
        "fr",
        "Le porte-parole du Quai d'Orsay a indiqué que Paris « étudiait » la demande. La France, a-t-il ajouté, « n'a pas vocation à tenir une ligne de front ».",
        ["porte-parole du Quai d'Orsay", "porte-parole du Quai d'Orsay"],
    ),
    (
        "fr",
        "Pour Hassan Diab, du Centre libanais d'études, le texte « achète du temps ». Ce chercheur redoute surtout « le jour d'après ».",
        ["Hassan Diab", "Hassan Diab"],
    ),
    (
        "fr",
        "Il a suffi d'une phrase du président Ndiaye, lâchée à l'aéroport, pour tout relancer : « La porte n'est pas fermée. »",
        ["Ndiaye"],
    ),
    (
        "fr",
        "« Trois morts, onze blessés », énumère le maire, Pavlo Hnatiuk, d'une voix blanche. Puis : « Et l'on me parle de trêve. »",
        ["Pavlo Hnatiuk", "Pavlo Hnatiuk"],
    ),
    (
        "en",
        "“We have nothing to hide,” Brig. Gen. Samuel Odhiambo told reporters in Juba. The general, who has led the mission since May, added that his patrols had been “turned back nine times”.",
        ["Samuel Odhiambo", "Samuel Odhiambo"],
    ),
    (
        "en",
        "Mariam Traoré, a midwife, has not slept since Friday. “They come by donkey, by motorbike, on foot,” she says.",
        ["Mariam Traoré"],
    ),
    (
        "en",
        "“It's a start,” said one Western diplomat. Another was blunter: “It's a photograph.”",
        ["one Western diplomat", "Another"],
    ),
    (
        "en",
        "The spokesman for the coalition, Col. Turki al-Harbi, dismissed the claim. “Fantasy,” he said.",
        ["Turki al-Harbi"],
    ),
    (
        "en",
        "Nobody at the ministry would comment. But an aide to the minister, speaking on condition of anonymity, said the offer was “dead on arrival”.",
        ["an aide to the minister"],
    ),
    (
        "en",
        "“I signed because my mother asked me to,” joked Comandante Rubio, the guerrillas' chief negotiator. The government's envoy, Lucía Prada, was not amused. “This is not a wedding,” she said.",
        ["Comandante Rubio", "Lucía Prada"],
    ),
    ("en", "Asked whether monitors would return, Mr Ivanov replied: “Ask them.”", ["Ivanov"]),
    (
        "en",
        "According to Human Rights Monitor, at least 40 civilians were “summarily executed”. The group said it had spoken to eleven witnesses.",
        ["Human Rights Monitor", "Human Rights Monitor"],
    ),
    (
        "en",
        "Ethiopia's government said it was “ready to talk”. Tigrayan officials were having none of it: “Ready to talk and ready to shoot,” one of them said.",
        ["Ethiopia's government", "one of the Tigrayan officials"],
    ),
    (
        "en",
        "Kyaw Zin, a rice trader, counts the trucks. Eleven today. “Yesterday it was four,” he says. “Tomorrow, who knows.”",
        ["Kyaw Zin", "Kyaw Zin"],
    ),
    (
        "en",
        "The U.N.'s top official in Yemen, Sir Martin Hale, hailed the exchange as “a rare good day”. In an email, the British diplomat said talks would resume in Muscat.",
        ["Martin Hale", "Martin Hale"],
    ),
    (
        "fr",
        "Au marché de Sebha, Khadija vend des oignons à la pièce. Trois clients depuis ce matin. « Avant, je faisais trois sacs par jour. » Son mari a rejoint une milice « pour manger », dit-elle.",
        ["Khadija", "Khadija"],
    ),
    (
        "fr",
        "« Une mascarade ! » C'est en ces termes que l'opposant Ibrahim Sory a qualifié la consultation. Le gouvernement, lui, parle d'un « succès ».",
        ["Ibrahim Sory", "gouvernement"],
    ),
    (
        "fr",
        "Interrogée par la RTS, la cheffe de la diplomatie helvétique a dit sa « préoccupation ». Berne, a-t-elle rappelé, « reste disponible ».",
        ["cheffe de la diplomatie helvétique", "cheffe de la diplomatie helvétique"],
    ),
    ("fr", "Le texte parle de « retrait ». Faux, répond Damas : il s'agirait d'un « redéploiement ».", ["Damas"]),
    (
        "fr",
        "La Mission a recensé vingt-deux violations en une semaine, a annoncé son chef adjoint, le Suédois Lars Nyberg. « C'est moins qu'en avril, c'est trop quand même », a-t-il commenté.",
        ["Lars Nyberg", "Lars Nyberg"],
    ),
    (
        "fr",
        "Le chancelier et le président turc se sont parlé mercredi. Ce dernier aurait réclamé « des garanties écrites », selon son entourage.",
        ["entourage de président turc"],
    ),
    (
        "fr",
        "« Les otages d'abord », a insisté le Premier ministre qatari, cité par Al-Jazira.",
        ["Premier ministre qatari"],
    ),
    (
        "fr",
        "Sylvain Mbarga, 34 ans, chauffeur de bus, n'y croit pas. « Les barrages rapportent trop. »",
        ["Sylvain Mbarga"],
    ),
    (
        "fr",
        "Rencontré à Genève, le chef de la délégation houthie, Abdul Salam Fadel, a déclaré à notre journal que son mouvement « ne paierait pas deux fois ».",
        ["Abdul Salam Fadel"],
    ),
    ("fr", "Le cessez-le-feu « tient », a-t-on appris auprès de l'état-major.", ["état-major"]),
    (
        "fr",
        "La porte-parole adjointe du secrétaire général, Stéphanie Ruiz, a fait savoir que celui-ci se rendrait à Nairobi le 4 mai. « Il ira avec des propositions », a-t-elle précisé.",
        ["Stéphanie Ruiz", "Stéphanie Ruiz"],
    ),
    (
        "fr",
        "Ils sont une trentaine devant la mairie. « Nos fils ne sont pas des numéros », crie une femme au premier rang. À côté d'elle, un homme brandit une photo : « Dites-nous au moins où il est. »",
        ["une femme", "un homme"],
    ),
    (
        "fr",
        "Joint par téléphone, le colonel Abakar dément. « Aucun de mes hommes n'a quitté sa position. » Il reconnaît cependant « des tirs de sommation ».",
        ["Abakar", "Abakar"],
    ),
    (
        "fr",
        "Pour l'ONG Passerelles, qui gère deux dispensaires, « le corridor n'existe que sur les cartes ». L'association demande une enquête.",
        ["ONG Passerelles", "ONG Passerelles"],
    ),
    (
        "fr",
        "— Et si l'autre camp refuse ? — « Alors nous aurons tout essayé », répond sans ciller Moussa Traoré.",
        ["Moussa Traoré"],
    ),
    (
        "fr",
        "Le général à la retraite Alain Ferrand, ancien de la Finul, est catégorique : sans observateurs, « une trêve n'est qu'une rumeur ».",
        ["Alain Ferrand"],
    ),
    (
        "fr",
        "C'est l'avis de Rosa Campos, sénatrice : « On a signé trop vite. » Son collègue Luis Ortega, lui, estime qu'il « fallait saisir l'instant ».",
        ["Rosa Campos", "Luis Ortega"],
    ),
    (
        "fr",
        "Une heure plus tard, démenti de l'intéressé. « Je n'ai jamais mis les pieds à Doha », écrit Karim Safi sur X.",
        ["Karim Safi"],
    ),
    (
        "fr",
        "Les habitants, eux, ne savent plus qui croire. « La radio dit oui, le canon dit non », résume un instituteur.",
        ["un instituteur"],
    ),
    (
        "fr",
        "Le Comité militaire mixte, par la voix de son président tournant, le général Ba, « prend acte » du retrait.",
        ["Ba"],
    ),
    (
        "fr",
        "« Si les bus arrivent demain, nous libérons tout le monde. » Cet engagement, c'est le commandant Zaki qui l'a pris, lundi, devant les caméras.",
        ["Zaki"],
    ),
    (
        "fr",
        "D'après Me Claire Dubosc, avocate des familles, « la liste est incomplète ». L'avocate a saisi l'ONU.",
        ["Claire Dubosc"],
    ),
    (
        "fr",
        "Elle avait huit ans quand la guerre a commencé. Aujourd'hui, Lina Barakat en a dix-neuf et une certitude : « Personne ne viendra nous sauver. »",
        ["Lina Barakat"],
    ),
    ("fr", "« Nous sommes fatigués », avoue-t-il. Lui, c'est Paul Okello, douze ans de maquis.", ["Paul Okello"]),
    (
        "fr",
        "Le négociateur en chef du gouvernement a confié à l'AFP que les discussions « patinaient ». Une version contestée par la guérilla, pour qui « tout avance ».",
        ["négociateur en chef du gouvernement", "guérilla"],
    ),
    (
        "fr",
        "Au Conseil de sécurité, le représentant permanent du Kenya a regretté « un texte sans dents ». Son homologue russe a opposé son veto en dénonçant « une ingérence ».",
        ["représentant permanent du Kenya", "représentant permanent russe"],
    ),
    (
        "en",
        "“They took the goats first,” says Amina, who gives only her first name. Then they came back for the boys.",
        ["Amina"],
    ),
    (
        "en",
        "Asked about the deadline, Foreign Minister Tomas Varga shrugged. “Deadlines are for homework,” he said. His Moldovan counterpart, Ana Rusu, kept a straight face. “We will meet ours,” she said.",
        ["Tomas Varga", "Ana Rusu"],
    ),
    ("en", "It was, in the words of one monitor, “a ceasefire with commas”.", ["one monitor"]),
    (
        "en",
        "The militia's leader, who goes by the name of Lion, boasted that his men would “be home by harvest”.",
        ["Lion"],
    ),
    (
        "en",
        "Dr Hala Nasser runs the only dialysis ward left in the city. Fuel, she says, will last until Sunday. “After that I choose.”",
        ["Hala Nasser", "Hala Nasser"],
    ),
    (
        "en",
        "A statement from the presidency said the corridor would open “at first light”. It did not say for whom.",
        ["presidency"],
    ),
    (
        "en",
        "“No deal,” Netanyahu's office said. Hamas accused it of “playing for time”.",
        ["Netanyahu's office", "Hamas"],
    ),
    (
        "en",
        "Whether the guns stay silent is another matter. “I give it a week,” said Kofi, a taxi driver, without looking up from his phone.",
        ["Kofi"],
    ),
    (
        "en",
        "Mr. Okafor, the commission's chairman, promised an answer “before Easter”; his deputy, standing behind him, was seen shaking her head.",
        ["Okafor"],
    ),
    (
        "en",
        "The parties, the envoy said, had agreed to nothing except lunch. “It was good lunch,” he added.",
        ["envoy", "envoy"],
    ),
    (
        "en",
        "Local elders tell a different story. “The shelling came from the west,” insists Haji Rahim, 70. “The army is in the west.”",
        ["Haji Rahim", "Haji Rahim"],
    ),
    (
        "en",
        "Speaking to reporters aboard his plane, the pope called the strike “a wound”. The pontiff urged both sides to “find the courage to stop”.",
        ["pope", "pope"],
    ),
    (
        "en",
        "“We're not going anywhere,” a masked fighter who identified himself as Abu Omar said. Behind him, another laughed: “Where would we go?”",
        ["Abu Omar", "another"],
    ),
    (
        "en",
        "Also briefing was Maren Lind, Personal Envoy of the Secretary-General, who said that both sides had accepted a text. The representative of Sierra Leone said that silence was read as consent.",
        ["Maren Lind", "representative of Sierra Leone"],
    ),
    (
        "fr",
        "Du côté arménien, on souligne que la rencontre n'était qu'une prise de contact.",
        ["côté arménien"],
    ),
    ("fr", "De Téhéran, on a fait savoir que la question relevait de Beyrouth.", ["Téhéran"]),
    ("fr", "Côté loyaliste, on dit que le texte est signé.", ["loyaliste"]),
    (
        "fr",
        "La directrice, Théodora Vlachos, est arrivée lundi. La Grecque a promis une reprise des livraisons.",
        ["Théodora Vlachos"],
    ),
    (
        "fr",
        "Le directeur Milan Petric est arrivé. « La route est fermée », dit ce Serbe de 50 ans.",
        ["Milan Petric"],
    ),
    (
        "fr",
        "La cheffe du panel, Teresa Villar, a dit que l'échange tenait. Son vis-à-vis, Moh Datuman, a salué une avancée. Tous deux "
        "ont exclu de se revoir avant la fin du mois.",
        ["Teresa Villar", "Moh Datuman", "Teresa Villar & Moh Datuman"],
    ),
    (
        "en",
        "The panel's head, Teresa Villar, said the swap held. Her counterpart, Moh Datuman, welcomed a step. Both said the list would be ready.",
        ["Teresa Villar", "Moh Datuman", "Teresa Villar & Moh Datuman"],
    ),
    (
        "en",
        "Brig Gen Bjorn Aasland said that the cranes were working. The retired officer blamed mines for the delay.",
        ["Bjorn Aasland", "Bjorn Aasland"],
    ),
    (
        "en",
        'Santa Fe — When Ruth Elliss was asked to monitor a truce, she packed boots. "They showed me their bunker," the former principal said.',
        ["Ruth Elliss"],
    ),
    (
        "en",
        'Khalaf Murad is not moving. "They offer me four million to sleep there," said the Yazidi beekeeper.',
        ["Khalaf Murad"],
    ),
    ("en", "Anna Berg met Jonas Lind in Oslo. She said that the road was closed.", ["Anna Berg"]),
    (
        "fr",
        "« Le général Marc Petit est mort », a dit Paul Durand. Le militaire a ajouté que la route était fermée.",
        ["Paul Durand", "Paul Durand"],
    ),
    ("fr", "Il y avait du vent à Zahlé. « La route est fermée », a-t-il dit.", [""]),
    ("fr", "Paul Durand et Anne Durand sont venus. M. Durand a dit que la route était fermée.", ["Paul Durand"]),
    (
        "fr",
        "Le préfet a dit que la route était fermée. Paul Durand, préfet du Nord, est venu. Anne Roche a dit que non.",
        ["Paul Durand", "Anne Roche"],
    ),
    (
        "fr",
        "M. Durand a dit que la route était fermée. Paul Durand a ajouté que le pont était ouvert.",
        ["Paul Durand", "Paul Durand"],
    ),
    (
        "en",
        "The document was initialled in Jeddah on Saturday, two officials with knowledge of the talks said.",
        ["two officials"],
    ),
    ("en", "The road was closed, an Iran specialist at a London think tank argued.", ["an Iran specialist"]),
    (
        "fr",
        "Le Conseil de sécurité a réclamé une trêve. L'Organisation internationale pour les migrations a dit que la route était fermée.",
        ["Conseil de sécurité", "Organisation internationale"],
    ),
    (
        "fr",
        "Il a laissé ce soin à son porte-parole, Tural Garaïev, pour qui Bakou « ne libère personne ». La trêve, a ajouté celui-ci, tiendra.",
        ["Tural Garaïev", "Tural Garaïev"],
    ),
    (
        "en",
        "Norway said that the talks would go on.\n\n“A truce is a bridge. You do not pitch your tent on it.”\n"
        "— Carlos Ruiz Mora, head of the mission in Colombia, to Radio Caribe on Sunday",
        ["Norway", "Carlos Ruiz Mora"],
    ),
    ("en", "The road was closed, according to army spokesman Joost van der Leyen.", ["Joost van der Leyen"]),
]


@pytest.mark.parametrize(("language", "passage", "speakers"), PASSAGES)
def test_a_passage_is_given_to_whom_a_reader_gives_it(language: str, passage: str, speakers: list[str]) -> None:
    article = from_press((HEADS[language] + passage).encode(), "a.txt")
    assert [" & ".join(row.speaker.names) for row in Reader(article).read() if not row.level] == speakers
