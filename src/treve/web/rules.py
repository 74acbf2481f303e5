"""What each address of the page needs: one table, held against the router when the page is made.

A route that stands here and not in the router, or in the router and not here, stops the program before it listens; so
nobody adds a page and forgets who may see it.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from treve.release.members import MAY, READING

Need = Literal["everybody", "public_view", "reader", "halfway", "signed_in", "reads_audit", "keeps_accounts"]
"""`everybody`: nothing of the record is in it. `public_view`: a reader sees his own, everybody else that of the public.
`reader`: a role that reads contents. `halfway`: a password was given, or more. `signed_in`: any role. The others: a
role with that duty. `halfway` and further exist only once there are members."""


class Rule(NamedTuple):
    """What a route needs; `noted`: whether it goes into the audit of reads, under the name of the path's `of`."""

    need: Need
    noted: bool = False
    of: str = ""


RULES: Mapping[tuple[str, str], Rule] = {
    ("GET", "/healthz"): Rule("everybody"),
    ("GET", "/marks/{name}.svg"): Rule("everybody"),
    ("GET", "/"): Rule("public_view", noted=True),
    ("GET", "/api/incidents.geojson"): Rule("public_view", noted=True),
    ("GET", "/api/zones.geojson"): Rule("public_view", noted=True),
    ("GET", "/incidents/{incident}"): Rule("reader", noted=True, of="incident"),
    ("GET", "/timeline"): Rule("reader", noted=True),
    ("GET", "/timeline/{happening}"): Rule("reader", noted=True, of="happening"),
    ("GET", "/happenings/{happening}"): Rule("reader", noted=True, of="happening"),
    ("GET", "/words-and-deeds"): Rule("reader", noted=True),
    ("GET", "/documents"): Rule("reader", noted=True),
    ("GET", "/documents/{document}"): Rule("reader", noted=True, of="document"),
    ("GET", "/documents/{document}/review"): Rule("reader", noted=True, of="document"),
    ("POST", "/review"): Rule("reader", noted=True),
    ("GET", "/statements"): Rule("reader", noted=True),
    ("GET", "/contradictions"): Rule("reader", noted=True),
    ("GET", "/persons"): Rule("reader", noted=True),
    ("GET", "/persons/{person}"): Rule("reader", noted=True, of="person"),
    ("GET", "/agreement"): Rule("reader", noted=True),
    ("GET", "/agreements"): Rule("reader", noted=True),
    # People choose what an agreement is called, so its id is no matter for the audit.
    ("GET", "/agreements/{agreement}"): Rule("reader", noted=True),
    ("GET", "/incidents/{incident}/findings/{agreement}/{reading}"): Rule("reader", noted=True, of="incident"),
    ("GET", "/incidents/{incident}/judge"): Rule("reader", noted=True, of="incident"),
    ("POST", "/judge"): Rule("reader", noted=True),
    ("GET", "/links"): Rule("reader", noted=True),
    ("POST", "/links"): Rule("reader", noted=True),
    ("GET", "/incidents/{incident}/links"): Rule("reader", noted=True, of="incident"),
    ("GET", "/duties"): Rule("reader", noted=True),
    ("GET", "/duties.ics"): Rule("reader", noted=True),
    ("GET", "/compliance"): Rule("reader", noted=True),
    ("GET", "/cooperation"): Rule("reader", noted=True),
    ("GET", "/cooperation.ics"): Rule("reader", noted=True),
    ("GET", "/pledges"): Rule("reader", noted=True),
    ("GET", "/history"): Rule("reader", noted=True),
    ("GET", "/sign-in"): Rule("everybody"),
    ("POST", "/sign-in"): Rule("everybody"),
    ("GET", "/sign-in/code"): Rule("halfway"),
    ("POST", "/sign-in/code"): Rule("halfway"),
    ("GET", "/sign-in/set-up"): Rule("halfway"),
    ("POST", "/sign-in/set-up"): Rule("halfway"),
    ("POST", "/sign-out"): Rule("halfway"),
    ("GET", "/account"): Rule("signed_in"),
    ("POST", "/account/password"): Rule("signed_in"),
    ("GET", "/accounts"): Rule("keeps_accounts", noted=True),
    ("GET", "/audit"): Rule("reads_audit", noted=True),
}

MOUNTS = frozenset({"/static"})
"""Folders of files of ours, for everybody."""

FORMS = frozenset(path for method, path in RULES if method == "POST")

_DUTY: Mapping[str, frozenset[str]] = {
    "reader": READING,
    "reads_audit": MAY["read_audit"],
    "keeps_accounts": MAY["keep_accounts"],
}


def may(need: Need, roles: Iterable[str], duties: Iterable[str]) -> bool:
    """Say whether somebody who is signed in has a role that a route needs: to read, or a duty in the centre.

    >>> may("reader", {"liaison"}, ()), may("reader", {"administrator"}, ()), may("signed_in", {"administrator"}, ())
    (True, False, True)
    >>> may("reads_audit", {"head"}, {"head"}), may("reads_audit", {"head"}, ())
    (True, False)
    """
    return need not in _DUTY or bool(_DUTY[need] & set(roles if need == "reader" else duties))
