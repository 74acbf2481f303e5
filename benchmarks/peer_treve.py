"""Our extraction as one of the programs under measurement (see statements_peers.py)."""

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from peer import Row, Text, answer


def load() -> Callable[[list[Text]], tuple[Callable[[], object], Callable[[], list[Row]]]]:
    from treve.sources.from_press import from_press
    from treve.statements.extract import extract
    from treve.statements.rows import read_press, statement_rows

    def take(texts: list[Text]) -> tuple[Callable[[], object], Callable[[], list[Row]]]:
        articles = [from_press(Path(text.path).read_bytes(), text.document) for text in texts]

        def one_pass() -> None:
            for article in articles:
                extract(article)

        return one_pass, lambda: statement_rows(read_press(articles))

    return take


if __name__ == "__main__":
    answer(load)
