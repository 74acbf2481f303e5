"""A centre with a person for each role, and reports and articles that are marked in every way, with a word in every
field that stands nowhere else; for the tests of who sees what on the page."""

import atexit
import datetime as dt
import random
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from unittest import mock

from argon2 import PasswordHasher
from fastapi.testclient import TestClient
from httpx2 import Response as Answer

from treve.node import accounts
from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import Centre, open_centre
from treve.node.reads import Reads
from treve.node.shipped import shipped
from treve.node.sign_in import SignIn
from treve.node.start import start
from treve.node.take_in import Asked, take_in
from treve.release.marking import Marking, make
from treve.web.app import app_for
from treve.web.door import OWN_HOSTS
from treve.web.gate import At
from treve.web.keeper import Keeper, Loaded

DEMO = Path(str(shipped("demo")))
CHEAP = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
PASSWORD = "cinq mots que rien n'assemble"
BASE = "http://127.0.0.1:8080"
MEMBERS = """
organisations:
  - {id: mission, en: Observer mission, fr: Mission d'observation, kind: mission, self: true}
  - {id: government, en: Government, fr: Gouvernement, kind: party}
  - {id: front, en: Front, fr: Front, kind: party}
  - {id: halmark, en: Halmark, fr: Halmark, kind: guarantor, client_of: [government]}
  - {id: red-lantern, en: Red Lantern, fr: Lanterne rouge, kind: humanitarian}
people:
  - {id: p-administrator, name: A, of: mission, roles: [administrator]}
  - {id: p-auditor, name: B, of: mission, roles: [auditor]}
  - {id: p-head, name: C, of: mission, roles: [head]}
  - {id: p-analyst, name: D, of: mission, roles: [analyst]}
  - {id: p-reviewer, name: E, of: mission, roles: [reviewer]}
  - {id: p-duty-officer, name: F, of: mission, roles: [duty_officer]}
  - {id: p-liaison, name: G, of: front, roles: [liaison]}
  - {id: p-observer, name: H, of: government, roles: [observer]}
  - {id: p-humanitarian, name: I, of: red-lantern, roles: [humanitarian]}
  - {id: p-guarantor, name: J, of: halmark, roles: [guarantor]}
  - {id: p-reader, name: K, of: front, roles: [reader]}
"""
PEOPLE = tuple(re.findall(r"id: (p-[a-z-]+)", MEMBERS))
MARKINGS: dict[str, Marking | None] = {
    "qnonez": None,
    "qclearz": make("clear"),
    "qgreenz": make("green"),
    "qgreenfrontz": make("green", ("front",)),
    "qamberfrontz": make("amber", ("front",)),
    "qambergovz": make("amber", ("government",)),
    "qstrictgovz": make("amber+strict", ("government",)),
    "qstrictlanternz": make("amber+strict", ("red-lantern",)),
    "qredliaisonz": make("red", ("p-liaison",)),
    "qredanalystz": make("red", ("p-analyst",)),
}
MAPPING = """
mapping: "1"
source_column: source
source_kind: patrol
language: en
id: id
observed: {date: date, format: iso, zone: Atlantic/Azores}
place:
  latitude: lat
  longitude: lon
  name: place
  country: {fixed: Valdria}
  precision: {fixed: exact}
kind: {column: kind, values: {mortar: mortar, WORD: mortar}}
actors:
  - {column: by, role: alleged_to_have_fired}
text: notes
"""
HEAD = "source,id,date,place,lat,lon,kind,by,notes\n"
CLOCK = dt.datetime(2025, 4, 3, 6, tzinfo=dt.UTC)


def started(path: Path, seed: int = 1) -> Path:
    """Make a centre with members, an agreement for all members, and no report; keys, nonces and clock are fixed."""
    chance = random.Random(seed)
    start(path, "Valdria", now=lambda: CLOCK, random=chance.randbytes)
    with opened(path, seed + 1) as centre:
        file = path.with_name(f"{path.name}-members.yaml")
        file.write_text(MEMBERS, encoding="utf-8")
        adopt_register(centre, "members", file, "p-head", marking=make("green"))
        for name in ("actors", "places"):
            shipping = DEMO / f"valdria-{name}.yaml"
            adopt_register(centre, name, shipping, "p-head", "valdria", marking=make("clear"))
        adopt_terms(centre, DEMO / "valdria-2025-02-28.yaml", "p-head", make("clear"))
    return path


@contextmanager
def opened(path: Path, seed: int) -> Iterator[Centre]:
    """Open a centre for writing with a fixed clock and fixed chance."""
    chance = random.Random(seed)
    with open_centre(path, to_write=True, now=lambda: CLOCK, random=chance.randbytes) as centre:
        yield centre


def table(word: str, number: int, day: int = 2) -> str:
    """Return a table of one report with a word in every field."""
    return HEAD + (
        f"{word}src,{word}id,2025-04-{day:02},{word}place,{33.2 + number / 50:.5f},-38.90517,{word}kind,"
        f"{word}actor,{word} text of the report\n"
    )


def article(word: str) -> str:
    """Return an article with a word in each of its parts."""
    return (
        f"{word} Messenger, 3 March 2025\n\n“We will keep our word about {word}”, the minister of defence, Anselme "
        f"Corvin, said on Monday.\n\nA raid killed two people on Saturday in {word}ville, according to the {word} "
        "Front.\n\nA meeting of the two delegations is planned for 10 March in Pontarel.\n"
    )


def give(centre: Centre, folder: Path, word: str, number: int, marking: Marking | None, day: int = 2) -> None:
    """Take in a report and an article with one word and one marking."""
    file = folder / f"{word}.csv"
    file.write_text(table(word, number, day), encoding="utf-8")
    mapping = MAPPING.replace("WORD", f"{word}kind")
    done = take_in(centre, file, Asked(mapping=mapping, mapping_name=f"{word}map", marking=marking), "p-duty-officer")
    assert not done.refused, done.reason
    assert done.loaded == 1
    press = folder / f"{word}.txt"
    press.write_text(article(word), encoding="utf-8")
    done = take_in(centre, press, Asked(marking=marking), "p-duty-officer")
    assert done.loaded == 1, done


def everything(path: Path) -> Path:
    """Make the whole centre, with an account for each person, as a copy of one that is made once in a process."""
    return Path(shutil.copytree(_everything(), path))


@lru_cache(maxsize=1)
def _everything() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="treve-everything-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = started(folder / "centre")
    with opened(path, 7) as centre:
        for number, (word, marking) in enumerate(MARKINGS.items()):
            give(centre, folder, word, number, marking, 2 + number % 3 * 6)
        give_accounts(centre)
    shutil.rmtree(path / "cache", ignore_errors=True)
    return path


def give_accounts(centre: Centre, people: Iterable[str] = PEOPLE) -> None:
    """Give people an account; passwords are hashed cheaply, since what a full hash costs is no matter of sight."""
    with mock.patch.object(accounts, "hasher", lambda: CHEAP):
        for person in people:
            accounts.add(centre, person, PASSWORD)


class Site:
    """The page of a centre in this process, with a clock that can be set."""

    def __init__(self, path: Path, *, tls: bool = False) -> None:
        self.centre = open_centre(path)
        self.loaded = Loaded(self.centre)
        self.now = 1_800_000_000.0
        at = At(tls, OWN_HOSTS)
        self.accounts = SignIn(path, self.loaded.members, now=lambda: self.now, using=CHEAP)
        self.keeper = Keeper(self.loaded, lambda: self.accounts, lambda: Reads(path, to_write=True), at)
        self.app = app_for(self.keeper, at)

    def client(self) -> TestClient:
        """Return somebody's browser."""
        return TestClient(self.app, base_url=BASE, raise_server_exceptions=False, follow_redirects=False)

    def signed_in(self, person: str) -> TestClient:
        """Return a browser in which somebody has signed in; codes are set up on the way where the role asks for it."""
        client = self.client()
        answer = enter(client, person, PASSWORD)
        assert answer.status_code == 303, answer.text
        if "/sign-in/set-up" in answer.headers["location"]:
            set_up(self, client)
        return client

    def close(self) -> None:
        self.keeper.close()
        self.centre.close()


def form_of(page: str) -> str:
    """Return the token of a page's form."""
    found = re.search(r'name="form" value="([0-9a-f]+)"', page)
    assert found, page
    return found[1]


def post(client: TestClient, where: str, origin: str = BASE, **fields: str) -> Answer:
    """Send a form."""
    return client.post(where, data=fields, headers={"origin": origin})


def enter(client: TestClient, person: str, password: str, to: str = "/") -> Answer:
    """Fill in the first form."""
    form = form_of(client.get("/sign-in").text)
    return post(client, "/sign-in", form=form, person=person, password=password, next=to)


def set_up(site: Site, client: TestClient) -> tuple[str, list[str]]:
    """Set up codes; return the secret and the recovery codes."""
    import pyotp

    page = client.get("/sign-in/set-up").text
    found = re.search(r'class="secret">([A-Z2-7 ]+)<', page)
    assert found, page
    secret = found[1].replace(" ", "")
    code = pyotp.TOTP(secret).at(int(site.now))
    answer = post(client, "/sign-in/set-up", form=form_of(page), code=code)
    assert answer.status_code == 200, answer.text
    return secret, re.findall(r"<code>([a-z2-7-]{19})</code>", answer.text)
