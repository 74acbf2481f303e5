"""What products are made of: a view, as far as they read it.

`node.View` is one; a test makes its own. The frames are those of `incidents.gather` (`told`), `incidents.summary`
(`members`, `incidents`) and `findings.assess` (`findings`); `problems` has where, message, remedy, gravity, raw.
"""

from typing import Protocol

import polars as pl

from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.names.places import Places
from treve.terms.model import Terms


class SeenHead(Protocol):
    """The log that a view was derived from."""

    @property
    def name(self) -> str:
        """What the centre is called."""

    @property
    def size(self) -> int:
        """How many entries the log holds."""

    @property
    def root(self) -> str:
        """The root of its tree, 64 hex digits."""


class Seen(Protocol):
    """Everything that is derived from the entries that an audience may see."""

    @property
    def head(self) -> SeenHead:
        """The log."""

    @property
    def told(self) -> pl.DataFrame:
        """What the sources said, as they said it."""

    @property
    def members(self) -> pl.DataFrame:
        """Which report belongs to which incident."""

    @property
    def incidents(self) -> pl.DataFrame:
        """One row an incident."""

    @property
    def findings(self) -> pl.DataFrame:
        """One row per incident, version of an agreement, and reading."""

    @property
    def statements(self) -> pl.DataFrame:
        """Rows of JSON, one a statement (statements/rows.py)."""

    @property
    def timeline(self) -> pl.DataFrame:
        """Rows of JSON, one a happening (timeline/shapes.py)."""

    @property
    def places(self) -> Places:
        """The register of countries and provinces."""

    @property
    def allegations(self) -> pl.DataFrame:
        """Rows of JSON, one an allegation (findings/said.py)."""

    @property
    def effort(self) -> pl.DataFrame:
        """Rows of JSON, one an effort (timeline/effort.py)."""

    @property
    def problems(self) -> pl.DataFrame:
        """Rows in quarantine, and doubts about rows that were loaded."""

    @property
    def agreements(self) -> tuple[Terms, ...]:
        """The agreements that the centre adopted."""

    @property
    def actors(self) -> Actors:
        """The register of actors."""

    @property
    def kinds(self) -> Kinds:
        """The tree of kinds."""

    @property
    def parameters(self) -> dict[str, str]:
        """Texts of the parameters, by name."""
