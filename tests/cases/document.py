"""A case as a document: front, headings, tables and blocks, each with the line that it stands on."""

import re
from pathlib import Path
from typing import Any, NamedTuple

from treve.terms.tree import tree

TWELVE = (
    "package",
    "clauses",
    "two-clocks",
    "parties",
    "exclusions",
    "zones",
    "rules",
    "answers",
    "deadlines",
    "bodies",
    "readings",
    "markings",
)
"""The things that the format must hold, in the order in which its specification counts them."""

HEADINGS = frozenset({"Terms", "Annex", "Reports", "Findings", "Duties", "Refused", "Naive"})

Row = dict[str, str]
"""A row of a table by its columns; `line` is the line of the document."""


class Document(NamedTuple):
    """One case. `tables` and `blocks` by heading; a block comes with the line of its first line."""

    path: Path
    shows: str
    of: tuple[str, ...]
    agreement: str
    tables: dict[str, list[Row]]
    blocks: dict[str, tuple[int, str]]

    def at(self, line: int | str) -> str:
        """Return where a person finds a line."""
        return f"{self.path.parent.name}/{self.path.name}:{line}"


def document(path: Path) -> Document:
    """Read a case; what a case cannot hold is an error of whoever wrote it."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    assert lines[0] == "---", f"{path.name} begins with its front"
    end = lines.index("---", 1)
    front: dict[str, Any] = tree("\n".join(lines[1:end]).encode()).value
    assert set(front) == {"shows", "of", "agreement"}, f"{path.name}: the front holds shows, of and agreement"
    assert set(front["of"]) <= set(TWELVE), f"{path.name}: {front['of']}"
    tables: dict[str, list[Row]] = {}
    blocks: dict[str, tuple[int, str]] = {}
    heading, header, at = "", list[str](), end + 1
    while at < len(lines):
        line = lines[at]
        if line.startswith("## "):
            heading, header = line[3:].strip(), []
            assert heading in HEADINGS, f"{path.name}:{at + 1}: no heading {heading!r}"
        elif line.startswith("```"):
            close = lines.index("```", at + 1)
            blocks[heading] = (at + 2, "\n".join(lines[at + 1 : close]) + "\n")
            at = close
        elif line.startswith("|"):
            cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            if not header:
                header = cells
            elif not all(re.fullmatch(r"-+", cell) for cell in cells):
                assert len(cells) == len(header), f"{path.name}:{at + 1}: {len(cells)} cells for {len(header)} columns"
                row = dict(zip(header, cells, strict=True)) | {"line": str(at + 1)}
                tables.setdefault(heading, []).append(row)
        at += 1
    return Document(path, front["shows"], tuple(front["of"]), front["agreement"], tables, blocks)
