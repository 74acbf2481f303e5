"""What a fault report holds: where in our code it happened, and nothing of what was being worked on.

A message of an exception may quote a name, a text, a whole row; a fault report is mailed to those who mend the program,
who have no right to any of it. So of each exception it tells the class, and of each step the file, the line and the
function. That is enough to find the place; what stood in it has to be asked for.
"""

import platform
import sys
import sysconfig
import traceback
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

MOST_FRAMES = 200
_BETWEEN = {
    "cause": "\nThe above led to the following:\n",
    "context": "\nWhile that was dealt with, the following happened:\n",
}


def fault_report(fault: BaseException) -> Iterator[str]:
    """Give the lines of a report: versions, then the exceptions, the first one first, each with the way to it."""
    try:
        ours = version("treve")
    except PackageNotFoundError:
        ours = "not installed"
    yield f"Treve {ours}, Python {platform.python_version()}, {sys.platform}\n"
    yield "Messages of exceptions are left out: they may quote what a centre holds.\n\n"
    yield from _told(fault, set())


def _told(fault: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(fault))
    before, how = (fault.__cause__, "cause") if fault.__cause__ is not None else (fault.__context__, "context")
    if before is not None and id(before) not in seen and (how == "cause" or not fault.__suppress_context__):
        yield from _told(before, seen)
        yield _BETWEEN[how]
    # The lines of the source are not looked up: what is on disk now need not be what ran.
    for frame, line in list(traceback.walk_tb(fault.__traceback__))[-MOST_FRAMES:]:
        code = frame.f_code
        yield f"  {_shortened(code.co_filename)}:{line} in {code.co_qualname}\n"
    yield f"{type(fault).__module__}.{type(fault).__qualname__}\n"
    for each in fault.exceptions if isinstance(fault, BaseExceptionGroup) else ():
        if id(each) not in seen:
            yield "\nIn it:\n"
            yield from _told(each, seen)


def _shortened(file: str) -> str:
    """Return the path of a module without where it is installed: that may name a person."""
    for root in (str(Path(__file__).parents[2]), sysconfig.get_path("purelib"), sysconfig.get_path("stdlib")):
        if file.startswith(root):
            return file.removeprefix(root).lstrip("/\\")
    return Path(file).name
