"""Where a French infinitive begins, and the many words that end as one and are none."""

from treve.statements.lexicon import words
from treve.statements.tokens import Token
from treve.statements.tokens import tokens as read_tokens

NOT_INFINITIVE = words(
    "contre entre autre autres notre votre quatre encore guerre dernier premier ministre calendrier "
    "chantier hier avant-hier janvier février septembre octobre novembre décembre chiffre chiffres centre cadre "
    "ordre frontière rencontre lettre terre affaire affaires pire militaire humanitaire nucléaire "
    "territoire heure clair soir espoir pouvoir avenir mer fer leur pour leader particulier messager "
    "dossier quartier courrier papier fournisseur membre titre livre nombre ombre volontaire nécessaire "
    "mandataire propre libre maître sucre sinistre registre fenêtre partenaire contraire lumière manière "
    "prière dernière première carrière rivière matière bannière misère colère frère père mère arrière "
    "derrière poudre désir loisir tir plaisir sur hors alors alentour séjour retour jour tour cour "
    "ministère mystère adversaire anniversaire solidaire sommaire ampleur ingénieur fleuve voisinage "
    "secrétaire commissaire émissaire honoraire peur ardeur auteur secteur facteur vecteur tribunaire "
    "parlementaire majoritaire minoritaire unitaire sanitaire monétaire judiciaire arbitraire tiers "
    "concert transfert désert hiver univers"
)


def infinitive_at(tokens: list[Token], at: int) -> bool:
    """Return whether a French infinitive begins here, pronouns and "ne pas" before it let in."""
    start = at
    while at < len(tokens) and (tokens[at].low in _BEFORE_INFINITIVE or (at > start and _is_adverb(tokens[at]))):
        at += 1
    if at > start and at < len(tokens) and tokens[at].kind == "quote":
        return infinitive_at(within(tokens[at]), 0)  # "ne pas « céder aux rumeurs »"
    if at >= len(tokens) or tokens[at].kind != "word" or tokens[at].cap:
        return False
    low = tokens[at].low
    if low in ("avoir", "être") or (
        low == "pouvoir" and (at > start or (at + 1 < len(tokens) and infinitive_at(tokens, at + 1)))
    ):
        return True
    if at > start and tokens[at - 1].low in ("le", "la", "les", "l'") and low.endswith("re"):
        return False
    return len(low) > 3 and low.endswith(("er", "ir", "re", "oir")) and low not in NOT_INFINITIVE


def within(quotation: Token) -> list[Token]:
    """Return the tokens between the marks of a quotation."""
    inner = quotation.text.strip('«»“”"‘’ \u00a0\u202f')
    return read_tokens(inner, 0, len(inner))


def _is_adverb(token: Token) -> bool:
    """Return whether a quotation holds but a word that may stand before an infinitive: "ne « jamais » chiffrer"."""
    return token.kind == "quote" and all(t.low in _BEFORE_INFINITIVE for t in within(token))


_BEFORE_INFINITIVE = words(
    "ne n' pas plus jamais rien se s' y en l' le la les lui leur nous vous mieux bien déjà toujours aucunement"
)
