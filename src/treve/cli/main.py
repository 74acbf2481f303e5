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
    "take-in": "Take files into a centre: event datasets, a mission's own tables and forms, articles.",
    "report-one": "Take in one report, and say at once which incident it joins and what follows.",
    "terms": "Check, show and compare agreements, or adopt them into a centre.",
    "register": "Give a centre actors, kinds of act, offices, places, members or markings of its own.",
    "finding": "What bodies make of a finding: propose, adopt, reject, dispute, explain it.",
    "incident": "Review an incident, or say whose act it was.",
    "link": "How reports belong together: say same, different, split; which links to look at.",
    "allegation": "Register what guarantors and parties allege of each other.",
    "statement": "Confirm, correct, reject or add statements of articles; what to look at first.",
    "person": "Say who somebody is: names, offices with dates, two who are one, one who is two.",
    "edition": "Fix a state of the record that is published or cited.",
    "history": "What changed in findings between two states of the record, and why.",
    "export": "Write reports, findings, statements, the timeline and more as files; the log as static files.",
    "duties": "What falls due next, what waits on what, and what nobody can tell.",
    "compliance": "Findings over time, with how hard anyone looked beside them.",
    "tracker": "Who met whom, who stayed away, what was agreed, and what became of it.",
    "report": "Write the daily report as HTML or PDF, in French or English.",
    "release": "Say anew who may see entries, or whom it would reach.",
    "seen-by": "Say what an audience sees of a centre, and why.",
    "key": "Keys: show them in words, protect, change, certify and revoke them.",
    "erase": "Destroy records, and what else of a centre holds their words; the log says that they were.",
    "redact": "Put a redacted copy in the place of a kept document.",
    "receipts": "What was erased, when, by whom and why.",
    "learn": "Learn the fusion tables anew from the reports of a centre, without labels.",
    "verify": "Check all that a centre holds: signatures, tree, commitments, originals.",
    "status": "How many entries are stored, and how many of them witnessed.",
    "backup": "Write the whole centre into one encrypted file.",
    "restore": "Make a centre from a backup, verified in full.",
    "restored": "Let a restored centre sign again, once nobody has seen more of it.",
    "erasures": "List what was erased, so that a restored centre does not bring it back.",
    "move": "Move a centre's entries from SQLite to PostgreSQL, or back.",
    "prove": "Write the proof of one entry, for strangers to check.",
    "audit": "Check an exported log, a mirror, or a proof.",
    "witnesses": "Whom a centre trusts to watch its log, and what they have cosigned.",
    "witness": "Watch the logs of others, and cosign what extends what you saw.",
    "mirror": "Keep a copy of an exported log that only grows.",
    "equivocation": "Write the proof that a log has signed two histories.",
    "tree": "Answer questions about Merkle trees, one JSON object a line, for foreign checkers.",
    "account": "Who may sign in to the page: make, reset, close and list accounts.",
    "audit-reads": "Print who read or exported what, and check that nothing was taken out.",
    "serve": "Open the page of a centre: on this machine, or to its members.",
    "demo": "A small fictional theatre through all of the above, then the page.",
}

AUDIENCE = {
    "duties": "as_seen_by", "compliance": "as_seen_by", "tracker": "as_seen_by",
    "init": "no_centre", "take-in": "writes", "terms check": "no_centre", "terms schema": "no_centre",
    "terms adopt": "writes", "terms show": "as_seen_by", "terms diff": "as_seen_by", "terms timeline": "as_seen_by",
    "register": "writes", "export": "as_seen_by", "report": "as_seen_by",
    "release": "writes", "seen-by": "tells_of_audiences", "learn": "writes", "verify": "log_alone",
    "status": "log_alone", "prove": "as_seen_by", "audit": "no_centre", "witnesses add": "writes",
    "witnesses collect": "log_alone", "witness init": "no_centre", "witness cosign": "no_centre",
    "mirror": "no_centre", "equivocation": "no_centre", "tree": "no_centre", "account add": "accounts",
    "account reset": "accounts", "account disable": "accounts", "account enable": "accounts",
    "account list": "accounts", "audit-reads": "tells_of_audiences", "serve": "signs_in", "demo": "no_centre",
    "erase": "writes", "redact": "writes", "receipts": "as_seen_by", "erasures": "log_alone", "key show": "log_alone",
    "key protect": "no_centre", "key root": "no_centre", "key person": "no_centre", "key enrol": "writes",
    "key revoke": "writes", "key rotate": "writes", "move": "whole", "backup": "whole", "restore": "no_centre",
    "restored": "writes", "finding propose": "speaks", "finding adopt": "speaks", "finding reject": "speaks",
    "finding dispute": "speaks", "finding explain": "speaks", "finding accept": "speaks", "finding refuse": "speaks",
    "finding withdraw": "speaks", "incident review": "speaks", "incident attribute": "speaks",
    "incident withdraw": "speaks", "allegation add": "speaks", "allegation confirm": "speaks",
    "allegation deny": "speaks", "allegation withdraw": "speaks", "edition": "speaks", "history": "as_seen_by",
    "report-one": "answers",
    "link same": "speaks", "link different": "speaks", "link split": "speaks", "link part-of": "speaks",
    "link not-sure": "speaks", "link undo": "speaks", "link list": "as_seen_by", "link queue": "as_seen_by",
    "statement list": "as_seen_by", "statement queue": "as_seen_by", "statement confirm": "speaks",
    "statement correct": "speaks", "statement reject": "speaks", "statement add": "speaks", "statement same": "speaks",
    "statement different": "speaks", "statement withdraw": "speaks", "person list": "as_seen_by",
    "person add": "writes", "person rename": "writes", "person alias": "writes", "person office": "writes",
    "person merge": "writes", "person split": "writes",
}  # fmt: skip
"""How each command deals with who may see what; a test holds it against the commands that there are.

`as_seen_by`: gives out contents, only through a view or sight of the audience asked for, and notes that it did.
`log_alone`: hashes, signatures, counts. `writes`: adds entries, gives out none. `speaks`: adds what a person says for
a body; which role that takes depends on what is said (`node/judge.py`). `no_centre`: works on files that are
handed to it. `whole`: copies all of a centre as it lies, for who keeps the machine. `tells_of_audiences`: says what
others see, for the head. `accounts`: keeps accounts. `signs_in`: serve.
`answers`: adds entries by the role of who does, and answers that one of what they see, noting that it did.
"""

DEEDS = {
    "take-in": "take_in", "terms adopt": "adopt", "register": "adopt", "learn": "adopt", "witnesses add": "adopt",
    "release": "release", "erase": "erase", "redact": "erase", "key enrol": "keep_keys", "key revoke": "keep_keys",
    "key rotate": "keep_keys", "restored": "keep_keys",
    "person add": "adopt", "person rename": "adopt", "person alias": "adopt", "person office": "adopt",
    "person merge": "adopt", "person split": "adopt",
}  # fmt: skip
"""What a person must be allowed to do (`MAY` in release/members.py) to write by each command that writes."""

FAULT = 3


READS_FROM = "passphrase_fd"


def with_passphrase(command: click.Command) -> click.Command:
    """Give a command, and those below it, the options that say with which key and passphrase it signs."""
    if isinstance(command, click.Group):
        for below in command.commands.values():
            with_passphrase(below)
    elif all(each.name != READS_FROM for each in command.params):
        from treve.cli.passphrase import by_option, passphrase_option, signed_by_option

        command.params += [passphrase_option(), signed_by_option(), by_option()]
    return command


class Lazy(click.Group):
    """A group that knows its commands by name and imports one only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in the order in which a person meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command, or return `None` for a word that is none."""
        if cmd_name not in COMMANDS:
            return None
        from treve.node.memory import give_back

        give_back()
        module = importlib.import_module(f"treve.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return with_passphrase(command)

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
    """A fault of ours: keep where it was in a file for those who mend it, and say so in one line."""
    import tempfile

    from treve.node.fault_report import fault_report

    # mkstemp, below it, makes the file for its owner only.
    with tempfile.NamedTemporaryFile("w", prefix="treve-fault-", suffix=".txt", delete=False) as file:
        file.writelines(fault_report(fault))
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
