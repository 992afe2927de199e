# Everything that one types here. `make help` lists the verbs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup setup-test run test check lint lock bench bundle screenshots

help: ## list the verbs
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

setup: $(VENV)/.run-ready ## make .venv with the program in it, system libraries included

$(VENV)/.run-ready: .ci/run.lock pyproject.toml .ci/system
	@.ci/system run
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing the program into $(VENV)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .ci/run.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test-ready: $(VENV)/.run-ready .ci/dev.lock
	@.ci/system test
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .ci/dev.lock
	@touch $@

setup-test: $(VENV)/.test-ready ## the same with what the tests need

run: $(VENV)/.run-ready ## start the program (ARGS="list" and so on)
	@$(BIN)/hand-on-heart $(ARGS)

lint: $(VENV)/.test-ready ## style, types and import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint ## the quick part of test: lint, and the tests of the pure core
	$(BIN)/python -m pytest -q tests/script tests/session tests/history tests/views

test: lint ## all checks and all tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

lock: $(VENV)/.test-ready ## renew the pinned dependencies
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-annotate \
	  --python-version 3.11 --group build pyproject.toml -o .ci/run.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-annotate \
	  --python-version 3.11 --group build --group dev -c .ci/run.lock pyproject.toml -o .ci/dev.lock

bench: $(VENV)/.test-ready ## timings as ratios to a yardstick measured in the same run
	$(BIN)/python tests/bench/startup.py

screenshots: $(VENV)/.run-ready ## the pictures in docs/screenshots
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m meditation.ui.screenshots docs/screenshots

bundle: $(VENV)/.test-ready ## a folder with the program that needs no Python
	$(BIN)/pyinstaller --noconfirm --clean --name hand-on-heart --windowed --distpath dist --workpath build \
	  --specpath build --add-data "$(CURDIR)/scripts:meditation/_bundled/scripts" \
	  --add-data "$(CURDIR)/resources:meditation/_bundled/resources" meditation/__main__.py
