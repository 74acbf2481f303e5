from tests.terms.hostile import run


def test_bad_files_are_read_or_refused_with_a_place_and_what_is_read_has_an_answer() -> None:
    got = run(150, seed=7)
    assert got.read > 5
    assert got.refused > 50
    assert got.slowest_s < 5
