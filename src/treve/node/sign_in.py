"""Signing in: a password, a code where the role asks for one, and a session that ends by itself.

What a stranger can learn from an answer is kept to nothing: an unknown name, a wrong password and a closed account are
answered alike, after the same work. Failures are counted by name and by address, known or not; from the sixth on each
further one doubles a wait. A code is accepted once. What a person may do is looked up in the register of members at
every request, so a role that is taken away is gone at the next.
"""

import hashlib
import hmac
import os
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from treve.base.errors import Refused
from treve.node.account_keys import AccountKeys
from treve.node.accounts import NEEDS_CODES, Known, hasher, normal, told
from treve.release.members import Members
from treve.stores.accounts import Account, AccountStore, Session

if TYPE_CHECKING:
    from argon2 import PasswordHasher

IDLE_S, WHOLE_S, HALFWAY_S = 30 * 60, 12 * 3_600, 10 * 60
FREE, LONGEST_LOCK_S, FORGET_S = 5, 3_600, 86_400
STEP_S = 30
RECOVERY_CODES = 10
_TOUCH_S = 30

Stage = Literal["in", "code", "enrol"]


class Entered(NamedTuple):
    """A step that was taken: `token` is for the browser to keep, `stage` says what comes next."""

    token: str
    stage: Stage
    person: str


class Wrong(NamedTuple):
    """A step that was not taken; `wait_s` is how long further attempts are refused."""

    wait_s: int = 0


class SignIn:
    """The accounts of a centre at work. Any number of threads may ask it."""

    def __init__(
        self, path: Path, members: Callable[[], Members], *,
        now: Callable[[], float] = time.time, using: "PasswordHasher | None" = None,
    ) -> None:  # fmt: skip
        """Open the accounts of a centre.

        Args:
            path: the centre.
            members: gives the register of members as it stands.
            now: the clock, in seconds since 1970.
            using: what hashes passwords; argon2id at full strength by default.
        """
        self._store, self._keys = AccountStore(path), AccountKeys(path)
        self._members, self._now = members, now
        self._hasher = using or hasher()
        # What is verified where there is no account, so that the answer takes as long.
        self._nobody = self._hasher.hash(secrets.token_hex(16))
        # Each hash takes 64 MiB: two at a time, and the others wait.
        self._at_once = threading.BoundedSemaphore(2)

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def with_password(self, person: str, password: str, address: str, before: str | None) -> Entered | Wrong:
        """Take the first step. `before` is the token that the browser holds already; what it opened ends."""
        whos = self._whos(person, address)
        now = int(self._now())
        until = self._store.begin_attempt(whos, now, FREE, LONGEST_LOCK_S, FORGET_S)
        if until:
            return Wrong(until - now)
        account = self._store.account(person)
        fits = self._verify(account.hash if account else self._nobody, password)
        member = self._members().people.get(person)
        if not fits or account is None or account.disabled or member is None:
            return Wrong()
        self._store.undo_attempt(whos)
        if self._hasher.check_needs_rehash(account.hash):
            self._store.set_hash(person, self._hash(password))
        stage: Stage = "code" if account.totp else "enrol" if member.roles & NEEDS_CODES else "in"
        return self._enter(person, stage, before)

    def with_code(self, session: Session, code: str, address: str, token: str) -> Entered | Wrong:
        """Take the second step, with a code of the moment or a recovery code."""
        account = self._store.account(session.person)
        if account is None or account.totp is None or session.stage != "code":
            return Wrong()
        whos = self._whos(session.person, address)
        now = int(self._now())
        until = self._store.begin_attempt(whos, now, FREE, LONGEST_LOCK_S, FORGET_S)
        if until:
            return Wrong(until - now)
        if not self._is_good(account, code):
            return Wrong()
        self._store.undo_attempt(whos)
        return self._enter(session.person, "in", token)

    def secret(self, session: Session) -> str:
        """Return the secret that is being set up in a session, in base 32; one is drawn where there is none."""
        import pyotp

        if session.secret is not None:
            return self._keys.open(session.person, session.secret).decode()
        drawn = pyotp.random_base32()
        self._store.set_secret(session.id, self._keys.seal(session.person, drawn.encode()))
        return drawn

    def confirm(self, session: Session, code: str, token: str) -> tuple[Entered, list[str]] | None:
        """Set up codes once a first one fits; return a new session and the recovery codes, which are shown once."""
        account = self._store.account(session.person)
        if session.secret is None or session.stage == "code" or account is None or account.totp is not None:
            return None
        secret = self._keys.open(session.person, session.secret)
        step = self._step_of(secret, code)
        if step is None:
            return None
        recovery = [_grouped(secrets.token_bytes(10)) for _ in range(RECOVERY_CODES)]
        hashes = [self._keys.name("recovery", _plain(each)) for each in recovery]
        self._store.set_codes(session.person, self._keys.seal(session.person, secret), step, hashes)
        return self._enter(session.person, "in", token), recovery

    def session(self, token: str | None) -> Session | None:
        """Return the session that a token opens; `None` where it has ended, or its account or membership has.

        A session of somebody who has come to need codes, and has none, is told as one that must set them up.
        """
        if not token or len(token) > 100:
            return None
        found = self._store.session(_key(token))
        if found is None:
            return None
        now = int(self._now())
        account = self._store.account(found.person)
        member = self._members().people.get(found.person)
        lasts = (IDLE_S, WHOLE_S) if found.stage == "in" else (HALFWAY_S, HALFWAY_S)
        over = now >= found.seen_s + lasts[0] or now >= found.made_s + lasts[1] or now < found.made_s - 60
        if over or account is None or account.disabled or member is None:
            self._store.end(found.id)
            return None
        if now >= found.seen_s + _TOUCH_S:
            self._store.touch(found.id, now)
        if found.stage == "in" and account.totp is None and member.roles & NEEDS_CODES:
            return found._replace(stage="enrol")
        return found

    def end(self, session: Session) -> None:
        """Sign out."""
        self._store.end(session.id)

    def has_codes(self, person: str) -> bool:
        """Say whether a person signs in with codes."""
        account = self._store.account(person)
        return account is not None and account.totp is not None

    def recovery_left(self, person: str) -> int:
        """Return how many recovery codes a person has left."""
        return self._store.recovery_left(person)

    def change_password(self, session: Session, old: str, new: str, address: str) -> Wrong | None:
        """Change a password; the person's other sessions end.

        Raises:
            Refused: the new one is too short or too long.
        """
        text = normal(new)
        whos = self._whos(session.person, address)
        now = int(self._now())
        until = self._store.begin_attempt(whos, now, FREE, LONGEST_LOCK_S, FORGET_S)
        if until:
            return Wrong(until - now)
        account = self._store.account(session.person)
        if account is None or not self._verify(account.hash, old):
            return Wrong()
        self._store.undo_attempt(whos)
        self._store.set_hash(session.person, self._hash(text), keep=session.id)
        return None

    def known(self) -> list[Known]:
        """Return what is told of the accounts."""
        return told(self._store, self._members())

    def form_of(self, anonymous: str) -> str:
        """Return the token of a form for somebody who has no session, from what his browser keeps."""
        return self._keys.name("form", anonymous).hex()

    def _enter(self, person: str, stage: Stage, before: str | None) -> Entered:
        token, now = secrets.token_urlsafe(32), int(self._now())
        if stage == "in":
            self._store.forgive(self._keys.name("person", person))
        opened = Session(_key(token), person, secrets.token_hex(16), stage, None, now, now)
        self._store.open_session(opened, _key(before) if before else None, now - WHOLE_S)
        return Entered(token, stage, person)

    def _whos(self, person: str, address: str) -> tuple[bytes, bytes]:
        return self._keys.name("person", person), self._keys.name("address", address)

    def _verify(self, text: str, password: str) -> bool:
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            given = normal(password)
        except Refused:
            given = os.urandom(16).hex()
        with self._at_once:
            try:
                return self._hasher.verify(text, given)
            except (VerificationError, InvalidHashError):
                return False

    def _hash(self, password: str) -> str:
        with self._at_once:
            return self._hasher.hash(normal(password))

    def _is_good(self, account: Account, code: str) -> bool:
        assert account.totp is not None
        step = self._step_of(self._keys.open(account.person, account.totp), code)
        if step is not None:
            return self._store.use_step(account.person, step)
        return self._store.use_recovery(account.person, self._keys.name("recovery", _plain(code)))

    def _step_of(self, secret: bytes, code: str) -> int | None:
        """Return the step whose code this is, of the present one and its two neighbours."""
        import pyotp

        made = pyotp.TOTP(secret.decode())
        present = int(self._now()) // STEP_S
        given = _plain(code).encode()
        found = None
        for step in (present - 1, present, present + 1):
            if hmac.compare_digest(made.generate_otp(step).encode(), given):
                found = step
        return found


def address_of_codes(person: str, secret: str, centre: str) -> str:
    """Return what an authenticator reads from the drawing."""
    import pyotp

    return pyotp.TOTP(secret).provisioning_uri(name=person, issuer_name=f"Treve {centre}")


def drawing(text: str) -> str:
    """Return a QR code as SVG, dark on light whatever the page's colours."""
    import io

    import segno

    out = io.BytesIO()
    segno.make(text, error="m").save(
        out,
        kind="svg",
        xmldecl=False,
        svgns=True,
        dark="#000",
        light="#fff",
        svgclass="qr",
        lineclass=None,
        omitsize=True,
    )
    return out.getvalue().decode()


def _key(token: str) -> bytes:
    return hashlib.sha256(b"treve session/1\x00" + token.encode()).digest()


def _plain(code: str) -> str:
    """Return a code as it is compared: without blanks and hyphens, in small letters."""
    return "".join(each for each in code.lower() if each.isascii() and each.isalnum())[:64]


def _grouped(data: bytes) -> str:
    import base64

    text = base64.b32encode(data).decode().lower()
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))
