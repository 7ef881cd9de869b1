# make demo    sets everything up and opens the station on a sample event
# make test    sets everything up and runs all tests
# Everything goes into .venv; the program is then .venv/bin/accredit.

BIN := .venv/bin
DEMO_OUT ?= demo-out
LANGUAGES := en vi fr es ar ru zh_CN

.PHONY: setup setup-dev demo test lint bench simulate cost soak faults bundle translations lock clean

setup:
	@tools/setup.sh run

setup-dev:
	@tools/setup.sh dev

demo: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    $(BIN)/accredit demo; \
	else \
	    echo "No screen here: living the headless day instead."; \
	    $(BIN)/accredit demo --headless --people 200 --out $(DEMO_OUT); \
	fi

test: setup-dev
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

lint: setup-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy

bench: setup-dev
	$(BIN)/python -m tests.benchmarks

# Whole events from one seed each, on the real sync and merge code; a run that was stopped goes on.
SEEDS ?= 100000
simulate: setup-dev
	$(BIN)/python -m tests.simulator --seeds $(SEEDS) --resume build/worlds.json

# What the sync of a hundred stations with 300,000 registrations costs: questions, bytes, time.
cost: setup-dev
	$(BIN)/python -W ignore -m tests.simulator.cost

# Twenty station processes against one PostgreSQL, with kills and cuts; then the table of faults.
soak: setup-dev
	$(BIN)/python -m tests.soak --stations 20 --minutes 5

faults: setup-dev
	$(BIN)/python -m tests.faults.table --out docs/faults.md --soak 5

bundle: setup-dev
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	dist/accredit/accredit --version

translations: setup-dev
	$(BIN)/python tools/gather_words.py build/said.py
	for language in $(LANGUAGES); do \
	    case $$language in en) only=-pluralonly ;; *) only= ;; esac; \
	    $(BIN)/pyside6-lupdate accredit_app/app.py build/said.py \
	        $$(find accredit_app/ui accredit_app/devices -name '*.py' | sort) \
	        $$only -no-obsolete -locations none -source-language en_GB -target-language $$language \
	        -ts resources/translations/accredit_$$language.ts || exit 1; \
	    $(BIN)/pyside6-lrelease resources/translations/accredit_$$language.ts || exit 1; \
	done

# Rewrites the lock files after a change of the dependencies in pyproject.toml.
lock: setup-dev
	for kind in "setup:requirements.txt" "setup,dev:requirements-dev.txt"; do \
	    $(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header \
	        --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	        --extra $${kind%%:*} --output-file $${kind##*:} pyproject.toml || exit 1; \
	done

clean:
	rm -rf build dist $(DEMO_OUT)
