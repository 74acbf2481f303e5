# Two commands for a newcomer: `make demo` and `make test`. Each sets up all that it needs, once.
PY := .venv/bin/python
TREVE := .venv/bin/treve
DATA ?= ../shared/data
export POLARS_MAX_THREADS ?= 2
export NUMBA_NUM_THREADS ?= 2

.PHONY: help demo test check bench bench-peers soak setup setup-dev clean

help:  ## what can be made here
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /\t/' | expand -t 14

setup:
	@scripts/setup.sh run

setup-dev:
	@scripts/setup.sh dev

demo: setup  ## a fictional theatre from its table to findings, then the page
	@$(TREVE) demo $(DEMO_ARGS)

test: setup-dev  ## all tests that run in minutes
	@$(PY) -m pytest -n 2 --dist loadfile --no-loadscope-reorder

check: setup-dev  ## style, types, import contracts
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench: setup-dev  ## the ledger, a crowd, the core path on the real dataset, findings on a million incidents, calibration
	@$(PY) benchmarks/ledger.py
	@$(PY) benchmarks/crowd.py
	@$(PY) benchmarks/core_path.py --data $(DATA)
	@$(PY) benchmarks/labels.py --data $(DATA)
	@$(PY) benchmarks/assess.py
	@$(PY) benchmarks/calibration.py --places 4000

bench-peers: setup-dev  ## statements beside textacy, findings beside geopandas, each in the same run; fusion beside Splink: benchmarks/fusion_peers.py
	@scripts/setup_peers.sh
	@$(PY) benchmarks/statements_peers.py --data $(dir $(DATA))
	@$(PY) benchmarks/assess.py

soak: setup-dev  ## the long tests, and examples that `make test` does not try
	@$(PY) -m pytest -m soak --timeout 7200 -p no:xdist
	@$(PY) -m pytest -m "hypothesis and not soak" --hypothesis-profile=searching --timeout 7200 -p no:xdist

clean:  ## forget the set-up
	rm -rf .venv .venv-bench node_modules src/treve/web/static/vendor
