import pytest

from treve.base.errors import Refused
from treve.release.defaults import NO_DEFAULTS, read
from treve.release.marking import make

TEXT = """
defaults:
  - {of: agreements, tlp: GREEN}
  - {of: "source:watch", tlp: AMBER, to: [mission, front]}
  - {of: "source:*", tlp: AMBER+STRICT, to: [mission]}
"""


def test_a_source_has_its_own_default_or_that_of_all_sources() -> None:
    found = read(TEXT)
    assert found.of_source("watch") == make("amber", ("mission", "front"))
    assert found.of_source("other") == make("amber+strict", ("mission",))
    assert found.of("agreements") == make("green")
    assert found.of("registers") is None


def test_without_a_line_there_is_no_marking() -> None:
    assert NO_DEFAULTS.of_source("watch") is None


@pytest.mark.parametrize(
    "change",
    [
        ("agreements", "agreement"),
        ("source:watch", "source:"),
        ("source:*", "source:watch"),
        ("GREEN", "WHITE"),
        ("to: [mission]", "to: []"),
    ],
)
def test_a_fault_is_refused_with_its_line(change: tuple[str, str]) -> None:
    with pytest.raises(Refused) as why:
        read(TEXT.replace(*change, 1))
    assert "markings.yaml:" in why.value.where


def test_a_source_has_a_kind_beside_its_marking_or_alone() -> None:
    found = read('defaults:\n  - {of: "source:notes", kind: patrol}\n  - {of: "source:*", kind: party, tlp: GREEN}\n')
    assert found.kind_of("notes") == "patrol"
    assert found.kind_of("anybody") == "party"
    assert found.of_source("notes") == found.of_source("anybody") == make("green")
    assert read("defaults:\n  - {of: agreements, tlp: GREEN}\n").kind_of("notes") is None


@pytest.mark.parametrize(
    "line",
    [
        "{of: agreements, kind: party}", '{of: "source:a", kind: spies}', '{of: "source:a"}',
        '{of: "source:a", kind: party, to: [x]}',
    ],
)  # fmt: skip
def test_a_kind_that_is_none_or_stands_in_the_wrong_place_is_refused(line: str) -> None:
    with pytest.raises(Refused):
        read(f"defaults:\n  - {line}\n")
