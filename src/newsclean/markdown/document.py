"""Read Markdown to a document whose lines are what a reader sees, with a map back to the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from ..model import Document, Line, LineSyntax, Link
from ..text.lines import read
from ..text.patterns import compile_later
from .blocks import DEFINITION, Block, Kind, read_blocks
from .inline import Construct, Hidden, normalize_label, read_inlines
from .wrapping import find_wrapped_lines

__all__ = ["MarkdownDocument", "Note", "Segment", "Spanning", "read_markdown"]

MIN_CARD_BREAKS: Final = 2  # hard line breaks in a link
# From the bracket that opens a card to the address that closes it.
MAX_LINKED_CARD_LINES: Final = 40

MAX_OPEN_TAGS: Final = 64  # one inside the other: keeps time linear
_VOID_TAGS: Final = frozenset(["br", "hr", "input", "link", "meta", "source", "wbr"])

# Lines whose content is read for links, pictures and emphasis.
_INLINE_KINDS: Final = frozenset([Kind.TEXT, Kind.HEADING, Kind.ROW])
_SPANNING_KINDS: Final = frozenset(["link", "card", "tag"])
_MARKER_SIGNS: Final = "-*+ \t0123456789.)"
# Lines that a reader sees as they are.
_VERBATIM_KINDS: Final = frozenset([Kind.CODE, Kind.FENCE, Kind.RULE])

_TAG_NAME: Final = compile_later(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)")
_NOTE_LABEL: Final = compile_later(r"\[\^[^\s\[\]]+\]:[ \t]*")
_ROW_START: Final = compile_later(r"[ \t]*\|?[ \t]*")
_ROW_END: Final = compile_later(r"[ \t]*(?:(?<!\\)\|)?[ \t]*$")


class Segment(NamedTuple):
    """Characters that are seen, and where they stand in the source.

    A tag that parts words is seen as a space, and so is the place between two links.
    """

    seen: int  # offset in the seen line
    length: int  # of what is seen
    start: int  # in the source
    end: int


class Spanning(NamedTuple):
    """A link, card or pair of tags that goes over several lines."""

    construct: Construct
    lines: frozenset[int]  # that a reader sees its lines as


class Note(NamedTuple):
    """A footnote."""

    lines: list[int]  # of the note
    signs: list[int]  # lines with its label, those of the note too


class MarkdownDocument(NamedTuple):
    """What a reader of Markdown sees, line by line, and the source.

    Line `i` of `seen` is what is seen of line `i` of `source`; offsets are those of the source. Of
    a paragraph that was broken at a width, as tools for mail do, the first line holds all, and the
    others are blank.
    """

    source: Document
    seen: Document
    blocks: list[Block]
    segments: list[list[Segment]]  # by line
    firsts: list[int]  # by line of the source, the line whose text holds it
    constructs: list[Construct]
    spanning: list[Spanning]
    pictures: list[Hidden]
    definitions: dict[str, range]  # label to lines
    notes: list[Note]
    starts: list[int]  # of the source's lines

    def line_at(self, offset: int) -> int:
        """Return the index of the line that an offset into the source stands on."""
        return bisect_right(self.starts, offset) - 1


class _Passage(NamedTuple):
    """A paragraph, heading or row as one text, and where its lines stand in the source."""

    text: str
    starts: list[int]  # of each line in the text
    sources: list[int]  # of each line in the source

    def to_source(self, offset: int) -> int:
        at = bisect_right(self.starts, offset) - 1
        return self.sources[at] + offset - self.starts[at]

    def to_source_end(self, offset: int) -> int:
        return self.to_source(offset - 1) + 1

    def to_source_construct(self, each: Construct) -> Construct:
        return each._replace(
            start=self.to_source(each.start),
            open_end=self.to_source_end(each.open_end),
            close_start=self.to_source(each.close_start),
            end=self.to_source_end(each.end),
        )

    def to_source_hidden(self, each: Hidden) -> Hidden:
        return each._replace(
            start=self.to_source(each.start), end=self.to_source_end(each.end)
        )


def read_markdown(text: str) -> MarkdownDocument:
    """Return a Markdown text as its reader sees it."""
    source = read(text)
    blocks = read_blocks(source.lines)
    definitions, targets = _read_definitions(source.lines, blocks)
    constructs: list[Construct] = []
    hidden: list[Hidden] = []
    openers: list[int] = []
    closers: list[Construct] = []
    firsts = find_wrapped_lines(source.lines, blocks)
    for passage in _iterate_passages(source.lines, blocks, firsts, hidden):
        found = read_inlines(passage.text, targets)
        for each in found.constructs:
            construct = passage.to_source_construct(each)
            if each.label:
                construct = construct._replace(target=targets[each.label])
            constructs.append(construct)
        hidden += map(passage.to_source_hidden, found.hidden)
        openers += map(passage.to_source, found.openers)
        for start, end, target in found.closers:
            close = passage.to_source(start)
            closers.append(
                Construct("card", -1, -1, close, passage.to_source_end(end), target)
            )
    starts = [line.start for line in source.lines]
    constructs = [_call_card(each, source.lines, starts) for each in constructs]
    constructs += _join_cards(openers, closers, source.lines, starts, blocks)
    constructs += _pair_tags(source.text, hidden)
    pictures = [each for each in hidden if each.kind == "image"]
    segments = _list_segments(source.lines, blocks, constructs, hidden)
    segments = _join_wrapped(segments, firsts)
    texts = [_see(source.text, line) for line in segments]
    syntax = _describe_lines(blocks, segments, firsts, constructs, pictures, starts)
    seen = _to_document(texts, syntax)
    return MarkdownDocument(
        source,
        seen,
        blocks,
        segments,
        firsts,
        constructs,
        list(_find_spanning(constructs, starts, firsts)),
        pictures,
        definitions,
        list(_find_notes(source.text, hidden, starts)),
        starts,
    )


def _read_definitions(
    lines: Sequence[Line], blocks: Sequence[Block]
) -> tuple[dict[str, range], dict[str, str]]:
    """Return the lines and the address of each label; the first definition of a label counts."""
    definitions: dict[str, range] = {}
    targets: dict[str, str] = {}
    for index, block in enumerate(blocks):
        if block.kind is not Kind.DEFINITION or not block.is_first:
            continue
        behind = index + 1
        while behind < len(blocks) and _goes_on_with_definition(blocks[behind]):
            behind += 1
        pieces = zip(lines[index:behind], blocks[index:behind], strict=True)
        text = "\n".join([line.text[block.start :] for line, block in pieces])
        if found := DEFINITION.match(text):
            label = normalize_label(found["label"])
            definitions.setdefault(label, range(index, behind))
            targets.setdefault(label, found["target"].strip("<>"))
    return definitions, targets


def _goes_on_with_definition(block: Block) -> bool:
    return block.kind is Kind.DEFINITION and not block.is_first


def _iterate_passages(
    lines: Sequence[Line],
    blocks: Sequence[Block],
    firsts: Sequence[int],
    hidden: list[Hidden],
) -> Iterator[_Passage]:
    """Yield the paragraphs, headings and rows; what begins them and is not seen is added to
    `hidden`.
    """
    texts: list[str] = []
    sources: list[int] = []
    for index, (line, block) in enumerate(zip(lines, blocks, strict=True)):
        is_inline = block.kind in _INLINE_KINDS
        is_first = block.is_first and firsts[index] == index
        if texts and (is_first or not is_inline):
            yield _to_passage(texts, sources)
            texts, sources = [], []
        if not is_inline:
            continue
        start, end = block.start, block.end
        if block.kind is Kind.ROW:
            start = _ROW_START.match(line.text, start).end()  # type: ignore[union-attr]  # matches anything
            end = max(_ROW_END.search(line.text, start).start(), start)  # type: ignore[union-attr]
            hidden.append(Hidden("pipe", line.start + block.start, line.start + start))
            hidden.append(Hidden("pipe", line.start + end, line.start + block.end))
        elif is_first and (note := _NOTE_LABEL.match(line.text, start)):
            hidden.append(Hidden("note", line.start + start, line.start + note.end()))
            start = note.end()
        texts.append(line.text[start:end])
        sources.append(line.start + start)
    if texts:
        yield _to_passage(texts, sources)


def _to_passage(texts: Sequence[str], sources: list[int]) -> _Passage:
    starts = []
    offset = 0
    for text in texts:
        starts.append(offset)
        offset += len(text) + 1
    return _Passage("\n".join(texts), starts, sources)


def _join_cards(
    openers: Iterable[int],
    closers: Iterable[Construct],
    lines: Sequence[Line],
    starts: Sequence[int],
    blocks: Sequence[Block],
) -> Iterator[Construct]:
    """Yield the links that go over several paragraphs, as converters write a card of picture, title
    and text.

    No reader of Markdown takes them for links: https://spec.commonmark.org/0.31.2/#links. The
    bracket that opens one is the first character of its line's content.
    """
    waiting = []
    for opener in openers:
        line = bisect_right(starts, opener) - 1
        before = lines[line].text[blocks[line].start : opener - starts[line]]
        # in HTML a list's marker is text
        if not before or (blocks[line].in_html and not before.strip(_MARKER_SIGNS)):
            waiting.append((opener, line))
    at = 0
    opened: list[tuple[int, int]] = []
    for closer in closers:
        while at < len(waiting) and waiting[at][0] < closer.close_start:
            opened.append(waiting[at])
            at += 1
        if not opened:
            continue
        opener, line = opened.pop()
        if bisect_right(starts, closer.close_start) - 1 - line <= MAX_LINKED_CARD_LINES:
            yield closer._replace(start=opener, open_end=opener + 1)


def _call_card(
    each: Construct, lines: Sequence[Line], starts: Sequence[int]
) -> Construct:
    """Return a link with hard line breaks in it as a card: so crawlers write one of several lines."""
    if each.kind != "link":
        return each
    first = bisect_right(starts, each.open_end) - 1
    last = bisect_right(starts, each.close_start) - 1
    breaks = [
        index
        for index in range(first, last)
        if lines[index].text.rstrip().endswith("\\")
    ]
    return each._replace(kind="card") if len(breaks) >= MIN_CARD_BREAKS else each


def _pair_tags(text: str, hidden: Iterable[Hidden]) -> Iterator[Construct]:
    """Yield the pairs of tags."""
    opened: list[tuple[str, Hidden]] = []
    for each in hidden:
        tag = _TAG_NAME.match(text, each.start) if each.kind == "tag" else None
        if tag is None or text.startswith("/>", each.end - 2):
            continue
        name = tag[2].lower()
        if not tag[1]:
            if name not in _VOID_TAGS:
                opened.append((name, each))
                del opened[:-MAX_OPEN_TAGS]
            continue
        for at in range(len(opened) - 1, -1, -1):
            if opened[at][0] == name:
                first = opened[at][1]
                yield Construct("tag", first.start, first.end, each.start, each.end)
                del opened[at:]
                break


def _find_notes(
    text: str, hidden: Iterable[Hidden], starts: Sequence[int]
) -> Iterator[Note]:
    """Yield the footnotes that a sign leads to, or that there are several of under one label."""
    lines: dict[str, list[int]] = {}
    notes: dict[str, list[int]] = {}
    for each in hidden:
        if each.kind == "note":
            label, colon, _ = text[each.start : each.end].partition("]:")
            label = label.removesuffix("]")
            line = bisect_right(starts, each.start) - 1
            lines.setdefault(label, []).append(line)
            if colon:
                notes.setdefault(label, []).append(line)
    for label, found in notes.items():
        if len(lines[label]) > 1:
            yield Note(found, lines[label])


def _find_spanning(
    constructs: Iterable[Construct], starts: Sequence[int], firsts: Sequence[int]
) -> Iterator[Spanning]:
    for each in constructs:
        first = bisect_right(starts, each.start) - 1
        last = bisect_right(starts, each.end - 1) - 1
        if firsts[first] != firsts[last] and each.kind in _SPANNING_KINDS:
            yield Spanning(each, frozenset(firsts[first : last + 1]))


# --- what is seen --------------------------------------------------------------------------------


def _list_segments(
    lines: Sequence[Line],
    blocks: Sequence[Block],
    constructs: Iterable[Construct],
    hidden: Iterable[Hidden],
) -> list[list[Segment]]:
    """Return what is seen of each line."""
    unseen = list(hidden)
    for each in constructs:
        unseen.append(Hidden(each.kind, each.start, each.open_end))
        unseen.append(Hidden(each.kind, each.close_start, each.end))
    unseen.sort(key=lambda each: (each.start, each.end))
    # what parts words and stays with its partner, as `</td><td>`, is no part of what is marked
    paired = {gap.start for gap in unseen if gap.kind == "tag" and not gap.is_space}
    at = 0
    segments: list[list[Segment]] = []
    for line, block in zip(lines, blocks, strict=True):
        found: list[Segment] = []
        segments.append(found)
        start, end = line.start + block.start, line.start + block.end
        if block.kind in _VERBATIM_KINDS:
            _add_segment(found, start, end)
        if block.kind not in _INLINE_KINDS:
            continue
        parted = ""  # the kind of what was hidden since the last character that is seen
        while start < end:
            while at < len(unseen) and unseen[at].end <= start:
                at += 1
            stop = min(unseen[at].start, end) if at < len(unseen) else end
            if start < stop:
                _add_segment(found, start, stop)
                parted = ""
            if stop == end or at == len(unseen):
                break
            gap = unseen[at]
            start = max(start, min(gap.end, end))
            is_between = parted == gap.kind == "link" or gap.kind == "image"
            if found and (gap.is_space or is_between):
                is_lone = gap.is_space and gap.start not in paired
                _add_space(found, gap.start if is_lone else start, start)
            parted = gap.kind if gap.kind == "link" else parted
    return segments


def _join_wrapped(
    segments: Sequence[list[Segment]], firsts: Sequence[int]
) -> list[list[Segment]]:
    """Return the segments with those of a paragraph that was broken at a width in its first line."""
    joined: list[list[Segment]] = []
    for index, found in enumerate(segments):
        if firsts[index] == index or not found:
            joined.append(found)
            continue
        joined.append([])
        whole = joined[firsts[index]]
        if whole:
            _add_space(whole, whole[-1].end, found[0].start)
        for each in found:
            whole.append(
                each._replace(seen=whole[-1].seen + whole[-1].length if whole else 0)
            )
    return joined


def _add_segment(found: list[Segment], start: int, end: int) -> None:
    if start < end:
        seen = found[-1].seen + found[-1].length if found else 0
        found.append(Segment(seen, end - start, start, end))


def _add_space(found: list[Segment], start: int, end: int) -> None:
    found.append(Segment(found[-1].seen + found[-1].length, 1, start, end))


def _see(source: str, segments: Iterable[Segment]) -> str:
    """Return what is seen of a line."""
    pieces = []
    for each in segments:
        text = source[each.start : each.end]
        is_space = len(text) != each.length or (len(text) == 1 and text.isspace())
        pieces.append(" " if is_space else text)
    return "".join(pieces)


def _to_document(texts: Sequence[str], syntax: Sequence[LineSyntax]) -> Document:
    lines = []
    start = 0
    for text in texts:
        lines.append(Line(text, start))
        start += len(text) + 1
    return Document("\n".join(texts), tuple(lines), tuple(syntax))


def _describe_lines(
    blocks: Sequence[Block],
    segments: Sequence[Sequence[Segment]],
    firsts: Sequence[int],
    constructs: Sequence[Construct],
    pictures: Iterable[Hidden],
    starts: Sequence[int],
) -> list[LineSyntax]:
    """Return what each line's syntax says besides its text."""
    links: dict[int, list[Link]] = {}
    code: dict[int, list[tuple[int, int]]] = {}
    cards: set[int] = set()
    link_ends = {each.end for each in constructs if each.kind == "link"}
    for each in constructs:
        if each.kind in ("emphasis", "tag"):
            continue
        first = bisect_right(starts, each.open_end) - 1
        last = bisect_right(starts, each.close_start) - 1
        for index in sorted(set(firsts[first : last + 1])):
            seen_start = _to_seen(segments[index], each.open_end)
            seen_end = _to_seen(segments[index], each.close_start)
            if each.kind == "code":
                code.setdefault(index, []).append((seen_start, seen_end))
                continue
            if each.kind == "card":
                cards.add(index)
            elif seen_start == seen_end and first < last:
                continue  # a line break in it
            link = Link(seen_start, seen_end, each.target, each.start in link_ends)
            links.setdefault(index, []).append(link)
    count: dict[int, int] = {}
    for picture in pictures:
        index = firsts[bisect_right(starts, picture.start) - 1]
        count[index] = count.get(index, 0) + 1
    described = []
    for index, block in enumerate(blocks):
        described.append(
            LineSyntax(
                kind=block.kind.value,
                level=block.level,
                is_item=block.is_item,
                links=tuple(sorted(links.get(index, ()))),
                code=tuple(code.get(index, ())),
                pictures=count.get(index, 0),
                in_card=index in cards,
            )
        )
    return described


def _to_seen(segments: Sequence[Segment], offset: int) -> int:
    """Return the offset in a seen line of the first character at or behind an offset in the source."""
    at = bisect_right(segments, offset, key=lambda each: each.end)
    if at == len(segments):
        return segments[-1].seen + segments[-1].length if segments else 0
    # what is seen as one space may be a long address
    inside = min(max(offset - segments[at].start, 0), segments[at].length)
    return segments[at].seen + inside
