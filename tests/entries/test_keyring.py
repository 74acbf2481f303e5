"""The keyring against a plain account of who may sign, over any course of changes."""

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Malformed
from treve.entries.keyring import Keyring, Statement, read, state
from treve.entries.records import KeyChange, from_groups, to_groups
from treve.ledger.signature import Signer

SIGNERS = [Signer(bytes([number] * 32)) for number in range(6)]
NODE, ROOT, *OTHERS = SIGNERS
NAME = {each.key: f"person {number}" for number, each in enumerate(SIGNERS)}
What = Literal["certify", "enrol", "rotate", "revoke"]
steps = st.lists(
    st.tuples(st.sampled_from(("certify", "enrol", "rotate", "revoke")), st.integers(0, 5), st.integers(0, 5))
)


def change(what: What, key: Signer, by: Signer, node: str, origin: str = "o", accepted: bool = True) -> KeyChange:
    log = what in ("certify", "rotate")
    said = Statement(
        1, what, "log" if log else "entries", origin, key.key, by.key, "mission", None if log else NAME[key.key],
        node if what == "rotate" else None,
    )  # fmt: skip
    return state(said, by, key if accepted else None)


@given(steps)
def test_a_key_signs_between_its_entry_and_its_end_and_never_again(course: list[tuple[What, int, int]]) -> None:
    ring = Keyring("o", NODE.key)
    node, root, people, ended = NODE.key, None, set[str](), set[str]()
    for index, (what, key, by) in enumerate(course, 1):
        about, signer = SIGNERS[key].key, SIGNERS[by].key
        vouched = signer == (root or node)
        known = {node, root, *people, *ended}
        good = {
            "certify": root is None and about == node != signer,
            "enrol": vouched and about not in known,
            "rotate": vouched and about not in known,
            "revoke": vouched and about in people - ended,
        }[what]
        try:
            ring.apply(index, node, change(what, SIGNERS[key], SIGNERS[by], node))
        except Malformed:
            assert not good, (what, key, by)
            continue
        assert good, (what, key, by)
        if what == "certify":
            root = signer
        elif what == "enrol":
            people.add(about)
        elif what == "revoke":
            ended.add(about)
        else:
            ended.add(node)
            node = about
        assert (ring.node, ring.root, set(ring.people), set(ring.until)) == (node, root, people, ended)


def test_a_statement_of_another_log_or_signed_by_another_or_not_accepted_changes_nothing() -> None:
    ring = Keyring("o", NODE.key)
    for wrong in (
        change("rotate", OTHERS[0], NODE, NODE.key, origin="another"),
        change("rotate", OTHERS[0], OTHERS[1], NODE.key),
        change("rotate", OTHERS[0], NODE, OTHERS[1].key),
        change("rotate", OTHERS[0], NODE, NODE.key, accepted=False),
    ):
        with pytest.raises(Malformed):
            ring.apply(1, NODE.key, wrong)
    with pytest.raises(Malformed, match="Only the node"):
        ring.apply(1, OTHERS[0].key, change("rotate", OTHERS[0], NODE, NODE.key))
    assert (ring.node, ring.until) == (NODE.key, {})


@pytest.mark.parametrize("field", ["statement", "signer", "signature", "accepted"])
def test_a_statement_that_was_touched_is_refused(field: str) -> None:
    good = change("rotate", OTHERS[0], NODE, NODE.key)
    assert from_groups(to_groups(good)) == good
    read(good)
    other = change("rotate", OTHERS[1], ROOT, NODE.key)
    told = {name: getattr(other if name == field else good, name) for name in KeyChange.__struct_fields__}
    with pytest.raises(Malformed):
        read(KeyChange(**told))
    with pytest.raises(Malformed):
        read(KeyChange(good.statement, good.signer, good.signature.upper()))
