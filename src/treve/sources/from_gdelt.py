"""GDELT event files to reports: 2.0 (61 columns) and 1.0 (58), tab-separated and without a header, or with its names.

A row is what a program read in a news article: who did what to whom, by a code of CAMEO. It is no observation, and is
kept with the caution that this asks for:

* The day is GDELT's own reading of the article. The place is the place name nearest to the act in the text, so that a
  town is "near" (25 km), never the town itself; a state or province is that, a country is the country. The places of
  the actors are where they are from, and are not taken.
* Both actors are sides; who acted upon whom is the program's reading, and nobody is said to have fired.
* A code that names an act has its kind by the register (codes "cameo:..."). Of the rest, deeds of another sort
  (CAMEO 06 to 08 and 14 to 20, "material" to GDELT) are loaded with the kind unknown and their code. Words (01 to 05
  and 09 to 13: statements, appeals, meetings, demands, threats) are **held**: nothing happened in them that could
  be an incident, so to load them would put on the map what was only said, and there are more of them than of
  anything else. Held, they stay whole and countable, and statements are taken in from articles.
* The outlet (the host of SOURCEURL) and the article are its origins, so that ten rows out of one article count once.
  NumMentions is a count of mentions, which is volume and no independence.

Source: GDELT Event Database, Data Format Codebook 2.0 (2015); CAMEO Codebook 1.1b3 (2012). Cost: about 20 us a row.
"""

import re
from collections.abc import Sequence

from treve.base.errors import Problem, Refused
from treve.base.ids import report_id
from treve.base.place import RADIUS_M, PlacePrecision, Where
from treve.base.time import When
from treve.entries.report import Content, Flag, Identity, Named, Provenance, Report, Role
from treve.names.kinds import Kinds
from treve.sources.cells import BadRowError, UnreadableError, degrees_e7, shown, whole
from treve.sources.dates import moment
from treve.sources.reading import MAX_ROWS, Reading, hold
from treve.sources.spots import doubt_of
from treve.sources.table import CONTROL, UNREADABLE, BrokenRow, Row, Table, check_row, clean, readable
from treve.sources.ucdp_cells import AT_SOURCE, once

SOURCE = "gdelt"

_ACTOR = ("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code",
          "Type2Code", "Type3Code")  # fmt: skip
_GEO = ("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")


def _layout(geo: Sequence[str]) -> tuple[str, ...]:
    return (
        "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate",
        *(f"Actor{n}{part}" for n in (1, 2) for part in _ACTOR),
        "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions",
        "NumSources", "NumArticles", "AvgTone",
        *(f"{who}Geo_{part}" for who in ("Actor1", "Actor2", "Action") for part in geo),
        "DATEADDED", "SOURCEURL",
    )  # fmt: skip


LAYOUT = _layout(_GEO)
LAYOUT_1 = _layout([part for part in _GEO if part != "ADM2Code"])
_BY_WIDTH = {len(LAYOUT): LAYOUT, len(LAYOUT_1): LAYOUT_1}
_WANTED = (
    "GLOBALEVENTID", "SQLDATE", "Actor1Code", "Actor1Name", "Actor2Code", "Actor2Name", "EventCode", "NumMentions",
    "ActionGeo_Type", "ActionGeo_FullName", "ActionGeo_Lat", "ActionGeo_Long", "SOURCEURL",
)  # fmt: skip
_PLACES: dict[str, PlacePrecision] = {"1": "country", "2": "province", "3": "near", "4": "near", "5": "province"}
_ROOTS = {
    "01": "make a public statement", "02": "appeal", "03": "express intent to cooperate", "04": "consult",
    "05": "engage in diplomatic cooperation", "06": "engage in material cooperation", "07": "provide aid",
    "08": "yield", "09": "investigate", "10": "demand", "11": "disapprove", "12": "reject", "13": "threaten",
    "14": "protest", "15": "exhibit military posture", "16": "reduce relations", "17": "coerce", "18": "assault",
    "19": "fight", "20": "use unconventional mass violence",
}  # fmt: skip
_WORDS = frozenset(("01", "02", "03", "04", "05", "09", "10", "11", "12", "13"))
_HOST = re.compile(r"https?://(?:[^/@\s]*@)?(?:www\.)?([^/:?#\s]{1,255})", re.IGNORECASE)


def is_gdelt(text: str) -> bool:
    """Say whether a text begins as an event file of GDELT without a header."""
    first = text.lstrip("\ufeff").lstrip("\r\n").split("\n", 1)[0][:65_536].rstrip("\r").split("\t")
    layout = _BY_WIDTH.get(len(first))
    if layout is None:
        return False
    at = dict(zip(layout, first, strict=True))
    return (
        bool(re.fullmatch(r"\d{1,12}", at["GLOBALEVENTID"], re.ASCII))
        and bool(re.fullmatch(r"\d{8}", at["SQLDATE"], re.ASCII))
        and at["Year"] == at["SQLDATE"][:4]
        and at["QuadClass"] in ("1", "2", "3", "4")
    )


def is_gdelt_header(names: Sequence[str]) -> bool:
    """Say whether a header has the names of GDELT's columns."""
    return {name.lower() for name in _WANTED} <= {name.strip().lower() for name in names}


def read_events(text: str, file_name: str, *, cut: bool = False) -> Table:
    """Return the rows of an event file: lines told apart by tabs, without quotation.

    Raises:
        Refused: more than `MAX_ROWS` lines.
    """
    if text.count("\n") > MAX_ROWS:
        raise Refused(f"the file has more than {MAX_ROWS:,} lines.", where=file_name, remedy="Split it.")
    lines = text.lstrip("\ufeff").split("\n")
    width = len(next(line for line in lines if line.strip()).split("\t"))
    rows, broken, notes = list[Row](), list[BrokenRow](), list[Problem]()
    for number, line in enumerate(lines, 1):
        plain = line.rstrip("\r")
        if not plain.strip():
            continue
        cells = plain.split("\t")
        if len(cells) != width or (cut and number == len(lines)):
            ends = number == len(lines) and (len(cells) < width or cut)
            what = f"the row has {len(cells)} cells, and the others have {width}."
            if ends:
                what = "the file ends in the middle of this row."
                notes.append(Problem(f"{file_name}:{number}", what, "Ask for the whole file.", "doubt"))
            broken.append(BrokenRow(number, what, "Ask for the file as GDELT published it.", readable(plain)))
        elif UNREADABLE.search(plain):
            what = "the row holds bytes that the file's encoding does not know."
            broken.append(BrokenRow(number, what, "Ask for the file as GDELT published it.", readable(plain)))
        else:
            odd = CONTROL.search(plain) is not None
            rows.append(Row(number, [clean(cell) for cell in cells], readable(plain), cleaned=odd))
    layout = list(_BY_WIDTH[width])
    return Table("gdelt", layout, layout, rows, broken, notes, 0)


def from_gdelt(table: Table, file_name: str, kinds: Kinds, source: str = SOURCE) -> Reading:
    """Return the reports of a table with the columns of GDELT; rows that are words, not deeds, are held.

    Raises:
        Refused: columns are missing, or stand twice.
    """
    names = [name.strip().lower() for name in table.called]
    missing = [name for name in _WANTED if name.lower() not in names]
    if missing:
        raise Refused(
            f"these columns of GDELT are missing: {', '.join(missing)}.",
            where=file_name,
            remedy="Take the file in as GDELT published it, or as a table with a mapping.",
        )
    twice = [name for name in _WANTED if names.count(name.lower()) > 1]
    if twice:
        raise Refused(f"the column {twice[0]!r} occurs twice.", where=file_name, remedy="Remove one of them.")
    reader = _Rows({name: names.index(name.lower()) for name in _WANTED}, kinds, source)
    reports = []
    held = [hold(source, f"{file_name}:{b.line}", b.message, b.remedy, b.raw) for b in table.broken]
    for row in table.rows:
        try:
            reports.append(reader.report(row))
        except BadRowError as why:
            held.append(hold(source, f"{file_name}:{row.line}:{why.column}", why.message, why.remedy, row.raw))
    notes = [*table.notes]
    if reader.words:
        what = f"{reader.words} rows say that somebody said something, and name no act; they are held."
        notes.append(Problem(file_name, what, "Take statements in from the articles themselves.", "note"))
    if reader.unmapped:
        most = sorted(reader.unmapped.items(), key=lambda item: (-item[1], item[0]))[:20]
        codes = ", ".join(f"{code} ({count})" for code, count in most)
        what = f"these codes stand for no kind of act and were kept as called: {codes}."
        notes.append(Problem(file_name, what, "Add a code to the register of kinds if it is one.", "note"))
    return Reading("gdelt", source, "dataset", len(reports) + len(held), reports, held, notes)


class _Rows:
    """All rows of one file; places recur and are read once."""

    def __init__(self, at: dict[str, int], kinds: Kinds, source: str) -> None:
        self.at, self.kinds, self.source = at, kinds, source
        self.seen: dict[str, int] = {}
        self.unmapped: dict[str, int] = {}
        self.words = 0
        self.place = once(_place)

    def report(self, row: Row) -> Report:
        check_row(row, self.at)
        c = {name: row.cells[index].strip() for name, index in self.at.items()}
        native_id = c["GLOBALEVENTID"].removesuffix(".0")
        if not re.fullmatch(r"\d{1,12}", native_id, re.ASCII):
            what = f"is {shown(native_id)}: expected a number" if native_id else "the row has no id"
            raise BadRowError("GLOBALEVENTID", what, AT_SOURCE)
        observed = _day(c["SQLDATE"])
        kind, called = self._kind(c["EventCode"])
        flags: list[Flag] = []
        if row.cleaned:
            what = "control characters were taken out of it"
            flags.append(Flag("row", what, "Compare with the original file.", "note"))
        before = self.seen.setdefault(native_id, row.line)
        if before != row.line:
            what = f"the same id stands in row {before}"
            flags.append(Flag("GLOBALEVENTID", what, "One of the two is wrong, or a copy.", "doubt"))
        place, doubts = self.place(*(c[f"ActionGeo_{part}"] for part in ("Type", "FullName", "Lat", "Long")))
        flags += doubts
        counts: dict[str, int] = {}
        if c["NumMentions"]:
            try:
                counts["mentions"] = whole(c["NumMentions"])
            except UnreadableError as why:
                flags.append(Flag("NumMentions", f"{why.what}; it was left out", why.remedy, "doubt"))
        return Report(
            Identity(report_id(self.source, native_id, b""), self.source, "dataset", native_id, _actors(c)),
            place,
            Content(observed=observed, kind=kind, as_called=called, counts=counts, origins=_origins(c["SOURCEURL"])),
            Provenance(row.line, tuple(flags)),
        )

    def _kind(self, code: str) -> tuple[str, str]:
        """Return the kind of a code of CAMEO, and the code with its heading.

        Raises:
            BadRowError: there is no such heading, or the code is of words and not of deeds.
        """
        heading = _ROOTS.get(code[:2])
        if heading is None or not re.fullmatch(r"\d{2,4}", code, re.ASCII):
            what = f"is {shown(code)}: expected a code of CAMEO, 01 to 2042, with its leading zero"
            raise BadRowError("EventCode", what, "Take the file in as GDELT published it; spreadsheets drop zeros.")
        called = f"CAMEO {code} ({code[:2]} {heading})"
        kind = self.kinds.from_code("cameo", code)
        if kind is None and code[:2] in _WORDS:
            self.words += 1
            what = f"is {called}: somebody said or asked something, which is no act that could be an incident"
            raise BadRowError("EventCode", what, "Take the article itself in, for its statements.")
        if kind is None:
            self.unmapped[code] = self.unmapped.get(code, 0) + 1
        return kind or "unknown", called


def _day(text: str) -> When:
    if not re.fullmatch(r"\d{8}", text, re.ASCII):
        raise BadRowError("SQLDATE", f"is {shown(text)}: expected a day as 20170115", AT_SOURCE)
    try:
        said = moment(text, ("yyyymmdd",))
    except UnreadableError as why:
        raise BadRowError("SQLDATE", why.what, AT_SOURCE) from None
    return When("day", said.first, said.last)


def _place(kind: str, full: str, lat: str, lon: str) -> tuple[Where, tuple[Flag, ...]]:
    """Return the place of the act: the name that GDELT matched, and no narrower."""
    flags: list[Flag] = []
    precision = _PLACES.get(kind)
    parts = [part.strip() for part in full.split(",") if part.strip()]
    if precision is None or not parts:
        if kind not in ("", "0") and precision is None:
            flags.append(Flag("ActionGeo_Type", f"is {shown(kind)}: expected 0 to 5", AT_SOURCE, "doubt"))
        flags.append(Flag("ActionGeo_FullName", "names no place; where it happened is not known", AT_SOURCE, "doubt"))
        return Where("unknown", words=full or None), tuple(flags)
    country = parts[-1]
    name = parts[0] if precision == "near" else None
    adm1 = (
        (parts[-2] if len(parts) > 1 else parts[0]) if precision == "province"
        else parts[-2] if precision == "near" and len(parts) > 2
        else None
    )  # fmt: skip
    point: tuple[int, int] | None = None
    try:
        point = (degrees_e7(lat, "lat"), degrees_e7(lon, "lon")) if lat or lon else None
    except UnreadableError as why:
        flags.append(Flag("ActionGeo_Lat", f"{why.what}; the point was left out", why.remedy, "doubt"))
    if point is not None and (point == (0, 0) or doubt_of(*point, country)):
        what = f"the point {lat[:20]}, {lon[:20]} lies far outside {country}; it was left out, the names stand"
        flags.append(Flag("ActionGeo_Lat", what, AT_SOURCE, "doubt"))
        point = None
    radius = RADIUS_M.get(precision) if point is not None else None
    lat_e7, lon_e7 = point if point is not None else (None, None)
    words = full if len(parts) > 1 else None
    return Where(precision, lat_e7, lon_e7, radius, (), name, None, adm1, country, words), tuple(flags)


def _actors(c: dict[str, str]) -> tuple[Named, ...]:
    """Return both sides; an actor without a name is known by its code alone."""
    sides: tuple[tuple[Role, str, str], ...] = (
        ("side_a", c["Actor1Name"], c["Actor1Code"]),
        ("side_b", c["Actor2Name"], c["Actor2Code"]),
    )
    return tuple(
        Named(name or code, role, f"cameo:{code}" if code else None) for role, name, code in sides if name or code
    )


def _origins(url: str) -> tuple[str, ...]:
    """Return the outlet and its article; a citation that is no address stands as it is."""
    found = _HOST.match(url)
    if found is None:
        return (url,) if url else ()
    return (found.group(1).lower(), url)
