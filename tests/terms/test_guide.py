"""docs/TERMS.md must be right: its blocks are read, its wrong blocks fail as it says."""

import re
from itertools import pairwise
from pathlib import Path

from treve.terms import weapons
from treve.terms.annex import whole
from treve.terms.model import Part, Terms
from treve.terms.read import check, read, read_annex

GUIDE = Path(__file__).parents[2] / "docs" / "TERMS.md"
FENCED = re.findall(r"^```([a-z ]*)\n(.*?)^```$", GUIDE.read_text("utf-8"), re.M | re.S)
WRONG = [(one[1], two[1]) for one, two in pairwise(FENCED) if one[0] == "yaml wrong" and two[0] == "text"]


def parts(text: str) -> dict[str, str]:
    """The top-level parts of a file by name."""
    return {part.split(":", 1)[0]: part for part in re.split(r"^(?=[a-z_]+:)", text, flags=re.M) if part}


def test_the_blocks_of_the_guide_together_are_an_agreement_without_a_single_doubt(guide: str, kinds: set[str]) -> None:
    assert check(guide.encode(), "guide.yaml", kinds=kinds) == []


def test_every_wrong_block_of_the_guide_fails_just_as_the_guide_says(guide: str) -> None:
    assert len(WRONG) == 8
    for block, says in WRONG:
        text = "".join((parts(guide) | parts(block)).values())
        held = [f"{one.message} | {one.remedy}" for one in check(text.encode(), "g.yaml") if one.gravity == "held"]
        for line in says.splitlines():
            assert line in held, (line, held)


def test_the_parts_of_a_file_may_come_in_any_order(guide: str) -> None:
    backwards = "".join(reversed(parts(guide).values()))
    assert read(backwards.encode(), "a") == read(guide.encode(), "b")


def block(info: str) -> str:
    """The one block of a sort."""
    [found] = [str(text) for kind, text in FENCED if kind == info]
    return found


def test_an_amendment_of_the_guide_has_no_doubt_either(guide: str) -> None:
    text = "".join((parts(guide) | parts(block("yaml instead"))).values())
    assert check(text.encode(), "guide.yaml") == []
    assert read(text.encode(), "guide.yaml").amends == "1"


def test_the_annex_of_the_guide_fits_its_agreement_without_a_doubt(valleys: Terms, kinds: set[str]) -> None:
    text = block("yaml annex").encode()
    assert check(text, "annex.yaml", kinds=kinds, agreement=valleys) == []
    assert [rule.id for rule in whole(valleys, [read_annex(text, "annex.yaml", valleys)]).rules][
        -1
    ] == "no-fire-on-boats"


def test_the_guide_names_every_part_that_the_format_has(guide: str) -> None:
    assert parts(guide).keys() | parts(block("yaml instead")).keys() == set(Terms.model_fields)


def test_the_guide_uses_every_field_of_the_format(guide: str) -> None:
    shown = guide + block("yaml instead") + block("yaml annex")
    fields = {name for part in all_parts(Part) for name in part.model_fields}
    used = set(re.findall(r"\b([a-z_0-9]+):", shown))
    told = set(re.findall(r"`([a-z_0-9]+)[:`]", GUIDE.read_text("utf-8")))
    assert fields - used - told == set()


def all_parts(part: type[Part]) -> list[type[Part]]:
    return [each for below in part.__subclasses__() for each in (below, *all_parts(below))]


def test_the_guide_lists_the_kinds_of_weapon() -> None:
    told = GUIDE.read_text("utf-8").partition("Kinds of weapon:")[2].partition("\n\n")[0]
    assert tuple(re.findall(r"`([a-z_]+)`", told)) == weapons.KINDS


def test_every_fenced_block_is_of_a_sort_that_is_checked() -> None:
    assert {info for info, _ in FENCED} == {"yaml", "yaml wrong", "yaml instead", "yaml annex", "text"}
