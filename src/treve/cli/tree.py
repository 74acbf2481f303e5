"""`treve tree`."""

import json
import sys
from typing import IO

import click

from treve.base.errors import Malformed
from treve.cli.say import json_option


@click.command("tree")
@json_option
@click.pass_context
def command(context: click.Context, as_json: bool) -> None:  # noqa: ARG001 (it speaks JSON in any case)
    """Answer questions about Merkle trees (RFC 9162), one JSON object a line, for checkers of other makers.

    Reads standard input and answers each line at once on standard output. docs/PROOFS.md has the questions. Exit 0;
    1 if a line was none of them: it got an "error", and the lines after it their answers.
    """
    from treve.ledger.questions import MAX_LINE_BYTES, answer

    wrong = False
    asked, told = sys.stdin.buffer, sys.stdout
    number = 0
    while line := asked.readline(MAX_LINE_BYTES + 1):
        number += 1
        if len(line) > MAX_LINE_BYTES and not line.endswith(b"\n"):
            _skip_line(asked, MAX_LINE_BYTES)
        try:
            said = answer(line.rstrip(b"\r\n") if len(line) <= MAX_LINE_BYTES else line)
        except Malformed as why:
            wrong = True
            said = {"error": why.what, "line": number, "remedy": why.remedy}
        told.write(json.dumps(said, separators=(",", ":")) + "\n")
        told.flush()
    context.exit(1 if wrong else 0)


def _skip_line(stream: IO[bytes], at_once: int) -> None:
    """Read on to the end of the line, keeping none of it."""
    while (more := stream.readline(at_once)) and not more.endswith(b"\n"):
        pass
