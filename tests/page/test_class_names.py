from __future__ import annotations

import pytest

from newsclean.page.class_lookup import find_category, is_article_name, read_names
from newsclean.page.class_names import ARTICLE, CATEGORIES, CLUTTER


def test_every_category_is_explained():
    assert {kind for kind, _, _ in CLUTTER} <= set(CATEGORIES)


def test_no_name_is_both_clutter_and_article():
    assert [name for name in " ".join(ARTICLE.split()).replace("*", "").split() if find_category(name)] == []


@pytest.mark.parametrize(("name", "kind"), [
    ("internal-linking-related-contents", "related"), ("giscus", "comments"), ("embed-privacy-container", "cookie"),
    ("embed", ""), ("privacy-container", ""), ("linking-related", ""), ("post-modified", ""),
    ("sharedaddy", "share"), ("jp-relatedposts", "related"), ("jp-relatedposts-items", "related"), ("#comments", "comments"),
    ("comment-list", "comments"), ("wp-block-latest-posts", "related"), ("content", ""), ("post", ""), ("more", ""), ("widget", ""),
    ("section", ""), ("shared", ""), ("commentary", ""), ("", ""), ("-", ""), ("#", ""),
    ("#meta-2", "widget"), ("#meta-180426081", ""), ("#text-2", ""),
])
def test_category_of_a_name(name, kind):
    assert find_category(name) == kind


def test_names_of_articles():
    assert is_article_name("entry-content")
    assert not is_article_name("content")


def test_only_ids_are_counted_and_at_their_end():
    names = " ".join(listed for _, _, listed in CLUTTER).split()
    assert [name for name in names if "{n}" in name and not (name.startswith("#") and name.endswith("-{n}"))] == []


def test_a_link_s_relation_has_no_broad_words():
    assert read_names(("rel=next",)).word_groups == ()
    assert read_names(("next",)).word_groups != ()
