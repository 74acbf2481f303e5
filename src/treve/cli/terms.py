"""`treve terms check | adopt | schema`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, marking_option, tell, to_option

file_argument = click.argument("file", type=click.Path(exists=True, dir_okay=False))


@click.group("terms")
def command() -> None:
    """Check an agreement, or adopt it into a centre. The format is described in docs/TERMS.md."""


@command.command("check")
@file_argument
@click.option("--lang", type=click.Choice(["en", "fr"]), default="en", help="Language of the summary.")
@json_option
@click.pass_context
def check(context: click.Context, file: str, lang: str, as_json: bool) -> None:
    """Read an agreement and tell every error with its line and column, or what the agreement says."""
    from treve.node.check import check_terms

    checked = check_terms(Path(file), lang)
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
            click.echo(f"{each.where}: {each.message}\n   {each.remedy}")
        for heading, lines in checked.summary:
            click.echo(f"\n{heading}")
            for line in lines:
                click.echo(f"  {line}")
        errors = sum(each.gravity == "held" for each in checked.problems)
        click.echo(f"\n{file}: " + (f"{errors} to correct." if errors else "holds."))
    context.exit(0 if checked.good else 2)


@command.command("adopt")
@centre_argument
@file_argument
@marking_option
@to_option
@json_option
def adopt(centre: str, file: str, marking: str | None, recipients: tuple[str, ...], as_json: bool) -> None:
    """Make an agreement an entry of the centre; from then on incidents are held against it."""
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


@command.command("schema")
@json_option
def schema(as_json: bool) -> None:
    """Write the JSON Schema of agreements, for editors that complete and check while you type."""
    from treve.terms.schema import schema_text

    if as_json:
        import json

        tell(True, [], json.loads(schema_text()))
    else:
        click.echo(schema_text(), nl=False)
