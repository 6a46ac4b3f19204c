"""Find sentences that disclose how a site earns, as `If you buy by our links, we may earn a commission.` does.

The rule:

* `phrases/disclosing.py` says what such a sentence is. It holds no quotation mark, and does not break
  off at a comma: its rest would be left.
* Known phrases beside it go with it (`Learn more.`), and all of its line if each other sentence has
  `MIN_NOTICE_WORDS` different words of notices. Else the others stay: `We tested twelve pumps.`
* The line has at most `MAX_DISCLOSURE_CHARS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..text.sentences import split_sentences

__all__ = ["DISCLOSING_REASON", "find_known_disclosures"]

DISCLOSING_REASON: Final = "adverts"
MAX_DISCLOSURE_CHARS: Final = 640
MIN_NOTICE_WORDS: Final = 2

# What a disclosure is about, by language: its lines are found by these pieces.
_PIECES: Final = {
    "ommissi": ("en", "fr", "it", "nl"),
    "ffilia": ("en", "de", "fr", "it", "nl"),
    "rovision": ("de",),
    "omisi": ("es",),
    "omissão": ("pt",),
}


def find_known_disclosures(view: View) -> dict[str, list[Span]]:
    """Return the spans of all such sentences, by their one reason."""
    found: list[Span] = []
    text = view.text
    # as nearly all; written out, for it is asked of every text
    if not (
        "ommissi" in text
        or "ffilia" in text
        or "rovision" in text
        or ("\u00f3" in text and "omisi" in text)
        or "omiss\u00e3o" in text
    ):
        return {}
    for index, (code, spans) in view.per_line(_read_disclosures, *_PIECES).items():
        at, notes = view.lines[index].start, (f"discloses commissions ({code})",)
        found += [Span(at + start, at + end, notes) for start, end in spans]
    return {DISCLOSING_REASON: found} if found else {}


def _read_disclosures(
    lexicon: Lexicon, texts: Sequence[str]
) -> Iterator[tuple[int, tuple[str, list[tuple[int, int]]]]]:
    """Yield the place of each line that discloses something, with the language and where the sentences stand."""
    for at, text in enumerate(texts):
        if len(text) > MAX_DISCLOSURE_CHARS:
            continue
        codes = [code for piece, of in _PIECES.items() if piece in text for code in of]
        for code in dict.fromkeys(codes):
            if code in lexicon.codes and (spans := _find_spans(lexicon, text, code)):
                yield at, (code, spans)
                break


def _find_spans(lexicon: Lexicon, text: str, code: str) -> list[tuple[int, int]]:
    """Return where the disclosing sentences of a line stand, each with the space before it; or all of the line."""
    sentences = [*split_sentences(text)]
    discloses = [_is_about_links(lexicon, each, code) for each in sentences]
    if not any(discloses):
        return []
    spans: list[tuple[int, int]] = []
    is_whole, at = True, 0
    for sentence, is_own in zip(sentences, discloses):
        end = text.index(sentence, at) + len(sentence)
        if is_own or lexicon.look_up(sentence):
            spans.append((at, end))
        elif lexicon.count_notice_words(sentence, code) < MIN_NOTICE_WORDS:
            is_whole = False
        at = end
    return [(0, len(text))] if is_whole else spans


def _is_about_links(lexicon: Lexicon, sentence: str, code: str) -> bool:
    is_near = any(piece in sentence for piece in _PIECES)  # costs less than reading it
    return (
        is_near and not sentence.endswith(",") and lexicon.is_disclosure(sentence, code)
    )
