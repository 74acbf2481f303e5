#!/usr/bin/env bash
# Sets up .venv-bench, once: the programs that our extraction and fusion are measured beside, from their own hash-locked
# requirements. They stay out of .venv, which the product needs light. Needs .venv (scripts/setup.sh dev).
set -euo pipefail
cd "$(dirname "$0")/.."
lock=requirements/bench.txt
stamp=.venv-bench/.treve-bench
mark="$(cat "$lock" scripts/setup_peers.sh | sha256sum | cut -d' ' -f1) $PWD"
if [ "$(cat "$stamp" 2>/dev/null)" != "$mark" ]; then
  rm -rf .venv-bench
  .venv/bin/python -m venv .venv-bench
  printf '%s\n' "setup: installing $lock into .venv-bench (some 100 MB, a minute or two the first time)" >&2
  .venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
  printf '%s' "$mark" >"$stamp"
fi
