# Thin: each target is one command. `make demo` is the way in; PORT=8001 chooses another port.
PYTHON ?= python3
RUN := .venv/bin/python

.PHONY: demo test check bench clean

demo: .venv/installed
	@exec $(RUN) -m config.demo

test: .venv/installed-dev
	$(RUN) -m pytest -n 2 --cov --cov-report=term:skip-covered

check: .venv/installed-dev
	$(RUN) -m config.check

bench: .venv/installed-dev
	$(RUN) -m config.bench --stress

clean:
	@if [ -x $(RUN) ]; then $(RUN) -m config.demo.clean; fi
	rm -rf var .venv .mypy_cache .ruff_cache .import_linter_cache .coverage*

.venv/installed: requirements.lock
	@$(PYTHON) config/install.py requirements.lock $@

.venv/installed-dev: requirements-dev.lock
	@$(PYTHON) config/install.py requirements-dev.lock $@
