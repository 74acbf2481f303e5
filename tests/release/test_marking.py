import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Refused
from treve.release.marking import LABELS, NOBODY, Marking, make, read, said, write

names = st.text("abcdefghij-.", min_size=1, max_size=12)


@given(st.sampled_from(LABELS), st.lists(names, max_size=8))
def test_what_is_written_is_read_back(label: str, to: list[str]) -> None:
    recipients = () if label == "TLP:CLEAR" else tuple(to or ["someone"])
    made = make(label, recipients)
    assert read(write(made)) == made


@given(st.binary(max_size=200))
def test_bytes_that_are_no_marking_release_to_nobody(data: bytes) -> None:
    found = read(data)
    assert found.label is None or write(found) == data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b'{"tlp":"TLP:WHITE","to":[]}',
        b'{"tlp":"TLP:GREEN","to":["b","a"]}',
        b'{"tlp":"TLP:GREEN","to":["a","a"]}',
        b'{"tlp": "TLP:GREEN","to":[]}',
        b'{"tlp":"TLP:AMBER","to":[]}',
        b'{"tlp":"TLP:CLEAR","to":["front"]}',
        b'{"tlp":"TLP:GREEN","to":[],"also":1}',
        b'{"tlp":"TLP:GREEN","tlp":"TLP:CLEAR","to":[]}',
        b'{"to":[],"tlp":"TLP:GREEN"}',
        b'{"tlp":"tlp:green","to":[]}',
    ],
)
def test_a_marking_that_could_mean_two_things_means_nobody_and_says_why(data: bytes) -> None:
    found = read(data)
    assert found.label is None
    assert found.why_none


def test_no_marking_is_nobody() -> None:
    assert read(None) is NOBODY
    assert said(NOBODY) == "nobody (not marked)"


@pytest.mark.parametrize(
    ("label", "to"), [("white", ()), ("red", ()), ("amber", ()), ("amber+strict", ()), ("clear", ("front",)), ("", ())]
)
def test_a_marking_that_reaches_nobody_or_contradicts_itself_is_refused(label: str, to: tuple[str, ...]) -> None:
    with pytest.raises(Refused) as why:
        make(label, to)
    assert why.value.remedy


def test_recipients_are_sorted_and_each_once() -> None:
    assert make("tlp:amber", ("b", "a", "b", " ")) == Marking("TLP:AMBER", ("a", "b"))
