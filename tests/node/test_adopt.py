from collections.abc import Callable
from pathlib import Path

import pytest

from treve.base.errors import Refused
from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import open_centre
from treve.node.registers import registers_of
from treve.node.shipped import register_text

SMALL = Path(__file__).parents[1] / "data" / "small"
AGREEMENT = (SMALL / "agreement.yaml").read_text(encoding="utf-8")
Valdria = Callable[[str], Path]


def test_the_same_agreement_twice_is_one_entry(valdria: Valdria) -> None:
    with open_centre(valdria("twice"), to_write=True) as centre:
        size = centre.size
        assert adopt_terms(centre, SMALL / "agreement.yaml", "t").entry is None
        assert centre.size == size


def test_another_text_under_the_same_version_is_refused(valdria: Valdria, tmp_path: Path) -> None:
    changed = tmp_path / "changed.yaml"
    changed.write_text(AGREEMENT.replace("within_m: 6000", "within_m: 9000"), encoding="utf-8")
    with open_centre(valdria("changed"), to_write=True) as centre, pytest.raises(Refused, match="another text"):
        adopt_terms(centre, changed, "t")


def test_an_amendment_is_a_new_version(valdria: Valdria, tmp_path: Path) -> None:
    amended = tmp_path / "amended.yaml"
    amended.write_text(AGREEMENT.replace('version: "1"', 'version: "2"'), encoding="utf-8")
    with open_centre(valdria("amended"), to_write=True) as centre:
        assert adopt_terms(centre, amended, "t").entry is not None


def test_an_agreement_with_errors_is_refused_with_its_line(valdria: Valdria, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text(AGREEMENT.replace("binds: [government, front]", "binds: [government, nobody]"), encoding="utf-8")
    with open_centre(valdria("wrong"), to_write=True) as centre:
        size = centre.size
        with pytest.raises(Refused) as refusal:
            adopt_terms(centre, wrong, "t")
        assert refusal.value.where.startswith("wrong.yaml:")
        assert centre.size == size


def test_a_theatre_may_correct_its_own_actors(valdria: Valdria, tmp_path: Path) -> None:
    more = tmp_path / "actors.yaml"
    text = (SMALL / "actors.yaml").read_text(encoding="utf-8")
    more.write_text(text.replace("Valdrian forces", "Valdrian troops"), encoding="utf-8")
    with open_centre(valdria("actors"), to_write=True) as centre:
        assert adopt_register(centre, "actors", more, "t", "valdria").entry is not None
        assert adopt_register(centre, "actors", more, "t", "valdria").entry is None
        actors = registers_of(centre).actors
        assert actors.resolve("Valdrian troops") == ("valdrian-government",)
        assert actors.resolve("Valdrian forces") == ()
        # And back again: what stood before is not "there already".
        assert adopt_register(centre, "actors", SMALL / "actors.yaml", "t", "valdria").entry is not None
        assert registers_of(centre).actors.resolve("Valdrian forces") == ("valdrian-government",)


def test_a_register_that_cannot_be_read_is_refused_before_it_is_written_down(valdria: Valdria, tmp_path: Path) -> None:
    twice = tmp_path / "twice.yaml"
    twice.write_text(register_text("actors"), encoding="utf-8")
    with open_centre(valdria("broken"), to_write=True) as centre:
        size = centre.size
        with pytest.raises(Refused) as refusal:
            adopt_register(centre, "actors", twice, "t", "elsewhere")
        assert "twice.yaml" in refusal.value.where
        with pytest.raises(Refused):
            adopt_register(centre, "actors", twice, "t", "../x")
        assert centre.size == size


def test_a_register_of_actors_without_civilians_is_refused(valdria: Valdria, tmp_path: Path) -> None:
    path = valdria("civilians")
    file = tmp_path / "actors.yaml"
    file.write_text(
        "actors:\n  - {id: north-army, kind: armed_group, names: [{en: North, fr: Nord}], source: Invented}\n",
        encoding="utf-8",
    )
    with open_centre(path, to_write=True) as centre:
        with pytest.raises(Refused, match="civilians") as why:
            adopt_register(centre, "actors", file, "ana")
        assert "--theatre" in str(why.value.remedy)
        assert adopt_register(centre, "actors", file, "ana", "north").entry is not None
