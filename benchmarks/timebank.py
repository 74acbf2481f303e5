"""Dates of French news against French TimeBank: how many of its calendar values are found, and right where found.

usage: python benchmarks/timebank.py [--data ../shared] [--wrong] [--other]

The texts are split in two by a digest of the file name. Rules are worked on with the first half alone, of which
`--wrong` shows what was missed; the other half is scored only with `--other`, and its faults are never shown.

A calendar value is a TIMEX3 with a year at least (its hour, if any, is left out: the day counts). It is found where
words of time overlap its words, and right where the interval is its day, month or year; one stretch of two days
("du 3 au 5 mai") is right for its first and for its last day.
"""

import argparse
import calendar
import datetime as dt
import hashlib
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from treve.statements.article import Dated  # noqa: E402
from treve.statements.dates import TimeWords, anchor, day, time_words  # noqa: E402
from treve.statements.wider_dates import every_time  # noqa: E402

_VALUE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?")


def first_half(name: str) -> bool:
    """Return whether a text is of the half that rules are worked on with."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


def read(path: Path) -> tuple[str, dt.date, list[tuple[int, int, str]]]:
    """Return a text, its date, and its calendar values with their places."""
    root = ET.fromstring(path.read_bytes())
    body = root.find("TEXT")
    made = next(each for each in root.iter("TIMEX3") if each.get("functionInDocument") == "CREATION_TIME")
    parts: list[str] = []
    found: list[tuple[int, int, str]] = []

    def walk(node: ET.Element) -> None:
        start = sum(map(len, parts))
        parts.append(node.text or "")
        for inner in node:
            walk(inner)
            parts.append(inner.tail or "")
        if node.tag == "TIMEX3":
            found.append((start, sum(map(len, parts)), node.get("value") or ""))

    assert body is not None
    walk(body)
    value = made.get("value") or ""
    return (
        "".join(parts),
        dt.date.fromisoformat(value[:10]),
        [row for row in found if _VALUE.fullmatch(row[2]) and row[0] < row[1]],
    )


def interval(value: str) -> tuple[dt.date, dt.date]:
    match = _VALUE.fullmatch(value)
    assert match
    year, number, date = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    first = dt.date(year, number or 1, date or 1)
    if date:
        return first, first
    if number:
        return first, dt.date(year, number, calendar.monthrange(year, number)[1])
    return first, dt.date(year, 12, 31)


def right(when: Dated | None, value: str) -> bool:
    if when is None:
        return False
    first, last = interval(value)
    if (when.earliest, when.latest) == (first, last):
        return True
    return when.precision == "days" and first == last and first in (when.earliest, when.latest)


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--wrong", action="store_true")
    ask.add_argument("--other", action="store_true")
    asked = ask.parse_args()
    halves = {"first half": True} | ({"other half": False} if asked.other else {})
    paths = sorted((asked.data / "data" / "fr_timebank" / "Data").glob("*.tml"))
    for name, half in halves.items():
        for reader in (time_words, every_time):
            gold = found = good = proposed = 0
            for path in paths:
                if first_half(path.name) != half:
                    continue
                text, made, values = read(path)
                base = anchor(text, "fr", day(made))
                ours: list[TimeWords] = [w for w in reader(text, 0, len(text), "fr", base) if w.when is not None]
                proposed += len(ours)
                for start, end, value in values:
                    gold += 1
                    over = [w for w in ours if w.start < end and start < w.end]
                    found += bool(over)
                    is_right = any(right(w.when, value) for w in over)
                    good += is_right
                    if asked.wrong and half and reader is every_time and not is_right:
                        print(
                            f"{path.name[:16]} {value:12} {text[max(0, start - 40) : start]!r} [{text[start:end]}] {text[end : end + 30]!r} "
                            f"ours {[(str(w.when.earliest), str(w.when.latest), text[w.start : w.end]) for w in over if w.when]}"
                        )
            print(
                f"{name:10} {'every' if reader is every_time else 'sure':5} values {gold} found {found} recall {found / gold:.3f}  "
                f"right where found {good / max(1, found):.3f}  proposed {proposed}"
            )


if __name__ == "__main__":
    main()
