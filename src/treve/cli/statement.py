"""`treve statement list | queue | confirm | correct | reject | add | same | different | withdraw`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from treve.cli.judging import judging
from treve.cli.say import as_seen_by_option, centre_argument, json_option, progress, tell

PLEDGES = ("none", "wished", "declared", "agreed", "acted_on", "suspended", "refused")
DONE = {
    "confirm": "confirms it", "correct": "corrects it", "reject": "says that nobody said this",
    "add": "adds it", "same": "says that both are one", "different": "says that they are two",
    "withdraw": "takes back what it said",
}  # fmt: skip
LANG = click.Choice(["en", "fr"])


@click.group("statement")
def command() -> None:
    """Say of a statement what is right: who said it, when, that nobody did, that it was missed. It is obeyed.

    DOCUMENT is an article's file name or the first digits of its hash. AT is the span of the statement in the raw file
    (120-240), or words that stand in it alone. `treve statement list` shows what was read, and where.
    """


def _at(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command what names a statement."""
    return judging(click.argument("document")(click.argument("at")(function)))


def _fields(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the fields that a person may set."""
    for add in (
        click.option("--deadline", default=None, help="By when, in the article's words."),
        click.option("--condition", default=None, help="On what condition, in the article's words."),
        click.option("--pledge", type=click.Choice(PLEDGES), default=None, help="How far it commits somebody."),
        click.option("--named/--anonymous", "named", default=None, help="Whether the source is named."),
        click.option("--negated/--not-negated", "negated", default=None, help="Whether it says that something is not."),
        click.option("--cue", default=None, help="The words that report it."),
        click.option(
            "--kind", type=click.Choice(["direct", "indirect", "mixed"]), default=None, help="How it is told."
        ),
        click.option("--said-to", "said_to", default=None, help="Whom it was said to."),
        click.option("--said", default=None, help="The day on which it was said, or two with a slash between."),
        click.option("--span", default=None, help="Where its words stand in the raw file: 120-240."),
        click.option("--nobody", is_flag=True, help="Nobody can be told to have said it."),
        click.option("--speaker", "speakers", multiple=True, help="Who said it; again for each further one."),
    ):
        function = add(function)
    return function


@command.command("confirm")
@_at
def confirm(**given: Any) -> None:
    """Confirm a statement as it stands, corrections of others included."""
    _say("confirm", **given)


@command.command("correct")
@_at
@_fields
def correct(**given: Any) -> None:
    """Correct a statement: speaker, day, span, whom it was said to, whether it commits, and so on."""
    _say("correct", **given)


@command.command("reject")
@_at
def reject(**given: Any) -> None:
    """Say that nobody said this. It is shown as struck on the article's page, and counts nowhere."""
    _say("reject", **given)


@command.command("add")
@_at
@_fields
def add(**given: Any) -> None:
    """Add a statement that was missed: AT is its span or its words; --speaker, or --nobody, says who said it."""
    _say("add", **given)


def _two(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command what names a second statement."""
    return _at(click.argument("other_document")(click.argument("other_at")(function)))


@command.command("same")
@_two
def same(**given: Any) -> None:
    """Say that two statements are one, told twice."""
    _say("same", **given)


@command.command("different")
@_two
def different(**given: Any) -> None:
    """Say that two statements are two, however alike: the same wish months apart, for example."""
    _say("different", **given)


@command.command("withdraw")
@_at
def withdraw(**given: Any) -> None:
    """Take back all that a body said of a statement."""
    _say("withdraw", **given)


def _say(
    act: str, centre: str, document: str, at: str, body: str | None, why: str | None, on: str | None,
    marking: str | None, recipients: tuple[str, ...], as_json: bool, other_document: str | None = None,
    other_at: str | None = None, **fields: Any,
) -> None:  # fmt: skip
    """Write a review down and say what became of it."""
    from treve.node.centre import open_centre
    from treve.node.review_statement import Asked, fields_of, review_statement
    from treve.node.roles import named
    from treve.node.sight import sight_of
    from treve.node.view import view
    from treve.release.marking import make

    marked = make(marking, recipients) if marking is not None else None
    if fields:
        fields["to"] = fields.pop("said_to")
        named_too = fields.pop("named")
        fields["anonymous"] = None if named_too is None else not named_too
        fields = {"fields": fields_of(**fields)}
    other = (other_document, other_at) if other_document is not None and other_at is not None else None
    asked = Asked(act, document, at, body, why, on, other=other, **fields)  # type: ignore[arg-type]
    with progress(as_json) as step, open_centre(Path(centre), to_write=True) as opened:
        sight = sight_of(opened)
        seen = view(opened, step, sight)
        done = review_statement(opened, seen, sight.members, asked, named(Path(centre)), marked)
    review, quoted = done.review, _short(done.text)
    if done.entry is None:
        lines = [f"{review.body} has said this before; nothing was changed: “{quoted}”"]
    else:
        lines = [f"{review.body} {DONE[act]}, entry {done.entry}: “{quoted}”"]
    lines.append(f"   Next: treve statement queue {centre}")
    facts = {
        "entry": done.entry, "already_there": done.entry is None, "act": act, "body": review.body,
        "original": review.of.document, "start": review.of.start, "end": review.of.end, "text": done.text,
    }  # fmt: skip
    tell(as_json, lines, facts)


def _short(text: str, most: int = 120) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[:most].rsplit(" ", 1)[0] + " …"


@command.command("list")
@centre_argument
@click.argument("document")
@as_seen_by_option
@json_option
def listing(centre: str, document: str, who: str | None, as_json: bool) -> None:
    """List the statements that were read in an article, with the spans by which they go."""
    from treve.node.queue import rows_of
    from treve.node.review_statement import find_document

    opened, seen = _seen(centre, who, as_json, "statement list")
    with opened:
        known = find_document(seen, document)
    rows = [row for row in rows_of(seen.statements) if row["original"] == known["document"]]
    if as_json:
        for row in rows:
            tell(True, [], row)
        return
    lines = []
    for row in rows:
        who_said = ", ".join(row["speakers"]) or row["mention"] or "?"
        state = "" if row["state"] == "extracted" else f" [{row['state']} by {', '.join(row['reviewed_by'])}]"
        differ = {one for each in row["contested"] for value in each["values"] for one in value["by"]}
        state += f" [contested: {', '.join(sorted(differ))}]" if differ else ""
        lines.append(f"{row['start']}-{row['end']}  {who_said}{state}: “{_short(row['text'])}”")
    tell(False, lines or ["No statement was read in this article."], {})


@command.command("queue")
@centre_argument
@click.option("--most", type=click.IntRange(1, 10_000), default=20, show_default=True, help="How many are told.")
@click.option("--models", is_flag=True, help="Also pairs that a sentence encoder takes for one, if one is installed.")
@click.option("--lang", type=LANG, default=None, help="That of the settings otherwise.")
@as_seen_by_option
@json_option
def queued(centre: str, most: int, models: bool, lang: str | None, who: str | None, as_json: bool) -> None:
    """Tell which statements a person should look at first: where an answer would settle most.

    With --models, pairs that a sentence encoder takes for the same statement come first. They are proposals: nothing
    is joined before somebody says so (treve statement same), and no view depends on the encoder.
    """
    if models:
        _propose(centre, most, who, as_json)
    from treve.node.queue import questions
    from treve.node.settings import read_settings
    from treve.statements.queue import reasons

    language = "fr" if (lang or read_settings(Path(centre)).language) == "fr" else "en"
    opened, seen = _seen(centre, who, as_json, "statement queue")
    opened.close()
    found = questions(seen)
    if as_json:
        for one in found[:most]:
            row = one.row
            told = {name: row[name] for name in ("document", "original", "start", "end", "text", "speakers", "state")}
            tell(True, [], {**told, "settles": one.settles, "why": list(one.why), "outlets": one.outlets})
        return
    lines = []
    for one in found[:most]:
        who_said = ", ".join(one.row["speakers"]) or one.row["mention"] or "?"
        lines += [
            f"{one.row['document']} {one.row['start']}-{one.row['end']}  {who_said}: “{_short(one.row['text'])}”",
            f"   {'; '.join(reasons(one, 'fr' if language == 'fr' else 'en'))}",
        ]
    left = len(found) - most
    if language == "fr":
        lines += [f"Encore {left} : --most"] if left > 0 else [] if found else ["Rien n’attend de réponse."]
    else:
        lines += [f"{left} more: --most"] if left > 0 else [] if found else ["Nothing waits for an answer."]
    tell(False, lines, {})


def _propose(centre: str, most: int, who: str | None, as_json: bool) -> None:
    """Tell the pairs that a sentence encoder takes for one statement, where the rules do not."""
    from treve.node.encoder import encoder, proposed
    from treve.node.sight import sight_of

    encode = encoder()
    opened, seen = _seen(centre, who, as_json, "statement pairs")
    with opened:
        found = proposed(opened, seen, sight_of(opened, who), encode)
    lines = []
    for one, other in found[:most]:
        if as_json:
            tell(True, [], {"pair": [one, other]})
            continue
        places = [f"{each['document']} {each['start']}-{each['end']}" for each in (one, other)]
        lines += [f"{place}: “{_short(each['text'])}”" for place, each in zip(places, (one, other), strict=True)]
        lines.append(f"   may be one: treve statement same {centre} {' '.join(places)}")
    if not as_json:
        tell(False, lines or ["The encoder proposes no pair that the rules do not have."], {})


def _seen(centre: str, who: str | None, as_json: bool, deed: str) -> tuple[Any, Any]:
    """Return an opened centre and what an audience sees of it; the read is noted."""
    from treve.node.centre import open_centre
    from treve.node.reads import note_deed
    from treve.node.sight import sight_of
    from treve.node.view import view

    opened = open_centre(Path(centre))
    try:
        with progress(as_json) as step:
            sight = sight_of(opened, who)
            seen = view(opened, step, sight)
            note_deed(opened, sight, "export", deed, count=len(seen.statements))
    except BaseException:
        opened.close()
        raise
    return opened, seen
