#!/usr/bin/env bash
# Sets up what `make` needs, once: a virtual environment from the hash-locked requirements, and the libraries of
# the page. What is already there and current is left alone.
# usage: scripts/setup.sh run|dev
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-run}
say() { printf '%s\n' "setup: $*" >&2; }

python=""
for candidate in "${PYTHON:-}" python3.11 python3.12 python3.13 python3; do
  if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1 \
    && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$candidate; break; fi
done
[ -n "$python" ] || { say "Python 3.11 or later is needed. On Debian: apt-get install python3 python3-venv"; exit 2; }

lock=requirements/$what.txt
stamp=.venv/.treve-$what
# The folder is part of the mark: a virtual environment that was moved or copied does not work.
mark="$(cat "$lock" pyproject.toml scripts/setup.sh | sha256sum | cut -d' ' -f1) $PWD"
if [ "$(cat "$stamp" 2>/dev/null)" != "$mark" ]; then
  if ! .venv/bin/python -c 'import sys; sys.exit(sys.prefix != sys.argv[1])' "$PWD/.venv" 2>/dev/null; then
    rm -rf .venv
    say "making the virtual environment .venv with $("$python" --version)"
    if "$python" -c 'import ensurepip' 2>/dev/null; then
      "$python" -m venv .venv
    elif [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
      say "this Python cannot make virtual environments yet: installing Debian's python3-venv"
      apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null
      rm -rf .venv; "$python" -m venv .venv
    else
      say "this Python cannot make virtual environments. Type: sudo apt-get install python3-venv"; exit 2
    fi
  fi
  say "installing $lock (a minute or two the first time)"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
  printf '%s' "$mark" >"$stamp"
  # The development set contains the other, so that neither installs over the other.
  if [ "$what" = dev ]; then
    printf '%s' "$(cat requirements/run.txt pyproject.toml scripts/setup.sh | sha256sum | cut -d' ' -f1) $PWD" >.venv/.treve-run
  fi
fi

# The page's own libraries, from the npm registry, each checked against the hash in package-lock.json.
vendor=src/treve/web/static/vendor
front="$(cat package-lock.json scripts/vendor.py | sha256sum | cut -d' ' -f1)"
if [ "$(cat "$vendor/.mark" 2>/dev/null)" != "$front" ]; then
  npm=npm
  if ! command -v npm >/dev/null 2>&1; then
    say "there is no npm here: installing one into .venv"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/front.txt
    npm=.venv/bin/npm
    export PATH="$PWD/.venv/bin:$PATH"
  fi
  say "fetching the libraries of the page"
  "$npm" ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
  .venv/bin/python scripts/vendor.py
  printf '%s' "$front" >"$vendor/.mark"
fi
