"""`treve erase`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from treve.cli.say import centre_argument, json_option, tell

if TYPE_CHECKING:
    from treve.node.erase import Erasing
    from treve.node.replay import Replayed


@click.command("erase")
@centre_argument
@click.argument("records", nargs=-1)
@click.option("--why", default=None, help="The reason, kept with the receipt; it must not say what was erased.")
@click.option(
    "--documents",
    type=click.Choice(("ask", "destroy", "keep")),
    default="ask",
    help="Documents in which other records or the same words stand: refuse, destroy them whole, or keep them.",
)
@click.option(
    "--redacted",
    type=click.Path(exists=True, dir_okay=False),
    help="A copy without what is erased: it stands in the place of such a document.",
)
@click.option(
    "--words",
    "words_file",
    type=click.Path(exists=True, dir_okay=False),
    help="A file of names or other words, one a line: it is told where else they stand. Delete the file afterwards.",
)
@click.option(
    "--replay",
    "listed",
    type=click.Path(exists=True, dir_okay=False),
    help="erasures.jsonl, kept apart from a backup: erase again, in a restored centre, what was erased since.",
)
@json_option
def command(
    centre: str, records: tuple[str, ...], why: str | None, documents: str, redacted: str | None,
    words_file: str | None, listed: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Destroy records (12:3), all records of entries (12), or reports and held rows by their id, for good.

    Their keys and sealed texts, their document where nothing else stands in it, and all caches go. The log stays as it
    was and gets a receipt. What comes again is known as erased, and is not taken. Copies that others hold are
    out of reach.
    """
    from treve.base.errors import Refused
    from treve.node.centre import open_centre
    from treve.node.erase import erase, meant_by
    from treve.node.found_in import words_in
    from treve.node.replay import read_list, replay
    from treve.node.roles import acting

    if listed is not None:
        if records:
            raise Refused("Give either records or a list to replay.", remedy=f"treve erase {centre} --replay {listed}")
        with open_centre(Path(centre), to_write=True) as opened:
            again = replay(opened, read_list(Path(listed)), acting(opened, "erase"))
        tell(as_json, _again(again), again._asdict())
        return
    if not records or why is None:
        raise Refused("Name what is to be erased, and why.", remedy=f'treve erase {centre} 12:3 --why "..."')
    copy = Path(redacted).read_bytes() if redacted else None
    words = words_in(Path(words_file)) if words_file else ()
    with open_centre(Path(centre), to_write=True) as opened:
        meant = [one for each in records for one in meant_by(opened, each)]
        done = erase(opened, meant, why, acting(opened, "erase"), documents=documents, redacted=copy, look_for=words)  # type: ignore[arg-type]
    tell(as_json, told(done, centre), facts(done))


def told(done: "Erasing", centre: str) -> list[str]:
    """Return what was done in sentences."""
    if not done.receipts:
        return list(done.notes)
    lines = [f"Erased: {_count(len(done.records), 'record')}, {_count(len(done.documents), 'document')}, all caches."]
    if done.redacted:
        lines.append(f"   The redacted copy is {done.redacted}.")
    lines += [f"   Kept on purpose, though the words stand in it: document {each}" for each in done.kept]
    lines += [f"   {note}" for note in done.notes]
    numbers = ", ".join(str(each) for each in done.receipts[:5]) + (", ..." if len(done.receipts) > 5 else "")
    lines.append(f"The receipt is entry {numbers}: treve receipts {centre}, or treve prove {centre} {done.receipts[0]}")
    return lines


def facts(done: "Erasing") -> dict[str, Any]:
    """Return what was done for machines."""
    return {**done._asdict(), "records": [f"{entry}:{at}" for entry, at in done.records]}


def _again(done: "Replayed") -> list[str]:
    stay = [f"   {_count(done.needed, 'record')} of the list stay: the centre works with them."] if done.needed else []
    if not done.receipts:
        return ["All of it is erased here already; nothing was changed." if not stay else "Nothing was changed.", *stay]
    return [
        f"Erased again: {_count(done.records, 'record')}, {_count(done.documents, 'document')}; "
        f"{_count(done.tombstones, 'tombstone')} set. The receipt is entry {done.receipts[0]}.",
        *stay,
    ]


def _count(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"
