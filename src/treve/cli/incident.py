"""`treve incident review | attribute | withdraw`."""

from typing import Any

import click

from treve.cli.judging import judging, say_judgement

STATES = (
    "reported", "screened", "corroborated", "verified", "investigated", "unconfirmed", "undetermined", "refuted",
    "withdrawn",
)  # fmt: skip
ATTRIBUTIONS = ("alleged", "assessed", "attributed", "accepted", "disputed", "not_mandated")


@click.group("incident")
def command() -> None:
    """Review an incident, or say whose act it was. Neither is ever computed.

    INCIDENT is its id or that of any of its reports, the first six digits or more, or a source's own id.
    """


@command.command("review")
@judging
@click.argument("incident")
@click.argument("state", type=click.Choice(STATES))
def review(incident: str, state: str, **given: Any) -> None:
    """Say how far an incident is verified. Verified, investigated and refuted count once a second person says so."""
    say_judgement(about="incident", act="review", of=incident, says=state, **given)


@command.command("attribute")
@judging
@click.argument("incident")
@click.argument("state", type=click.Choice(ATTRIBUTIONS))
@click.option("--whom", default=None, help="To whom: an actor or party.")
@click.option("--percent", type=click.IntRange(0, 100), default=None, help="Of an assessed attribution: how probable.")
def attribute(incident: str, state: str, whom: str | None, percent: int | None, **given: Any) -> None:
    """Say whose act it was: alleged, assessed (--percent), attributed, accepted, disputed, or not mandated to say."""
    share = None if percent is None else percent * 10_000
    say_judgement(about="incident", act="attribute", of=incident, says=state, whom=whom, share_ppm=share, **given)


@command.command("withdraw")
@judging
@click.argument("incident")
@click.option(
    "--what", "says", type=click.Choice(["review", "attribution"]), default=None,
    help="What is taken back; all that was said of the incident otherwise.",
)  # fmt: skip
def withdraw(incident: str, says: str | None, **given: Any) -> None:
    """Take back a review (your own) or what a body said about whose act it was."""
    say_judgement(about="incident", act="withdraw", of=incident, says=says, **given)
