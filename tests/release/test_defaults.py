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
