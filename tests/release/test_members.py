import pytest
from tests.release.members import MEMBERS, TEXT

from treve.base.errors import Refused
from treve.release.members import MAY, OF_OWN_WORD, READING, ROLES, read


def test_the_register_names_who_keeps_the_node() -> None:
    assert MEMBERS.own == "mission"
    assert not MEMBERS.is_empty


def test_there_are_at_least_eight_roles_and_an_administrator_is_no_reader() -> None:
    assert len(ROLES) >= 8
    assert "administrator" not in READING
    assert "auditor" not in READING
    assert all(roles <= set(ROLES) for roles in MAY.values())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("self: true", "self: false"), "no organisation keeps this node"),
        (("id: front, en", "id: government, en"), "written twice"),
        (
            ("id: front, en: Front, fr: Front, kind: party", "id: front, en: F, fr: F, kind: party, self: true"),
            "two org",
        ),
        (("of: red-lantern", "of: blue-lantern"), "no organisation here"),
        (("roles: [guarantor]", "roles: [spy]"), "not known here"),
        (("roles: [guarantor]", "roles: []"), "needs a role"),
        (("roles: [administrator]", "roles: [administrator, analyst]"), "does not read contents"),
        (("client_of: [government]", "client_of: [nobody-here]"), "who is no organisation"),
        (("id: ana,", "id: front,"), "written twice"),
        (("id: ana,", "id: public,"), "a meaning of its own"),
        (("id: ana,", "id: Ana B,"), "cannot name a member"),
        (("kind: guarantor", "kind: friend"), "not known here"),
        (("name: Ana", "nom: Ana"), "no field 'nom'"),
    ],
)
def test_a_fault_is_refused_with_its_place(change: tuple[str, str], said: str) -> None:
    assert change[0] in TEXT
    with pytest.raises(Refused) as why:
        read(TEXT.replace(*change, 1))
    assert said in why.value.what
    assert why.value.where.startswith("members.yaml")
    assert why.value.remedy


def test_the_head_of_another_organisation_heads_nothing_of_this_centre() -> None:
    text = TEXT.replace("F. Liaison, of: front, roles: [liaison]", "F. Liaison, of: front, roles: [head]")
    found = read(text)
    assert found.people["liaison-f"].roles == {"head"}
    for deed, roles in MAY.items():
        if "head" in roles:
            assert found.may("saal", deed)
            assert found.may("liaison-f", deed) == (deed in OF_OWN_WORD), deed
    assert not found.may("nobody-known", "release")
    assert found.duties("audit") == {"auditor"}
