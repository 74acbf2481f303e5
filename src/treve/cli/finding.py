"""`treve finding propose | adopt | reject | dispute | explain | accept | refuse | withdraw`."""

from collections.abc import Callable
from typing import Any

import click

from treve.cli.judging import judging, say_judgement

PLEAS = ("exercise", "demining", "self_defence", "accident", "other")


@click.group("finding")
def command() -> None:
    """Say in the name of a body what it makes of a finding: propose, adopt, reject, dispute, explain it.

    INCIDENT is its id or that of any of its reports, the first six digits or more, or a source's own id. Without
    --reading it is meant under all readings; without --version, of the version that applied when it happened.
    """


def of_finding(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command what names a finding."""
    for add in (
        click.option("--reading", default=None, help="Under one reading; under all otherwise."),
        click.option("--version", default=None, help="Version of the agreement; the one that applied then, otherwise."),
        click.option("--agreement", default=None, help="The agreement, where there are several."),
        click.argument("incident"),
    ):
        function = add(function)
    return judging(function)


def _say(act: str, incident: str, **given: Any) -> None:
    say_judgement(about="finding", act=act, of=incident, **given)


@command.command("propose")
@of_finding
def propose(**given: Any) -> None:
    """Propose that a body adopt the finding."""
    _say("propose", **given)


@command.command("adopt")
@of_finding
def adopt(**given: Any) -> None:
    """Adopt the finding, in the name of a body of the agreement or of the mission (--by)."""
    _say("adopt", **given)


@command.command("reject")
@of_finding
def reject(**given: Any) -> None:
    """Reject the finding, in the name of a body of the agreement or of the mission (--by)."""
    _say("reject", **given)


@command.command("dispute")
@of_finding
def dispute(**given: Any) -> None:
    """Dispute the finding; say who (--by) and for which reason (--why)."""
    _say("dispute", **given)


@command.command("explain")
@of_finding
@click.option("--plea", type=click.Choice(PLEAS), required=True, help="What is pleaded.")
def explain(plea: str, **given: Any) -> None:
    """Explain what happened: an exercise, demining, self-defence, an accident. The incident stays counted."""
    _say("explain", plea=plea, **given)


@command.command("accept")
@of_finding
@click.option("--of", "answers", default=None, help="Whose explanation; every one otherwise.")
def accept(answers: str | None, **given: Any) -> None:
    """Accept an explanation."""
    _say("accept", answers=answers, **given)


@command.command("refuse")
@of_finding
@click.option("--of", "answers", default=None, help="Whose explanation; every one otherwise.")
def refuse(answers: str | None, **given: Any) -> None:
    """Refuse an explanation."""
    _say("refuse", answers=answers, **given)


@command.command("withdraw")
@of_finding
@click.option(
    "--what", "says", type=click.Choice(["position", "plea", "answer"]), default=None,
    help="What is taken back; all that the body said of the finding otherwise.",
)  # fmt: skip
def withdraw(says: str | None, **given: Any) -> None:
    """Take back what a body said of the finding."""
    _say("withdraw", says=says, **given)
