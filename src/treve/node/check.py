"""Check an agreement against the format and the registers that ship, before any centre adopts it."""

from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Problem, Refused
from treve.names import actors as actor_register
from treve.names import kinds as kind_register
from treve.node.shipped import register_text
from treve.terms import read as terms_reader
from treve.terms.show import summary


class Checked(NamedTuple):
    """All that is wrong with the file, and what it says where nothing is."""

    good: bool
    agreement: str | None
    version: str | None
    problems: list[Problem]
    summary: list[tuple[str, list[str]]]


def check_terms(path: Path, lang: str) -> Checked:
    """Return what is wrong with an agreement, or what it says."""
    try:
        text = path.read_bytes()
    except OSError as why:
        raise Refused(why.strerror or str(why), where=str(path), remedy="Check the path.") from why
    kinds, actors = kind_register.read(register_text("kinds")), actor_register.read(register_text("actors"))
    problems = terms_reader.check(text, path.name, kinds=kinds.names, actors=actors.by_id)
    if any(each.gravity == "held" for each in problems):
        return Checked(False, None, None, problems, [])
    terms = terms_reader.read(text, path.name)
    return Checked(True, terms.agreement, terms.version, problems, summary(terms, lang))
