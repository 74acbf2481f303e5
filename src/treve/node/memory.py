"""Memory that is free goes back to the system, so that a long computation needs no more than what it holds.

Two allocators keep what was freed for the next who asks. That of Polars marks pages as free and leaves them with the
process for as long as the machine has others; that of C, which NumPy uses, takes ever larger arrays from one heap,
which can only shrink at its end. A fusion of a million reports works through many short-lived tables, and held a third
more than was in use. Where another allocator stands, what is asked here is not heard, and nothing else changes.
"""

import contextlib
import ctypes
import os

_FOR_POLARS = "narenas:2,dirty_decay_ms:10,muzzy_decay_ms:0"
"""Freed pages go back after a hundredth of a second; two arenas, since more share out what they keep."""

_MMAP_THRESHOLD, _TRIM_THRESHOLD = -3, -1
"""What `mallopt` calls the size from which an array stands alone, and the free end from which a heap shrinks."""

_ALONE_BYTES, _FREE_END_BYTES = 1 << 20, 1 << 24


def give_back() -> None:
    """Ask both allocators to give back what is free. Call it before Polars is imported; cost: two milliseconds.

    What the environment says of either stands.
    """
    os.environ.setdefault("_RJEM_MALLOC_CONF", _FOR_POLARS)
    if not any(name.startswith("MALLOC_") for name in os.environ):
        with contextlib.suppress(OSError, AttributeError, TypeError):
            c = ctypes.CDLL(None)
            c.mallopt(_MMAP_THRESHOLD, _ALONE_BYTES)
            c.mallopt(_TRIM_THRESHOLD, _FREE_END_BYTES)
