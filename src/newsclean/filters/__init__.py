"""The filters, each in a file of its own, and the set that runs unless one says otherwise."""
from __future__ import annotations

from .adverts import ADVERTS
from .author_boxes import AUTHOR_BOXES
from .comment_prompts import COMMENT_PROMPTS
from .consents import CONSENTS
from .contents_tables import CONTENTS_TABLES
from .credits import CREDITS
from .ellipses import ELLIPSES
from .feed_footers import FEED_FOOTERS
from .follow_prompts import FOLLOW_PROMPTS
from .footers import FOOTERS
from .headlines import HEADLINES
from .mastheads import MASTHEADS
from .named_boxes import NAMED_BOXES
from .navigation import NAVIGATION
from .page_blocks import PAGE_BLOCKS
from .paywalls import PAYWALLS
from .players import PLAYERS
from .post_meta import POST_META
from .read_times import READ_TIMES
from .related_links import RELATED_LINKS
from .share_prompts import SHARE_PROMPTS
from .shortcodes import SHORTCODES
from .stray_lines import STRAY_LINES
from .widgets import WIDGETS

__all__ = ["DEFAULT"]

DEFAULT = frozenset({
    ADVERTS,
    AUTHOR_BOXES,
    COMMENT_PROMPTS,
    CONSENTS,
    CONTENTS_TABLES,
    CREDITS,
    ELLIPSES,
    FEED_FOOTERS,
    FOLLOW_PROMPTS,
    FOOTERS,
    HEADLINES,
    MASTHEADS,
    NAMED_BOXES,
    NAVIGATION,
    PAGE_BLOCKS,
    PAYWALLS,
    PLAYERS,
    POST_META,
    READ_TIMES,
    RELATED_LINKS,
    SHARE_PROMPTS,
    SHORTCODES,
    STRAY_LINES,
    WIDGETS,
})
