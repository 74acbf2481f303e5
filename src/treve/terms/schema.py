"""The format as a JSON Schema, for editors that complete and check while one writes.

The schema knows shapes only; `treve terms check` also knows whether what is cited exists.

    python -m treve.terms.schema > treve-terms-1.schema.json
"""

import json
import sys
from typing import Any

from treve.terms.model import Terms

SCHEMA_ID = "urn:treve:treve-terms-1"


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a file of terms."""
    found = Terms.model_json_schema(mode="validation")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **found,
        "title": "An agreement as data (treve-terms-1)",
    }


def schema_text() -> str:
    """Return the schema as it is shipped: sorted, indented, with a line end."""
    return json.dumps(schema(), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
