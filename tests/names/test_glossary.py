"""The glossary holds every word of the vocabularies that records and registers use."""

from pathlib import Path
from typing import get_args

import pytest

from treve.base.errors import Gravity
from treve.base.place import PlacePrecision
from treve.base.time import TimePrecision
from treve.entries.report import Means, Role, SourceKind
from treve.names import kinds
from treve.names.actor import ActorKind, InText, Status

ROOT = Path(__file__).parents[2]
GLOSSARY = (ROOT / "docs/GLOSSARY.md").read_text(encoding="utf-8")
KINDS = kinds.read((ROOT / "src/treve/data/registers/kinds.yaml").read_text(encoding="utf-8"))
VOCABULARIES = (Gravity, PlacePrecision, TimePrecision, Means, Role, SourceKind, ActorKind, InText, Status)


@pytest.mark.parametrize("word", sorted({word for each in VOCABULARIES for word in get_args(each)}))
def test_the_glossary_holds_the_word(word: str) -> None:
    assert f"`{word}`" in GLOSSARY


def test_the_glossary_says_of_every_kind_what_the_register_says() -> None:
    for kind in KINDS.names:
        assert f"| `{kind}` | {KINDS.label(kind, 'en')} | {KINDS.label(kind, 'fr')} |" in GLOSSARY


def test_every_line_of_the_glossary_has_both_languages() -> None:
    for line in GLOSSARY.splitlines():
        if line.startswith("|"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            assert len(cells) == 4, line
            assert all(cells[:3]), line
