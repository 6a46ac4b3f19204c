from __future__ import annotations

import pytest

from .conftest import host


def test_a_missing_host_skips_and_says_how_to_get_it(monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match=r"no_such_host.*\.\[hosts\]"):
        host("no_such_host")


def test_on_ci_a_missing_host_fails(monkeypatch):
    monkeypatch.setenv("CI", "1")
    with pytest.raises(pytest.fail.Exception, match="no_such_host"):
        host("no_such_host")


def test_a_host_that_is_here_is_given():
    assert host("json").loads("1") == 1
