"""The mapping file: what the columns of a mission's table mean, written by a person.

A mapping is YAML, read strictly: an unknown key, a wrong word, a question left open ("?") is an error with line and
column, and all errors are told at once. How to write one: docs/TABLES.md; its JSON Schema: `json_schema`.

Two rules keep it short. Where a column is expected, a bare word is the name of a column, as the header writes it;
and whatever is the same for all rows stands as `{fixed: ...}`.
"""

import difflib
from collections.abc import Iterator
from collections.abc import Mapping as MappingOf
from typing import Annotated, Any, Literal, get_args

import pydantic
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from treve.base.errors import Problem, Refused
from treve.base.place import PlacePrecision
from treve.base.time import zone_of
from treve.entries.effort import Access, How
from treve.entries.report import Means, Role, SourceKind
from treve.names.kinds import Kinds
from treve.sources.dates import check_format
from treve.sources.decode import ENCODINGS
from treve.sources.written import Written, read_yaml

TABLE_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}


def _as_column(value: Any) -> Any:
    return {"column": value} if isinstance(value, str) else value


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str | dict) else value


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)


class Cell(_Strict):
    """A value per row from a column, by a table of words if there is one, or one value for all rows."""

    column: str | None = Field(None, description="Name of the column, as the header writes it.")
    fixed: str | None = Field(None, description="The same value for every row, instead of a column.")
    values: dict[str, str] | None = Field(
        None,
        description="The source's own word on the left, Treve's on the right. Case and blanks around it do not matter.",
    )

    @pydantic.model_validator(mode="after")
    def _one_of_both(self) -> "Cell":
        if (self.column is None) == (self.fixed is None):
            raise ValueError("give either `column` or `fixed`, not both")
        if self.values is not None and self.column is None:
            raise ValueError("`values` translate the words of a `column`")
        return self


ColumnOrFixed = Annotated[Cell, BeforeValidator(_as_column)]
Formats = Annotated[tuple[str, ...], BeforeValidator(_as_list)]
Columns = Annotated[tuple[str, ...], BeforeValidator(_as_list)]


class Observed(_Strict):
    """When it happened."""

    date: str | None = Field(None, description="Column of the day, where there is one day a row.")
    start: str | None = Field(None, description="Column of the first day (or time), where rows span several.")
    end: str | None = Field(None, description="Column of the last day (or time), itself included.")
    time: str | None = Field(None, description="Column of the time of day, where it stands apart from the date.")
    format: Formats = Field(
        ("iso", "words"),
        description='How dates are written: "dd/mm/yyyy", "mm/dd/yyyy", "dd.mm.yy HH:MM", "jj/mm/aaaa", iso, words,'
        " serial; or a list of these.",
    )
    zone: str | None = Field(
        None, description='Time zone of all rows ("Asia/Damascus", "+03:00"); without it, none is known.'
    )
    zone_column: str | None = Field(None, description="Column of the time zone, where rows differ.")
    precision: ColumnOrFixed | None = Field(
        None, description="minute, hour, day, days, week, month, longer; by default what the dates themselves say."
    )

    @pydantic.model_validator(mode="after")
    def _dates(self) -> "Observed":
        if self.date is not None and (self.start is not None or self.end is not None):
            raise ValueError("give either `date`, or `start` and `end`")
        if self.date is None and self.start is None:
            raise ValueError("give `date`, or `start` (and `end`)")
        for form in self.format:
            wrong = check_format(form)
            if wrong:
                raise ValueError(f"`format: {form}`: {wrong}")
        if self.zone is not None:
            if self.zone_column is not None:
                raise ValueError("give either `zone` or `zone_column`")
            zone_of(self.zone)
        return self


class Place(_Strict):
    """Where it happened."""

    latitude: str | None = None
    longitude: str | None = None
    both: str | None = Field(None, description="Column that holds latitude and longitude together.")
    order: Literal["lat_lon", "lon_lat"] = Field("lat_lon", description="Which comes first in `both`.")
    form: Literal["degrees", "dms"] = Field("degrees", description="Decimal degrees, or degrees, minutes and seconds.")
    geopoint: str | None = Field(
        None,
        description="Column of a point, line or area as ODK writes it: latitude, longitude, altitude, accuracy.",
    )
    radius_m: ColumnOrFixed | None = Field(None, description="Radius of doubt in metres.")
    precision: ColumnOrFixed | None = Field(
        None,
        description="exact, settlement, near, district, province, feature, country, unknown; by default, settlement "
        "where there is a point and a name, exact where there is a radius, unknown where nothing is said.",
    )
    name: str | None = None
    adm2: str | None = Field(None, description="Column of the district.")
    adm1: str | None = Field(None, description="Column of the province.")
    country: ColumnOrFixed | None = None
    words: str | None = Field(None, description="Column of the place in the source's own phrase.")

    @pydantic.model_validator(mode="after")
    def _some_place(self) -> "Place":
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("`latitude` and `longitude` belong together")
        if sum(each is not None for each in (self.latitude, self.both, self.geopoint)) > 1:
            raise ValueError("give either `both`, `geopoint`, or `latitude` and `longitude`")
        by_name = self.name or self.words or self.adm1 or self.adm2 or self.country
        if not (self.latitude or self.both or self.geopoint or by_name):
            raise ValueError("name at least one column that says where")
        return self


class Actor(_Strict):
    """Somebody that the row names."""

    column: str | None = None
    fixed: str | None = None
    role: Role
    code: str | None = Field(None, description="Column of the source's own id of the actor.")
    separator: str | None = Field(None, description="What stands between several names in one cell.")

    @pydantic.model_validator(mode="after")
    def _one_of_both(self) -> "Actor":
        if (self.column is None) == (self.fixed is None):
            raise ValueError("give either `column` or `fixed`, not both")
        return self


class People(_Strict):
    """People killed, injured or missing, by columns of whole numbers."""

    what: Literal["killed", "injured", "missing"]
    whom: Literal["all", "civilians", "side_a", "side_b", "unknown"] = "all"
    low: str | None = None
    best: str | None = None
    high: str | None = None

    @pydantic.model_validator(mode="after")
    def _some(self) -> "People":
        if not (self.low or self.best or self.high):
            raise ValueError("name the column of `best`, `low` or `high`")
        return self


class Many(_Strict):
    """Several values in one cell."""

    column: str
    separator: str = ";"
    values: dict[str, str] | None = None


class Effort(_Strict):
    """How hard anyone looked: with this key, each row is an effort and no report."""

    how: ColumnOrFixed = Field(description="patrol, site_visit, camera, uav, acoustic, satellite, hotline.")
    hours: str | None = Field(None, description="Column of the hours of looking: 7.5, 7,5 or 7:30.")
    minutes: str | None = Field(None, description="Column of the minutes, whole numbers, instead of `hours`.")
    units: str | None = Field(None, description="Column of how many were out: patrols, cameras up, flights.")
    units_planned: str | None = Field(None, description="Column of how many were meant to be.")
    areas_planned: Many | None = Field(None, description="Column of the areas that were to be looked at, by name.")
    areas_reached: Many | None = Field(None, description="Column of those that were.")
    planned: str | None = Field(
        None, description="Column of how many areas were planned, where only a number is given."
    )
    reached: str | None = Field(None, description="Column of how many were reached.")
    access: ColumnOrFixed | None = Field(None, description="denied, conditional, delayed; empty where it was free.")
    access_by: str | None = Field(None, description="Column of who denied or delayed it.")
    access_why: str | None = Field(None, description="Column of the reason that was given.")

    @pydantic.model_validator(mode="after")
    def _one_length(self) -> "Effort":
        if self.hours is not None and self.minutes is not None:
            raise ValueError("give either `hours` or `minutes`")
        return self


class Alleges(_Strict):
    """What makes a table one of allegations: each row is an act, or a tally of acts, that somebody registered."""

    by: ColumnOrFixed = Field(description="Who registered it.")
    against: ColumnOrFixed = Field(description="Against whom.")
    count: str | None = Field(None, description="Column of the tally; without it, a row alleges one act.")
    agreement: ColumnOrFixed | None = Field(None, description="Under which agreement.")


class Mapping(_Strict):
    """A mapping file. Keys that are left out are not known of the table."""

    mapping: Literal["1"] = Field(description="Version of this format.")
    format: Literal["table", "ucdp-ged", "acled", "gdelt", "geojson", "kobo"] = "table"
    source: str | None = Field(
        None, description="Who speaks, in a short name that stays the same for all their tables."
    )
    source_column: str | None = Field(None, description="Column that names the source, where rows differ.")
    source_kind: SourceKind = "dataset"
    language: str | None = Field(None, pattern="^[a-z]{2,3}$", description="Language of the text: fr, en, ar.")
    encoding: str | None = None
    delimiter: Literal["comma", "semicolon", "tab", "bar"] | None = None
    sheet: str | None = Field(None, description="Name of the sheet, where a workbook has several.")
    header_row: int | None = Field(None, ge=1, le=10_000, description="Line or row of the header, from 1.")
    decimal: Literal["dot", "comma"] = "dot"
    thousands: Literal["none", "comma", "dot", "space", "apostrophe"] = "none"
    date_system: Literal["1900", "1904"] = Field(
        "1900", description="From when serial numbers count; a workbook says so itself."
    )
    missing: Columns = Field(
        ("-", "–", "—", "n/a", "N/A", "NA", "?"), description="What stands for 'not said'; an empty cell always does."
    )
    id: str | None = Field(None, description="Column of the source's own id of the row.")
    observed: Observed | None = None
    place: Place | None = None
    effort: Effort | None = None
    kind: ColumnOrFixed | None = None
    actors: Annotated[tuple[Actor, ...], BeforeValidator(_as_list)] = ()
    harm: Annotated[tuple[People, ...], BeforeValidator(_as_list)] = ()
    text: Columns = ()
    weapon: ColumnOrFixed | None = None
    calibre_mm: ColumnOrFixed | None = None
    direction: ColumnOrFixed | None = None
    counts: dict[Literal["explosions", "projectiles", "bursts", "shots"], str] = {}
    means: Many | None = None
    reliability: ColumnOrFixed | None = None
    credibility: ColumnOrFixed | None = None
    origins: Many | None = None
    aggregate: ColumnOrFixed | None = None
    corrects: str | None = Field(None, description="Column with the id of the row that this one corrects.")
    alleges: Alleges | None = Field(
        None, description="The rows are allegations of a guarantor or party, and no reports: never summed."
    )
    withdraws: str | None = Field(None, description="Column with the id of the row that this one withdraws.")

    @pydantic.model_validator(mode="after")
    def _whole(self) -> "Mapping":
        if self.encoding is not None and self.encoding not in ENCODINGS:
            raise ValueError(f"`encoding: {self.encoding}`: expected one of {', '.join(ENCODINGS)}")
        if self.source is not None and self.source_column is not None:
            raise ValueError("give either `source` or `source_column`")
        if self.format in ("table", "geojson", "kobo") and self.observed is None:
            raise ValueError("a table needs `observed`")
        if self.effort is not None:
            self._names_areas()
        return self

    def _names_areas(self) -> None:
        """Refuse positions of those who looked, and columns that an effort does not have."""
        where = self.place
        if where is not None and (where.latitude or where.both or where.geopoint or where.radius_m):
            raise ValueError("an `effort` names areas, never positions: give the name, district or province")
        if self.kind is not None or self.actors or self.harm or self.weapon is not None:
            raise ValueError("with `effort` each row tells how hard anyone looked, not what happened")


class MappingRefused(Refused):
    """A mapping that cannot be used; `problems` are all its faults, each with line and column."""

    def __init__(self, problems: list[Problem]) -> None:
        """Show the first fault, and count the others."""
        first = problems[0]
        rest = "".join(f"\n  {p.where}: {p.message}" for p in problems[1:])
        super().__init__(
            first.message + (f" And {len(problems) - 1} more:{rest}\n" if rest else ""),
            where=first.where,
            remedy=first.remedy,
        )
        self.problems = problems


def read_mapping(text: str, name: str, kinds: Kinds) -> Mapping:
    """Return the mapping that a person wrote.

    Args:
        text: the file.
        name: its name, for messages.
        kinds: the register of kinds of act, which the right side of `kind: values` must be of.

    Raises:
        MappingRefused: all that is wrong, each with line, column and remedy.

    Cost: some milliseconds.
    """
    written = read_yaml(text, name)
    if isinstance(written, Problem):
        raise MappingRefused([written])
    asked = list(_open_questions(written.value, (), written))
    if asked:
        raise MappingRefused(asked)
    try:
        mapping = Mapping.model_validate(written.value)
    except ValidationError as why:
        raise MappingRefused(
            sorted((_problem(written, e) for e in why.errors()), key=lambda p: _position(p.where))
        ) from why
    problems = _vocabulary(mapping, kinds, written)
    if problems:
        raise MappingRefused(sorted(problems, key=lambda p: _position(p.where)))
    return mapping


def _open_questions(value: Any, path: tuple[Any, ...], written: Written) -> Iterator[Problem]:
    """Give every "?" that a guess left, wherever it stands."""
    if value == "?" and path[:1] != ("missing",):
        remedy = "Replace the ? by the answer."
        if path[:1] == ("kind",):
            remedy = "Replace the ? by the kind of act that it stands for, or by `unknown`."
        elif path[-1] == "format":
            remedy = "Replace the ? by how the dates are written, such as dd/mm/yyyy or mm/dd/yyyy."
        yield Problem(written.where(path), f"the question at {str(path[-1])!r} is still open.", remedy, "held")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _open_questions(item, (*path, key), written)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _open_questions(item, (*path, index), written)


def _position(where: str) -> tuple[int, ...]:
    return tuple(int(part) for part in where.rsplit(":", 2)[1:] if part.isdigit())


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of a mapping, for editors that complete and check as one writes."""
    schema = Mapping.model_json_schema()
    shorthand = {"type": "string", "description": "Name of a column."}
    for model in (schema, *schema["$defs"].values()):
        for name, field in list(model.get("properties", {}).items()):
            options = field.get("anyOf", [])
            if any(o.get("$ref") == "#/$defs/Cell" for o in options):
                field["anyOf"] = [shorthand, *options]
            elif field.get("type") == "array" and name in ("format", "text", "missing"):
                model["properties"][name] = {
                    **{k: v for k, v in field.items() if k not in ("type", "items")},
                    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
                }
    schema["properties"]["mapping"] = {"enum": [1, "1"], "description": "Version of this format."}
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "A mapping for a mission's table"
    return schema


def _problem(written: Written, error: Any) -> Problem:
    """Return one fault of the model in our words, at its place in the file."""
    path = tuple(part for part in error["loc"] if part in ("", part))
    kind, given = error["type"], error.get("input")
    key = str(path[-1]) if path else "mapping"
    if kind == "extra_forbidden":
        known = _keys_at(path[:-1])
        near = difflib.get_close_matches(key, known, 1)
        remedy = f"Did you mean {near[0]!r}?" if near else f"Known here: {', '.join(known)}."
        return Problem(written.where(path, of_key=True), f"the key {key!r} is not known here.", remedy, "held")
    if kind == "missing":
        return Problem(written.where(path[:-1]), f"the key {key!r} is missing.", "Add it; see docs/TABLES.md.", "held")
    if kind == "literal_error":
        return Problem(
            written.where(path),
            f"{given!r} is not a value of {key!r}.",
            f"Expected {error['ctx']['expected']}.",
            "held",
        )
    if kind == "value_error":
        inner = error["ctx"]["error"]
        return Problem(written.where(path), f"{inner}.", "See docs/TABLES.md.", "held")
    return Problem(
        written.where(path), f"{key!r}: {error['msg'][:1].lower()}{error['msg'][1:]}.", "See docs/TABLES.md.", "held"
    )


def _keys_at(path: tuple[Any, ...]) -> list[str]:
    """Return the keys that the model knows at a path."""
    model: Any = Mapping
    for part in path:
        if isinstance(part, int):
            continue
        field = model.model_fields.get(part) if isinstance(model, type) and issubclass(model, BaseModel) else None
        if field is None:
            return []
        model = next((m for m in _models_in(field.annotation)), None)
    return list(model.model_fields) if model is not None else []


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in _models_in(part)]


_WORDS: MappingOf[str, tuple[str, ...]] = {
    "observed.precision": ("minute", "hour", "day", "days", "week", "month", "longer", "unknown"),
    "place.precision": get_args(PlacePrecision),
    "direction": ("incoming", "outgoing", "impact", "undetermined"),
    "reliability": tuple("ABCDEF"),
    "credibility": tuple("123456"),
    "aggregate": ("true", "false"),
    "means": get_args(Means),
    "effort.how": get_args(How),
    "effort.access": get_args(Access),
}
"""The words that stand on the right side of `values`, or as `fixed`, by place in the mapping."""


def _vocabulary(mapping: Mapping, kinds: Kinds, written: Written) -> list[Problem]:
    problems = []
    for place in (*_WORDS, "kind"):
        path = tuple(place.split("."))
        found: Any = mapping
        for part in path:
            found = getattr(found, part, None)
        if found is None:
            continue
        pairs = [((*path, "values", word), value) for word, value in (found.values or {}).items()]
        if isinstance(found, Cell) and found.fixed is not None:
            pairs.append(((*path, "fixed"), found.fixed))
        for where, value in pairs:
            known = kinds.names if place == "kind" else _WORDS[place]
            if value in known or (place == "kind" and kinds.known(value)):
                continue
            near = difflib.get_close_matches(value, known, 1)
            problems.append(
                Problem(
                    written.where(where),
                    f"{value!r} is not a value of {place!r}.",
                    f"Did you mean {near[0]!r}?" if near else f"Expected one of: {', '.join(known)}.",
                    "held",
                )
            )
    return problems
