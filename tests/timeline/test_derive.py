"""From articles, agreements and incidents to the rows of the timeline."""

from pathlib import Path

import pytest
from tests.timeline.made import VOICES, folder

from treve.timeline.derive import timeline


@pytest.mark.real
@pytest.mark.parametrize(
    ("what", "first", "last", "state", "inferred"),
    [
        ("call", "2017-01-28", "2017-01-28", "held", "year"),
        ("press_conference", "2017-01-30", "2017-01-30", "held", "day"),
        ("press_conference", "2017-04-29", "2017-04-29", "held", "year"),
        ("round", "2017-05-03", "2017-05-04", "scheduled", "year"),
        ("meeting", "2017-01-27", "2017-01-27", "held", "year"),
        ("suspension", "2016-10-03", "2016-10-03", "held", "year"),
        ("mechanism", "2017-01-01", "2017-01-31", "held", "year"),
    ],
)
def test_the_timeline_of_the_first_five_articles_holds_what_they_tell(
    shared: Path, what: str, first: str, last: str, state: str, inferred: str
) -> None:
    rows = timeline(folder(shared / "data" / "press" / "seeds"), [], None, None, VOICES)
    found = {
        (row["what"], row["earliest"], row["latest"], row["state"], row["inferred_part"])
        for row in rows
        if row["inferred"]
    }
    assert (what, first, last, state, inferred) in found
