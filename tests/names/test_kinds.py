from pathlib import Path

import pytest

from treve.base.errors import Refused
from treve.base.lang import Lang
from treve.names import kinds
from treve.names.kinds import Kinds

TEXT = (Path(__file__).parents[2] / "src/treve/data/registers/kinds.yaml").read_text(encoding="utf-8")
SPECIFIED = (
    "explosion shelling mortar mlrs tank_fire small_arms_fire sniping air_strike drone_strike ied_or_mine "
    "suicide_attack armed_clash ground_assault fire_exchanged weapons_seen weapons_absent_from_storage "
    "troops_seen position_or_trench mines_laid territory_taken aircraft_over uav_over jamming movement_denied "
    "movement_conditional movement_delayed threat_to_monitors equipment_interfered_with protected_site_hit "
    "civilians_attacked civilians_harmed aid_obstructed aid_delivered siege infrastructure_damaged abduction "
    "forced_recruitment incitement displacement local_window_agreed exercise_announced demining convoy "
    "detainees_exchanged withdrawal_seen locality_joined quiet_period "
)


@pytest.fixture(scope="module")
def tree() -> Kinds:
    return kinds.read(TEXT)


def test_the_tree_holds_every_kind_of_the_specification_and_the_top_nodes(tree: Kinds) -> None:
    assert sorted(tree.names) == sorted([*SPECIFIED.split(), *kinds.TOP])


def test_every_kind_lies_below_one_top_node_and_has_labels_in_both_languages(tree: Kinds) -> None:
    for kind in tree.names:
        chain = (kind, *tree.ancestors(kind))
        assert chain[-1] in kinds.TOP
        assert tree.is_a(kind, chain[-1])
        assert tree.label(kind, "en")
        assert tree.label(kind, "fr")


def test_a_mortar_round_is_shelling_and_fire_but_fire_is_no_mortar_round(tree: Kinds) -> None:
    assert tree.ancestors("mortar") == ("shelling", "fire")
    assert tree.is_a("mortar", "fire")
    assert not tree.is_a("fire", "mortar")
    assert not tree.is_a("siege", "fire")


def test_ucdp_types_are_mapped_and_others_are_not_guessed(tree: Kinds) -> None:
    assert [tree.from_ucdp(code) for code in ("1", 2, "3")] == ["fire", "fire", "civilians_attacked"]
    assert [tree.from_ucdp(code) for code in ("4", 0, "", "1.0")] == [None] * 4


@pytest.mark.parametrize(
    ("word", "language", "kind"),
    [
        ("Shelling", None, "shelling"),
        ("BOMBARDEMENT", "fr", "shelling"),
        ("Frappe aerienne", None, "air_strike"),
        ("frappe aérienne", "fr", "air_strike"),
        ("air-strike", "en", "air_strike"),
        ("tirs", "fr", "small_arms_fire"),
        ("Attentat-suicide", None, "suicide_attack"),
        ("air_strike", None, "air_strike"),
        ("échange de tirs", "fr", "fire_exchanged"),
        ("ceasefire violation", None, None),
        ("shellin", None, None),
        ("", None, None),
        ("bombardement", "en", None),
    ],
)
def test_a_word_of_a_table_has_its_kind_or_none(
    tree: Kinds, word: str, language: Lang | None, kind: str | None
) -> None:
    assert tree.guess(word, language) == kind


def test_every_label_names_its_own_kind(tree: Kinds) -> None:
    for kind in tree.names:
        assert tree.guess(tree.label(kind, "en"), "en") == kind
        assert tree.guess(tree.label(kind, "fr"), "fr") == kind


def test_a_word_that_differs_between_languages_needs_its_language(tree: Kinds) -> None:
    both = kinds.read(TEXT.replace("en: [siege, ", "en: [siege, calme, "))
    assert both.guess("calme") is None
    assert both.guess("calme", "fr") == "quiet_period"
    assert both.guess("calme", "en") == "siege"
    assert tree.guess("calme") == "quiet_period"


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("    under: shelling\n", "    under: shellling\n", "'shellling' does not stand above"),
        ("    en: shelling\n", "    en: shelling\n    es: bombardeo\n", "no field 'es'"),
        ("kind: mortar\n", "kind: explosion\n", "written twice"),
        ("    en: explosion\n", "", "'en' is missing"),
        ('["ucdp:3",', '["ucdp:1",', "names both fire and civilians_attacked"),
        ("[mortar, mortars,", "[mortar, shelling,", "names both shelling and mortar"),
        ("kind: unknown\n", "kind: unclear\n", "'unclear' has no parent"),
        ("kinds:\n", "kind:\n", "no field 'kind'"),
        ("    en: explosion\n", "    en: &x explosion\n", "anchors"),
    ],
)
def test_a_fault_is_refused_with_line_and_column(before: str, after: str, message: str) -> None:
    assert before in TEXT
    with pytest.raises(Refused, match=message) as caught:
        kinds.read(TEXT.replace(before, after, 1))
    name, line, column = caught.value.where.split(":")
    assert name == "kinds.yaml"
    assert int(line) > 0
    assert int(column) > 0
    assert caught.value.remedy


@pytest.mark.parametrize("text", ["", "[", "a: b: c", "--- a\n--- b\n", "\x00"])
def test_what_is_no_register_is_refused_and_never_falls(text: str) -> None:
    with pytest.raises(Refused):
        kinds.read(text)
