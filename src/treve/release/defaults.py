"""The marking that an entry gets where nobody says another: a register of defaults by source.

    defaults:
      - {of: registers, tlp: GREEN}
      - {of: agreements, tlp: GREEN}
      - {of: "source:patrouille", tlp: AMBER, to: [mission, red-lantern]}
      - {of: "source:*", tlp: AMBER+STRICT, to: [mission]}

What no line names gets no marking, which is released to nobody. An annex of an agreement does not get the agreement's:
it is an entry of its own because it is marked otherwise.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from treve.base.errors import Refused
from treve.names.written import read as read_yaml
from treve.release.marking import Marking, make

WHAT = ("registers", "parameters", "agreements", "annexes", "releases")


@dataclass(frozen=True)
class Defaults:
    """Markings by what they are for: "registers", ..., "source:NAME" or "source:*"."""

    by_what: Mapping[str, Marking]

    def of(self, what: str) -> Marking | None:
        """Return the default for registers, parameters, agreements, annexes or releases."""
        return self.by_what.get(what)

    def of_source(self, source: str) -> Marking | None:
        """Return the default for what a source says."""
        return self.by_what.get(f"source:{source}") or self.by_what.get("source:*")


NO_DEFAULTS = Defaults({})


def read(text: str, name: str = "markings.yaml") -> Defaults:
    """Return the register that a file holds.

    Raises:
        Refused: with line and column: an unknown field, something named twice, or a marking that contradicts itself.
    """
    found: dict[str, Marking] = {}
    for item in read_yaml(text, name).fields({"defaults"}, {"defaults"})["defaults"]:
        fields = item.fields({"of", "tlp", "to"}, {"of", "tlp"})
        what = fields["of"].text()
        if what not in WHAT and not (what.startswith("source:") and len(what) > len("source:")):
            fields["of"].wrong(f"{what!r} is nothing that is marked", f"One of {', '.join(WHAT)}, or source:NAME.")
        if what in found:
            item.wrong(f"{what!r} is written twice", "Keep one of the two.")
        try:
            found[what] = make(fields["tlp"].text(), fields["to"].texts() if "to" in fields else ())
        except Refused as why:
            item.wrong(why.what, why.remedy)
    return Defaults(found)
