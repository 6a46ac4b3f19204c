"""The one table of reasons: every reason of the languages' tables is in it, and each is a filter's name."""
from __future__ import annotations

from newsclean import DEFAULT, languages
from newsclean.phrases import positions
from newsclean.phrases.positions import (
    DATE_ROW_REASONS,
    INTERRUPTING_REASONS,
    MENU_REASONS,
    NEUTRAL_PART_REASON,
    REASONS,
)


def test_every_reason_that_a_phrase_speaks_for_is_in_the_table_and_no_other():
    assert {reason for code in languages.CODES for _, reason, _ in languages.blocks(code)} == set(REASONS)


def test_every_reason_is_the_name_of_a_filter():
    assert REASONS.keys() <= {each.name for each in DEFAULT}


def test_every_position_of_a_phrase_has_a_name():
    named = {positions.LINE, positions.LEAD, positions.HEADING, positions.ENDING, positions.COMPANION, positions.CARD, positions.HOME}
    assert {position for code in languages.CODES for position, _, _ in languages.blocks(code)} == named


def test_groups_are_taken_from_the_table():
    assert {"adverts", "credits"} == INTERRUPTING_REASONS
    assert {"navigation", "footers", "share_prompts"} <= MENU_REASONS
    assert not MENU_REASONS & {"post_meta", "related_links", *INTERRUPTING_REASONS}
    assert {"post_meta", "share_prompts"} <= DATE_ROW_REASONS
    assert NEUTRAL_PART_REASON in REASONS
