"""From the marked articles of the theatre to the articles that ship and their gold.

usage: python scripts/articles_gold.py

`tests/data/valdria-articles/marked/*`: a first line of facts ("lang fr; outlet X; pub 2025-03-20; style ..."), the
article as a file of its kind with its marks [[name: ...]] (nested allowed; [[name?: ...]] counts neither way), a line
"---", then one line a mark, its cells parted by " | ":

    1  | speaker & speaker | mention | cue | kind | date, or pub | flags: neg denial anon opt level1 span=I1 via=WHO
    E1 | date | what | participants | place | scheduled
    P1 | who | to | what | status | condition | deadline
    I1 | kind | place | earliest | latest | killed low/best/high | wounded | sides | who says so
    B1 (no line): boilerplate

A mail that says "encode quoted-printable" or "encode base64" is encoded here and each mark found again in the code. All
offsets are code points of the raw file. `across.json` holds what is said of several articles.
"""

import base64
import json
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from scripts.press_gold import unmark as with_blanks  # noqa: E402

MARKED = ROOT / "tests" / "data" / "valdria-articles"
SHIPPED = ROOT / "src" / "treve" / "data" / "demo" / "articles"
GOLD = ROOT / "tests" / "data" / "valdria-articles-gold.json"
Spans = dict[str, tuple[int, int, bool]]
Places = list[tuple[int, int]]


def unmark(text: str) -> tuple[str, Spans]:
    """Return the text without marks, and the span of each in code points, without blanks at its ends."""
    plain, marked = with_blanks(text)
    spans = Spans()
    for name, (start, end, optional) in marked.items():
        inside = plain[start:end]
        begin = start + len(inside) - len(inside.lstrip())
        spans[name] = (begin, end - len(inside) + len(inside.rstrip()), optional)
    return plain, spans


def quoted_printable(text: str) -> tuple[str, Places]:
    """Return the code of a text in lines of at most 76 characters, and the place of each character in it."""
    out, places, column, size = [], Places(), 0, 0
    for letter in text:
        if letter == "\n":
            code = "\n"
        else:
            plain = letter.isascii() and letter != "="
            code = letter if plain else "".join(f"={byte:02X}" for byte in letter.encode())
            if column + len(code) > 75:
                out.append("=\n")
                size, column = size + 2, 0
        out.append(code)
        places.append((size, size + len(code)))
        size += len(code)
        column = 0 if code == "\n" else column + len(code)
    return "".join(out), places


def base64_lines(text: str) -> tuple[str, Places]:
    """Return the code of a text in lines of 76 characters, and the place of each character in it."""
    code = base64.b64encode(text.encode()).decode()
    lines = "\n".join(code[at : at + 76] for at in range(0, len(code), 76)) + "\n"
    places, byte = Places(), 0
    for letter in text:
        first, last = byte * 8 // 6, ((byte + len(letter.encode())) * 8 - 1) // 6
        places.append((first + first // 76, last + last // 76 + 1))
        byte += len(letter.encode())
    return lines, places


def encoded(text: str, spans: Spans, encoding: str) -> tuple[str, Spans]:
    """Return a mail with its body in code, and the spans moved there."""
    head, body = text.split("\n\n", 1)
    code, places = (quoted_printable if encoding == "quoted-printable" else base64_lines)(body)
    before = len(head) + 2
    moved = {
        name: (before + places[start - before][0], before + places[end - before - 1][1], optional)
        for name, (start, end, optional) in spans.items()
    }
    return f"{head}\n\n{code}", moved


def _many(cell: str) -> list[str]:
    return [each.strip() for each in cell.split("&") if each.strip()]


def _counts(cell: str) -> list[int] | None:
    return [int(each) for each in cell.split("/")] if cell else None


def document(path: Path) -> tuple[str, dict[str, Any]]:
    """Return an article as a file, and its gold."""
    head, rest = path.read_text(encoding="utf-8").split("\n", 1)
    body, notes = rest.rsplit("\n---\n", 1)
    facts = dict(part.strip().partition(" ")[::2] for part in head.split(";"))
    text, spans = unmark(body + "\n")
    words = {name: text[start:end] for name, (start, end, _) in spans.items()}
    if "encode" in facts:
        text, spans = encoded(text, spans, facts["encode"])
    pub = facts["pub"] or None
    gold: dict[str, Any] = {
        "doc": path.stem, "file": path.name, "lang": facts["lang"], "outlet": facts["outlet"] or None,
        "pub_date": pub, "pub_precision": pub and ("day" if len(pub) == 10 else "month"), "note": facts["style"],
        "boilerplate": [spans[name][:2] for name in sorted(spans) if name[0] == "B"],
        "statements": [], "events": [], "pledges": [], "incidents": [],
    }  # fmt: skip
    noted = {name for name in spans if name[0] == "B"}
    for line in notes.strip("\n").splitlines():
        name, *cells = (cell.strip() for cell in line.split("|"))
        cells += [""] * (9 - len(cells))
        named = re.search(r"span=(\w+)", cells[5])
        mark = named.group(1) if named and name[0].isdigit() else name
        noted.add(mark)
        start, end, optional = spans[mark]
        entry = {
            "id": f"{path.stem}.{'S' if name[0].isdigit() else ''}{name}",
            "start": start,
            "end": end,
            "text": words[mark],
        }
        if name[0] == "E":
            gold["events"].append(
                entry
                | {
                    "date": cells[0],
                    "precision": "days" if "/" in cells[0] else "day",
                    "what": cells[1],
                    "participants": _many(cells[2]),
                    "place": cells[3] or None,
                    "scheduled": "scheduled" in cells[4],
                }
            )
        elif name[0] == "P":
            gold["pledges"].append(
                entry
                | {
                    "who": _many(cells[0]),
                    "to": _many(cells[1]),
                    "what": cells[2],
                    "status": cells[3],
                    "condition": cells[4] or None,
                    "deadline": cells[5] or None,
                }
            )
        elif name[0] == "I":
            gold["incidents"].append(
                entry
                | {
                    "kind": cells[0],
                    "place": _many(cells[1]),
                    "earliest": cells[2] or None,
                    "latest": cells[3] or None,
                    "killed": _counts(cells[4]),
                    "wounded": _counts(cells[5]),
                    "sides": cells[6],
                    "said_by": cells[7],
                }
            )
        else:
            speakers, mention, cue, kind, date, flags = cells[:6]
            via = re.search(r"via=(.+?)(?= \w+=|$)", flags)
            said = pub if date == "pub" else date or None
            gold["statements"].append(
                entry
                | {
                    "speakers": _many(speakers),
                    "mention": mention or None,
                    "cue": cue or None,
                    "kind": kind,
                    "level": 1 if "level1" in flags else 0,
                    "via": via.group(1) if via else None,
                    "date": said,
                    "date_precision": said and {10: "day", 7: "month"}[len(said)],
                    "date_source": "publication" if date == "pub" else "in-document" if said else None,
                    "negated": "neg" in flags.split(),
                    "denial": "denial" in flags.split(),
                    "anonymous": "anon" in flags.split(),
                    "optional": optional or "opt" in flags.split(),
                }
            )
    if noted ^ set(spans):
        raise ValueError(f"{path.name}: marks and notes differ: {noted ^ set(spans)}")
    return text, gold


def main() -> None:
    """Write the articles and their gold."""
    SHIPPED.mkdir(parents=True, exist_ok=True)
    across = json.loads((MARKED / "across.json").read_text(encoding="utf-8"))
    docs = []
    for path in sorted((MARKED / "marked").iterdir()):
        text, gold = document(path)
        (SHIPPED / path.name).write_text(text, encoding="utf-8", newline="")
        docs.append(gold)
    known = {s["id"] for doc in docs for s in doc["statements"]}
    for group in (*across["same_statement"], *across["related_not_same"]):
        if not known.issuperset(group):
            raise ValueError(f"no such statement: {group}")
    gold = {
        "offsets": "code points of the raw UTF-8 file, end exclusive; `text` is the words without transfer encoding",
        "set_aside": across.pop("set_aside"),
        "docs": docs,
        "cross_document": across,
    }
    GOLD.write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    counts = {part: sum(len(d[part]) for d in docs) for part in ("statements", "events", "pledges", "incidents")}
    print(len(docs), "articles,", counts)


if __name__ == "__main__":
    main()
