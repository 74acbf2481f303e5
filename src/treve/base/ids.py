"""Identities: hashes with the domain that they belong to.

An id is the first 128 bits of SHA-256 over a domain and its parts, as 32 hex digits. Parts are joined by their
lengths, so that ("ab", "c") and ("a", "bc") differ. Nothing is drawn at random: whoever holds the same
report computes the same id.
"""

import hashlib
from typing import NewType

ReportId = NewType("ReportId", str)

ID_DIGITS = 32


def digest(domain: str, *parts: bytes) -> bytes:
    """Return the SHA-256 of the parts under a domain; 32 bytes.

    >>> digest("x", b"ab", b"c") == digest("x", b"a", b"bc")
    False
    """
    h = hashlib.sha256()
    for part in (domain.encode(), *parts):
        h.update(len(part).to_bytes(8, "big"))
        h.update(part)
    return h.digest()


def report_id(source: str, native_id: str | None, raw: bytes) -> ReportId:
    """Return the id of what a source said once.

    By the source's own id where it gives one; else by `raw`, its cells or its span as they came, so that
    a better adapter makes no duplicate.

    >>> report_id("ucdp-ged", "214797", b"a") == report_id("ucdp-ged", "214797", b"b")
    True
    >>> report_id("ucdp-ged", None, b"a") == report_id("ucdp-ged", None, b"b")
    False
    """
    if native_id is not None:
        return ReportId(digest("treve report by native id", source.encode(), native_id.encode()).hex()[:ID_DIGITS])
    return ReportId(digest("treve report by content", source.encode(), raw).hex()[:ID_DIGITS])


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of the bytes as 64 hex digits, the name under which an original is kept."""
    return hashlib.sha256(data).hexdigest()
