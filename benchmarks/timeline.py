"""Dated events against gold, and the rows that the first five articles must give.

usage: python benchmarks/timeline.py [--data ../shared] [--own tests/press/events] [--json] [--wrong SET]

An event of the gold is found where one of the article has a span that overlaps with its own and days that meet: equal,
or one within the other, both undated counting as equal. With kind: where the gold says which kind it is, that is the
same or the one that the gold allows beside. Sets whose gold says what happened only in a sentence are scored without
kinds. Precision counts what was found beyond the gold as wrong; the seeds and written articles were not marked for all
that happened (interviews, deadlines), so there it says little. Optional events of the gold count for nobody.

"own aside" was set aside before the rules were widened, but written by the same hand as the rules: its figure is not
that of a stranger's article; "own later" was written after, and its first look is in docs/FIGURES.md. `--wrong SET`
shows each miss.
"""

import argparse
import calendar
import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from treve.names import actors  # noqa: E402
from treve.names.offices import read_offices  # noqa: E402
from treve.node.shipped import register_text  # noqa: E402
from treve.sources.from_press import from_press  # noqa: E402
from treve.statements.rows import Press, read_press  # noqa: E402
from treve.timeline.derive import timeline  # noqa: E402
from treve.timeline.voices import Voices  # noqa: E402

Days = tuple[dt.date, dt.date] | None

BAR = (
    ("call", "2017-01-28", "2017-01-28"),
    ("press_conference", "2017-01-30", "2017-01-30"),
    ("press_conference", "2017-04-29", "2017-04-29"),
    ("round", "2017-05-03", "2017-05-04"),
    ("meeting", "2017-01-27", "2017-01-27"),
    ("suspension", "2016-10-03", "2016-10-03"),
    ("mechanism", "2017-01-01", "2017-01-31"),
)


def read(folder: Path) -> Press:
    return read_press([from_press(path.read_bytes(), path.name) for path in sorted(folder.glob("*.txt"))])


def days(text: str | None) -> Days:
    if text is None:
        return None
    first, _, last = text.partition("/")
    return _bound(first, last=False), _bound(last or first, last=True)


def _bound(text: str, *, last: bool) -> dt.date:
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return dt.date(parts[0], 12, 31) if last else dt.date(parts[0], 1, 1)
    if len(parts) == 2:
        return dt.date(*parts, calendar.monthrange(*parts)[1] if last else 1)
    return dt.date(*parts)


def meet(one: Days, other: Days) -> bool:
    if one is None or other is None:
        return one is other
    (a, b), (c, d) = one, other
    return (a >= c and b <= d) or (c >= a and d <= b)


def score(folder: Path, voices: Voices, *, with_kinds: bool, show: bool = False) -> dict[str, Any]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    whole = read(folder)
    press = {each.article.file_name: each for each in whole.read}
    # An event without a day of its own has that of the happening that it belongs to.
    lent: dict[tuple[str, int, int], Days] = {
        (str(source["document"]), source["start"] or 0, source["end"] or 0): (
            dt.date.fromisoformat(row["earliest"]),
            dt.date.fromisoformat(row["latest"]),
        )
        for row in timeline(whole, [], None, None, voices)
        if row["earliest"] and row["latest"] and row["what"] != "pledge"
        for source in row["sources"]
    }
    total = found = right_kind = right_state = states = predicted = used_all = spare_all = 0
    for document in gold["docs"]:
        each = press[document["file"]]
        ours: list[tuple[tuple[int, int], Days, Any]] = []
        for event in each.events:
            span = each.article.raw(event.start, event.end)
            mine = (event.when.earliest, event.when.latest) if event.when else None
            ours.append((span, mine or lent.get((document["file"], *span)), event))
        used: set[int] = set()
        for wanted in sorted(document["events"], key=lambda e: bool(e.get("optional"))):
            beside = wanted.get("also")
            spans = [
                (wanted["start"], wanted["end"]),
                *([(a, b) for a, b in beside] if isinstance(beside, list) else []),
            ]
            fitting = [
                (with_kinds and event.what not in _kinds(wanted), -_overlap(span, spans), n)
                for n, (span, when, event) in enumerate(ours)
                if n not in used and _overlap(span, spans) > 0 and meet(when, days(wanted["date"]))
            ]
            best = min(fitting, default=None)
            if best is not None:
                used.add(best[2])
                # What the gold holds as several spans of one event may be told several times.
                used |= {n for _, overlap, n in fitting if overlap < 0 and len(spans) > 1}
            if wanted.get("optional"):
                spare_all += best is not None
                continue
            total += 1
            found += best is not None
            event = ours[best[2]][2] if best is not None else None
            good = event is not None and (not with_kinds or event.what in _kinds(wanted))
            right_kind += good
            if event is not None and with_kinds:
                states += 1
                state = wanted.get("state") or ("scheduled" if wanted.get("scheduled") else "held")
                right_state += event.state == state or wanted["what"] == "deadline"
                if show and event.state != state and wanted["what"] != "deadline":
                    print(f"{document['file']} STATE {event.state} != {state}: {wanted['text'][:90]!r}")
            if show and not good:
                got = f"{event.what} " if event is not None else "nothing"
                print(f"{document['file']} MISS {wanted.get('what')} {wanted['date']}: {wanted['text'][:110]!r}: {got}")
        predicted += len(ours)
        used_all += len(used)
        if show:
            for n, (span, when, event) in enumerate(ours):
                if n not in used:
                    text, on = each.article.text[event.start : event.end], when and tuple(map(str, when))
                    print(f"{document['file']} EXTRA {event.what} {on} {event.state} {span}: {text[:110]!r}")
    return {
        "gold": total,
        "predicted": predicted,
        "recall": round(found / total, 3),
        "recall_with_kind": round(right_kind / total, 3) if with_kinds else None,
        "state_right": round(right_state / states, 3) if states else None,
        "precision": round(used_all / predicted, 3) if predicted else None,
    }


def _kinds(wanted: dict[str, Any]) -> set[str]:
    also = wanted.get("also")
    return {wanted["what"], *([also] if isinstance(also, str) else [])}


def _overlap(span: tuple[int, int], spans: list[tuple[int, int]]) -> int:
    return max(max(0, min(span[1], b) - max(span[0], a)) for a, b in spans)


def bar(folder: Path, voices: Voices) -> list[str]:
    lines = []
    for row in timeline(read(folder), [], None, None, voices):
        if (row["what"], row["earliest"], row["latest"]) in BAR:
            files = sorted({str(each["document"])[:3] for each in row["sources"]})
            inferred = f", {row['inferred_part']} inferred from {row['date_words']!r}" if row["inferred"] else ""
            lines.append(
                f"{row['what']} {row['earliest']}..{row['latest']} {row['state']}{inferred}; "
                f"{', '.join(row['parties'])}; {row['place'] or 'no place'}; articles {', '.join(files)}; "
                f"independent {row['independent_sources']}"
            )
    return lines


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--own", type=Path, default=ROOT / "tests" / "press" / "events")
    ask.add_argument("--json", action="store_true")
    ask.add_argument("--wrong")
    asked = ask.parse_args()
    voices = Voices(actors.read(register_text("actors")), read_offices(register_text("offices")))
    sets = {
        "seeds": (asked.data / "data" / "press" / "seeds", False),
        "written": (asked.data / "data" / "press" / "written", False),
        "own seen": (asked.own / "seen", True),
        "own aside": (asked.own / "aside", True),
        "own later": (asked.own / "later", True),
    }
    if asked.wrong:
        folder, kinds = sets[asked.wrong]
        score(folder, voices, with_kinds=kinds, show=True)
        return
    found = {name: score(folder, voices, with_kinds=kinds) for name, (folder, kinds) in sets.items() if folder.is_dir()}
    rows = bar(sets["seeds"][0], voices) if sets["seeds"][0].is_dir() else []
    if asked.json:
        print(json.dumps({**found, "bar": rows}, ensure_ascii=False, indent=1))
        return
    for name, row in found.items():
        print(
            f"{name:10} gold {row['gold']:3} found of it {row['recall']:.3f}  with kind {row['recall_with_kind']}  "
            f"state {row['state_right']}  predicted {row['predicted']:3} precision {row['precision']}"
        )
    print(f"rows of the bar: {len({' '.join(line.split(' ')[:2]) for line in rows})} of {len(BAR)}")
    print("\n".join(rows))


if __name__ == "__main__":
    main()
