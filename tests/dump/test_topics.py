"""The topics of known phrases: every reason has one, as the weights have learned them."""
from __future__ import annotations

from newsclean.dump.topics import TOPIC_BY_REASON, Topic
from newsclean.phrases.positions import REASONS


def test_every_reason_that_a_phrase_speaks_for_has_a_topic():
    assert TOPIC_BY_REASON.keys() == REASONS.keys()


def test_no_topic_is_empty():
    assert set(TOPIC_BY_REASON.values()) == set(Topic)
