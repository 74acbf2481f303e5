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
