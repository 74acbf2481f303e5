import json
import re
import time
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.terms.hostile import laid_out

from treve.base.errors import Problem, Refused
from treve.terms.model import Terms
from treve.terms.read import MOST_PROBLEMS, BadTerms, check, read
from treve.terms.tree import tree

Edit = Callable[..., str]


class Slip(NamedTuple):
    """A slip of the pen in the guide's agreement, and what must be said of it where `@` stands in the new text."""

    old: str
    new: str
    says: str
    remedy: str = ""
    gravity: str = "held"


SLIPS = [
    # keys and shapes
    Slip("theatre:\n", "@theater:\n", "There is no `theater` here", "Did you mean `theatre`?"),
    Slip("    status: signed  ", "    @stat: signed  ", "There is no `stat` here", "Did you mean `status`?"),
    Slip("version: \"1\"", "version: @1.0", "`version` must be a text, but is `1.0`", "in quotes"),
    Slip("languages: [en, fr]", "languages: @fr", "`languages` must be a list, but is `fr`"),
    Slip("within_m: 3000", "within_m: @about 3 km", "`within_m` must be a whole number, but is `about 3 km`"),
    Slip("within_m: 3000", "within_m: @3000.5", "`within_m` must be a whole number"),
    Slip("within_m: 3000", "within_m: @900000", "`within_m` cannot be `900000`", "less than or equal to 200000"),
    Slip("violation_from_pct: 90", "violation_from_pct: @20", "cannot be `20`", "greater than or equal to 50"),
    Slip("precision_m: 200", "@precision_m:", "`precision_m` must be a whole number, but is empty"),
    Slip("[8.00, 46.00]", "[8.00, @'46,00']", "must be a number, but is `46,00`"),
    Slip("[8.00, 46.00]", "@[8.00]", "has too few numbers", "[longitude, latitude]"),
    Slip("[8.00, 46.00]", "@[8.00, 46.00, 7]", "has too many values"),
    Slip("      exclusion:fighting-with-company: true", "      exclusion:fighting-with-company: @maybe",
         "true or false"),
    Slip("    standing: agreed\n    clause: art-2-a", "    standing: @settled\n    clause: art-2-a",
         "cannot be `settled`"),
    Slip("whom: anyone", "whom: @anybody", "cannot be `anybody`", "Did you mean `anyone`?"),
    Slip("format: treve-terms-1", "format: @treve-terms-2", "`format` cannot be `treve-terms-2`", "treve-terms-1"),
    Slip("id: truce", "id: @Truce", "`id` cannot be `Truce`", "lower-case"),
    Slip("authoritative: fr", "authoritative: fr\n    text_sha256: @abc", "is no SHA-256", "64 hexadecimal"),
    Slip("  - id: bridge\n    definition: {en: Within gunshot of the bridge., fr: À portée de canon du pont.}",
         "  - id: bridge\n    definition: @{en: Within gunshot of the bridge.}", "`fr` is missing",
         "Say it in French too."),
    Slip("source: invented for this guide", "source: @''", "`source` is empty"),
    # days and times
    Slip("dated: 2031-02-27", "dated: @27.2.2031", "`dated` must be a day, but is `27.2.2031`"),
    Slip("dated: 2031-02-27", "dated: @2031-02-30", "must be a day of the calendar, but is `2031-02-30`"),
    Slip("dated: 2031-02-27", "dated: @20310227", "must be a day, but is `20310227`"),
    Slip("dated: 2031-02-27", "dated: @1031-02-27", "The year 1031 is hardly meant", gravity="doubt"),
    Slip("dated: 2031-02-27", "dated: @0031-02-27", "`dated` must lie between the years 1000 and 3000"),
    Slip("  since: 2031-03-01T06:00", "  since: @9999-12-31T23:59", "`since` must lie between the years 1000 and 3000"),
    Slip("  since: 2031-03-01T06:00", "  since: @2031-03-01", "must be a local time"),
    Slip("  since: 2031-03-01T06:00", "  since: @2031-03-01T06:00+01:00", "must be a local time", "without an offset"),
    Slip("  since: 2031-03-01T06:00", "  since: @2031-03-01T25:00", "must be a time of the calendar"),
    Slip("  since: 2031-03-01T06:00", "  since: @2031-03-30T02:30", "skipped or comes twice", gravity="doubt"),
    Slip("until: 2031-09-01T00:00", "until: @2031-02-01T00:00", "does not lie after the beginning"),
    Slip("since: 2031-04-01}", "since: 2031-04-01, until: @2031-04-01}", "does not lie after the beginning"),
    Slip("{who: upper-valley, says: signed, on: 2031-02-27", "{who: upper-valley, says: signed, on: @2031-02-26",
         "It is signed on 2031-02-26, before its own date", gravity="doubt"),
    Slip("zone: Europe/Zurich", "zone: @Europe/Zuerich", "There is no time zone `Europe/Zuerich`"),
    # what is cited
    Slip("  - id: art-3\n", "  - id: @art-1\n", "Two clauses are called `art-1`"),
    Slip("  clause: art-1\nparties", "  clause: @art-11\nparties", "There is no clause `art-11`",
         "Did you mean `art-1`?"),
    Slip("    under: art-2\n", "    under: @art-9\n", "There is no clause `art-9`"),
    Slip("    under: art-2\n", "    under: @art-2-a\n", "The clause `art-2-a` stands under itself"),
    Slip("  - id: art-3\n    instrument: truce", "  - id: art-3\n    instrument: @truth",
         "There is no instrument `truth`"),
    Slip("answered_for_by: [highland]", "answered_for_by: [@lowland]", "There is no guarantor `lowland`"),
    Slip("    binds: [upper, lower]\n    protects: [{", "    binds: [upper, @louer]\n    protects: [{",
         "There is no party or guarantor `louer`", "Did you mean `lower`?"),
    Slip("within: [bridge]", "within: [@bridges]", "There is no zone `bridges`", "Did you mean `bridge`?"),
    Slip("    zone: fighting-with-company", "    zone: @nowhere", "There is no zone `nowhere`"),
    Slip("exceptions: [free-company, fighting-with-company]", "exceptions: [free-company, fighting-with-company, @x]",
         "There is no exclusion `x`"),
    Slip("authoritative: fr", "authoritative: @de", "`de` is not among `languages`"),
    # what must mean something
    Slip("  - id: free-company\n    actors: [free-company]", "  - @id: free-company\n    actors: []",
         "leaves out neither groups nor an area"),
    Slip("      - {actor: ferrymen, standing: claimed, clause: art-1, since: 2031-04-01}",
         "      - {actor: @lower-valley, standing: claimed, clause: art-1, since: 2031-04-01}",
         "`lower-valley` stands twice in this party at the same time"),
    Slip("      - {actor: ferrymen, standing: claimed, clause: art-1, since: 2031-04-01}",
         "      - {actor: @upper-valley, standing: claimed, clause: art-1, since: 2031-04-01}",
         "`upper-valley` is on two sides at the same time, lower and upper", gravity="doubt"),
    Slip("      - whom: civilians\n", "      - whom: @other_parties\n", "`other_parties` is listed twice in this rule"),
    Slip("id: works\n    acts: [demining, exercise_announced]\n    pleas: [self_defence, announced_exercise]\n",
         "@id: works\n", "neither acts nor pleas", "`acts` or `pleas`"),
    Slip("{who: upper}, {who: lower}", "{who: upper}, {who: @upper}", "`upper` sits twice in this body"),
    Slip("{who: upper}, {who: lower}, {who: highland, role: chair",
         "{who: upper, role: chair}, {who: lower}, {who: highland, role: @chair", "Two are in the chair",
         gravity="doubt"),
    Slip("languages: [en, fr]", "languages: [fr, @French]", "`French` is no language code", "two or three letters"),
    Slip("every: {weeks: 2}", "every: @{weeks: 0}", "It meets every nothing"),
    # cited, in the newer parts
    Slip("    belongs_to: truce\n", "    belongs_to: @truths\n", "There is no instrument `truths`"),
    Slip("verified_by: [commission]\n    consequence", "verified_by: [@comission]\n    consequence",
         "There is no body `comission`", "Did you mean `commission`?"),
    Slip("since: {after: entry-into-force, by", "since: {after: @entry-in-force, by",
         "There is no event `entry-in-force`", "Did you mean `entry-into-force`?"),
    Slip("depends_on: [talks]", "depends_on: [@talk]", "There is no commitment or event `talk`",
         "Did you mean `talks`?"),
    Slip("depends_on: [talks]", "depends_on: [@gates]", "The commitment `gates` waits on itself"),
    Slip("to_be_drawn: drawing", "to_be_drawn: @drawings", "There is no commitment `drawings`"),
    Slip("around: line", "around: @lines", "There is no zone `lines`"),
    Slip("  - id: quiet-week", "  - id: @signature", "Every agreement has an event `signature` of its own"),
    Slip("  - id: quiet-week", "  - id: @met-talks", "Every agreement has an event `met-talks` of its own"),
    # times
    Slip("      since: 2031-09-01T00:00\n", "      since: @2031-09-05T00:00\n",
         "Between 2031-09-02T00:00 and 2031-09-05T00:00 the agreement is not in force", gravity="doubt"),
    Slip("      since: 2031-09-01T00:00\n", "      since: @2031-08-05T00:00\n", "which is no end of what it prolongs",
         gravity="doubt"),
    Slip("      since: 2031-06-10T00:00\n      until: 2031-06-20T00:00",
         "      since: @2030-06-10T00:00\n      until: 2030-06-20T00:00", "outside of the time in force",
         gravity="doubt"),
    Slip("  until: 2031-09-01T00:00\n  standing: contested", "  until: 2031-09-01T00:00\n  standing: @agreed",
         "Others tell of another beginning", gravity="doubt"),
    Slip("until: {at: 2031-08-01T00:00}", "until: @{at: 2031-08-01T00:00, after: quiet-week}",
         "This moment is told in two ways", "`at: ...`, or `after: ...`"),
    Slip("until: {at: 2031-08-01T00:00}", "until: @{by: {days: 3}}", "This moment is told in no way"),
    Slip("until: {at: 2031-08-01T00:00}", "until: {at: 2031-08-01T00:00, @by: {days: 3}}",
         "Nothing is counted from a moment by the clock"),
    Slip("until: {after: quiet-week, by: {days: 3}}", "until: @{after: quiet-week}", "It ends when it begins"),
    Slip("until: {after: first-session, by: {months: 1}}", "until: {after: first-session, @by: {months: 0}}",
         "a length of nothing", gravity="doubt"),
    Slip("agreement: two-valleys", "@applies_from: 2031-06-01T00:00\nagreement: two-valleys",
         "takes the place of none"),
    Slip("agreement: two-valleys", "amends: \"0\"\napplies_from: @2030-06-01T00:00\nagreement: two-valleys",
         "before the agreement is in force"),
    Slip("agreement: two-valleys", "amends: @\"1\"\nagreement: two-valleys", "A version cannot amend itself"),
    Slip("    known: 2031-03-12", "    known: @2031-03-09", "It was known on 2031-03-09, before", gravity="doubt"),
    # shapes
    Slip("derived: {around: line, half_of_m: 4000, inside: valleys}", "derived: @{around: line, inside: valleys}",
         "does not say in one way how the shape is derived"),
    Slip("{around: line, half_of_m: 4000, inside", "@{around: line, half_of_m: 4000, within_m: 3, inside",
         "does not say in one way how the shape is derived"),
    Slip("derived: {around: line, half_of_m: 4000, inside: valleys}",
         "derived: {around: valleys, half_of_m: 4000, @side: left}", "`valleys` is no line"),
    Slip("derived: {around: line, half_of_m: 4000, inside: valleys}", "derived: {between: [line, @valleys]}",
         "`between` needs lines, but `valleys` is an area"),
    Slip("derived: {around: line, half_of_m: 4000, inside: valleys}", "derived: {between: @[line, line]}",
         "Nothing lies between a line and itself"),
    Slip("id: halves\n        by: our reckoning from the text\n        standing: reference\n        precision_m: 100\n"
         "        source: protocol on the bridge\n        derived: {around: line, half_of_m: 4000, inside: valleys}\n",
         "@by: us\n        standing: reference\n        precision_m: 100\n        source: the protocol\n",
         "This geometry draws nothing"),
    Slip("line: [[8.40, 46.05], [8.45, 46.30], [8.40, 46.55]]", "line: @[[8.40, 46.05]]",
         "A line has two points or more"),
    Slip("[8.45, 46.30]", "@[46.30, 98.45]", "The latitude 98.45 does not exist", "swapped"),
    Slip("within: [strip]", "within: [@line]", "`line` is a line, and no place lies inside a line"),
    Slip("      - id: upper-map\n        by: upper valley", "      - @by: upper valley",
         "Several shapes compete here, and this one has no id", gravity="doubt"),
    Slip("parts_of: [Lower Province]", "whole_of: [Lower province]\n    parts_of: [@Lower Province]",
         "`Lower Province` stands under `whole_of` and under `parts_of`"),
    # weapons
    Slip("kinds: [artillery, mortar]", "kinds: [@artilery, mortar]", "There is no kind of weapon `artilery`",
         "Did you mean `artillery`?", gravity="doubt"),
    Slip("{systems: [Tochka-U]}", "@{}", "This names no weapon"),
    # sets
    Slip("force:next-day: true", "@force:next-day: true\n      force:as-written: true", "cannot both be right"),
    Slip("force:next-day: true", "@force:next-day: false\n      force:as-written: false", "would be right"),
    Slip("- {id: never, standing", "- {id: @as-minuted, standing", "Two happened of `first-session` are called"),
    Slip("      - id: six-weeks", "      - id: @a-month", "Two due of `drawing` are called `a-month`"),
    Slip("    - id: next-day", "    - id: @as-written", "Two beginnings are called `as-written`"),
    # readings
    Slip("      exclusion:fighting-with-company: true", "      @exclusion:fighting-with-companies: true",
         "There is no point `exclusion:fighting-with-companies`", "Did you mean `exclusion:fighting-with-company`?"),
    Slip("      exclusion:fighting-with-company: true", "      @exclusion:free-company: false",
         "`exclusion:free-company` is agreed, so there is nothing to settle"),
    # outlines
    Slip("[9.00, 46.60], [8.00, 46.60]", "[9.00, 46.60], [8.00, 46.60], @[8.50, 45.99]", "The outline crosses itself"),
    Slip("[8.00, 46.00], [9.00", "@[46.00, 98.00], [9.00", "The latitude 98.0 does not exist", "swapped"),
    Slip("          - [[8.00, 46.00], [9.00, 46.00], [9.00, 46.60], [8.00, 46.60]]",
         "          - [[8.00, 46.00], [9.00, 46.00], [9.00, 46.60], [8.00, 46.60]]\n"
         "          - @[[46.00, 8.00], [46.00, 9.00], [46.60, 9.00], [46.60, 8.00]]",
         "among them if its axes are swapped", gravity="doubt"),
    # words
    Slip("fr: Les deux parties cessent le feu.", "fr: @Both sides cease fire.", "The French is the English",
         gravity="doubt"),
]  # fmt: skip


def where(text: str) -> tuple[str, str]:
    """Return the text without its mark `@`, and "line:column" of where the mark stood."""
    before, _, after = text.partition("@")
    return before + after, f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.says[:40])
def test_every_slip_is_named_at_its_line_and_column_with_a_remedy(edit: Edit, slip: Slip) -> None:
    text, spot = where(edit((slip.old, slip.new)))
    found = check(text.encode(), "f.yaml")
    said = [one for one in found if slip.says in one.message]
    assert said, found
    assert said[0].where == f"f.yaml:{spot}"
    assert slip.remedy in said[0].remedy
    assert said[0].remedy.endswith((".", "?"))
    assert said[0].gravity == slip.gravity
    if slip.gravity == "held":
        with pytest.raises(BadTerms):
            read(text.encode(), "f.yaml")
    else:
        assert isinstance(read(text.encode(), "f.yaml"), Terms)


def test_a_word_that_is_misspelt_is_named_once_and_not_also_as_missing(edit: Edit) -> None:
    found = check(edit(("theatre:\n", "theater:\n")).encode(), "f.yaml")
    assert [one.message for one in found] == ["There is no `theater` here"]


def test_all_errors_come_at_once_in_the_order_of_the_lines(edit: Edit) -> None:
    text = edit(
        ("version: \"1\"", "version: 1"), ("whom: anyone", "whom: nobody"), ("within: [bridge]", "within: [bridges]"),
        ("dated: 2031-02-27", "dated: soon"), ("  clause: art-1\nparties", "  clause: art-7\nparties"),
        ("held_by: []", "held_by: []\n    held_by: [me]"),
    )  # fmt: skip
    with pytest.raises(BadTerms) as caught:
        read(text.encode(), "f.yaml")
    lines = [int(one.where.split(":")[1]) for one in caught.value.problems]
    assert len(lines) == 6
    assert lines == sorted(lines)
    assert caught.value.where == caught.value.problems[0].where
    assert "(5 more)" in str(caught.value)
    assert isinstance(caught.value, Refused)


def test_kinds_must_exist_and_unknown_actors_are_doubts(edit: Edit, kinds: set[str]) -> None:
    text, spot = where(edit(("acts: [weapons_seen]", "acts: [@weapon_seen]")))
    [one] = check(text.encode(), "f.yaml", kinds=kinds)
    assert one == Problem(
        f"f.yaml:{spot}", "There is no kind of act `weapon_seen`",
        "Take one of the register of kinds. Did you mean `weapons_seen`?", "held",
    )  # fmt: skip
    assert check(text.encode(), "f.yaml", kinds=lambda kind: kind in kinds)[0].message == one.message


def test_an_actor_that_the_register_does_not_know_is_a_doubt_that_refuses_nothing(guide: str) -> None:
    known = {"upper-valley", "lower-valley", "mill-guard", "free-company", "highland"}
    found = check(guide.encode(), "f.yaml", actors=known)
    assert [(one.message, one.gravity) for one in found] == [
        ("The register of actors does not know `ferrymen`", "doubt")
    ]
    assert read(guide.encode(), "f.yaml", actors=known.__contains__) == read(guide.encode(), "f.yaml")


def test_an_exclusion_that_no_rule_lists_is_a_doubt(edit: Edit) -> None:
    text = edit(("exceptions: [free-company, fighting-with-company]", "exceptions: [fighting-with-company]"))
    [one] = check(text.encode(), "f.yaml")
    assert "takes nothing out" in one.message
    assert one.gravity == "doubt"


def test_a_standing_must_fit_the_views_beside_it(edit: Edit) -> None:
    denial = "          - {who: upper valley, says: denied, source: its letter of 5 March 2031}\n"
    [one] = check(edit((denial, "")).encode(), "f.yaml")
    assert "Nobody is named who denies" in one.message
    contested = "      - whom: civilians\n        standing: contested"
    settled = "      protects:cease-fire/civilians: false\n"
    agreed = edit((contested, contested.replace("contested", "agreed")), (settled, ""))
    [one] = check(agreed.encode(), "f.yaml")
    assert "Somebody denies what is called agreed" in one.message


@pytest.mark.parametrize("text", ["", "~", "- a", "just words", "12", "[]", "actors:\n  - id: x"])
def test_a_file_without_an_agreement_says_how_one_begins(text: str) -> None:
    [one] = check(text.encode(), "f.yaml")
    assert one.where == "f.yaml:1:1"
    assert "treve-terms-1" in one.remedy


def test_what_is_no_yaml_is_named_where_reading_stopped(guide: str) -> None:
    [one] = check((guide + "a: b: c\n").encode(), "f.yaml")
    assert one.where == f"f.yaml:{guide.count(chr(10)) + 1}:5"
    assert one.gravity == "held"


def test_the_shipped_agreement_has_no_problem_and_names_only_actors_of_the_register(
    syria_text: bytes, kinds: set[str], actors: set[str]
) -> None:
    assert check(syria_text, "syria.yaml", kinds=kinds, actors=actors) == []


def test_ten_thousand_errors_cost_seconds_and_are_not_all_told(edit: Edit) -> None:
    rows = "".join(f"  - {{id: c{n}, instrument: t{n}, under: c{n - 1}x}}\n" for n in range(5_000))
    text = edit(("clauses:\n", "clauses:\n" + rows))
    begun = time.process_time()
    found = check(text.encode(), "f.yaml")
    assert time.process_time() - begun < 15
    assert len(found) == MOST_PROBLEMS + 1
    assert "more problems are not shown" in found[-1].message


def test_doubts_never_crowd_out_what_refuses_a_file(edit: Edit) -> None:
    doubts = "".join(f"      - {{actor: upper-valley-{n}, standing: contested, clause: art-1}}\n" for n in range(300))
    text = edit(
        ("      - {actor: ferrymen,", doubts + "      - {actor: ferrymen,"), ("within: [bridge]", "within: [nowhere]")
    )
    with pytest.raises(BadTerms) as caught:
        read(text.encode(), "f.yaml")
    assert "There is no zone `nowhere`" in caught.value.what


def test_the_order_of_keys_within_a_part_does_not_matter(guide: str) -> None:
    def turned(match: re.Match[str]) -> str:
        return "{" + ", ".join(reversed(match[1].split(", "))) + "}"

    text = re.sub(r"\{(who: [^{}\n]*|actor: [^{}\n]*)\}", turned, guide)
    assert text != guide
    assert read(text.encode(), "f") == read(guide.encode(), "f")


FUZZ = settings(max_examples=70, deadline=None, suppress_health_check=list(HealthCheck))
BITS = st.sampled_from(
    ["", " ", "  ", "\n", "\t", ":", ": ", "- ", "[", "]", "{", "}", "'", '"', "|", ">", "&a ", "*a", "!t ", "%",
     "~", "0", "1.5", "-",
     "true", "#", "?", "---\n", "id", "en", "é", "\u202e", "\x00", "\ud7ff", "99999999999999999999", "2031-02-30",
     "[[1, 2], [3]]"]
)  # fmt: skip


def outcome(data: bytes, known: set[str]) -> list[Problem]:
    """Read a file in every way; anything but terms or the refusal falls through and fails the test."""
    found = check(data, "f.yaml", kinds=known, actors=known)
    held = [one for one in found if one.gravity == "held"]
    try:
        read(data, "f.yaml", kinds=known, actors=known)
    except BadTerms as why:
        assert list(why.problems) == found
        assert held
    else:
        assert not held
        laid_out(read(data, "f.yaml"))
    for one in found:
        assert re.match(r"f\.yaml(:[0-9]+:[0-9]+)?$", one.where)
        assert one.message
        assert one.remedy
    return found


@FUZZ
@given(data=st.data())
def test_whatever_is_typed_into_a_file_it_is_read_or_refused(guide: str, data: st.DataObject) -> None:
    text = guide
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        upto = min(len(text), at + data.draw(st.integers(0, 12)))
        text = text[:at] + data.draw(BITS) + text[upto:]
    outcome(text.encode("utf-8", "replace"), {"fire"})


LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-10, 10**20), st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=6),
    st.sampled_from(["art-1", "truce", "upper", "agreed", "2031-01-01", "valleys", "free-company"]),
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "en", "actor"]), inner),
    max_leaves=5,
)


def leaves(value: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path] + [found for key, one in inner for found in leaves(one, (*path, key))]


@FUZZ
@given(data=st.data())
def test_whatever_stands_in_place_of_a_part_it_is_read_or_refused(guide: str, data: st.DataObject) -> None:
    value = tree(guide.encode()).value
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(leaves(value)[1:]))
        inner = value
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = data.draw(VALUES)
    # Every JSON file without escapes of half characters is YAML.
    outcome(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"), {"fire"})
