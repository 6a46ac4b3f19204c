"""What the lines around a known phrase are about, by the filter that the phrase speaks for."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

__all__ = ["TOPIC_BY_REASON", "Topic"]


class Topic(IntEnum):
    """A topic: what stands together has the same. 0 is none.

    The numbers are those that the weights were trained with.
    """

    MENU = 1
    FOOTER = 2
    COMMENTS = 3
    SHARING = 4  # and letters
    STORIES = 5
    POST = 6  # who wrote it, and when
    CONTENTS = 7
    INSERTED = 8  # adverts, credits and players, between an article's own lines


TOPIC_BY_REASON: Final = {
    "adverts": Topic.INSERTED,
    "ai_boxes": Topic.STORIES,
    "author_boxes": Topic.POST,
    "comment_prompts": Topic.COMMENTS,
    "cookie_notices": Topic.MENU,
    "credits": Topic.INSERTED,
    "feed_footers": Topic.STORIES,
    "follow_prompts": Topic.SHARING,
    "footers": Topic.FOOTER,
    "media_players": Topic.INSERTED,
    "navigation": Topic.MENU,
    "newsletters": Topic.SHARING,
    "paywalls": Topic.MENU,
    "post_meta": Topic.POST,
    "reading_times": Topic.POST,
    "related_links": Topic.STORIES,
    "share_prompts": Topic.SHARING,
    "sign_offs": Topic.STORIES,
    "tables_of_contents": Topic.CONTENTS,
    "widgets": Topic.STORIES,
}
