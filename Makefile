# Backstep: every target sets up what it needs first. A second call finds it there and starts at once.

.DEFAULT_GOAL := help
.PHONY: run test test-fast test-oldest test-libraries bench lint map pictures film bundle wheelhouse clean help

SHELL := /bin/bash
# Whoever wants no compiled files beside the sources has them here: each program that a test starts would compile all anew.
export PYTHONDONTWRITEBYTECODE :=
VENV := .venv
BIN := $(VENV)/bin

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile

run: ## set up what is missing, and open the window (SCENARIO=… names another scenario)
	@.ci/setup run
	@$(BIN)/python main.py $(SCENARIO)

test: ## set up what is missing, run the tests and check the code meanwhile; needs no screen
	@.ci/setup dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -p tests.lint_beside --numprocesses auto --maxprocesses 4 --dist worksteal

test-fast: ## run what takes no time, in under a minute: no checks, nothing slow, of whole windows only the main tests
	@.ci/setup dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not slow" --numprocesses auto --maxprocesses 4 --dist worksteal
test-oldest: ## run the tests with the oldest release of each dependency that pyproject.toml allows
	@.ci/setup oldest
	@QT_QPA_PLATFORM=offscreen .venv-oldest/bin/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal

test-libraries: ## run each exported script with the library that it is for, and write docs/other-libraries.md anew (LIBRARY=… runs one)
	@.ci/setup dev
	@$(BIN)/python -m tests.libraries $(LIBRARY)

lint: ## ruff, mypy and the import contracts
	@.ci/setup dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: ## measure speed, as ratios in one run
	@.ci/setup dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

map: ## draw the rooms and their imports anew, into docs/map.svg and docs/map.md
	@.ci/setup dev
	@$(BIN)/python -m docs.map

pictures: ## take the pictures of the manual and of the README anew, in both languages (PAGES="matrices readme" takes only those)
	@.ci/setup run
	@$(BIN)/python -m docs.manual $(PAGES)

film: ## film the real window, two minutes with captions, into build/film (LANGUAGE=zh takes only that one); Linux
	@.ci/setup dev
	@for each in Xvfb:xvfb xdotool:xdotool ffmpeg:ffmpeg; do \
	  command -v $${each%%:*} > /dev/null || .ci/system-libraries --install $${each##*:}; \
	done
	@$(BIN)/python -m docs.film $(LANGUAGE)

bundle: ## make a folder, and a zip, that is started by a double-click and needs nothing installed: for machines like this one
	@.ci/setup bundle
	@.venv-bundle/bin/python packaging/bundle.py

wheelhouse: ## collect the wheels for machines without a network (PLATFORM=windows, macos or linux; PYTHON_VERSION=3.12)
	@.ci/setup bundle
	@.venv-bundle/bin/python packaging/wheelhouse.py $(PLATFORM)

clean: ## remove what was set up and what the tools left
	@rm -rf $(VENV) .venv-oldest .venv-bundle .mypy_cache .ruff_cache .import_linter_cache .pytest_cache .hypothesis .coverage htmlcov build *.egg-info
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
