"""Words as numbers: hashes, so that a word's code does not depend on which others occur."""

import functools
import hashlib


@functools.lru_cache(maxsize=1 << 16)
def code(word: str) -> int:
    """Return a positive 62-bit code of a word; the same on every machine.

    >>> code("mosque") == code("mosque") != code("church")
    True
    """
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "big") >> 2 or 1
