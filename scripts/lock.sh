#!/usr/bin/env bash
# Locks the requirements anew, with hashes and without addresses. Needs `uv`.
set -euo pipefail
cd "$(dirname "$0")/.."
compile() {
  uv pip compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links --python-version 3.11 \
    --no-header --no-annotate "$@"
}
compile requirements/run.in -o requirements/run.txt
# For a centre whose entries lie in PostgreSQL: beside the run set, which stays as light as it was.
compile requirements/postgres.in -c requirements/run.txt -o requirements/postgres.txt
# For the tier that compares statements by a sentence encoder; nothing needs it.
compile requirements/encoder.in -c requirements/run.txt -o requirements/encoder.txt
compile requirements/dev.in -c requirements/run.txt -o requirements/dev.txt
compile requirements/front.in -o requirements/front.txt
# What our extraction and fusion are measured beside; never installed into the environment of the product.
compile requirements/bench.in -o requirements/bench.txt
