"""`treve`: one command, its sub-commands loaded only when they are called, and the outer door for errors.

Exit codes: 0 done, 1 done with problems held in quarantine, 2 refused (and why), 3 a fault of the program itself.
The start stays light: `treve --help` imports click and nothing of the rooms below.
"""

import importlib
import io
import sys
from typing import NoReturn

import click

from treve.base.errors import TreveError

COMMANDS = {
    "init": "Make a centre: keys, an empty log, settings with comments.",
    "take-in": "Take files into a centre: event datasets, a mission's own tables, press articles.",
    "terms": "Check an agreement, or adopt it into a centre.",
    "register": "Give a centre actors, kinds of act, offices, places, members or markings of its own.",
    "export": "Write reports, incidents, findings or problems as jsonl, csv or geojson; the log as static files.",
    "report": "Write the daily report as one HTML or PDF file, in French or English.",
    "release": "Say anew who may see entries, or whom it would reach.",
    "seen-by": "Say what an audience sees of a centre, and why.",
    "learn": "Learn the fusion tables anew from the reports of a centre, without labels.",
    "verify": "Check all that a centre holds: signatures, tree, commitments, originals.",
    "status": "How many entries are stored, and how many of them witnessed.",
    "prove": "Write the proof of one entry, for strangers to check.",
    "audit": "Check an exported log, a mirror, or a proof.",
    "witnesses": "Whom a centre trusts to watch its log, and what they have cosigned.",
    "witness": "Watch the logs of others, and cosign what extends what you saw.",
    "mirror": "Keep a copy of an exported log that only grows.",
    "equivocation": "Write the proof that a log has signed two histories.",
    "tree": "Answer questions about Merkle trees, one JSON object a line, for foreign checkers.",
    "serve": "Open the page of a centre on this machine.",
    "demo": "A small fictional theatre through all of the above, then the page.",
}

FAULT = 3


class Lazy(click.Group):
    """A group that knows its commands by name and imports one only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in the order in which a person meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command, or return `None` for a word that is none."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"treve.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the table above rather than from the modules."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="treve", message="treve %(version)s")
def treve() -> None:
    """The record of a joint monitoring centre: what was agreed, said and done, and whether it was kept.

    A centre is one directory that holds everything; there is no server to install. Every command takes --json
    for machines, and typing a command again changes nothing.
    """


def main() -> NoReturn:
    """Run `treve`, and turn whatever goes wrong into words."""
    as_json = "--json" in sys.argv
    for stream in (sys.stdout, sys.stderr):
        # A terminal or a pipe that does not know a letter gets its number, rather than nothing at all.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = treve.main(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.Abort:
        _refuse(as_json, "Stopped.", "", "What was acknowledged is kept; the rest had no effect.")
    except click.exceptions.NoArgsIsHelpError as alone:
        click.echo(alone.format_message())
        sys.exit(2)
    except click.ClickException as wrong:
        _refuse(as_json, wrong.format_message(), "", _hint(wrong))
    except TreveError as wrong:
        _refuse(as_json, wrong.what, wrong.where, wrong.remedy)
    except BrokenPipeError:
        # The reader of our output went away (`treve export ... | head`): nothing is wrong with the centre.
        sys.stderr.close()
        sys.exit(0)
    except OSError as wrong:
        _refuse(
            as_json, wrong.strerror or str(wrong), str(wrong.filename or ""), "Nothing was changed by this command."
        )
    except Exception as fault:  # noqa: BLE001 (the outer door)
        _confess(as_json, fault)


def _hint(wrong: click.ClickException) -> str:
    context = getattr(wrong, "ctx", None)
    return f"See: {context.command_path} --help" if context is not None else ""


def _refuse(as_json: bool, what: str, where: str, remedy: str) -> NoReturn:
    """Say what is refused, where and what to do; machines get the same on standard output."""
    from treve.cli.say import shown

    if as_json:
        import json

        click.echo(json.dumps({"refused": True, "reason": what, "where": where, "remedy": remedy}, ensure_ascii=False))
    else:
        click.echo(shown(f"Refused: {where + ': ' if where else ''}{what}"), err=True)
        if remedy:
            click.echo(shown(f"   {remedy}"), err=True)
    sys.exit(2)


def _confess(as_json: bool, fault: Exception) -> NoReturn:
    """A fault of ours: keep the details in a file for those who mend it, and say so in one line."""
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile("w", prefix="treve-fault-", suffix=".txt", delete=False) as file:
        traceback.print_exception(fault, file=file)
    what = f"This is a fault of Treve, not of your data ({type(fault).__name__})."
    if as_json:
        import json

        facts = {"refused": True, "reason": what, "where": "", "remedy": f"Details for its makers: {file.name}"}
        click.echo(json.dumps(facts, ensure_ascii=False))
    else:
        click.echo(f"{what} Details for its makers: {file.name}", err=True)
    sys.exit(FAULT)


if __name__ == "__main__":
    main()
