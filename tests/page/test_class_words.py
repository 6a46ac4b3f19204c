from __future__ import annotations

import pytest

from newsclean.page.class_words import WORD_GROUPS, find_word_groups, list_words


@pytest.mark.parametrize(("name", "found"), [
    ("c-card__title", {"card", "head"}), ("#author-2", {"author"}), ("discard", set()), ("", set()), ("-", set()),
    ("ads", {"offer"}), ("megamenu", {"menu"}),
])
def test_groups_of_a_name(name, found):
    assert {list(WORD_GROUPS)[at] for at in find_word_groups(list_words(name))} == found


def test_a_word_is_in_one_group():
    every = " ".join(WORD_GROUPS.values()).split()
    assert len(every) == len(set(every))
