"""Submissions of ODK and Kobo forms to a table: JSON of their interfaces, or the CSV that they export.

A mapping says what the fields mean; its columns are the form's paths ("incident/kind"). The submission's own id is
the report's (`_uuid`; in ODK Central `__id` or `KEY`), and an edited one corrects the one that it replaces. Points are
read by `place: {geopoint: PATH}`, with the accuracy that the device measured.

Where the phone was when the form was filled (`_geolocation`, `start-geopoint`) is where the observer stood, never where
it happened, unless the mapping says that it is. It is taken into no report. Nor is who filled the form on which phone.

Source: Kobo API v2 (`results`), ODK Central OData (`value`), their CSV exports; ODK XForms specification (geopoint).
"""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from treve.base.errors import Problem, Refused
from treve.names.kinds import Kinds
from treve.sources.flat import NoThingError, Thing, flatten, key_of, to_table
from treve.sources.geometry import Number, from_odk
from treve.sources.guess import Guess, guess
from treve.sources.json_items import Items, NotJsonError, parse
from treve.sources.mapping import Mapping
from treve.sources.table import Table

LISTS = ("results", "value")
_IDS = ("_uuid", "__id", "KEY", "meta/instanceID", "meta-instanceID")
_MARKS = {"_uuid", "_submission_time", "_xform_id_string", "formhub/uuid", "meta/instanceID", "__id", "__system"}
_OBSERVER = ("_geolocation", "start-geopoint", "start_geopoint")
_DEPRECATED = "meta/deprecatedID"
_OF_THE_FORM = {
    "start", "end", "today", "deviceid", "subscriberid", "simserial", "phonenumber", "phone_number", "username",
    "email", "audit", "background-audio", "KEY", "SubmissionDate", "SubmitterID", "SubmitterName", "AttachmentsPresent",
    "AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits", "FormVersion", "instanceID",
}  # fmt: skip
"""Fields of every form: about the phone and the hour of filling, not about what happened."""


def is_submissions(items: Items) -> bool:
    """Say whether a document is a list of submissions, or one submission."""
    if items.name not in (None, *LISTS):
        return False
    for _, raw in items.items[:20]:
        try:
            value = parse(raw)
        except NotJsonError:
            continue
        return isinstance(value, dict) and ("_uuid" in value or "__id" in value or len(_MARKS & set(value)) > 1)
    return False


def is_export(called: Sequence[str]) -> bool:
    """Say whether a header is that of submissions that Kobo or ODK Central exported."""
    names = set(called)
    kobo = "_uuid" in names and bool(names & {"_submission_time", "_index", "_id"})
    return kobo or ("KEY" in names and bool(names & {"SubmissionDate", "meta-instanceID"}))


def to_submissions(items: Items, file_name: str) -> Table:
    """Return the submissions as a table, one column a path of the form.

    Raises:
        Refused: there are none.

    Cost: about 30 us a submission.
    """
    if not items.items and not items.broken:
        what = "this JSON is a list of submissions without any."
        raise Refused(what, where=file_name, remedy="Ask whether it was exported whole.")
    flat = to_table(items, file_name, "kobo", _submission)
    quiet = ("_attachments", "_notes", "_validation_status")
    notes = [
        _unread(file_name, path, count) for path, count in sorted(flat.repeats.items()) if not path.endswith(quiet)
    ]
    return flat.table._replace(notes=[*flat.table.notes, *notes[:20]])


def _unread(file_name: str, path: str, count: int) -> Problem:
    return Problem(
        file_name,
        f"the repeat group {path!r} of {count} submissions is not read; it stays in the original only.",
        "If each repeat is an event of its own, export the group as a table, and take that in with a mapping.",
        "doubt",
    )


def _submission(value: Any, repeats: Counter[str]) -> Thing:
    if not isinstance(value, dict):
        raise NoThingError("this is no submission, but a single value.", "Export the submissions again.")
    cells = flatten(value, repeats, _special)
    if cells.get(_DEPRECATED):
        cells[_DEPRECATED] = cells[_DEPRECATED].removeprefix("uuid:")
    return Thing(cells, key_of(value))


def _special(path: str, value: Any) -> str | None:
    """Return a place as ODK writes it, of the lists and geometries in which the interfaces give it."""
    if path == "_geolocation" and isinstance(value, list):
        return " ".join(value) if all(isinstance(one, Number) for one in value) else ""
    if not isinstance(value, dict) or not isinstance(value.get("coordinates"), list):
        return None
    properties = value.get("properties")
    accuracy = properties.get("accuracy") if isinstance(properties, dict) else None
    path_of = value["coordinates"]
    kind = value.get("type")
    points = [path_of] if kind == "Point" else path_of[0] if kind == "Polygon" and path_of else path_of
    if kind not in ("Point", "LineString", "Polygon") or not isinstance(points, list):
        return None
    if not all(isinstance(p, list) and len(p) >= 2 and all(isinstance(n, Number) for n in p[:2]) for p in points):
        return None
    tail = f" 0 {accuracy}" if isinstance(accuracy, Number) else ""
    return ";".join(f"{p[1]} {p[0]}{tail}" for p in points)


def meant_for(table: Table, mapping: Mapping) -> Mapping:
    """Return the mapping with what every form has: the submission's id, and the id of the one that it replaces."""
    names = set(table.header)
    found = next((name for name in _IDS if name in names), None)
    update: dict[str, Any] = {"id": found} if mapping.id is None and found else {}
    if mapping.corrects is None and _DEPRECATED in names and mapping.id in (None, "_uuid"):
        update["corrects"] = _DEPRECATED
    return mapping.model_copy(update=update)


def notes_on(table: Table, mapping: Mapping, file_name: str) -> list[Problem]:
    """Return what is to be said of where the observer stood, and of repeat groups that are elsewhere."""
    notes = []
    geopoint = mapping.place.geopoint if mapping.place is not None else None
    stood = [name for name in _OBSERVER if name in table.header]
    if stood and geopoint not in stood:
        what = f"{', '.join(map(repr, stood))}: where the observer stood; it was not taken for where it happened."
        notes.append(Problem(file_name, what, "Name it as `geopoint:` if the form is filled on the spot.", "note"))
    elif stood:
        what = f"by the mapping, {geopoint!r}, where the observer stood, is where it happened."
        notes.append(Problem(file_name, what, "Leave `geopoint:` out if observers report what is far away.", "doubt"))
    if table.format != "kobo" and "_index" in table.header:
        what = "repeat groups of the form, if it has any, stand in sheets of their own, which were not read."
        notes.append(Problem(file_name, what, "Take them in with a mapping of their own if they are events.", "note"))
    return notes


def guess_of(table: Table, kinds: Kinds, source: str | None) -> Guess:
    """Return a mapping for a form, from the words of its fields; a form always leaves a question open."""
    keep = [i for i, name in enumerate(table.header) if not _is_of_the_form(name)]
    points = [i for i in keep if _are_points([row.cells[i] for row in table.rows[:1_000]])]
    keep = [i for i in keep if i not in points[:1]]
    lines = [f"  geopoint: {_quoted(table.header[i])}" for i in points[:1]]
    rows = [row._replace(cells=[row.cells[i] for i in keep], dates=frozenset()) for row in table.rows]
    left = table._replace(header=[table.header[i] for i in keep], called=[table.called[i] for i in keep], rows=rows)
    found = guess(left, kinds, source, placed=lines or None)
    asked = "Do the columns say what the form asked? Check each of them against the form."
    if points:
        asked = f"Is {table.header[points[0]]!r} the place of what happened, and not where the observer stood?"
    lines_of = found.text.splitlines(keepends=True)
    text = "".join("# id: the submission's own id is taken\n" if one.startswith("# id:") else one for one in lines_of)
    text = text.replace("mapping: 1\n", "mapping: 1\nformat: kobo\n", 1)
    return Guess(f"# This is an export of a form. {asked}\n{text}", (asked, *found.doubts))


def _is_of_the_form(name: str) -> bool:
    last = name.rpartition("/")[2]
    is_hidden = last.startswith("_") or name.startswith(("_", "meta/", "meta-", "formhub/"))
    return is_hidden or last in _OF_THE_FORM or name in _OBSERVER


def _are_points(cells: list[str]) -> bool:
    said = [cell for cell in cells if cell.strip()]
    spots = [from_odk(cell) for cell in said if len(cell.split(";")[0].split()) >= 3]
    good = sum(spot is not None and not spot.wrong for spot in spots)
    return bool(said) and good * 10 >= len(said) * 9


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
