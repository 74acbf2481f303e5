"""Every case: what the program finds is what the document says, or the line is named where the two part."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from treve.findings.assess import assess
from treve.findings.breach import GROUNDS
from treve.findings.kernel import UNKNOWNS
from treve.findings.parameters import Parameters, read_parameters
from treve.findings.words import Speaker
from treve.terms.model import Terms
from treve.terms.read import BadTerms, check, read
from treve.timeline.due import duties

from .document import TWELVE, Document, Row, document
from .laid import DATA, actors, incidents_of, kinds, second_of, terms_of, with_annex

HERE = Path(__file__).parent
ALL = tuple(document(path) for side in ("good", "bad") for path in sorted((HERE / side).glob("*.md")))
VERDICTS = ("violation", "not_covered", "outside", "undetermined")
OUTSIDE = ("before", "after", "beyond_area", "excluded_area")


@cache
def parameters() -> Parameters:
    return read_parameters((DATA / "parameters" / "findings.json").read_bytes())


def name(case: Document) -> str:
    return f"{case.path.parent.name}/{case.path.stem}"


def of(case: Document) -> str:
    return case.blocks.get("Terms", (0, ""))[1]


@pytest.mark.parametrize("case", [one for one in ALL if "Findings" in one.tables], ids=name)
def test_the_findings_of_a_case_are_those_of_the_document(case: Document) -> None:
    plain = terms_of(case.agreement, of(case))
    annex = case.blocks.get("Annex", (0, ""))[1]
    apart = []
    for sight, terms in (("unseen", plain), ("seen", with_annex(plain, annex) if annex else plain)):
        asked = [row for row in case.tables["Findings"] if row.get("annex", "seen") == sight]
        incidents = incidents_of(case.tables["Reports"], terms.theatre.zone)
        found = assess(incidents, terms, None, actors(), kinds(), parameters())
        apart += parted(
            case, asked, {(row["incident"], row["reading"]): row for row in found.iter_rows(named=True)}, terms
        )
    assert not apart, "\n".join(apart)


def parted(case: Document, rows: list[Row], found: dict[tuple[str, str], dict[str, Any]], terms: Terms) -> list[str]:
    """Return the lines of a document from which the findings part, with how they do."""
    speaker = Speaker(terms, actors(), kinds())
    apart = []
    for asked in rows:
        readings = [one.id for one in terms.readings] if asked["reading"] == "*" else [asked["reading"]]
        for reading in readings:
            row = found[asked["incident"], reading]
            apart += [f"{case.at(asked['line'])} ({reading}): {said}" for said in differences(asked, row, speaker)]
    for naive in case.tables.get("Naive", []):
        for (incident, reading), row in found.items():
            if incident == naive["incident"] and row["verdict"] == naive["verdict"]:
                apart.append(f"{case.at(naive['line'])} ({reading}): the naive answer {naive['verdict']!r} was given")
    return apart


def differences(asked: Row, row: dict[str, Any], speaker: Speaker) -> list[str]:
    """Return what a finding says otherwise than the line of a document."""
    found = [
        f"{key} {asked[key]!r} expected, {row[key]!r} found ({row['ground']})"
        for key in ("verdict", "ground", "clause")
        if asked.get(key) and row[key] != asked[key]
    ]
    share = row["probability_ppm"] / 10_000
    if asked.get("probability"):
        low, high = (float(part) for part in asked["probability"].split("-"))
        if not low <= share <= high:
            found.append(f"probability {asked['probability']} expected, {share:.1f} found")
    said = " ".join(speaker.reasons(row["reasons"], "en"))
    for words in filter(None, (part.strip() for part in asked.get("because", "").split(";"))):
        if words.startswith("not:"):
            if words[4:].strip().lower() in said.lower():
                found.append(f"the reasons say {words[4:].strip()!r}: {said}")
        elif words.lower() not in said.lower():
            found.append(f"the reasons do not say {words!r}: {said}")
    return found


@pytest.mark.parametrize("case", [one for one in ALL if "Duties" in one.tables], ids=name)
def test_commitments_stand_as_the_document_says(case: Document) -> None:
    terms = terms_of(case.agreement, of(case))
    apart = []
    for asked in case.tables["Duties"]:
        now_s = second_of(asked["asked on"], terms.theatre.zone) if asked["asked on"] else None
        for reading in terms.readings:
            if asked["reading"] not in ("*", reading.id):
                continue
            duty = next(
                one
                for one in duties(terms, reading, parameters().weights, now_s)
                if one.commitment.id == asked["commitment"]
            )
            days = sorted({one.day.isoformat() for one in duty.limits if one.day is not None})
            is_so = {
                "stands": duty.stands,
                "why": duty.why,
                "waits for": ", ".join(duty.waits_for),
                "by": ", ".join(days),
            }
            apart += [
                f"{case.at(asked['line'])} ({reading.id}): {key} {asked[key]!r} expected, {value!r} found"
                for key, value in is_so.items()
                if asked.get(key) and asked[key] != value
            ]
    assert not apart, "\n".join(apart)


@pytest.mark.parametrize("case", [one for one in ALL if "Refused" in one.tables], ids=name)
def test_a_file_that_must_be_refused_is_refused_at_its_line_with_a_remedy(case: Document) -> None:
    first, block = case.blocks["Terms"]
    text = block.encode()
    found = {one.where.removeprefix("case.yaml:"): one for one in check(text, "case.yaml", kinds().known)}
    apart = []
    for asked in case.tables["Refused"]:
        spot = place_of(asked["at"].strip("`"), block)
        one = found.get(spot)
        if one is None or asked["says"] not in one.message or asked["remedy"] not in one.remedy:
            all_said = "\n".join(f"   {where} {each.message} / {each.remedy}" for where, each in found.items())
            line = first + int(spot.split(":", maxsplit=1)[0]) - 1
            apart.append(
                f"{case.at(asked['line'])}: expected {asked['says']!r} at {case.at(line)}; said is\n{all_said}"
            )
        elif asked.get("gravity", "held") != one.gravity:
            apart.append(f"{case.at(asked['line'])}: it is {one.gravity!r}")
    assert not apart, "\n".join(apart)
    if all(asked.get("gravity", "held") == "held" for asked in case.tables["Refused"]):
        with pytest.raises(BadTerms):
            read(text, "case.yaml", kinds().known)


def place_of(words: str, block: str) -> str:
    """Return line and column (from 1) at which words stand in a block, once only."""
    assert block.count(words) == 1, f"{words!r} stands {block.count(words)} times"
    before = block[: block.index(words)]
    return f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def test_each_of_the_twelve_things_has_a_good_and_a_bad_case() -> None:
    for side in ("good", "bad"):
        seen = {tag for one in ALL if one.path.parent.name == side for tag in one.of}
        assert set(TWELVE) <= seen, f"{side}: {sorted(set(TWELVE) - seen)}"


def test_each_verdict_and_each_ground_has_a_case() -> None:
    rows = [row for one in ALL for row in one.tables.get("Findings", [])]
    verdicts = {row["verdict"] for row in rows if row["verdict"]}
    assert verdicts == set(VERDICTS)
    for verdict, grounds in (("not_covered", GROUNDS), ("outside", OUTSIDE), ("undetermined", UNKNOWNS)):
        seen = {row.get("ground") for row in rows if row["verdict"] == verdict}
        assert set(grounds) <= seen, f"{verdict}: {sorted(set(grounds) - seen)}"


def test_every_agreement_that_ships_has_a_case() -> None:
    shipped = {path.stem for path in (DATA / "agreements").glob("*.yaml")}
    assert shipped <= {one.agreement for one in ALL}


def test_no_case_is_empty_and_no_two_show_the_same() -> None:
    shows = [one.shows for one in ALL]
    assert len(shows) == len(set(shows))
    for one in ALL:
        assert one.tables.keys() & {"Findings", "Duties", "Refused"}, one.path.name
        assert "Naive" not in one.tables or "Findings" in one.tables, one.path.name


def test_the_base_truce_is_whole_and_without_doubts() -> None:
    truce = (HERE / "base" / "truce.yaml").read_bytes()
    assert check(truce, "truce.yaml", kinds().known, actors().by_id) == []


def test_the_document_reader_keeps_lines(tmp_path: Path) -> None:
    text = (
        "---\nshows: x\nof: [rules]\nagreement: twoshore\n---\n## Reports\n\n| id | when |\n| --- | --- |\n| a | b |\n"
    )
    path = tmp_path / "case.md"
    path.write_text(text, encoding="utf-8")
    assert document(path).tables == {"Reports": [{"id": "a", "when": "b", "line": "10"}]}
    assert json.loads(json.dumps(document(path).of)) == ["rules"]
