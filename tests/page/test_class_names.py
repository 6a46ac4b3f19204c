from __future__ import annotations

import pytest

from newsclean.page.class_names import ARTICLE, CLUTTER, MEANINGS, is_article, meaning


def test_every_kind_has_its_meaning():
    assert {kind for kind, _, _ in CLUTTER} <= set(MEANINGS)


def test_no_name_is_both_clutter_and_article():
    assert [name for name in " ".join(ARTICLE.split()).replace("*", "").split() if meaning(name)] == []


@pytest.mark.parametrize(("name", "kind"), [
    ("sharedaddy", "share"), ("jp-relatedposts", "related"), ("jp-relatedposts-items", "related"), ("#comments", "comments"),
    ("comment-list", "comments"), ("wp-block-latest-posts", "related"), ("content", ""), ("post", ""), ("more", ""), ("widget", ""),
    ("section", ""), ("shared", ""), ("commentary", ""), ("", ""), ("-", ""), ("#", ""),
    ("#meta-2", "widget"), ("#meta-180426081", ""), ("#text-2", ""),
])
def test_meaning_of_a_name(name, kind):
    found = meaning(name)
    assert found == kind or (kind == "related" and found in ("related", "widget"))


def test_names_of_articles():
    assert is_article("entry-content")
    assert not is_article("content")
