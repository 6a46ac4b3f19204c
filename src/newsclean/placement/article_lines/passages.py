"""What opens a passage of the article: `<summary>Read more about the law</summary>`.

The rule: the line is a summary of HTML, and what it is known for is a label with words of its own
behind it. A bare label (`Table of contents`) opens what it names.
"""

from __future__ import annotations

from ...engine.view import View
from ...phrases.positions import LEAD

__all__ = ["find_opened_passages"]


def find_opened_passages(view: View) -> frozenset[int]:
    """Return the known lines that open a passage and say what it is about."""
    if not view.from_html:
        return frozenset()
    return frozenset(index for index in view.hits if _opens_passage(view, index))


def _opens_passage(view: View, index: int) -> bool:
    markup = view.lines[index].markup
    if markup is None or markup.tag != "summary":
        return False
    return all(hit.slots or hit.position == LEAD for hit in view.hits[index])
