r"""Leftovers of the machine: shortcodes, block comments, stray tags, leaked style sheets and scripts.

A shortcode has attributes, a closing twin or a name every site knows. What it wraps is the article
and is kept, except a caption's text. One capitalised word in brackets, `[sic]`, `[1]` or a link in
Markdown is no shortcode. In an article about code all of this is the subject. Where the text holds
code of its own, tags, style sheets and scripts are kept, and a page's elements of code are kept
whole.

What stands between two words and parts them is kept: without `<br>`, `The mayor<br>the clerk` would
make one word of two. So are all tags of its line, for half of the markup is harder to read than all
of it. What parts nothing is removed: `<b>` and `&shy;` inside a word, `[dropcap]`.

>>> SHORTCODES('[caption id="attachment_7" width="300"]The mill[/caption]'
...            'The mill stood [sic] for years.[gallery ids="1,2"]')
'The mill stood [sic] for years.'
>>> SHORTCODES("[He] said: see [Methods] and [this](page).")
'[He] said: see [Methods] and [this](page).'
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Element, Line, Span
from ..page.outline import CODE_TAGS
from ..phrases.lexicon import Lexicon
from ..placement.article_lines.announced import find_announced_lines
from ..text.patterns import compile_later

__all__ = ["SHORTCODES"]

# All repetitions are bounded: a text of openings without closings must not take quadratic time.

_CAPTION: Final = compile_later(
    r"""
    \[ (?:wp_)?caption \b [^\[\]\n]{0,600} \]
    (?: [^\[\n] | \[ (?! /? (?:wp_)?caption ) ){0,2000}  # the picture and its text go with it
    \[/ (?:wp_)?caption \]
    """,
    re.VERBOSE,
)

_EMBED: Final = compile_later(
    r"""
    \[ (embed|youtube|video|audio|playlist|gallery|code_embed) \b
    (?: \s* \] | (?= [^\[\]\n]{0,400}? [=:"'\d] ) [^\[\]\n]{0,400} \] )  # `[audio inaudible]` is a note
    (?: \s* https?://[^\s\[\]]{1,400} \s* )?  # the address that it wraps
    (?: \[/\1\] )?
    """,
    re.VERBOSE,
)

# Names every site knows; any other needs attributes, or the prefix or underscore of a plugin's.
_PLAIN_NAMES: Final = (
    "ad|ads|ad_1|ad_2|gallery|post_page_title|ratings|mc4wp_form|dropcap|inject-module|cta_module"
    "|toc|audio|video|playlist|instagram-feed|custom-facebook-feed|custom-twitter-feeds|youtube-feed"
    "|contact-form|newsletter_form|display-posts|recent_products|social_warfare|addtoany|sharethis-inline-buttons"
)
_PREFIXED_NAMES: Final = r"(?:vc|et_pb|fusion|su|av|tdb?|jetpack|wp|mailpoet)_\w{1,60}"
_WRAPPERS: Final = (
    "button|caption|column|columns|dropcap|embed|gallery|highlight|one_half|one_third|pullquote|row"
    "|tabs?|toggle|two_third"
)
_ATTRIBUTE: Final = r"""
    \s+ [a-z_][a-z0-9_-]{0,40} =
    (?: "[^"\n]{0,600}" | '[^'\n]{0,600}' | [^\s"'\[\]]{1,200} )
"""
# Around or before nothing but an address.
_EMBEDDERS: Final = "tweet|twitter|instagram|facebook|vimeo|tiktok|soundcloud|spotify|embedyt|dailymotion"
_SHORTCODE: Final = compile_later(
    rf"""
      \[ /? (?:{_PREFIXED_NAMES}) (?: \s [^\[\]\n]{{0,2000}} )? \]
    | \[ / (?: {_WRAPPERS} | [a-z][a-z0-9]*_[a-z0-9_]* ) \]
    | \[ (?:{_PLAIN_NAMES}) \]
    | \[ (?:{_EMBEDDERS}) \s+ https?://[^\s\[\]]{{1,400}} \]
    | \[ (?:{_EMBEDDERS}) \] \s* https?://[^\s\[\]]{{1,400}} \s* \[/ (?:{_EMBEDDERS}) \]
    | \[ [a-z][a-z0-9_-]{{1,40}} (?:{_ATTRIBUTE}){{1,40}} \s* /? \]
    """,
    re.IGNORECASE | re.VERBOSE,
)

# https://developer.wordpress.org/block-editor/reference-guides/block-api/ and `<!--more-->`,
# `<!--nextpage-->`
_COMMENT: Final = compile_later(
    r"""
      <!-- \s* (?: /\s* )? (?: wp[:-] | more\b | nextpage\b | \[if )
      (?: [^-<\n] | -(?!->) | <(?!!--) ){0,4000} -->
    | <!-- \s* (?: more | nextpage ) \s* -->
    """,
    re.VERBOSE,
)

_TAG_NAMES: Final = (
    "p|br|strong|em|b|i|u|span|div|a|img|iframe|figure|figcaption|blockquote|h[1-6]|ul|ol|li|center"
    "|font|hr|small|sup|sub"
)
_LEAKED_TAG: Final = compile_later(
    rf"""
    </? (?:{_TAG_NAMES})
    (?: \s+ [a-z-]{{1,40}} =
        (?: "[^"\n]{{0,2000}}" | '[^'\n]{{0,2000}}' | [^\s<>"']{{1,400}} )
    ){{0,40}}
    \s* /? >
    """,
    re.IGNORECASE | re.VERBOSE,
)
# One tag alone is a word about tags; a closed one, or one with attributes, was left over.
_PAIR: Final = compile_later(
    rf"""
      < ({_TAG_NAMES}) \b [^<>\n]{{0,2000}} > [^<>\n]{{1,4000}} </\1>
    | < (?:{_TAG_NAMES}) \s+ [a-z-]{{1,40}} =
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ENTITY: Final = compile_later(r"&(?:nbsp|\#160|\#xa0|zwnj|shy);", re.IGNORECASE)
# What parts no words: the letters before and behind it are one word's.
_INSIDE_WORDS: Final = compile_later(
    r"""
      </? (?: a | b | em | font | i | small | span | strong | sub | sup | u ) (?: \s [^<>]* )? >
    | & (?: zwnj | shy ) ;
    | \[ /? (?: [a-z]{1,20}_ )? (?: dropcap | highlight ) \b [^\[\]]* \]
    """,
    re.IGNORECASE | re.VERBOSE,
)

# What every site pastes in, at a line's start.
_LEAK: Final = compile_later(
    r"""
    \s*
    (?:
        \(? adsbygoogle \s* =                        # advertising
      | googletag\.
      | google\.com, \s* pub-\d+
      | gtag\( | fbq\( | _gaq\.push | dataLayer \s* =   # trackers
      | window\.[\w.]{1,60} \s* = \s* window\.
      | \( function \s* \( \w (?: , \s* \w ){0,8} \) \s* \{  # scripts
      | jQuery\(document\)
      | var \s+ _\w+ \s* =
      | document\.write\(
      | @media \s* \( [^\n]{1,200} \) \s* \{         # style sheets
      | [.\#] [\w-]{1,80} (?: [\s,>.\#:] [\w\s,>.\#:()-]{0,200} )? \{ [^{}\n]{0,400} \}
    )
    """,
    re.VERBOSE,
)
_PIECES_OF_LEAKS: Final = ("(", "{", "=", "pub-")  # one of them stands in each
# Signs that the text is about code.
_CODE: Final = compile_later(
    r"""
      ```                                            # a fence
    | ^\#!                                           # a program's first line
    | <\?php
    | </? (?: html|body|head|script|style|template|form|input ) \b
    | ^ [^\S\n]* (?: def|class|import|from|function|const|let|public|\#include ) \b
      [^\n]* [:{;] $
    | ["'`\u201c] </? \w+                            # a tag in quotation marks
    """,
    re.MULTILINE | re.VERBOSE,
)


def find(view: View) -> Iterator[Span]:
    text = view.text
    found: list[Span] = []
    tags: list[Span] = []
    if "[" in text:
        for pattern in (_CAPTION, _EMBED, _SHORTCODE):
            found += _find_all(pattern, "[", text)
    if "&" in text:
        found += _find_all(_ENTITY, "&", text)
    if "<" in text:
        found += _find_all(_COMMENT, "<", text)
        if any(_find_all(_PAIR, "<", text)):
            tags += _find_all(_LEAKED_TAG, "<", text)
    leaks = view.per_line(_match_leaks, *_PIECES_OF_LEAKS)
    shows_code = leaks and not view.cached(find_announced_lines).isdisjoint(leaks)
    if shows_code or (
        (tags or leaks) and _CODE.search(text)
    ):  # an article about code shows some
        tags, leaks = [], {}
    spans = [*_leave_parting(view, found, tags), *map(view.line_span, leaks)]
    known: dict[Element, bool] = {}
    for span in spans:
        if not _is_in_code(view.lines[view.line_at(span.start)], span, known):
            yield span


def _is_in_code(line: Line, span: Span, known: dict[Element, bool]) -> bool:
    """Say whether a page has marked a stretch of a line, or all of the line, as code.

    Args:
        line: The line.
        span: The stretch.
        known: The elements that were looked at, and whether they stand in code; added to.
    """
    markup = line.markup
    if markup is None:
        return False
    is_whole = markup.length == len(line.text)
    at = span.start - line.start
    for start, end, element in markup.pieces:
        if element.tag in CODE_TAGS and (not is_whole or start <= at < end):
            return True
    return _stands_in_code(markup.element, known)


def _stands_in_code(element: Element, known: dict[Element, bool]) -> bool:
    chain: list[Element] = []
    around: Element | None = element
    while around is not None and around not in known:
        chain.append(around)
        if around.tag in CODE_TAGS:
            break
        around = around.parent
    is_code = around is not None and known.get(around, True)
    known.update(dict.fromkeys(chain, is_code))
    return is_code


def _leave_parting(view: View, spans: list[Span], tags: list[Span]) -> Iterator[Span]:
    """Yield all spans but those that part words, and the tags of the lines where a tag does."""
    parting: set[Span] = set()
    for run in _find_runs(sorted({*spans, *tags})):
        if _parts_words(view.text, run):
            parting.update(run)
    lines = {view.line_at(tag.start) for tag in parting.intersection(tags)}
    for span in spans:
        if span not in parting:
            yield span
    for tag in tags:
        if tag not in parting and view.line_at(tag.start) not in lines:
            yield tag


def _find_runs(spans: Iterable[Span]) -> Iterator[list[Span]]:
    """Yield runs of spans that touch one another."""
    run: list[Span] = []
    for span in spans:
        if run and span.start > run[-1].end:
            yield run
            run = []
        run.append(span)
    if run:
        yield run


def _parts_words(text: str, run: list[Span]) -> bool:
    """Say whether a run of spans stands between two words, with no white space beside it."""
    before = text[run[0].start - 1 : run[0].start] if run[0].start else ""
    behind = text[run[-1].end : run[-1].end + 1]
    if not before or not behind or before.isspace() or behind.isspace():
        return False
    return not all(_INSIDE_WORDS.fullmatch(text, span.start, span.end) for span in run)


def _match_leaks(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, bool]]:
    """Yield the place of each text and whether it is of a style sheet or a script."""
    for at, text in enumerate(texts):
        yield at, _LEAK.match(text) is not None


def _find_all(pattern: re.Pattern[str], sign: str, text: str) -> Iterator[Span]:
    """Yield where a pattern that begins with a sign stands; looking for the sign is much faster."""
    at = text.find(sign)
    while at >= 0:
        found = pattern.match(text, at)
        if found:
            yield Span(*found.span())
        at = text.find(sign, found.end() if found else at + 1)


SHORTCODES = Filter("shortcodes", find)
