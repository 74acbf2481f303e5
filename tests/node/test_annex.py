"""An annex is an entry with a marking of its own: each audience judges by the annexes that it may see."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.release.members import TEXT as MEMBERS

from treve.base.errors import Refused
from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import open_centre
from treve.node.erase import erase
from treve.node.release import Meant
from treve.node.sight import sight_of
from treve.node.view import view
from treve.release.marking import make

SMALL = Path(__file__).parents[1] / "data" / "small"
AGREEMENT = (SMALL / "agreement.yaml").read_text(encoding="utf-8")
Valdria = Callable[[str], Path]

ANNEX = """
format: treve-terms-annex-1
agreement: valdria-2025-02-28
version: "1"
annex: depots
source: invented
instruments:
  - {id: depots, title: {en: Depots, fr: Dépôts}, status: initialled, dated: 2025-02-28, source: invented}
clauses:
  - {id: depot-1, instrument: depots, summary: {en: Mortars stay in depots., fr: Les mortiers restent aux dépôts.}}
rules:
  - id: mortars-in-depots
    clause: depot-1
    summary: {en: No mortar is seen., fr: Aucun mortier n'est vu.}
    binds: [government, front]
    protects: [{whom: anyone, standing: agreed}]
    acts: [weapons_seen]
    within: [valdria]
"""


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def rules(centre_path: Path, who: str) -> list[set[str]]:
    with open_centre(centre_path) as centre:
        seen = view(centre, sight=sight_of(centre, who))
        return [{rule.id for rule in terms.rules} for terms in seen.agreements]


def test_whoever_may_not_see_an_annex_judges_by_the_agreement_without_it(valdria: Valdria, tmp_path: Path) -> None:
    path = valdria("secret")
    with open_centre(path, to_write=True) as centre:
        adopt_register(centre, "members", written(tmp_path, "members.yaml", MEMBERS), "ana")
        agreement = AGREEMENT.replace('version: "1"', 'version: "1-open"')
        adopt_terms(centre, written(tmp_path, "open.yaml", agreement), "ana", make("TLP:GREEN", ()))
        annex = ANNEX.replace('version: "1"', 'version: "1-open"')
        done = adopt_terms(centre, written(tmp_path, "annex.yaml", annex), "ana", make("TLP:AMBER", ("front",)))
        assert done.entry is not None
        assert done.what == "valdria-2025-02-28/depots"
    [front], [government] = rules(path, "front"), rules(path, "government")
    assert front - government == {"mortars-in-depots"}
    assert government < front


def test_an_annex_without_a_marking_is_released_to_nobody_although_agreements_are(
    valdria: Valdria, tmp_path: Path
) -> None:
    path = valdria("unmarked")
    markings = "defaults:\n  - {of: agreements, tlp: GREEN}\n"
    with open_centre(path, to_write=True) as centre:
        adopt_register(centre, "members", written(tmp_path, "members.yaml", MEMBERS), "ana")
        adopt_register(centre, "markings", written(tmp_path, "markings.yaml", markings), "ana")
        agreement = AGREEMENT.replace('version: "1"', 'version: "2"')
        adopt_terms(centre, written(tmp_path, "two.yaml", agreement), "ana")
        adopt_terms(centre, written(tmp_path, "annex.yaml", ANNEX.replace('version: "1"', 'version: "2"')), "ana")
    [seen] = rules(path, "front")
    assert "mortars-in-depots" not in seen


def test_the_same_annex_twice_is_one_entry_and_another_text_is_refused(valdria: Valdria, tmp_path: Path) -> None:
    with open_centre(valdria("twice"), to_write=True) as centre:
        path = written(tmp_path, "annex.yaml", ANNEX)
        assert adopt_terms(centre, path, "t").entry is not None
        assert adopt_terms(centre, path, "t").entry is None
        path.write_text(ANNEX.replace("No mortar is seen.", "No mortar."), encoding="utf-8")
        with pytest.raises(Refused, match="another text"):
            adopt_terms(centre, path, "t")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('version: "1"', 'version: "7"', "version 7 of valdria-2025-02-28, which was not adopted"),
        ("within: [valdria]", "within: [nowhere]", "There is no zone `nowhere`"),
        ("acts: [weapons_seen]", "acts: [weapons_sold]", "There is no kind of act `weapons_sold`"),
    ],
)
def test_an_annex_that_cites_what_is_not_there_is_refused(
    valdria: Valdria, tmp_path: Path, old: str, new: str, says: str
) -> None:
    with open_centre(valdria("wrong"), to_write=True) as centre:
        size = centre.size
        with pytest.raises(Refused, match=says):
            adopt_terms(centre, written(tmp_path, "annex.yaml", ANNEX.replace(old, new)), "t")
        assert centre.size == size


def test_an_annex_can_be_erased_for_the_agreement_holds_without_it(valdria: Valdria, tmp_path: Path) -> None:
    path = valdria("erased")
    with open_centre(path, to_write=True) as centre:
        entry = adopt_terms(centre, written(tmp_path, "annex.yaml", ANNEX), "t").entry
        assert entry is not None
        assert erase(centre, [Meant(entry, None)], "it was adopted by mistake", "t").receipts
        [seen] = view(centre).agreements
        assert "mortars-in-depots" not in {rule.id for rule in seen.rules}


def test_an_id_of_another_annex_is_refused(valdria: Valdria, tmp_path: Path) -> None:
    with open_centre(valdria("clash"), to_write=True) as centre:
        adopt_terms(centre, written(tmp_path, "annex.yaml", ANNEX), "t")
        twin = ANNEX.replace("annex: depots", "annex: twin")
        with pytest.raises(Refused, match="`depots` stands under `instruments`"):
            adopt_terms(centre, written(tmp_path, "twin.yaml", twin), "t")


def test_an_amendment_bounds_the_version_before_it_and_only_for_who_sees_it(valdria: Valdria, tmp_path: Path) -> None:
    path = valdria("amended")
    later = AGREEMENT.replace('version: "1"', 'version: "2"\namends: "1"\napplies_from: 2025-04-01T00:00')
    with open_centre(path, to_write=True) as centre:
        adopt_register(centre, "members", written(tmp_path, "members.yaml", MEMBERS), "ana")
        open_first = AGREEMENT.replace('version: "1"', 'version: "1b"')
        adopt_terms(centre, written(tmp_path, "first.yaml", open_first), "ana", make("TLP:GREEN", ()))
        amended = later.replace('amends: "1"', 'amends: "1b"')
        adopt_terms(centre, written(tmp_path, "later.yaml", amended), "ana", make("TLP:AMBER", ("front",)))
        april = dt.datetime.fromisoformat("2025-04-01")
        ends = {
            who: {one.version: one.applies_until for one in view(centre, sight=sight_of(centre, who)).agreements}["1b"]
            for who in ("front", "government")
        }
    assert ends == {"front": april, "government": None}


def test_a_version_that_amends_what_was_not_adopted_is_refused(valdria: Valdria, tmp_path: Path) -> None:
    later = AGREEMENT.replace('version: "1"', 'version: "3"\namends: "2"\napplies_from: 2025-04-01T00:00')
    with open_centre(valdria("odd"), to_write=True) as centre, pytest.raises(Refused, match="amends version 2"):
        adopt_terms(centre, written(tmp_path, "later.yaml", later), "t")
