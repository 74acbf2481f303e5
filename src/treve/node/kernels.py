"""Where compiled kernels are kept, and when they are forgotten.

numba keeps what it compiled beside the source, and takes it again as long as that one file has not changed. A kernel
has others' code inlined, though: after an update of the program it would go on with the old, and nothing would say so.
So all is forgotten whenever any of the files that have kernels has changed.
"""

import contextlib
import hashlib
import os
import tempfile
from pathlib import Path

KERNELS = "kernels"
"""Folder of a centre's cache for compiled kernels, where they can lie nowhere else."""

ROOMS = ("base", "linkage", "incidents", "findings")
"""Rooms that have kernels, or code that is inlined into them."""

_STAMP = ".treve-kernels"


def fresh_kernels(package: Path | None = None) -> bool:
    """Forget compiled kernels if any source changed since; return whether they were forgotten. Cost: a millisecond.

    Args:
        package: the folder of the program's rooms; where the program itself lies, if it is `None`.
    """
    home = package or Path(__file__).parents[1]
    files = sorted(file for room in ROOMS for file in (home / room).glob("*.py"))
    marks = [f"{file.relative_to(home)} {file.stat().st_mtime_ns} {file.stat().st_size}" for file in files]
    mark = hashlib.blake2b("\n".join(marks).encode(), digest_size=16).hexdigest()
    stamp = home / "linkage" / "__pycache__" / _STAMP
    with contextlib.suppress(OSError):
        if stamp.read_text(encoding="ascii") == mark:
            return False
    for room in ROOMS:
        for kept in (home / room / "__pycache__").glob("*.nb[ci]"):
            with contextlib.suppress(OSError):
                kept.unlink()
    with contextlib.suppress(OSError):
        stamp.parent.mkdir(exist_ok=True)
        stamp.write_text(mark, encoding="ascii")
    return True


def keep_kernels(path: Path) -> None:
    """Before the first kernel is used: forget stale ones; let them lie in a centre's cache if need be."""
    package, home = Path(__file__).parents[1], Path("~").expanduser()
    fresh_kernels(package)
    if "NUMBA_CACHE_DIR" in os.environ or os.access(package / "linkage", os.W_OK) or os.access(home, os.W_OK):
        return
    kept = path / "cache"
    os.environ["NUMBA_CACHE_DIR"] = str(kept / KERNELS) if os.access(kept, os.W_OK) else tempfile.mkdtemp()
