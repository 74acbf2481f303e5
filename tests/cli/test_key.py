"""Keys as a person types them: passphrases from file descriptors, fingerprints in words."""

import json
import os
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from treve.base.errors import Refused
from treve.cli.main import treve
from treve.node.start import start


def typed(*words: str) -> Result:
    return CliRunner().invoke(treve, list(words), catch_exceptions=False)


def pipe(text: str) -> str:
    """A file descriptor that gives a text."""
    reading, writing = os.pipe()
    os.write(writing, text.encode())
    os.close(writing)
    return str(reading)


@pytest.fixture
def centre(tmp_path: Path) -> str:
    start(tmp_path / "centre", "A centre")
    return str(tmp_path / "centre")


@pytest.fixture
def register(tmp_path: Path) -> str:
    file = tmp_path / "members.yaml"
    file.write_text("organisations: [{id: mission, en: Mission, fr: Mission, kind: mission, self: true}]\n")
    return str(file)


def test_a_passphrase_is_added_asked_for_changed_and_removed(centre: str, register: str) -> None:
    key = Path(centre) / "keys" / "node.key"
    before = key.read_bytes()
    assert (
        "is under a passphrase now"
        in typed("key", "protect", centre, "--passphrase-fd", pipe("four quiet words\n")).output
    )
    assert b"ENCRYPTED" in key.read_bytes()
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    with pytest.raises(Refused, match="passphrase"):
        typed("register", centre, "members", register)
    with pytest.raises(Refused, match="not the right one"):
        typed("register", centre, "members", register, "--passphrase-fd", pipe("other words\n"))
    assert typed("register", centre, "members", register, "--passphrase-fd", pipe("four quiet words\n")).exit_code == 0
    assert typed("verify", centre).exit_code == 0
    same = typed("key", "protect", centre, "--passphrase-fd", pipe("four quiet words"))
    assert "Nothing was changed" in same.output
    new = ("--passphrase-fd", pipe("four quiet words"), "--new-passphrase-fd", pipe("five other quiet words"))
    assert "another passphrase" in typed("key", "protect", centre, *new).output
    with pytest.raises(Refused, match="not the right one"):
        typed("key", "protect", centre, "--remove", "--passphrase-fd", pipe("four quiet words"))
    typed("key", "protect", centre, "--remove", "--passphrase-fd", pipe("five other quiet words"))
    assert key.read_bytes() == before


def test_a_passphrase_that_is_missing_or_short_is_refused_and_nothing_prompts(centre: str) -> None:
    for more in ((), ("--passphrase-fd", pipe("short")), ("--passphrase-fd", pipe("")), ("--passphrase-fd", "99")):
        with pytest.raises(Refused):
            typed("key", "protect", centre, *more)
    assert "Nothing was changed" in typed("key", "protect", centre, "--remove").output


def test_a_key_is_shown_in_words_and_compared_by_ear(centre: str) -> None:
    facts = json.loads(typed("key", "show", centre, "--json").output)
    shown = typed("key", "show", centre).output
    for language in ("en", "fr"):
        words = " ".join(facts["words"][language])
        assert words in shown
        assert "These are the words" in typed("key", "show", centre, "--is", words).output
    assert facts["verifier_key"] in shown
    with pytest.raises(Refused, match="17 words"):
        typed("key", "show", centre, "--is", "oak tree")


def test_the_words_of_another_centre_are_not_those_of_this_one(centre: str, tmp_path: Path) -> None:
    start(tmp_path / "other", "Another")
    other = json.loads(typed("key", "show", str(tmp_path / "other"), "--json").output)
    done = typed("key", "show", centre, "--is", " ".join(other["words"]["fr"]))
    assert (done.exit_code, "NO" in done.output) == (2, True)


def test_a_root_vouches_a_person_signs_and_a_stolen_key_is_revoked(centre: str, register: str, tmp_path: Path) -> None:
    root, person = str(tmp_path / "root"), str(tmp_path / "saal")
    typed("key", "root", root, "--of", "mission", "--passphrase-fd", pipe("the root's quiet words"))
    typed("key", "person", person)
    with pytest.raises(Refused, match="passphrase"):
        typed("key", "enrol", centre, "--root", root)
    secret = "the root's quiet words\n"
    assert "vouches" in typed("key", "enrol", centre, "--root", root, "--passphrase-fd", pipe(secret)).output
    enrolled = ("key", "enrol", centre, "i.saal", f"{person}/person.pub", "--root", root)
    assert "of their own" in typed(*enrolled, "--passphrase-fd", pipe(secret)).output
    assert typed("register", centre, "members", register, "--signed-by", person).exit_code == 0
    told = json.loads(typed("key", "show", centre, "--json").output)
    assert (told["organisation"], told["people"][0]["person"], told["people"][0]["until"]) == (
        "mission",
        "i.saal",
        None,
    )
    assert "revoked" in typed("key", "revoke", centre, "i.saal", "--root", root, "--passphrase-fd", pipe(secret)).output
    markings = tmp_path / "markings.yaml"
    markings.write_text("defaults: [{of: agreements, tlp: GREEN}]\n")
    with pytest.raises(Refused, match="does not stand since"):
        typed("register", centre, "markings", str(markings), "--signed-by", person)
    assert typed("register", centre, "markings", str(markings)).exit_code == 0
    assert "revoked at entry" in typed("key", "show", centre).output
    assert typed("verify", centre).exit_code == 0


def test_a_protected_key_and_a_protected_root_take_a_line_each(centre: str, tmp_path: Path) -> None:
    root = str(tmp_path / "root")
    typed("key", "root", root, "--of", "mission", "--passphrase-fd", pipe("the root's quiet words"))
    typed("key", "protect", centre, "--passphrase-fd", pipe("four quiet words"))
    both = "the root's quiet words\nfour quiet words\n"
    assert "vouches" in typed("key", "enrol", centre, "--root", root, "--passphrase-fd", pipe(both)).output
    both = "four quiet words\nthe root's quiet words\n"
    said = typed("key", "rotate", centre, "--root", root, "--passphrase-fd", pipe(both)).output
    assert "is signed by" in said
    facts = json.loads(typed("key", "show", centre, "--json").output)
    assert (len(facts["former"]), facts["protected"]) == (1, True)
    assert facts["key"] in said
    typed("export", centre, "log", "-o", str(tmp_path / "log"))
    assert (tmp_path / "log" / "changeovers.jsonl").is_file()
    assert typed("audit", str(tmp_path / "log")).exit_code == 0
    assert typed("status", centre).exit_code == 0
    assert typed("prove", centre, "1", "-o", str(tmp_path / "proof")).exit_code == 0


def test_what_cannot_be_is_refused_in_words(centre: str, tmp_path: Path) -> None:
    for words in (
        ("key", "enrol", centre),
        ("key", "enrol", centre, "i.saal"),
        ("key", "enrol", centre, "i.saal", "no key"),
        ("key", "revoke", centre, "i.saal"),
        ("key", "rotate", centre, "--root", str(tmp_path)),
        ("key", "root", centre, "--of", "mission"),
        ("key", "show", centre, "--signed-by", str(tmp_path), "--is", "x"),
    ):
        with pytest.raises(Refused):
            typed(*words)
