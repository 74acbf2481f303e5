"""Articles marked up by hand, to the articles and their gold: what is said stands between marks, with who says it.

usage: python scripts/mark_up.py FOLDER

Reads FOLDER/articles.marked, writes FOLDER/NAME.txt for each article and FOLDER/gold.json. A mark is
`{{KIND|SPEAKERS|DATE|words}}`: kind `d`, `i` or `m` (direct, indirect, mixed), `1` behind it for words that the
speaker reports of another, `?` for what may be left out, `=NAME` for the group of statements elsewhere that are the
same; speakers joined by ` & `; no date is the day of publication, `0` is none.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

KINDS = {"d": "direct", "i": "indirect", "m": "mixed"}
_MARK = re.compile(
    r"\{\{(?P<kind>[dim])(?P<level>1?)(?P<optional>\??)(?:=(?P<group>\w+))?\|(?P<who>[^|]*)\|(?P<date>[^|]*)\|"
)
_HEAD = re.compile(r"(?P<name>\S+) lang (?P<lang>\w\w); outlet (?P<outlet>[^;]+); pub (?P<pub>\S+)")


def unmark(text: str, pub: str, name: str) -> tuple[str, list[dict[str, Any]]]:
    """Return the words without their marks, and the statements that these enclosed."""
    plain: list[str] = []
    size, at = 0, 0
    opened: list[dict[str, Any]] = []
    found: list[dict[str, Any]] = []
    while at < len(text):
        mark = _MARK.match(text, at)
        if mark is not None:
            date = mark["date"]
            row = {
                "id": "",
                "speakers": [who for who in mark["who"].split(" & ") if who],
                "start": size,
                "end": size,
                "text": "",
                "cue": None,
                "kind": KINDS[mark["kind"]],
                "level": int(mark["level"] or 0),
                "date": None if date == "0" else pub if not date else date if date[:2] == "20" else f"{pub[:4]}-{date}",
                "optional": bool(mark["optional"]),
            }
            if mark["group"]:
                row["group"] = mark["group"]
            opened.append(row)
            found.append(row)
            at = mark.end()
        elif text.startswith("}}", at) and opened:
            row = opened.pop()
            words = "".join(plain)[row["start"] : size]
            row["start"] += len(words) - len(words.lstrip())
            row["end"] = row["start"] + len(words.strip())
            row["text"] = words.strip()
            at += 2
        else:
            plain.append(text[at])
            size, at = size + 1, at + 1
    if opened:
        raise ValueError(f"{name}: a mark is not closed before {opened[-1]['start']}")
    for number, row in enumerate(found, 1):
        row["id"] = f"{name}.S{number}"
    return "".join(plain), found


def articles(marked: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the text and the gold of every article of a marked-up file, in its order."""
    rows = []
    for part in re.split(r"^=== ", marked, flags=re.M)[1:]:
        head, _, body = part.partition("\n")
        told = _HEAD.fullmatch(head)
        if told is None:
            raise ValueError(f"not the head of an article: {head}")
        name = told["name"]
        text, statements = unmark(body.rstrip("\n"), told["pub"], name)
        gold = {
            "doc": name,
            "file": f"{name}.txt",
            "lang": told["lang"],
            "outlet": told["outlet"],
            "pub_date": told["pub"],
        }
        rows.append((text, {**gold, "statements": statements}))
    return rows


def main() -> None:
    folder = Path(sys.argv[1])
    rows = articles((folder / "articles.marked").read_text(encoding="utf-8"))
    for text, gold in rows:
        (folder / gold["file"]).write_text(text, encoding="utf-8")
    whole = {"offsets": "Unicode code points", "docs": [gold for _, gold in rows]}
    (folder / "gold.json").write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
