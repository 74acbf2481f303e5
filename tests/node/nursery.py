"""Writers that are started quickly and killed at random moments.

One process loads the modules once and forks a writer for each round; only that writer is killed.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

_BEFORE = """
import os, sys
from pathlib import Path

def say(line):
    os.write(1, (line + "\\n").encode())
"""

_AFTER = """
for line in sys.stdin:
    what, number, path = line.strip().split(" ", 2)
    child = os.fork()
    if child == 0:
        try:
            run(what, int(number), Path(path))
        except BaseException as why:
            say(f"failed {type(why).__name__} {why}")
        os._exit(0)
    say(f"writer {child}")
    os.waitpid(child, 0)
    say("gone")
"""


class Nursery:
    """Starts writers and kills them after a while. `writer` defines `run(what, number, path)`, which calls `say`."""

    def __init__(self, writer: str) -> None:
        source = Path(__file__).parents[2] / "src"
        self.process = subprocess.Popen(
            [sys.executable, "-c", _BEFORE + writer + _AFTER],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
            env={**os.environ, "PYTHONPATH": str(source)},
        )  # fmt: skip

    def round(self, what: str, number: int, path: Path, lines: int, after_s: float) -> list[str]:
        """Let a writer say so many lines and run on for a while, kill it, and return all that it had said by then."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{what} {number} {path}\n")
        said: list[str] = []
        writer, killed = 0, False
        while True:
            if writer and len(said) >= lines and not killed:
                time.sleep(after_s)
                with contextlib.suppress(ProcessLookupError):
                    os.kill(writer, signal.SIGKILL)
                killed = True
            line = self.process.stdout.readline().strip()
            if line == "gone":
                return said
            if line.startswith("writer "):
                writer = int(line.split()[1])
            else:
                said.append(line)

    def close(self) -> None:
        """Let the process end."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(timeout=20)
