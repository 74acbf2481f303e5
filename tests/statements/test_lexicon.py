"""The tables of verbs: every entry whole, every form where it belongs."""

import pytest

from treve.statements.english import ENGLISH
from treve.statements.french import FRENCH
from treve.statements.french_verbs import conjugate
from treve.statements.lexicon import Language


@pytest.mark.parametrize("lang", [FRENCH, ENGLISH])
def test_every_verb_has_a_class_frames_and_no_blank_in_it(lang: Language) -> None:
    for forms in lang.forms.values():
        for form in forms:
            assert form.verb.kind
            assert form.verb.frames, form.verb.lemma
            assert " " not in form.verb.lemma


@pytest.mark.parametrize(
    ("lemma", "form"),
    [
        ("rappeler", "rappelle"),
        ("répéter", "répète"),
        ("marteler", "martèle"),
        ("juger", "jugeait"),
        ("annoncer", "annonça"),
        ("balayer", "balaie"),
        ("avertir", "avertissent"),
        ("démentir", "dément"),
        ("promettre", "promis"),
    ],
)
def test_a_verb_has_its_forms(lemma: str, form: str) -> None:
    assert form in {text for text, _ in conjugate(lemma)}
