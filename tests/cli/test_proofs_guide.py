"""The lines of docs/PROOFS.md, typed as they stand."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "PROOFS.md").read_text(encoding="utf-8")
LINES = [line for block in re.findall(r"```sh\n(.*?)```", GUIDE, re.DOTALL) for line in block.splitlines()]


def test_the_ten_lines_of_the_guide_do_what_it_says(tmp_path: Path) -> None:
    assert len(LINES) == 10
    shutil.copy(ROOT / "verifier" / "treve_verify.py", tmp_path)
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "treve").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m treve.cli.main "$@"\n')
    (tools / "python3").write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -S "$@"\n')
    for tool in tools.iterdir():
        tool.chmod(0o755)
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    for line in LINES:
        done = subprocess.run(
            ["/bin/sh", "-c", line], cwd=tmp_path, env={**os.environ, "PATH": path}, capture_output=True, text=True,
            timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, (line, done.stdout, done.stderr)
    assert done.stdout.endswith("It holds.\n")
    assert "witnessed by witness.example/one" in done.stdout
