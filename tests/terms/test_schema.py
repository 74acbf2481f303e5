from pathlib import Path
from typing import get_args

import jsonschema
import pytest

from treve.terms.schema import Sort, schema, schema_text
from treve.terms.tree import tree

AGREEMENTS = Path(__file__).parents[2] / "src" / "treve" / "data" / "agreements"


@pytest.mark.parametrize(("sort", "name"), [("agreement", "treve-terms-1"), ("annex", "treve-terms-annex-1")])
def test_the_shipped_schema_is_current(sort: Sort, name: str) -> None:
    shipped = (AGREEMENTS / f"{name}.schema.json").read_text("utf-8")
    assert shipped == schema_text(sort), "write it again: treve terms schema > FILE, with --annex for that of annexes"


@pytest.mark.parametrize("path", sorted(AGREEMENTS.glob("*.yaml")), ids=lambda path: path.name)
def test_every_shipped_agreement_is_valid_under_the_schema(path: Path) -> None:
    jsonschema.Draft202012Validator(schema()).validate(tree(path.read_bytes()).value)


def test_the_schema_refuses_a_misspelt_key() -> None:
    value = tree(sorted(AGREEMENTS.glob("*.yaml"))[0].read_bytes()).value
    value["partys"] = []
    with pytest.raises(jsonschema.ValidationError, match="partys"):
        jsonschema.Draft202012Validator(schema()).validate(value)


def test_the_schemas_themselves_are_valid() -> None:
    for sort in get_args(Sort):
        jsonschema.Draft202012Validator.check_schema(schema(sort))
