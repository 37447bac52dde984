"""The examples in the docstrings of `ml` are true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

from relicslide import ml

MODULES = [found.name for found in pkgutil.walk_packages(ml.__path__, f"{ml.__name__}.")]


def test_examples_give_what_they_say():
    assert not [name for name in MODULES if doctest.testmod(importlib.import_module(name)).failed]


def test_there_are_examples():
    found = [test for name in MODULES for test in doctest.DocTestFinder().find(importlib.import_module(name))]
    assert sum(len(test.examples) for test in found) > 10
