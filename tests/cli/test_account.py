"""Accounts and the audit of reads by command, and the table that says how each command deals with who may see what."""

import json
import os
import sqlite3
import subprocess
from pathlib import Path

import click
import pytest
from tests.cli.typed import typed
from tests.web.marked_centre import MARKINGS, PASSWORD, give, opened, started

from treve.cli.main import AUDIENCE, treve
from treve.node.centre import open_centre
from treve.node.sign_in import Entered, SignIn
from treve.node.verify import verify

HOWS = {
    "whole",
    "no_centre",
    "writes",
    "speaks",
    "answers",
    "as_seen_by",
    "tells_of_audiences",
    "log_alone",
    "accounts",
    "signs_in",
}


def run(*words: object, code: int = 0, password: str | None = None) -> subprocess.CompletedProcess[str]:
    """Type a command; a password comes through a descriptor, as it would from a person's script."""
    read, write = os.pipe()
    os.write(write, f"{password}\n".encode())
    os.close(write)
    more = ("--password-fd", str(read)) if password is not None else ()
    here = typed(*map(str, words), *more)
    os.close(read)
    done = subprocess.CompletedProcess(here.args, here.returncode, here.stdout.decode(), here.stderr.decode())
    assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
    return done


def commands(group: click.Command, name: str = "") -> dict[str, click.Command]:
    """Return every command that can be typed, by its words."""
    if not isinstance(group, click.Group):
        return {name: group}
    context = click.Context(group)
    found: dict[str, click.Command] = {}
    for each in group.list_commands(context):
        below = group.get_command(context, each)
        assert below is not None
        found |= commands(below, f"{name} {each}".strip())
    return found


def test_every_command_says_how_it_deals_with_who_may_see_what() -> None:
    assert set(commands(treve)) == set(AUDIENCE)
    assert set(AUDIENCE.values()) == HOWS


def test_a_command_that_gives_out_contents_takes_the_audience_and_no_other_does() -> None:
    for name, command in commands(treve).items():
        options = {each.name for each in command.params if isinstance(each, click.Option)}
        assert ("who" in options) == (AUDIENCE[name] == "as_seen_by"), name


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = started(tmp_path_factory.mktemp("account") / "centre")
    with opened(path, 3) as made:
        for number, word in enumerate(("qclearz", "qredanalystz", "qamberfrontz")):
            give(made, path.parent, word, number, MARKINGS[word])
    return path


def test_the_first_administrator_comes_about_by_command_and_can_sign_in(centre: Path) -> None:
    assert "no account yet" in run("account", "list", centre).stdout
    run("account", "add", centre, "p-administrator", password=PASSWORD)
    with open_centre(centre) as opened_centre:
        from treve.node.sight import members_of

        members = members_of(opened_centre)
        accounts = SignIn(centre, lambda: members)
        done = accounts.with_password("p-administrator", PASSWORD, "127.0.0.1", None)
        accounts.close()
    assert isinstance(done, Entered)
    assert done.stage == "enrol"
    run("account", "disable", centre, "p-administrator")
    assert "closed" in run("account", "list", centre).stdout
    run("account", "enable", centre, "p-administrator")
    assert json.loads(run("account", "list", centre, "--json").stdout)["has_codes"] is False


@pytest.mark.parametrize(
    ("words", "password", "why"),
    [
        (("account", "add", "{centre}", "mallory"), PASSWORD, "no person 'mallory'"),
        (("account", "add", "{centre}", "p-head"), "short", "12 to 512"),
        (("account", "reset", "{centre}", "p-head"), PASSWORD, "has no account"),
        (("account", "disable", "{centre}", "p-head"), None, "has no account"),
        (("account", "add", "{centre}", "p-head", "--password-fd", "99"), None, "descriptor 99"),
        (("serve", "{centre}", "--at", "centre.example"), None, "not the address of a site"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(
    centre: Path, words: tuple[str, ...], password: str | None, why: str
) -> None:
    done = run(*(word.format(centre=centre) for word in words), code=2, password=password)
    assert why in done.stderr
    assert PASSWORD not in done.stdout + done.stderr


def test_others_are_let_to_the_page_only_once_there_are_members(tmp_path: Path) -> None:
    run("init", tmp_path / "alone")
    done = run("serve", tmp_path / "alone", "--host", "0.0.0.0", code=2)
    assert "Nobody has a role" in done.stderr


def test_what_is_taken_out_by_command_is_noted_before_it_is_given(centre: Path, tmp_path: Path) -> None:
    run("export", centre, "reports", "--as-seen-by", "p-liaison", "-o", tmp_path / "r.jsonl")
    run("export", centre, "log", "-o", tmp_path / "log")
    run("seen-by", centre, "front")
    run("prove", centre, "0", "-o", tmp_path / "bare")
    run("report", centre, "--day", "2025-04-02", "--as-seen-by", "public", "-o", tmp_path / "r.html")
    lines = [json.loads(line) for line in run("audit-reads", centre, "--json").stdout.splitlines()]
    noted = [(one["deed"], one["route"], one["audience"]) for one in lines[:-1]]
    assert noted == [
        ("export", "reports.jsonl", "p-liaison"), ("seen_by", "seen-by", "front"), ("report", "report.html", "public"),
    ]  # fmt: skip
    assert lines[0]["count"] == 2
    assert all(one["who"] == "operator (by command)" for one in lines[:-1])
    assert lines[-1]["holds"]
    verdict = verify(centre)
    assert verdict.ok
    assert "The audit of reads holds: 3 reads." in verdict.notes


def test_a_read_that_cannot_be_noted_is_refused(centre: Path, tmp_path: Path) -> None:
    kept = (centre / "reads.db").rename(tmp_path / "kept")
    (centre / "reads.db").mkdir()
    done = run("export", centre, "reports", "--as-seen-by", "p-liaison", code=2)
    assert "qclearz" not in done.stdout
    (centre / "reads.db").rmdir()
    kept.rename(centre / "reads.db")


def test_a_proof_opens_only_what_its_audience_sees_as_it_was_written(centre: Path, tmp_path: Path) -> None:
    with open_centre(centre) as opened_centre:
        reports = [each.index for each in opened_centre.outlines() if each.kind == "take_in" and each.record_count == 2]
    clear, red, amber = reports[0], reports[2], reports[4]
    show = ("--record", "1", "--show", "content")

    def prove(entry: int, who: str, *more: str, code: int = 0) -> str:
        return run("prove", centre, entry, "--as-seen-by", who, *more, "-o", tmp_path / "p", code=code).stderr

    prove(clear, "p-analyst", *show)
    prove(amber, "p-head", *show)
    prove(red, "p-analyst", *show)
    prove(red, "p-liaison")
    # A party and the public see the place of a field report as a cell, so not the whole that the envelope names.
    withheld = ((red, "p-liaison"), (amber, "public"), (red, "p-head"), (clear, "public"), (amber, "p-liaison"))
    for entry, who in withheld:
        said = [prove(entry, who, *more, code=2).replace(str(entry), "N") for more in (show, ("--envelope",))]
        assert said[0] == said[1]
        assert "There is no such record of entry N, or none that this audience sees" in said[0]
    # The embargo shows a party the place as a cell; a proof would open the point.
    assert "no such record" in prove(amber, "p-liaison", "--record", "1", "--show", "place", code=2)
    prove(amber, "p-head", "--record", "1", "--show", "place")


def spoil(centre: Path, what: str) -> None:
    db = sqlite3.connect(centre / "reads.db")
    db.execute(what)
    db.commit()
    db.close()


@pytest.mark.parametrize(
    ("change", "mend"),
    [
        ("UPDATE reads SET body = replace(body, 'p-liaison', 'p-analyst') WHERE n = 0",
         "UPDATE reads SET body = CAST(replace(body, 'p-analyst', 'p-liaison') AS BLOB) WHERE n = 0"),
        ("UPDATE head SET n = n - 1", "UPDATE head SET n = n + 1"),
        ("UPDATE reads SET n = -n", "UPDATE reads SET n = -n"),
    ],
)  # fmt: skip
def test_a_changed_audit_is_found(centre: Path, change: str, mend: str) -> None:
    spoil(centre, change)
    assert "reads.db" in run("audit-reads", centre, code=2).stderr
    verdict = verify(centre)
    assert not verdict.ok
    assert "reads.db" in str(verdict.finding)
    spoil(centre, mend)
    assert verify(centre).ok


def test_an_audit_that_lost_its_last_lines_or_all_of_them_is_found(centre: Path) -> None:
    db = sqlite3.connect(centre / "reads.db")
    last = db.execute("SELECT max(n) FROM reads").fetchone()[0]
    db.execute("DELETE FROM reads WHERE n = ?", (last,))
    db.commit()
    assert not verify(centre).ok
    db.execute("DELETE FROM head")
    db.commit()
    db.close()
    assert "Its head is missing" in str(verify(centre).finding)
