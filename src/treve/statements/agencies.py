"""Agencies, observatories and bodies that articles cite, under one name each, so that ten copies of one are one source.

The name is the one that datasets use for the same origin ("SOHR"), because reports are compared by it.
"""

import re

_TABLE = (
    ("SOHR", r"osdh|sohr|observatoire syrien (?:pour les|des) droits de l'homme|syrian observatory(?: for human rights)?"),
    ("SNHR", r"snhr|réseau syrien (?:pour les|des) droits de l'homme|syrian network for human rights"),
    ("Violations Documentation Center", r"violations documentation cent(?:re|er)|centre de documentation des violations"),
    ("White Helmets", r"white helmets|casques blancs|syria(?:n)? civil defen[cs]e|défense civile syrienne"),
    ("SANA", r"sana"),
    ("AFP", r"afp|agence france-presse"),
    ("Reuters", r"reuters"),
    ("AP", r"associated press|ap"),
    ("TASS", r"tass"),
    ("RIA Novosti", r"ria(?:[ -]novosti)?"),
    ("Sputnik", r"sputnik"),
    ("Interfax", r"interfax"),
    ("Ukrinform", r"ukrinform"),
    ("Anadolu", r"anadolu|anatolie"),
    ("Xinhua", r"xinhua|chine nouvelle"),
    ("DPA", r"dpa"),
    ("EFE", r"efe"),
    ("Al Jazeera", r"al[- ]jazeera"),
    ("BBC", r"bbc"),
    ("CNN", r"cnn"),
    ("RFI", r"rfi|radio france internationale"),
    ("OSCE", r"osce"),
    ("OCHA", r"ocha"),
    ("MSF", r"msf|médecins sans frontières|doctors without borders"),
    ("Human Rights Watch", r"human rights watch|hrw"),
    ("Amnesty International", r"amnesty(?: international)?"),
    ("Airwars", r"airwars"),
)  # fmt: skip
_PATTERN = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<a{n}>{words})" for n, (_, words) in enumerate(_TABLE)) + r")(?![\w-])"
)
_SHORT = {"AP", "SANA", "RIA Novosti", "DPA", "EFE", "TASS"}
"""Abbreviations that may be words: they count only as written in capitals, or with a capital first."""
_OTHER = re.compile(
    r"(?<![\w-])((?:l['’])?[Aa]gence (?:de presse )?(?:[A-ZÀ-Ý][\w-]+)(?: [A-ZÀ-Ý][\w-]+)?|(?:[A-Z][\w-]+ ){1,2}(?:[Nn]ews )?[Aa]gency|Observatoire (?:[\w'’-]+ ){1,5}?[A-ZÀ-Ý][\w-]+|(?:[A-Z][\w-]+ )+(?:Observatory|Monitor))"
)


def agencies(text: str, plain: str, start: int, end: int) -> list[str]:
    """Return the agencies that a stretch of text names, sorted, each once.

    >>> agencies("a indiqué l'OSDH à l'AFP", "a indiqué l'osdh à l'afp", 0, 24)
    ['AFP', 'SOHR']
    """
    found = set[str]()
    for match in _PATTERN.finditer(plain, start, end):
        name = _TABLE[int((match.lastgroup or "a0")[1:])][0]
        if name not in _SHORT or text[match.start()].isupper():
            found.add(name)
    for other in _OTHER.finditer(text, start, end):
        if not _PATTERN.search(plain, other.start(), other.end()):
            found.add(re.sub(r"^l['’]", "", other.group(1)))
    return sorted(found)
