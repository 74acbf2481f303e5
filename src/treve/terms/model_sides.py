"""Who is bound, who answers for whom, and what is left out."""

from typing import Literal

from pydantic import Field

from treve.terms.model_basics import Day, Moment, Part, Slug, Standing, View, Words

Plea = Literal["self_defence", "demining", "announced_exercise", "accident", "other"]


class Member(Part):
    """An actor of the register whom a party's word binds, and how sure that is."""

    actor: Slug
    standing: Standing
    since: Day | None = None
    until: Day | None = None
    clause: Slug
    views: list[View] = []


class Accession(Part):
    """How others may join: in words, and whom the text has in mind. Who joined is a member with a `since`."""

    summary: Words
    open_to: list[Slug] = []
    until: Moment | None = None
    clause: Slug


class Party(Part):
    """A side of the agreement. Acts among the members of one party are not acts between the parties."""

    id: Slug
    name: Words
    accession: Accession | None = None
    members: list[Member] = Field(min_length=1)
    answered_for_by: list[Slug] = []
    clause: Slug


class Guarantor(Part):
    """A state that answers for a party, or for the whole."""

    actor: Slug
    clause: Slug
    since: Day | None = None
    until: Day | None = None
    own_acts: Literal["bound", "not_bound", "silent"] = "silent"
    """Whether its own forces owe what the parties owe; where the terms are silent, that stays open."""


class Exclusion(Part):
    """What the agreement leaves out: groups, an area, or acts. `views` says who sees it how.

    `acts` are kinds (demining, an exercise that was announced) that are taken out by what they are. `pleas` are what
    somebody must claim and show, such as self-defence: the program never assumes one; people's explanations name it.
    """

    id: Slug
    actors: list[Slug] = []
    zone: Slug | None = None
    acts: list[str] = []
    pleas: list[Plea] = []
    since: Day | None = None
    until: Day | None = None
    standing: Standing
    clause: Slug
    summary: Words
    views: list[View] = []
