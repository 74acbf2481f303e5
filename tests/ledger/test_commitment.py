"""What is committed to cannot be changed, and one group can be shown without the others."""

from hypothesis import given
from hypothesis import strategies as st

from treve.ledger import commitment, merkle

secrets = st.binary(min_size=32, max_size=32)
groups = st.dictionaries(st.from_regex(r"[a-z_]{1,12}", fullmatch=True), st.binary(max_size=40), min_size=1, max_size=6)


@given(secrets, groups)
def test_the_commitment_does_not_depend_on_the_order_of_the_groups(secret: bytes, record: dict[str, bytes]) -> None:
    backwards = dict(reversed(record.items()))
    assert commitment.commit(secret, record) == commitment.commit(secret, backwards)


@given(secrets, secrets, groups, groups)
def test_other_bytes_or_another_secret_give_another_commitment(
    secret: bytes, other: bytes, record: dict[str, bytes], changed: dict[str, bytes]
) -> None:
    same = commitment.commit(secret, record) == commitment.commit(secret, changed)
    assert same == (record == changed)
    assert (commitment.commit(secret, record) == commitment.commit(other, record)) == (secret == other)


def test_no_two_ways_to_cut_name_and_bytes_give_one_commitment() -> None:
    secret = bytes(range(32))
    assert commitment.commit(secret, {"ab": b"c"}) != commitment.commit(secret, {"a": b"bc"})


@given(st.lists(st.tuples(secrets, groups), min_size=1, max_size=9), st.data())
def test_one_group_opens_without_the_others_and_nothing_else_passes_for_it(
    records: list[tuple[bytes, dict[str, bytes]]], draw: st.DataObject
) -> None:
    commitments = [commitment.commit(secret, record) for secret, record in records]
    payload = commitment.commit_batch(commitments)
    at = draw.draw(st.integers(0, len(records) - 1))
    secret, record = records[at]
    name = draw.draw(st.sampled_from(sorted(record)))
    opening = commitment.open_group(secret, record, name, at, commitments)
    assert commitment.check_opening(opening, payload)
    assert opening.data == record[name]
    shown = repr(opening)
    assert all(repr(commitment.salt_of(secret, other)) not in shown for other in record if other != name)
    assert repr(commitment.content_key(secret)) not in shown
    for forged in (
        opening._replace(data=opening.data + b"x"),
        opening._replace(name=opening.name + "x"),
        opening._replace(salt=bytes(32)),
        opening._replace(group_index=opening.group_index + 1),
        opening._replace(group_index=-1),
        opening._replace(group_count=0),
        opening._replace(record_index=len(records)),
        opening._replace(record_count=0),
        opening._replace(in_record=(*opening.in_record, bytes(32))),
        opening._replace(in_batch=(*opening.in_batch, bytes(32))),
        opening._replace(in_record=(bytes(32),) * len(opening.in_record) or (bytes(32),)),
    ):
        assert not commitment.check_opening(forged, payload)
    assert not commitment.check_opening(opening, merkle.EMPTY_ROOT)


def test_salts_and_key_of_a_record_are_told_apart_by_what_they_are_for() -> None:
    secret = b"s" * 32
    derived = {commitment.content_key(secret), commitment.salt_of(secret, ""), commitment.salt_of(secret, "a")}
    assert len(derived | {secret}) == 4


def test_the_commitment_stays_what_it_was_when_it_was_laid_down() -> None:
    """Worked out once by hand from the description; a change here makes every log unreadable."""
    from hashlib import sha256

    secret = bytes(range(32))
    leaves = []
    for name, data in (("content", b"{}"), ("place", b"[1]")):
        salt = sha256(bytes((0, 0, 0, 1)) + secret + b"treve salt/1\x00" + name.encode()).digest()
        leaf = b"treve group/1\x00" + salt + bytes((len(name),)) + name.encode() + data
        leaves.append(sha256(b"\x00" + leaf).digest())
    root = sha256(b"\x01" + leaves[0] + leaves[1]).digest()
    assert commitment.commit(secret, {"place": b"[1]", "content": b"{}"}) == root
    assert commitment.commit_batch([root]) == sha256(b"\x00" + root).digest()
