"""What a page says that is no part of its article: appeals to readers, buttons, captions, notes of rights.

What is told here by how a line begins stands at no beginning of a sentence of news, or only of a very short one.
"""

import re

from treve.statements.beginnings import quick

_BEGINS = re.compile(
    r"\s*(?:©|suivez[- ](?!en direct)|abonnez-vous|inscrivez-vous|recevez |pour recevoir |partage[rz]?\b|partez cet article|lire aussi|à lire aussi|"
    r"voir aussi|à lire également|sur le même sujet|lire la suite|en savoir plus|crédits? photos?|photo\s*:|tous droits|copyright|\(rédact|"
    r"dernière mise à jour|page d['’]accueil|conseils? de la rédaction|la rédaction vous conseille|votre pseudo|contacts? presse|propos recueillis|commentaires?\s*$|"
    r"•(?![\s\S]{25,}[.!?»”);,]\s*$)|read more|read also|also read|related:|share this|follow us|subscribe|sign up|advertisement|publicité|all rights reserved|"
    r"photo by|image:|newsletter|cookies|click here|cliquez ici|télécharge[rz]|recommended|more on this|by our |press contact|"
    r"soutenez (?:une|la|notre|le) |vous recevez ce|you(?: are|['’]re) receiving|nous utilisons des|we use cookies|cet article vous|"
    r"vous souhaitez réagir|got a (?:story|tip)|"
    r"for more information|media contact|nos dernières|retrouvez |rejoignez|\[?photo\]?\s|\(?reporting by|\(?editing by|avec afp|\(with inputs|"
    r"(?:temps de )?lecture\s*:?\s*\d|\d+\s?min(?:utes?|\.)?\s(?:de lecture|read)|(?:article|contenu) réservé|offrir (?:l['’]|cet )article|"
    r"(?:écouter|listen to) (?:l['’]|cet |this )article|save (?:articles|this)|skip to|aller au contenu|copier le lien|imprimer\b|"
    r"ajouter à (?:mes|vos) favoris|ce (?:direct|live) est terminé|vous lisez \d|l['’]info continue|retour au direct|la source de l['’]article|"
    r"les textes publiés dans|our standards:|source: |comments are closed|you may also like|become a member|leer en )",
    re.I,
)
_APPEAL = quick(
    r"\bcookies?\b|faites un don|abonnez-vous|désabonner|désinscri|\bunsubscribe\b|donate (?:now|today)|make a donation",
    re.I,
)
"""What an appeal to readers says somewhere in a short paragraph without quotations."""
TAIL = re.compile(
    r"\s(?=(?:Partage[rz] cet article|Partez cet article|Share this (?:article|story)|Lire aussi|À lire aussi|Read (?:more|also)|Suivez[- ](?:nous|\w+ sur)|Follow us|Abonnez-vous|Subscribe)\b)"
)
"""Where a paragraph ends and what the page adds to it begins."""


def begins_furniture(line: str) -> bool:
    """Return whether a line begins as what belongs to the page rather than to the article.

    >>> begins_furniture("Temps de lecture : 2 min"), begins_furniture("Lecture a été donnée de l'accord.")
    (True, False)
    """
    return _BEGINS.match(line) is not None


def is_appeal(paragraph: str) -> bool:
    """Return whether a short paragraph asks its readers for something."""
    return (
        _APPEAL.search(paragraph) is not None
        and len(paragraph.split()) <= 30
        and re.search(r"[«»“”\"]", paragraph) is None
    )
