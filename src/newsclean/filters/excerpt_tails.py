r"""The end of a cut excerpt: `… Read more`, `[…] Continue reading Title →`, `[+2345 chars]`.

Feeds, search results and news interfaces cut an article and set a link behind the cut. Only what
stands behind the cut is removed. The ellipsis is kept where the last word is cut, and removed
behind a whole sentence. In the text's last line a label may also follow a sentence without an
ellipsis. It is removed if something shows that it is none of the author's words. That is two spaces
or a sign before it, an arrow or a title in quotes behind it, or no full stop. So is a label with a colon and another
story's title (`See also: …`), where scrapers join lines. The space
before it may be missing, and the title too. Above the last line it
must have no full stop, and the next line must not continue its sentence. A last line that is a label and the text's
headline once more is removed too. So is a line of `(more…)`, where WordPress cuts a post.

>>> EXCERPT_TAILS("The road will be closed while the arches are… Continue reading Old Bridge to Be Mended →")
'The road will be closed while the arches are…'
>>> EXCERPT_TAILS("What should a child do in summer? Read more.")
'What should a child do in summer? Read more.'
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Hit, Lexicon
from ..phrases.positions import COMPANION, LEAD, STRONG
from ..text.fold import fold, make_key
from ..text.patterns import compile_later
from ..text.scripts import is_cased, measure_length
from ..text.sentences import ends_sentence
from ..text.titles import is_title

__all__ = ["EXCERPT_TAILS"]

# Reasons of the tables' phrases that lead to the rest of a text or to its source. `View more` and
# `Subscribe to read` stand behind an ellipsis too; behind a sentence they may be the author's.
READ_MORE_REASONS: Final = frozenset(
    ["related_links", "feed_footers", "paywalls", "navigation"]
)
TITLE_REASONS: Final = frozenset(["related_links", "feed_footers"])

MAX_TAIL_CHARS: Final = 300  # a label with the longest titles
# Before a tail: less is a label with its link, another filter's matter.
MIN_EXCERPT_CHARS: Final = 24
MIN_LABEL_CHARS: Final = 8  # of one word that goes behind a full stop or with a title: `Weiterlesen`, not `Next`
MAX_LABEL_CHARS: Final = 60  # of a label above the last line
MAX_TITLE_LINES: Final = 3  # of a text that may be its headline
MIN_LINKED_WORDS: Final = (
    4  # of a title behind a label and a colon; `See also: Genesis 4` is the author's
)
MIN_STOPPED_WORDS: Final = 3  # `Click here to read more.`; `Read more.` may be advice

_ELLIPSIS: Final = compile_later(
    r"""
    \s* (?:
        [\[(] (?: \u2026 | \.{3} | &hellip; | &\#8230; | &\#x2026; ) [\])]  # […]
      | &hellip; | &\#8230;
      | \u2026+ | \.{2,}
    )+ \s*
    """,
    re.VERBOSE,
)
# What most lines end in; others are looked at more closely.
_ENDS_OF_SENTENCES: Final = frozenset('.!?:;,"\u201d)\u3002\uff01\uff1f\u0964')
_TWO_DOTS: Final = compile_later(r"(?<!\.)\.\.$")
_KOREAN_STOP: Final = compile_later(
    r"(?:\ub2e4|\uc694)$"
)  # -da, -yo: a sentence's last verb
_CHARS_LEFT: Final = compile_later(
    r"\s*\[\+\d{1,7}\s?(?:chars?|characters?)?\]\s*$"
)  # https://newsapi.org
_CHARS_LINE: Final = compile_later(
    r"\W*\[\+(?:\d{1,7}\s?(?:chars?|characters?)|\d{3,7})\]\s*"
)
_SENTENCE_STOP: Final = compile_later(
    r"""
    (?: [.!?\u3002\uff01\uff1f\u0964\u06d4\u061f\u2026\u0589\u104b\u1362\u17d4] | \u1361\u1361 )
    ["'\u2019\u201d\u00bb)\]\u300d]{0,4}             # what closes behind it
    ( \s+ | (?= [\u3040-\u9fff\uac00-\ud7af] ) )   # East Asia sets no space
    (?=\S)
    """,
    re.VERBOSE,
)
_GLUED_LABEL: Final = compile_later(
    r"[.!?]['\"\u2019\u201d\u00bb)]{0,2}(?=[^\W\d_][^.!?]*$)"
)
# [Read more…] about Title, as Genesis themes print it
_CLEFT: Final = compile_later(
    r"\s*\[([^\[\]]{2,40})\](?:\s+[^\W\d_A-Z]\w{1,8}\s+\S.{0,200})?\s*$"
)
# (mehr …)
_WORDPRESS_MORE: Final = compile_later(r"\s*\(([^()]{2,40}(?:\u2026|\.\.\.))\)\s*$")
MAX_MORE_CHARS: Final = 60  # of a line that is nothing but such a label
_ARROWS: Final = " \t\u00a0\u00bb\u203a>\u2192\u27a1\u279c\u25b6\u25ba\u2794\u2026.\u21e8\u2b95\ufe0f"
_SIGNS_BEFORE: Final = (
    ">\u00bb\u203a\u2192\u25b6\u25ba\u27a1\u2794\U0001f517\U0001f449-\u2013|*\u2022"
)
_CLOSING_QUOTES: Final = frozenset('"\u201c\u201d\u00bb\u300d')
_COUNT_IN_LABEL: Final = compile_later(
    r"(?<=[^\W\d])\s\d{1,6}(?=[^\W\d])"
)  # a counter glued into `Continue 23reading`


def find(view: View) -> Iterator[Span]:
    yield from map(view.line_span, view.per_line(_match_counts, "[+"))
    for index, label in view.per_line(_match_more, "\u2026)", "...)").items():
        if _is_read_more(view, label, sure=False):
            yield view.line_span(index, "a label in brackets")
    if not view.nonblank:
        return
    last = view.nonblank[-1]
    for index in _find_cut_lines(view):
        if index != last and (
            cut := _find_behind_ellipsis(view, view.lines[index].text)
        ):
            yield Span(
                view.lines[index].start + cut,
                view.lines[index].end,
                ("behind the cut",),
            )
    yield from _find_labels_above_last(view)
    line = view.lines[last]
    if _is_headline_again(view, line.text):
        yield view.line_span(last, "a label and the headline")
        return
    start = len(line.text)
    # tail behind tail at once: a line of nothing but tails would else take a round for each
    while (found := _find_tail(view, line.text[:start])) is not None:
        start = found
    if start < len(line.text):
        yield Span(line.start + start, line.end, ("behind the cut",))


def _find_cut_lines(view: View) -> Sequence[int]:
    """Return the lines that hold an ellipsis; most texts have none."""
    found = [dots for dots in ("\u2026", "..") if dots in view.text]
    return view.lines_with(*found) if found else []


def _find_labels_above_last(view: View) -> Iterator[Span]:
    """Yield the labels that stand behind a finished sentence in other lines than the last."""
    for index, start in view.per_line(_match_unended).items():
        below = view.neighbours(index)[1]
        if below is None or _is_sentence_open(view, index, below):
            continue
        line = view.lines[index]
        cut = _find_behind_sentence(view, line.text, start)
        if cut is None or ":" in line.text[cut:]:  # `Source: Valley Count`
            continue
        if not line.text.endswith("...") or _is_strong_read_more(view, line.text[cut:]):
            yield Span(line.start + cut, line.end, ("behind a sentence",))


def _match_unended(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield the place of each text with words behind its last full stop, and where those may start."""
    unended = [
        (at, text)
        for at, text in enumerate(texts)
        if len(text) > MIN_EXCERPT_CHARS
        and (text[-1] not in _ENDS_OF_SENTENCES or text.endswith("..."))
        and ("." in text or "?" in text or "!" in text or not text.isascii())
    ]
    for at, text in unended:
        start = max(len(text) - MAX_LABEL_CHARS, MIN_EXCERPT_CHARS)
        if not _SENTENCE_STOP.search(text, start):
            continue
        if text.endswith("...") or not ends_sentence(text):
            yield at, start


def _is_sentence_open(view: View, index: int, below: int) -> bool:
    """Say whether a sentence may go on in the line below, as in a text of broken lines."""
    if below > index + 1:
        return False
    first = view.lines[below].text.lstrip()[:1]
    return not is_cased(first) or first.islower()


def _is_headline_again(view: View, text: str) -> bool:
    """Say whether a line is a label with one of the text's first lines, a title, before or behind it."""
    text = text.strip()
    for index in view.nonblank[:MAX_TITLE_LINES]:
        title = view.lines[index].text.strip()
        if not MIN_LABEL_CHARS <= len(title) < len(text):
            continue
        rests = []
        if text.startswith(title):
            rests.append(text[len(title) :])
        if text.endswith(title):
            rests.append(text[: -len(title)].strip(" :"))
        if not rests or not is_title(title):
            continue
        if any(_is_strong_read_more(view, rest) for rest in rests):
            return True
    return False


def _match_counts(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, bool]]:
    """Yield the place of each text that is nothing but the count of the characters left out."""
    for at, text in enumerate(texts):
        if len(text) <= MIN_EXCERPT_CHARS and _CHARS_LINE.fullmatch(text):
            yield at, True


def _match_more(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield the place of each text that is nothing but `(more…)`, and the label in it."""
    for at, text in enumerate(texts):
        if len(text) <= MAX_MORE_CHARS and (found := _WORDPRESS_MORE.fullmatch(text)):
            yield at, found[1]


def _find_tail(view: View, text: str) -> int | None:
    """Return where the tail of the last line starts, or None."""
    first = max(0, len(text) - MAX_TAIL_CHARS)
    if text.find("[+", first) >= 0:
        count = _CHARS_LEFT.search(text, max(0, len(text) - MIN_EXCERPT_CHARS))
        if count and text[: count.start()].strip():
            return count.start()
    for sign, pattern in (("[", _CLEFT), ("(", _WORDPRESS_MORE)):
        # what begins with white space is searched for at every character
        found = pattern.search(text, first) if text.find(sign, first) >= 0 else None
        if (
            found
            and _is_excerpt(text[: found.start()])
            and _is_read_more(view, found[1], sure=False)
        ):
            return found.start()
    return (
        _find_behind_ellipsis(view, text)
        or _find_behind_sentence(view, text, first)
        or _find_glued(view, text, first)
    )


def _find_glued(view: View, text: str, first: int) -> int | None:
    """Return where a label with a colon and a title touches the sentence before it, or None."""
    if ":" not in text[first:] or ends_sentence(text):
        return None
    found = _GLUED_LABEL.search(text, first)
    if (
        found is None
        or not text[found.end()].isupper()
        or not _is_excerpt(text[: found.end()])
    ):
        return None
    rest = text[found.end() :]
    is_label = _is_with_long_title(view, rest) or _is_left_over(view, rest)
    return found.end() if is_label else None


def _find_behind_ellipsis(view: View, text: str) -> int | None:
    """Return where a read-more label with or without a title starts behind an ellipsis."""
    first = max(0, len(text) - MAX_TAIL_CHARS)
    seen = text[first:]
    if "\u2026" not in seen and ".." not in seen and "&" not in seen:
        return None  # one of them stands in each ellipsis
    for found in _ELLIPSIS.finditer(text, first):
        before, rest = text[: found.start()], text[found.end() :]
        if len(rest) > MAX_TAIL_CHARS // 2 or not _is_excerpt(before):
            continue
        if not rest.strip(_ARROWS):
            return found.start() if "[&#" in found[0] else None
        stands_free = "[" in found[0] or ends_sentence(before)
        if _is_read_more(view, rest, sure=not stands_free) or _is_with_title(
            view, rest
        ):
            return _end_of_text(text, found)
    return None


def _end_of_text(text: str, found: re.Match[str]) -> int:
    """Return where the author's text ends: behind the ellipsis if a word is cut, before it behind a sentence.

    Dots that touch a sentence without a stop of its own are its stop and the mark of the cut.
    """
    mark = found[0].strip()
    before = text[: found.start()]
    if "[" in mark or "(" in mark or ends_sentence(before):
        return found.start()
    if mark == "..." and _KOREAN_STOP.search(before):
        mark = ".."
    start = found.start() + len(found[0]) - len(found[0].lstrip())
    if set(mark) == {"."} and len(mark) != len("..."):  # `years.... Read more`
        return start + 1
    return start + len(mark)


def _find_behind_sentence(view: View, text: str, first: int) -> int | None:
    """Return where a label or a feed's footer starts behind the last finished sentence."""
    stops = [*_SENTENCE_STOP.finditer(text, first)]
    if not stops:  # as nearly all
        return None
    rests = [text[found.end() :].strip(_SIGNS_BEFORE + " ") for found in stops]
    for at, _ in view.lexicon.look_up_each(rests):
        found = stops[at]
        before, rest = text[: found.start() + 1], text[found.end() :]
        if _is_excerpt(before) and _is_loose_label(view, rest, gap=found[1]):
            return found.start(1) - bool(_TWO_DOTS.search(before))
    return None


def _is_loose_label(view: View, rest: str, *, gap: str) -> bool:
    """Say whether what follows a finished sentence is a label and none of the author's words."""
    if _has_hit(
        view, rest, lambda hit: hit.reason == "feed_footers" and hit.position in STRONG
    ):
        return True
    bare = rest.strip(_ARROWS + _SIGNS_BEFORE)
    has_sign = bool(bare) and (
        rest[0] in _SIGNS_BEFORE or rest.rstrip()[-1:] in _ARROWS.replace(".", "")
    )
    has_sign = (
        has_sign or rest.rstrip().endswith("...") or len(gap) > 1 or "\u00a0" in gap
    )
    if has_sign:
        is_short = len(bare) < MIN_LABEL_CHARS and is_cased(bare)
        return _is_read_more(view, rest, sure=is_short) or _is_with_title(view, rest)
    if rest[-1:] in _CLOSING_QUOTES:  # Continue reading “Title”, as WordPress prints it
        return _is_strong_read_more(view, rest) or _is_with_title(view, rest)
    if ends_sentence(rest):
        words = len(rest.split())
        return words >= MIN_STOPPED_WORDS and (
            _is_strong_read_more(view, rest)
            or _is_with_title(view, rest, separated=True)
            or _has_hit(view, rest, _names_source)
        )
    if is_cased(bare) and not bare[:1].isupper():
        return False
    if ":" in bare and _is_with_long_title(view, rest):
        return True
    is_long = " " in bare or measure_length(bare) >= MIN_LABEL_CHARS
    return is_long and _is_strong_read_more(view, rest)


def _is_excerpt(text: str) -> bool:
    """Say whether enough text stands before a tail."""
    return measure_length(text.strip()) >= MIN_EXCERPT_CHARS


def _is_read_more(view: View, rest: str, *, sure: bool) -> bool:
    """Say whether a stretch is a label that leads to the rest, `sure` if it must be one wherever it stands."""
    return _has_hit(
        view,
        rest,
        lambda hit: hit.reason in READ_MORE_REASONS and _may_be_label(hit, sure=sure),
    )


def _is_strong_read_more(view: View, rest: str) -> bool:
    """Say whether a stretch is a label that leads to the rest, and no ordinary word."""
    return _has_hit(
        view, rest, lambda hit: hit.reason in TITLE_REASONS and hit.position in STRONG
    )


def _names_source(hit: Hit) -> bool:
    """Say whether a phrase is an ordinary one with a name in it: `Read more at Valley Post`."""
    return (
        hit.reason == "feed_footers"
        and hit.position == COMPANION
        and ":" not in hit.phrase  # `Source: Harbour Book.`
        and all(is_title(filling.rstrip(".")) for _, filling in hit.slots)
    )


def _may_be_label(hit: Hit, *, sure: bool) -> bool:
    """Say whether a phrase may be a label here: one English word, `More` or `Next`, only where it stands free."""
    if hit.position in STRONG:
        return True
    if hit.position != COMPANION or (sure and hit.reason not in TITLE_REASONS):
        return False
    return not sure or "en" not in hit.languages or " " in hit.phrase


def _is_with_title(view: View, rest: str, *, separated: bool = False) -> bool:
    """Say whether a stretch is a label and the title it leads to.

    With a separator between them only, if it must be `separated`: `See also Appendix 3.` is the
    article's last sentence.
    """
    rest = _COUNT_IN_LABEL.sub(" ", rest.strip(_ARROWS + _SIGNS_BEFORE))
    key = make_key(fold(rest))
    for hit in view.lexicon.look_up(rest):
        if (
            hit.reason not in TITLE_REASONS
            or hit.position != LEAD
            or len(hit.phrase) < MIN_LABEL_CHARS
            or (separated and not hit.separated)
        ):
            continue
        title = rest[hit.end :].strip(" \"'\u201c\u201d\u201e\u00ab\u00bb\u2192.")
        if key.startswith(hit.phrase) and (not title or is_title(title)):
            return True
    return False


def _is_with_long_title(view: View, rest: str) -> bool:
    """Say whether a stretch is a label of several words, a colon, and another story's title."""
    rest = rest.strip(_ARROWS + _SIGNS_BEFORE)
    for hit in view.fitting(view.lexicon.look_up(rest)):
        if hit.reason == "related_links" and hit.position == LEAD and hit.separated:
            label, title = rest[: hit.end], rest[hit.end :]
            is_long = len(title.split()) >= MIN_LINKED_WORDS
            if is_long and ":" in label and " " in label.strip() and is_title(title):
                return True
    return False


def _is_left_over(view: View, rest: str) -> bool:
    """Say whether a stretch is a label of several words and a colon whose title is gone: `See also:`."""
    label = rest.strip()
    if not label.endswith(":") or " " not in label:
        return False
    return _has_hit(
        view,
        label,
        lambda hit: hit.reason == "related_links" and hit.position in STRONG,
    )


def _has_hit(view: View, rest: str, fits: Callable[[Hit], bool]) -> bool:
    return any(map(fits, view.fitting(view.lexicon.look_up(rest.strip()))))


EXCERPT_TAILS = Filter("excerpt_tails", find)
