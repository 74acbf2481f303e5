"""Accounts by command: made, reset, closed, listed. The first administrator comes about like this, and no other way.

An account says that somebody may sign in; what he may see follows from the register of members, which is an entry.
"""

import datetime as dt
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from treve.base.errors import Refused
from treve.node.centre import Centre
from treve.node.sight import members_of
from treve.release.members import Members
from treve.stores.accounts import Account, AccountStore

if TYPE_CHECKING:
    from argon2 import PasswordHasher

NEEDS_CODES = frozenset({"administrator", "head", "reviewer"})
"""Roles whose holders sign in with a code as well as a password."""

SHORTEST, LONGEST = 12, 512


class Known(NamedTuple):
    """What is told of an account; `member`: whether the register of members still names the person."""

    person: str
    member: bool
    roles: tuple[str, ...]
    has_codes: bool
    recovery_left: int
    disabled: bool
    made_at: str


@lru_cache(maxsize=1)
def hasher() -> "PasswordHasher":
    """Return what hashes passwords: argon2id, 64 MiB, three passes."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=3, memory_cost=65_536, parallelism=1)


def normal(password: str) -> str:
    """Return a password in one form, however the keyboard composed it.

    Raises:
        Refused: it is too short or too long.
    """
    text = unicodedata.normalize("NFKC", password)
    if not SHORTEST <= len(text) <= LONGEST:
        what = f"A password has {SHORTEST} to {LONGEST} characters."
        raise Refused(what, remedy="Four or five words that nobody would put together make a good one.")
    return text


def add(centre: Centre, person: str, password: str, now: dt.datetime | None = None) -> None:
    """Make an account for a member.

    Raises:
        Refused: the person is no member, has an account, or the password is too short.
    """
    members = members_of(centre)
    if person not in members.people:
        what = f"There is no person {person!r} in the register of members."
        raise Refused(what, remedy="Adopt one that names the person: treve register CENTRE members FILE")
    store = AccountStore(centre.path)
    try:
        if store.account(person) is not None:
            what = f"{person} has an account already."
            raise Refused(what, remedy=f"A new password: treve account reset CENTRE {person}")
        store.put(_new(person, password, now))
    finally:
        store.close()


def reset(centre: Centre, person: str, password: str, now: dt.datetime | None = None) -> None:
    """Give an account a new password; codes are set up anew at the next sign-in, and its sessions end.

    Raises:
        Refused: there is no such account, or the password is too short.
    """
    store = _with_account(centre.path, person)
    try:
        store.put(_new(person, password, now))
    finally:
        store.close()


def disable(path: Path, person: str, *, disabled: bool) -> None:
    """Close an account, or open it again; its sessions end at once.

    Raises:
        Refused: there is no such account.
    """
    store = _with_account(path, person)
    try:
        store.disable(person, disabled=disabled)
    finally:
        store.close()


def known(centre: Centre) -> list[Known]:
    """Return what is told of the accounts, by person; never anything of their passwords."""
    store = AccountStore(centre.path)
    try:
        return told(store, members_of(centre))
    finally:
        store.close()


def told(store: AccountStore, members: Members) -> list[Known]:
    """Return what is told of the accounts of an opened file."""
    found = []
    for one in store.accounts():
        person = members.people.get(one.person)
        roles = tuple(sorted(person.roles)) if person else ()
        left = store.recovery_left(one.person)
        found.append(
            Known(one.person, person is not None, roles, one.totp is not None, left, one.disabled, one.made_at)
        )
    return found


def _new(person: str, password: str, now: dt.datetime | None) -> Account:
    made = (now or dt.datetime.now(dt.UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Account(person, hasher().hash(normal(password)), None, 0, made, False)


def _with_account(path: Path, person: str) -> AccountStore:
    store = AccountStore(path)
    if store.account(person) is None:
        store.close()
        raise Refused(f"{person} has no account.", remedy=f"treve account add CENTRE {person}")
    return store
