"""Who may sign in to the page: accounts, recovery codes, sessions and failed attempts, in one file beside the log.

    accounts   person, hash, totp, totp_step, made_at, disabled    a password as argon2id; a sealed secret for codes
    recovery   person, code                                        hashes of codes that work once
    sessions   id, person, form, stage, secret, made_s, seen_s     under the hash of what the browser keeps
    failures   who, failed, locked_until_s, last_s                 by the keyed hash of a name or an address

None of this is an entry: a password is not something that was observed, and a log forgets nothing. Nothing is decided
here; node/sign_in.py decides.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa

from treve.stores.small import SmallStore

FILE_NAME = "accounts.db"

_tables = sa.MetaData()
ACCOUNTS = sa.Table(
    "accounts", _tables,
    sa.Column("person", sa.String, primary_key=True), sa.Column("hash", sa.String, nullable=False),
    sa.Column("totp", sa.LargeBinary), sa.Column("totp_step", sa.Integer, nullable=False, default=0),
    sa.Column("made_at", sa.String, nullable=False), sa.Column("disabled", sa.Boolean, nullable=False, default=False),
)  # fmt: skip
RECOVERY = sa.Table(
    "recovery", _tables, sa.Column("person", sa.String, primary_key=True),
    sa.Column("code", sa.LargeBinary, primary_key=True),
)  # fmt: skip
SESSIONS = sa.Table(
    "sessions", _tables,
    sa.Column("id", sa.LargeBinary, primary_key=True), sa.Column("person", sa.String, nullable=False),
    sa.Column("form", sa.String, nullable=False), sa.Column("stage", sa.String, nullable=False),
    sa.Column("secret", sa.LargeBinary), sa.Column("made_s", sa.Integer, nullable=False),
    sa.Column("seen_s", sa.Integer, nullable=False),
)  # fmt: skip
FAILURES = sa.Table(
    "failures", _tables, sa.Column("who", sa.LargeBinary, primary_key=True),
    sa.Column("failed", sa.Integer, nullable=False), sa.Column("locked_until_s", sa.Integer, nullable=False),
    sa.Column("last_s", sa.Integer, nullable=False),
)  # fmt: skip


class Account(NamedTuple):
    """An account; `totp` is the sealed secret for codes, `totp_step` the last step whose code was accepted."""

    person: str
    hash: str
    totp: bytes | None
    totp_step: int
    made_at: str
    disabled: bool


class Session(NamedTuple):
    """A session. `stage`: "code" (password given), "enrol" (codes to be set up), or "in". `form`: the forms' token.

    `secret`: sealed; the one for codes while it is being set up.
    """

    id: bytes
    person: str
    form: str
    stage: str
    secret: bytes | None
    made_s: int
    seen_s: int


class AccountStore:
    """The opened file."""

    def __init__(self, centre: Path) -> None:
        """Open the file of a centre; it is made where there is none."""
        self._file = SmallStore(centre / FILE_NAME, _tables, create=True)

    def close(self) -> None:
        """Close all connections."""
        self._file.close()

    def accounts(self) -> list[Account]:
        """Return all accounts, by person."""
        with self._file.reading() as db:
            rows = db.execute(sa.select(ACCOUNTS).order_by(ACCOUNTS.c.person)).all()
        return [Account(*row) for row in rows]

    def account(self, person: str) -> Account | None:
        """Return one account."""
        with self._file.reading() as db:
            row = db.execute(sa.select(ACCOUNTS).where(ACCOUNTS.c.person == person)).first()
        return None if row is None else Account(*row)

    def put(self, account: Account) -> None:
        """Make an account, or put another in its place; sessions and recovery codes of the person end."""
        with self._file.writing() as db:
            for table in (ACCOUNTS, RECOVERY, SESSIONS):
                db.execute(sa.delete(table).where(table.c.person == account.person))
            db.execute(sa.insert(ACCOUNTS), account._asdict())

    def set_hash(self, person: str, text: str, keep: bytes | None = None) -> None:
        """Change a password; all sessions of the person end but one, unless the old hash is only made stronger."""
        with self._file.writing() as db:
            db.execute(sa.update(ACCOUNTS).where(ACCOUNTS.c.person == person).values(hash=text))
            if keep is not None:
                db.execute(sa.delete(SESSIONS).where(SESSIONS.c.person == person, SESSIONS.c.id != keep))

    def disable(self, person: str, *, disabled: bool) -> None:
        """Close an account or open it again; its sessions end."""
        with self._file.writing() as db:
            db.execute(sa.update(ACCOUNTS).where(ACCOUNTS.c.person == person).values(disabled=disabled))
            db.execute(sa.delete(SESSIONS).where(SESSIONS.c.person == person))

    def set_codes(self, person: str, secret: bytes, step: int, recovery: Sequence[bytes]) -> None:
        """Keep the secret for codes, the step that was used, and the recovery codes' hashes."""
        with self._file.writing() as db:
            db.execute(sa.update(ACCOUNTS).where(ACCOUNTS.c.person == person).values(totp=secret, totp_step=step))
            db.execute(sa.delete(RECOVERY).where(RECOVERY.c.person == person))
            db.execute(sa.insert(RECOVERY), [{"person": person, "code": each} for each in recovery])

    def use_step(self, person: str, step: int) -> bool:
        """Say whether no code of this step or a later one was used before, and note that this one is."""
        newer = (ACCOUNTS.c.person == person, ACCOUNTS.c.totp_step < step)
        with self._file.writing() as db:
            return db.execute(sa.update(ACCOUNTS).where(*newer).values(totp_step=step)).rowcount == 1

    def use_recovery(self, person: str, code: bytes) -> bool:
        """Say whether this recovery code was still good, and strike it out."""
        one = (RECOVERY.c.person == person, RECOVERY.c.code == code)
        with self._file.writing() as db:
            return db.execute(sa.delete(RECOVERY).where(*one)).rowcount == 1

    def recovery_left(self, person: str) -> int:
        """Return how many recovery codes are left."""
        with self._file.reading() as db:
            wanted = sa.select(sa.func.count()).select_from(RECOVERY).where(RECOVERY.c.person == person)
            return int(db.execute(wanted).scalar_one())

    def open_session(self, session: Session, instead_of: bytes | None, before_s: int) -> None:
        """Keep a session; the one that it takes the place of ends, and so do those that were made before a time."""
        with self._file.writing() as db:
            gone = SESSIONS.c.made_s < before_s
            db.execute(sa.delete(SESSIONS).where(gone if instead_of is None else gone | (SESSIONS.c.id == instead_of)))
            db.execute(sa.insert(SESSIONS), session._asdict())

    def session(self, key: bytes) -> Session | None:
        """Return a session by the hash of its id."""
        with self._file.reading() as db:
            row = db.execute(sa.select(SESSIONS).where(SESSIONS.c.id == key)).first()
        return None if row is None else Session(*row)

    def touch(self, key: bytes, seen_s: int) -> None:
        """Note that a session was used."""
        with self._file.writing() as db:
            db.execute(sa.update(SESSIONS).where(SESSIONS.c.id == key).values(seen_s=seen_s))

    def set_secret(self, key: bytes, secret: bytes) -> None:
        """Keep the secret that is being set up in a session."""
        with self._file.writing() as db:
            db.execute(sa.update(SESSIONS).where(SESSIONS.c.id == key).values(secret=secret))

    def end(self, key: bytes) -> None:
        """End a session."""
        with self._file.writing() as db:
            db.execute(sa.delete(SESSIONS).where(SESSIONS.c.id == key))

    def begin_attempt(self, whos: Sequence[bytes], now_s: int, free: int, most_s: int, forget_s: int) -> int:
        """Count an attempt as failed before it is looked at, so that many at once gain nothing.

        Args:
            whos: keys of the name and of the address.
            now_s: the time.
            free: how many failures bring no lock.
            most_s: the longest lock; the first lasts two seconds, each further failure doubles it.
            forget_s: after how long without an attempt the failures of a key are forgotten.

        Returns:
            Until when attempts are refused; 0 if this one may go on.
        """
        with self._file.writing() as db:
            db.execute(sa.delete(FAILURES).where(FAILURES.c.last_s < now_s - forget_s))
            rows = {row.who: row for row in db.execute(sa.select(FAILURES).where(FAILURES.c.who.in_(list(whos))))}
            until = max((row.locked_until_s for row in rows.values()), default=0)
            if until > now_s:
                return until
            for who in whos:
                failed = (rows[who].failed if who in rows else 0) + 1
                lock = now_s + min(most_s, 2 ** min(failed - free, 30)) if failed > free else 0
                db.execute(sa.delete(FAILURES).where(FAILURES.c.who == who))
                row = {"who": who, "failed": failed, "locked_until_s": lock, "last_s": now_s}
                db.execute(sa.insert(FAILURES), row)
        return 0

    def undo_attempt(self, whos: Sequence[bytes]) -> None:
        """Take back the failure that `begin_attempt` counted in advance: the attempt was good."""
        with self._file.writing() as db:
            counted = sa.update(FAILURES).where(FAILURES.c.who.in_(list(whos)), FAILURES.c.failed > 0)
            db.execute(counted.values(failed=FAILURES.c.failed - 1, locked_until_s=0))

    def forgive(self, who: bytes) -> None:
        """Forget all failures under a key."""
        with self._file.writing() as db:
            db.execute(sa.delete(FAILURES).where(FAILURES.c.who == who))
