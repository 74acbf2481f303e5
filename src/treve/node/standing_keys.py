"""The keys that stand at the end of a log: whose they are, where their chains are, and which one is this node's own.

The node's own key lies beside the log and changes in steps, any of which a crash may cut short: what is half done is
finished by the next writer, and the checkpoint meanwhile is signed by both keys.
"""

from pathlib import Path

from treve.base.errors import Broken
from treve.entries.keyring import Keyring
from treve.entries.records import KEY_CHANGES
from treve.ledger.audit import RESTORE, Chains, open_records, read_envelope
from treve.ledger.signature import Signer
from treve.node import keys
from treve.node.changeover import follow_keys
from treve.node.known import Known
from treve.stores.store import Store


def keyring_at(size: int, origin: str, key: str, store: Store, known: Known) -> Keyring:
    """Return which keys stand behind the first `size` entries: the few that change keys are found by their id.

    Args:
        size: how many entries the checkpoint names.
        origin: the log's name.
        key: the node's, which stands alone before the first entry.
        store: of the log.
        known: tells where keys were changed.

    Raises:
        Broken: a key was changed as nobody may.
    """
    if size == 0:
        return Keyring(origin, key)
    keyring = Keyring(origin, read_envelope(store.envelope(0), 0).author)
    for entry, _ in known.places(KEY_CHANGES):
        if entry < size:
            (each,) = store.entries(entry, entry + 1)
            follow_keys(keyring, each.index, read_envelope(each.envelope, each.index), open_records(each))
    return keyring


def chains_at(size: int, keyring: Keyring, store: Store) -> Chains:
    """Return where the chains of all keys that stand are. Cost: 10 us an entry, back to the last of each."""
    chains = Chains()
    missing = {keyring.node, *keyring.people} - set(keyring.until)
    high, page = size, 1
    while high and missing:
        low = max(0, high - page)
        for index, digest, data, _ in reversed(list(store.outlines(low, high))):
            read = read_envelope(data, index)
            if read.author in missing:
                chains.add(read, digest)
                missing.remove(read.author)
        # Most often the last entry is all; and a key signs nothing before it was let in.
        high, page = low, 1_000
        missing = {each for each in missing if keyring.since[each] < high}
    return chains


def check_own_key(centre: Path, key: str, keyring: Keyring) -> None:
    """Stop where the key that lies in a centre is not the one that its log, which is not empty, has been given.

    Raises:
        Broken: it is another key.
    """
    if key == keyring.node:
        return
    # While the key changes, the checkpoint is signed by both; the next writer finishes it.
    if [key] == keyring.nodes[-2:-1] and keys.next_key(centre) == keyring.node:
        return
    what = "The key of this centre is not the one that began its log, nor one that followed it."
    raise Broken(what, where=keys.PUBLIC, remedy=RESTORE)


def own_signer(centre: Path, passphrase: bytes | None) -> Signer:
    """Return the node's signer, and finish first what a crash has left half done while the key changed.

    Raises:
        Refused: the passphrase is not the right one.
        Broken: there is no such key.
    """
    same = keys.next_key(centre) is not None and (
        (centre / keys.PRIVATE).read_bytes() == (centre / keys.NEXT).read_bytes()
    )
    if same:
        keys.put_next_in_place(centre)
    return keys.read_signer(centre, passphrase)
