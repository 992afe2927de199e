# Everything that one types here. `make help` lists the verbs; each sets up what it needs first.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=
SHARE := $(or $(XDG_DATA_HOME),$(HOME)/.local/share)
export PYTHON

# These see a screen, so they run with Qt; all other tests run as on a machine that has no PySide6 at all.
DRAWING := tests/ui tests/house
WAITING := tests/desktop tests/whole
SEEING := $(DRAWING) $(WAITING)
BLIND := PYTHONPATH=tests/house/without_qt $(BIN)/pytest -p no:pytest-qt -p without_qt

.DEFAULT_GOAL := help
.PHONY: help setup setup-test run install uninstall test check lint lock bench screenshots likenesses words icons bundle deb

help: ## list the verbs
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

setup: ## make .venv with the program in it, system libraries included
	@sh .ci/setup run

setup-test: ## the same with what the tests need
	@sh .ci/setup dev

run: setup ## start the program (ARGS="list", ARGS="play touch-20-seconds" and so on)
	@$(BIN)/hand-on-heart $(ARGS)

install: setup ## put it into this person's menu, and open session scripts with it
	@sh .ci/desktop install "$(SHARE)" "$(CURDIR)/$(BIN)/hand-on-heart-app"

uninstall: ## take that away again; everything of one's own stays
	@sh .ci/desktop uninstall "$(SHARE)"

lint: setup-test ## style, types and import contracts
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint ## the quick part of test: lint, and all tests that need no screen but the slow ones
	$(BLIND) -q -m "not slow" $(SEEING:%=--ignore=%)

test: lint ## all checks and all tests: what every change has to pass
	$(BLIND) $(SEEING:%=--ignore=%)
	@$(MAKE) -j2 $(if $(filter output-sync,$(.FEATURES)),--output-sync) test-drawing test-waiting

# Beside each other: the one is busy with its window, the other waits for whole sessions to end.
test-drawing:
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest $(wildcard $(DRAWING))

test-waiting:
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest $(wildcard $(WAITING))

lock: setup-test ## renew the pinned dependencies
	$(LOCK) --group build --extra voice --extra passphrase -o .ci/run.lock
	$(LOCK) --group build --group dev --extra voice --extra passphrase --extra simpleaudio \
	  -c .ci/run.lock -o .ci/dev.lock

LOCK = $(BIN)/uv pip compile pyproject.toml --quiet --no-config --upgrade --universal --python-version 3.11 \
  --generate-hashes --no-header --no-annotate --no-emit-index-url

bench: setup-test ## timings as ratios to a yardstick measured in the same run
	$(BIN)/python -m tests.bench.startup
	$(BIN)/python tests/bench/bundle.py
	$(BIN)/python tests/bench/compile.py
	$(BIN)/python tests/bench/sound.py
	$(BIN)/python -m tests.bench.voice
	$(BIN)/python -m tests.bench.history
	$(BIN)/python -m tests.bench.frames
	$(BIN)/python -m tests.bench.stillness

screenshots: setup ## build/screenshots: every page and state in every look; those of the README in docs/screenshots
	$(BIN)/python -m meditation.ui.screenshots build/screenshots --shown docs/screenshots $(ARGS)

likenesses: setup-test ## the small pictures that the main pages are held to, when they look otherwise on purpose
	$(BIN)/python -m tests.ui.likeness tests/ui/likenesses

words: setup-test ## gather the program's words into the catalogues of its languages
	$(BIN)/python -m tests.language.gather

icons: setup ## the program's icon in every size and form, from its one drawing
	$(BIN)/python .ci/icons.py

bundle: setup-test ## dist/hand-on-heart: the program in a folder that needs no Python
	@sh .ci/system bundle
	$(BIN)/pyinstaller --noconfirm --clean --log-level WARN --workpath build --distpath dist .ci/bundle.spec

deb: bundle ## dist/*.deb and dist/*.tar.gz: the bundle to install with dpkg, or by its own installer
	@sh .ci/package
