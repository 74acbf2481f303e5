"""`treve receipts`."""

from pathlib import Path

import click

from treve.cli.say import as_seen_by_option, centre_argument, json_option, shown, tell


@click.command("receipts")
@centre_argument
@as_seen_by_option
@json_option
def command(centre: str, who: str | None, as_json: bool) -> None:
    """Say what was erased from a centre, when, by whom and why; one receipt is one entry of the log.

    A receipt is proved to others like any entry: treve prove CENTRE ENTRY --record 0 --show erasure.
    """
    from treve.node.centre import open_centre
    from treve.node.reads import note_deed
    from treve.node.receipts import receipts
    from treve.node.sight import sight_of

    with open_centre(Path(centre)) as opened:
        sight = sight_of(opened, who)
        found = receipts(opened, sight)
        note_deed(opened, sight, "receipts", "receipts", count=len(found))
    if as_json:
        for one in found:
            records = [f"{entry}:{at}" for entry, at in one.records]
            tell(True, [], {**one._asdict(), "records": records, "documents": list(one.documents)})
        return
    if not found:
        click.echo("Nothing was erased.")
    for one in found:
        what = ", ".join(f"{entry}:{at}" for entry, at in one.records) or "no record"
        click.echo(shown(f"Entry {one.entry}, {one.at[:19]}Z, by {one.person or 'the node'}: {what}. {one.why}"))
        for each in one.documents:
            after = f", in its place {one.redacted}" if one.redacted else ""
            click.echo(f"   document {each}{after}")
        click.echo(f"   hash {one.hash}")
