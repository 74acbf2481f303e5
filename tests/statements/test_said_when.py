"""When a statement was made, in texts so long that whoever looked at every pair in them would not come back."""

import time

from treve.sources.from_press import from_press
from treve.statements.extract import extract


def seconds(count: int) -> float:
    """Return how long a paragraph of so many relative clauses takes, of one core."""
    clause = "The minister, who met officials on Monday, said that it held, "
    article = from_press(f"31 January 2017\n\n{clause * count}and left.\n".encode(), "a.txt")
    began = time.process_time()
    extract(article)
    return time.process_time() - began


def test_the_cost_of_a_paragraph_of_relative_clauses_grows_with_its_length_alone() -> None:
    seconds(50)  # patterns are made once
    few, many = min(seconds(300) for _ in range(2)), seconds(3_000)
    assert many < 35 * few  # ten times as many; pair by pair it would be a hundred times


def test_a_day_inside_a_clause_about_the_speaker_is_not_the_day_of_the_words() -> None:
    text = "31 January 2017\n\nJohn Kerry, who met officials on Sunday, said on Monday that the truce held.\n"
    (said,) = extract(from_press(text.encode(), "a.txt"))
    assert said.said is not None
    assert str(said.said.earliest) == "2017-01-30"
