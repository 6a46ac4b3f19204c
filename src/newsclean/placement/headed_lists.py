"""A heading and the list under it: `Recent Posts` over titles, `Tags` over names.

The rule:

* The heading is a line of its own, or two lines where an extractor has set a button of it apart
  (`Contents` and `[hide]`).
* Under it stands a title, a date over a title, a word or two, another known phrase, prose or
  nothing. A line of other kind is the section's own text, and heading and section stay.
* The list goes with its heading down to the first line of prose, the first line longer than
  `MAX_ITEM_CHARS`, the next heading, or `MAX_LIST_LINES`. A teaser, which breaks off in an
  ellipsis, is an item. Two short sentences below each other are prose: a dialogue, a story. So is a
  line that breaks off at a comma or a colon, and so are lines that a sentence is broken into at a width or
  at its links.
* Items with bullets end where a sentence without one stands behind a blank line.
* In Markdown, titles that are links end where a line of words that is none stands. Where each is a
  heading, the paragraph under it is its teaser, if the next title, a label or nothing follows.
* Where prose resumes, the last line above it may be a subhead of the article: it stays, unless it
  is the only one or blank lines stand behind it and none between the items.
* A single line over prose is that prose's title, the next post's on a page of several, and stays, if
  the two share a word or the text's last line is the same phrase as the heading and closes a post
  too. `Read more` over it goes.
* Above the article's first prose only the heading goes: what stands under it may be the headline.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from itertools import islice
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit
from ..phrases.positions import COMPANION, ENDING, HEADING
from ..text.fold import fold
from ..text.patterns import compile_later
from ..text.scripts import measure_length
from ..text.sentences import COMMAS, ends_sentence, is_prose, is_truncated
from ..text.titles import is_title
from .article import find_first_prose
from .article_lines.broken import MIN_OWN_WIDTH_CHARS, begins_small
from .article_lines.find import find_hits
from .article_lines.surroundings import ITEM_MARKER
from .company import has_another_reason
from .links import is_link_line

__all__ = ["MAX_LIST_LINES", "find_headed_lists"]

# A median of 23 follows such a heading on the development pages.
MAX_LIST_LINES: Final = 40
MAX_ITEM_CHARS: Final = 160
MAX_TEASER_CHARS: Final = 300
MIN_SHARED_CHARS: Final = 5  # of a word that a title and its paragraph begin with alike
MIN_LINKED_TITLES: Final = 2
MAX_ASIDE_WORDS: Final = 4  # of what stands beside a title
MIN_APART_CHARS: Final = 20  # of a sentence below a list; shorter is a button
_MARKS_WITHIN: Final = (",", ".", ";", "(")
MAX_BROKEN_LINES: Final = 12
MAX_TAG_WORDS: Final = 2  # so few are a tag, whatever their case
MAX_TAG_CHARS: Final = 30  # of a tag with a comma behind it

_WORD_LETTERS: Final = compile_later(r"[^\W\d_]+")


def find_headed_lists(
    view: View, reason: str, *, find_stops: Callable[[View], Set[int]] | None = None
) -> Iterator[Span]:
    """Yield the headings of the reason, each with the list under it up to the first of the stops."""
    for hit, *lines in _find_headings(view, reason):
        heading = lines[-1]
        if not _heads_a_list(view, heading):
            continue
        for line in lines:
            yield view.line_span(line, hit.phrase, kind="headed list")
        items = _find_items(view, heading)
        stops = view.cached(find_stops) if find_stops and items else frozenset()
        for item in items:
            if item in stops:
                break
            if not has_another_reason(view, item, reason):
                yield view.line_span(item, hit.phrase, kind="headed list")


def _find_headings(view: View, reason: str) -> Iterator[tuple[Hit, *tuple[int, ...]]]:
    """Yield the hit of each heading of the reason with the index of its line, or of its two."""
    for index, hit in find_hits(view, reason, HEADING):
        yield hit, index
    for index, hit in find_hits(view, reason, COMPANION):
        below = view.neighbours(index)[1]
        if below is None or below not in view.hits:
            continue
        if _are_one_heading(view, index, below, reason):
            yield hit, index, below


def _are_one_heading(view: View, index: int, below: int, reason: str) -> bool:
    """Say whether two lines are one heading of the reason, as `Contents` and `[hide]` are."""
    both = f"{view.lines[index].text.strip()} {view.lines[below].text.strip()}"
    hits = view.lexicon.look_up(both)
    return any(hit.reason == reason and hit.position == HEADING for hit in hits)


def _heads_a_list(view: View, heading: int) -> bool:
    """Say whether what follows is a title, another label, prose or nothing, and no section."""
    below = next(view.nonblank_below(heading), None)
    if below is not None and view.lexicon.is_date(fold(view.lines[below].text).strip()):
        dated = next(view.nonblank_below(below), None)
        return dated is not None and _is_list_title(view.lines[dated].text)
    if below is None or below in view.hits:
        return True
    text = view.lines[below].text
    if is_prose(text) or is_title(text):
        return True
    return len(text.split()) <= MAX_TAG_WORDS and not ends_sentence(text)


def _is_list_title(text: str) -> bool:
    return is_title(text) and not is_prose(text) and not ends_sentence(text)


def _find_items(view: View, heading: int) -> list[int]:
    """Return the lines of the list under a heading."""
    first_prose = view.cached(find_first_prose)
    if first_prose is None or heading < first_prose:
        return []
    items: list[int] = []
    for index in islice(view.nonblank_below(heading), MAX_LIST_LINES):
        if _is_linked_teaser(view, items, index) or _is_linked_sentence(view, index):
            items.append(index)
            continue
        if (
            _opens_another(view, index)
            or _ends_links(view, items, index)
            or _ends_bullets(view, items, index)
        ):
            return items
        if (
            _is_too_much(view.lines[index].text)
            or _is_text(view, index)
            or _begins_broken_prose(view, index)
        ):
            if len(items) == 1 and (
                _is_title_of(view, items[0], index) or _closes_posts(view, heading)
            ):
                return []
            has_subhead = len(items) != 1 and not _stands_apart(items, index)
            return items[:-1] if has_subhead else items
        items.append(index)
    return items


def _ends_links(view: View, items: Sequence[int], index: int) -> bool:
    """Say whether a line of words below titles that are all links is no link."""
    if (
        not view.syntax
        or is_link_line(view, index)
        or _stands_beside_titles(view, index)
    ):
        return False
    titles = [item for item in items if not _stands_beside_titles(view, item)]
    if len(titles) < MIN_LINKED_TITLES:
        return False
    return all(is_link_line(view, title) for title in titles)


def _is_linked_teaser(view: View, items: Sequence[int], index: int) -> bool:
    """Say whether a line is the only paragraph under a heading that is a link."""
    if not view.syntax or not items or not _is_linked_heading(view, items[-1]):
        return False
    text = view.lines[index].text
    if measure_length(text) > MAX_TEASER_CHARS or view.syntax[index].links:
        return False
    below = next(view.nonblank_below(index), None)
    return (
        below is None
        or below in view.hits
        or _is_linked_heading(view, below)
        or (_stands_beside_titles(view, below) and is_title(view.lines[below].text))
    )


def _is_linked_sentence(view: View, index: int) -> bool:
    """Say whether a line of Markdown is prose and nothing but a link: another story's first words."""
    is_link = bool(view.syntax) and is_link_line(view, index)
    return is_link and _is_too_much(view.lines[index].text)


def _is_linked_heading(view: View, index: int) -> bool:
    return view.syntax[index].level > 0 and is_link_line(view, index)


def _ends_bullets(view: View, items: Sequence[int], index: int) -> bool:
    """Say whether a sentence stands apart below items that all have bullets, and has none."""
    if not items or index == items[-1] + 1:
        return False
    text = view.lines[index].text.strip()
    if _has_bullet(view, index) or not ends_sentence(text) or is_truncated(text):
        return False
    if measure_length(text) < MIN_APART_CHARS:
        return False
    return all(_has_bullet(view, item) for item in items)


def _has_bullet(view: View, index: int) -> bool:
    if view.syntax:
        return view.syntax[index].is_item
    return ITEM_MARKER.match(view.lines[index].text) is not None


def _stands_beside_titles(view: View, index: int) -> bool:
    """Say whether a line is as short as a title's number, date or kicker."""
    return len(view.lines[index].text.split()) <= MAX_ASIDE_WORDS


def _is_title_of(view: View, title: int, prose: int) -> bool:
    """Say whether a line over prose is the prose's own title, since they share a word."""
    words = set(_find_long_words(view, title))
    return not words.isdisjoint(_find_long_words(view, prose))


def _closes_posts(view: View, heading: int) -> bool:
    """Say whether the text's last line is the heading's phrase again, with no list under it."""
    last = view.hits.get(view.nonblank[-1], ())
    phrases = {hit.phrase for hit in view.hits[heading] if hit.position == HEADING}
    return view.nonblank[-1] != heading and any(hit.phrase in phrases for hit in last)


def _find_long_words(view: View, index: int) -> list[str]:
    words = _WORD_LETTERS.findall(fold(view.lines[index].text))
    return [word[:MIN_SHARED_CHARS] for word in words if len(word) >= MIN_SHARED_CHARS]


def _is_too_much(text: str) -> bool:
    """Say whether a line is prose, or as long as no item is."""
    return (is_prose(text) and not is_truncated(text)) or measure_length(
        text
    ) > MAX_ITEM_CHARS


def _is_text(view: View, index: int) -> bool:
    """Say whether a line breaks off at a comma or a colon, or is a short sentence over another one (dialogue)."""
    text = view.lines[index].text.strip()
    if text.endswith((":", "\uff1a")):
        return measure_length(text) >= MIN_APART_CHARS
    if text.endswith(COMMAS):
        return measure_length(text) > MAX_TAG_CHARS
    below = next(view.nonblank_below(index), None)
    if below is None or not _is_short_sentence(text):
        return False
    following = view.lines[below].text
    if following.rstrip().endswith(COMMAS):
        return True
    return is_prose(following) or _is_short_sentence(following)


def _begins_broken_prose(view: View, index: int) -> bool:
    """Say whether a sentence begins on a line that is broken at a width or at its links, and ends on a later one."""
    texts: list[str] = []
    for line in view.lines[index : index + MAX_BROKEN_LINES]:
        text = line.text.strip()
        if not text:
            return False
        texts.append(text)
        if ends_sentence(text):
            break
    is_rest = [_begins_within(text) for text in texts]
    if not any(is_rest[1:]) or not ends_sentence(texts[-1]) or is_truncated(texts[-1]):
        return False
    is_broken = is_rest[-1] and min(map(len, texts[:-1])) >= MIN_OWN_WIDTH_CHARS
    return (is_broken or _is_parted_by_links(texts, is_rest)) and is_prose(
        " ".join(texts)
    )


def _is_parted_by_links(texts: Sequence[str], is_rest: Sequence[bool]) -> bool:
    """Say whether each line that does not go on with a sentence is a link in it."""
    return all(
        is_rest[at]
        or texts[at - 1].endswith(COMMAS)
        or (texts[at - 1][-1:].isalpha() and any(is_rest[at + 1 : at + 2]))
        for at in range(1, len(texts))
    )


def _begins_within(text: str) -> bool:
    """Say whether a line begins within a sentence."""
    return begins_small(text) or text.startswith(_MARKS_WITHIN)


def _is_short_sentence(text: str) -> bool:
    return ends_sentence(text) and not is_truncated(text) and not is_title(text)


def _stands_apart(items: Sequence[int], following: int) -> bool:
    """Say whether blank lines part a list from what follows and none its items.

    Then its last line is no subhead.
    """
    if not items:
        return False
    has_no_gaps = items[-1] - items[0] == len(items) - 1
    return has_no_gaps and following - items[-1] > 1


def _opens_another(view: View, index: int) -> bool:
    """Say whether a line is the next heading, or ends the article."""
    return any(hit.position in (HEADING, ENDING) for hit in view.hits.get(index, ()))
