"""Where a store is: "sqlite", or "postgresql://user@host:5432/database?sslmode=verify-full".

A password never stands in a file of a centre: PostgreSQL's own password file (~/.pgpass, or `passfile=`) or the
environment (PGPASSWORD) brings it, or a whole address in a variable that `env:NAME` names. No message repeats one.
"""

import os
import re
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from treve.base.errors import Refused

SQLITE = "sqlite"
_ENV = re.compile("env:([A-Za-z_][A-Za-z0-9_]*)")
_ALLOWED = frozenset(
    ("host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl", "passfile", "connect_timeout",
     "channel_binding", "gssencmode", "krbsrvname", "target_session_attrs")
)  # fmt: skip
_REMEDY = "Write postgresql://USER@HOST:PORT/DATABASE, or sqlite."


class Address(NamedTuple):
    """Where a PostgreSQL database is: what its driver is told, and how a message names it (without a password)."""

    parameters: dict[str, str]
    shown: str


def read_address(text: str) -> Address | None:
    """Return where a store is; None for SQLite, whose file lies in the centre itself.

    Raises:
        Refused: it cannot be read as an address, or it holds a password that a file would keep.

    >>> read_address("postgresql://centre@db.example/treve").shown
    'postgresql://centre@db.example/treve'
    """
    if text == SQLITE:
        return None
    named = _ENV.fullmatch(text)
    if named is None:
        return _read(text, may_hold_password=False)
    found = os.environ.get(named[1])
    if not found:
        raise Refused(f"The variable {named[1]}, which names the store, is not set.", remedy=f"Set it. {_REMEDY}")
    return _read(found, may_hold_password=True)


def _read(text: str, *, may_hold_password: bool) -> Address:
    # Whatever is wrong, the text itself is not repeated: it may hold a password at a place where none belongs.
    wrong = Refused("The address of the store cannot be read.", remedy=_REMEDY)
    try:
        parts = urlsplit(text)
        port = parts.port
        query = parse_qsl(parts.query, strict_parsing=True) if parts.query else []
    except ValueError:
        raise wrong from None
    if parts.scheme not in ("postgresql", "postgres") or parts.fragment or not text.isprintable():
        raise wrong
    options = dict(query)
    password = options.pop("password", None) or (unquote(parts.password) if parts.password else None)
    unknown = sorted(options.keys() - _ALLOWED)
    if unknown:
        what = f"The address of the store has settings that are not known: {', '.join(unknown)}."
        raise Refused(what, remedy=f"Known ones: {', '.join(sorted(_ALLOWED))}.")
    if password is not None and not may_hold_password:
        remedy = "Take it out, and put it into ~/.pgpass or the variable PGPASSWORD; or write env:NAME as the address."
        raise Refused("The address of the store holds a password, which a file would keep.", remedy=remedy)
    given = {
        "host": unquote(parts.hostname or ""), "port": "" if port is None else str(port),
        "user": unquote(parts.username or ""), "dbname": unquote(parts.path.removeprefix("/")), **options,
    }  # fmt: skip
    parameters = {name: value for name, value in given.items() if value}
    if "dbname" not in parameters:
        raise Refused("The address of the store names no database.", remedy=_REMEDY)
    user, host = parameters.get("user"), parameters.get("host", "")
    shown = (
        f"postgresql://{user + '@' if user else ''}{host if not host.startswith('/') else ''}/{parameters['dbname']}"
    )
    if password is not None:
        parameters["password"] = password
    return Address(parameters, shown)
