"""Bad files of terms, drawn from a seed, and what must hold of each: read or refused with a place, then answered."""

import random
import re
import time
from pathlib import Path
from typing import NamedTuple

from tests.sources.hostile import NASTY

from treve.terms.course import course
from treve.terms.differ import differences
from treve.terms.events import moments
from treve.terms.force import force_interval
from treve.terms.model import Terms
from treve.terms.points import of_terms
from treve.terms.read import BadTerms, check, is_annex, read, read_annex
from treve.terms.scope import open_points
from treve.terms.show import summary
from treve.terms.to_read import as_lines
from treve.terms.versions import in_their_time
from treve.terms.weigh import Weights

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "TERMS.md").read_text("utf-8")
AGREEMENT = "".join(re.findall(r"^```yaml\n(.*?)^```$", GUIDE, re.M | re.S)).encode()
ANNEX = "".join(re.findall(r"^```yaml annex\n(.*?)^```$", GUIDE, re.M | re.S)).encode()

WORDS = [
    b"art-1", b"upper", b"valleys", b"line", b"strip", b"talks", b"met-talks", b"end", b"signature", b"agreed",
    b"contested", b"2031-03-01T06:00", b"2031-03-01", b"0", b"-1", b"true", b"~", b"[]", b"{}", b"as-written",
    b"commission", b"{after: end, by: {months: 1000}}", b"{at: 3000-12-31T23:59}", b"[[8.0, 46.0], [8.0, 46.0]]",
]  # fmt: skip


class Got(NamedTuple):
    """What became of many inputs; `slowest_s` is of the processor's time."""

    inputs: int
    read: int
    refused: int
    seconds: float
    slowest_s: float


def made(chance: random.Random) -> bytes:
    """Return the guide's agreement or annex with some of it cut, doubled, moved, or overwritten."""
    data = AGREEMENT if chance.random() < 0.8 else ANNEX
    for _ in range(chance.randint(1, 4)):
        lines = data.split(b"\n")
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(6):
            case 0:
                lines[at] = lines[other]
            case 1:
                del lines[at]
            case 2:
                lines.insert(at, lines[other])
            case 3:
                lines[at] = re.sub(rb"[\w-]+(?=[,}\]]|$)", lambda _: chance.choice(WORDS), lines[at], count=1)
            case 4:
                lines[at], lines[other] = lines[other], lines[at]
            case _:
                cut = chance.randrange(len(lines[at]) + 1)
                lines[at] = lines[at][:cut] + chance.choice(NASTY) + lines[at][cut:]
        data = b"\n".join(lines)
    return data


def look(data: bytes, agreement: Terms) -> bool:
    """Return whether a file is read; whatever is wrong with it has a place and a remedy, or an assertion fails."""
    beside = agreement if is_annex(data) else None
    found = check(data, "f.yaml", agreement=beside)
    held = [one for one in found if one.gravity == "held"]
    for one in found:
        assert re.match(r"f\.yaml(:[0-9]+:[0-9]+)?$", one.where), one
        assert one.message and one.remedy, one
    try:
        if beside is not None:
            read_annex(data, "f.yaml", beside)
        else:
            laid_out(read(data, "f.yaml"))
    except BadTerms:
        assert held
        return False
    assert not held
    return True


def laid_out(terms: Terms) -> None:
    """Ask all that is asked of an agreement: whatever was accepted has an answer."""
    assert of_terms(terms)
    [bounded] = in_their_time([terms])
    for reading in terms.readings:
        assert all(one.happened for told in moments(bounded, reading, Weights()).values() for one in told if one.at_s)
        open_points(bounded, reading)
        course(bounded, reading)
    assert force_interval(bounded).start_s <= force_interval(bounded).end_s
    assert as_lines(bounded, "fr")
    assert summary(bounded, "en")
    assert differences(terms, terms) == []


def run(rounds: int, seed: int) -> Got:
    """Look at many files; an error names the round that repeats it."""
    agreement = read(AGREEMENT, "guide.yaml")
    taken, slowest, begun = 0, 0.0, time.perf_counter()
    for each in range(rounds):
        data = made(random.Random(f"{seed}/{each}"))
        started = time.process_time()
        try:
            taken += look(data, agreement)
        except Exception as why:
            raise AssertionError(f"seed {seed}, round {each}: {data!r}") from why
        slowest = max(slowest, time.process_time() - started)
    return Got(rounds, taken, rounds - taken, time.perf_counter() - begun, slowest)
