# Everything runs from this folder with relative paths, so that the folder itself may be called anything.
PYTHON := .venv/bin/python
export QT_QPA_PLATFORM ?= offscreen

.PHONY: help setup demo test test-matrix lint manual typecheck package install-plugin help-pages translations complexity faults bench-interpolate bench-scenes clean

help:  ## list the targets
	@grep -hE '^[a-z%-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 20

setup:  ## QGIS, .venv and a QGIS profile of the project's own (.qgis); only what is missing
	@.ci/setup

demo:  ## landslides on a real pair and on a made-up scene, with maps, into demo/ (MODEL=file)
	@.ci/setup --product
	@.ci/demo

test: setup lint  ## setup, lint and the whole test suite
	OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE= $(PYTHON) -m pytest -q -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder --durations=25

test-matrix:  ## the plugin's tests on QGIS, Python and GDAL of Debian sid, in .matrix (root; 5 GB; TESTS="files")
	@.ci/test-matrix $(TESTS)

lint: setup  ## style, types, security scan, secrets and what the plugin repository asks of a package
	@.ci/lint

typecheck: setup  ## types, by mypy
	@.ci/typecheck

package:  ## dist/relicslide-VERSION.zip for QGIS's "Install from ZIP"
	@python3 .ci/package.py dist

install-plugin:  ## link this folder into your own QGIS profile (PROFILE=name, default "default")
	@.ci/install-plugin

help-pages: setup  ## the pages behind the toolbox's Help buttons, from resources/help/*.json
	@$(PYTHON) .ci/help_pages.py

manual: setup  ## the manual's pictures, from the real desktop on a screen that nobody sees, and its pages
	@.ci/manual/make
	@$(PYTHON) .ci/manual/pages.py

translations: setup  ## bring resources/i18n/*.ts to what the code says, and compile them (docs/translating.md)
	@$(PYTHON) .ci/translations.py

complexity: setup  ## parameters and multiply-adds of the networks beside the published ones
	@$(PYTHON) -m relicslide.training_tools complexity

faults: setup  ## kills, full disks, forged checkpoints, odd layers: the table of docs/reliability.md (20 minutes)
	OMP_NUM_THREADS=1 $(PYTHON) -m relicslide.tests.faults $(or $(FAULTS),--page docs/reliability.md)

bench-interpolate:  ## interpolation beside PyKrige, SAGA (installed for it), gdalwarp and scipy
	@.ci/setup saga
	@$(PYTHON) tests/benchmarks/interpolate.py

bench-scenes: setup  ## landslides found in six made-up scenes, for each model (MODEL="file ...")
	@$(PYTHON) tests/benchmarks/scenes.py $(MODEL)

bench-%: setup  ## run tests/benchmarks/NAME.py for bench-NAME
	@$(PYTHON) "tests/benchmarks/$(subst -,_,$*).py"

clean:  ## remove all that the other targets made, but neither QGIS nor system packages
	rm -rf --one-file-system .matrix
	rm -rf .venv .qgis .qgis-settings .mypy_cache .pytest_cache .ruff_cache .hypothesis demo dist build gpu .gpu *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
