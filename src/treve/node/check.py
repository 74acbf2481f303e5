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


def check_terms(path: Path, lang: str, agreement: Path | None = None) -> Checked:
    """Return what is wrong with an agreement, or what it says; or what is wrong with an annex beside its agreement.

    Raises:
        Refused: a file cannot be opened, or `agreement` is given and does not hold.
    """
    text = read_file(path)
    kinds, actors = kind_register.read(register_text("kinds")), actor_register.read(register_text("actors"))
    beside = terms_reader.read(read_file(agreement), agreement.name) if agreement is not None else None
    problems = terms_reader.check(text, path.name, kinds.names, actors.by_id, beside)
    if any(each.gravity == "held" for each in problems):
        return Checked(False, None, None, problems, [])
    if terms_reader.is_annex(text):
        annex = terms_reader.read_annex(text, path.name, beside)
        return Checked(True, annex.agreement, annex.version, problems, [])
    terms = terms_reader.read(text, path.name)
    return Checked(True, terms.agreement, terms.version, problems, summary(terms, lang))


def read_file(path: Path) -> bytes:
    """Return the bytes of a file that somebody named.

    Raises:
        Refused: it cannot be opened.
    """
    try:
        return path.read_bytes()
    except OSError as why:
        raise Refused(why.strerror or str(why), where=str(path), remedy="Check the path.") from why
