"""`treve witness`: for those who watch the logs of others."""

from pathlib import Path

import click

from treve.cli.say import Target, json_option, tell


@click.group("witness")
def command() -> None:
    """Watch the logs of others: cosign their checkpoints, if they extend what you saw before."""


@command.command("init")
@click.argument("folder", type=click.Path(file_okay=False))
@click.option("--name", required=True, help="What the witness is called, such as witness.example/valdria.")
@json_option
def init(folder: str, name: str, as_json: bool) -> None:
    """Make a witness: a folder with its key and what it has seen."""
    from treve.node.witness import init_witness

    key = init_witness(Path(folder), name)
    said = [
        f"The witness {key.name} is in {folder}. Its verifier key, for the centres that it watches:",
        key.line,
        f"   A centre adds it: treve witnesses add CENTRE '{key.line}'",
        f"   To cosign: treve witness cosign {folder} LOG",
    ]
    tell(as_json, said, {"witness": key.name, "verifier_key": key.line, "folder": folder})


@command.command("cosign")
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
@click.argument("log", type=click.Path(exists=True, file_okay=False))
@click.option("--key", help="The log's verifier key, from its keepers; needed at first sight, to be sure.")
@click.option("-o", "--output", type=Target(dir_okay=False), help="Where the cosigned checkpoint goes, if not back.")
@json_option
def cosign(folder: str, log: str, key: str | None, output: str | None, as_json: bool) -> None:
    """Cosign the checkpoint of an exported log, if the log extends what this witness saw of it before."""
    from treve.node.witness import cosign_log

    done = cosign_log(Path(folder), Path(log), key, Path(output) if output else None)
    before = "seen for the first time" if done.before is None else f"{done.before:,} of them seen before"
    said = [f"Cosigned: the log {done.log}, {done.size:,} entries, {before}; in {done.note}."]
    if done.pinned:
        said.append("   Its key was taken from its own folder: compare it with what the log's keepers give you.")
    said.append(f"   The centre takes it: treve witnesses collect CENTRE {done.note}")
    facts = {
        "log": done.log, "size": done.size, "seen_before": done.before, "pinned": done.pinned, "file": str(done.note),
    }  # fmt: skip
    tell(as_json, said, facts)
