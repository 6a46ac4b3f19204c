"""Where phrases may sit, and the reasons they speak for with the groups that those fall into."""

from __future__ import annotations

from typing import Final, NamedTuple

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
    "Traits",
]

# --- positions -----------------------------------------------------------------------------------

LINE: Final = "line"  # the whole line is this, and goes alone
LEAD: Final = "lead"  # the line starts so, and a title, a name or a date follows
# The whole line; a list of titles, names or links stands under it.
HEADING: Final = "heading"
ENDING: Final = "ending"  # the whole line; an article's last part follows no more
# The whole line, but an ordinary word too: only beside other clutter.
COMPANION: Final = "companion"
# The last line of a card in a list of posts that an ordinary word heads.
CARD: Final = "card"
HOME: Final = "home"  # the first of a breadcrumb's parts

# What is clutter wherever it stands as a whole line.
STRONG: Final = (LINE, HEADING, ENDING)
# Four ordinary words one under the other, each a known menu or button word, are a menu; three are
# as often a list of chapters (`Facebook`, `Twitter`, `Email`).
MIN_MENU_LABELS: Final = 4

# --- reasons -------------------------------------------------------------------------------------


class Traits(NamedTuple):
    """What a phrase of one reason says of the lines around it."""

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


REASONS: Final = {
    "adverts": Traits(interrupts=True, in_notices=True),
    "ai_boxes": Traits(),
    "author_boxes": Traits(beside_date=True),
    "comment_prompts": Traits(beside_date=True, before_titles=True),
    "cookie_notices": Traits(in_menus=True, in_notices=True),
    "credits": Traits(interrupts=True),
    "feed_footers": Traits(),
    "follow_prompts": Traits(in_menus=True, in_notices=True),
    "footers": Traits(in_menus=True, in_notices=True),
    "media_players": Traits(),
    "navigation": Traits(in_menus=True, before_titles=True),
    "newsletters": Traits(in_menus=True, in_notices=True),
    "paywalls": Traits(in_menus=True, in_notices=True),
    "post_meta": Traits(beside_date=True, before_titles=True),
    "reading_times": Traits(beside_date=True),
    "related_links": Traits(before_titles=True),
    "share_prompts": Traits(in_menus=True, beside_date=True),
    "sign_offs": Traits(),
    "tables_of_contents": Traits(),
    "widgets": Traits(in_menus=True),
}

INTERRUPTING_REASONS: Final = frozenset(
    [reason for reason, traits in REASONS.items() if traits.interrupts]
)
MENU_REASONS: Final = frozenset(
    [reason for reason, traits in REASONS.items() if traits.in_menus]
)
DATE_ROW_REASONS: Final = frozenset(
    [reason for reason, traits in REASONS.items() if traits.beside_date]
)
NOTICE_REASONS: Final = frozenset(
    [reason for reason, traits in REASONS.items() if traits.in_notices]
)
TITLED_REASONS: Final = frozenset(
    [reason for reason, traits in REASONS.items() if traits.before_titles]
)
# Why a name, a date or a number goes that stands between separators in a row of clutter.
NEUTRAL_PART_REASON: Final = "post_meta"
