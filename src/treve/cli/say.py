"""How commands speak: sentences for people, one JSON object for machines, a bar on work that takes a while."""

import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

Step = Callable[[str, int, int | None], None]
"""What a use case calls as it goes on: what it does, how much is done, out of how much (if that is known)."""

BAR_AFTER_S = 1.0

# Control characters but for line ends and tabs, and those that turn the direction of what follows.
_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Target(click.Path):
    """Where a command writes: never among the files of a centre, a witness or a key (node/publish.py)."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path as it was typed."""
        from treve.node.publish import refuse_among_ours

        path = super().convert(value, param, ctx)
        refuse_among_ours(Path(os.fsdecode(path)))
        return path


json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for machines.")
as_seen_by_option = click.option(
    "--as-seen-by", "who", default=None, help="A member, or public: only what they may see. You, otherwise."
)
marking_option = click.option("--marking", default=None, help="TLP:AMBER and so on; its default otherwise, or nobody.")
to_option = click.option("--to", "recipients", multiple=True, help="With --marking: a member who may see it.")
centre_argument = click.argument("centre", type=click.Path(file_okay=False))


def shown(text: str) -> str:
    r"""Return a text with what would move a terminal's cursor, or turn its letters round, as numbers.

    Names of files and cells of tables come from others.

    >>> shown("a\x1b[2Jb")
    'a\\x1b[2Jb'
    """
    return _UNSHOWN.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def tell(as_json: bool, sentences: list[str], facts: dict[str, Any]) -> None:
    """Say what was done: the facts as one line of JSON, or the sentences."""
    if as_json:
        import json

        click.echo(json.dumps(facts, ensure_ascii=False))
    else:
        for sentence in sentences:
            click.echo(shown(sentence))


@contextmanager
def progress(as_json: bool) -> Iterator[Step]:
    """Give a `Step`; it draws a bar on a terminal, from the first second on, and nothing elsewhere."""
    if as_json or not sys.stderr.isatty():
        yield lambda _what, _done, _total: None
        return
    started = time.monotonic()
    shown: list[Any] = []

    def step(what: str, done: int, total: int | None) -> None:
        if not shown:
            if time.monotonic() - started < BAR_AFTER_S:
                return
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

            bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                TaskProgressColumn(),
                TimeElapsedColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            bar.start()
            shown.extend((bar, bar.add_task(what, total=total)))
        bar, task = shown
        bar.update(task, description=what, completed=done, total=total)

    try:
        yield step
    finally:
        if shown:
            shown[0].stop()
