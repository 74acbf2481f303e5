"""What people have said, read from the log through the one door."""

from typing import NamedTuple

from treve.entries.judgement import Allegation, Edition, Judgement, Registered, Spoken
from treve.entries.linking import Linking, SpokenLink
from treve.entries.records import from_groups
from treve.node.centre import Centre
from treve.node.sight import LINK, SPOKEN, Sight, seen_entries


class Kept(NamedTuple):
    """An edition as it stands in the log."""

    edition: Edition
    entry: int
    stated_at: str


class Said(NamedTuple):
    """Judgements, allegations, editions and linkings that an audience may see, in the order of the log."""

    judgements: tuple[Spoken, ...]
    allegations: tuple[Registered, ...]
    editions: tuple[Kept, ...]
    links: tuple[SpokenLink, ...] = ()


def said_in(centre: Centre, sight: Sight) -> Said:
    """Return what people have said, as far as the audience may see it. Cost: about 10 us for each entry of the log."""
    judgements: list[Spoken] = []
    allegations: list[Registered] = []
    editions: list[Kept] = []
    links: list[SpokenLink] = []
    for entry in seen_entries(centre, sight, kinds=SPOKEN | {LINK}):
        for position, sealed in enumerate(entry.records):
            record = from_groups(sealed.groups) if sealed is not None else None
            at = (entry.index, position, entry.person or "", entry.stated_at)
            if isinstance(record, Judgement):
                judgements.append(Spoken(record, *at))
            elif isinstance(record, Allegation):
                allegations.append(Registered(record, *at))
            elif isinstance(record, Edition):
                editions.append(Kept(record, entry.index, entry.stated_at))
            elif isinstance(record, Linking):
                links.append(SpokenLink(record, *at))
    return Said(tuple(judgements), tuple(allegations), tuple(editions), tuple(links))
