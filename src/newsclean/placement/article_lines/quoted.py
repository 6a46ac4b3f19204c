"""Labels that the text speaks about: `Accept all` as a line of a judgment that quotes it.

The rule: the prose of the text has the label's words in quotation marks, and no other clutter
stands beside the label: a heading with its form under it is the site's, whatever the text says.
"""

from __future__ import annotations

import re
from typing import Final

from ...engine.view import View
from ...phrases.positions import COMPANION, ENDING, HEADING, LINE
from ...text.fold import fold, make_key, make_keys
from ...text.patterns import compile_later
from .surroundings import is_beside_clutter

__all__ = ["find_quoted_labels"]

_QUOTED: Final = compile_later(
    r"""
    ["\u201c\u201d\u201e\u00ab\u2018\u300c\u300e]\s*
    ( [^"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u300c\u300d\u300e\u300f\n]{2,60}? )
    [,.!?\u2026\u3002]?\s*["\u201c\u201d\u00bb\u2019\u300d\u300f]
    """,
    re.VERBOSE,
)
_QUOTED_POSITIONS: Final = (LINE, HEADING, ENDING, COMPANION)


def find_quoted_labels(view: View) -> frozenset[int]:
    """Return the lines that are a label which the text quotes elsewhere."""
    labels = [
        index
        for index, hits in view.hits.items()
        if any(hit.position in _QUOTED_POSITIONS and not hit.slots for hit in hits)
    ]
    if not labels:
        return frozenset()
    quoted = {*make_keys(fold("\n".join(_QUOTED.findall(view.text))))}
    return frozenset(
        index
        for index in labels
        if quoted
        and make_key(fold(view.lines[index].text)) in quoted
        and not is_beside_clutter(view, index)
    )
