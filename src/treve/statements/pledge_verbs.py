# ruff: noqa: E501
"""Verbs of acts and verbs of fate, and the words around them that make the one of the other. Tables for `pledge_acts`."""

import re

from treve.statements.lexicon import words


def _re(*texts: str) -> re.Pattern[str]:
    return re.compile("|".join(texts), re.I)


CLITICS = r"(?:j['’])?(?:ne |n['’]|me |m['’]|te |se |s['’]|nous |vous |l['’]|les? |la |lui |leur |y |en )*"
FATE_FR = re.compile(
    r"(?:pour|dev|dv|sau|fau|ver|mour|mou|souffri|oublie|regrette|coûte|suffi|dépend|deviend|semble|paraît|tombe|échoue|surviv|(?:s['’])?effondre|augmente|aggrave|alourdi"
    r"|risque|comprend|pense|craind|croi|espère|aime|préfère|souhaite|connaît|perd|subi|manque|pleure|pleuv|juge|retiend|montre|démontre|prouve|appartiend|ressemble"
    r"|vaud|tarde|dépasse|entend|senti|grandi|naît|disparaît|profite|bénéficie|constate|découvri|commente|répond|di|préjuge|spécule|mène|menti|continue|fini|trouve|permett"
    r"|confirme|cache|plaisante|voi|grimpe|bondi|baisse|chute|explose|présente|qualifi|dormi|rêve|prie|mange|comparaît|redi|surprend|dure|changé|change|jure|parle|ajoute|précise|évite|existe|gagne|suppose|remercie|reste(?!r))$"
)
"""French stems of what befalls, is felt, thought, or said on the spot: no act that anybody undertakes."""
FATE_EN = words(
    "climb mount soar increase deepen shrink decline plunge outlive sleep pray eat drink dream appear testify turn have need cost know remember forget see die suffer lose win become seem fail survive collapse hold last rise "
    "worsen get depend require mean understand think believe fear hope feel regret miss judge lie happen prove show "
    "like love want say comment answer speculate tell guess find face risk hear grow fall drop starve "
    "continue probably likely do matter look cause bring make affect lead result haunt add confirm cry laugh "
    "escalate spread erode remain"
)
"""English verbs of what befalls, is felt, thought, or said on the spot."""
KEPT_ON = _re(
    r"\s(?:ouverte?s?\b|sur place|là\b|en place|à\b|au\b|aux\b|dans\b|sur\b|open\b|in\b|on\b|at\b|there\b)"
    r"|\s(?:à |to |de |d['’])\w+|\s(?:notre|nos|leurs?|son|sa|ses|our|their|its|his|her|all|every|sure|good|no (?:move|further))\b"
)
"""What stands behind a verb of fate by which it is an act all the same: "will remain in Lisse", "will take its men back"."""
OPEN = _re(r"\s(?:ouverte?s?|fermée?s?|en place|en vigueur|open|closed|in place|in force)\b")
MAY_FR = re.compile(rf"\s(?:\w+ment |enfin |à nouveau )?{CLITICS}\w+(?:er|ir|re|oir)\b")
"""Who will be able to do something is granted it: "les convois pourront passer"."""
TOGETHER_FR = _re(r"(?:ne )?se (?:ren)?contre|(?:ne )?se (?:réuni|retrouve|rever|ver|reparle|parle)$|échange$")
TOGETHER_EN = frozenset(("meet", "reconvene", "exchange", "swap", "gather"))
"""What nobody can do alone."""
THERE = _re(
    r"\s(?:encore |toujours |still |all )?(?:là|présente?s?|prête?s?|de retour|chez|à|au|aux|sur|dans|there|ready|back|at|in|on|present|out|home|here)\b"
)
"""Where somebody says that they will be."""
BY_THEN = _re(r"\b(?:avant|d['’]ici|by|before)\s")
DONE_FR = re.compile(
    r"\s(?:(?:\w+ment|tous|toutes|pas|plus|jamais|aussi|également|donc|bien|alors)\s){0,2}(?P<done>[a-zàâéèêîôûç]+(?:é|i|u|is|it|ert|int)e?s?)\b"
)
DONE_EN = re.compile(
    r"\s(?:(?:\w+ly|not|never|also|all|then|soon)\s){0,2}(?P<done>[a-z]+(?:ed|en|wn|ld|nt|ck|pt|et|st|un|aid|one|ut))\b"
)
SUFFERED = re.compile(
    r"(?:tué|blessé|oublié|perdu|touché|détruit|obligé|contraint|forcé|privé|surpris|déçu|vu|su|connu|entendu|senti|lu|attaqué|frappé|visé|menacé|affecté|parti|venu|fini|payé cher|compris|permis"
    r"|déjà|ici|aussi|ainsi|fragile|aussitôt|plus|minuit|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi)e?s?$"
    r"|(?:killed|wounded|forgotten|lost|hurt|destroyed|forced|obliged|seen|known|felt|heard|shot|attacked|hit|affected|needed|required|judged|remembered|tempted|surprised|disappointed|blamed|gone|different|evident|silent|violent"
    r"|urgent|important|absent|present|best|last|just|most|least|but|out|set|yet|not|met|even|often|seven|ten|children|women|men)$"
)
"""Participles of harm and of what is known or felt, and words that end as participles do."""
RUNS = _re(
    r"^(?:(?:r|)ouvrir|reprend|commence|débute|démarre|redémarre|prend|(?:re|)ferme|parti|arrive|passe|circule|cesse|expire|sorti|entre|revien|rouvri|ouvri|déroule|tien|réuni|retrouve|aur"
    r"|open|reopen|start|begin|resume|meet|reconvene|go|leave|move|roll|stop|end|stay|enter|run|pass|sit|gather|take)"
)
"""What talks, roads, convoys and truces do when people keep to what was said."""

AIM = _re(
    r"\b(?:orders?|aims?|goals?|tasks?|plans?|purpose|job|point|idea|priority|role|duty|mandate|work|hope|choice|question|problem)$"
)
"""Of these "is to" says what they are: "our orders are to return fire"."""

TAKES_TIME = _re(
    r"\s(?:[\w’'-]+ ){0,3}?(?:time|months|years|weeks|days|hours|long|while|toll|place|temps|mois|années|semaines|jours|heures)\b"
)
"""What stands behind "take", "mettre" where it is time that passes, and nobody's act."""
REMINDS = _re(r"\s(?:que|qu['’]|à\b|au\b|aux\b|that|them|you|everyone|the (?:world|council))\b")
"""Who recalls that something is so only speaks; who recalls an ambassador acts."""
