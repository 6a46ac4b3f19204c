"""The filters, each in a file of its own, and the set that runs unless one says otherwise.

A filter may be called by its name wherever one is wanted: `clean(text, without=["credits"])`.
"""

from __future__ import annotations

from typing import Final

from .adverts import ADVERTS
from .ai_boxes import AI_BOXES
from .author_boxes import AUTHOR_BOXES
from .captions import CAPTIONS
from .class_names import CLASS_NAMES
from .comment_prompts import COMMENT_PROMPTS
from .cookie_notices import COOKIE_NOTICES
from .crawler_heads import CRAWLER_HEADS
from .credits import CREDITS
from .datelines import DATELINES
from .ellipses import ELLIPSES
from .excerpt_tails import EXCERPT_TAILS
from .feed_footers import FEED_FOOTERS
from .filter_set import FilterSet
from .follow_prompts import FOLLOW_PROMPTS
from .footers import FOOTERS
from .headlines import HEADLINES
from .link_lines import LINK_LINES
from .media_players import MEDIA_PLAYERS
from .navigation import NAVIGATION
from .newsletters import NEWSLETTERS
from .page_blocks import PAGE_BLOCKS
from .page_heads import PAGE_HEADS
from .paywalls import PAYWALLS
from .placeholders import PLACEHOLDERS
from .post_meta import POST_META
from .reading_times import READING_TIMES
from .related_links import RELATED_LINKS
from .share_prompts import SHARE_PROMPTS
from .shortcodes import SHORTCODES
from .sign_offs import SIGN_OFFS
from .site_names import SITE_NAMES
from .stray_lines import STRAY_LINES
from .tables_of_contents import TABLES_OF_CONTENTS
from .widgets import WIDGETS

__all__ = [
    "ADVERTS",
    "AI_BOXES",
    "ALL",
    "AUTHOR_BOXES",
    "CAPTIONS",
    "CLASS_NAMES",
    "COMMENT_PROMPTS",
    "COOKIE_NOTICES",
    "CRAWLER_HEADS",
    "CREDITS",
    "DATELINES",
    "DEFAULT",
    "ELLIPSES",
    "EXCERPT_TAILS",
    "FEED_FOOTERS",
    "FOLLOW_PROMPTS",
    "FOOTERS",
    "HEADLINES",
    "LINK_LINES",
    "MEDIA_PLAYERS",
    "NAVIGATION",
    "NEWSLETTERS",
    "PAGE_BLOCKS",
    "PAGE_HEADS",
    "PAYWALLS",
    "PLACEHOLDERS",
    "POST_META",
    "READING_TIMES",
    "RELATED_LINKS",
    "SHARE_PROMPTS",
    "SHORTCODES",
    "SIGN_OFFS",
    "SITE_NAMES",
    "STRAY_LINES",
    "TABLES_OF_CONTENTS",
    "WIDGETS",
    "FilterSet",
]

# Every filter of the library, also those that DEFAULT leaves out.
ALL: Final = FilterSet(
    {
        ADVERTS,
        AI_BOXES,
        AUTHOR_BOXES,
        CAPTIONS,
        CLASS_NAMES,
        COMMENT_PROMPTS,
        COOKIE_NOTICES,
        CRAWLER_HEADS,
        CREDITS,
        DATELINES,
        ELLIPSES,
        EXCERPT_TAILS,
        FEED_FOOTERS,
        FOLLOW_PROMPTS,
        FOOTERS,
        HEADLINES,
        LINK_LINES,
        MEDIA_PLAYERS,
        NAVIGATION,
        NEWSLETTERS,
        PAGE_BLOCKS,
        PAGE_HEADS,
        PAYWALLS,
        PLACEHOLDERS,
        POST_META,
        READING_TIMES,
        RELATED_LINKS,
        SHARE_PROMPTS,
        SHORTCODES,
        SIGN_OFFS,
        SITE_NAMES,
        STRAY_LINES,
        TABLES_OF_CONTENTS,
        WIDGETS,
    }
)

DEFAULT: Final = ALL - {DATELINES}  # a dateline is the first sentence's place
