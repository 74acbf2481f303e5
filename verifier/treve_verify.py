#!/usr/bin/env python3
"""Check what a Treve log claims, without Treve: one file, Python 3.9 or later, nothing to install.

    treve_verify.py log DIR --keys KEYS [--since CHECKPOINT]... [--quorum Q]
    treve_verify.py proof FILE --keys KEYS [--quorum Q]
    treve_verify.py equivocation FILE --keys KEYS

KEYS is a file of verifier keys, one a line: that of the log, that of its root where it has one, and those of the
witnesses whom you trust. Take it from the people themselves, not from the folder that you check. Exit 0: it holds. 1:
it does not, and why. 2: it cannot be read.

The formats are C2SP's (signed-note, tlog-checkpoint, tlog-tiles, tlog-cosignature, tlog-proof) and RFC 9162's.
Signatures are checked by the package `cryptography` where it is installed, else by the slow arithmetic at the end.
"""

import argparse
import base64
import binascii
import hashlib
import json
import os
import re
import sys
import time

HASH = 32
WIDTH = 256
KINDS = {b"\x01": "log", b"\x04": "witness", b"\xfftreve/root": "root"}
TILE = r"tile/(entries|0|[1-9][0-9]?)((?:/x[0-9]{3})*)/([0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?"
EMPTY_ROOT = hashlib.sha256(b"").digest()


class Wrong(Exception):
    """Something does not hold: `where` and `what`."""

    def __init__(self, where, what):
        super().__init__(f"{where}: {what}")


# --- Merkle trees (RFC 9162) ---


def leaf_hash(data):
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def fold_up(row):
    """Return the row of hashes above a row, a last one without a partner left out."""
    return [node_hash(row[at], row[at + 1]) for at in range(0, len(row) - 1, 2)]


def root_of(leaves):
    """Return the root over leaf hashes, by cutting off the largest full subtree again and again."""
    if not leaves:
        return EMPTY_ROOT
    peaks, start = [], 0
    while start < len(leaves):
        row = leaves[start : start + (1 << ((len(leaves) - start).bit_length() - 1))]
        start += len(row)
        while len(row) > 1:
            row = fold_up(row)
        peaks.append(row[0])
    root = peaks.pop()
    while peaks:
        root = node_hash(peaks.pop(), root)
    return root


def root_from_inclusion(leaf, index, size, proof):
    """Return the root that an inclusion proof leads to, None where its length is wrong (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return None
    fn, sn, root = index, size - 1, leaf
    for step in proof:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            root = node_hash(step, root)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            root = node_hash(root, step)
        fn, sn = fn >> 1, sn >> 1
    return root if sn == 0 else None


def consistent(first, second, first_root, second_root, proof):
    """Say whether the tree of size `first` begins that of size `second` (RFC 9162, 2.1.4.2); 0 < first < second."""
    if not 0 < first < second or not proof:
        return False
    path = list(proof)
    if first & (first - 1) == 0:
        path.insert(0, first_root)
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for step in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node_hash(step, fr), node_hash(step, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node_hash(sr, step)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == first_root and sr == second_root


# --- Notes, checkpoints, keys (C2SP) ---


def unbase64(text, where):
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Wrong(where, f"{text[:40]!r} is not base64") from None
    if base64.b64encode(data).decode() != text:
        raise Wrong(where, f"{text[:40]!r} is not the one way to write it in base64")
    return data


class Key:
    """A verifier key: name, kind (of a log, a witness or a root), 32 bytes."""

    def __init__(self, line):
        match = re.fullmatch(r"([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)", line)
        material = unbase64(match[3], "keys") if match else b""
        if material[:-HASH] not in KINDS:
            raise Wrong("keys", f"{line[:60]!r} is not a verifier key of a log, a witness or a root")
        self.name, self.kind, self.public = match[1], KINDS[material[:-HASH]], material[-HASH:]
        self.id = hashlib.sha256(self.name.encode() + b"\n" + material).digest()[:4]
        if self.id.hex() != match[2]:
            raise Wrong("keys", f"the key id of {self.name} is not that of its key")


def read_keys(path):
    """Return the log's key, its root's or None, and the witnesses' keys, each public key once."""
    lines = [line.strip() for line in read_file(path, 1 << 20).decode("utf-8", "replace").splitlines()]
    keys = [Key(line) for line in lines if line and not line.startswith("#")]
    logs = [key for key in keys if key.kind == "log"]
    if len(logs) != 1:
        raise Wrong(path, f"it has {len(logs)} keys of logs; one is needed")
    roots = {key.public: key for key in keys if key.kind == "root" and key.name == logs[0].name}
    if len(roots) > 1:
        raise Wrong(path, f"it has {len(roots)} roots of one log")
    witnesses = {key.public: key for key in keys if key.kind == "witness"}
    return logs[0], next(iter(roots.values()), None), list(witnesses.values())


def parse_note(note, where):
    """Return a note's text and its signatures as (name, four bytes of key id, signature)."""
    if len(note) > 65536:
        raise Wrong(where, "it is too long for a signed note")
    try:
        text, blank, tail = note.decode().rpartition("\n\n")
    except UnicodeDecodeError:
        raise Wrong(where, "it is not text in UTF-8") from None
    if not text or not blank or not tail.endswith("\n") or any(c < " " and c != "\n" for c in text + tail):
        raise Wrong(where, "it is not a signed note")
    signatures = []
    for line in tail[:-1].split("\n"):
        match = re.fullmatch("\u2014 ([^+\\s]+) (\\S+)", line)
        if not match:
            raise Wrong(where, "a line of it is not a signature")
        blob = unbase64(match[2], where)
        if len(blob) < 5:
            raise Wrong(where, "a signature of it is too short")
        signatures.append((match[1], blob[:4], blob[4:]))
    if len(signatures) > 64:
        raise Wrong(where, "it has too many signatures")
    return text.encode() + b"\n", signatures


def read_checkpoint(note, log, where):
    """Return size and root of a checkpoint once the log's key has signed it under the log's name."""
    text, signatures = parse_note(note, where)
    lines = text.decode().split("\n")[:-1]
    if len(lines) < 3 or not all(lines) or not re.fullmatch("0|[1-9][0-9]{0,15}", lines[1]):
        raise Wrong(where, "it is not a checkpoint")
    root = unbase64(lines[2], where)
    if len(root) != HASH:
        raise Wrong(where, "a root has 32 bytes")
    if lines[0] != log.name:
        raise Wrong(where, f"it is of the log {lines[0]}, the key is of {log.name}")
    ours = [signature for name, number, signature in signatures if (name, number) == (log.name, log.id)]
    if not ours:
        raise Wrong(where, "it is not signed by the log's key")
    if not all(ed25519_holds(log.public, text, signature) for signature in ours):
        raise Wrong(where, "the signature of the log does not hold")
    return int(lines[1]), root


def cosigners(note, witnesses, where):
    """Return name and time of every witness whose cosignature holds."""
    text, signatures = parse_note(note, where)
    found = {}
    for witness in witnesses:
        for name, number, stamped in signatures:
            if (name, number) != (witness.name, witness.id) or len(stamped) != 72 or stamped[0] > 127:
                continue
            message = b"cosignature/v1\ntime %d\n" % int.from_bytes(stamped[:8], "big") + text
            if ed25519_holds(witness.public, message, stamped[8:]):
                found[name] = int.from_bytes(stamped[:8], "big")
    return found


def check_quorum(note, witnesses, quorum, where):
    seen = cosigners(note, witnesses, where)
    for name, stamp in sorted(seen.items()):
        say(f"  witnessed by {name}, {time.strftime('%Y-%m-%d %H:%M:%S UTC', time.gmtime(min(stamp, 2**40)))}")
    if quorum is not None and len(seen) < quorum:
        raise Wrong(where, f"{len(seen)} of the {len(witnesses)} witnesses have cosigned it, {quorum} are needed")


# --- An exported log ---


def tile_path(level, number, width):
    digits = str(number)
    digits = digits.rjust(-(-len(digits) // 3) * 3, "0")
    parts = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    path = f"tile/{level}/" + "/".join(["x" + part for part in parts[:-1]] + parts[-1:])
    return path if width == WIDTH else f"{path}.p/{width}"


def read_tile(folder, level, number, width):
    """Return a tile's bytes and its true width; once the full tile is there, the partial ones may be gone."""
    for each in sorted({width, WIDTH}):
        path = os.path.join(folder, *tile_path(level, number, each).split("/"))
        if os.path.isfile(path):
            return read_file(path, WIDTH * 65537), each, path
    raise Wrong(tile_path(level, number, width), "this file is missing")


def read_bundle(data, count, where):
    entries, at = [], 0
    while at + 2 <= len(data):
        end = at + 2 + int.from_bytes(data[at : at + 2], "big")
        if end > len(data):
            break
        entries.append(data[at + 2 : end])
        at = end
    if at != len(data) or len(entries) != count:
        raise Wrong(where, f"it is not a bundle of {count} entries")
    if any(len(entry) != HASH for entry in entries):
        raise Wrong(where, "an entry of it is not a hash of 32 bytes")
    return entries


def split(data):
    return [data[at : at + HASH] for at in range(0, len(data), HASH)]


def check_log(folder, log, root_key, witnesses, since, quorum):
    note = read_file(os.path.join(folder, "checkpoint"), 65536)
    logs, changes = follow_key(folder, log)
    if len(logs) > 1:
        check_vouched(folder, logs, root_key)
    log = logs[-1]
    size, root = read_checkpoint(note, log, "checkpoint")
    say(f"{log.name}: {size} entries, root {root.hex()}")
    leaves = []
    for number in range(-(-size // WIDTH)):
        width = min(WIDTH, size - number * WIDTH)
        data, true, path = read_tile(folder, "entries", number, width)
        leaves += [leaf_hash(entry) for entry in read_bundle(data, true, path)[:width]]
    if root_of(leaves) != root:
        raise Wrong("checkpoint", "the entries are not those whose root it signs")
    rows, row = [leaves], leaves
    while len(row) >= WIDTH:
        for _ in range(8):
            row = fold_up(row)
        rows.append(row)
    for level, row in enumerate(rows):
        for number in range(-(-len(row) // WIDTH)):
            wanted = b"".join(row[number * WIDTH : (number + 1) * WIDTH])
            data, true, path = read_tile(folder, level, number, len(wanted) // HASH)
            if len(data) != true * HASH or data[: len(wanted)] != wanted:
                raise Wrong(path, "it is not the tile that the entries make")
    check_other_files(folder, rows)
    for before, earlier in changes:
        if before > size or root_of(leaves[:before]) != earlier:
            raise Wrong("changeovers.jsonl", "the log does not contain the change of its own key")
        say(f"  its key was changed at {before} entries, by a checkpoint that both keys have signed")
    for path in since:
        before, earlier = read_earlier(read_file(path, 65536), logs, path)
        if before > size:
            raise Wrong("checkpoint", f"the log has {size} entries and had {before} before: it was cut off")
        if root_of(leaves[:before]) != earlier:
            raise Wrong("checkpoint", f"the first {before} entries are not those of {path}: the log was written anew")
        say(f"  it extends {path} ({before} entries)")
    check_quorum(note, witnesses, quorum, "checkpoint")


def follow_key(folder, log):
    """Return the log's keys from the one that is known to the present one, and the checkpoints signed at each change.

    A change counts only if the key before it has signed it, as well as the key after it.
    """
    path = os.path.join(folder, "changeovers.jsonl")
    logs, changes = [log], []
    lines = read_file(path, 1 << 26).splitlines() if os.path.isfile(path) else []
    for line in lines:
        told = read_json(line, path)
        before, after = Key(told["before"]), Key(told["after"])
        if (before.name, before.kind, before.public) != (log.name, "log", logs[-1].public):
            continue
        heads = {read_checkpoint(told["checkpoint"].encode(), each, path) for each in (before, after)}
        logs.append(after)
        changes += heads
    return logs, changes


def check_vouched(folder, logs, root):
    """Refuse a change of key behind which the root does not stand: who stole a retired key could sign one too."""
    if root is None:
        say("  no root is among the keys: who stole an earlier key of the log could have changed it as well")
        return
    path = os.path.join(folder, "root.jsonl")
    said = []
    for line in read_file(path, 1 << 26).splitlines() if os.path.isfile(path) else ():
        told = read_json(line, path)
        if told["signer"] != f"ed25519:{root.public.hex()}":
            continue
        text, kind = told["statement"].encode(), b"application/vnd.treve.key.v1+json"
        message = b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(text), text)
        if not ed25519_holds(root.public, message, unhex(told["signature"], 64, path)):
            raise Wrong(path, "the root's signature does not hold")
        statement = read_json(text, path)
        if (statement["origin"], statement["purpose"], statement["by"]) == (root.name, "log", told["signer"]):
            said.append((statement["what"], statement["key"], statement["replaces"]))
    names = [f"ed25519:{log.public.hex()}" for log in logs]
    stands = [
        ("certify", name, None) in said or (at > 0 and ("rotate", name, names[at - 1]) in said)
        for at, name in enumerate(names)
    ]
    if True not in stands or not all(stands[stands.index(True) :]):
        raise Wrong(path, "the root does not vouch for a change of the log's key: it may be that of a thief")
    say("  its root vouches for the key")


def read_earlier(note, logs, where):
    """Read a checkpoint that was kept earlier, under the key that the log had then."""
    for log in logs[:-1]:
        try:
            return read_checkpoint(note, log, where)
        except Wrong:
            continue
    return read_checkpoint(note, logs[-1], where)


def check_other_files(folder, rows):
    """Hold against the tree what smaller trees have left behind, and refuse what is called like no tile."""
    for place, _, names in os.walk(os.path.join(folder, "tile")):
        for name in names:
            path = os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/")
            match = re.fullmatch(TILE, path)
            number = int(match[2].replace("/x", "") + match[3]) if match else 0
            width = int(match[4] or WIDTH) if match else 0
            if not match or tile_path(match[1], number, width) != path:
                raise Wrong(path, "no file of a log is called so")
            data = read_file(os.path.join(place, name), WIDTH * 65537)
            bundle = match[1] == "entries"
            hashes = [leaf_hash(entry) for entry in read_bundle(data, width, path)] if bundle else split(data)
            if len(hashes) != width or len(hashes[-1]) != HASH:
                raise Wrong(path, "it has not the length of such a file")
            level = 0 if bundle else int(match[1])
            row = rows[level] if level < len(rows) else []
            signed = row[number * WIDTH : number * WIDTH + width]
            if hashes[: len(signed)] != signed:
                raise Wrong(path, "it is not what the entries make of it")
            if len(signed) < width:
                say(f"  {path} goes beyond the checkpoint; that part is not signed")


# --- A proof of one entry ---


def check_proof(path, log, witnesses, quorum):
    head, blank, note = read_file(path, 64 << 20).partition(b"\n\n")
    lines = head.decode("utf-8", "replace").split("\n")
    if not blank or lines.pop(0) != "c2sp.org/tlog-proof@v1":
        raise Wrong(path, "it is not a proof: its first line is c2sp.org/tlog-proof@v1")
    extra = unbase64(lines.pop(0)[6:], path) if lines and lines[0].startswith("extra ") else b"{}"
    match = re.fullmatch("index (0|[1-9][0-9]{0,15})", lines.pop(0) if lines else "")
    if not match:
        raise Wrong(path, "it does not say its index")
    proof = [unbase64(line, path) for line in lines]
    size, root = read_checkpoint(note, log, path)
    shown = read_json(extra, path)
    envelope, entry = None, unhex(shown.get("entry"), 32, path)
    if "envelope" in shown:
        envelope = unbase64(shown["envelope"], path)
        if hashlib.sha256(envelope).digest() != entry:
            raise Wrong(path, "the envelope is not the one whose hash is in the log")
    if any(len(step) != HASH for step in proof):
        raise Wrong(path, "a hash of the proof has not 32 bytes")
    if root_from_inclusion(leaf_hash(entry), int(match[1]), size, proof) != root:
        raise Wrong(path, "the proof does not lead to the root that the checkpoint signs")
    say(f"{log.name}: entry {match[1]} of {size} is {entry.hex()}")
    if envelope is not None:
        check_envelope(envelope, shown, log, path)
    for opening in shown.get("openings", []):
        check_opening(opening, envelope, path)
    check_quorum(note, witnesses, quorum, path)


def check_envelope(envelope, shown, log, where):
    said = read_json(envelope, where)
    kind = b"application/vnd.treve.envelope.v1+json"
    message = b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(envelope), envelope)
    name, _, digits = str(said.get("author")).partition(":")
    author = unhex(digits if name == "ed25519" else None, 32, where)
    if not ed25519_holds(author, message, unbase64(shown.get("signature", ""), where)):
        raise Wrong(where, "the signature of the envelope's author does not hold")
    if said.get("origin") != log.name:
        raise Wrong(where, f"the envelope was written for the log {said.get('origin')}")
    say(f"  {said.get('kind')}, {said.get('record_count')} records")
    say(f"  stated at {said.get('stated_at')} by its author's clock")
    own = "the log's own key" if author == log.public else f"the key ed25519:{author.hex()}"
    say(f"  signed by {own} for {said.get('person') or 'nobody in particular'}")


def check_opening(opening, envelope, where):
    """One group of one record: salted, under the record, under the batch, whose root the envelope signs."""
    if envelope is None:
        raise Wrong(where, "a group is shown without the envelope that commits to it")
    name, data, salt = opening["name"].encode(), unbase64(opening["data"], where), unhex(opening["salt"], 32, where)
    leaf = hashlib.sha256(b"\x00treve group/1\x00" + salt + bytes([len(name)]) + name + data).digest()
    in_record = [unhex(step, 32, where) for step in opening["in_record"]]
    record = root_from_inclusion(leaf, opening["group_index"], opening["group_count"], in_record)
    in_batch = [unhex(step, 32, where) for step in opening["in_batch"]]
    said = read_json(envelope, where)
    if record is None or opening["record_count"] != said.get("record_count"):
        raise Wrong(where, f"the group {opening['name']} is not shown to be one of the record")
    batch = root_from_inclusion(leaf_hash(record), opening["record_index"], opening["record_count"], in_batch)
    if batch is None or batch.hex() != said.get("payload"):
        raise Wrong(where, f"the group {opening['name']} is not what the envelope commits to")
    text = data.decode("utf-8", "backslashreplace")
    say(f"  record {opening['record_index']}, {opening['name']}: {text}")


# --- A proof of two histories ---


def check_equivocation(path, log):
    lines = read_file(path, 1 << 20).decode("utf-8", "replace").split("\n")
    if lines[0] != "treve.equivocation/1" or lines[-1] or len(lines) < 4:
        raise Wrong(path, "it is not a proof of two histories")
    fields = dict(line.partition(" ")[::2] for line in lines[1 : min(4, len(lines) - 1)])
    if list(fields) not in (["earlier", "later"], ["earlier", "later", "root"]):
        raise Wrong(path, "it is not laid out as a proof of two histories")
    m, one = read_checkpoint(unbase64(fields["earlier"], path), log, "the earlier checkpoint")
    n, two = read_checkpoint(unbase64(fields["later"], path), log, "the later checkpoint")
    proof = [unbase64(line, path) for line in lines[4:-1]]
    root = unbase64(fields["root"], path) if "root" in fields else None
    if any(len(step) != HASH for step in proof) or (root is not None and len(root) != HASH):
        raise Wrong(path, "a hash of it has not 32 bytes")
    alike = m == n and one != two and root is None and not proof
    empty = m == 0 < n and root == EMPTY_ROOT and one != EMPTY_ROOT
    if not alike and not empty and not (root is not None and root != one and consistent(m, n, root, two, proof)):
        raise Wrong(path, "it is not shown that the two checkpoints cannot both be true")
    say(f"{log.name} has signed two histories:")
    say(f"  {m} entries with the root {one.hex()}")
    say(f"  {n} entries with the root {two.hex()}, under which the first {m} have another root")


# --- Reading ---


def read_file(path, most):
    if os.path.exists(path) and not os.path.isfile(path):
        raise Wrong(path, "it is not a file")
    with open(path, "rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise Wrong(path, "it is too long")
    return data


def read_json(data, where):
    def once(pairs):
        if len(dict(pairs)) < len(pairs):
            raise ValueError("twice")
        return dict(pairs)

    try:
        read = json.loads(data.decode(), object_pairs_hook=once)
    except (ValueError, RecursionError):
        raise Wrong(where, "what it shows is not JSON") from None
    if not isinstance(read, dict):
        raise Wrong(where, "what it shows is not a JSON object")
    return read


def unhex(text, length, where):
    if not isinstance(text, str) or not re.fullmatch("(?:[0-9a-f]{2})*", text) or len(text) != 2 * length:
        raise Wrong(where, f"{str(text)[:40]!r} is not {length} bytes in hex")
    return bytes.fromhex(text)


def say(line):
    """Print what is shown; control characters and what turns the direction of a line come from others and are not."""
    shown = re.sub("[\x00-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", lambda c: f"\\u{ord(c[0]):04x}", line)
    print(shown.encode(sys.stdout.encoding or "utf-8", "backslashreplace").decode(sys.stdout.encoding or "utf-8"))


# --- Ed25519 (RFC 8032, 5.1.7), for machines that have nothing else ---

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)
try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None


def ed25519_holds(public, message, signature):
    if len(public) != 32 or len(signature) != 64:
        return False
    if Ed25519PublicKey is None:
        return slow_ed25519_holds(public, message, signature)
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def slow_ed25519_holds(public, message, signature):
    key, start = point(public), point(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or start is None or scalar >= L:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    left, right = times(scalar, BASE), add(start, times(challenge, key))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def point(data):
    """Return the point that 32 bytes name, as (X, Y, Z, T), None where they name none."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * ROOT % P
    if x * x % P != square or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar, p):
    total = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            total = add(total, p)
        p, scalar = add(p, p), scalar >> 1
    return total


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["log", "proof", "equivocation"])
    parser.add_argument("path")
    parser.add_argument("--keys", required=True, help="a file of verifier keys: the log's, the witnesses'")
    parser.add_argument("--since", action="append", default=[], help="a checkpoint kept earlier; may be given again")
    parser.add_argument("--quorum", type=int, help="how many of the witnesses must have cosigned the checkpoint")
    options = parser.parse_args(arguments)
    try:
        log, root_key, witnesses = read_keys(options.keys)
        if options.what == "log":
            check_log(options.path, log, root_key, witnesses, options.since, options.quorum)
        elif options.what == "proof":
            check_proof(options.path, log, witnesses, options.quorum)
        else:
            check_equivocation(options.path, log)
    except Wrong as why:
        say(f"DOES NOT HOLD: {why}")
        return 1
    except (KeyError, TypeError, AttributeError, ValueError) as why:
        say(f"DOES NOT HOLD: {options.path}: it is not laid out as such a file ({type(why).__name__})")
        return 1
    except OSError as why:
        say(f"CANNOT BE READ: {why.filename}: {why.strerror}")
        return 2
    say("It holds.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
