"""The marking that an entry gets where nobody says another, and of what kind a source is: defaults by source.

    defaults:
      - {of: registers, tlp: GREEN}
      - {of: agreements, tlp: GREEN}
      - {of: "source:patrouille", tlp: AMBER, to: [mission, red-lantern]}
      - {of: "source:field-notes", kind: patrol, tlp: AMBER+STRICT, to: [mission]}
      - {of: "source:*", tlp: AMBER+STRICT, to: [mission]}

What no line names gets no marking, which is released to nobody. An annex of an agreement does not get the agreement's:
it is an entry of its own because it is marked otherwise. `kind` is that of a source whose reports come as texts: a text
counts as press, which the embargo leaves alone, unless its source is said to be of another kind.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast, get_args

from treve.base.errors import Refused
from treve.entries.report import SourceKind
from treve.names.written import read as read_yaml
from treve.release.marking import Marking, make

WHAT = ("registers", "parameters", "agreements", "annexes", "releases", "judgements", "allegations", "editions",
        "statement_reviews")  # fmt: skip


@dataclass(frozen=True)
class Defaults:
    """Markings by what they are for: "registers", ..., "source:NAME" or "source:*"; kinds of sources likewise."""

    by_what: Mapping[str, Marking]
    kinds: Mapping[str, SourceKind] = field(default_factory=dict)

    def of(self, what: str) -> Marking | None:
        """Return the default for one of `WHAT`."""
        return self.by_what.get(what)

    def of_source(self, source: str) -> Marking | None:
        """Return the default for what a source says."""
        return self.by_what.get(f"source:{source}") or self.by_what.get("source:*")

    def kind_of(self, source: str) -> SourceKind | None:
        """Return of what kind a source's texts are, where a line says so."""
        return self.kinds.get(f"source:{source}") or self.kinds.get("source:*")


NO_DEFAULTS = Defaults({})


def read(text: str, name: str = "markings.yaml") -> Defaults:
    """Return the register that a file holds.

    Raises:
        Refused: with line and column: an unknown field, something named twice, or a marking that contradicts itself.
    """
    found: dict[str, Marking] = {}
    kinds: dict[str, SourceKind] = {}
    for item in read_yaml(text, name).fields({"defaults"}, {"defaults"})["defaults"]:
        fields = item.fields({"of", "tlp", "to", "kind"}, {"of"})
        what = fields["of"].text()
        if what not in WHAT and not (what.startswith("source:") and len(what) > len("source:")):
            fields["of"].wrong(f"{what!r} is nothing that is marked", f"One of {', '.join(WHAT)}, or source:NAME.")
        if what in found or what in kinds:
            item.wrong(f"{what!r} is written twice", "Keep one of the two.")
        if "kind" in fields:
            if what in WHAT:
                fields["kind"].wrong(f"{what} are of no kind of source", "Leave `kind` out.")
            kinds[what] = cast(SourceKind, fields["kind"].one_of(get_args(SourceKind)))
        if "tlp" not in fields:
            if "kind" not in fields or "to" in fields:
                item.wrong("it has no marking", "Write `tlp`, or `kind` alone.")
            continue
        try:
            found[what] = make(fields["tlp"].text(), fields["to"].texts() if "to" in fields else ())
        except Refused as why:
            item.wrong(why.what, why.remedy)
    return Defaults(found, kinds)
