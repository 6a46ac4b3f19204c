r"""The place and agency before an agency's first sentence: `HOLMBURY (Reuters) -`. Not in `DEFAULT`.

A dateline says where the story was written; without it the first sentence loses a fact. Those who
build corpora strip it by hand, so it is a filter to add: `DEFAULT | {filters.DATELINES}`. It is
looked for at the start of the first three paragraphs. An agency's bracket, a dash or an equals sign
must stand behind a place in capitals.

>>> DATELINES("HOLMBURY, May 4 (Reuters) - The dam held through the night.")
'The dam held through the night.'
>>> DATELINES("Holmbury (the old town) - that is where the dam stands.")
'Holmbury (the old town) - that is where the dam stands.'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..text.patterns import compile_later

__all__ = ["DATELINES"]

# Of a text's nonblank lines so many may open with one: a headline and a standfirst stand above.
MAX_OPENING_LINES: Final = 3
MIN_STORY_CHARS: Final = 20  # behind it

_DATELINE: Final = compile_later(
    r"""
    \s*
    (?:
        # HOLMBURY, May 4 (Reuters) -; BERLIN (dpa) –; New Delhi, Sep 6 (PTI)
        [^\W\d_][^()\n]{1,60}? \s* \( [^()\n]{2,40} \) \s* (?: [-\u2013\u2014:]{1,2} | --+ ) \s+
      | [A-Z\u00c0-\u00de][^()\n]{1,60}? \( (?:PTI|ANI|IANS|UNI|AP|AFP|Reuters|IPS|Xinhua|dpa|efe|EFE|Lusa|ANSA) \) \s+
        # HOLMBURY -- ; HOLMBURY, May 4 --
      | (?: [A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'-]{2,} [\s,/]* ){1,4} (?:
        [^()\n\u2013\u2014-]{2,30} )? \s (?: \u2013 | \u2014 | --+ | - ) \s+
        # (서울=연합뉴스) 홍길동 기자 =
      | [(\[\uff08\u3010] [^()\[\]\n]{1,30} = [^()\[\]\n]{1,30} [)\]\uff09\u3011] \s* (?: [^\n=]{0,40} \s = )? \s*
        # 【ワシントン＝共同】, （新华社北京5月4日电）, 新华社北京5月4日电
      | [\[\uff3b\u3010\uff08(] [^\]\uff3d\u3011\uff09)\n]{1,30} (?: \uff1d | = | 電 | 电 | 共同 |
        時事 | ロイター ) [^\]\uff3d\u3011\uff09)\n]{0,20} [\]\uff3d\u3011\uff09)] \s*
      | (?:新华社|中新社|中新网|中央社|新華社)[^\s，。]{1,20}[电電] [\s（(]*
    )
    """,
    re.VERBOSE,
)
_AGENCY_BRACKET: Final = compile_later(
    r"""
    \( \s* (?: reuters | ap | afp | upi | dpa | apa | sda | pti | ani | ians | uni | efe | ansa | lusa | belga | anp
    | ntb | tt | ritzau | stt | pap | ctk | \u010dtk | tasr | mti | tanjug | hina | bta |
      agerpres | xinhua | kyodo | jiji
    | yonhap | aa | tass | interfax | bloomberg | cnn | bbc | ips | dw | voa )
    (?: [\s/-][^()]{0,20} )? \s* \)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find(view: View) -> Iterator[Span]:
    for index in view.nonblank[:MAX_OPENING_LINES]:
        line = view.lines[index]
        found = _DATELINE.match(line.text)
        if (
            found
            and _names_reporter(found[0])
            and len(line.text) - found.end() >= MIN_STORY_CHARS
        ):
            yield Span(
                line.start,
                line.start + found.end(),
                ("a place and who reports from it",),
            )


def _names_reporter(text: str) -> bool:
    """Say whether a bracket in it names an agency, or its place stands in capitals, or it is one of East Asia's."""
    if _AGENCY_BRACKET.search(text) or not text.isascii():
        return (
            "(" not in text
            or _AGENCY_BRACKET.search(text) is not None
            or "=" in text
            or "\uff1d" in text
        )
    return "(" not in text and text.split()[0].strip(",.").isupper()


DATELINES = Filter("datelines", find)
