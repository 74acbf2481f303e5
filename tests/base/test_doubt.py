import pytest

from treve.base.doubt import PPM, Span, ppm
from treve.base.ids import report_id


def test_unknown_is_not_zero() -> None:
    assert not Span().is_known
    assert Span(best=0).is_known


def test_shares_become_whole_parts_per_million() -> None:
    assert ppm(0) == 0
    assert ppm(1) == PPM
    with pytest.raises(AssertionError):
        ppm(1.1)


def test_a_report_is_the_same_whichever_file_it_came_in() -> None:
    assert report_id("x", "1", b"row 1") == report_id("x", "1", b"row 2")
    assert report_id("x", "1", b"") != report_id("y", "1", b"")
    assert report_id("x", None, b"a,b") != report_id("x", None, b"a;b")
