"""The words of the pages, in both languages."""

import re
from typing import get_args

import pytest

from treve.base.place import PlacePrecision
from treve.base.time import TimePrecision
from treve.entries.report import Harm, Role, SourceKind
from treve.products.marks import TOGETHER
from treve.products.words import WORDS as REPORT
from treve.statements.article import Precision, StatementKind, Status
from treve.terms import model as terms
from treve.timeline import conflicts
from treve.timeline.deeds import _ACTS as ACTS
from treve.timeline.shapes import InferredPart, Phase, Standing, State, What
from treve.web.kin import FAMILIES
from treve.web.marked import MarkKind
from treve.web.render import HERE
from treve.web.strip import Bin
from treve.web.words import WORDS, say

EVERY = {**REPORT, **WORDS}
TEMPLATES = {path.name: path.read_text() for path in sorted((HERE / "templates").glob("*.html"))}


@pytest.mark.parametrize("key", sorted(WORDS))
def test_every_text_is_there_in_both_languages_with_the_same_blanks(key: str) -> None:
    english, french = WORDS[key]
    assert english.strip(), key
    assert french.strip(), key
    assert set(re.findall(r"{(\w+)}", english)) == set(re.findall(r"{(\w+)}", french))


@pytest.mark.parametrize("key", sorted(WORDS))
def test_french_is_spaced_as_french_is(key: str) -> None:
    french = re.sub(r"`[^`]*`|{\w+}", "x", WORDS[key][1])
    assert not re.search(r"[^\u00a0]:(?!\d)|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»|[^\u00a0\d]%|'", french), french


def test_templates_say_nothing_that_has_no_words() -> None:
    asked = {
        key for text in TEMPLATES.values() for key in re.findall(r"\bw(?:\.typed|\.blank)?\(\"([^\"]+)\"(?! ~)", text)
    }
    assert asked
    assert not asked - set(EVERY)


def test_templates_hold_no_words_of_their_own() -> None:
    for name, text in TEMPLATES.items():
        bare = re.sub(r"{% macro turn.*?endmacro %}|{%.*?%}|{{.*?}}|{#.*?#}|<[^>]*>", " ", text, flags=re.DOTALL)
        assert set(re.findall(r"[A-Za-z]{3,}", bare)) <= {"Treve"}, name


def test_every_value_of_a_vocabulary_has_words() -> None:
    def literals(kind: type, field: str) -> tuple[str, ...]:
        return get_args(kind.__annotations__[field])

    def fields(kind: type[terms.Part], field: str) -> tuple[str, ...]:
        return get_args(kind.model_fields[field].annotation)

    wanted = {
        "v.": (*TOGETHER,),
        "p.": get_args(PlacePrecision),
        "t.": get_args(TimePrecision),
        "role.": get_args(Role),
        "kind.": get_args(SourceKind),
        "harm.": literals(Harm, "what"),
        "whom.": literals(Harm, "whom"),
        "st.": {*get_args(terms.Standing), *fields(terms.View, "says")},
        "own.": fields(terms.Guarantor, "own_acts"),
        "is.": fields(terms.Instrument, "status"),
        "sg.": fields(terms.Signature, "says"),
        "zone.": fields(terms.Geometry, "standing"),
        "link.": ("same", "part"),
        "by.": ("rule", "person"),
        "standing.": ("computed", "proposed", "adopted", "rejected", "disputed"),
        "ver.": (
            "reported",
            "screened",
            "corroborated",
            "verified",
            "investigated",
            "unconfirmed",
            "undetermined",
            "refuted",
            "withdrawn",
        ),
        "hk.": get_args(What),
        "hs.": get_args(State),
        "phase.": get_args(Phase),
        "inferred.": get_args(InferredPart),
        "ps.": get_args(Status),
        "cs.": get_args(Standing),
        "sk.": get_args(StatementKind),
        "precision.": get_args(Precision),
        "fam.": FAMILIES,
        "bin.": get_args(Bin),
        "mk.": [one for one in get_args(MarkKind) if one != "asked"],
        "wd.": (*ACTS.values(), "statement", "pledge", "commitment"),
        "cf.count.": conflicts._COUNTS,
        "e.": ("400", "404", "405", "421", "422", "500", "503"),
    }
    for prefix, values in wanted.items():
        assert values, prefix
        assert not [one for one in values if prefix + one not in EVERY], prefix


def test_numbers_take_the_form_of_their_count() -> None:
    assert say("found", "en", 1) == "1 incident"
    assert say("found", "fr", 0) == "0 incident"
    assert say("found", "en", 11_757) == "11,757 incidents"
