"""Which points a reading settled are named where they have to do with the finding, and nowhere else."""

from tests.findings.test_conditions import choice, codes, found, settled, suspended

from treve.findings.reasons import read_reasons
from treve.findings.sayings import TEXT
from treve.terms.model import Terms


def named(terms: Terms, day: str) -> list[tuple[str, bool]]:
    reasons = read_reasons(found(terms, day)["reasons"])
    return [(one.values["point"], one.values["holds"]) for one in reasons if one.code == "settled_point"]


def test_a_settled_beginning_is_named_between_the_two_and_not_months_later() -> None:
    terms = settled(choice(), force__later=True)
    assert ("force:later", True) in named(terms, "2017-01-05")
    assert all(not name.startswith("force:") for name, _ in named(terms, "2017-06-05"))


def test_a_settled_suspension_is_named_on_its_days() -> None:
    terms = settled(suspended("contested"), suspension__halt=False)
    assert ("suspension:halt", False) in named(terms, "2017-02-10")
    assert all(not name.startswith("suspension:") for name, _ in named(terms, "2017-04-10"))


def test_a_reading_that_settles_nothing_about_a_finding_names_nothing() -> None:
    nothing = choice().model_copy(
        update={"readings": [one.model_copy(update={"settles": {}}) for one in choice().readings]}
    )
    assert "settled_point" not in codes(found(nothing, "2017-01-05"))


def test_yes_and_no_are_said_in_both_languages() -> None:
    for lang in ("en", "fr"):
        assert len({TEXT[lang][f"holds_{word}"] for word in ("yes", "no", "this", "not_this")}) == 4
