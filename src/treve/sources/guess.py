"""A mapping guessed from a table, for a person to correct.

The guess rests on the words of the header and on what the cells hold. It says what it found and asks what it could not
tell ("?"), above all whether day or month comes first: a guess that is silently wrong would be worse than none.
Only a guess without any open question is used as it is.
"""

import json
import re
from collections import Counter
from typing import NamedTuple

from treve.base.lang import Lang
from treve.names.kinds import Kinds
from treve.sources.cells import UnreadableError, both_e7, degrees_e7, western, whole
from treve.sources.dates import moment
from treve.sources.headers import language_of, meaning
from treve.sources.table import Table

_SAMPLE = 20_000
_MOST_KINDS = 120
_NUMERIC = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})((?:[T ]+|,\s*)\d{1,2}[:h]\d{2}(:\d{2})?)?", re.ASCII)


class Guess(NamedTuple):
    """The guess as a mapping file, and the questions that it leaves open; without any it may be used as it is."""

    text: str
    doubts: tuple[str, ...]


def guess(table: Table, kinds: Kinds, source: str | None = None, *, placed: list[str] | None = None) -> Guess:
    """Return a mapping for a table, with comments.

    Args:
        table: at least a header; the first 20,000 rows are looked at.
        kinds: the register, in whose table of words a kind must stand to be taken.
        source: who speaks, where it is known.
        placed: lines of `place:` that are known without the header; none where rows carry a place that they drew.

    Cost: about 10 us a cell.
    """
    return _Guesser(table, kinds, source, placed).write()


class _Guesser:
    def __init__(self, table: Table, kinds: Kinds, source: str | None, placed: list[str] | None) -> None:
        self.table, self.kinds, self.source, self.placed = table, kinds, source, placed
        self.columns: dict[str, list[str]] = {}
        self.doubts: list[str] = []
        self.left: list[str] = []
        for name in table.header:
            plain = re.sub(r" \(\d+\)$", "", name)
            found = meaning(plain) or meaning(plain.rpartition("/")[2])
            if found is None:
                self.left.append(name)
                continue
            self.columns.setdefault(found.key, []).append(name)
            if not found.sure:
                self.doubts.append(f"Does {name!r} mean {found.key}?")
        for key, names in self.columns.items():
            if len(names) > 1 and key != "text":
                self.doubts.append(
                    f"Several columns seem to mean {key}: {', '.join(map(repr, names))}; the first was taken."
                )
                self.left += names[1:]
        self.language = language_of(table.called)
        self.decimal = "dot"

    def one(self, key: str) -> str | None:
        """Return the column of a meaning."""
        return self.columns[key][0] if key in self.columns else None

    def cells(self, column: str) -> list[str]:
        """Return what the column says, without empty cells."""
        at = self.table.header.index(column)
        found = (row.cells[at].strip() for row in self.table.rows[:_SAMPLE])
        return [text for text in found if text and text not in ("-", "–", "—", "n/a", "N/A", "NA", "?")]

    def write(self) -> Guess:
        """Return the whole file."""
        observed, place = self._observed(), self._place()
        kind, rest = self._kind(), self._rest()
        if self.source is None:
            self.doubts.append("Who speaks in this table? Give a short name that stays the same for all their tables.")
        head = [
            "# A mapping for this table, guessed from its header and its cells. Correct it, and take the table in with",
            "# `--mapping`. How to write it: docs/TABLES.md.",
            *(
                ["#", "# Open questions:", *(f"#   - {_comment(doubt)}" for doubt in self.doubts)]
                if self.doubts
                else []
            ),
            "mapping: 1",
            f"source: {_quoted(self.source or '?')}",
            "source_kind: dataset  # or patrol, camera, uav, acoustic, satellite, hotline, party, press, civil_society,"
            " medical",
            *([f"language: {self.language}  # of the text"] if self.language else []),
            *([f"header_row: {self.table.header_line}"] if self.table.header_line > 1 else []),
            *([f"decimal: {self.decimal}"] if self.decimal != "dot" else []),
        ]
        header = (
            [f"id: {_quoted(name)}"]
            if (name := self.one("id"))
            else ["# id:  # column of the source's own id; without one, equal rows count as one report"]
        )
        left = (
            [f"# Not understood, and left in the original only: {_comment(', '.join(self.left))}"] if self.left else []
        )
        return Guess("\n".join([*head, *header, *observed, *place, *kind, *rest, *left, ""]), tuple(self.doubts))

    def _observed(self) -> list[str]:
        date, start, end = self.one("date"), self.one("start"), self.one("end")
        if date is None and start is None:
            date = next((name for name in self.left if self._is_dates(name)), None)
            if date is None:
                self.doubts.append("Which column is the date?")
                return ["observed:", '  date: "?"', '  format: "?"']
            self.left.remove(date)
            self.doubts.append(f"Is {date!r} the date on which it happened?")
        lines = ["observed:"]
        lines += [f"  date: {_quoted(date)}"] if date else [f"  start: {_quoted(str(start))}"]
        lines += [f"  end: {_quoted(end)}"] if end and not date else []
        lines += [f"  time: {_quoted(time)}"] if (time := self.one("time")) else []
        forms = {self._format(name) for name in ((date,) if date else (start, end)) if name}
        form = forms.pop() if len(forms) == 1 else "?"
        return [
            *lines,
            *([f"  format: {_quoted(form)}"] if form else []),
            "  # zone: Asia/Damascus  # if the times are local to one zone",
        ]

    def _is_dates(self, column: str) -> bool:
        cells = self.cells(column)
        good = sum(
            bool(_NUMERIC.fullmatch(western(c)) or self._reads(c, ("iso", "words"))) and not c.isdecimal()
            for c in cells
        )
        return bool(cells) and good * 10 >= len(cells) * 9

    def _reads(self, text: str, forms: tuple[str, ...]) -> bool:
        try:
            moment(text, forms)
        except UnreadableError:
            return False
        return True

    def _format(self, column: str) -> str:
        """Return the format of a column of dates, "" where the default reads it, "?" where it must be asked."""
        at = self.table.header.index(column)
        cells = [
            row.cells[at].strip() for row in self.table.rows[:_SAMPLE] if row.cells[at].strip() and at not in row.dates
        ]
        if not cells or self._share(cells, ("iso", "words")):
            return ""
        if all(re.fullmatch(r"[2-6]\d{4}(\.\d+)?", c, re.ASCII) for c in cells):
            self.doubts.append(
                f"{column!r} holds serial numbers of days; do they count from 1900 (or 1904, on old Macs)?"
            )
            return "serial"
        matches = [m for m in (_NUMERIC.fullmatch(western(c)) for c in cells) if m]
        if len(matches) * 10 < len(cells) * 8:
            self.doubts.append(f"How are the dates in {column!r} written ({cells[0][:30]!r})?")
            return "?"
        mark = Counter(m.group(2) for m in matches).most_common(1)[0][0]
        clock = ""
        if any(m.group(5) for m in matches):
            clock = (
                " HH:MM:SS"
                if any(m.group(6) for m in matches)
                else " HHhMM"
                if any("h" in (m.group(5) or "") for m in matches)
                else " HH:MM"
            )
        first, second = max(int(m.group(1)) for m in matches), max(int(m.group(3)) for m in matches)
        year = "yyyy" if all(len(m.group(4)) == 4 for m in matches) else "yy"
        if year == "yy":
            self.doubts.append(
                f"The years in {column!r} have two digits; is {cells[0][:20]!r} day, month, year, of this century?"
            )
        if (first > 12) == (second > 12):
            sample = ", ".join(repr(c[:20]) for c in dict.fromkeys(cells[:200]))[:60]
            why = "both readings occur" if first > 12 else "every date can be read both ways"
            self.doubts.append(
                f"Does day or month come first in {column!r} ({sample}: {why})?"
                f" dd{mark}mm{mark}{year} or mm{mark}dd{mark}{year}."
            )
            return "?"
        order = ("dd", "mm") if first > 12 else ("mm", "dd")
        form = mark.join((*order, year)) + clock
        if sum(self._reads(c, (form,)) for c in cells) * 2 < len(cells):
            self.doubts.append(f"Are the dates in {column!r} written {form}? Not all of them can be read so.")
        return form

    def _share(self, cells: list[str], forms: tuple[str, ...]) -> bool:
        return sum(self._reads(c, forms) for c in cells) * 10 >= len(cells) * 9

    def _place(self) -> list[str]:
        lat, lon, both = self.one("latitude"), self.one("longitude"), self.one("both")
        lines = ["place:"]
        if self.placed is not None:
            lines += self.placed
        elif lat and lon:
            lines += [f"  latitude: {_quoted(lat)}", f"  longitude: {_quoted(lon)}", *self._degrees(lat, lon)]
        elif lat or lon:
            self.doubts.append(f"{lat or lon!r} has no partner: where is the other coordinate?")
        elif both:
            lines += [f"  both: {_quoted(both)}", *self._both(both)]
        for key in ("name", "adm2", "adm1", "country"):
            column = self.one(key)
            lines += [f"  {key}: {_quoted(column)}"] if column else []
        if len(lines) == 1 and self.placed is not None:
            return ["# place:  # each row carries the place that it drew"]
        if len(lines) == 1:
            self.doubts.append("Which columns say where it happened?")
            return ["place:", '  latitude: "?"', '  longitude: "?"', '  name: "?"']
        if not (lat and lon) and not both and not self.one("name") and self.placed is None:
            self.doubts.append("No column says where it happened more precisely than district or province; is that so?")
        return [
            *lines,
            "  # precision: settlement  # exact, settlement (2 km), near (25 km), district, province, feature, country",
        ]

    def _degrees(self, lat: str, lon: str) -> list[str]:
        cells = self.cells(lat) + self.cells(lon)
        if any(re.search("[°º'\"′″]", c) for c in cells):
            self.decimal = "comma" if sum("," in c for c in cells) * 2 > len(cells) else "dot"
            return ["  form: dms"]
        commas, dots = sum("," in western(c) for c in cells), sum("." in western(c) for c in cells)
        self.decimal = "comma" if commas > dots else "dot"
        if commas and dots and min(commas, dots) * 20 > max(commas, dots):
            self.doubts.append(f"Is the decimal mark a comma or a dot? {lat!r} and {lon!r} have both.")
        for column, axis in ((lat, "lat"), (lon, "lon")):
            values = self.cells(column)
            bad = sum(not self._is_degrees(c, axis) for c in values)
            if values and bad * 5 > len(values):
                self.doubts.append(
                    f"{bad} of {len(values)} cells in {column!r} are no {'latitude' if axis == 'lat' else 'longitude'}."
                )
        if not cells:
            self.doubts.append(f"{lat!r} and {lon!r} are empty.")
        return []

    def _is_degrees(self, text: str, axis: str) -> bool:
        try:
            degrees_e7(text, "lat" if axis == "lat" else "lon", "comma" if self.decimal == "comma" else "dot")
        except UnreadableError:
            return False
        return True

    def _both(self, column: str) -> list[str]:
        cells = self.cells(column)
        form = "dms" if any(re.search("[°º'\"′″]", c) for c in cells) else "degrees"
        good = 0
        for text in cells:
            try:
                both_e7(text, "dot", "lat_lon", "dms" if form == "dms" else "degrees")
                good += 1
            except UnreadableError:
                continue
        if good * 10 < len(cells) * 8 or not cells:
            self.doubts.append(f"How does {column!r} write latitude and longitude ({(cells or [''])[0][:40]!r})?")
        if not any(re.search("[NSEWO]", c) for c in cells):
            self.doubts.append(f"Does latitude come first in {column!r}? Else write `order: lon_lat`.")
        return ["  order: lat_lon", f"  form: {form}"]

    def _kind(self) -> list[str]:
        column = self.one("kind")
        if column is None:
            return ["kind: {fixed: unknown}  # no column says what kind of act it was"]
        words = Counter(" ".join(c.split()) for c in self.cells(column))
        if not words or len(words) > _MOST_KINDS or any(len(word) > 80 for word in words):
            self.doubts.append(f"Does {column!r} say what kind of act it was? It has {len(words)} different words.")
            return [f"kind: {_quoted(column)}  # add `values:` for its words"]
        lines, seen = ["kind:", f"  column: {_quoted(column)}", "  values:"], set()
        language: Lang | None = "fr" if self.language == "fr" else "en" if self.language == "en" else None
        for word, count in sorted(words.items(), key=lambda item: (-item[1], item[0])):
            if word.casefold() in seen:
                continue
            seen.add(word.casefold())
            found = self.kinds.guess(word, language) or self.kinds.guess(word)
            if found is None:
                self.doubts.append(f"Which kind of act is {word!r} ({count} rows)?")
            lines.append(f"    {_quoted(word)}: {found or _quoted('?')}  # {count} rows")
        return lines

    def _rest(self) -> list[str]:
        lines = []
        roles = (
            ("perpetrator", "alleged_to_have_fired"),
            ("target", "alleged_target"),
            ("side_a", "side_a"),
            ("side_b", "side_b"),
        )
        actors = [f"  - {{column: {_quoted(c)}, role: {role}}}" for key, role in roles if (c := self.one(key))]
        lines += ["actors:", *actors] if actors else []
        harm = []
        for key in ("killed", "killed_civilians", "injured", "injured_civilians", "missing"):
            column = self.one(key)
            if column is None:
                continue
            what, _, whom = key.partition("_")
            harm.append(f"  - {{what: {what}, whom: {whom or 'all'}, best: {_quoted(column)}}}")
            values = self.cells(column)
            bad = sum(not self._is_count(c) for c in values)
            if bad * 5 > len(values):
                self.doubts.append(f"{bad} of {len(values)} cells in {column!r} are no whole numbers.")
        lines += ["harm:", *harm] if harm else []
        if "text" in self.columns:
            lines.append(f"text: [{', '.join(_quoted(c) for c in self.columns['text'])}]")
        if explosions := self.one("explosions"):
            lines.append(f"counts: {{explosions: {_quoted(explosions)}}}")
        if origins := self.one("origins"):
            lines.append(f"origins: {{column: {_quoted(origins)}}}")
        for key in ("weapon", "reliability", "credibility"):
            column = self.one(key)
            lines += [f"{key}: {_quoted(column)}"] if column else []
        if radius := self.one("radius_m"):
            self.doubts.append(f"Is {radius!r} a radius in metres? Then add `radius_m:` under `place:`.")
        return lines

    def _is_count(self, text: str) -> bool:
        try:
            whole(text)
        except UnreadableError:
            return False
        return True


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _comment(text: str) -> str:
    return " ".join(text.split())[:400]
