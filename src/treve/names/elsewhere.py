"""Whether a loose name for a government means another one: "government forces" in Yemen are not Syria's."""

from treve.names.countries import code_of
from treve.names.fold import fold_words, raw_words

_GOVERNMENT = "government-of-"
_WORDS = (
    "the le la les l un une a of de du des d and et government governments governmental pro regime loyal "
    "loyalist loyalists to forces force army armies troops soldiers military militaries police air "
    "warplanes warplane planes jets helicopters helicopter artillery national armed security held "
    "controlled control areas gouvernement gouvernemental gouvernementale gouvernementales "
    "gouvernementaux loyaliste loyalistes armee armees troupe troupes soldats militaires aviation avions "
    "helicopteres securite nationale nationales s "
)
_LOOSE = frozenset(_WORDS.split())
"""Words that any country's government may be called by."""


def elsewhere(actor: str, name: str, country: str | None) -> bool:
    """Return whether a report in another country cannot mean this government by a name that names no country.

    Args:
        actor: the id that the register gives; only `government-of-X` is asked about.
        name: as reported.
        country: where the report is, by name; unknown leaves the register's word.

    >>> elsewhere("government-of-syria", "government forces", "Yemen")
    True
    >>> elsewhere("government-of-syria", "Syrian army", "Lebanon")
    False
    """
    if not country or not actor.startswith(_GOVERNMENT):
        return False
    here, theirs = code_of(country), code_of(actor.removeprefix(_GOVERNMENT).replace("-", " "))
    if here is None or theirs is None or here == theirs:
        return False
    return all(word in _LOOSE for part in raw_words(name) for word in fold_words([part]))
