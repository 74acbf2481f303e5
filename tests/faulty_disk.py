"""A disk that fails at the nth operation, below SQLite: its table of file operations, with ours in between.

SQLite reaches the disk through a table of functions (sqlite.org/c3ref/io_methods.html). While a `FaultyDisk` is in
place, every file that SQLite opens gets a copy of that table whose reads, writes, truncations and syncs count, and fail
when their turn has come: as an error of the disk, as a full disk, or after half of the bytes were written.
"""

import ctypes
from typing import Any, Literal

import pysqlite3._sqlite3

Kind = Literal["EIO", "ENOSPC", "short write"]
_FULL, _READ, _WRITE, _FSYNC, _TRUNCATE, _DELETE = 13, 266, 522, 1034, 1546, 2570

_Int, _Pointer, _Long = ctypes.c_int, ctypes.c_void_p, ctypes.c_int64
_Transfer = ctypes.CFUNCTYPE(_Int, _Pointer, _Pointer, _Int, _Long)
_Truncate = ctypes.CFUNCTYPE(_Int, _Pointer, _Long)
_Sync = ctypes.CFUNCTYPE(_Int, _Pointer, _Int)
_Open = ctypes.CFUNCTYPE(_Int, _Pointer, _Pointer, _Pointer, _Int, _Pointer)
_Delete = ctypes.CFUNCTYPE(_Int, _Pointer, _Pointer, _Int)


class _Methods(ctypes.Structure):
    _fields_ = [("version", _Int), ("close", _Pointer), ("read", _Pointer), ("write", _Pointer),
                ("truncate", _Pointer), ("sync", _Pointer), ("others", _Pointer * 13)]  # fmt: skip


class _Vfs(ctypes.Structure):
    _fields_ = [("version", _Int), ("file_size", _Int), ("longest", _Int), ("next", _Pointer), ("name", _Pointer),
                ("data", _Pointer), ("open", _Pointer), ("delete", _Pointer)]  # fmt: skip


_library = ctypes.CDLL(pysqlite3._sqlite3.__file__)
_library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
# SQLite keeps pointers into these for as long as it has a file open: they live as long as the process.
_kept: list[Any] = []


class FaultyDisk:
    """Counts operations of SQLite's files; the one numbered `at` fails, and with `lasting` all that follow."""

    def __init__(self) -> None:
        self.calls, self.at, self.failed = 0, 0, 0
        self.kind: Kind = "EIO"
        self.lasting = False
        self._vfs = _library.sqlite3_vfs_find(None).contents
        self._real = (self._vfs.open, self._vfs.delete)
        self._tables: dict[int, _Methods] = {}

    def fail(self, at: int, kind: Kind, *, lasting: bool = False) -> None:
        """Count from 0 again, and fail at this operation; 0 is never."""
        self.calls, self.at, self.failed, self.kind, self.lasting = 0, at, 0, kind, lasting

    def __enter__(self) -> "FaultyDisk":
        opening, deleting = _Open(self._open), _Delete(self._delete)
        _kept.extend((self, opening, deleting))
        self._vfs.open = ctypes.cast(opening, _Pointer).value
        self._vfs.delete = ctypes.cast(deleting, _Pointer).value
        return self

    def __exit__(self, *_: object) -> None:
        self.fail(0, "EIO")
        self._vfs.open, self._vfs.delete = self._real

    def _fails(self) -> bool:
        self.calls += 1
        due = self.at and (self.calls == self.at or (self.lasting and self.calls > self.at))
        self.failed += bool(due)
        return bool(due)

    def _open(self, vfs: int, name: int, file: int, flags: int, out: int) -> int:
        code = int(_Open(self._real[0])(vfs, name, file, flags, out))
        table = ctypes.cast(file, ctypes.POINTER(_Pointer))
        if code == 0 and table[0]:
            table[0] = ctypes.addressof(self._table(table[0]))
        return code

    def _delete(self, vfs: int, name: int, sync: int) -> int:
        return _DELETE if self._fails() else int(_Delete(self._real[1])(vfs, name, sync))

    def _table(self, address: int) -> _Methods:
        if address in self._tables:
            return self._tables[address]
        real = _Methods.from_address(address)
        reading, writing = _Transfer(real.read), _Transfer(real.write)
        truncating, syncing = _Truncate(real.truncate), _Sync(real.sync)

        def read(file: int, data: int, length: int, offset: int) -> int:
            return _READ if self.kind == "EIO" and self._fails() else int(reading(file, data, length, offset))

        def write(file: int, data: int, length: int, offset: int) -> int:
            if not self._fails():
                return int(writing(file, data, length, offset))
            if self.kind == "short write":
                writing(file, data, length // 2, offset)
            return _WRITE if self.kind == "EIO" else _FULL

        def truncate(file: int, size: int) -> int:
            return _TRUNCATE if self._fails() else int(truncating(file, size))

        def sync(file: int, flags: int) -> int:
            return _FSYNC if self._fails() else int(syncing(file, flags))

        ours = _Methods.from_buffer_copy(real)
        for name, function in (
            ("read", _Transfer(read)), ("write", _Transfer(write)), ("truncate", _Truncate(truncate)),
            ("sync", _Sync(sync)),
        ):  # fmt: skip
            _kept.append(function)
            setattr(ours, name, ctypes.cast(function, _Pointer).value)
        self._tables[address] = ours
        return ours
