"""`treve tracker`, its exports and its calendar, on a small centre with articles and topics of its own."""

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from icalendar import Calendar

from treve.base.errors import Refused
from treve.cli.main import treve
from treve.node.adopt import adopt_register
from treve.node.centre import open_centre
from treve.node.start import start
from treve.node.take_in import Asked, take_in

OWN = Path(__file__).parents[1] / "press" / "pledges"
WEST = "topics: [{id: west, kind: theatre, names: {en: The West, fr: L'Ouest}, places: [Belcastre]}]"


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tracker") / "mavra"
    start(path, "Mavra")
    with open_centre(path, to_write=True) as opened:
        for article in sorted(OWN.glob("*.txt")):
            # An export asks on the day of the newest entry: the same weekdays, in a year that is past.
            file = path.parent / article.name.replace("2031", "2025")
            file.write_text(article.read_text(encoding="utf-8").replace("2031", "2025"), encoding="utf-8")
            take_in(opened, file, Asked(), "ana")
        topics = path.with_suffix(".yaml")
        topics.write_text(WEST, encoding="utf-8")
        assert adopt_register(opened, "topics", topics, "ana", "west").entry is not None
    return path


def typed(*words: str) -> Result:
    result = CliRunner().invoke(treve, words, catch_exceptions=False, standalone_mode=False)
    assert result.exit_code == 0, result.output
    return result


def test_the_tracker_is_told_in_both_languages_and_blames_nobody(centre: Path) -> None:
    english = typed("tracker", str(centre), "--on", "2025-12-31", "--lang", "en").output
    french = typed("tracker", str(centre), "--on", "2025-12-31", "--lang", "fr").output
    assert "Agreed, and no beginning told:" in english
    assert "no party is ranked" in " ".join(english.split())
    assert "Convenu, sans début rapporté\u00a0:" in french
    assert "toldienne, conduite par Petra Oswin\u00a0: présent" in french
    assert "breach" not in english.replace("is no breach", "")


def test_lines_are_found_by_topic_party_and_month(centre: Path) -> None:
    lines = typed("tracker", str(centre), "--on", "2025-12-31", "--topic", "west", "--json").output.splitlines()
    rows = [json.loads(line) for line in lines]
    assert rows
    assert all("west" in row["topics"] for row in rows)
    month = typed("tracker", str(centre), "--on", "2025-12-31", "--month", "2025-05", "--json").output.splitlines()
    assert {json.loads(line)["place"] for line in month} >= {"Belcastre"}
    assert "Lena Horvat" in typed("tracker", str(centre), "--on", "2025-12-31", "--party", "horvat").output


def test_pledges_are_told_with_what_moved_them(centre: Path) -> None:
    told = typed("tracker", str(centre), "--on", "2025-12-31", "--pledges", "--lang", "en").output
    assert "acted on, 28 April 2025" in told.replace("\u00a0", " ")
    assert "said of Tolden, who is not bound by it" in told


def test_an_unknown_topic_or_month_is_refused_in_plain_words(centre: Path) -> None:
    for words, what in ((("--topic", "east"), "There is no topic"), (("--month", "May"), "is no month")):
        with pytest.raises(Refused, match=what) as caught:
            typed("tracker", str(centre), *words)
        assert caught.value.remedy


def test_pledges_and_tracker_are_exported_as_rows_and_as_a_calendar(centre: Path, tmp_path: Path) -> None:
    for what in ("pledges", "tracker"):
        for form in ("jsonl", "csv"):
            typed("export", str(centre), what, "--format", form, "-o", str(tmp_path / f"{what}.{form}"))
        lines = (tmp_path / f"{what}.jsonl").read_text(encoding="utf-8").splitlines()
        with (tmp_path / f"{what}.csv").open(encoding="utf-8", newline="") as file:
            cells = list(csv.DictReader(file))
        assert len(lines) == len(cells) > 5
        assert [row["id"] for row in cells] == [json.loads(line)["id"] for line in lines]
    typed("export", str(centre), "tracker", "--format", "ics", "-o", str(tmp_path / "t.ics"))
    events = Calendar.from_ical((tmp_path / "t.ics").read_bytes()).walk("VEVENT")
    assert "CANCELLED" in {str(event["status"]) for event in events}
    with pytest.raises(Refused, match="no calendar"):
        typed("export", str(centre), "pledges", "--format", "ics")
