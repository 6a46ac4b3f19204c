r"""What stands around a headline in a dump: its own copy, the page's title, the section above it, the date beside it.

In a text of lines the headline is the last title above the first prose that shares a word with it.
A date beside it is the post's, unless dates come again between the paragraphs, as in a diary or a
chronicle. A word of menus over it is its section, unless the prose speaks of it. Where no title
shares a word with the prose, the one under such a word is the headline, if the text has no
subheads. Between it and the prose stand counters, credits, bylines and single buttons. Copies are
exact. Two lines that are alike over more short lines begin a song.

>>> PAGE_HEADS("World\nThe Old Dam Held\nThe Old Dam Held\nMay 4, 2024\n\nThe dam held through the night, "
...            "the mayor said, and nobody was hurt.")
'The Old Dam Held\n\nThe dam held through the night, the mayor said, and nobody was hurt.'
>>> PAGE_HEADS("14 March 1921\n\nThe first boats came back with nothing, and nobody went to meet them.")
'14 March 1921\n\nThe first boats came back with nothing, and nobody went to meet them.'
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit
from ..phrases.positions import COMPANION, DATE_ROW_REASONS, HOME, LINE, STRONG
from ..placement.article import find_first_prose
from ..placement.article_lines.find import find_article_lines
from ..placement.article_lines.surroundings import find_block, is_item, is_name_or_date
from ..placement.company import find_clutter_runs, is_sure_line
from ..placement.head_words import (
    counts_readers,
    names_news,
    names_newsroom,
    names_role,
)
from ..placement.headline import PageHead, find_page_head, is_headline, shares_word
from ..placement.menus import find_menus
from ..text.dates import ANY_DIGIT, MARKS_AROUND_DATES, MAX_DATE_CHARS, is_time
from ..text.fold import fold, make_key
from ..text.patterns import compile_later
from ..text.scripts import measure_length
from ..text.sentences import COMMAS, ends_in_full_stop, ends_sentence, is_prose
from ..text.titles import is_name, is_title

__all__ = ["PAGE_HEADS"]

# Lines above the first prose; more are a menu or a list, unless a headline shows.
MAX_PAGE_HEAD_LINES: Final = 6
MAX_SITE_CHARS: Final = 40  # of a site's name behind a page's title
MAX_STANZA_LINES: Final = 12  # of a song or poem that begins with a line twice
MAX_SECTION_WORDS: Final = 3
MAX_COUNTER_WORDS: Final = 5
MAX_NEWSROOM_WORDS: Final = 3  # of a newsroom, and of a role behind a name
MAX_BYLINE_CHARS: Final = 60
MAX_BESIDE_DATE_WORDS: Final = 3  # of an outlet or a section in a date's line
MIN_MENU_LINES: Final = 4  # above a headline
MIN_KNOWN_IN_MENU: Final = 2
MAX_MENU_WORDS: Final = 3
MAX_LINES_BEHIND: Final = 10  # the last prose: the headline's copy and other titles
# Of a headline that comes again, counted as Latin; `WebAssembly` is a tag too.
MIN_COPIED_CHARS: Final = 16
# Of words that are buttons and labels under a headline.
REASONS_UNDER_HEADLINE: Final = frozenset(
    ["ai_boxes", "media_players", "share_prompts"]
)
# Stands for initials, to see whether a byline's label is before them.
MADE_UP_NAME: Final = "Jana Muster"
MIN_DIGITS: Final = 3  # of a number alone in a line; `12` is a chapter, or an answer
MAX_DIGITS: Final = 9  # more are a table's cells without their spaces, or a telephone

# Years that posts have: of the web, in the calendars of Iran and of Thailand.
_YEAR: Final = compile_later(
    r"(?<!\d)(?:199[5-9]|20\d\d|13[7-9]\d|14[0-4]\d|25[3-9]\d)(?!\d)|\d{1,2}[:.]\d{2}"
)
_FOUR_DIGITS: Final = compile_later(r"(?<!\d)\d{4}(?!\d)")
_SITE_SEPARATOR: Final = compile_later(r"\s+[-\u2013\u2014|\u00b7\u00bb]\s+|\s*\|\s*")
_DATE_SEPARATOR: Final = compile_later(
    r"\s+[-\u2013\u2014/\u00b7\u2022]\s+|\s*[|\u00b7]\s*"
)
_BAR_OR_DOT: Final = compile_later("[|\u00b7\u2022]")
_TIME: Final = compile_later(r"\d{1,2}[:.]\d{2}\b")
_NUMBER_IN_LINE: Final = compile_later(r"\d[\d.,\u066c\u00a0]*")
_CLAPS: Final = compile_later(r"\d{1,3}(?:[.,]\d)?[KkMm]?")
_LAST_COUNT: Final = compile_later(r"\s+\d{1,4}$")
_TEMPERATURE: Final = compile_later(r"[-+\u2212]?\d{1,2}(?:[.,]\d)?\s?\u00b0?\s?[CF]")
_TWO_INITIALS: Final = compile_later(r"\s*[^\W\d_]{2,3}")
_BEFORE_ROLE: Final = compile_later(
    r"\s*[,\u060c|/\u00b7\u2022]\s*|\s+[-\u2013\u2014]\s+"
)
_SLASH: Final = compile_later(r"\s*/\s*")


def find(view: View) -> Iterator[Span]:
    head = view.cached(find_page_head)
    if head is None:
        return
    if len(head.lines) <= MAX_PAGE_HEAD_LINES:
        yield from _find_copies(view, head)
        yield from _find_section(view, head)
    if not head.headlines:
        if len(head.lines) > 1:
            yield from _find_about_post(view, _take_only_title(view, head))
        return
    yield from _find_menu(view, head)
    yield from _find_dates(view, head)
    yield from _find_weather(view, head)
    yield from _find_about_post(view, head)
    yield from _find_behind(view, head)
    yield from _find_copied_paragraphs(view)


# --- above the headline --------------------------------------------------------------------------


def _find_copies(view: View, head: PageHead) -> Iterator[Span]:
    """Yield a headline's second copy, and a page's title that is a headline with the site's name behind it."""
    seen: dict[str, int] = {}
    keys = {make_key(fold(view.lines[index].text)) for index in head.lines}
    for index in head.lines:
        text = view.lines[index].text
        key = make_key(fold(text))
        is_copy = key in seen and index == _next_line(view, seen[key])
        if is_copy and is_title(text) and not _is_refrain(view, seen[key], index):
            yield view.line_span(index, "a copy of the headline")
        seen[key] = index
        parts = _SITE_SEPARATOR.split(text.strip())
        title = make_key(fold(parts[0]))  # empty before a quoted item's bullet
        if len(parts) == 2 and len(parts[1]) <= MAX_SITE_CHARS and title in keys - {""}:
            yield view.line_span(index, "the headline with the site's name")


def _is_refrain(view: View, first: int, second: int) -> bool:
    """Say whether two lines that are alike begin a stanza: more short ones follow at once, and no date or name."""
    stanza = find_block(view, first, MAX_STANZA_LINES)
    below = [index for index in stanza if index > second]
    return (
        first + 1 == second
        and bool(below)
        and not any(
            index in view.hits
            or is_prose(view.lines[index].text)
            or is_name_or_date(view, index)
            for index in below
        )
    )


def _next_line(view: View, index: int) -> int | None:
    return view.neighbours(index)[1]


def _find_section(view: View, head: PageHead) -> Iterator[Span]:
    """Yield the word of menus that stands first, right over the headline."""
    if len(head.lines) < 2:
        return
    first, below = head.lines[0], head.lines[1]
    text = view.lines[first].text.strip()
    key = make_key(fold(text))
    if (
        len(text.split()) > MAX_SECTION_WORDS
        or ends_sentence(text)
        or key in head.prose
    ):
        return
    # `Updates` over an item heads a list
    if is_item(view, below):
        return
    has_headline = is_headline(view, below, head.prose)
    is_section = _is_menu_word(view, first) and (
        has_headline
        or (_is_of_menus_alone(view, first) and _is_only_title(view, below, head))
    )
    if is_section or (has_headline and _is_news_section(view, first, head)):
        yield view.line_span(first, "the headline's section")


def _is_news_section(view: View, index: int, head: PageHead) -> bool:
    """Say whether a line names a section of news: `Regional news`. A headline with the word is longer."""
    text = view.lines[index].text
    return (
        is_title(text)
        and names_news(fold(text))
        and not text.rstrip().endswith(("?", "!"))
        and not shares_word(text, head.prose)
    )


def _take_only_title(view: View, head: PageHead) -> PageHead:
    """Return the head with its only title for a headline, if there is one; counters have figures.

    Dates below it stay: nothing tells a post from a letter.
    """
    titles = [
        index
        for index in head.lines
        if _is_only_title(view, index, head)
        and not ANY_DIGIT.search(view.lines[index].text)
    ]
    return head._replace(headlines=titles) if len(titles) == 1 else head


def _is_only_title(view: View, index: int, head: PageHead) -> bool:
    """Say whether a line is the headline since no other line is: a title of some words, and no subheads."""
    text = view.lines[index].text
    return (
        not head.headlines
        and is_title(text)
        and len(text) >= MIN_COPIED_CHARS
        and all(hit.position == HOME for hit in view.hits.get(index, ()))
        and not view.cached(_has_subheads)
    )


def _has_subheads(view: View) -> bool:
    """Say whether a title stands between two paragraphs of the text."""
    first_prose = view.cached(find_first_prose)
    if first_prose is None:
        return False
    texts = zip(view.nonblank, view.nonblank_texts, strict=True)
    below = [text for index, text in texts if index > first_prose]
    return any(
        not is_prose(text) and is_title(text) and is_prose(under)
        for text, under in pairwise(below)
    )


def _is_menu_word(view: View, index: int) -> bool:
    """Say whether a line is a word that menus hold."""
    hits = view.hits.get(index, ())
    if any(hit.position == COMPANION and not hit.slots for hit in hits):
        return True
    return make_key(fold(view.lines[index].text)) in view.lexicon.entries


def _is_of_menus_alone(view: View, index: int) -> bool:
    """Say whether a line is a word of menus and none of other boxes, as `Comments` is."""
    hits = view.hits.get(index, ())
    return all(hit.reason == "navigation" for hit in hits)


def _find_menu(view: View, head: PageHead) -> Iterator[Span]:
    """Yield the labels above a headline, if the text begins with them and half are words of menus."""
    above = head.above
    if len(above) < MIN_MENU_LINES:
        return
    labels = [index for index in above if not _is_bare_date(view, index)]
    if len(labels) < MIN_MENU_LINES or not all(_is_menu_label(view, i) for i in labels):
        return
    known = [index for index in labels if _is_menu_word(view, index)]
    if len(known) >= MIN_KNOWN_IN_MENU and 2 * len(known) >= len(labels):
        for index in labels:
            if not _has_reason_of_its_own(view, index):
                yield view.line_span(index, "in a menu over the headline")


def _has_reason_of_its_own(view: View, index: int) -> bool:
    """Say whether a line goes without its place beside the headline."""
    if any(hit.position in STRONG for hit in view.hits.get(index, ())):
        return True
    return index in view.cached(find_clutter_runs) or index in view.cached(find_menus)


def _is_menu_label(view: View, index: int) -> bool:
    text = view.lines[index].text.strip()
    return len(text.split()) <= MAX_MENU_WORDS and not text.endswith((".", ":", ","))


def _find_weather(view: View, head: PageHead) -> Iterator[Span]:
    """Yield a temperature in the text's first line, and the place under it."""
    if not head.above or not _TEMPERATURE.fullmatch(
        view.lines[head.above[0]].text.strip()
    ):
        return
    yield view.line_span(head.above[0], "weather")
    if len(head.above) == 2 and _is_menu_label(view, head.above[1]):
        yield view.line_span(head.above[1], "weather's place")


# --- dates ---------------------------------------------------------------------------------------


def _find_dates(view: View, head: PageHead) -> Iterator[Span]:
    """Yield the dates beside the headline and in the last line, unless dates come again between them."""
    last = view.nonblank[-1]
    found = {index for index in head.lines if _is_dated(view, index, head)}
    found.update(_find_last_dates(view))
    if not found:
        return
    found -= view.cached(find_article_lines)
    between = view.nonblank[len(head.lines) :]
    if any(_is_bare_date(view, i) for i in between if i < last and i not in found):
        return
    for index in sorted(found):
        text = fold(view.lines[index].text)
        is_worded = any(map(str.isalpha, text)) and not _FOUR_DIGITS.search(text)
        if is_worded and len(_TIME.findall(text)) > 1:
            continue  # opening hours: `9.30 A.M. / 7.00 P.M.`
        if index not in view.cached(find_clutter_runs) and _YEAR.search(text):
            yield view.line_span(index, "a date beside the headline")


def _find_last_dates(view: View) -> list[int]:
    """Return the text's last line if it is a date, or its last two if they are a date and a time."""
    last = view.nonblank[-1]
    if _is_bare_date(view, last):
        return [last]
    above = view.neighbours(last)[0]
    if (
        above is not None
        and is_time(view.lines[last].text)
        and _is_bare_date(view, above)
    ):
        return [above, last]
    return []


def _is_bare_date(view: View, index: int) -> bool:
    text = view.lines[index].text
    if len(text) > MAX_DATE_CHARS or text.rstrip().endswith(COMMAS):
        return False
    hits = view.hits.get(index, ())
    if hits:  # `{date} WIB`
        return all(h.position == COMPANION and _holds_date(h) for h in hits)
    return view.lexicon.is_date(fold(text).strip(MARKS_AROUND_DATES))


def _holds_date(hit: Hit) -> bool:
    return [slot for slot, _ in hit.slots] == ["date"]


def _is_date_with_outlet(view: View, index: int, prose: str) -> bool:
    """Say whether a line is a date with a few words beside it that the prose does not take up.

    An outlet or a section stands beside a date with a time of day, or behind a date and a bar or dot:
    `4 May 2024 | World`. Under them another date may stand, of another calendar.
    """
    text = view.lines[index].text.strip(MARKS_AROUND_DATES)
    if index in view.hits or len(text) > MAX_DATE_CHARS:
        return False
    parts = _DATE_SEPARATOR.split(text)
    if len(parts) == 1 and _TIME.search(text):
        parts = text.rsplit(", ", 1)
    if len(parts) < 2 or not (
        _TIME.search(text)
        or (_BAR_OR_DOT.search(text) and _is_date_or_time(view, parts[0]))
    ):
        return False
    dates = [part for part in parts if _is_date_or_time(view, part)]
    others = [part for part in parts if not _is_date_or_time(view, part)]
    words = " ".join(others).split()
    return (
        any(_YEAR.search(fold(part)) for part in dates)
        and len(words) <= MAX_BESIDE_DATE_WORDS
        and not any(fold(word) in prose for word in words)
    )


def _is_date_or_time(view: View, part: str) -> bool:
    folded = fold(part).strip(MARKS_AROUND_DATES)
    return view.lexicon.is_date(folded) or is_time(folded)


# --- between the headline and the prose ----------------------------------------------------------


def _find_about_post(view: View, head: PageHead) -> Iterator[Span]:
    """Yield the counters, credits and names around the headline, down and up to the first other line."""
    for lines in (head.below, head.above[::-1]):
        for index in lines:
            note = _judge_about_post(view, index, head)
            if note:
                yield view.line_span(index, note)
            elif not _stands_around(view, index, head):
                break


def _stands_around(view: View, index: int, head: PageHead) -> bool:
    """Say whether a line may stand between a headline and what is said of its post."""
    if index in view.hits or index in head.headlines:
        return True
    return _is_dated(view, index, head)


def _is_dated(view: View, index: int, head: PageHead) -> bool:
    if not ANY_DIGIT.search(view.lines[index].text):
        return False
    return _is_bare_date(view, index) or _is_date_with_outlet(view, index, head.prose)


def _judge_about_post(view: View, index: int, head: PageHead) -> str:
    """Return what a line beside the headline is, or nothing; it may have a reason of its own."""
    note = _describe_about_post(view, index, head)
    if note and (
        _has_reason_of_its_own(view, index) or index in view.cached(find_article_lines)
    ):
        return ""
    return note


def _describe_about_post(view: View, index: int, head: PageHead) -> str:
    if _is_post_meta(view, index) or _is_byline_with_place(view, index):
        return "beside the headline"
    text = view.lines[index].text.strip()
    if _is_button(view, index, head):
        return "a button under the headline"
    if index in head.below and _is_newsroom(text, head.prose):
        return "a byline"
    if index in view.hits or index < min(head.headlines):
        return ""
    if _is_counter(view, index, text, head) or _is_one_of_counts(view, index, head):
        return "a counter"
    return "a credit" if _is_doubled_name(text) or _is_credit(text) else ""


def _is_post_meta(view: View, index: int) -> bool:
    """Say whether a line is a known label with its value, as of dates and pictures, a counter behind it aside."""
    text = view.lines[index].text
    hits = view.hits.get(index, ())
    if any(
        hit.position == COMPANION
        and hit.slots
        and hit.reason in DATE_ROW_REASONS | {"credits"}
        for hit in hits
    ):
        return True
    bare = _LAST_COUNT.sub("", text.rstrip())
    if hits or bare == text.rstrip():
        return False
    return any(
        hit.reason == "post_meta"
        and hit.position in (LINE, COMPANION)
        and "n" in dict(hit.slots)
        for hit in view.lexicon.look_up(bare)
    )


def _is_button(view: View, index: int, head: PageHead) -> bool:
    """Say whether a line between the headline and the prose is a button: `Print`, `Listen`.

    A page on how to print has it for a subhead. Its prose takes the word up, or more subheads follow.
    """
    text = view.lines[index].text
    return (
        index in head.below
        and any(
            hit.position == COMPANION
            and hit.reason in REASONS_UNDER_HEADLINE
            and not hit.slots
            for hit in view.hits.get(index, ())
        )
        and make_key(fold(text)) not in head.prose
        and not shares_word(text, head.prose)
        and not view.cached(_has_subheads)
    )


def _is_byline_with_place(view: View, index: int) -> bool:
    """Say whether a line is a byline with one more word, a place, or with initials instead of a name."""
    text = view.lines[index].text.strip()
    byline, comma, place = text.rpartition(", ")
    if comma and len(place.split()) == 1 and place[:1].isupper():
        hits = view.fitting(view.lexicon.look_up(byline))
        return any(_is_byline(hit) for hit in hits)
    label, colon, initials = text.partition(":")
    if not colon or not _TWO_INITIALS.fullmatch(initials):
        return False
    hits = view.fitting(view.lexicon.look_up(f"{label}: {MADE_UP_NAME}"))
    return any(_is_byline(hit) for hit in hits)


def _is_byline(hit: Hit) -> bool:
    slots = [slot for slot, _ in hit.slots]
    return hit.reason == "post_meta" and hit.position == LINE and slots == ["name"]


def _is_counter(view: View, index: int, text: str, head: PageHead) -> bool:
    """Say whether a line counts a post's readers: one number, alone or with a few words.

    With words it stands beside a date or its like, or one of them is of reading, and the prose takes none
    of them up, as it does a standfirst's.
    """
    numbers = _NUMBER_IN_LINE.findall(text)
    if len(numbers) != 1 or ends_sentence(text) or _YEAR.search(fold(text)):
        return False
    if text.endswith(COMMAS):  # a broken sentence's year: `1987,`
        return False
    digits = "".join(filter(str.isdigit, numbers[0]))
    if numbers[0] == text:
        return MIN_DIGITS <= len(digits) <= MAX_DIGITS or int(digits) == 0
    if len(text.split()) > MAX_COUNTER_WORDS or shares_word(text, head.prose):
        return False
    if counts_readers(fold(text)):
        return True
    return len(digits) >= MIN_DIGITS and any(
        near is not None and _is_date_or_meta(view, near)
        for near in view.neighbours(index)
    )


def _is_one_of_counts(view: View, index: int, head: PageHead) -> bool:
    """Say whether a line is one of two counts or more under the date of the post: claps and answers."""
    if not _CLAPS.fullmatch(view.lines[index].text.strip()):
        return False
    above, below = view.neighbours(index)
    is_beside = any(
        near in head.below and _CLAPS.fullmatch(view.lines[near].text.strip())
        for near in (above, below)
        if near is not None
    )
    return is_beside and any(
        line < index and _is_dated(view, line, head) for line in head.below
    )


def _is_date_or_meta(view: View, index: int) -> bool:
    if _is_bare_date(view, index):
        return True
    return any(hit.reason in DATE_ROW_REASONS for hit in view.hits.get(index, ()))


def _is_newsroom(text: str, prose: str) -> bool:
    """Say whether a line is a newsroom, or a name with who that is: `The newsroom`, `Jane Doe | Reporter`."""
    if len(text) > MAX_BYLINE_CHARS or ends_sentence(text):
        return False
    if shares_word(text, prose):
        return False
    name, *role = _BEFORE_ROLE.split(text, maxsplit=1)
    if len((role or [name])[0].split()) > MAX_NEWSROOM_WORDS:
        return False
    if not role:
        return names_newsroom(fold(text))
    is_role = names_role(fold(role[0])) or names_newsroom(fold(role[0]))
    return is_role and is_name(name)


def _is_doubled_name(text: str) -> bool:
    """Say whether a line is a name twice, as where a picture's text touches its link's."""
    half = len(text) // 2
    return text[:half] == text[half:] and is_name(text[:half])


def _is_credit(text: str) -> bool:
    """Say whether a line is a person's name and an agency's with a slash between."""
    parts = _SLASH.split(text)
    if len(parts) != 2 or ends_sentence(text):
        return False
    if text.isupper():
        return is_name(parts[1])
    return is_name(parts[0]) and len(parts[1].split()) == 1 and parts[1][:1].isupper()


# --- behind the last prose -----------------------------------------------------------------------


def _find_behind(view: View, head: PageHead) -> Iterator[Span]:
    """Yield the headline's copy behind the last prose with the titles under it, and a paragraph's copy."""
    keys = {make_key(fold(view.lines[index].text)) for index in head.headlines}
    behind: list[int] = []
    for index in reversed(view.nonblank[-MAX_LINES_BEHIND:]):
        text = view.lines[index].text
        if is_prose(text) or not is_title(text):
            break
        behind.insert(0, index)
        if measure_length(text) >= MIN_COPIED_CHARS and make_key(fold(text)) in keys:
            for line in behind:
                yield view.line_span(line, "the headline again")
            break
    last = view.nonblank[-1]
    above = view.neighbours(last)[0]
    if above is not None and _is_last_count(view.lines[last].text.strip()):
        text = view.lines[above].text
        if is_prose(text) and ends_in_full_stop(text):
            yield view.line_span(last, "a counter")


def _is_last_count(text: str) -> bool:
    """Say whether a line is a story's number or its readers', and no year."""
    return text.isdecimal() and len(text) >= MIN_DIGITS and not _YEAR.search(fold(text))


def _find_copied_paragraphs(view: View) -> Iterator[Span]:
    """Yield each paragraph that stands right under its like, in a text with other clutter.

    In a text that has none both may be the author's.
    """
    texts = view.nonblank_texts
    if len(set(texts)) == len(texts) or not any(
        is_sure_line(view, index) for index in view.hits
    ):
        return
    for at, (above, text) in enumerate(pairwise(texts), 1):
        if text == above and is_prose(text):
            yield view.line_span(view.nonblank[at], "a copy of the paragraph")


PAGE_HEADS = Filter("page_heads", find)
