"""`treve terms check | adopt | schema`; those that show one are in `terms_shown`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, marking_option, tell, to_option
from treve.cli.terms_shown import diff, lang_option, show, timeline

file_argument = click.argument("file", type=click.Path(exists=True, dir_okay=False))


@click.group("terms")
def command() -> None:
    """Check, show and compare agreements, or adopt them into a centre. The format is described in docs/TERMS.md."""


@command.command("check")
@file_argument
@click.option(
    "--agreement",
    type=click.Path(exists=True, dir_okay=False),
    help="Where FILE is an annex: the agreement that it belongs to, so that what it cites is looked at.",
)
@lang_option
@json_option
@click.pass_context
def check(context: click.Context, file: str, agreement: str | None, lang: str, as_json: bool) -> None:
    """Read an agreement or an annex and tell every error with its line and column, or what the agreement says."""
    from treve.node.check import check_terms

    checked = check_terms(Path(file), lang, Path(agreement) if agreement else None)
    if as_json:
        wrong = [each for each in checked.problems if each.gravity == "held"]
        tell(
            True,
            [],
            {
                "holds": checked.good,
                "refused": not checked.good,
                "reason": "; ".join(f"{each.where}: {each.message}" for each in wrong) or None,
                "agreement": checked.agreement,
                "version": checked.version,
                "problems": [
                    {**each._asdict(), "raw": each.raw.decode("utf-8", "replace")} for each in checked.problems
                ],
            },
        )
    else:
        for each in checked.problems:
            doubt = "" if each.gravity == "held" else "doubt: "
            click.echo(f"{each.where}: {doubt}{each.message}\n   {each.remedy}")
        for heading, lines in checked.summary:
            click.echo(f"\n{heading}")
            for line in lines:
                click.echo(f"  {line}")
        errors = sum(each.gravity == "held" for each in checked.problems)
        doubts = len(checked.problems) - errors
        beside = f" Doubts, which refuse nothing: {doubts}." if doubts else ""
        click.echo(f"\n{file}: " + (f"{errors} to correct." if errors else "holds.") + beside)
    context.exit(0 if checked.good else 2)


@command.command("adopt")
@centre_argument
@file_argument
@marking_option
@to_option
@json_option
def adopt(centre: str, file: str, marking: str | None, recipients: tuple[str, ...], as_json: bool) -> None:
    """Make an agreement, or an annex of one, an entry of the centre; from then on incidents are held against it.

    An annex has a marking of its own: whoever may not see it judges by the agreement without it.
    """
    from treve.node.adopt import adopt_terms
    from treve.node.centre import open_centre
    from treve.node.roles import acting
    from treve.release.marking import make

    with open_centre(Path(centre), to_write=True) as opened:
        marked = make(marking, recipients) if marking is not None else None
        done = adopt_terms(opened, Path(file), acting(opened, "adopt"), marked)
    said = f"is entry {done.entry}" if done.entry is not None else "was adopted before; nothing was changed"
    tell(
        as_json,
        [
            f"{done.what}, version {done.version}, {said}.",
            *(f"   {each.where}: {each.message}" for each in done.doubts),
        ],
        {"agreement": done.what, "version": done.version, "entry": done.entry, "already_there": done.entry is None},
    )


command.add_command(show)
command.add_command(diff)
command.add_command(timeline)


@command.command("schema")
@click.option("--annex", is_flag=True, help="That of annexes, rather than that of agreements.")
@json_option
def schema(annex: bool, as_json: bool) -> None:
    """Write the JSON Schema of agreements, for editors that complete and check while you type."""
    from treve.terms import schema as schemas

    sort: schemas.Sort = "annex" if annex else "agreement"
    if as_json:
        tell(True, [], schemas.schema(sort))
    else:
        click.echo(schemas.schema_text(sort), nl=False)
