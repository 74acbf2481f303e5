"""What a foreign checker asks, against published vectors and a slow reference taken from the RFC's own words."""

import json
import random
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Malformed
from treve.ledger.questions import MAX_LEAVES, MAX_LINE_BYTES, answer

VECTORS = Path(__file__).parents[1] / "vectors"
TREE: Any = json.loads((VECTORS / "rfc6962_tree.json").read_text())
VERIFY: Any = json.loads((VECTORS / "rfc9162_verify.json").read_text())
SOME = "abacaba000000000000000000000000000000000000000000060061e00123456"
EMPTY = sha256(b"").hexdigest()


def ask(**asked: Any) -> Any:
    return answer(json.dumps(asked).encode())


# The reference: RFC 9162, 2.1.1, 2.1.3.1 and 2.1.4.1, word for word, on raw entries; nothing of ours.


def power_below(n: int) -> int:
    return max(1 << bit for bit in range(64) if 1 << bit < n)


def mth(d: list[bytes]) -> bytes:
    if not d:
        return sha256(b"").digest()
    if len(d) == 1:
        return sha256(b"\x00" + d[0]).digest()
    k = power_below(len(d))
    return sha256(b"\x01" + mth(d[:k]) + mth(d[k:])).digest()


def path(m: int, d: list[bytes]) -> list[bytes]:
    if len(d) == 1:
        return []
    k = power_below(len(d))
    return [*path(m, d[:k]), mth(d[k:])] if m < k else [*path(m - k, d[k:]), mth(d[:k])]


def subproof(m: int, d: list[bytes], whole: bool) -> list[bytes]:
    if m == len(d):
        return [] if whole else [mth(d)]
    k = power_below(len(d))
    if m <= k:
        return [*subproof(m, d[:k], whole), mth(d[k:])]
    return [*subproof(m - k, d[k:], False), mth(d[:k])]


def climbs(m: int, n: int, leaf: bytes, steps: list[bytes]) -> bytes | None:
    """The root that an inclusion proof comes to, by the recursion turned round; None where its length is wrong."""
    if n == 1:
        return leaf if not steps else None
    if not steps:
        return None
    k = power_below(n)
    *below, step = steps
    if m < k:
        left = climbs(m, k, leaf, below)
        return None if left is None else sha256(b"\x01" + left + step).digest()
    right = climbs(m - k, n - k, leaf, below)
    return None if right is None else sha256(b"\x01" + step + right).digest()


def spans(m: int, n: int, whole: bool, old: bytes, steps: list[bytes]) -> tuple[bytes, bytes] | None:
    """The earlier and the later root that a consistency proof comes to, by the recursion turned round."""
    if m == n:
        if whole:
            return (old, old) if not steps else None
        return (steps[0], steps[0]) if len(steps) == 1 else None
    if not steps:
        return None
    k = power_below(n)
    *below, step = steps
    if m <= k:
        both = spans(m, k, whole, old, below)
        return None if both is None else (both[0], sha256(b"\x01" + both[1] + step).digest())
    both = spans(m - k, n - k, False, old, below)
    if both is None:
        return None
    return sha256(b"\x01" + step + both[0]).digest(), sha256(b"\x01" + step + both[1]).digest()


def inclusion_holds(asked: dict[str, Any]) -> bool:
    if not 0 <= asked["index"] < asked["size"]:
        return False
    steps = [bytes.fromhex(step) for step in asked["proof"]]
    root = climbs(asked["index"], asked["size"], bytes.fromhex(asked["leaf_hash"]), steps)
    return root == bytes.fromhex(asked["root"])


def consistency_holds(asked: dict[str, Any]) -> bool:
    m, n = asked["size1"], asked["size2"]
    if not 0 < m <= n:
        return m == n == 0 and not asked["proof"] and asked["root1"] == asked["root2"] == EMPTY
    old = bytes.fromhex(asked["root1"])
    both = spans(m, n, True, old, [bytes.fromhex(step) for step in asked["proof"]])
    return both == (old, bytes.fromhex(asked["root2"]))


# The published vectors.


def test_the_published_roots_and_proofs_are_answered() -> None:
    leaves = TREE["leaves"]
    assert ask(op="root", leaves=[]) == {"root": EMPTY} == {"root": TREE["empty_root"]}
    for size, root in enumerate(TREE["roots"], 1):
        assert ask(op="root", leaves=leaves[:size]) == {"root": root}
    for each in TREE["inclusion"]:
        assert ask(op="inclusion", leaves=leaves[: each["size"]], index=each["index"]) == {"proof": each["proof"]}
    for each in TREE["consistency"]:
        assert ask(op="consistency", leaves=leaves[: each["size"]], size1=each["old"]) == {"proof": each["proof"]}


@pytest.mark.parametrize("kind", ["inclusion", "consistency"])
def test_the_published_edge_cases_are_answered_as_the_reference_answers_them(kind: str) -> None:
    for vector in VERIFY[kind]:
        asked = {name: value for name, value in vector.items() if name not in ("desc", "ok")}
        assert ask(op=f"verify_{kind}", **asked) == {"ok": vector["ok"]}, vector["desc"]


def test_every_published_corruption_of_an_inclusion_proof_is_refused() -> None:
    checked = 0
    for vector in TREE["inclusion"]:
        index, size, proof = vector["index"], vector["size"], vector["proof"]
        root, leaf = TREE["roots"][size - 1], sha256(b"\x00" + bytes.fromhex(TREE["leaves"][index])).hexdigest()
        whole = {"leaf_hash": leaf, "index": index, "size": size, "root": root, "proof": proof}
        assert ask(op="verify_inclusion", **whole) == {"ok": True}
        wrong: list[dict[str, Any]] = [
            {"index": index - 1}, {"index": index + 1}, {"index": index ^ 2}, {"size": size * 2}, {"size": size // 2},
            {"leaf_hash": b"WrongLeaf".hex()}, {"root": EMPTY}, {"root": SOME},
            {"proof": [*proof, ""]}, {"proof": [*proof, root]}, {"proof": ["", *proof]}, {"proof": [root, *proof]},
            {"proof": proof[:-1]}, {"proof": [proof[0], SOME, *proof[1:]]},
        ]  # fmt: skip
        for at, step in enumerate(proof):
            flipped = f"{int(step[:2], 16) ^ 8:02x}{step[2:]}"
            wrong.append({"proof": [*proof[:at], flipped, *proof[at + 1 :]]})
        for each in wrong:
            assert ask(op="verify_inclusion", **(whole | each)) == {"ok": False}, each
            checked += 1
    assert checked > 60


def test_every_published_corruption_of_a_consistency_proof_is_refused() -> None:
    checked = 0
    for vector in TREE["consistency"]:
        m, n, proof = vector["old"], vector["size"], vector["proof"]
        one, two = TREE["roots"][m - 1], TREE["roots"][n - 1]
        whole = {"size1": m, "size2": n, "root1": one, "root2": two, "proof": proof}
        assert ask(op="verify_consistency", **whole) == {"ok": True}
        garbage = b"WrongRoot".hex()
        wrong: list[dict[str, Any]] = [
            {"size1": m - 1}, {"size1": m + 1}, {"size1": m ^ 2}, {"size2": n * 2}, {"size2": n // 2},
            {"root1": garbage}, {"root2": garbage}, {"root1": two, "root2": one}, {"proof": []}, {"proof": proof[:-1]},
            {"proof": [*proof, ""]}, {"proof": [*proof, one]}, {"proof": [*proof, two]},
            {"proof": ["", *proof]}, {"proof": [one, *proof]}, {"proof": [two, *proof]}, {"proof": [proof[0], *proof]},
        ]  # fmt: skip
        for at, step in enumerate(proof):
            flipped = f"{int(step[:2], 16) ^ 16:02x}{step[2:]}"
            wrong.append({"proof": [*proof[:at], flipped, *proof[at + 1 :]]})
        for each in wrong:
            assert ask(op="verify_consistency", **(whole | each)) == {"ok": False}, each
            checked += 1
    assert checked > 50


# Generated: answers and verdicts against the reference.


def cases(count: int, seed: int) -> list[dict[str, Any]]:
    chance = random.Random(seed)
    made = []
    for _ in range(count):
        n = chance.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 33, chance.randrange(1, 80)])
        d = [chance.randbytes(chance.randrange(5)) for _ in range(n)]
        if chance.random() < 0.5:
            i = chance.randrange(n)
            proof = [step.hex() for step in path(i, d)]
            assert ask(op="inclusion", leaves=[each.hex() for each in d], index=i) == {"proof": proof}
            leaf = sha256(b"\x00" + d[i]).hexdigest()
            made.append({"op": "verify_inclusion", "leaf_hash": leaf, "index": i, "size": n,
                         "root": mth(d).hex(), "proof": proof})  # fmt: skip
        else:
            m = chance.randrange(1, n + 1)
            proof = [step.hex() for step in subproof(m, d, True)]
            assert ask(op="consistency", leaves=[each.hex() for each in d], size1=m) == {"proof": proof}
            made.append({"op": "verify_consistency", "size1": m, "size2": n, "root1": mth(d[:m]).hex(),
                         "root2": mth(d).hex(), "proof": proof})  # fmt: skip
        assert ask(op="root", leaves=[each.hex() for each in d]) == {"root": mth(d).hex()}
    return made


def flip(digits: str, chance: random.Random) -> str:
    data = bytearray(bytes.fromhex(digits))
    data[chance.randrange(32)] ^= 1 << chance.randrange(8)
    return data.hex()


def mutations(whole: dict[str, Any], chance: random.Random) -> list[dict[str, Any]]:
    """What can be done to the hashes of a proof: none of it may pass."""
    proof = whole["proof"]
    roots = [name for name in ("leaf_hash", "root", "root1", "root2") if name in whole]
    made: list[dict[str, Any]] = [{name: flip(whole[name], chance)} for name in roots]
    made += [{"proof": [*proof, SOME]}, {"proof": [SOME, *proof]}, {"proof": [*proof, ""]}, {"proof": None},
             {"proof": "".join(proof) or "x"}, {"proof": [*proof, None]}, {"proof": [*proof, 7]}]  # fmt: skip
    made += [{name: each} for name in roots
             for each in (whole[name][:-1], whole[name][:-2], f"{whole[name]}00", f" {whole[name]}", None)]  # fmt: skip
    made += [{name: whole[name].upper()} for name in roots if whole[name].upper() != whole[name]]
    for at, step in enumerate(proof):
        for other in (
            flip(step, chance),
            step[:-1],
            step[:-2],
            f"{step}00",
            f"0x{step[2:]}",
            f"{step}\n",
            step.upper(),
        ):
            if other != step:
                made.append({"proof": [*proof[:at], other, *proof[at + 1 :]]})
        made.append({"proof": [*proof[:at], *proof[at + 1 :]]})
        made.append({"proof": [*proof[:at], step, *proof[at:]]})
        for then in range(at + 1, len(proof)):
            if proof[then] != step:
                swapped = list(proof)
                swapped[at], swapped[then] = swapped[then], step
                made.append({"proof": swapped})
    made += [{"proof": proof[:cut]} for cut in range(len(proof))]
    return [whole | each for each in made]


def shifts(whole: dict[str, Any], chance: random.Random) -> list[dict[str, Any]]:
    """Another place or size. A root does not name its size, so a few such proofs hold: the reference decides."""
    names = [name for name in ("index", "size", "size1", "size2") if name in whole]
    made = []
    for name in names:
        value = whole[name]
        for other in {value - 1, value + 1, value ^ 2, value * 2, value // 2, 0, chance.randrange(200)} - {value}:
            made.append(whole | {name: other})  # noqa: PERF401 (two loops read better than one)
    return made


def run(count: int, seed: int) -> tuple[int, int]:
    chance = random.Random(seed)
    checked = refused = 0
    for whole in cases(count, seed):
        holds = inclusion_holds if whole["op"] == "verify_inclusion" else consistency_holds
        assert holds(whole)
        assert ask(**whole) == {"ok": True}
        for each in mutations(whole, chance):
            assert ask(**each) == {"ok": False}, each
            refused += 1
        for each in shifts(whole, chance):
            assert ask(**each) == {"ok": holds(each)}, each
            checked += 1
    return checked, refused


def test_generated_proofs_are_those_of_the_reference_and_every_mutation_is_refused() -> None:
    checked, refused = run(200, 9162)
    assert checked > 1_000
    assert refused > 3_000


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_many_more_generated_proofs_and_mutations(seed: int) -> None:
    checked, refused = run(1_000, seed)
    assert checked + refused > 30_000


@given(st.lists(st.binary(max_size=5), max_size=70), st.data())
def test_every_answer_is_that_of_the_reference(d: list[bytes], draw: st.DataObject) -> None:
    leaves = [each.hex() for each in d]
    assert ask(op="root", leaves=leaves) == {"root": mth(d).hex()}
    if d:
        index, size = draw.draw(st.integers(0, len(d) - 1)), draw.draw(st.integers(1, len(d)))
        assert ask(op="inclusion", leaves=leaves, index=index)["proof"] == [each.hex() for each in path(index, d)]
        proof = [each.hex() for each in subproof(size, d, True)]
        assert ask(op="consistency", leaves=leaves, size1=size)["proof"] == proof


# What asks nothing.


@pytest.mark.parametrize(
    "line",
    [
        b"", b" ", b"null", b"[]", b'"root"', b"{", b"{}", b'{"op":"toor"}', b'{"op":["root"],"leaves":[]}',
        b"\xff\xfe",
        b'{"op":"root"}', b'{"op":"root","leaves":null}', b'{"op":"root","leaves":["0"]}',
        b'{"op":"root","leaves":["0G"]}',
        b'{"op":"root","leaves":["AB"]}', b'{"op":"root","leaves":[7]}', b'{"op":"root","leaves":[],"leaves":["00"]}',
        b'{"op":"root","leaves":[],"x":NaN}', b'{"op":"inclusion","leaves":[],"index":0}',
        b'{"op":"inclusion","leaves":["00"],"index":1}', b'{"op":"inclusion","leaves":["00"],"index":-1}',
        b'{"op":"inclusion","leaves":["00"],"index":true}', b'{"op":"inclusion","leaves":["00"],"index":0.0}',
        b'{"op":"inclusion","leaves":["00"],"index":"0"}', b'{"op":"consistency","leaves":["00"],"size1":0}',
        b'{"op":"consistency","leaves":["00"],"size1":2}', b'{"op":"consistency","leaves":[],"size1":0}',
        b'{"op":"verify_inclusion","index":0,"size":1}', b'{"op":"root","leaves":' + b"[" * 100_000,
        b'{"op":"inclusion","leaves":["00"],"index":' + b"9" * 10_000 + b"}",
    ],
)  # fmt: skip
def test_a_line_that_asks_nothing_is_told_what_to_do(line: bytes) -> None:
    with pytest.raises(Malformed) as told:
        answer(line)
    assert told.value.remedy


junk = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=70)
    | st.sampled_from([SOME, EMPTY, "00"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
names = st.sampled_from(["leaves", "index", "size", "root", "proof", "leaf_hash", "size1", "size2", "root1", "root2"])


@given(
    st.binary(max_size=60)
    | st.builds(
        lambda op, rest: json.dumps({"op": op, **rest}).encode(),
        st.sampled_from(["root", "inclusion", "consistency", "verify_inclusion", "verify_consistency"]) | junk,
        st.dictionaries(names, junk, max_size=7),
    )
)
def test_whatever_stands_in_a_line_is_answered_or_told(line: bytes) -> None:
    try:
        said = answer(line)
    except Malformed as told:
        assert told.remedy
    else:
        assert set(said) < {"root", "proof", "ok"}


def test_a_tree_of_one_size_is_itself_and_needs_no_hashes() -> None:
    assert ask(op="consistency", leaves=["00", "01"], size1=2) == {"proof": []}


def test_numbers_that_no_tree_has_are_no_proof() -> None:
    base = {"leaf_hash": SOME, "index": 0, "size": 1, "root": SOME, "proof": []}
    assert ask(op="verify_inclusion", **base) == {"ok": True}
    for wrong in ({"index": False}, {"size": 1.0}, {"size": "1"}, {"index": -1}, {"index": None}, {"size": 10**400}):
        assert ask(op="verify_inclusion", **(base | wrong)) == {"ok": False}


def test_too_much_is_refused_before_it_is_read() -> None:
    with pytest.raises(Malformed, match="too long"):
        answer(b" " * (MAX_LINE_BYTES + 1))
    with pytest.raises(Malformed, match="leaves"):
        answer(b'{"op":"root","leaves":[' + b'"",' * MAX_LEAVES + b'""]}')
