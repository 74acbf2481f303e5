"""`treve tree` over a pipe, as a foreign checker drives it."""

import json
import subprocess
import sys

from treve.ledger.questions import MAX_LINE_BYTES

TREE = [sys.executable, "-m", "treve.cli.main", "tree"]
EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_each_line_is_answered_before_the_next_is_asked() -> None:
    with subprocess.Popen(TREE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for leaves, root in (([], EMPTY), (["00"], "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7")):
            running.stdin.write(json.dumps({"op": "root", "leaves": leaves}) + "\n")
            assert json.loads(running.stdout.readline()) == {"root": root}
        running.stdin.close()
        assert running.wait(timeout=20) == 0


def test_a_line_that_asks_nothing_is_told_so_the_next_is_answered_and_the_end_says_1() -> None:
    lines = b"what?\n\n" + b" " * (MAX_LINE_BYTES + 10) + b'\n{"op":"root","leaves":[]}'
    done = subprocess.run(TREE, input=lines, capture_output=True, timeout=60, check=False)
    *wrong, right = (json.loads(line) for line in done.stdout.splitlines())
    assert [each["line"] for each in wrong] == [1, 2, 3]
    assert all(each["error"] and each["remedy"] for each in wrong)
    assert right == {"root": EMPTY}
    assert (done.returncode, done.stderr) == (1, b"")
