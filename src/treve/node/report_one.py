"""One report: written down for good, then answered at once.

The file is taken in as any other (node/take_in.py): read to its end, sealed, signed, appended, acknowledged. Only then
is it laid on the desk, and said which incident its reports belong to and what each agreement makes of that. What is
said is a first answer to whoever typed it in; the record is what the next view says, worked out from the entries alone.
"""

from pathlib import Path
from typing import NamedTuple

from treve.node.centre import Centre
from treve.node.desk import Answer, Desk
from treve.node.take_in import Asked, TakenIn, take_in
from treve.node.view import arrived_in

MOST = 20
"""Reports of a file that are answered one by one; of more, the first so many."""


class Answered(NamedTuple):
    """What became of the file, and what its reports came to, in the order of the file."""

    taken: TakenIn
    answers: tuple[Answer, ...]


def report_one(centre: Centre, desk: Desk, path: Path, asked: Asked, person: str) -> Answered:
    """Take a file of one or a few reports into a centre opened for writing, and answer for each.

    Returns a refusal of the file rather than raising one. Raises what `take_in` raises where the centre cannot be
    written to.

    Cost: some tens of milliseconds, however many reports there are already.
    """
    before = centre.size
    taken = take_in(centre, path, asked, person)
    if taken.entry is None:
        return Answered(taken, ())
    came = [one for entry in centre.entries(before) for one in arrived_in(entry)]
    answers = [desk.answer(one) for one in came[:MOST]]
    for one in came[MOST:]:
        desk.remember(one)
    return Answered(taken, tuple(answers))
