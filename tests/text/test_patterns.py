from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import newsclean
from newsclean.text.patterns import compile_later

MODULES = [each.name for each in pkgutil.walk_packages(newsclean.__path__, "newsclean.") if ".adapters." not in each.name]


def test_a_pattern_is_compiled_when_it_is_used():
    broken = compile_later("(")
    with pytest.raises(re.error):
        broken.search("a")


def test_it_does_what_a_pattern_does():
    word = compile_later(r"[a-z]+", re.IGNORECASE)
    assert word.findall("The dam") == ["The", "dam"]
    assert word.findall("held") == ["held"]
    assert word.fullmatch("Held") is not None


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_all_patterns_of_the_package_are_patterns(name):
    module = importlib.import_module(name)
    for value in vars(module).values():
        if type(value) is type(compile_later("")):
            value.search("")
