"""What the history costs: two states, and one incident entry by entry, on the shipped theatre's watch.

    python benchmarks/history.py            # prints one line of JSON

The reports of one source are taken in by parts, an agreement is adopted in between, a body adopts a finding; then the
two questions are asked. Seconds hang on the machine; `derivations` and the ratio to one view do not.
"""

import json
import tempfile
import time
from pathlib import Path

from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import open_centre
from treve.node.history import Past, between, story
from treve.node.judge import Asked, judge
from treve.node.shipped import shipped
from treve.node.sight import sight_of
from treve.node.start import start
from treve.node.take_in import Asked as Taking
from treve.node.take_in import take_in
from treve.node.view import view

PARTS = 8


def main() -> None:
    """Measure and print."""
    demo = Path(str(shipped("demo")))
    header, *rows = (demo / "valdria-watch.csv").read_text("utf-8").splitlines(keepends=True)
    mapping = (demo / "valdria-watch.mapping.yaml").read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "centre"
        start(path, "Valdria")
        with open_centre(path, to_write=True) as centre:
            for name in ("actors", "places"):
                adopt_register(centre, name, demo / f"valdria-{name}.yaml", "bench", "valdria")
            for part in range(PARTS):
                if part == PARTS // 2:
                    adopt_terms(centre, demo / "valdria-2025-02-28.yaml", "bench")
                file = Path(folder) / f"part-{part}.csv"
                file.write_text(header + "".join(rows[part::PARTS]), encoding="utf-8")
                take_in(centre, file, Taking(mapping=mapping), "bench")
            began = time.perf_counter()
            seen = view(centre)
            one_view = time.perf_counter() - began
            chosen = seen.findings.filter(seen.findings["verdict"] == "violation")["incident"][0]
            asked = Asked("finding", "adopt", chosen, body="joint-centre")
            judge(centre, seen, sight_of(centre).members, asked, "bench")
            began = time.perf_counter()
            view(centre)
            after_judgement = time.perf_counter() - began
            began = time.perf_counter()
            pair = between(Past(centre, None), centre.size // 2, centre.size)
            two_states = time.perf_counter() - began
            began = time.perf_counter()
            told = story(Past(centre, None), chosen, 0, centre.size)
            one_incident = time.perf_counter() - began
    print(
        json.dumps(
            {
                "reports": len(seen.reports),
                "findings": len(seen.findings),
                "entries": centre.size,
                "view_s": round(one_view, 2),
                "view_after_a_judgement_s": round(after_judgement, 2),
                "two_states_s": round(two_states, 2),
                "two_states_derivations": pair.derivations,
                "two_states_rows": len(pair.rows),
                "incident_s": round(one_incident, 2),
                "incident_derivations": told.derivations,
                "incident_rows": len(told.rows),
            }
        )
    )


if __name__ == "__main__":
    main()
