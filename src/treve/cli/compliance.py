"""`treve compliance`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from treve.cli.say import as_seen_by_option, centre_argument, json_option, progress, shown, tell

if TYPE_CHECKING:
    from treve.base.lang import Lang
    from treve.timeline.compliance_shapes import ComplianceRow


@click.command("compliance")
@centre_argument
@click.option("--by", type=click.Choice(["day", "week", "month"]), default="week", show_default=True)
@click.option(
    "--over",
    type=click.Choice(["all", "province", "zone", "party"]),
    default="all",
    show_default=True,
    help="Areas, the zones of the deciding rule, or incidents in which a party is one of the sides.",
)
@click.option("--agreement", default=None, help="One agreement, where the centre has several.")
@click.option("--reading", default=None, help="One reading of it.")
@click.option("--from", "first", default=None, help="Periods from this day on.")
@click.option("--to", "last", default=None, help="Periods up to this day.")
@click.option("--lang", type=click.Choice(["en", "fr"]), default=None, help="That of the settings otherwise.")
@as_seen_by_option
@json_option
def command(
    centre: str,
    by: str,
    over: str,
    agreement: str | None,
    reading: str | None,
    first: str | None,
    last: str | None,
    lang: str | None,
    who: str | None,
    as_json: bool,
) -> None:
    """Print findings over time, and beside them how hard anyone looked.

    Quiet is not compliance, and no party is ranked: rows stand by time and name, and there is no rate.
    """
    from typing import cast

    from treve.node.centre import open_centre
    from treve.node.compliance import compliance_seen, require_known
    from treve.node.duties import day_of
    from treve.node.reads import note_deed
    from treve.node.settings import read_settings
    from treve.node.sight import sight_of
    from treve.node.view import view
    from treve.timeline.compliance import Asked
    from treve.timeline.compliance_shapes import Over
    from treve.timeline.days import By

    days = [day_of(text, name) if text is not None else None for text, name in ((first, "--from"), (last, "--to"))]
    asked = Asked(cast(By, by), cast(Over, over), *days)
    language: Lang = "fr" if (lang or read_settings(Path(centre)).language) == "fr" else "en"
    with progress(as_json) as step, open_centre(Path(centre)) as opened:
        sight = sight_of(opened, who)
        seen = view(opened, step, sight)
        require_known(seen, agreement, reading)
        rows = [row for row in compliance_seen(seen, asked, agreement) if reading in (None, row["reading"])]
        note_deed(opened, sight, "compliance", f"compliance.{over}", by, count=len(rows))
    if as_json:
        for row in rows:
            tell(True, [], dict(row))
        return
    tell(False, [*seen.notes], {})
    for line in _lines(rows, language):
        click.echo(shown(line))


def _lines(rows: "list[ComplianceRow]", lang: "Lang") -> list[str]:
    """Return a table for each version and reading, then what to bear in mind."""
    from treve.timeline.compliance_say import MIND, effort_words, headed, numbers, state_words
    from treve.timeline.words import pick

    lines: list[str] = []
    before = None
    for row in rows:
        if (row["agreement"], row["version"], row["reading"]) != before:
            before = (row["agreement"], row["version"], row["reading"])
            lines.append(" ".join(before))
        effort = effort_words(row["effort"], lang)
        lines.append(f"   {headed(row, lang)}  {numbers(row, lang)}  {state_words(row, lang)}"
                     + (f"  [{effort}]" if effort else ""))  # fmt: skip
    return [*lines, *(pick(words, lang) for words in MIND)]
