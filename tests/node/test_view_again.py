"""A view after an answer takes over what the answer does not touch, and is the view made anew from the entries."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.node.test_review_statement import marked, seen_by
from tests.node.test_review_statement import say as say_of_statement
from tests.node.test_sight import LATE

from treve.entries.linking import LinkAct
from treve.entries.statement_review import Fields
from treve.node import derive
from treve.node.adopt import adopt_register
from treve.node.centre import Centre, open_centre
from treve.node.kept_frames import FRAMES
from treve.node.link import AskedLink, link
from treve.node.sight import sight_of
from treve.node.take_in import Asked, take_in
from treve.node.view import View, view
from treve.release.marking import make

__all__ = ["marked"]

SMALL = Path(__file__).parents[1] / "data" / "small"
ACTS: tuple[LinkAct, ...] = ("same", "different", "same", "undo")


def differences(centre: Centre, seen: View) -> list[str]:
    """Return which frames are others when the view is made anew."""
    shutil.rmtree(centre.path / "cache")
    anew = view(centre)
    return unlike(seen, anew)


def unlike(one: View, other: View) -> list[str]:
    frames = [name for name in FRAMES if name != "agreements"]
    found = [name for name in frames if not getattr(one, name).equals(getattr(other, name))]
    return found if one.agreements == other.agreements else [*found, "agreements"]


def say(centre: Centre, seen: View, act: LinkAct, one: str, other: str) -> None:
    groups = ((one,), (other,)) if act == "different" else ((one, other),)
    link(centre, seen, sight_of(centre), AskedLink(act, groups, body="operator"), "operator")


def forbidden(*_: object) -> None:
    raise AssertionError("what the answer does not touch was worked out again")


@pytest.fixture
def full(valdria: Callable[[str], Path]) -> Path:
    path = valdria("again")
    with open_centre(path, to_write=True) as centre:
        mapping = (SMALL / "watch.mapping.yaml").read_text(encoding="utf-8")
        for name in ("watch", "other-watch"):
            text = mapping.replace("source: valdria-watch", f"source: {name}")
            assert not take_in(centre, SMALL / "watch.csv", Asked(mapping=text), "tester").refused
    return path


@pytest.mark.parametrize("seed", [1, 2])
def test_after_any_answer_on_links_the_view_is_the_one_made_anew(
    full: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)
    with open_centre(full, to_write=True) as centre:
        seen = view(centre)
        joined = [
            group for group in seen.members.group_by("incident").agg("report")["report"].to_list() if len(group) > 1
        ]
        joined.sort()
        one, other = chance.sample(joined, 2)
        for act, pair in zip(ACTS, ((one[0], other[0]), one[:2], other[:2], (one[0], other[0])), strict=True):
            say(centre, seen, act, pair[0], pair[1])
            with monkeypatch.context() as patched:
                patched.setattr(derive, "gather", forbidden)
                patched.setattr(derive, "assess", forbidden)
                after = view(centre)
            assert differences(centre, after) == []
            assert not after.members.equals(seen.members)
            seen = after


def test_after_more_reports_findings_are_taken_over(
    full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head, *rows = (SMALL / "watch.csv").read_text(encoding="utf-8").splitlines()
    file = tmp_path / "more.csv"
    file.write_text("\n".join([head, *(row.replace("VW", "XW") for row in rows[:5]), ""]), encoding="utf-8")
    mapping = (SMALL / "watch.mapping.yaml").read_text(encoding="utf-8").replace("valdria-watch", "third-watch")
    with open_centre(full, to_write=True) as centre:
        view(centre)
        assert take_in(centre, file, Asked(mapping=mapping), "tester").loaded == 5
        with monkeypatch.context() as patched:
            patched.setattr(derive, "assess", forbidden)
            after = view(centre)
        assert differences(centre, after) == []
        register = tmp_path / "actors.yaml"
        register.write_text((SMALL / "actors.yaml").read_text(encoding="utf-8") + "# Again.\n", encoding="utf-8")
        adopt_register(centre, "actors", register, "tester", theatre="valdria")
        with monkeypatch.context() as patched:
            patched.setattr(derive, "assess_again", forbidden)
            view(centre)


def test_beside_articles_and_for_each_audience_it_is_the_same(
    marked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copytree(marked, tmp_path / "centre"))
    with open_centre(path, to_write=True) as centre:
        before = {who: seen_by(centre, who) for who in ("saal", "front")}
        say_of_statement(centre, "correct", "open.txt", "un seul obus", fields=Fields(speakers=("Marta Lind",)))
        seen = seen_by(centre)
        one, other = sorted(seen.reports["report"].to_list())[:2]
        asked = AskedLink("same", ((one, other),))
        link(centre, seen, sight_of(centre, "saal", LATE), asked, "ana", make("green"))
        with monkeypatch.context() as patched:
            patched.setattr(derive, "gather", forbidden)
            after = seen_by(centre)
        others = seen_by(centre, "front")
        shutil.rmtree(path / "cache")
        for who, now in (("saal", after), ("front", others)):
            anew = seen_by(centre, who)
            assert unlike(now, anew) == []
            assert len(now.articles) == len(before[who].articles) > 0
