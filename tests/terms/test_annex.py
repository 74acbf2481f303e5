import pytest

from treve.base.errors import Refused
from treve.terms.annex import whole
from treve.terms.model import Annex, Terms
from treve.terms.read import BadTerms, check, is_annex, read, read_annex
from treve.terms.scope import open_points, points

TEXT = """
format: treve-terms-annex-1
agreement: two-valleys-2031-03-01
version: "1"
annex: bridge
source: invented for a test
instruments:
  - id: bridge-letter
    title: {en: Letter on the bridge, fr: Lettre sur le pont}
    kind: letter
    belongs_to: truce
    status: initialled
    dated: 2031-02-28
    source: archive of the joint commission
clauses:
  - id: letter-1
    instrument: bridge-letter
    summary: {en: Boats pass the bridge by day., fr: Les bateaux passent le pont de jour.}
zones:
  - {id: boats-way, clause: letter-1, part_of: bridge, definition: {en: The water there., fr: "L'eau à cet endroit."}}
rules:
  - id: no-fire-on-boats
    clause: letter-1
    summary: {en: Nobody fires on boats., fr: Nul ne tire sur les bateaux.}
    binds: [upper, lower]
    protects:
      - whom: anyone
        standing: contested
        views: [{who: lower valley, says: denied, source: its answer}]
    acts: [fire]
    within: [boats-way]
    exceptions: [free-company]
settles:
  upper: {protects:no-fire-on-boats/anyone: true}
"""


@pytest.fixture(scope="module")
def bridge(valleys: Terms) -> Annex:
    return read_annex(TEXT.encode(), "annex.yaml", valleys)


def test_an_agreement_with_its_annex_has_the_parts_of_both(valleys: Terms, bridge: Annex) -> None:
    together = whole(valleys, [bridge])
    assert [rule.id for rule in together.rules] == [*(rule.id for rule in valleys.rules), "no-fire-on-boats"]
    assert points(together).keys() - points(valleys).keys() == {
        "rule:no-fire-on-boats",
        "protects:no-fire-on-boats/anyone",
    }


def test_what_a_reading_settles_of_the_annex_is_settled_in_the_whole(valleys: Terms, bridge: Annex) -> None:
    together = whole(valleys, [bridge])
    names = [{point.name for point in open_points(together, reading)} for reading in together.readings]
    assert ["protects:no-fire-on-boats/anyone" in each for each in names] == [True, False, True]


def test_without_annexes_or_with_those_of_others_an_agreement_stays_as_it_is(valleys: Terms, bridge: Annex) -> None:
    assert whole(valleys, []) is valleys
    assert whole(valleys, [bridge.model_copy(update={"version": "2"})]) == valleys


def test_the_order_of_annexes_changes_nothing(valleys: Terms, bridge: Annex) -> None:
    other = bridge.model_copy(
        update={"annex": "mill", **{key: [] for key in ("instruments", "clauses", "rules", "settles")}}
    )
    other = other.model_copy(update={"zones": [bridge.zones[0].model_copy(update={"id": "mill"})], "settles": {}})
    assert whole(valleys, [bridge, other]) == whole(valleys, [other, bridge])


def test_an_id_that_stands_twice_is_refused_and_both_places_are_named(valleys: Terms, bridge: Annex) -> None:
    twin = bridge.model_copy(update={"annex": "twin"})
    with pytest.raises(Refused, match=r"`bridge-letter` stands under `instruments` of the annex twin and of the annex"):
        whole(valleys, [bridge, twin])


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("clause: letter-1\n    summary", "clause: letter-9\n    summary", "There is no clause `letter-9`"),
        ("binds: [upper, lower]", "binds: [upper, outer]", "There is no party or guarantor `outer`"),
        ("  - id: letter-1\n", "  - id: art-1\n", "Two clauses are called `art-1`"),
        ("within: [boats-way]", "within: [mill]", "There is no zone `mill`"),
        ("  upper: {", "  other: {", "The agreement has no reading `other`"),
        ("{protects:no-fire-on-boats/anyone: true}", "{exclusion:free-company: true}", "There is no point"),
        ('version: "1"', 'version: "3"', "The agreement here has the version `1`"),
        ("annex: bridge", "anex: bridge", "There is no `anex` here"),
    ],
)
def test_what_an_annex_cites_must_be_there_and_is_named_at_its_place(
    valleys: Terms, old: str, new: str, says: str
) -> None:
    assert TEXT.count(old) == 1
    text = TEXT.replace(old, new)
    found = [one for one in check(text.encode(), "annex.yaml", agreement=valleys) if says in one.message]
    assert found
    assert found[0].gravity == "held"
    line = int(found[0].where.split(":")[1])
    changed = [
        k for k, (one, two) in enumerate(zip(TEXT.splitlines(), text.splitlines(), strict=True), 1) if one != two
    ]
    assert line in changed
    with pytest.raises(BadTerms):
        read_annex(text.encode(), "annex.yaml", valleys)


def test_a_good_annex_has_no_problem_beside_its_agreement_and_a_note_without_it(
    valleys: Terms, kinds: set[str]
) -> None:
    assert check(TEXT.encode(), "annex.yaml", kinds=kinds, agreement=valleys) == []
    assert [one.gravity for one in check(TEXT.encode(), "annex.yaml", kinds=kinds)] == ["note"]


def test_an_annex_is_no_agreement_and_an_agreement_no_annex(valleys: Terms, guide: str) -> None:
    assert is_annex(TEXT.encode())
    assert not is_annex(guide.encode())
    assert not is_annex(b"\xff")
    with pytest.raises(BadTerms, match="The file holds an annex"):
        read(TEXT.encode(), "annex.yaml")
    with pytest.raises(BadTerms, match="The file holds an agreement"):
        read_annex(guide.encode(), "guide.yaml", valleys)
