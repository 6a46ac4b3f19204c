from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

from newsclean.phrases.lexicon import _make_lexicon

# The same examples on every run, so that a commit passes or fails by what it is; `thorough` looks for new ones.
settings.register_profile("quick", max_examples=100, derandomize=True, database=None, deadline=None,
                          suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", parent=settings.get_profile("quick"), max_examples=3000, derandomize=False)
settings.register_profile("brief", parent=settings.get_profile("quick"), max_examples=15)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


def pytest_sessionstart(session):
    """A bug planted in the matcher is tested in a fork: what its parent worked out before it has to be worked out anew."""
    if os.environ.get("MUTANT_UNDER_TEST", "").startswith(("newsclean.phrases", "newsclean.text")):
        _make_lexicon.cache_clear()
