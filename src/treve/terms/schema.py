"""The format as a JSON Schema, for editors that complete and check while one writes.

The schema knows shapes only; `treve terms check` also knows whether what is cited exists.
"""

import json
from typing import Any, Literal

from treve.terms.model import Annex, Terms

Sort = Literal["agreement", "annex"]

_NAMES = {"agreement": "treve-terms-1", "annex": "treve-terms-annex-1"}


def schema(sort: Sort = "agreement") -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a file that holds an agreement, or an annex of one."""
    model = Annex if sort == "annex" else Terms
    article = "An annex of an agreement" if sort == "annex" else "An agreement"
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:treve:{_NAMES[sort]}",
        **model.model_json_schema(mode="validation"),
        "title": f"{article} as data ({_NAMES[sort]})",
    }


def schema_text(sort: Sort = "agreement") -> str:
    """Return the schema as it is shipped: sorted, indented, with a line end."""
    return json.dumps(schema(sort), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
