"""The agreements that these tests read: the one of the guide, whose blocks are joined, and the shipped one."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from treve.terms.model import Terms
from treve.terms.read import read

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "src" / "treve" / "data" / "agreements" / "syria-2016-12-29.yaml"
REGISTERS = ROOT / "src" / "treve" / "data" / "registers"


@pytest.fixture(scope="session")
def guide() -> str:
    """The agreement of the guide: its plain yaml blocks, joined."""
    text = (ROOT / "docs" / "TERMS.md").read_text("utf-8")
    return "".join(re.findall(r"^```yaml\n(.*?)^```$", text, re.M | re.S))


@pytest.fixture(scope="session")
def valleys(guide: str) -> Terms:
    return read(guide.encode(), "guide.yaml")


@pytest.fixture(scope="session")
def syria_text() -> bytes:
    return SHIPPED.read_bytes()


@pytest.fixture(scope="session")
def syria(syria_text: bytes) -> Terms:
    return read(syria_text, SHIPPED.name)


@pytest.fixture(scope="session")
def kinds() -> set[str]:
    return {row["kind"] for row in YAML(typ="safe").load(REGISTERS / "kinds.yaml")["kinds"]}


@pytest.fixture(scope="session")
def actors() -> set[str]:
    return {row["id"] for row in YAML(typ="safe").load(REGISTERS / "actors.yaml")["actors"]}


@pytest.fixture(scope="session")
def edit(guide: str) -> Callable[..., str]:
    """Return the agreement of the guide with some of its text replaced; each old text stands there exactly once."""

    def edited(*swaps: tuple[str, str]) -> str:
        text = guide
        for old, new in swaps:
            assert text.count(old) == 1, (old, text.count(old))
            text = text.replace(old, new)
        return text

    return edited
