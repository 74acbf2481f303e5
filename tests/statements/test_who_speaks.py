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
]


@pytest.mark.parametrize(("language", "passage", "speakers"), PASSAGES)
def test_a_passage_is_given_to_whom_a_reader_gives_it(language: str, passage: str, speakers: list[str]) -> None:
    article = from_press((HEADS[language] + passage).encode(), "a.txt")
    assert [" & ".join(row.speaker.names) for row in Reader(article).read() if not row.level] == speakers
