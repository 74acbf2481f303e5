"""A command as a person types it, run to its end in this process: what it prints, and its exit code.

A process of its own costs a second of imports each time. Whatever such a process adds (terminals, pipes, signals,
start-up) is tested by the tests that start one.
"""

import io
import subprocess
import sys
from unittest import mock

from treve.cli.main import main


def typed(*words: str) -> subprocess.CompletedProcess[bytes]:
    """Return what `treve WORDS` prints to its two streams, and its exit code."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    with mock.patch.multiple(sys, argv=["treve", *words], stdout=out, stderr=err, stdin=io.TextIOWrapper(io.BytesIO())):
        code: int | str | None = 0
        try:
            main()
        except SystemExit as done:
            code = done.code
        for stream in (out, err):
            stream.flush()
    assert isinstance(code, int | None)
    return subprocess.CompletedProcess(words, code or 0, out.buffer.getvalue(), err.buffer.getvalue())
