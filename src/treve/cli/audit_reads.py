"""`treve audit-reads`."""

from pathlib import Path

import click

from treve.cli.say import centre_argument, json_option, tell


@click.command("audit-reads")
@centre_argument
@json_option
def command(centre: str, as_json: bool) -> None:
    """Print who read, exported or reported what, and check that nothing was changed or taken out.

    Keep the last line elsewhere from time to time: whoever holds the disk and the keys of a node could write the audit
    anew, and only an earlier line shows that he did.
    """
    from treve.node import reads
    from treve.node.reads import Noted, Reads

    def say(each: Noted) -> None:
        one = each.read
        count = "" if one.count is None else f", {one.count:,} rows"
        said = f"{each.number} {one.at} {one.who}: {one.deed} {one.route} {one.of}".rstrip()
        facts = {"number": each.number, **{name: getattr(one, name) for name in one.__struct_fields__}}
        tell(as_json, [f"{said} as seen by {one.audience}{count}"], facts)

    home = Path(centre)
    if not reads.exists(home):
        from treve.node.centre import open_centre

        with open_centre(home):
            pass
        tell(as_json, ["Nothing was noted yet: the audit begins with the first read of a member."], {"reads": 0})
        return
    opened = Reads(home, to_write=False)
    try:
        head = opened.check(say)
    finally:
        opened.close()
    facts = {"holds": True, "reads": head.size, "head": head.hash.hex()}
    tell(as_json, [f"It holds: {head.size:,} reads, up to {head.hash.hex()}."], facts)
