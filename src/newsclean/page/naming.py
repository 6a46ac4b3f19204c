"""Say which elements of a document are clutter by their name: class, id, role or tag.

A name is believed unless what it stands on cannot be what it says: an element with most of the
prose, or with the article's own container in it, a heading whose id is made from its own words, a
token of highlighted code.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Sequence
from typing import Final

from ..model import Element
from ..text.sentences import ends_sentence
from .class_lookup import IN_ARTICLE, read_names, trust_names
from .outline import HEADINGS, Outline

__all__ = ["is_note", "is_thread", "name_elements"]

# Themes name the element around everything too (`single-post-sidebar`): a name is not believed of
# elements that hold, each or all together, a larger share of the prose.
MAX_NAMED_PROSE_SHARE: Final = 0.5
# Of these kinds an element may outweigh an article of so many characters that stands elsewhere.
_BESIDE: Final = frozenset(("comments", "related", "widget"))
MIN_PROSE_BESIDE_CHARS: Final = 200
# Comments alone may outweigh an article, as long as a sentence of so many characters is left.
MIN_PROSE_BESIDE_COMMENTS_CHARS: Final = 60
# A theme's `hidden` is believed of an offer or a notice, not of a page of text that opens at a
# click.
MAX_HIDDEN_CHARS: Final = 300
MAX_HIDDEN_PROSE_SHARE: Final = 0.1

# A link with several lines in it is a card of another page, which no paragraph is.
MAX_CARD_CHARS: Final = 500
MIN_LINKED_IN_CARD: Final = 0.9
# A form for a newsletter with all that it promises is no longer.
MAX_SIGN_UP_CHARS: Final = 500
# Names that are not believed uncover others, once or twice on real pages.
MAX_PASSES: Final = 5
# Lines of an element that are looked at one by one.
MAX_LOOK_LINES: Final = 40
# Elements between a heading and its text: a link, a span, a bold word.
MAX_ELEMENTS_IN_HEADING: Final = 4

# These hold the article and all else.
_WHOLE_PAGE: Final = frozenset(("", "html", "body"))
_NEVER_NAMED: Final = frozenset((*_WHOLE_PAGE, "main", "article"))
# Elements and roles that say it themselves: on the development pages under one word in a hundred of
# an article stands in any of them. `aside`, `header`, `form` and `button` hold pull quotes,
# standfirsts and questions too; a `tab` may be the question of an accordion.
_CATEGORY_OF_TAG: Final = {"nav": "menu", "footer": "footer", "dialog": "dialog"}
# Fields hold what a reader may choose or copy, up to a whole article to republish: never the
# article that is read.
_FIELDS: Final = frozenset(("select", "option", "textarea"))
# One link may be a card.
_TAGS_WITH_MEANING: Final = frozenset((*_CATEGORY_OF_TAG, *_FIELDS, "a"))
_CATEGORY_OF_ROLE: Final = {
    "alertdialog": "dialog",
    "banner": "menu",
    "combobox": "form",
    "complementary": "widget",
    "contentinfo": "footer",
    "dialog": "dialog",
    "listbox": "form",
    "menu": "menu",
    "menubar": "menu",
    "menuitem": "menu",
    "navigation": "menu",
    "option": "form",
    "search": "search",
    "tooltip": "hidden-text",
}
_QUOTATIONS: Final = frozenset(
    ("blockquote", "figure")
)  # a footer in one says who is quoted
# What a theme calls a widget, a menu or a footer may be a page builder's word for any part of the
# page: with an article's container in it, it is one.
_LOOSE_CATEGORIES: Final = frozenset(("widget", "menu", "footer"))
# Movable Type and TypePad name a whole post for its author: `entry-author-jane_doe`.
_POST_NAMES: Final = ("entry-author-",)
# A slider shows whatever is put into it, and a lightbox is what a picture with its caption opens
# in.
_SLIDERS: Final = ("slick-", "lightbox", "fancybox")
# Words of comments that are said of other things too.
_LOOSE_THREAD_NAMES: Final = frozenset(
    "bypostauthor byuser children form-submit more-replies pings reply says".split()
)
# `d-none d-md-block`, `hidden md:flex`: hidden on small screens only.
_SHOWN_ON_LARGE: Final = re.compile(
    r"""
    (?: d-(?:sm|md|lg|xl|xxl)-      # Bootstrap
      | (?:sm|md|lg|xl|2xl): )      # Tailwind
    (?:block|flex|grid|inline|table|contents)
    """,
    re.VERBOSE,
)
# What opens at a click is not hidden from a reader.
_OPENS: Final = (
    "accordion",
    "answer",
    "collaps",
    "expand",
    "faq",
    "more",
    "panel",
    "tab",
    "toggle",
    "transcript",
)
# `Correction: the dam was built in 1911.` in an article's own footer.
_NOTE: Final = re.compile(r"[^\W\d_][^:.!?\n]{2,30}[:\uff1a]\s*[^\W_].{20,}", re.DOTALL)

_WORDS: Final = re.compile(r"[^\W_]+")


def name_elements(outline: Outline) -> tuple[list[int], list[str]]:
    """Return whether each element stands in an article's by name, and in which clutter by name."""
    return _Namer(outline).name()


def is_thread(note: str) -> bool:
    """Say whether what is so named (`comments: comment-list`) holds readers' comments only."""
    category, _, name = note.partition(": ")
    return category == "comments" and name not in _LOOSE_THREAD_NAMES


def is_note(text: str) -> bool:
    """Say whether a line is a sentence behind a label: a correction, a remark."""
    return ends_sentence(text) and _NOTE.match(text) is not None


class _Namer:
    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._page_prose = outline.prose[0]
        markup = outline.lines[0].markup
        self._is_page = markup is not None and markup.page
        self._marks = _mark_trusted(outline.elements)
        self._holds_article = [mark == IN_ARTICLE for mark in self._marks]
        for at in range(len(outline.elements) - 1, 0, -1):
            if self._holds_article[at]:
                self._holds_article[outline.parents[at]] = True

        # of the largest element with an article's name
        self._article_prose = max(
            (
                outline.prose[at]
                for at, mark in enumerate(self._marks)
                if mark == IN_ARTICLE
            ),
            default=0.0,
        )

    def name(self) -> tuple[list[int], list[str]]:
        disbelieved: set[str] = set()
        for _ in range(MAX_PASSES):
            named, outermost = self._name_all(disbelieved)
            more = self._find_too_large(named, outermost)
            if not more:
                break
            disbelieved |= more
        else:
            named = [note if note.startswith("field: ") else "" for note in named]
        trusted = [0] * len(named)
        walk = enumerate(zip(self._outline.parents, self._marks, named, strict=True))
        next(walk)
        for at, (outer, mark, note) in walk:
            if not note:  # not `max`: a call for each of a page's elements
                trusted[at] = mark if mark > trusted[outer] else trusted[outer]
        return trusted, named

    def _name_all(self, disbelieved: Container[str]) -> tuple[list[str], list[int]]:
        """Return each element's note, and the elements that have it from themselves."""
        named = [""]
        outermost = []
        elements = self._outline.elements
        for at, outer in enumerate(self._outline.parents[1:], 1):
            note = named[outer]
            if not note and _may_have_name(elements[at]):
                note = self._name_element(at, disbelieved)
                if note:
                    outermost.append(at)
            named.append(note)
        return named, outermost

    def _find_too_large(
        self, named: Sequence[str], outermost: Sequence[int]
    ) -> set[str]:
        """Return the notes of elements that hold most of the prose together."""
        prose: defaultdict[str, float] = defaultdict(float)
        for at in outermost:
            if not self._is_beside_article(at, named[at].partition(": ")[0]):
                prose[named[at]] += self._outline.prose[at]
        return {note for note, size in prose.items() if self._is_too_large(note, size)}

    def _is_beside_article(self, at: int, category: str) -> bool:
        """Say whether an element may outweigh the page's article, which stands elsewhere.

        A short post has a long sidebar: an `aside` that is one by its name too, or lists of other
        articles beside the article's own container.
        """
        if category not in _BESIDE or self._holds_article[at]:
            return False
        if self._outline.elements[at].tag == "aside":
            beside = self._page_prose - self._outline.prose[at]
            return beside >= MIN_PROSE_BESIDE_CHARS
        return self._article_prose >= MIN_PROSE_BESIDE_CHARS

    def _is_too_large(self, note: str, prose: float) -> bool:
        """Say whether what has this name holds too much prose to be what it says."""
        if prose <= self._page_prose * MAX_NAMED_PROSE_SHARE or note.startswith(
            "field: "
        ):
            return False
        beside = self._page_prose - prose
        return not (is_thread(note) and beside > MIN_PROSE_BESIDE_COMMENTS_CHARS)

    def _name_element(self, at: int, disbelieved: Container[str]) -> str:
        """Return the category and the name that make this element clutter, or ""."""
        element = self._outline.elements[at]
        if element.tag in _FIELDS:
            return f"field: {element.tag}"
        if element.tag in _NEVER_NAMED or self._outline.is_code[at]:
            return ""
        if not self._is_page and element.tag == "a" and self._is_card(at):
            return "related: card of one link"
        meaning = read_names(element.words)
        for category, name in _list_names(element, meaning.categories):
            note = f"{category}: {name}"
            if note not in disbelieved and self._is_believed(at, category, name):
                return note
        return self._find_sign_up(at, meaning.sign_up) if meaning.sign_up else ""

    def _is_believed(self, at: int, category: str, name: str) -> bool:
        """Say whether an element may be what its name says."""
        outline = self._outline
        element = outline.elements[at]
        if self._holds_article[at] and (
            category in _LOOSE_CATEGORIES or name.startswith(_POST_NAMES)
        ):
            return False
        if not self._is_beside_article(at, category) and self._is_too_large(
            f"{category}: {name}", outline.prose[at]
        ):
            return False
        if name.startswith("#") and self._is_own_slug(at, name):
            return False
        if category == "comments" and name in _LOOSE_THREAD_NAMES and outline.prose[at]:
            return False
        if category == "fact-box" and not self._is_page:
            return False
        if category == "heading-link" and name != "mw-editsection":
            return not self._has_letters(at)
        if category == "hidden-text" and not self._is_hidden_aside(at, name):
            return False
        if category in ("widget", "contents") and element.tag in HEADINGS:
            return not self._opens_prose(at)
        if category == "media-player" and name.startswith(_SLIDERS):
            return not self._has_caption(at)
        if category == "footer" and name == "footer" and element.tag == "footer":
            return not self._is_note(at)
        return True

    def _find_sign_up(self, at: int, name: str) -> str:
        """Return the note of an element with a word for newsletters in this class, or "" for a long one.

        Of 2,044 words in 188 such elements of the development pages none is an article's.
        """
        if (
            self._outline.size[at] > MAX_SIGN_UP_CHARS
            or self._marks[at]
            or self._holds_article[at]
        ):
            return ""
        return f"newsletter: {name}"

    def _is_card(self, at: int) -> bool:
        """Say whether a link has several lines in it: a title, a teaser, the name of a site."""
        outline = self._outline
        lines = range(outline.first[at], outline.last[at] + 1)
        if len(lines) < 2 or outline.size[at] > MAX_CARD_CHARS:
            return False
        return all(outline.linked[line] > MIN_LINKED_IN_CARD for line in lines)

    def _is_own_slug(self, at: int, name: str) -> bool:
        """Say whether an id is made from the words of the heading that it is on, in or over.

        Static site generators, wikis and the plugins for tables of contents make them so. An id of
        one word is that of a part of the page too, unless it is on the heading of a paragraph.
        """
        outline = self._outline
        element = outline.elements[at]
        first = outline.first[at]
        if not _is_heading(outline, first):
            return False
        slug = _WORDS.findall(name)
        words = _WORDS.findall(outline.lines[first].text.lower())
        if len(slug) > 1:
            return words[: len(slug)] == slug
        is_on_heading = element.tag in HEADINGS or element.inline
        return words == slug and is_on_heading and self._opens_prose(at)

    def _is_hidden_aside(self, at: int, name: str) -> bool:
        """Say whether an element that its class or style hides is short, and hidden for good."""
        outline = self._outline
        if name not in _TOGGLED:
            return True
        words = outline.elements[at].words
        if any(_SHOWN_ON_LARGE.match(word) for word in words):
            return False
        if outline.size[at] > MAX_HIDDEN_CHARS:
            return False
        if outline.prose[at] > self._page_prose * MAX_HIDDEN_PROSE_SHARE:
            return False
        around = (*words, *outline.elements[outline.parents[at]].words)
        return not any(sign in word for word in around for sign in _OPENS)

    def _opens_prose(self, at: int) -> bool:
        """Say whether a paragraph follows the element."""
        after = self._outline.last[at] + 1
        return after < len(self._outline.lines) and self._outline.line_prose[after] > 0

    def _has_letters(self, at: int) -> bool:
        """Say whether an element has more in it than signs."""
        outline = self._outline
        first = outline.first[at]
        lines = outline.lines[first : min(outline.last[at] + 1, first + MAX_LOOK_LINES)]
        return any(char.isalnum() for line in lines for char in line.text)

    def _has_caption(self, at: int) -> bool:
        """Say whether a sentence under a picture stands in the element."""
        outline = self._outline
        first = outline.first[at]
        for line in range(first, min(outline.last[at] + 1, first + MAX_LOOK_LINES)):
            if outline.sentences[line] and not outline.linked[line]:
                return True
        return False

    def _is_note(self, at: int) -> bool:
        """Say whether the element is one sentence behind a label: a correction, a remark."""
        outline = self._outline
        if (
            outline.links[at] > 0.5 * outline.size[at]
            or outline.last[at] - outline.first[at] > 1
        ):
            return False
        return is_note(outline.lines[outline.first[at]].text)


# Names of the table, and the style, that scripts take away again.
_TOGGLED: Final = frozenset(
    "d-none display-none display:none hidden hide invisible is-hidden no-display u-hidden".split()
)


def _mark_trusted(elements: Sequence[Element]) -> list[int]:
    """Return for each element what its own name says for it: `IN_ARTICLE`, `IN_STANDFIRST` or 0."""
    marks = []
    for element in elements:
        if element.itemprop == "articlebody":
            marks.append(IN_ARTICLE)
        elif not element.words or element.tag in _WHOLE_PAGE:
            marks.append(0)  # WordPress says of its body that it is `single`
        else:
            marks.append(trust_names(element.words))
    return marks


def _is_heading(outline: Outline, line: int) -> bool:
    """Say whether a line is a heading."""
    at = outline.element_of[line]
    for _ in range(MAX_ELEMENTS_IN_HEADING):
        if at <= 0:
            return False
        if outline.elements[at].tag in HEADINGS:
            return True
        at = outline.parents[at]
    return False


def _may_have_name(element: Element) -> bool:
    """Say whether anything is said of an element: of every third on a page nothing is."""
    return bool(
        element.words
        or element.role
        or element.hidden
        or element.tag in _TAGS_WITH_MEANING
    )


def _list_names(
    element: Element, found: tuple[tuple[str, str], ...]
) -> Sequence[tuple[str, str]]:
    """Return the element's categories, each with the class, id, style, role or tag that says so."""
    if element.hidden:
        found += (("hidden-text", "display:none"),)
    if category := _CATEGORY_OF_ROLE.get(element.role, ""):
        found += ((category, element.role),)
    if element.tag in _CATEGORY_OF_TAG:
        is_quoted = (
            element.tag == "footer"
            and element.parent is not None
            and element.parent.tag in _QUOTATIONS
        )
        if not is_quoted:
            found += ((_CATEGORY_OF_TAG[element.tag], element.tag),)
    return found
