"""Lead what filters mark in what a reader of Markdown sees back to the source, with its syntax.

What goes takes its syntax with it: a link, emphasis or code all of whose text goes, the marker of
an item, the rule under the head of a table that goes. A cut that would change how another line is
read is not made.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from ..markdown.blocks import Block, Container, Kind
from ..markdown.document import MarkdownDocument, read_markdown
from ..markdown.inline import Construct
from .cutting import Cut, take_out
from .marking import MarkedStretch
from .source_map import Piece, merge_pieces

__all__ = ["MarkdownCut", "find_source_pieces", "take_out_of_markdown"]

# A cut that changes how other lines are read is taken back; if it takes so many attempts, nothing
# goes. From some attempt on, more and more of the lines beside it are held with it.
MAX_ATTEMPTS: Final = 14
MAX_NARROW_ATTEMPTS: Final = 4

# Lines that are nothing without the one above.
_RULES_BELOW: Final = frozenset([Kind.UNDERLINE, Kind.TABLE_RULE])
# Nothing is taken out of these.
_KEPT_KINDS: Final = frozenset([Kind.CODE, Kind.FENCE, Kind.FRONT_MATTER])


_NO_LINE: Final = Block(Kind.TEXT, 0, 0)


class MarkdownCut(NamedTuple):
    """What one round takes out of a Markdown text, and what it leaves."""

    stretches: list[MarkedStretch]  # of the source's lines
    cut: Cut
    document: MarkdownDocument  # the next snapshot


class _Plan(NamedTuple):
    """What of a document's lines is to go."""

    whole: dict[int, list[MarkedStretch]]  # line to what speaks for taking all of it
    partial: dict[int, list[MarkedStretch]]  # line to what is marked of it


def take_out_of_markdown(
    document: MarkdownDocument, stretches: Iterable[MarkedStretch]
) -> MarkdownCut | None:
    """Return what is left of a Markdown text without what was marked, or None if nothing can go."""
    marked: dict[int, list[MarkedStretch]] = {}
    for each in stretches:
        if document.blocks[each.line].kind not in _KEPT_KINDS and not _is_code(
            document, each
        ):
            marked.setdefault(each.line, []).append(each)
    held: set[int] = set()  # lines that lose nothing
    for attempt in range(MAX_ATTEMPTS):
        plan = _make_plan(document, marked, held)
        found = list(_to_source_stretches(document, plan))
        if not found:
            return None
        cut = take_out(document.source, found)
        after = read_markdown(cut.document.text)
        changed = _find_changed(document, plan, cut, after)
        if not changed:
            return MarkdownCut(found, cut, after)
        held |= _hold_more(changed, plan, attempt)
    return None


def _hold_more(changed: set[int], plan: _Plan, attempt: int) -> set[int]:
    """Return lines that are to blame for a change, with more and more of those beside them."""
    reach = 2 ** (attempt - MAX_NARROW_ATTEMPTS) if attempt > MAX_NARROW_ATTEMPTS else 0
    lines = sorted({*plan.whole, *plan.partial})
    found = set(changed)
    for index in changed if reach else ():
        at = bisect_left(lines, index)
        found.update(lines[max(0, at - reach) : at + reach + 1])
    return found


def _is_code(document: MarkdownDocument, stretch: MarkedStretch) -> bool:
    """Say whether most of what is marked is code in a line: what looks like debris is what the text
    is about.
    """
    code = 0
    line = document.seen.lines[stretch.line]
    for start, end in document.seen.syntax[stretch.line].code:
        code += max(
            0,
            min(end, stretch.end - line.start) - max(start, stretch.start - line.start),
        )
    return 2 * code > stretch.end - stretch.start


# --- which lines ---------------------------------------------------------------------------------


def _make_plan(
    document: MarkdownDocument,
    marked: Mapping[int, list[MarkedStretch]],
    held: set[int],
) -> _Plan:
    plan = _Plan({}, {})
    for index, found in marked.items():
        if index in held:
            continue
        if _covers(
            document.seen.lines[index].text, document.seen.lines[index].start, found
        ):
            plan.whole[index] = found
        elif document.blocks[index].kind is not Kind.ROW:
            plan.partial[index] = found
    _add_rules(document, plan)
    _add_empty_lines(document, plan)
    _add_signs(document, plan)
    size = -1
    while size != len(plan.whole):
        size = len(plan.whole)
        for index in chain(held, _find_needed(document, plan)):
            plan.whole.pop(index, None)
    _add_definitions(document, plan)
    _add_quotation_signs(document, plan)
    for index in held:
        plan.whole.pop(index, None)
    return plan


def _covers(text: str, start: int, found: Iterable[MarkedStretch]) -> bool:
    """Say whether stretches cover all of a line but white space."""
    at = start
    for each in sorted(found):
        if text[at - start : each.start - start].strip():
            return False
        at = max(at, each.end)
    return not text[at - start :].strip()


def _add_rules(document: MarkdownDocument, plan: _Plan) -> None:
    """Add the line under a heading, and the one under the head of a table, that go."""
    for index, block in enumerate(document.blocks):
        if block.kind in _RULES_BELOW and index - 1 in plan.whole:
            plan.whole[index] = plan.whole[index - 1]


def _add_empty_lines(document: MarkdownDocument, plan: _Plan) -> None:
    """Add lines on which a reader sees but pictures in links, or nothing, if such a link's text
    goes beside them.
    """
    syntax = document.seen.syntax
    empty: list[int] = []  # since the last line on which a reader sees text
    above = -1
    for index, line in enumerate(document.seen.lines):
        if line.text.strip():
            for each in empty:
                _add_if_linked(document, plan, each, (above, index))
            empty = []
            above = index
        elif syntax[index].links and document.blocks[index].kind is not Kind.BLANK:
            empty.append(index)
    for each in empty:
        _add_if_linked(document, plan, each, (above,))


def _add_if_linked(
    document: MarkdownDocument, plan: _Plan, index: int, neighbours: Iterable[int]
) -> None:
    """Add a line if its links lead where those of a neighbour that goes do."""
    targets = {link.target for link in document.seen.syntax[index].links}
    for beside in neighbours:
        if index in plan.whole or beside not in plan.whole:
            continue
        if targets <= {link.target for link in document.seen.syntax[beside].links}:
            plan.whole[index] = plan.whole[beside]


def _add_signs(document: MarkdownDocument, plan: _Plan) -> None:
    """Add the lines that hold no more than signs of a construct all of whose text goes."""
    if not document.spanning:
        return
    removed = _RemovedText(document, plan)
    for construct, lines in document.spanning:
        going = plan.whole.keys() & lines
        if going and removed.covers(construct):
            why = plan.whole[min(going)]
            for index in lines - going:
                if _is_silent(document, index):
                    plan.whole[index] = why


def _add_quotation_signs(document: MarkdownDocument, plan: _Plan) -> None:
    """Add the lines with no more than quotation signs that only lines that go needed.

    Of those around a run of lines that go the ones above it stay, else those below, if the
    quotation goes on behind them.
    """
    blocks = document.blocks
    above: tuple[Container, ...] = ()
    signs: list[int] = []  # since the last line that stays
    going: list[int] = []
    for index, block in enumerate([*blocks, _NO_LINE]):
        if block.kind is Kind.BLANK:
            if block.containers:
                signs.append(index)
        elif index < len(blocks) and document.firsts[index] in plan.whole:
            going.append(index)
        else:
            if going:
                kept = [each for each in signs if each < going[0]] or signs
                for each in signs:
                    quote = blocks[each].containers
                    is_inside = (
                        quote == above[: len(quote)] == block.containers[: len(quote)]
                    )
                    if each not in kept or not is_inside:
                        plan.whole[each] = plan.whole[document.firsts[going[0]]]
            above, signs, going = block.containers, [], []


def _is_silent(document: MarkdownDocument, index: int) -> bool:
    """Say whether a reader sees nothing of a line that holds syntax."""
    is_blank = document.blocks[index].kind is Kind.BLANK
    return not is_blank and not document.seen.lines[index].text.strip()


def _find_needed(document: MarkdownDocument, plan: _Plan) -> Iterator[int]:
    """Yield lines without which what stays would be read in another way."""
    yield from _find_parents(document, plan)
    yield from _find_heads(document, plan)
    yield from _find_ends(document, plan)
    for note in document.notes:
        if any(document.firsts[line] not in plan.whole for line in note.signs):
            for line in note.lines:
                yield document.firsts[line]


def _find_parents(document: MarkdownDocument, plan: _Plan) -> Iterator[int]:
    """Yield the lines that open an item of which something stays."""
    for index, block in enumerate(document.blocks):
        if block.kind is Kind.BLANK or document.firsts[index] in plan.whole:
            continue
        for each in block.containers:
            if not each.is_quote:
                yield document.firsts[each.line]


def _find_heads(document: MarkdownDocument, plan: _Plan) -> Iterator[int]:
    """Yield the heads of tables of which a row stays, and the rules below heads and headings that
    stay.
    """
    blocks, firsts, whole = document.blocks, document.firsts, plan.whole
    for index, block in enumerate(blocks):
        above, below = index - 1, index + 1
        if block.kind is Kind.TABLE_RULE:
            while below < len(blocks) and blocks[below].kind is Kind.ROW:
                if below not in whole:
                    yield above
                below += 1
        elif block.kind is Kind.UNDERLINE:
            while firsts[above] in whole and not blocks[above].is_first:
                above -= 1
        else:
            continue
        if firsts[above] not in whole:
            yield index


def _find_ends(document: MarkdownDocument, plan: _Plan) -> Iterator[int]:
    """Yield the lines with the signs of constructs over several lines that do not all go."""
    if not document.spanning:
        return
    removed = _RemovedText(document, plan)
    # Lines may end one construct and begin another: what one needs another may need.
    for construct, lines in chain(document.spanning, reversed(document.spanning)):
        going = plan.whole.keys() & lines
        if not going:
            continue
        is_covered = removed.covers(construct)
        if not is_covered or not _loses_ends(plan, lines):
            yield min(lines)
            yield max(lines)
            for index in going:
                if is_covered or _is_silent(document, index):
                    yield index


def _loses_ends(plan: _Plan, lines: Collection[int]) -> bool:
    """Say whether the first and the last of these lines lose something."""
    ends = {min(lines), max(lines)}
    return ends <= plan.whole.keys() | plan.partial.keys()


def _add_definitions(document: MarkdownDocument, plan: _Plan) -> None:
    """Add the addresses of links all of which go."""
    if not document.definitions:
        return
    users: dict[str, list[Construct]] = {}
    for each in document.constructs:
        if each.label:
            users.setdefault(each.label, []).append(each)
    removed = _RemovedText(document, plan)
    shown = {
        each.label
        for each in document.pictures
        if document.firsts[document.line_at(each.start)] not in plan.whole
    }
    for label, lines in document.definitions.items():
        links = users.get(label, [])
        if label not in shown and links and all(map(removed.covers, links)):
            first = document.line_at(links[0].start)
            why = plan.whole.get(first) or plan.partial.get(first)
            if why:
                plan.whole.update(dict.fromkeys(lines, why))


# --- what of them --------------------------------------------------------------------------------


class _RemovedText:
    """The characters of the source that a reader sees and that are to go."""

    def __init__(self, document: MarkdownDocument, plan: _Plan) -> None:
        self._document = document
        self._whole = plan.whole
        self.pieces: dict[int, list[Piece]] = {}  # by line, of lines that go in part
        for stretch in chain.from_iterable(plan.partial.values()):
            for start, end in find_source_pieces(document, stretch):
                self.pieces.setdefault(document.line_at(start), []).append((start, end))
        for index, pieces in self.pieces.items():
            self.pieces[index] = merge_pieces(sorted(pieces))

    def covers(self, construct: Construct) -> bool:
        """Say whether all that is seen of a construct is to go, and it is something."""
        if construct.kind == "tag" and self._holds_picture(construct):
            return False
        first = self._document.line_at(construct.open_end)
        last = self._document.line_at(construct.close_start)
        is_seen = False
        for index in sorted(set(self._document.firsts[first : last + 1])):
            for each in self._document.segments[index]:
                start = max(each.start, construct.open_end)
                end = min(each.end, construct.close_start)
                if start < end:
                    is_seen = True
                    line = self._document.line_at(start)
                    if index not in self._whole and not self._is_removed(
                        line, start, end
                    ):
                        return False
        firsts = self._document.firsts
        return is_seen or (firsts[first] in self._whole and firsts[last] in self._whole)

    def _holds_picture(self, construct: Construct) -> bool:
        pictures = self._document.pictures
        at = bisect_left(pictures, construct.start, key=lambda each: each.start)
        return at < len(pictures) and pictures[at].start < construct.end

    def _is_removed(self, index: int, start: int, end: int) -> bool:
        pieces = self.pieces.get(index, ())
        at = bisect_left(pieces, end, key=lambda piece: piece[1])
        if at < len(pieces) and pieces[at][0] <= start:
            return True
        text = self._document.source.text
        bare_start = start + len(text[start:end]) - len(text[start:end].lstrip())
        bare_end = bare_start + len(text[start:end].strip())
        if (bare_start, bare_end) != (start, end) and bare_start < bare_end:
            return self._is_removed(index, bare_start, bare_end)
        return bare_start >= bare_end


def find_source_pieces(
    document: MarkdownDocument, stretch: MarkedStretch
) -> Iterator[Piece]:
    """Yield the source's characters behind what is marked of a line."""
    line = document.seen.lines[stretch.line]
    first, behind = stretch.start - line.start, stretch.end - line.start
    for each in document.segments[stretch.line]:
        start, end = max(first, each.seen), min(behind, each.seen + each.length)
        if start >= end:
            continue
        if each.end - each.start == each.length:
            source = each.start + start - each.seen
            if start == each.seen and document.source.text[max(source - 1, 0)] == "\\":
                source -= 1  # the backslash of an escape goes with its sign
            yield source, each.start + end - each.seen
        elif each.start < each.end:
            yield each.start, each.end


def _to_source_stretches(
    document: MarkdownDocument, plan: _Plan
) -> Iterator[MarkedStretch]:
    """Yield what is to go of the source, line by line."""
    removed = _RemovedText(document, plan)
    pieces = {index: list(found) for index, found in removed.pieces.items()}
    whole = {}
    for index, first in enumerate(document.firsts):
        if first in plan.whole and document.source.lines[index].text.strip():
            whole[index] = plan.whole[first]
            pieces[index] = [_choose_line(document, index)]
    for construct in document.constructs:
        first, last = (
            document.line_at(construct.start),
            document.line_at(construct.end - 1),
        )
        if not any(document.firsts[index] in plan.partial for index in {first, last}):
            continue
        if removed.covers(construct):
            for index in range(first, last + 1):
                if index in whole:
                    continue
                line = document.source.lines[index]
                start, end = (
                    max(construct.start, line.start),
                    min(construct.end, line.end),
                )
                if start < end:
                    pieces.setdefault(index, []).append((start, end))
        else:
            _widen_to_signs(document, construct, pieces)
    for index in _find_lost_breaks(document, whole):
        end = document.source.lines[index].end
        pieces.setdefault(index, []).append((end - 1, end))
    for index in sorted(pieces):
        why = (
            whole.get(index)
            or plan.partial.get(document.firsts[index])
            or _find_nearest(plan, index)
        )
        for start, end in merge_pieces(sorted(pieces[index])):
            yield _to_line_stretch(document, index, start, end, why)


def _find_lost_breaks(
    document: MarkdownDocument, whole: Mapping[int, list[MarkedStretch]]
) -> Iterator[int]:
    """Yield lines that stay and end in a backslash, the sign of a line break, if nothing of their
    paragraph is left below.
    """
    blocks = document.blocks
    for index in sorted(whole):
        above = index - 1
        if index == 0 or above in whole or blocks[index].is_first:
            continue
        if not _ends_in_break(document, above):
            continue
        below = index
        while below < len(blocks) and below in whole and not blocks[below].is_first:
            below += 1
        goes_on = below < len(blocks) and not blocks[below].is_first
        if not goes_on or below in whole:
            yield above


def _ends_in_break(document: MarkdownDocument, index: int) -> bool:
    text = document.source.lines[index].text
    signs = len(text) - len(text.rstrip("\\"))
    return document.blocks[index].kind not in _KEPT_KINDS and signs % 2 == 1


def _choose_line(document: MarkdownDocument, index: int) -> Piece:
    line = document.source.lines[index]
    start = line.start + len(line.text) - len(line.text.lstrip())
    return start, start + len(line.text.strip())


def _widen_to_signs(
    document: MarkdownDocument, construct: Construct, pieces: dict[int, list[Piece]]
) -> None:
    """Take the white space too that would be left beside an opening or closing sign: `** dam**` is
    no emphasis.
    """
    text = document.source.text
    for index in {
        document.line_at(construct.open_end),
        document.line_at(construct.close_start),
    }:
        for at, (start, end) in enumerate(pieces.get(index, ())):
            if start == construct.open_end:
                while end < construct.close_start and text[end] in " \t":
                    end += 1
            if end == construct.close_start:
                while start > construct.open_end and text[start - 1] in " \t":
                    start -= 1
            pieces[index][at] = (start, end)


def _find_nearest(plan: _Plan, index: int) -> list[MarkedStretch]:
    """Return what speaks for taking the nearest line, for a line of which only syntax goes."""
    lines = sorted({*plan.whole, *plan.partial})
    nearest = min(lines, key=lambda line: abs(line - index))
    return plan.whole.get(nearest) or plan.partial[nearest]


def _to_line_stretch(
    document: MarkdownDocument,
    index: int,
    start: int,
    end: int,
    why: Iterable[MarkedStretch],
) -> MarkedStretch:
    reasons: dict[str, None] = {}
    notes: dict[str, None] = {}
    kinds: dict[tuple[str, str], None] = {}
    for each in sorted(why):
        reasons.update(dict.fromkeys(each.reasons))
        notes.update(dict.fromkeys(each.notes))
        kinds.update(dict.fromkeys(each.kinds))
    names = tuple(sorted(reasons))
    return MarkedStretch(index, start, end, names, tuple(notes), tuple(kinds))


# --- what would change ---------------------------------------------------------------------------


def _find_changed(
    document: MarkdownDocument, plan: _Plan, cut: Cut, after: MarkdownDocument
) -> set[int]:
    """Return marked lines whose cut changes how a line that stays is read."""
    if len(cut.rows) > len(after.blocks):
        return {*plan.whole, *plan.partial}
    culprits: set[int] = set()
    paragraphs = _find_paragraphs(document.blocks)
    texts = _gather_seen(after, cut.rows, document.firsts)
    above = -1
    for row, index in enumerate(cut.rows):
        first = document.firsts[index]
        before, now = document.blocks[index], after.blocks[row]
        begins = above < 0 or paragraphs[above] != paragraphs[index]
        is_same = (
            _tell_reading(before) == _tell_reading(now)
            and now.is_first == begins
            and _is_in_same(before, now, cut.rows)
            and (
                first != index
                or _see_what_is_left(document, plan, index) == texts[index]
            )
        )
        if not is_same:
            culprits |= _find_culprits(plan, above, first)
        above = index
    return culprits


def _find_paragraphs(blocks: Iterable[Block]) -> list[int]:
    """Return for each line the first line of its paragraph."""
    paragraphs: list[int] = []
    for index, block in enumerate(blocks):
        paragraphs.append(index if block.is_first else paragraphs[-1])
    return paragraphs


def _tell_reading(block: Block) -> tuple[object, ...]:
    return block.kind, block.level, block.is_item, block.in_html, block.is_code


def _is_in_same(before: Block, now: Block, rows: Sequence[int]) -> bool:
    """Say whether a line stands in the same items and quotations as before."""
    if before.containers == now.containers == () or before.kind is Kind.BLANK:
        return True
    if len(before.containers) != len(now.containers):
        return False
    for one, other in zip(before.containers, now.containers, strict=True):
        if one.is_quote != other.is_quote:
            return False
        if not one.is_quote and one.line != rows[other.line]:
            return False
    return True


def _gather_seen(
    after: MarkdownDocument, rows: Iterable[int], firsts: Sequence[int]
) -> dict[int, str]:
    """Return what is seen of the lines that stay, without white space, by the line whose text holds
    it.
    """
    texts: dict[int, str] = {}
    for index, line in zip(rows, after.seen.lines):
        first = firsts[index]
        texts[first] = texts.get(first, "") + "".join(line.text.split())
    return texts


def _see_what_is_left(document: MarkdownDocument, plan: _Plan, index: int) -> str:
    """Return what should be seen of a line without what is marked of it, without white space."""
    seen = document.seen.lines[index]
    text = seen.text
    for each in sorted(plan.partial.get(index, ()), reverse=True):
        text = text[: each.start - seen.start] + text[each.end - seen.start :]
    return "".join(text.split())


def _find_culprits(plan: _Plan, above: int, index: int) -> set[int]:
    """Return the marked lines that are to blame for a line that would be read in another way."""
    if index in plan.partial:
        return {index}
    between = {line for line in range(above + 1, index) if line in plan.whole}
    if between:
        return between
    if above in plan.partial:
        return {above}
    lines = sorted({*plan.whole, *plan.partial})
    nearest = min(lines, key=lambda line: (abs(line - index), line > index))
    return {nearest}
