"""One program under measurement, in a process of its own: it loads, then answers rounds, and says time and memory.

Spoken over standard input and output, a JSON value a line. Asked a list of articles, it takes them and answers with the
seconds that loading took; asked "round", it answers with the seconds of one pass over them; asked "rows", with what it
found; asked "end", with its memory. It depends on nothing but Python, since each program has its own environment.
"""

import json
import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

Row = dict[str, Any]


class Text(NamedTuple):
    """An article as both programs get it: its cleaned paragraphs with their places in the raw file."""

    document: str
    language: str
    path: str
    text: str
    blocks: list[tuple[int, int]]


def memory_mib(what: str = "VmHWM") -> int:
    """Return the high-water mark of resident memory of this process; getrusage's would count what was before exec."""
    status = Path("/proc/self/status").read_text()
    found = re.search(rf"^{what}:\s+(\d+) kB", status, re.M)
    return int(found.group(1)) // 1024 if found else 0


def answer(load: Callable[[], Callable[[list[Text]], tuple[Callable[[], object], Callable[[], list[Row]]]]]) -> None:
    """Answer until the end. `load` returns what takes the articles, and that returns a pass over them and its rows."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints is no answer

    def say(value: object) -> None:
        out.write(json.dumps(value, ensure_ascii=False) + "\n")
        out.flush()

    began = time.perf_counter()
    take = load()
    loaded = {"load_s": time.perf_counter() - began, "loaded_mib": memory_mib()}
    one_pass, rows = (lambda: None), list
    for line in sys.stdin:
        match json.loads(line):
            case "round":
                began = time.perf_counter()
                one_pass()
                say(time.perf_counter() - began)
            case "rows":
                say(rows())
            case "end":
                say({"peak_mib": memory_mib()})
                return
            case articles:
                one_pass, rows = take([Text(**{**a, "blocks": [tuple(b) for b in a["blocks"]]}) for a in articles])
                say(loaded)
