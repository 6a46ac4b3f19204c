"""The filters, each in a file of its own, and the set that runs unless one says otherwise."""
from __future__ import annotations

from .adverts import ADVERTS
from .author_boxes import AUTHOR_BOXES
from .class_names import CLASS_NAMES
from .comment_prompts import COMMENT_PROMPTS
from .cookie_notices import COOKIE_NOTICES
from .credits import CREDITS
from .ellipses import ELLIPSES
from .feed_footers import FEED_FOOTERS
from .follow_prompts import FOLLOW_PROMPTS
from .footers import FOOTERS
from .headlines import HEADLINES
from .media_players import MEDIA_PLAYERS
from .navigation import NAVIGATION
from .page_blocks import PAGE_BLOCKS
from .paywalls import PAYWALLS
from .post_meta import POST_META
from .reading_times import READING_TIMES
from .related_links import RELATED_LINKS
from .share_prompts import SHARE_PROMPTS
from .shortcodes import SHORTCODES
from .site_names import SITE_NAMES
from .stray_lines import STRAY_LINES
from .tables_of_contents import TABLES_OF_CONTENTS
from .widgets import WIDGETS

__all__ = ["DEFAULT"]

DEFAULT = frozenset({
    ADVERTS,
    AUTHOR_BOXES,
    COMMENT_PROMPTS,
    COOKIE_NOTICES,
    TABLES_OF_CONTENTS,
    CREDITS,
    ELLIPSES,
    FEED_FOOTERS,
    FOLLOW_PROMPTS,
    FOOTERS,
    HEADLINES,
    SITE_NAMES,
    CLASS_NAMES,
    NAVIGATION,
    PAGE_BLOCKS,
    PAYWALLS,
    MEDIA_PLAYERS,
    POST_META,
    READING_TIMES,
    RELATED_LINKS,
    SHARE_PROMPTS,
    SHORTCODES,
    STRAY_LINES,
    WIDGETS,
})
