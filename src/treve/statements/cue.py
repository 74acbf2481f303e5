"""A reporting verb in its sentence: where its group stands, in which shape, and whether it is denied."""

from typing import Literal, NamedTuple

from treve.statements.lexicon import Verb

Shape = Literal["finite", "joined", "ing", "inf", "elided", "relative", "passive"]


class Cue(NamedTuple):
    """A reporting verb: tokens `first` to `after`, what it is, and how it stands in its sentence.

    `joined` takes the subject of the cue before ("et souligné"), `elided` has none ("Et d'ajouter"), `passive` has it
    right behind ("accusé par Kiev").
    """

    first: int
    after: int
    verb: Verb
    shape: Shape
    many: bool
    clitic: str | None
    negated: bool
    cut: int
