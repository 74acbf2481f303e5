"""Every route asked anything at all, by every role: no server error, no answer that the policy does not cover.

The application publishes no schema of itself; one is drawn up here, for the test alone.
"""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from fastapi.openapi.utils import get_openapi
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.specs.openapi.checks import positive_data_acceptance
from tests.web.marked_centre import (
    BASE,
    MARKINGS,
    PASSWORD,
    PEOPLE,
    Site,
    enter,
    form_of,
    give,
    give_accounts,
    opened,
    started,
)

from treve.web.rules import RULES

FIELDS = {
    "/": ("reading", "from", "to", "verdict", "kind", "side", "party", "place", "at", "mapped", "order", "page"),
    "/api/incidents.geojson": ("bbox", "place", "kind", "reading"),
    "/timeline": ("kind", "who", "text", "from", "to", "only", "order", "page"),
    "/cooperation": ("on", "topic", "party", "month"), "/pledges": ("on", "topic", "party", "month", "page"),
    "/words-and-deeds": ("party", "from", "to", "reading"), "/documents": ("page", "lang"),
    "/documents/{document}": ("at", "report", "page"), "/audit": ("before",), "/sign-in": ("next", "lang"),
}  # fmt: skip
FORM = ("form", "person", "password", "code", "old", "new", "again", "next")
TOKENS = ("/account", "/sign-in/code", "/sign-in/set-up", "/sign-in")
DOCUMENTED = ("200", "303", "307", "308", "400", "401", "403", "404", "405", "422", "429")


def schema_of(site: Site) -> dict[str, Any]:
    """Return an OpenAPI schema of all routes, with the fields that pages and forms take."""
    found = get_openapi(title="Treve", version="1", routes=site.app.routes)
    for path, methods in found["paths"].items():
        for method, one in methods.items():
            asked = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in FIELDS.get(path, ())]
            one["parameters"] = [*one.get("parameters", ()), *asked]
            one["responses"] = {status: {"description": "an answer"} for status in DOCUMENTED}
            if method == "post":
                given = {"type": "object", "properties": {name: {"type": "string"} for name in FORM}}
                one["requestBody"] = {"content": {"application/x-www-form-urlencoded": {"schema": given}}}
    return found


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    path = started(tmp_path_factory.mktemp("schema") / "centre")
    with opened(path, 3) as centre:
        for number, word in enumerate(("qclearz", "qgreenz")):
            give(centre, path.parent, word, number, MARKINGS[word])
        give_accounts(centre)
    site = Site(path)
    yield site
    site.close()


def test_all_checks_are_asked() -> None:
    names = {each.__name__ for each in every_check()}
    assert len(names) == len(CHECKS.get_all_names()) - 1
    assert {"not_a_server_error", "status_code_conformance", "unsupported_method", "ignored_auth"} <= names


@pytest.mark.parametrize("visitor", [*PEOPLE, "halfway", "signed out"])
def test_no_role_gets_a_server_error_from_any_route(site: Site, visitor: str) -> None:
    site.now += 5_000  # what was tried before is forgiven
    client = site.client() if visitor in ("halfway", "signed out") else site.signed_in(visitor)
    if visitor == "halfway":
        enter(client, "p-reviewer", PASSWORD)
    page = next(each for path in TOKENS if (each := client.get(path)).status_code == 200 and 'name="form"' in each.text)
    schema = schemathesis.openapi.from_dict(schema_of(site))
    schema.app = site.app
    cookies = {cookie.name: str(cookie.value) for cookie in client.cookies.jar}
    operations: list[Any] = [result.ok() for result in schema.get_all_operations()]  # type: ignore[union-attr]
    statuses = {}
    for operation in sorted(operations, key=lambda each: each.path == "/sign-out"):
        statuses[operation.method.upper(), operation.path] = _ask(operation, cookies, form_of(page.text))
    assert set(statuses) == set(RULES)
    signed_in = visitor in PEOPLE
    assert statuses["POST", "/sign-out"] & {303}
    assert (200 in statuses["GET", "/account"]) == signed_in
    assert statuses["POST", "/account/password"] & ({403, 429} if signed_in else {303})


def every_check() -> list[Any]:
    """Return all checks that there are but the one that asks that whatever the schema lets pass is accepted."""
    load_all_checks()
    return [each for each in CHECKS.get_all() if each is not positive_data_acceptance]


def _ask(operation: Any, cookies: dict[str, str], form: str) -> set[int]:
    """Ask one route many things, and return how it answered; its forms bring back the token of the session."""
    found: set[int] = set()

    @given(case=operation.as_strategy())
    @settings(
        max_examples=6, deadline=None, database=None, derandomize=True, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    def ask(case: Any) -> None:
        if isinstance(case.body, dict):
            case.body = {**case.body, "form": form}
        # The schema lets a field be anything, so that all is asked; that some of it is refused is as it should be.
        answer = case.call_and_validate(base_url=BASE, cookies=cookies, headers={"origin": BASE}, checks=every_check())
        found.add(answer.status_code)

    ask()
    return found
