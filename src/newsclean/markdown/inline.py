"""Find the inline constructs of Markdown: links, pictures, emphasis, code, tags, escapes.

Follows CommonMark 0.31, section 6 (https://spec.commonmark.org/0.31.2/#inlines), with strikethrough
and footnotes as GitHub has them. All offsets are those of the text that is read.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final, NamedTuple

from ..text.patterns import compile_later
from .blocks import TAG

__all__ = ["Construct", "Hidden", "Inlines", "normalize_label", "read_inlines"]


class Construct(NamedTuple):
    """A link, emphasis, code or a pair of tags: what stands between its opening and closing signs is
    seen.
    """

    kind: str  # "link", "emphasis", "code", "tag"
    start: int
    open_end: int
    close_start: int
    end: int
    target: str = ""  # of a link
    label: str = ""  # of the definition that a link takes its target from


class Hidden(NamedTuple):
    """Characters that a reader does not see: a picture, a tag, a footnote's number, an escape's
    backslash.
    """

    kind: str  # "image", "tag", "note", "escape"
    start: int
    end: int
    is_space: bool = False  # parts words, as a line break does
    label: str = ""  # of the definition that a picture takes its address from


class Inlines(NamedTuple):
    """What was found in a text."""

    constructs: list[Construct]
    hidden: list[Hidden]
    openers: list[
        int
    ]  # brackets that nothing closes: each may open a link that ends in a later block
    closers: list[
        tuple[int, int, str]
    ]  # start, end and target of link ends that nothing opens


# A closing sign looks no further back for its opening one: keeps time linear.
MAX_OPEN_DELIMITERS: Final = 64

_TOKEN: Final = compile_later(
    r"""
    (?P<escape> \\ (?: [!-/:-@\[-`{-~] | (?=\n) ) )
  | (?P<code> `+ )
  | (?P<auto> < (?: [a-zA-Z][a-zA-Z0-9+.-]{1,31} : [^\s<>]* | [\w.!#$%&'*+/=?^`{|}~-]+ @ [\w.-]+ ) > )
  | (?P<tag> """
    + TAG
    + r""" | <!-- (?: [^-<] | -(?!->) )*+ --> )
  | (?P<image> !\[ )
  | (?P<note> \[\^[^\s\[\]]+\] (?!\() )
  | (?P<open> \[ )
  | (?P<close> \] )
  | (?P<run> \*+ | _+ | ~~ )
    """,
    re.VERBOSE,
)
# An address, a title. Between brackets or without white space, parentheses in pairs; crawlers leave
# spaces in addresses, which no reader takes for text: so anything up to the end of the line as a
# last choice; a picture or a mail in an address is long, and broken where it has spaces.
_DESTINATION: Final = compile_later(
    r"""
    \( [ \t\n]*+
    (?P<target>
        <[^<>\n]*>
      | (?: [^\s()\\]++ | \\. | (?<=-)\n     # html2text breaks addresses behind hyphens
          | \( (?: [^\s()\\]++ | \\. | \([^\s()]*+\) )*+ \) )*+
    )
    (?: [ \t\n]++ (?: "(?:[^"\\]|\\.)*+" | '(?:[^'\\]|\\.)*+' | \((?:[^()\\]|\\.)*+\) ) )?
    [ \t\n]*+ \)
    """,
    re.VERBOSE,
)
_LOOSE_DESTINATION: Final = compile_later(
    r"\((?P<target>(?:data|mailto):[^()]*+(?:\([^()]*+\)[^()]*+)*+"
    r"|[^()\n]*+(?:\([^()\n]*+\)[^()\n]*+)*+)\)"
)
_REFERENCE: Final = compile_later(r"\[((?:[^\[\]\\]|\\.)*)\]")
_BREAK_TAG: Final = compile_later(
    r"</?(?:br|p|div|li|td|th|tr|h[1-6]|hr)\b", re.IGNORECASE
)
_PICTURE_TAG: Final = compile_later(r"<(?:img|picture|video|iframe)\b", re.IGNORECASE)
_ESCAPABLE: Final = compile_later(r"[^\w\s]")
_SPACE: Final = compile_later(r"\s+")


class _Bracket(NamedTuple):
    """An opening bracket, and how many emphasis signs stood before it."""

    start: int
    end: int
    is_image: bool
    runs: int


class _Run:
    """A run of emphasis signs, of which some may be used up."""

    __slots__ = ("can_close", "can_open", "end", "sign", "start")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start, self.end = start, end
        self.sign = text[start]
        before = text[start - 1] if start else " "
        behind = text[end] if end < len(text) else " "
        # https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
        is_left = not behind.isspace() and (
            not _ESCAPABLE.match(behind) or not _is_word(before)
        )
        is_right = not before.isspace() and (
            not _ESCAPABLE.match(before) or not _is_word(behind)
        )
        if self.sign == "_":
            self.can_open = is_left and (not is_right or bool(_ESCAPABLE.match(before)))
            self.can_close = is_right and (
                not is_left or bool(_ESCAPABLE.match(behind))
            )
        else:
            self.can_open, self.can_close = is_left, is_right


def _is_word(character: str) -> bool:
    return not character.isspace() and not _ESCAPABLE.match(character)


def normalize_label(label: str) -> str:
    """Return a reference's label in the form in which labels are compared."""
    return _SPACE.sub(" ", label.strip()).casefold()


def read_inlines(text: str, labels: Collection[str] = ()) -> Inlines:
    """Return the inline constructs of a paragraph, heading or table row.

    Args:
        text: Its content, lines joined with line feeds, without quotation signs and list markers.
        labels: The labels that the document defines, normalized.
    """
    return _InlineReader(text, labels).read()


class _InlineReader:
    def __init__(self, text: str, labels: Collection[str]) -> None:
        self._text = text
        self._labels = labels
        self._found = Inlines([], [], [], [])
        self._brackets: list[_Bracket] = []
        # Of the open brackets so many can open no link any more, but a picture.
        self._inactive = 0
        self._runs: list[_Run] = []
        self._unclosed_code: set[int] = (
            set()
        )  # lengths of backtick runs that none like them follows

    def read(self) -> Inlines:
        at = 0
        while token := _TOKEN.search(self._text, at):
            at = self._read_token(token)
        self._match_runs(0)
        for bracket in self._brackets[self._inactive :]:
            if not bracket.is_image:
                self._found.openers.append(bracket.start)
        return self._found

    def _read_token(self, token: re.Match[str]) -> int:
        """Take a token in and return where to go on."""
        start, end = token.span()
        kind = token.lastgroup
        if kind == "escape":
            self._found.hidden.append(Hidden("escape", start, start + 1))
        elif kind == "code":
            return self._read_code(start, end)
        elif kind == "auto":
            target = self._text[start + 1 : end - 1]
            self._found.constructs.append(
                Construct("link", start, start + 1, end - 1, end, target)
            )
        elif kind == "tag":
            is_space = _BREAK_TAG.match(token[0]) is not None
            name = "image" if _PICTURE_TAG.match(token[0]) else "tag"
            self._found.hidden.append(Hidden(name, start, end, is_space))
        elif kind == "note":
            self._found.hidden.append(Hidden("note", start, end))
        elif kind in ("image", "open"):
            self._brackets.append(
                _Bracket(start, end, kind == "image", len(self._runs))
            )
        elif kind == "close":
            return self._close_bracket(start, end)
        else:
            self._runs.append(_Run(self._text, start, end))
        return end

    def _read_code(self, start: int, end: int) -> int:
        length = end - start
        if length not in self._unclosed_code:
            close = end
            while (close := self._text.find("`" * length, close)) >= 0:
                behind = close
                while behind < len(self._text) and self._text[behind] == "`":
                    behind += 1
                if behind - close == length:
                    self._found.constructs.append(
                        Construct("code", start, end, close, behind)
                    )
                    return behind
                close = behind
            self._unclosed_code.add(length)
        return end

    def _close_bracket(self, start: int, end: int) -> int:
        """Make a link or picture of the nearest opening bracket and what follows the closing one."""
        text = self._text
        bracket = self._brackets.pop() if self._brackets else None
        if bracket and len(self._brackets) < self._inactive:
            self._inactive = len(self._brackets)
            if not bracket.is_image:
                return end
        destination = None
        if text.startswith("(", end):
            destination = _DESTINATION.match(text, end) or _LOOSE_DESTINATION.match(
                text, end
            )
        if destination is not None:
            target, behind, label = (
                destination["target"].strip("<>"),
                destination.end(),
                "",
            )
            if bracket is None:
                self._found.closers.append((start, behind, target))
                return behind
        elif bracket is None:
            return end
        else:
            label, behind = self._find_label(bracket, start, end)
            target = ""
            if not label:
                return end
        if bracket.is_image:
            self._drop_inside(bracket.start)
            del self._runs[bracket.runs :]
            self._found.hidden.append(
                Hidden("image", bracket.start, behind, label=label)
            )
            return behind
        self._match_runs(bracket.runs)
        link = Construct(
            "link", bracket.start, bracket.end, start, behind, target, label
        )
        self._found.constructs.append(link)
        # a link holds no link: https://spec.commonmark.org/0.31.2/#links
        self._inactive = len(self._brackets)
        return behind

    def _find_label(self, bracket: _Bracket, start: int, end: int) -> tuple[str, int]:
        """Return the label that a link takes its address from, and where the link ends; nothing if
        it is none.
        """
        own = normalize_label(self._text[bracket.end : start])
        if reference := _REFERENCE.match(self._text, end):
            label = normalize_label(reference[1]) or own
            if label in self._labels:
                return label, reference.end()
        return (own, end) if own in self._labels else ("", end)

    def _drop_inside(self, start: int) -> None:
        """Forget what was found in a picture's description."""
        constructs, hidden = self._found.constructs, self._found.hidden
        while constructs and constructs[-1].start >= start:
            constructs.pop()
        while hidden and hidden[-1].start >= start:
            hidden.pop()

    def _match_runs(self, first: int) -> None:
        """Make emphasis of the runs from `first` on, and forget them.

        https://spec.commonmark.org/0.31.2/#phase-2-inline-structure
        """
        opened: list[_Run] = []
        for run in self._runs[first:]:
            if run.can_close:
                while (
                    run.start < run.end
                    and (at := _find_opener(opened, run)) is not None
                ):
                    opener = opened[at]
                    del opened[at + 1 :]
                    strength = min(opener.end - opener.start, run.end - run.start, 2)
                    self._found.constructs.append(
                        Construct(
                            "emphasis",
                            opener.end - strength,
                            opener.end,
                            run.start,
                            run.start + strength,
                        )
                    )
                    opener.end -= strength
                    run.start += strength
                    if opener.start == opener.end:
                        opened.pop()
            if run.can_open and run.start < run.end:
                opened.append(run)
        del self._runs[first:]


def _find_opener(opened: list[_Run], closer: _Run) -> int | None:
    """Return the position of the nearest run that a closing one closes."""
    length = closer.end - closer.start
    for at in range(len(opened) - 1, max(len(opened) - MAX_OPEN_DELIMITERS, 0) - 1, -1):
        opener = opened[at]
        if opener.sign != closer.sign:
            continue
        both = opener.end - opener.start + length
        if (opener.can_close or closer.can_open) and both % 3 == 0 and length % 3:
            continue
        return at
    return None
