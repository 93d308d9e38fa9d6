# `make` lists what can be done. Everything that is needed is installed first, by `make setup`.
PYTHON := .venv/bin/python
export PYTHONUNBUFFERED := 1

.DEFAULT_GOAL := help
.PHONY: help setup setup-tests pdf zh en serve watch gallery specimens check test bench bench-peers fuzz clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing: TeX, fonts, and Python's packages into .venv
	@scripts/setup.sh

setup-tests: ## Install also what only the tests need: a browser, LibreOffice, Ghostscript
	@scripts/setup.sh tests

pdf: setup ## Build the PDF of every variant into build/
	@$(PYTHON) build.py pdf

zh: setup ## Build the Chinese PDF alone
	@$(PYTHON) build.py pdf --variant zh

en: setup ## Build the English PDF alone
	@$(PYTHON) build.py pdf --variant en

serve: setup ## The live page: write on the left, see the printed page on the right; VARIANT=zh for one alone
	@$(PYTHON) build.py serve $(if $(VARIANT),--variant $(VARIANT))

watch: setup ## Build again at every save, until Ctrl-C; VARIANT=zh for one alone
	@$(PYTHON) build.py watch $(if $(VARIANT),--variant $(VARIANT))

gallery: setup ## Show every style in every colour on the examples, as build/gallery/index.html
	@$(PYTHON) build.py gallery

specimens: setup ## Set the specimens of latex/, finished and judged as a CV is, into build/
	@$(PYTHON) -m cvlatex.commands.specimens

check: setup ## Lint the code, check the types, the schemas, the CV's data and the workflow
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy cvlatex tests bench build.py
	$(PYTHON) build.py schema --check --out cvlatex/schemas
	$(PYTHON) build.py check
	$(PYTHON) -m check_jsonschema --builtin-schema vendor.github-workflows .github/workflows/build.yml
	$(PYTHON) -m check_jsonschema --builtin-schema vendor.github-actions action.yml
	@scripts/actionlint.sh

test: setup-tests ## Run the tests; TESTS=… has more words for pytest
	@$(PYTHON) -m pytest --numprocesses auto $(TESTS)

bench: setup ## Time builds against latexmk (and the peers, where they are installed); BENCH=--quick for a short run
	@$(PYTHON) -m bench $(BENCH)

bench-peers: ## Install RenderCV and YAMLResume into build/peers, for `make bench`
	@scripts/peers.sh

bench-readers: setup ## Let readers that others wrote read the sample in every style, and the peers' (after bench-peers)
	@scripts/readers.sh
	@$(PYTHON) -m bench.readers $(BENCH)

FUZZ_SECONDS ?= 600

fuzz: setup-tests ## Feed the program whatever comes to mind, for FUZZ_SECONDS (600)
	@until=$$(($$(date +%s) + $(FUZZ_SECONDS))); while [ $$(date +%s) -lt $$until ]; do \
		CVLATEX_FUZZ=40 $(PYTHON) -m pytest --quiet --numprocesses auto --hypothesis-seed random tests/fuzz || exit 1; done

clean: ## Remove build/ and the caches; .venv stays
	rm -rf build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
