"""The laws of the README as checks: each takes what it judges and raises `AssertionError` when it is broken.

Hypothesis runs them on generated documents (`test_laws.py`), the fuzzer on whatever it finds (`fuzz/`).
"""
from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import pairwise

from newsclean import Explanation
from newsclean.text.mojibake import repair_text

# What must reach neither a terminal nor a page: everything below the space but tab and line end, the rest
# of the C0 and C1 controls, and halves of surrogate pairs, which no page can hold.
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_TAG = re.compile(r"<(/?)([a-z]+)((?: [a-z]+=\"[^\"<>]*\")*)>")


def only_deletions(explanation: Explanation) -> None:
    """What is kept, what is marked and the white space between tile the source; what is kept is the text."""
    source = explanation.source
    pieces = sorted([*explanation.kept, *((mark.start, mark.end) for mark in explanation.marks)])
    assert all(start < end for start, end in pieces) or not source
    assert all(end <= start for (_, end), (start, _) in pairwise(pieces))
    edges = [0, *(edge for piece in pieces for edge in piece), len(source)]
    between = [source[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    assert "".join(between).strip() == ""
    assert "".join(source[start:end] for start, end in explanation.kept) == explanation.text
    for mark in explanation.marks:
        assert mark.text == source[mark.start : mark.end]
        assert mark.reasons
        assert 1 <= mark.round <= explanation.rounds


def is_subsequence(text: str, source: str) -> None:
    """Every character of the text stands in the source, in this order."""
    at = 0
    for char in text:
        at = source.find(char, at) + 1
        assert at, f"{char!r} of the text is not in the source any more"


def sure_enough(explanation: Explanation, least: float) -> None:
    """Every mark has a score, and one that is high enough."""
    for mark in explanation.marks:
        assert least <= mark.score <= 1


def repaired_and_no_more(text: str, explanation: Explanation) -> None:
    """The source is the text with its encoding mended, and the repairs account for the difference."""
    assert explanation.source == repair_text(text)[0]
    if not explanation.repairs:
        assert explanation.source == text


def nothing_to_do_nothing_done(explanation: Explanation) -> None:
    """Without a mark the text is the source, byte for byte."""
    if not explanation.marks:
        assert explanation.text == explanation.source


def idempotent(clean: Callable[[str], str], once: str) -> None:
    """What was cleaned stays as it is."""
    twice = clean(once)
    assert twice == once, f"cleaned once {once!r}, cleaned twice {twice!r}"


# What stands inside a word without parting it.
_INSIDE_WORDS = re.compile(
    r"(?:</?(?:a|b|em|font|i|small|span|strong|sub|sup|u)\b[^<>]*>|&(?:zwnj|shy);|\[/?(?:[a-z]+_)?(?:dropcap|highlight)\b[^\[\]]*\])*",
    re.IGNORECASE)


def words_stay_apart(explanation: Explanation) -> None:
    """No two words that something stood between touch each other in the text."""
    source = explanation.source
    for (_, start), (end, _) in pairwise(explanation.kept):
        before, behind = source[start - 1], source[end]
        if not before.isspace() and behind.isalnum():
            between = source[start:end]
            assert _INSIDE_WORDS.fullmatch(between), f"{source[start - 9 : start]!r} and {source[end : end + 9]!r}, once {between!r} apart"


def shown_inert(explanation: Explanation) -> None:
    """No view of an explanation sends a control character or a tag of the text's."""
    terminal, page = str(explanation), explanation._repr_html_()
    assert not UNSAFE.search(terminal)
    assert not UNSAFE.search(page)
    terminal.encode()
    body = page[page.index("</style>") + len("</style>") :]
    assert "<" not in _TAG.sub("", body)
    assert {name for _, name, _ in _TAG.findall(body)} <= {"div", "span", "del"}
    assert all(re.fullmatch(r'(?: (?:class|style|title|dir)="[^"]*")*', attributes) for _, _, attributes in _TAG.findall(body))
    json.loads(json.dumps(explanation.to_dict()))
