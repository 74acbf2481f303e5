"""A zip with one file in it, as GDELT publishes its events, unpacked within bounds.

The size that the archive declares is held against the bounds before a byte is unpacked, and what comes out while it
is; a member's name is never used as a path.
"""

import io
import zipfile

from treve.base.errors import Refused
from treve.sources.archive import DAMAGED, MAX_RATIO, MAX_UNPACKED_BYTES

_CHUNK = 1 << 16


def unpack(data: bytes, file_name: str) -> bytes:
    """Return the one file of an archive.

    Raises:
        Refused: damaged, protected by a password, built to swell, or not exactly one file.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) != 1:
                what = f"the archive holds {len(members)} files."
                raise Refused(what, where=file_name, remedy="Unpack it, and take in what it holds.")
            if members[0].flag_bits & 1:
                what = "the archive is protected by a password."
                raise Refused(what, where=file_name, remedy="Unpack it, and take in what it holds.")
            if _swells(members[0].file_size, len(data)):
                raise _bomb(file_name)
            out = bytearray()
            with archive.open(members[0]) as part:
                while chunk := part.read(_CHUNK):
                    out += chunk
                    if _swells(len(out), len(data)):
                        raise _bomb(file_name)
            return bytes(out)
    except DAMAGED as why:
        what = f"the archive is damaged or cut off ({str(why)[:80]})."
        raise Refused(what, where=file_name, remedy="Ask for it again.") from why


def _swells(size: int, packed: int) -> bool:
    return size > MAX_UNPACKED_BYTES or (size > 1_000_000 and size > MAX_RATIO * packed)


def _bomb(file_name: str) -> Refused:
    what = "the archive is built to swell, and was not unpacked."
    return Refused(what, where=file_name, remedy="Do not open it. If it is honest, unpack it and split the file.")
