"""What weapons a rule may name: kinds of weapon by one word each, and calibres.

A kind stands for what reports call by many names. Systems (`Tochka-U`) are named beside it as they are usually called.
"""

from collections.abc import Iterator
from typing import Any

from treve.terms.loose import Doubt, deep, words

KINDS = (
    "aircraft", "anti_tank", "armoured_vehicle", "artillery", "bomb", "chemical", "cluster_munition", "drone",
    "grenade_launcher", "helicopter", "ied", "incendiary", "machine_gun", "mine", "missile", "mlrs", "mortar",
    "small_arms", "sniper_rifle", "air_defence", "tank",
)  # fmt: skip


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
