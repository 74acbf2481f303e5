from pathlib import Path

import jsonschema
import pytest

from treve.terms.schema import schema, schema_text
from treve.terms.tree import tree

AGREEMENTS = Path(__file__).parents[2] / "src" / "treve" / "data" / "agreements"


def test_the_shipped_schema_is_current() -> None:
    shipped = (AGREEMENTS / "treve-terms-1.schema.json").read_text("utf-8")
    assert shipped == schema_text(), "write it again: treve terms schema > FILE"


@pytest.mark.parametrize("path", sorted(AGREEMENTS.glob("*.yaml")), ids=lambda path: path.name)
def test_every_shipped_agreement_is_valid_under_the_schema(path: Path) -> None:
    jsonschema.Draft202012Validator(schema()).validate(tree(path.read_bytes()).value)


def test_the_schema_refuses_a_misspelt_key() -> None:
    value = tree(sorted(AGREEMENTS.glob("*.yaml"))[0].read_bytes()).value
    value["partys"] = []
    with pytest.raises(jsonschema.ValidationError, match="partys"):
        jsonschema.Draft202012Validator(schema()).validate(value)


def test_the_schema_itself_is_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
