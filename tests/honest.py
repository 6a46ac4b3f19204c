"""Hypothesis strategies: honest documents that look like clutter, alone and with sure clutter planted between.

A document is a few plain paragraphs of one language and, between them, parts
that are the article's own (`honest_parts.FORMS`). Planted clutter touches plain
paragraphs only: a credit that stands beside clutter is clutter as often as not,
and what is right there is a matter for the fixtures.

`NOT_YET` lists the pieces that are lost today. They are kept out of the documents, and
a strict xfail holds each row: who mends one deletes it.
"""
from __future__ import annotations

from hypothesis import strategies as st

from . import cases
from .honest_not_yet import NOT_YET
from .honest_parts import FORMS, JOINED, PLANTED, PROSE, Form


def pieces(code: str, form: Form) -> tuple[str, ...]:
    """Return the pieces of a form that come back today."""
    return tuple(piece for piece in form.pieces if (code, form.kind, piece) not in NOT_YET)


def paragraphs(code: str) -> tuple[str, ...]:
    """Return five plain paragraphs of a language."""
    first, second, _ = cases.prose(code)
    return first, second, *PROSE[code]


def build(form: Form, chosen: list[str]) -> str:
    """Return the part: the chosen pieces, joined as their kind is, in the form's frame."""
    joined, _ = JOINED[form.kind]
    return form.before + joined.join(chosen) + form.after


def alone(code: str, part: str) -> list[str]:
    """Return documents with one part in them, each with other paragraphs next to it: a judgement may hang on them."""
    plain = paragraphs(code)
    turned = [plain[at:] + plain[:at] for at in range(len(plain))]
    return ["\n\n".join([*order[:2], part, *order[2:4]]) for order in turned]


USABLE = {code: tuple(form for form in forms if pieces(code, form)) for code, forms in FORMS.items()}


@st.composite
def parts(draw, code):
    """One part of a language: a form with some of its pieces, in any order."""
    form = draw(st.sampled_from(USABLE[code]))
    _, most = JOINED[form.kind]
    chosen = draw(st.lists(st.sampled_from(pieces(code, form)), min_size=1, max_size=most, unique=True))
    return build(form, chosen)


@st.composite
def documents(draw):
    """A document of one or two parts between plain paragraphs: its language, and its blocks in order."""
    code = draw(st.sampled_from(sorted(FORMS)))
    plain = draw(st.permutations(paragraphs(code)))
    several = draw(st.lists(parts(code), min_size=1, max_size=2, unique=True))
    blocks = [block for at, part in enumerate(several) for block in (plain[2 * at], part, plain[2 * at + 1])]
    return code, blocks + draw(st.sampled_from([[], [plain[4]]]))


@st.composite
def planted(draw):
    """A document with clutter between its plain paragraphs and at its edges, and the document alone."""
    code, blocks = draw(documents())
    own = frozenset("\n".join(blocks).split("\n"))
    clutter = st.lists(st.sampled_from([line for line in PLANTED[code] if line not in own]), max_size=2, unique=True)
    plain = frozenset(paragraphs(code))
    rows = draw(clutter)
    for at, block in enumerate(blocks):
        rows.append(block)
        if at + 1 == len(blocks) or {block, blocks[at + 1]} <= plain:
            rows += draw(clutter)
    return "\n\n".join(rows), "\n\n".join(blocks)
