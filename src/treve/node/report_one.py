"""One report: written down for good, then answered at once.

The file is taken in as any other (node/take_in.py): read to its end, sealed, signed, appended, acknowledged. Only then
is it laid on the desk, and said which incident its reports belong to and what each agreement makes of that. What is
said is a first answer to whoever typed it in; the record is what the next view says, worked out from the entries alone.

The answer is made of what the asker sees, as a view is: of a report that its marking keeps from them it says nothing,
and nothing of one for which others must be looked at again (it corrects one, or is read in an article).
"""

from pathlib import Path
from typing import NamedTuple

from treve.node.centre import Centre
from treve.node.desk import Answer, Desk
from treve.node.desk_file import stands_alone
from treve.node.sight import seen_among, sight_of
from treve.node.take_in import Asked, TakenIn, take_in
from treve.node.view import arrived_in

MOST = 20
"""Reports of a file that are answered one by one; of more, the first so many."""


class Answered(NamedTuple):
    """What became of the file, and what its reports came to, in the order of the file.

    `later`: reports were loaded of which nothing is said here; the page says it.
    """

    taken: TakenIn
    answers: tuple[Answer, ...]
    later: bool = False


def report_one(
    centre: Centre, desk: Desk | None, path: Path, asked: Asked, person: str, who: str | None = None
) -> Answered:
    """Take a file of one or a few reports into a centre opened for writing, and answer for each.

    Args:
        centre: opened for writing.
        desk: of the audience that is answered; without one nothing is said of what the reports came to.
        path: the file.
        asked: how it is read and marked.
        person: who takes it in.
        who: the audience, whoever keeps this machine if `None`.

    Returns a refusal of the file rather than raising one. Raises what `take_in` raises where the centre cannot be
    written to.

    Cost: some tens of milliseconds, however many reports there are already.
    """
    before = centre.size
    taken = take_in(centre, path, asked, person)
    if taken.entry is None:
        return Answered(taken, ())
    if desk is None:
        return Answered(taken, (), later=taken.loaded > 0)
    # The markings are asked anew: what was just written has one of its own.
    seen = seen_among(centre, sight_of(centre, who), range(before, centre.size))
    came = [one for entry in seen for one in arrived_in(entry)]
    if not all(map(stands_alone, came)):
        return Answered(taken, (), later=True)
    answers = [desk.answer(one) for one in came[:MOST]]
    for one in came[MOST:]:
        desk.remember(one)
    return Answered(taken, tuple(answers), later=len(answers) < taken.loaded)
