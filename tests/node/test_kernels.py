"""Compiled kernels are forgotten when any source that may be inlined into one has changed."""

import os
from pathlib import Path

from treve.node.kernels import ROOMS, fresh_kernels


def test_kernels_are_forgotten_after_a_change_of_any_file_and_kept_otherwise(tmp_path: Path) -> None:
    for room in ROOMS:
        (tmp_path / room / "__pycache__").mkdir(parents=True)
        (tmp_path / room / "one.py").write_text("x = 1\n")
    kept = tmp_path / "linkage" / "__pycache__" / "one.kernel.nbi"
    kept.write_bytes(b"compiled")
    assert fresh_kernels(tmp_path)
    assert not kept.exists()
    kept.write_bytes(b"compiled")
    assert not fresh_kernels(tmp_path)
    assert kept.exists()
    os.utime(tmp_path / "base" / "one.py", ns=(1, 1))
    assert fresh_kernels(tmp_path)
    assert not kept.exists()
