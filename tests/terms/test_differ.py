import json
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from treve.terms.differ import Change, differences
from treve.terms.fields import FIELDS
from treve.terms.model import Annex, Part, Terms
from treve.terms.read import read


def changed(valleys: Terms, guide: str, *swaps: tuple[str, str]) -> list[Change]:
    text = guide
    for old, new in swaps:
        assert old in text, old
        text = text.replace(old, new, 1)
    return differences(valleys, read(text.encode(), "after.yaml"))


def test_an_agreement_does_not_differ_from_itself_however_it_is_laid_out(valleys: Terms, guide: str) -> None:
    backwards = valleys.model_copy(
        update={key: list(reversed(getattr(valleys, key))) for key in ("clauses", "rules", "zones", "readings")}
    )
    assert differences(valleys, valleys) == []
    assert differences(valleys, backwards) == []
    assert changed(valleys, guide, ("\nclauses:", "\n# another remark\nclauses:")) == []


@pytest.mark.parametrize(
    ("old", "new", "en", "fr"),
    [
        (
            "violation_from_pct: 90",
            "violation_from_pct: 80",
            "Changed: rule no-guns-at-the-bridge [art-3], threshold, %: 90 becomes 80.",
            "Modifié : règle no-guns-at-the-bridge [art-3], seuil, % : 90 devient 80.",
        ),
        (
            "within: [bridge]",
            "within: [bridge, valleys]",
            "Changed: rule no-guns-at-the-bridge [art-3], where: valleys comes in.",
            "Modifié : règle no-guns-at-the-bridge [art-3], où : valleys apparaît.",
        ),
        (
            "{actor: ferrymen, standing: claimed",
            "{actor: ferrymen, standing: agreed",
            "Changed: party lower [art-1], members, ferrymen 2031-04-01, standing: claimed becomes agreed.",
            "Modifié : partie lower [art-1], membres, ferrymen 2031-04-01, statut : avancé devient convenu.",
        ),
        (
            "exclusion:fighting-with-company: true",
            "exclusion:fighting-with-company: false",
            "Changed: reading upper, what it settles, exclusion:fighting-with-company: right becomes wrong.",
            "Modifié : lecture upper, ce qu'elle tranche, exclusion:fighting-with-company : juste devient faux.",
        ),
        (
            "[9.00, 46.60]",
            "[9.10, 46.60]",
            "Changed: zone valleys [art-2], shapes, joint commission, outline: drawn anew, 4 points for 4.",
            "Modifié : zone valleys [art-2], tracés, joint commission, contour : retracé, 4 points au lieu de 4.",
        ),
    ],
)
def test_a_change_is_one_sentence_that_names_the_part_its_clause_and_both_values(
    valleys: Terms, guide: str, old: str, new: str, en: str, fr: str
) -> None:
    found = [(one.text.en, one.text.fr) for one in changed(valleys, guide, (old, new))]
    assert (en, fr) in found


def test_rules_that_stood_still_are_compared_by_their_names(valleys: Terms, guide: str) -> None:
    found = changed(valleys, guide, ("      who: [upper]\n", "      who: [upper]\n      rules: [cease-fire]\n"))
    assert [one.text.en for one in found] == [
        "Changed: time in force [art-1], suspensions, june, rules: cease-fire comes in."
    ]


def test_what_came_and_went_is_told_with_its_own_words(valleys: Terms) -> None:
    kept = [rule for rule in valleys.rules if rule.id != "no-guns-at-the-bridge"]
    without = valleys.model_copy(update={"rules": kept})
    [gone] = [one for one in differences(valleys, without) if one.part == "rule"]
    [came] = [one for one in differences(without, valleys) if one.part == "rule"]
    assert gone.text.en == "Removed: rule no-guns-at-the-bridge [art-3]: No guns at the bridge."
    assert came.text.fr == "Ajouté : règle no-guns-at-the-bridge [art-3] : Pas de canons près du pont."
    assert (gone.how, came.how) == ("removed", "added")


def test_every_field_of_the_format_has_words() -> None:
    fields = {name for part in _all_parts(Part) for name in part.model_fields}
    assert fields - {"en", "fr", *Terms.model_fields, *Annex.model_fields} <= FIELDS.keys()


def _all_parts(part: type[Part]) -> list[type[Part]]:
    return [each for below in part.__subclasses__() for each in (below, *_all_parts(below))]


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the paths of all texts, numbers and lists of a file, but for those that tell parts apart."""
    if isinstance(value, dict):
        told = [(key, inner) for key, inner in value.items() if key not in ("id", "format")]
        return [found for key, inner in told for found in leaves(inner, (*path, key))]
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [found for k, inner in enumerate(value) for found in leaves(inner, (*path, k))]
    return [path]


@given(st.randoms(use_true_random=False))
@settings(suppress_health_check=[HealthCheck.filter_too_much], deadline=None)
def test_whatever_is_changed_is_told_and_telling_never_fails(valleys: Terms, chance: random.Random) -> None:
    after = valleys.model_dump(mode="json")
    path = chance.choice(leaves(after))
    holder: Any = after
    for key in path[:-1]:
        holder = holder[key]
    old = holder[path[-1]]
    if isinstance(old, list):
        holder[path[-1]] = [*old, "x"]
    else:
        holder[path[-1]] = old + 1 if isinstance(old, int) else f"{old or 'a'}x"
    try:
        other = Terms.model_validate_json(json.dumps(after))
    except ValidationError:
        reject()
    for found in (differences(valleys, other), differences(other, valleys)):
        assert found
        assert all(each.text.en and each.text.fr for each in found)
