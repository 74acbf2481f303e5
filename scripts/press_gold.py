"""From articles marked by hand to plain texts and gold.json, in the format of the shared press data.

usage: python scripts/press_gold.py tests/press

`marked/*.txt`: a first line of facts ("lang fr; outlet X; pub 2021-06; style ..."), the article with its statements
in [[n: ...]] (nested allowed; [[n?: ...]] counts neither way), a line "---", then one line a statement:
"n Speaker & Speaker | kind | cue | date | flags". Files named u* were set aside while the rules were written, files
named v* were written after them: they go to `unseen/` and `later/`, the others to `seen/`.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

_MARK = re.compile(r"\[\[(\w+)(\??):|\]\]")


def unmark(text: str) -> tuple[str, dict[str, tuple[int, int, bool]]]:
    """Return the plain text and the spans of its marks, in code points."""
    plain, spans, open_marks, at = [], {}, [], 0
    size = 0
    for mark in _MARK.finditer(text):
        plain.append(text[at : mark.start()])
        size += mark.start() - at
        at = mark.end()
        if mark.group(1):
            open_marks.append((mark.group(1), size, bool(mark.group(2))))
        else:
            name, start, optional = open_marks.pop()
            assert name not in spans, f"mark {name} twice"
            spans[name] = (start, size, optional)
    assert not open_marks
    return "".join([*plain, text[at:]]), spans


def document(path: Path) -> tuple[str, dict[str, Any]]:
    """Return an article's plain text and its gold."""
    head, rest = path.read_text(encoding="utf-8").split("\n", 1)
    body, notes = rest.split("\n---\n")
    text, spans = unmark(body)
    facts = dict(part.strip().partition(" ")[::2] for part in head.split(";"))
    statements, events = [], []
    for line in notes.strip().splitlines():
        name, _, said = line.partition(" ")
        start, end, optional = spans.pop(name)
        parts = [part.strip() for part in said.split("|")]
        if name.startswith("E"):
            events.append(
                {
                    "id": f"{path.stem}.{name}",
                    "date": parts[0],
                    "what": parts[1],
                    "start": start,
                    "end": end,
                    "text": text[start:end],
                }
            )
            continue
        parts += [""] * (5 - len(parts))
        speakers, kind, cue, date, flags = parts[:5]
        statements.append({
            "id": f"{path.stem}.S{name}", "speakers": [each.strip() for each in speakers.split("&")],
            "start": start, "end": end, "text": text[start:end], "cue": cue, "kind": kind,
            "level": 1 if "level1" in flags else 0, "date": date or None,
            "negated": "neg" in flags, "denial": "denial" in flags, "anonymous": "anon" in flags,
            "optional": optional or "optional" in flags,
        })  # fmt: skip
    assert not spans, (path.name, spans)
    return text, {
        "doc": path.stem, "file": path.name, "lang": facts["lang"], "outlet": facts["outlet"] or None,
        "pub_date": facts["pub"] or None, "note": facts["style"], "statements": statements, "events": events,
    }  # fmt: skip


def main(folder: Path) -> None:
    """Write both sets."""
    for name, letter in (("seen", "a"), ("unseen", "u"), ("later", "v")):
        out = folder / name
        out.mkdir(exist_ok=True)
        docs: list[dict[str, Any]] = []
        for path in sorted((folder / "marked").glob("*.txt")):
            if path.name[0] == letter:
                text, gold = document(path)
                (out / path.name).write_text(text, encoding="utf-8")
                docs.append(gold)
        gold_file = out / "gold.json"
        gold_file.write_text(
            json.dumps(
                {"offsets": "Unicode code points of the raw file, end exclusive", "docs": docs},
                ensure_ascii=False,
                indent=1,
            )
            + "\n",
            encoding="utf-8",
        )
        print(name, len(docs), "articles,", sum(len(d["statements"]) for d in docs), "statements")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
