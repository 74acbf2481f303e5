"""`treve terms show | diff | timeline`: agreements to read, of a file or of a centre."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import click

from treve.cli.say import as_seen_by_option, json_option, shown, tell

lang_option = click.option("--lang", type=click.Choice(["en", "fr"]), default="en", help="Language of the sentences.")


def of_centre(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that a centre with several agreements needs."""
    for option in (
        click.option("--agreement", default=None, help="Of a centre: which agreement, where there are several."),
        click.option("--version", default=None, help="Of a centre: which version; the last one otherwise."),
        as_seen_by_option,
        lang_option,
        json_option,
    ):
        command = option(command)
    return command


@click.command("show")
@click.argument("where", metavar="FILE|CENTRE")
@click.option("--clause", default=None, help="This clause alone, with those under it.")
@of_centre
def show(
    where: str,
    clause: str | None,
    agreement: str | None,
    version: str | None,
    who: str | None,
    lang: str,
    as_json: bool,
) -> None:
    """Lay an agreement out: text by text, clause by clause, with what hangs on each."""
    from treve.node.agreements import find
    from treve.terms.to_read import as_lines, as_values

    terms = find(where, who, agreement, version, "terms_show").terms
    if as_json:
        tell(True, [], as_values(terms, lang, clause))
    else:
        tell(False, as_lines(terms, lang, clause), {})


@click.command("diff")
@click.argument("before", metavar="FILE|CENTRE@VERSION")
@click.argument("after", metavar="FILE|CENTRE@VERSION")
@click.option("--agreement", default=None, help="Of a centre: which agreement, where there are several.")
@as_seen_by_option
@lang_option
@json_option
def diff(before: str, after: str, agreement: str | None, who: str | None, lang: str, as_json: bool) -> None:
    """Say what changed from one version to another, by meaning: what came, what went, what reads otherwise."""
    from treve.node.agreements import find
    from treve.terms.differ import differences

    old, new = (find(where, who, agreement, None, "terms_diff").terms for where in (before, after))
    found = differences(old, new)
    if as_json:
        for one in found:
            tell(True, [], {**one._asdict(), "text": one.text.say(lang)})
        return
    for one in found:
        click.echo(shown(one.text.say(lang)))
    if not found:
        click.echo("Les deux disent la même chose." if lang == "fr" else "Both say the same.")


@click.command("timeline")
@click.argument("where", metavar="FILE|CENTRE")
@click.option("--reading", default=None, help="Under which reading; the first one otherwise.")
@of_centre
def timeline(
    where: str,
    reading: str | None,
    agreement: str | None,
    version: str | None,
    who: str | None,
    lang: str,
    as_json: bool,
) -> None:
    """Lay out the course of an agreement: beginnings, renewals, suspensions, accessions, events, deadlines.

    Each with who says so; what waits on something that has not come stands last. Of a centre, when it came to know each
    version stands first.
    """
    from treve.node.agreements import find
    from treve.terms.course import course
    from treve.terms.scope import reading_of
    from treve.terms.wording import say

    found = find(where, who, agreement, version, "terms_timeline")
    rows = course(found.terms, reading_of(found.terms, reading))
    if as_json:
        for known in found.arrivals:
            tell(True, [], {"what": "annex_here" if known.annex else "adopted_here", **known._asdict()})
        for row in rows:
            tell(True, [], _values(row._asdict(), lang))
        return
    for known in found.arrivals:
        text = say("annex_here", annex=known.annex) if known.annex else say("adopted_here", version=known.version)
        click.echo(shown(f"{known.stated_at[:16]}Z  {text.say(lang)}"))
    for row in rows:
        at = _time(row.at) if row.at is not None else say("waits_no_date").say(lang)
        notes = [row.who] if row.who else []
        notes += [say("open_point", point=row.point or row.what).say(lang)] if row.open else []
        notes += [say("waits", event=row.waits_on).say(lang)] if row.waits_on is not None else []
        tail = f" ({'; '.join(notes)})" if notes else ""
        clause = f" [{row.clause}]" if row.clause else ""
        click.echo(shown(f"{at:17}  {row.text.say(lang)}{clause}{tail}"))


def _time(at: dt.datetime | dt.date) -> str:
    return at.isoformat(" ", "minutes") if isinstance(at, dt.datetime) else at.isoformat()


def _values(row: dict[str, Any], lang: str) -> dict[str, Any]:
    at, waits = row["at"], row["waits_on"]
    return {
        **row,
        "at": at.isoformat() if at is not None else None,
        "text": row["text"].say(lang),
        "waits_on": waits.say(lang) if waits is not None else None,
    }
