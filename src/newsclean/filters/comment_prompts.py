r"""The comment form, the thread above or under it, and the links that lead there.

The form is always the same dozen lines. Its heading ends the article when it stands below it: the
form and the thread are removed with it. Comments are prose, known by the `says:` above them and the
`Reply` under them. Of a link at the top with the same words only the link is removed. In quotation
marks they are a sentence.

>>> COMMENT_PROMPTS("“Leave a reply,” she said.\n\nLeave a Reply\n"
...                 "Your email address will not be published.")
'“Leave a reply,” she said.'
>>> COMMENT_PROMPTS("Comments are closed on Sundays, like everything else in the village.")
'Comments are closed on Sundays, like everything else in the village.'
"""

from __future__ import annotations

from collections.abc import Iterator

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..placement.find import find_phrases
from ..placement.threads import find_comment_threads

__all__ = ["COMMENT_PROMPTS"]


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "comment_prompts")
    yield from find_comment_threads(view)


COMMENT_PROMPTS = Filter("comment_prompts", find)
