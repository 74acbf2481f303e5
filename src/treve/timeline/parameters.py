"""What settles the timeline beside its sources: which incidents are of note, and when two tellings are one happening.

The shipped file is data/parameters/timeline.json; none of its numbers is measured, each is a stated assumption. A
centre that was made before the timeline had parameters of its own goes by the values below, those of the file.
"""

import msgspec

from treve.base.doubt import PPM
from treve.base.errors import Refused

VERSION = 1


class Parameters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that the timeline depends on beside articles, agreements, incidents and registers.

    An incident is **of note**, and stands in the timeline, where one of three things holds: at least `note_killed_from`
    people were killed by the middle of what was said; its kind, or one above it in the register of kinds, is among
    `note_kinds`; or at least `note_sources_from` independent sources tell of it and an article is one of them.

    Two tellings whose days do not meet are still one happening where everything else says so (see `same`) and no more
    than `days_apart_most` days lie between. `likeness_least_ppm`: the share of their words that two tellings must have
    in common, in parts per million, where neither party nor place ties them.
    """

    version: int = VERSION
    note_killed_from: int = 10
    note_kinds: tuple[str, ...] = ("protected_site_hit",)
    note_sources_from: int = 3
    days_apart_most: int = 3
    likeness_least_ppm: int = 300_000


def read_parameters(text: bytes, name: str = "timeline.json") -> Parameters:
    """Return the parameters that a file holds.

    Raises:
        Refused: a field that is missing, unknown or of the wrong type, another version, or a number out of range.
    """
    remedy = "Take the shipped file, data/parameters/timeline.json, and change its numbers."
    try:
        read = msgspec.json.decode(text, type=Parameters)
    except msgspec.DecodeError as error:
        raise Refused(f"The parameters of the timeline cannot be read: {error}.", where=name, remedy=remedy) from error
    if read.version != VERSION:
        raise Refused(f"The parameters have version {read.version}, expected {VERSION}.", where=name, remedy=remedy)
    whole = min(read.note_killed_from, read.note_sources_from, read.days_apart_most + 1, read.likeness_least_ppm + 1)
    if whole < 1 or read.days_apart_most > 31 or read.likeness_least_ppm > PPM:
        raise Refused("A number of the timeline's parameters is out of range.", where=name, remedy=remedy)
    return read
