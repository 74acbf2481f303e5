"""Witnesses cosign one history only; enough of them find a fork before anybody relies on it."""

import random

import pytest

from treve.base.errors import Malformed, Refused
from treve.ledger import checkpoint, equivocation, merkle
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.signature import Signer
from treve.ledger.verifier_key import LOG, WITNESS, VerifierKey, read_key
from treve.ledger.witness import Forked, cosign, cosigners, extend, is_quorum, merge, most_liars, quorum_for

NAME = "treve.example/centre"
SIGNER = Signer(bytes(range(32)))
KEY = VerifierKey(NAME, LOG, SIGNER.public)
SIGNERS = [Signer(bytes([at]) * 32) for at in range(1, 8)]
WITNESSES = [VerifierKey(f"w.example/{at}", WITNESS, each.public) for at, each in enumerate(SIGNERS)]
TREE = merkle.Tree(merkle.leaf_hash(b"%d" % at) for at in range(100))
FORK = merkle.Tree(merkle.leaf_hash(b"%d" % (at if at < 40 else at + 1_000)) for at in range(100))


def note_of(size: int, tree: merkle.Tree = TREE) -> bytes:
    return checkpoint.write(Checkpoint(NAME, size, tree.root(size)), SIGNER)


def head_of(size: int, tree: merkle.Tree = TREE) -> Checkpoint:
    return Checkpoint(NAME, size, tree.root(size))


def cosigned(note: bytes, at: int, seen: Checkpoint | None = None, proof: list[bytes] | None = None) -> bytes:
    done = cosign(seen, note, KEY, proof or [], name=WITNESSES[at].name, signer=SIGNERS[at], now_s=1_700_000_000)
    return checkpoint.with_signatures(checkpoint.parse_note(note)[0], [(done.name, done.blob)])


def test_the_quorums_are_those_of_the_specification() -> None:
    table = [(4, 1, 3), (5, 1, 4), (7, 2, 5)]
    assert [(count, liars, quorum_for(count, liars)) for count, liars, _ in table] == table
    assert [(count, most_liars(count)) for count, _, _ in table] == [(4, 1), (5, 1), (7, 2)]
    for count in range(1, 40):
        for liars in range(count):
            quorum = quorum_for(count, liars)
            assert 2 * quorum > count + liars >= 2 * (quorum - 1)
            assert is_quorum(quorum, count, liars) == (quorum <= count)
            assert not is_quorum(quorum - 1, count, liars)
        # The honest ones alone make a quorum of the most liars that are assumed.
        assert quorum_for(count, most_liars(count)) <= count - most_liars(count)


def test_a_cosignature_is_laid_out_as_c2sp_has_it() -> None:
    note = cosigned(note_of(7), 0)
    text, [(name, blob)] = checkpoint.parse_note(note)
    assert name == "w.example/0"
    assert blob[:4] == WITNESSES[0].id
    assert int.from_bytes(blob[4:12], "big") == 1_700_000_000
    assert len(blob) == 4 + 8 + 64
    assert SIGNERS[0].sign_text(b"cosignature/v1\ntime 1700000000\n" + text) == blob[12:]
    assert read_key(WITNESSES[0].line) == WITNESSES[0]


def test_cosignatures_count_once_for_each_key_and_only_if_they_hold() -> None:
    notes = [note_of(7), *(cosigned(note_of(7), at) for at in (0, 1, 2))]
    merged = merge(notes)
    assert cosigners(merged, WITNESSES) == {f"w.example/{at}": 1_700_000_000 for at in (0, 1, 2)}
    twice = VerifierKey("w.example/again", WITNESS, SIGNERS[0].public)
    again = cosign(None, note_of(7), KEY, [], name=twice.name, signer=SIGNERS[0], now_s=5)
    more = checkpoint.with_signatures(checkpoint.parse_note(merged)[0], [(again.name, again.blob)])
    assert len(cosigners(merge([merged, more]), [*WITNESSES, twice])) == 3
    # The log's own signature under a witness's name, another checkpoint's cosignature, another time.
    text = checkpoint.parse_note(note_of(8))[0]
    _, [(name, blob)] = checkpoint.parse_note(cosigned(note_of(7), 0))
    for wrong in (blob, blob[:11] + b"\x00" + blob[12:], blob[:-1], blob[:4] + b"\xff" * 8 + blob[12:]):
        assert cosigners(checkpoint.with_signatures(text, [(name, wrong)]), WITNESSES) == {}


def test_what_does_not_extend_what_was_seen_is_not_cosigned() -> None:
    proof = TREE.consistency_proof(50, 90)
    assert extend(head_of(50), note_of(90), KEY, proof) == head_of(90)
    assert extend(head_of(50), note_of(50), KEY, []) == head_of(50)
    assert extend(None, note_of(50), KEY, []) == extend(Checkpoint(NAME, 0, merkle.EMPTY_ROOT), note_of(50), KEY, [])
    for seen, note, given in (
        (head_of(50), note_of(90), proof[:-1]), (head_of(50), note_of(90), []), (head_of(50), note_of(40), []),
        (head_of(50), note_of(90, FORK), proof), (head_of(50), note_of(90, FORK), FORK.consistency_proof(50, 90)),
        (head_of(50), note_of(50), proof), (None, note_of(50), proof),
    ):  # fmt: skip
        with pytest.raises(Refused):
            extend(seen, note, KEY, given)
    with pytest.raises(Forked):
        extend(head_of(50), note_of(50, FORK), KEY, [])


def test_a_checkpoint_of_another_log_or_key_is_not_cosigned() -> None:
    other = checkpoint.write(Checkpoint("treve.example/other", 5, TREE.root(5)), SIGNER)
    for note, key in ((other, KEY), (note_of(5), KEY._replace(public=SIGNERS[0].public)), (b"no note", KEY)):
        with pytest.raises(Malformed):
            extend(None, note, key, [])
    with pytest.raises(Malformed):
        extend(Checkpoint("treve.example/other", 5, TREE.root(5)), note_of(5), KEY, [])


@pytest.mark.parametrize(("one", "other"), [(50, 50), (50, 90), (90, 50), (41, 100), (100, 100)])
def test_two_histories_make_a_proof_that_needs_the_logs_key_only(one: int, other: int) -> None:
    larger = TREE if one >= other else FORK
    claim = equivocation.prove(note_of(one), note_of(other, FORK), KEY, larger)
    assert claim is not None
    read = equivocation.read(equivocation.write(claim))
    assert read == claim
    before, after = equivocation.check(read, KEY)
    assert {before.size, after.size} == {one, other}


def test_one_history_makes_no_proof_and_none_can_be_made_up() -> None:
    assert equivocation.prove(note_of(30), note_of(90), KEY, TREE) is None
    assert equivocation.prove(note_of(30), note_of(90, FORK), KEY, FORK) is None
    assert equivocation.prove(note_of(30), note_of(30), KEY, TREE) is None
    with pytest.raises(Malformed):
        equivocation.prove(note_of(50), note_of(90), KEY, FORK)
    claim = equivocation.prove(note_of(50), note_of(90, FORK), KEY, FORK)
    assert claim is not None
    assert claim.root is not None
    honest = note_of(50, FORK)
    for wrong in (
        claim._replace(earlier=honest), claim._replace(root=head_of(50).root), claim._replace(root=bytes(32)),
        claim._replace(proof=claim.proof[:-1]), claim._replace(root=None), claim._replace(proof=()),
        claim._replace(later=note_of(90)), claim._replace(earlier=claim.later, later=claim.earlier),
    ):  # fmt: skip
        with pytest.raises(Malformed):
            equivocation.check(wrong, KEY)
    with pytest.raises(Malformed):
        equivocation.check(claim, KEY._replace(public=SIGNERS[0].public))


# Forks shown to several nodes, some of whom lie.


class Node:
    """One peer: it follows the log, and witnesses it. A liar cosigns whatever it is given."""

    def __init__(self, at: int, liar: bool) -> None:
        self.at, self.liar = at, liar
        self.seen: Checkpoint | None = None
        self.notes: list[bytes] = []

    def show(self, note: bytes, tree: merkle.Tree) -> bytes | None:
        head = checkpoint.parse(note)[0]
        seen = None if self.liar else self.seen
        proof = tree.consistency_proof(seen.size, head.size) if seen and 0 < seen.size < head.size else []
        try:
            done = cosign(
                seen, note, KEY, proof, name=WITNESSES[self.at].name, signer=SIGNERS[self.at], now_s=1_700_000_000
            )
        except (Refused, Forked):
            self.notes.append(note)
            return None
        self.seen = done.seen
        self.notes.append(note)
        return checkpoint.with_signatures(checkpoint.parse_note(note)[0], [(done.name, done.blob)])


def play(seed: int) -> tuple[bool, bool, int]:
    """One schedule. Return whether two histories were shown, whether that was found, and how much came into use.

    A checkpoint comes into use once a quorum has cosigned it. Whatever came into use must be of one history.
    """
    chance = random.Random(seed)
    count = chance.randrange(3, 8)
    liars = chance.randrange(most_liars(count) + 1)
    who = set(chance.sample(range(count), liars))
    nodes = [Node(at, at in who) for at in range(count)]
    quorum, known = quorum_for(count, liars), WITNESSES[:count]
    forks = chance.random() < 0.5
    since = chance.randrange(0, 30)
    two = merkle.Tree(merkle.leaf_hash(b"%d" % (at if at < since else at + 1_000)) for at in range(60))
    one = merkle.Tree(merkle.leaf_hash(b"%d" % at) for at in range(60))
    # The log shows one history to some and another to the others, and may change its mind on either side.
    side = [chance.random() < 0.5 for _ in nodes]
    sizes = {False: chance.randrange(1, 40), True: chance.randrange(1, 40)}
    used: list[tuple[Checkpoint, merkle.Tree]] = []
    beyond = {False: False, True: False}
    for _ in range(chance.randrange(3, 9)):
        for which in (False, True):
            tree = two if which and forks else one
            sizes[which] = min(60, sizes[which] + chance.randrange(0, 15))
            # Without a fork all are shown the same growing log, some of them late.
            size = sizes[which] if forks else sizes[False]
            note = note_of(size, tree)
            shown = [node for node in nodes if node.liar or side[node.at] == which or not forks]
            shown = [node for node in shown if chance.random() < 0.9]
            if forks and chance.random() < 0.2:
                shown = nodes
            beyond[which] |= bool(shown) and size > since
            answers = [answer for node in shown if (answer := node.show(note, tree)) is not None]
            if answers and len(cosigners(merge([note, *answers]), known)) >= quorum:
                used.append((checkpoint.parse(note)[0], tree))
    for head, _ in used:
        for other, tree in used:
            if head.size <= other.size:
                assert tree.root(head.size) == head.root, f"seed {seed}: two histories came into use"
    return forks and all(beyond.values()), _compare(nodes, {False: one, True: two}), len(used)


def _compare(nodes: list[Node], trees: dict[bool, merkle.Tree]) -> bool:
    """Let the nodes compare what they were shown; say whether a proof of two histories comes of it, which must hold."""
    notes = {note for node in nodes for note in node.notes}
    for first in sorted(notes):
        for second in sorted(notes):
            for tree in trees.values():
                larger = max((checkpoint.parse(each)[0] for each in (first, second)), key=lambda head: head.size)
                if tree.root(larger.size) != larger.root:
                    continue
                claim = equivocation.prove(first, second, KEY, tree)
                if claim is not None:
                    equivocation.check(equivocation.read(equivocation.write(claim)), KEY)
                    return True
    return False


def run(seeds: range) -> None:
    forked = in_use = 0
    for seed in seeds:
        forks, found, used = play(seed)
        assert found == forks, f"seed {seed}: {'a false alarm' if found else 'not found'}"
        forked += found
        in_use += used
    # Both kinds of schedule were played, and the log was of use.
    assert forked > len(seeds) // 5
    assert in_use > len(seeds)


def test_forks_shown_to_nodes_of_whom_some_lie_never_come_into_use_and_no_alarm_is_false() -> None:
    run(range(50))


@pytest.mark.soak
def test_a_thousand_forks_never_come_into_use_and_no_alarm_is_false() -> None:
    run(range(1_000))
