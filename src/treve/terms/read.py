"""A file that a lawyer wrote to `Terms`, or everything that is wrong with it at once.

`read` is the only way in: a file is taken whole or refused whole. `check` says all that is wrong and all that
is doubtful, each with line, column and what to do.
"""

import json
from collections.abc import Sequence
from functools import lru_cache
from types import GenericAlias
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from treve.base.errors import Problem, Refused
from treve.terms import annex, sense
from treve.terms.loose import Doubt, like
from treve.terms.model import Annex, Terms
from treve.terms.registers import Known
from treve.terms.tree import Path, Spot, Tree, Unreadable, tree

MOST_PROBLEMS = 200
FEWEST_PARTS = 2
"""A file with fewer of the format's parts is another kind of file: to list all that it lacks would help nobody."""


class BadTerms(Refused):
    """The file is no valid agreement; `problems` names every reason."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Take the first problem as the message, and keep them all."""
        held = [problem for problem in problems if problem.gravity == "held"]
        assert held, "a file without held problems is not refused"
        more = f" ({len(held) - 1} more)" if len(held) > 1 else ""
        super().__init__(held[0].message + more + ".", where=held[0].where, remedy=held[0].remedy)
        self.problems = tuple(problems)


def read(text: bytes, file_name: str, kinds: Known | None = None, actors: Known | None = None) -> Terms:
    """Return the agreement that a file holds.

    Args:
        text: the file, UTF-8, at most 512 KiB.
        file_name: what messages call it.
        kinds: kinds of act that exist, as ids or as a function; not checked if `None`.
        actors: actors of the register, likewise. Unknown ones are doubts and do not refuse the file.

    Raises:
        BadTerms: at least one problem is held; all are in its `problems`.

    Cost: about 140 KB a second; nothing where it was read before.
    """
    return _read_once(text, file_name) if kinds is None and actors is None else _read(text, file_name, kinds, actors)


def _read(text: bytes, file_name: str, kinds: Known | None, actors: Known | None) -> Terms:
    found, problems = _look(text, file_name, kinds, actors, None)
    if not isinstance(found, Terms):
        raise _refusal(file_name, problems, "The file holds an annex", "Give its agreement here.")
    return found


@lru_cache(maxsize=64)
def _read_once(text: bytes, file_name: str) -> Terms:
    return _read(text, file_name, None, None)


def to_json(terms: Terms) -> str:
    """Return an agreement that was read, for `from_json`: three hundred times faster to read again than the file."""
    return terms.model_dump_json(by_alias=True, exclude_unset=True)


@lru_cache(maxsize=64)
def from_json(text: str) -> Terms:
    """Return the agreement that `to_json` wrote down: of one text the same, so that what hangs on it is kept, too.

    Raises:
        ValueError: it is none.
    """
    return Terms.model_validate_json(text, strict=True)


def read_annex(
    text: bytes, file_name: str, agreement: Terms | None, kinds: Known | None = None, actors: Known | None = None
) -> Annex:
    """Return the annex that a file holds; the same as `read`, but for the agreement that it belongs to.

    Args:
        text: the file.
        file_name: what messages call it.
        agreement: what the annex cites; `None` takes it on trust, for a file that was read before.
        kinds: as for `read`.
        actors: as for `read`.

    Raises:
        BadTerms: at least one problem is held.

    Cost: as `read`; nothing where it was read on trust before.
    """
    known = kinds is not None or actors is not None or agreement is not None
    return _read_annex(text, file_name, agreement, kinds, actors) if known else _read_annex_once(text, file_name)


def _read_annex(
    text: bytes, file_name: str, agreement: Terms | None, kinds: Known | None, actors: Known | None
) -> Annex:
    found, problems = _look(text, file_name, kinds, actors, agreement)
    if not isinstance(found, Annex):
        raise _refusal(file_name, problems, "The file holds an agreement", "Give the annex here.")
    return found


@lru_cache(maxsize=64)
def _read_annex_once(text: bytes, file_name: str) -> Annex:
    return _read_annex(text, file_name, None, None, None)


def _refusal(file_name: str, problems: list[Problem], other: str, remedy: str) -> BadTerms:
    """Return why a file is refused: what is held in it, or else that it is of the other sort."""
    if any(one.gravity == "held" for one in problems):
        return BadTerms(problems)
    return BadTerms([Problem(f"{file_name}:1:1", other, remedy, "held"), *problems])


def check(
    text: bytes,
    file_name: str,
    kinds: Known | None = None,
    actors: Known | None = None,
    agreement: Terms | None = None,
) -> list[Problem]:
    r"""Return everything that is wrong (`held`) or doubtful (`doubt`) in a file, in the order of its lines.

    Only where the text is no YAML does the list end at the first such place. At most 200 are named. A file whose
    `format` says that it is an annex is looked at beside its `agreement`.

    >>> for problem in check(b"format: treve-terms-1\nagreement: A truce", "t.yaml")[-1:]:
    ...     print(problem.where, problem.message)
    t.yaml:2:12 `agreement` cannot be `A truce`
    """
    return _look(text, file_name, kinds, actors, agreement)[1]


def is_annex(text: bytes) -> bool:
    """Return whether a file says that it is an annex; what cannot be read is none."""
    try:
        return _says_annex(tree(text).value)
    except Unreadable:
        return False


def _says_annex(value: Any) -> bool:
    return isinstance(value, dict) and str(value.get("format")).startswith("treve-terms-annex")


def _look(
    text: bytes, file_name: str, kinds: Known | None, actors: Known | None, agreement: Terms | None
) -> tuple[Terms | Annex | None, list[Problem]]:
    """Return the terms or the annex, unless a problem is held, and all problems."""
    try:
        seen = tree(text)
    except Unreadable as why:
        return None, [_problem(file_name, why.flaw.at, Doubt((), why.flaw.message, why.flaw.remedy))]
    model: type[Terms | Annex] = Annex if _says_annex(seen.value) else Terms
    terms, found = _shape(seen, model)
    found += [(flaw.at, Doubt((), flaw.message, flaw.remedy)) for flaw in seen.flaws]
    if model is Annex:
        senseless = annex.doubts(seen.value, agreement, kinds, actors)
    else:
        senseless = sense.doubts(seen.value, kinds, actors)
    found += [(seen.spot(one.path, one.of_key), one) for one in senseless]
    if any(doubt.gravity == "held" for _, doubt in found):
        terms = None
    found.sort(key=lambda one: (one[1].gravity != "held", one[0], one[1].message))
    shown = sorted(found[:MOST_PROBLEMS], key=lambda one: (one[0], one[1].message))
    problems = [_problem(file_name, spot, doubt) for spot, doubt in shown]
    if len(found) > MOST_PROBLEMS:
        rest = len(found) - MOST_PROBLEMS
        problems.append(Problem(file_name, f"{rest} more problems are not shown", "Correct these first.", "note"))
    return terms, problems


def _problem(file_name: str, spot: Spot, doubt: Doubt) -> Problem:
    remedy = doubt.remedy + (like(doubt.word, doubt.among) if doubt.word else "")
    return Problem(f"{file_name}:{spot.line}:{spot.column}", doubt.message, remedy, doubt.gravity)


def _shape(seen: Tree, model: type[Terms | Annex]) -> tuple[Terms | Annex | None, list[tuple[Spot, Doubt]]]:
    """Return the terms as the model reads them, or what it finds misshapen."""
    if not isinstance(seen.value, dict) or len(model.model_fields.keys() & seen.value.keys()) < FEWEST_PARTS:
        remedy = "An agreement begins with `format: treve-terms-1`; see docs/TERMS.md."
        return None, [(Spot(1, 1), Doubt((), "The file holds no agreement", remedy))]
    try:
        # By way of JSON, because only there is pydantic strict with numbers and texts and yet takes a list for a pair.
        return model.model_validate_json(json.dumps(seen.value), strict=True), []
    except ValidationError as why:
        errors = why.errors(include_url=False)
    meant: set[Path] = set()
    found = []
    for error in errors:
        if error["type"] == "extra_forbidden":
            doubt, intended = _unknown_key(error, model)
            found.append((seen.spot(doubt.path, of_key=True), doubt))
            meant.add(intended)
    found += [
        (seen.spot(error["loc"]), Doubt(error["loc"], *_plainly(error)))
        for error in errors
        if error["type"] != "extra_forbidden" and not (error["type"] == "missing" and error["loc"] in meant)
    ]
    return None, found


def _unknown_key(error: ErrorDetails, within: type[BaseModel]) -> tuple[Doubt, Path]:
    """Return what is wrong with a key that the format does not have, and the one that was probably meant."""
    path, key = error["loc"], str(error["loc"][-1])
    siblings = _fields_at(path, within)
    near = like(key, siblings)
    remedy = f"Remove it.{near} Known are: {', '.join(siblings)}."
    if error["input"] is None and " " in key:
        remedy = "Inside { } a comma ends the text before it: put the whole text in quotes."
    return Doubt(path, f"There is no `{key}` here", remedy), (*path[:-1], near.split("`")[1] if near else "")


def _fields_at(path: Path, model: type[BaseModel]) -> list[str]:
    """Return the keys that the format knows where a path ends, in the order of the model."""
    for part in path[:-1]:
        if isinstance(part, str) and part in model.model_fields:
            model = _model_in(model.model_fields[part].annotation) or model
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model inside `list[X]` or `X | None`."""
    if isinstance(annotation, type) and not isinstance(annotation, GenericAlias) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _model_in(inner))), None)


_EXPECTED = {
    "string_type": ("a text", "Write words; a number or date that is meant as text goes in quotes."),
    "int_type": ("a whole number", "Write digits only."),
    "int_from_float": ("a whole number", "Write digits only."),
    "float_type": ("a number", "Write it with digits and a dot, as 36.28."),
    "bool_type": ("true or false", "Write true or false."),
    "list_type": ("a list", "Write one `- ` line for each, or [a, b]."),
    "tuple_type": ("two numbers", "Write [longitude, latitude]."),
    "dict_type": ("names with values", "Write `name: value` lines."),
    "model_type": ("names with values", "Write `name: value` lines."),
}


def _plainly(error: ErrorDetails) -> tuple[str, str]:
    """Return an error of the model in plain words, with a remedy."""
    kind, context = error["type"], error.get("ctx", {})
    name = next((str(part) for part in reversed(error["loc"]) if isinstance(part, str)), "the file")
    given = "nothing" if error["input"] is None else f"`{str(error['input'])[:60]}`"
    if kind == "missing":
        if error["loc"] and isinstance(error["loc"][-1], int):
            return f"A corner of `{name}` has too few numbers", "Write [longitude, latitude]."
        if name in ("en", "fr"):
            other = "English" if name == "en" else "French"
            return f"`{name}` is missing", f"Say it in {other} too."
        return f"`{name}` is missing", f"Add `{name}: ...` here."
    if kind in _EXPECTED:
        what, remedy = _EXPECTED[kind]
        return f"`{name}` must be {what}, but is {_shown(error['input'])}", remedy
    if kind == "literal_error":
        allowed = [word.strip(" '") for word in str(context.get("expected", "")).replace(" or ", ", ").split(",")]
        hint = like(str(error["input"]), allowed)
        return f"`{name}` cannot be {given}", f"Write one of: {', '.join(allowed)}.{hint}"
    if kind == "string_pattern_mismatch" and name == "text_sha256":
        return f"`{name}` is no SHA-256", "Write its 64 hexadecimal digits in lower case."
    if kind == "string_pattern_mismatch":
        return f"`{name}` cannot be {given}", "Ids are lower-case letters and digits, joined by single hyphens."
    if kind == "string_too_long":
        return f"`{name}` is longer than {context.get('max_length')} characters", "Shorten it."
    if kind in ("string_too_short", "too_short"):
        least = context.get("min_length", 1)
        return f"`{name}` needs at least {least}" if kind == "too_short" else f"`{name}` is empty", "Fill it in."
    if kind == "too_long":
        return f"`{name}` has too many values", f"At most {context.get('max_length')} belong here."
    if kind in ("greater_than", "greater_than_equal", "less_than", "less_than_equal"):
        return f"`{name}` cannot be {given}", f"{error['msg'].removeprefix('Input ').capitalize()}."
    if kind == "value_error":
        what, _, remedy = str(context.get("error", error["msg"])).partition(": ")
        return f"`{name}` {what}, but is {_shown(error['input'])}", f"{remedy[:1].upper()}{remedy[1:]}."
    return f"`{name}`: {error['msg']}", "See the guide to the format."


def _shown(value: Any) -> str:
    if value is None:
        return "empty"
    if isinstance(value, dict):
        return "a group of names"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"`{str(value)[:60]}`"
