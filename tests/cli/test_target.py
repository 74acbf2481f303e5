"""Where commands write: never over what a centre, a witness or a key lives on."""

import os
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from treve.base.errors import Refused
from treve.cli.main import treve
from treve.cli.say import Target
from treve.node.init import init
from treve.node.publish import refuse_among_ours
from treve.node.rotate import make_person, make_root
from treve.node.witness import init_witness


def commands(group: click.Group, name: str = "") -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for each in group.list_commands(context):
        found = group.get_command(context, each)
        assert found is not None
        if isinstance(found, click.Group):
            yield from commands(found, f"{name}{each} ")
        else:
            yield f"{name}{each}", found


def test_every_option_by_which_a_command_is_told_where_to_write_looks_where_that_is() -> None:
    places = [
        (name, each)
        for name, command in commands(treve)
        for each in command.params
        if "-o" in each.opts or (name, each.name) in (("backup", "file"), ("mirror", "folder"))
    ]
    assert len(places) == 8
    assert [name for name, each in places if not isinstance(each.type, Target)] == []


@pytest.fixture
def home(tmp_path: Path) -> Path:
    init(tmp_path / "centre")
    make_root(tmp_path / "root", "mission", None)
    make_person(tmp_path / "person", None)
    init_witness(tmp_path / "witness", "w.example/1")
    return tmp_path


@pytest.mark.parametrize(
    "name",
    [
        "centre", "centre/treve.db", "centre/checkpoint", "centre/keys/node.key", "centre/new.csv", "centre/a/b/c.csv",
        "centre/../centre/treve.db", "link/treve.db", "way", "root/root.key", "person/person.key", "witness/new",
    ],
)  # fmt: skip
def test_a_file_of_ours_is_never_written_over(home: Path, name: str) -> None:
    (home / "link").symlink_to(home / "centre")
    (home / "way").symlink_to(home / "centre" / "treve.db")
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    with pytest.raises(Refused, match="lies in"):
        refuse_among_ours(home / name)
    for command in (
        ["export", "centre", "reports", "-o", name],
        ["export", "centre", "log", "-o", name],
        ["report", "centre", "--day", "2025-04-02", "-o", name],
        ["prove", "centre", "0", "-o", name],
        ["erasures", "centre", "-o", name],
        ["backup", "centre", name],
        ["mirror", name, "centre"],
    ):
        here = Path.cwd()
        os.chdir(home)
        try:
            done = CliRunner().invoke(treve, command)
        finally:
            os.chdir(here)
        assert done.exit_code != 0, (command, done.output)
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before


def test_beside_a_centre_everything_may_be_written(home: Path) -> None:
    for name in ("out.csv", "centre.csv", "out/deep/er", "centre-2/treve.db"):
        refuse_among_ours(home / name)
    done = CliRunner().invoke(treve, ["erasures", str(home / "centre"), "-o", str(home / "list")])
    assert done.exit_code == 0, done.output
    assert (home / "list").is_file()
