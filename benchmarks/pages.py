"""How quick and how light the pages are, on an invented book: `python -m benchmarks.pages [HAPPENINGS]`.

For each page the least work of ten askings, in milliseconds of processor time, and the bytes of HTML.
"""

import sys
import time

from fastapi.testclient import TestClient
from tests.web.conftest import make_book
from tests.web.times import document_id, happening_id

from treve.web.app import make_app

PAGES = (
    "/",
    "/timeline",
    "/timeline?text=script&page=3",
    "/timeline?only=conflicts",
    f"/happenings/{happening_id(5)}",
    "/words-and-deeds",
    "/documents",
    f"/documents/{document_id(1)}",
    f"/documents/{document_id(4)}",
)


def main() -> None:
    """Print one line a page."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    book = make_book(6_000, happenings=count)
    client = TestClient(make_app(lambda: book, lambda same: same), base_url="http://127.0.0.1")
    print(f"{len(book.rows):,} incidents, {count:,} happenings, {count:,} lines of words and deeds")
    for page in PAGES:
        taken = []
        for _ in range(11):
            started = time.process_time()
            size = len(client.get(page).content)
            taken.append(time.process_time() - started)
        print(f"{1000 * min(taken[1:]):7.1f} ms {size:9,} bytes  {page}")


if __name__ == "__main__":
    main()
