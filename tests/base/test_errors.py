from treve.base.errors import Broken, Refused, TreveError


def test_an_error_says_where_what_and_what_to_do() -> None:
    error = Refused("lat is '3,5'", where="a.csv:14:lat", remedy="Declare `decimal: comma`.")
    assert str(error) == "a.csv:14:lat: lat is '3,5' Declare `decimal: comma`."


def test_all_refusals_can_be_caught_at_one_door() -> None:
    assert issubclass(Refused, TreveError)
    assert issubclass(Broken, TreveError)
