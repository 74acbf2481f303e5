"""A large log, many writers and readers: what TRUST.md asks of a million, of a part of it here, of all in the soak.

Limits are the floors. In the small they are scaled where the work grows with the log, and hold seconds of a core, since
the machine may be doing other things too.
"""

from pathlib import Path

import pytest
from benchmarks.crowd import crowd
from benchmarks.ledger import of_large

MILLION = 1_000_000
OPEN_S, PROOF_MS, AUDIT_S, RESTORE_S = 5.0, 5.0, 300.0, 900.0
ACKNOWLEDGED_PER_S, P99_MS = 1_000, 500


@pytest.mark.parametrize(("name", "count", "per_entry"), [("entries", 12_000, 1), ("records", 50_000, 1_000)])
def test_a_part_of_a_million_costs_no_more_than_its_part(name: str, count: int, per_entry: int, tmp_path: Path) -> None:
    figures = of_large(tmp_path, name, count, per_entry, exported=per_entry == 1)
    share = count / MILLION
    assert figures[f"{name}_open_cpu_s"] < OPEN_S * share + 0.1
    assert figures[f"{name}_verify_cpu_s"] < AUDIT_S * share + 2
    assert figures[f"{name}_restore_cpu_s"] < RESTORE_S * share + 2
    # A proof costs the same from whatever log.
    assert figures[f"{name}_proof_ms"] < 4 * PROOF_MS


@pytest.mark.parametrize("one_process", [True, False])
def test_of_a_few_writers_and_readers_at_once_nothing_is_lost(one_process: bool, tmp_path: Path) -> None:
    figures = crowd(tmp_path, 5, 5, 1.0, one_process=one_process)
    assert figures["acknowledged"] >= 5
    assert figures["reads_per_s"] >= 5
    assert figures["lost"] == 0


@pytest.mark.soak
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize(("name", "per_entry"), [("entries", 1), ("records", 1_000)])
def test_a_million_is_opened_proved_verified_and_restored_within_the_floors(
    name: str, per_entry: int, tmp_path: Path
) -> None:
    figures = of_large(tmp_path, name, MILLION, per_entry, exported=per_entry == 1)
    assert figures[f"{name}_open_s"] < OPEN_S
    assert figures[f"{name}_proof_ms"] < PROOF_MS
    assert figures[f"{name}_verify_s"] < AUDIT_S
    assert figures[f"{name}_restore_s"] < RESTORE_S


@pytest.mark.soak
def test_a_hundred_writers_and_a_hundred_readers_wait_no_longer_than_the_floors(tmp_path: Path) -> None:
    figures = crowd(tmp_path, 100, 100, 30.0)
    assert figures["acknowledged_per_s"] > ACKNOWLEDGED_PER_S
    assert figures["write_p99_ms"] < P99_MS
