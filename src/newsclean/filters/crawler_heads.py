r"""What a crawler writes above a page that it gives back as Markdown.

Jina Reader's head (https://jina.ai/reader) names the page's title, address and date before
`Markdown Content:`. The title stays where no line below repeats it. Front matter, which other tools
write, stays as a whole: it is the document's own, and what reads the document may need it.

>>> CRAWLER_HEADS("URL Source: https://a.example/b\n\nMarkdown Content:\n\nThe dam held.")
'The dam held.'
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..text.fold import fold, make_key
from ..text.patterns import compile_later

__all__ = ["CRAWLER_HEADS"]

_FIELD: Final = compile_later(
    r"(Title|URL Source|Published Time|Number of Pages|Warning|Markdown Content):[ \t]*(.*)"
)
_REQUIRED: Final = frozenset(["URL Source", "Markdown Content"])


def find(view: View) -> Iterator[Span]:
    if "Markdown Content:" not in view.text:
        return
    head: list[int] = []
    names: set[str] = set()
    title = -1
    for index in view.nonblank:
        field = _FIELD.match(view.lines[index].text)
        if field is None or "Markdown Content" in names:
            break
        head.append(index)
        names.add(field[1])
        if field[1] == "Title":
            title = index
    if not names.issuperset(_REQUIRED):
        return
    for index in head:
        if index != title or _is_repeated(view, title, head[-1]):
            yield view.line_span(index)


def _is_repeated(view: View, title: int, last: int) -> bool:
    """Say whether a line below the head is the title, or begins it: a site's name may follow."""
    named = make_key(fold(view.lines[title].text.partition(":")[2]))
    for index in view.nonblank_below(last):
        line = make_key(fold(view.lines[index].text))
        if (
            line
            and named.startswith(line)
            and (len(line) == len(named) or len(line.split()) > 2)
        ):
            return True
    return False


CRAWLER_HEADS = Filter("crawler_heads", find)
