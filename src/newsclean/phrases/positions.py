"""Where phrases may sit, and the reasons they speak for with the groups that those fall into."""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "CARD",
    "COMPANION",
    "DATE_ROW_REASONS",
    "ENDING",
    "HEADING",
    "HOME",
    "INTERRUPTING_REASONS",
    "LEAD",
    "LINE",
    "MENU_REASONS",
    "MIN_MENU_LABELS",
    "NEUTRAL_PART_REASON",
    "NOTICE_REASONS",
    "REASONS",
    "STRONG",
    "TITLED_REASONS",
    "TOPIC_BY_REASON",
    "Traits",
]

# --- positions -----------------------------------------------------------------------------------

LINE = "line"  # the whole line is this, and goes alone
LEAD = "lead"  # the line starts so, and a title, a name or a date follows
HEADING = "heading"  # the whole line; a list of titles, names or links stands under it
ENDING = "ending"  # the whole line; an article's last part follows no more
COMPANION = (
    "companion"  # the whole line, but an ordinary word too: only beside other clutter
)
CARD = "card"  # the last line of a card in a list of posts that an ordinary word heads
HOME = "home"  # the first of a breadcrumb's parts

# What is clutter wherever it stands as a whole line.
STRONG = (LINE, HEADING, ENDING)
# Four ordinary words one under the other, each a known menu or button word, are a menu; three are
# as often a list of chapters (`Facebook`, `Twitter`, `Email`).
MIN_MENU_LABELS = 4

# --- reasons -------------------------------------------------------------------------------------


class Traits(NamedTuple):
    """What a phrase of one reason says of the lines around it."""

    # Topic that the dump classifier counts the line for: reasons that stand together have the same.
    # The numbers are those the weights were trained with.
    topic: int
    # Stands between an article's own lines and tells nothing about its neighbours.
    interrupts: bool = False
    # Is what menus, footers and rows of buttons are made of. Adverts, credits, dates and related
    # titles stand in articles too.
    in_menus: bool = False
    # Stands in a row with the date of a post.
    beside_date: bool = False
    # Is said in whole sentences, which an article's own may begin like.
    in_notices: bool = False
    # Is followed by a title or a category: a sentence behind its phrase is none of its.
    before_titles: bool = False


REASONS = {
    "adverts": Traits(topic=8, interrupts=True, in_notices=True),
    "ai_boxes": Traits(topic=5),
    "author_boxes": Traits(topic=6, beside_date=True),
    "comment_prompts": Traits(topic=3, beside_date=True, before_titles=True),
    "cookie_notices": Traits(topic=1, in_menus=True, in_notices=True),
    "credits": Traits(topic=8, interrupts=True),
    "feed_footers": Traits(topic=5),
    "follow_prompts": Traits(topic=4, in_menus=True, in_notices=True),
    "footers": Traits(topic=2, in_menus=True, in_notices=True),
    "media_players": Traits(topic=8),
    "navigation": Traits(topic=1, in_menus=True, before_titles=True),
    "newsletters": Traits(topic=4, in_menus=True, in_notices=True),
    "paywalls": Traits(topic=1, in_menus=True, in_notices=True),
    "post_meta": Traits(topic=6, beside_date=True, before_titles=True),
    "reading_times": Traits(topic=6, beside_date=True),
    "related_links": Traits(topic=5, before_titles=True),
    "share_prompts": Traits(topic=4, in_menus=True, beside_date=True),
    "sign_offs": Traits(topic=5),
    "tables_of_contents": Traits(topic=7),
    "widgets": Traits(topic=5, in_menus=True),
}

INTERRUPTING_REASONS = frozenset(
    [reason for reason, traits in REASONS.items() if traits.interrupts]
)
MENU_REASONS = frozenset(
    [reason for reason, traits in REASONS.items() if traits.in_menus]
)
DATE_ROW_REASONS = frozenset(
    [reason for reason, traits in REASONS.items() if traits.beside_date]
)
NOTICE_REASONS = frozenset(
    [reason for reason, traits in REASONS.items() if traits.in_notices]
)
TITLED_REASONS = frozenset(
    [reason for reason, traits in REASONS.items() if traits.before_titles]
)
TOPIC_BY_REASON = {reason: traits.topic for reason, traits in REASONS.items()}
# Why a name, a date or a number goes that stands between separators in a row of clutter.
NEUTRAL_PART_REASON = "post_meta"
