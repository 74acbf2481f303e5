"""Whose an entry is: the organisation of its author at the time of writing, for ever.

What the node signs is the word of the organisation that keeps it. What a person signs with a key of their own is the
word of the organisation that the register of members gave them when the entry was written: whoever changes sides takes
nothing along, and whoever leaves the register leaves behind what they wrote.
"""

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple


class Homes(NamedTuple):
    """The organisation of each person, register by register.

    `registers`: (index of the entry, organisation of each person), in the order of the log; `None` in the place of a
    register that was erased, of which nobody knows whether it moved somebody.
    """

    registers: Sequence[tuple[int, Mapping[str, str] | None]]

    def of(self, person: str, index: int) -> str | None:
        """Return the organisation of whom an entry of this index is, `None` where that is not known for certain.

        Before any register named the person, that is the one in which they are named first. Where a register was erased
        between, the one before and the next one must say the same.

        >>> homes = Homes([(3, {"ana": "mission"}), (9, {"ana": "front"})])
        >>> homes.of("ana", 1), homes.of("ana", 9), homes.of("ana", 10), homes.of("bo", 10)
        ('mission', 'mission', 'front', None)
        """
        # A register takes effect behind its entry.
        at = bisect_right([each for each, _ in self.registers], index - 1)
        before, doubtful_before = _nearest([homes for _, homes in reversed(self.registers[:at])], person)
        if before is not None and not doubtful_before:
            return before
        after, doubtful_after = _nearest([homes for _, homes in self.registers[at:]], person)
        if before is None and not doubtful_before:
            return after if not doubtful_after else None
        return before if before == after and before is not None else None

    def author(self, principal: str, person: str, index: int) -> tuple[str, str | None]:
        """Return who an entry of a person is by, and of which organisation: one who changes sides is another author."""
        home = self.of(person, index)
        return (principal if home is None else f"{principal} of {home}"), home

    def silent(self, principals: Mapping[str, str], without_key: Collection[str], index: int) -> frozenset[str]:
        """Return the authors who say nothing any more at an entry: without a key, or elsewhere now.

        Args:
            principals: of each person who ever signed.
            without_key: principals none of whose keys stands there.
            index: of the entry.
        """
        found: set[str] = set()
        for person, principal in principals.items():
            homes = {each[person] for _, each in self.registers if each is not None and person in each}
            now = None if principal in without_key else self.of(person, index)
            found |= {f"{principal} of {home}" for home in homes if home != now}
            found |= {principal} & frozenset(without_key)
        return frozenset(found)


def _nearest(registers: Sequence[Mapping[str, str] | None], person: str) -> tuple[str | None, bool]:
    """Return the organisation in the first of these that names the person, and whether an erased one comes first."""
    doubtful = False
    for homes in registers:
        if homes is None:
            doubtful = True
        elif person in homes:
            return homes[person], doubtful
    return None, doubtful
