"""What weapons a rule may name: kinds of weapon by one word each, and calibres.

A kind stands for what reports call by many names. Systems (`Tochka-U`) are named beside it as they are usually called.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from treve.terms.loose import Doubt, deep, words

KINDS = (
    "aircraft", "anti_tank", "armoured_vehicle", "artillery", "bomb", "chemical", "cluster_munition", "drone",
    "grenade_launcher", "helicopter", "ied", "incendiary", "machine_gun", "mine", "missile", "mlrs", "mortar",
    "small_arms", "sniper_rifle", "air_defence", "tank",
)  # fmt: skip

_AIR_MUNITIONS = ("bomb", "missile", "cluster_munition", "incendiary", "chemical")
_SHELLS = ("missile", "cluster_munition", "incendiary", "chemical")

_WITH: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "shelling": (("artillery", "mortar", "mlrs"), _SHELLS),
    "mortar": (("mortar",), ("incendiary", "chemical")),
    "mlrs": (("mlrs",), ("cluster_munition", "incendiary", "chemical")),
    "tank_fire": (("tank",), ("armoured_vehicle",)),
    "small_arms_fire": (("small_arms", "machine_gun", "sniper_rifle"), ()),
    "sniping": (("sniper_rifle",), ("small_arms",)),
    "air_strike": (("aircraft", "helicopter", "drone"), _AIR_MUNITIONS),
    "drone_strike": (("drone",), _AIR_MUNITIONS),
    "ied_or_mine": (("ied", "mine"), ()),
    "suicide_attack": (("ied",), ()),
    "mines_laid": (("mine",), ()),
    "aircraft_over": (("aircraft", "helicopter", "drone"), ()),
    "uav_over": (("drone",), ()),
}
"""By kind of act: the weapons of which one surely did it, and those that may have been meant besides."""


def done_with(act: str, wanted: Collection[str]) -> bool | None:
    """Return whether an act was done with one of the kinds of weapon: surely, surely not, or it may have been.

    A kind of act that is not known by its weapon (a clash, weapons seen) may have been done with any.

    >>> done_with("mortar", ["artillery", "mortar"]), done_with("mlrs", ["tank"]), done_with("shelling", ["mortar"])
    (True, False, None)
    """
    if act not in _WITH:
        return None
    usual, besides = _WITH[act]
    if all(one in wanted for one in usual):
        return True
    return None if any(one in wanted for one in (*usual, *besides)) else False


_CALLED = {
    "artillery": (
        "howitzer", "howitzers", "gun", "guns", "field gun", "field guns", "cannon", "cannons", "obusier", "obusiers",
        "canon", "canons", "piece d artillerie", "pieces d artillerie",
    ),
    "mortar": ("mortar", "mortars", "mortier", "mortiers"),
    "mlrs": ("rocket launcher", "rocket launchers", "lance roquettes"),
    "tank": ("tank", "tanks", "char", "chars"),
    "machine_gun": ("machine gun", "machine guns", "mitrailleuse", "mitrailleuses"),
    "armoured_vehicle": ("armoured vehicle", "armoured vehicles", "apc", "ifv", "vehicule blinde", "vehicules blindes"),
    "anti_tank": ("anti tank gun", "anti tank guns", "canon antichar", "canons antichars"),
    "air_defence": ("anti aircraft gun", "anti aircraft guns", "canon antiaerien", "canons antiaeriens"),
}  # fmt: skip


def called(folded: str) -> str | None:
    """Return the kind of weapon that words name, in lower case and without marks; of several the longest name counts.

    >>> called("152 mm howitzer"), called("heavy machine gun"), called("vehicle")
    ('artillery', 'machine_gun', None)
    """
    words = f" {folded} "
    found = [(len(name), kind) for kind, names in _CALLED.items() for name in names if f" {name} " in words]
    longest = {kind for length, kind in found if length == max(found)[0]}
    return longest.pop() if len(longest) == 1 else None


def doubts(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield weapons that nothing can be, or of a kind that is not known here."""
    for path, one in deep(top, "rules", "weapons"):
        least, most = one.get("calibre_from_mm"), one.get("calibre_below_mm")
        if type(least) is int and type(most) is int and most <= least:
            message = f"No calibre is {least} mm or more and below {most} mm"
            yield Doubt((*path, "calibre_below_mm"), message, "Correct one of the two.")
        if not any(one.get(key) for key in ("kinds", "calibre_from_mm", "calibre_below_mm", "systems")):
            yield Doubt(path, "This names no weapon, so any weapon fits", "Say which, or leave `weapons` out.")
        for at, kind in words(one, "kinds", path):
            if kind not in KINDS:
                remedy = f"Known are: {', '.join(KINDS)}. Others are matched by their word alone."
                yield Doubt(at, f"There is no kind of weapon `{kind}`", remedy, "doubt", word=kind, among=KINDS)
