"""How clutter sits in a text: a line, a lead with its title, a headed list, a tail, a bracket, a row or string of parts.

Each shape takes a view and a reason and gives the spans where that reason's phrases sit so. Knows no phrase.
"""
from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import CARD, COMPANION, ENDING, HEADING, HOME, LEAD, LINE, MENU, STRONG, Hit, Lexicon
from ..text.dates import is_time
from ..text.scripts import measure_length
from ..text.sentences import PROSE, ends_sentence, is_prose, is_truncated
from ..text.titles import is_list, is_name, is_title
from .label_runs import strung

__all__ = ["beside", "brackets", "cards", "companions", "endings", "first_prose", "headed_lists", "in_company", "known",
           "labels", "leads", "rows", "strings"]


def known(view: View, reason: str, *, stops: Callable[[View], Set[int]] | None = None) -> Iterator[Span]:
    """All the places where the reason's phrases sit as clutter; the tables say which phrase sits how.

    `stops` gives lines that no headed list goes on past, by their indices.
    """
    if reason in view.cached(_reasons):
        for shape in (labels, companions, leads, cards, endings, brackets, rows, strings):
            yield from shape(view, reason)
        yield from headed_lists(view, reason, stops=view.cached(stops) if stops else frozenset())


def _reasons(view: View) -> frozenset[str]:
    """All reasons that a phrase of this view speaks for."""
    in_lines = {hit.reason for hits in view.hits.values() for hit in hits}
    return frozenset(in_lines.union(view.cached(_known_brackets), view.cached(_known_rows), view.cached(_known_strings)))


def labels(view: View, reason: str) -> Iterator[Span]:
    """Lines that are one of the reason's phrases and nothing else."""
    for index, hit in view.hits_for(reason, LINE):
        yield view.line_span(index, hit.phrase)


# --- beside other clutter ------------------------------------------------------------------------

def companions(view: View, reason: str) -> Iterator[Span]:
    """Ordinary words that are clutter because of the company they stand in."""
    beside = view.cached(in_company)
    for index, hit in view.hits_for(reason, COMPANION):
        if index in beside:
            yield view.line_span(index, hit.phrase)


def in_company(view: View) -> frozenset[int]:
    """Lines in a run of known lines that holds a sure one, or is long enough to be a menu."""
    found: list[int] = []
    for run in _runs(view):
        sure = any(_is_sure(view, index) for index in run)
        if sure or len({view.lines[index].text.strip().lower() for index in run}) >= MENU:
            found += run
    return frozenset(found)


def beside(view: View) -> frozenset[int]:
    """Lines directly above or below a line that is surely clutter, blank lines aside."""
    sure = [index for index in view.hits if _is_sure(view, index)]
    return frozenset(neighbour for index in sure for neighbour in view.neighbours(index) if neighbour is not None)


def _runs(view: View) -> Iterator[list[int]]:
    """Neighbouring lines, blank ones aside, that each are a known phrase."""
    run: list[int] = []
    for index in view.hits:
        if _is_known(view, index):
            if run and view.neighbours(index)[0] != run[-1]:
                yield run
                run = []
            run.append(index)
    if run:
        yield run


def _is_known(view: View, index: int) -> bool:
    """Whether a line is a phrase and nothing else, or a lead with a title behind it."""
    return index in view.cached(lead_lines) or any(hit.position not in (LEAD, HOME) for hit in view.hits[index])


# What stands between an article's own lines tells nothing about its neighbours.
INTERRUPTING = frozenset({"adverts", "credits"})


def _is_sure(view: View, index: int) -> bool:
    return any(hit.position in STRONG and hit.reason not in INTERRUPTING for hit in view.hits.get(index, ()))


# --- a lead and its title ------------------------------------------------------------------------

def leads(view: View, reason: str) -> Iterator[Span]:
    """Lines that begin with one of the reason's phrases, with a title, a name or a list behind it."""
    titled = view.cached(lead_lines)
    for index, hit in view.hits_for(reason, LEAD):
        if index in titled and introduces(view.lines[index].text, hit):
            yield view.line_span(index, hit.phrase)


def lead_lines(view: View) -> frozenset[int]:
    return frozenset(index for index, hits in view.hits.items()
                     if any(hit.position == LEAD and introduces(view.lines[index].text, hit) for hit in hits))


# A label set off by a wide space is followed by a title whatever that ends in; by a colon or bar, by a
# title that does not end like a sentence. With nothing between them it is the sentence's own beginning.
_WIDE = re.compile(r"\s{2,}$|\u00a0\s*$|\t\s*$")


def introduces(text: str, hit: Hit) -> bool:
    """Whether what follows a lead on its line is a title rather than the rest of a sentence."""
    rest = text[hit.end:]
    if not hit.separated or not rest.strip():
        return not rest.strip()
    wide = _WIDE.search(text[:hit.end]) is not None
    return is_title(rest.rstrip(". ") if wide else rest) or is_list(rest)


# --- a heading and its list ----------------------------------------------------------------------

LONGEST_LIST = 40  # lines; a median of 23 follows such a heading on the development pages
LONGEST_ITEM = 160
FEW = 2  # words; so few are a tag, whatever their case


def headed_lists(view: View, reason: str, *, stops: Set[int] = frozenset()) -> Iterator[Span]:
    """Headings of the reason, each with the list under it as far as that is a list and to the first of `stops`.

    Before the article's first prose only the heading goes: what stands under it may be the headline.
    Where prose resumes, the last line before it may be a subhead and stays, unless blank lines say that it is none.
    """
    for hit, *lines in _headings(view, reason):
        if not _heads_a_list(view, lines[-1]):
            continue
        for line in lines:
            yield view.line_span(line, hit.phrase)
        for item in _items(view, lines[-1]):
            if item in stops:
                break
            if not _is_anothers(view, item, reason):
                yield view.line_span(item, hit.phrase)


def _headings(view: View, reason: str) -> Iterator[tuple[Hit, *tuple[int, ...]]]:
    """Headings of the reason, each with its line, or its two where `get_text` has set a button of it apart."""
    for index, hit in view.hits_for(reason, HEADING):
        yield hit, index
    for index, hit in view.hits_for(reason, COMPANION):
        below = view.neighbours(index)[1]
        if below is not None and below in view.hits and _is_heading(view, index, below, reason):
            yield hit, index, below


def _is_heading(view: View, index: int, below: int, reason: str) -> bool:
    """Whether two lines are one heading of the reason: `Contents` and `[hide]`."""
    both = f"{view.lines[index].text.strip()} {view.lines[below].text.strip()}"
    return any(hit.reason == reason and hit.position == HEADING for hit in view.lexicon.look_up(both))


def _is_anothers(view: View, index: int, reason: str) -> bool:
    """Whether a line under a heading has a sure reason of its own, which then accounts for it."""
    return any(hit.position in STRONG and hit.reason != reason for hit in view.hits.get(index, ()))


def _heads_a_list(view: View, heading: int) -> bool:
    """Whether what follows is a title, another label, prose or nothing; a section of something else has words."""
    at = bisect_right(view.nonblank, heading)
    if at == len(view.nonblank) or view.nonblank[at] in view.hits:
        return True
    text = view.lines[view.nonblank[at]].text
    return is_prose(text) or is_title(text) or (len(text.split()) <= FEW and not ends_sentence(text))


def _items(view: View, heading: int) -> list[int]:
    first = view.cached(first_prose)
    if first is None or heading < first:
        return []
    at = bisect_right(view.nonblank, heading)
    items: list[int] = []
    for index in view.nonblank[at : at + LONGEST_LIST]:
        text = view.lines[index].text
        if (is_prose(text) and not is_truncated(text)) or measure_length(text) > LONGEST_ITEM or _opens_another(view, index):
            return items if len(items) == 1 or _opens_another(view, index) or _stands_apart(items, index) else items[:-1]
        items.append(index)
    return items


def _stands_apart(items: Sequence[int], following: int) -> bool:
    """Whether blank lines part a list from what follows and not its items: then the last one is no subhead."""
    return items != [] and items[-1] - items[0] == len(items) - 1 and following - items[-1] > 1


def _opens_another(view: View, index: int) -> bool:
    return any(hit.position in (HEADING, ENDING) for hit in view.hits.get(index, ()))


def first_prose(view: View) -> int | None:
    """Index of the first line of running prose that no phrase claims."""
    return next((i for i, text in zip(view.nonblank, view.nonblank_texts) if is_prose(text) and i not in view.hits), None)


# --- an ordinary word and its cards ---------------------------------------------------------------

# Under Jetpack's `Related` each post has a title, an excerpt, a date and last `In "News"`.
LONGEST_CARD = 4  # lines


def cards(view: View, reason: str) -> Iterator[Span]:
    """Ordinary words of the reason, each over a list of cards."""
    ends = {index for index, _ in view.hits_for(reason, CARD)}
    for index, hit in view.hits_for(reason, COMPANION) if ends else ():
        entries = _cards(view, index, ends)
        for line in [index, *entries] if entries else ():
            yield view.line_span(line, hit.phrase)


def _cards(view: View, heading: int, ends: Set[int]) -> list[int]:
    """The lines under a heading up to the last that ends a card."""
    entries: list[int] = []
    card: list[int] = []
    at = bisect_right(view.nonblank, heading)
    for index in view.nonblank[at : at + LONGEST_LIST]:
        card.append(index)
        if index in ends:
            entries += card
            card = []
        elif len(card) == LONGEST_CARD:
            break
    return entries


# --- the end of an article -----------------------------------------------------------------------

# Furniture under a comment prompt is phrases with a few unknown lines (names, dates) between; a thread
# also holds the comments themselves, each closed by a button or opened by "says".
STRANGERS, COMMENT_LINES = 3, 8
NAME = 4  # words, with a "says:" behind it
CLOCK = ":"  # of a time of day; a date alone stands under many a name


def endings(view: View, reason: str) -> Iterator[Span]:
    """Phrases that end articles, and what follows as far as it is a form, a thread or furniture."""
    prose = view.cached(first_prose)
    known_ends = set[int]()
    for index, hit in sorted([*view.hits_for(reason, ENDING), *_threads(view, reason)]):
        yield view.line_span(index, hit.phrase)
        if prose is not None and index > prose:
            for following in _furniture(view, index, reason, known_ends):
                if not _is_anothers(view, following, reason):
                    yield view.line_span(following, hit.phrase)


def _threads(view: View, reason: str) -> Iterator[tuple[int, Hit]]:
    """Ordinary words that head a thread: right under them a name speaks, as in `Comments` and `Jane Doe says:`, or is dated."""
    for index, hit in view.hits_for(reason, COMPANION):
        below = view.neighbours(index)[1]
        if not hit.slots and below is not None and (
                any(_speaks(each, reason) for each in view.hits.get(below, ())) or _is_dated(view, below)):
            yield index, hit


def _is_dated(view: View, index: int) -> bool:
    """Whether a line is as short as a name, and the next one a date with a time of day."""
    text, below = view.lines[index].text.strip(), view.neighbours(index)[1]
    if below is None or len(text.split()) > NAME or ends_sentence(text):
        return False
    date = view.lines[below].text
    return CLOCK in date and view.lexicon.is_date(view.lexicon.fold(date))


def _speaks(hit: Hit, reason: str) -> bool:
    return hit.reason == reason and hit.position == COMPANION and [slot for slot, _ in hit.slots] == ["name"]


def _furniture(view: View, index: int, reason: str, known_ends: set[int]) -> list[int]:
    """Lines after an ending up to the last one of a known kind, with no more unknown between than above.

    `known_ends` holds where earlier endings' furniture ended for the time being: from there on theirs is this
    one's too, and a page of nothing but endings takes no longer than another.
    """
    taken: list[int] = []
    waiting: list[int] = []
    prose = 0
    for at in range(bisect_right(view.nonblank, index), len(view.nonblank)):
        following = view.nonblank[at]
        hits = view.hits.get(following, ())
        if hits and _is_known(view, following) and (prose == 0 or _closes_comment(hits, reason)):
            taken += [*waiting, following]
            waiting, prose = [], 0
            if following in known_ends:
                break
            known_ends.add(following)
            continue
        waiting.append(following)
        prose += measure_length(view.lines[following].text) > PROSE
        if len(waiting) > (COMMENT_LINES if prose else STRANGERS):
            break
    return taken


def _closes_comment(hits: Iterable[Hit], reason: str) -> bool:
    """Whether a line is what stands under each comment of a thread: a button, an ordinary word elsewhere."""
    return any(hit.reason == reason and hit.position == COMPANION for hit in hits)


# --- brackets ------------------------------------------------------------------------------------

_OPENERS = ("(", "[", "\uff08", "\u3010")
_BRACKET = re.compile(r"[(\[\uff08\u3010]([^()\[\]\uff08\uff09\u3010\u3011\n\r\u2028\u2029]{2,160})[)\]\uff09\u3011]")


class _Bracket(NamedTuple):
    start: int
    end: int
    hits: tuple[Hit, ...]


def brackets(view: View, reason: str) -> Iterable[Span]:
    """Bracketed stretches that hold one of the reason's phrases, wherever on a line they stand."""
    return view.cached(_known_brackets).get(reason, ())


def _known_brackets(view: View) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for index, brackets in view.per_line(_bracketed, *_OPENERS).items():
        line = view.lines[index]
        for start, end, hits in brackets:
            runs_on = view.text[line.start + end : line.start + end + 2].strip(" \t.\n\r") != ""
            for hit in view.fitting(hits):
                if _fills(line.text[start + 1 : end - 1], hit, runs_on=runs_on):
                    found.setdefault(hit.reason, []).append(Span(line.start + start, line.start + end, (hit.phrase,)))
    return found


def _bracketed(lexicon: Lexicon, texts: Iterable[str]) -> Iterable[tuple[int, list[_Bracket]]]:
    """The brackets of each line that a phrase is in."""
    inside = [(at, found) for at, text in enumerate(texts) for found in _BRACKET.finditer(text)]
    known: dict[int, list[_Bracket]] = {}
    for place, hits in lexicon.look_up_each([found[1] for _, found in inside]):
        if hits:
            at, found = inside[place]
            known.setdefault(at, []).append(_Bracket(*found.span(), hits))
    return known.items()


def _fills(raw: str, hit: Hit, *, runs_on: bool) -> bool:
    """A phrase fills a bracket anywhere; a lead or a single word only where no sentence runs on behind it."""
    if hit.position == LEAD:
        return hit.separated and introduces(raw, hit) and not runs_on
    if " " not in hit.phrase and hit.phrase.isalpha():  # `(Reuters)` in a dateline
        return hit.position in STRONG and not runs_on
    # what follows `Source:` may be anything, and the article's own source as well
    return hit.position in STRONG or (hit.position == COMPANION and ":" in hit.phrase and not hit.phrase.endswith("{}"))


# --- rows of parts -------------------------------------------------------------------------------

_SEPARATORS = ("|", "\u00b7", "\u2022", "\u25cf", "\u2502", "\uff5c", " - ", " \u2013 ", " \u2014 ", " / ")
_PART = re.compile(r"[|\u00b7\u2022\u25cf\u2502\uff5c][|\u00b7\u2022\u25cf\u2502\uff5c\s]*|\s[-\u2013\u2014/]\s+")
LONGEST_ROW = 240


def rows(view: View, reason: str) -> Iterable[Span]:
    """Parts of the reason in lines that are nothing but known parts, names and dates between separators.

    Each span takes the separator before its part with it.
    """
    return view.cached(_known_rows).get(reason, ())


class _Part(NamedTuple):
    start: int
    end: int
    reason: str
    phrase: str


def _known_rows(view: View) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for index, parts in view.per_line(_parted, *_SEPARATORS).items():
        at = view.lines[index].start
        for start, end, reason, phrase in parts:
            found.setdefault(reason, []).append(Span(at + start, at + end, (phrase,)))
    return found


def _parted(lexicon: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, list[_Part]]]:
    """The parts of each line of which all are known and one is sure."""
    lines = [(at, text, [*_split(text)]) for at, text in enumerate(texts) if len(text) <= LONGEST_ROW and not is_prose(text)]
    places = [(at, text[start:end]) for at, text, parts in lines if len(parts) > 1 for start, end, _ in parts]
    promising = {places[place][0] for place, hits in lexicon.look_up_each([part for _, part in places]) if hits}
    for at, text, parts in lines:
        if at in promising and (known := _known_parts(lexicon, text, parts)):
            yield at, known


def _known_parts(lexicon: Lexicon, text: str, parts: Iterable[tuple[int, int, int]]) -> list[_Part]:
    known: list[_Part] = []
    sure = False
    for start, end, separator in parts:
        part = _judge_part(lexicon, text[start:end])
        if part is None:
            return []
        sure = sure or part[0] != ""
        known.append(_Part(separator, end, part[0] or "post_meta", part[1]))
    return known if sure else []


def _split(text: str) -> Iterable[tuple[int, int, int]]:
    """Start and end of each part of a line, and where the separator before it starts."""
    at, separator = 0, 0
    for found in _PART.finditer(text):
        if text[at : found.start()].strip():
            yield at, found.start(), separator
            separator = found.start()
        at = found.end()
    if text[at:].strip():
        yield at, len(text), separator


def _judge_part(lexicon: Lexicon, raw: str) -> tuple[str, str] | None:
    """Reason and phrase of one part, both empty if it is a name, date or number; None if it is unknown."""
    hits = lexicon.look_up(raw)
    for hit in hits:
        if hit.position in STRONG or (hit.position == LEAD and introduces(raw, hit)):
            return hit.reason, hit.phrase
    if any(hit.position == COMPANION for hit in hits) or raw.strip().isdigit() or is_name(raw) or is_time(raw) or lexicon.is_date(lexicon.fold(raw)):
        return "", ""
    return None


# --- strings of labels -----------------------------------------------------------------------------

def strings(view: View, reason: str) -> Iterable[Span]:
    """The reason's labels in lines of nothing but labels, if one is sure, there are many, or a neighbour is sure."""
    return view.cached(_known_strings).get(reason, ())


def _known_strings(view: View) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for index, string in view.per_line(strung).items():
        whole = any(hit.position in STRONG for hit in view.hits.get(index, ()))
        if not whole and (string.sure or index in view.cached(beside)):
            at, reason = view.lines[index].start, ""
            for label in string.labels:
                reason = label.senses[0].reason if label.senses else reason  # a number counts what stands before it
                found.setdefault(reason, []).append(Span(at + label.start, at + label.end, (label.phrase,)))
    return found
