"""Say which lines of a text or page are the article: by an alignment of all words, by a chain of lines, by snippets."""
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .measures import words

# --- all words aligned: for `stray_lines` ----------------------------------------------------------------

def align(text: Sequence[str], gold: Sequence[str]) -> list[int]:
    """Return for each word of the text the place of the same word in the article, or -1; both in order.

    Runs of words that stand once in either are tied to each other first, then what lies between them.
    """
    found = [-1] * len(text)
    stack = [(0, len(text), 0, len(gold), 0)]
    while stack:
        a, b, c, d, step = stack.pop()
        while a < b and c < d and text[a] == gold[c]:
            found[a] = c
            a, c = a + 1, c + 1
        while a < b and c < d and text[b - 1] == gold[d - 1]:
            b, d = b - 1, d - 1
            found[b] = d
        if a < b and c < d:
            stack += _split_at_anchors(text, gold, (a, b, c, d), step, found)
    return found


def _split_at_anchors(text: Sequence[str], gold: Sequence[str], part: tuple[int, int, int, int], step: int,
             found: list[int]) -> list[tuple[int, int, int, int, int]]:
    """Align the runs of words that both have once; return the parts between them, to align in turn."""
    a, b, c, d = part
    for size in (6, 4, 3, 2, 1)[step:]:
        if size == 1 and (b - a > 60 or b - a > 4 * (d - c) + 6):
            break
        here, there = _find_unique_runs(text, a, b, size), _find_unique_runs(gold, c, d, size)
        chain = _find_longest_rise(sorted((at, there[run]) for run, at in here.items() if at >= 0 and there.get(run, -1) >= 0))
        if not chain:
            step += 1
            continue
        gaps, deeper = [], step if size > 1 else 5
        for at, other in chain:
            if at >= a and other >= c:
                gaps.append((a, at, c, other, deeper))
                a, c = at, other
                while a < b and c < d and text[a] == gold[c]:
                    found[a] = c
                    a, c = a + 1, c + 1
        return [*gaps, (a, b, c, d, deeper)]
    return []


def _find_unique_runs(items: Sequence[str], start: int, end: int, size: int) -> dict[tuple[str, ...], int]:
    """Return runs of words to where they stand, -1 if they stand more than once."""
    found: dict[tuple[str, ...], int] = {}
    for at in range(start, end - size + 1):
        run = tuple(items[at : at + size])
        found[run] = -1 if run in found else at
    return found


def _find_longest_rise(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of the pairs that rises in both."""
    lows: list[int] = []
    last: list[int] = []
    before = [-1] * len(pairs)
    for index, (_, other) in enumerate(pairs):
        at = bisect_left(lows, other)
        lows[at : at + 1] = [other]
        last[at : at + 1] = [index]
        before[index] = last[at - 1] if at else -1
    found, index = [], last[-1] if last else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]


def label_aligned(lines: Sequence[str], gold: str) -> list[tuple[int, int]]:
    """Return for each line 1 (article), 0 (clutter) or -1 (no words), and its number of words."""
    want = words(gold)
    own = [words(line) for line in lines]
    places = align([word for line in own for word in line], want)
    used = {place for place in places if place >= 0}
    runs: Iterable[tuple[str, ...]] = zip(want, want[1:], want[2:])
    spare = Counter(run for at, run in enumerate(runs) if used.isdisjoint(range(at, at + 3)))
    found, at = [], 0
    for line in own:
        count = len(line)
        hit = sum(place >= 0 for place in places[at : at + count])
        at += count
        article = count > 0 and (hit * 2 >= count or _is_out_of_order(line, spare))
        found.append((int(article) if count else -1, count))
    return found


def _is_out_of_order(line: Sequence[str], spare: Counter[tuple[str, ...]]) -> bool:
    """Say whether a line is article that stands elsewhere in the text than in the article."""
    runs = list(zip(line, line[1:], line[2:]))
    if len(line) < 6 or sum(spare[run] > 0 for run in runs) < 0.7 * len(runs):
        return False
    spare.subtract(run for run in runs if spare[run] > 0)
    return True


# --- a chain of lines, and snippets: for `page_blocks` ------------------------------------------------------

# A line of so many words is an article's when half of its runs of three words are in the article.
MIN_LONG_LINE_WORDS = 6
MIN_SHARED_RUNS = 0.5
# Of a word or run that recurs all over an article, the first few places are tried.
MAX_PLACES = 12
MAX_OVERLAP_WORDS = 2  # of two neighbours


def label_in_order(texts: Sequence[str], gold: str) -> list[bool | None]:
    """Say of each line whether it is of the article, in its order; a menu entry that occurs in it somewhere is not."""
    lines, want = [words(text) for text in texts], words(gold)
    runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
    single: dict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(want):
        single[word].append(at)
        runs[tuple(want[at:at + 3])].append(at)
    found = [_find_places(line, want, runs, single) for line in lines]
    chosen = _find_chain(found, len(want))
    labels: list[bool | None] = [line_at in chosen if line else None for line_at, line in enumerate(lines)]
    covered = bytearray(len(want) + 1)
    for start, end in chosen.values():
        covered[start:end] = b"\1" * (min(end, len(want)) - start)
    for at, line in enumerate(lines):  # parts that the page shows in another order
        for start, end, _ in found[at] if labels[at] is False and len(line) >= MIN_LONG_LINE_WORDS else ():
            end = min(end, len(want))
            if end > start and sum(covered[start:end]) < 0.3 * (end - start):
                labels[at] = True
                covered[start:end] = b"\1" * (end - start)
                break
    return labels


def _find_places(line: list[str], want: list[str], runs: Mapping[tuple[str, ...], list[int]],
                 single: Mapping[str, list[int]]) -> list[tuple[int, int, float]]:
    """Return where in the article a line may stand: start, end, how many words speak for it."""
    if not line:
        return []
    if len(line) < MIN_LONG_LINE_WORDS:
        starts = [at for at in single.get(line[0], ()) if want[at:at + len(line)] == line][:MAX_PLACES]
        return [(at, at + len(line), len(line) * 0.99) for at in starts]
    offsets: Counter[int] = Counter()
    known = 0
    for at in range(len(line) - 2):
        places = runs.get(tuple(line[at:at + 3]), ())
        known += bool(places)
        if len(places) <= MAX_PLACES:
            offsets.update(place - at for place in places)
    if known < MIN_SHARED_RUNS * (len(line) - 2):
        return []
    near = {offset: sum(n for other, n in offsets.items() if abs(other - offset) <= 8) for offset in list(offsets)[:200]}
    best = sorted(near.items(), key=lambda item: -item[1])[:4]
    return [(max(0, offset), max(1, offset + len(line)), min(count, len(line)) + 1.0)
            for offset, count in best if count >= 0.3 * (len(line) - 2)]


def _find_chain(found: Sequence[list[tuple[int, int, float]]], size: int) -> dict[int, tuple[int, int]]:
    """Return the lines, each with its place, that together give most words in the article's order."""
    # by where a chain ends: its weight and its last link (line, start, end, the link before), both rising
    ends: list[int] = [0]
    best: list[tuple[float, Any]] = [(0.0, None)]
    for line, places in enumerate(found):
        new = []
        for start, end, weight in places:
            before = best[bisect_right(ends, start + MAX_OVERLAP_WORDS) - 1]
            new.append((min(end, size), before[0] + weight, (line, start, end, before[1])))
        for end, weight, link in new:
            at = bisect_right(ends, end)
            if best[at - 1][0] >= weight:
                continue
            while at < len(ends) and best[at][0] <= weight:
                del ends[at], best[at]
            if ends[at - 1] == end:
                ends[at - 1], best[at - 1] = end, (weight, link)
            else:
                ends.insert(at, end)
                best.insert(at, (weight, link))
    chosen = {}
    last = best[-1][1]
    while last:
        line, start, end, last = last
        chosen[line] = (start, end)
    return chosen


def label_by_snippets(texts: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]) -> list[bool | None]:
    """Return True for lines that hold a wanted snippet, False for those that are mostly an unwanted one."""
    flat = [" ".join(text.lower().split()) for text in texts]
    labels: list[bool | None] = [None] * len(flat)
    for snippet in (" ".join(each.lower().split()) for each in unwanted):
        for at, text in enumerate(flat):
            if snippet in text and (len(snippet) >= 0.5 * len(text) or len(text) < 100):
                labels[at] = False
    for snippet in (" ".join(each.lower().split()) for each in wanted):
        for at, text in enumerate(flat):
            if snippet in text:
                labels[at] = True
    return labels
