"""docs/TERMS.md must be right: its blocks are read, its wrong blocks fail as it says."""

import re
from itertools import pairwise
from pathlib import Path

from treve.terms.model import Terms
from treve.terms.read import check, read

GUIDE = Path(__file__).parents[2] / "docs" / "TERMS.md"
FENCED = re.findall(r"^```([a-z ]*)\n(.*?)^```$", GUIDE.read_text("utf-8"), re.M | re.S)
WRONG = [(one[1], two[1]) for one, two in pairwise(FENCED) if one[0] == "yaml wrong" and two[0] == "text"]


def parts(text: str) -> dict[str, str]:
    """The top-level parts of a file by name."""
    return {part.split(":", 1)[0]: part for part in re.split(r"^(?=[a-z_]+:)", text, flags=re.M) if part}


def test_the_blocks_of_the_guide_together_are_an_agreement_without_a_single_doubt(guide: str, kinds: set[str]) -> None:
    assert check(guide.encode(), "guide.yaml", kinds=kinds) == []


def test_every_wrong_block_of_the_guide_fails_just_as_the_guide_says(guide: str) -> None:
    assert len(WRONG) == 5
    for block, says in WRONG:
        text = "".join((parts(guide) | parts(block)).values())
        held = [f"{one.message} | {one.remedy}" for one in check(text.encode(), "g.yaml") if one.gravity == "held"]
        for line in says.splitlines():
            assert line in held, (line, held)


def test_the_parts_of_a_file_may_come_in_any_order(guide: str) -> None:
    backwards = "".join(reversed(parts(guide).values()))
    assert read(backwards.encode(), "a") == read(guide.encode(), "b")


def test_the_guide_names_every_part_that_the_format_has(guide: str) -> None:
    assert set(parts(guide)) == set(Terms.model_fields)


def test_every_fenced_block_is_of_a_sort_that_is_checked() -> None:
    assert {info for info, _ in FENCED} == {"yaml", "yaml wrong", "text"}
