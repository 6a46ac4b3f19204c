"""Hypothesis strategies: prose, and prose with clutter of every kind planted in it."""
from __future__ import annotations

from hypothesis import strategies as st

from newsclean.filters.strictness import STRICTNESSES

# How much goes: by name, and by scores on either side of what filters have.
STRICTNESS = st.sampled_from(STRICTNESSES) | st.sampled_from([0, 0.5, 0.8, 0.95, 0.985, 0.999, 1]) | st.floats(0, 1)

PROSE = (
    "The river had risen for three days when the first of the families packed their things and left.",
    "By evening the water stood at the church door, and nobody in the village remembered it any higher.",
    "“We have seen worse,” said the miller’s widow, who had not, and went back to filling bags with sand.",
    "On Tuesday the council met in the school gym; it voted, nine to two, to open the upper sluice for a week.",
    "What that would do to the fields below the mill, or to the seed already in them, the engineers could not say.",
    "Something did not add up… the gauge at the bridge had shown a falling river since noon, and yet it rose.",
    "She had read more about floods than anyone in the valley, and she trusted none of what she had read.",
    "He counted the cattle twice, came to a different number each time, and wrote down the smaller of the two.",
)

# Whole lines that go wherever they stand.
LINES = (
    "ADVERTISEMENT", "3 min read", "Skip to content", "Share this:", "Subscribe to our newsletter",
    "Your email address will not be published. Required fields are marked *", "Table of Contents",
    "Click to share on X (Opens in new window)", "See also\u00a0 Ten Wells Under One Hill", "Read also: Nine Bridges and a Boat",
    "ALSO READ | Nine Bridges and a Boat", "Comments are closed.", "Reading Time: 4 minutes", "\u00a0", "\u200b",
    ".......", "All rights reserved.", "Proudly powered by WordPress", "[gallery ids=\"1,2,3\"]", "<!-- wp:paragraph -->",
    "The post Last Kiln Closes appeared first on Valley Paper.", "Photo: Jane Doe", "Listen to this article", "00:00 / 03:12",
    "Home » News » Valley", "© 2024 Valley Paper. All rights reserved.", "Leave a Reply",
)
# Stretches that go from the end of a paragraph.
TAILS = (" (3 min read)", " (Photo: Jane Doe)", " [Read more: Nine Bridges and a Boat]", "[/vc_column_text]", " (Opens in new window)")

# Words and marks that mean something to some rule, and characters that break careless ones.
SMALL = (
    "Share", "Home", "Facebook", "Reply", "Related Posts", "About the Author", "Contents", "Comments", "Read more", "Tags:",
    "* * *", "[…]", "...", "…", "---", "May 14, 2024", "14.05.2024", "12:30", "By Jane Doe", "Jane Doe", "Jane Doe says:",
    "(", ")", "[", "]", "|", " | ", " » ", " · ", ":", ".", ",", "\t", "“", "”", "©", "2024", "[caption id=\"x\"]", "[/caption]",
    "[embed]", "<!-- more -->", "<!--", "-->", "<p>", "</p>", "<b class=\"x\">", "&nbsp;", "{", "}", ".a{b:c}", "```", "â€™", "Ã©",
    "\u202e", "\u2066", "\u200d", "\ufe0f", "\u00ad", "\ufeff", "\x00", "\x1b[31m", "\x85", "\ud800", "\udfff", "e\u0301", "👩\u200d🚀", "😀",
    "İ", "ß", "ﬁ", "Ⅻ", "١٢", "广告", "広告", "اعلان", "реклама", "विज्ञापन", "\n", "\n\n", "\r\n", "\r", "\u2028", " ", "\u00a0", "\n\n\n",
)

ANY_TEXT = st.text(st.characters(codec=None), max_size=400)

# Pieces that mean something to some rule, in any order: where hand-written cases do not go.
PIECES = st.lists(
    st.one_of(
        st.sampled_from([*PROSE, *LINES, *TAILS, *SMALL]),
        st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\u2028", " ", "\u00a0", "\n\n\n"]),
        st.text(max_size=8),
    ),
    max_size=40,
).map("".join)


# What stands around an article in the plain text of a whole page: phrases, headlines of other stories, teasers.
MENU = ("Home", "News", "Sport", "Culture", "Opinion", "Contact", "About us", "Search", "Log in", "Subscribe", "Facebook", "Instagram",
        "Skip to content", "Main menu", "Close menu", "Advertise with us", "Privacy Policy", "Terms of Use", "Newsletters", "E-paper")
STORIES = ("Ten Wells Under One Hill", "Nine Bridges and a Boat", "Last Kiln Closes", "Why the Ferry Stopped", "Mayor to Sell the Mill",
           "Two Held After Fire at Depot", "Rain Expected Until Friday", "The Baker Who Would Not Move", "Old Lock Opens Again")
FEET = ("Related Posts", "Leave a Reply", "Your email address will not be published. Required fields are marked *", "Comments are closed.",
        "All rights reserved.", "© 2024 Valley Paper. All rights reserved.", "Proudly powered by WordPress", "Share this:", "Most Read")


@st.composite
def dumps(draw):
    """The plain text of a whole page: a menu, an article between other stories, a footer."""
    head = draw(st.lists(st.sampled_from(MENU), min_size=12, max_size=30))
    article = draw(st.lists(st.sampled_from(PROSE), min_size=3, max_size=8, unique=True))
    asides = draw(st.lists(st.sampled_from([*STORIES, *LINES, *SMALL[:24]]), max_size=20))
    foot = draw(st.lists(st.sampled_from([*FEET, *STORIES, *MENU]), min_size=20, max_size=50))
    place = draw(st.integers(0, len(article)))
    return "\n".join([*head, *article[:place], *asides, *article[place:], *foot])


@st.composite
def planted(draw):
    """A text with clutter between, before, after and inside its paragraphs, and the paragraphs alone."""
    paragraphs = draw(st.lists(st.sampled_from(PROSE), min_size=2, max_size=6, unique=True))
    rows = []
    for paragraph in paragraphs:
        rows += draw(st.lists(st.sampled_from(LINES[:-1]), max_size=3))
        rows.append(paragraph + draw(st.sampled_from(["", "", *TAILS])))
    rows += draw(st.lists(st.sampled_from(LINES), max_size=4))
    return "\n\n".join(rows), "\n\n".join(paragraphs)
