"""Rules by phrases: the same slots and the same places as the language files, for words that only some sites print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.positions import LINE
from ..placement.find import find_phrases

__all__ = ["Phrases", "check_phrases", "phrases"]


@dataclass(frozen=True, slots=True)
class Phrases:
    """Find a rule's own phrases where they sit as clutter; a value, as finders of filters are.

    `blocks` has position, reason and phrases, one a line, as the language files have.
    """

    name: str
    blocks: tuple[tuple[str, str, str], ...]

    def __call__(self, view: View) -> Iterator[Span]:
        """Yield the spans of the rule's phrases; the view's lexicon knows them.

        A whole line goes also where it might be the article's own: who wrote the rule knows better.
        """
        for index, hit in view.hits_for(self.name, LINE):
            yield view.line_span(index, hit.phrase)
        yield from find_phrases(view, self.name)


def phrases(
    name: str,
    /,
    *,
    lines: Iterable[str] = (),
    leads: Iterable[str] = (),
    headings: Iterable[str] = (),
    endings: Iterable[str] = (),
    companions: Iterable[str] = (),
) -> Filter:
    """Make a filter that removes phrases where they stand as clutter.

    A sentence of the article that begins the same way is kept. In a phrase `{n}` stands for a
    number, `{name}` for a person, `{date}` for a date, `{title}` for a title and `{}` for anything
    short. Case, accents and typographic quotes do not matter.

    Args:
        name: The reason that marks are given, and the name of the filter.
        lines: Whole lines, wherever they stand.
        leads: Starts of lines; a title, a name or a list follows.
        headings: Whole lines with a list of titles or links under them, which is removed too.
        endings: Whole lines where the article is over; a form or a thread follows.
        companions: Whole lines that are ordinary words too: they are removed only beside other clutter.

    Returns:
        A `Filter`.

    Raises:
        TypeError: A list is a `str`, or a phrase is none.
        ValueError: There is no phrase, a phrase holds a line end, or a slot is none of those above.

    >>> raffle = phrases("raffle", lines=["Win a canoe"], leads=["Read in our app:"])
    >>> raffle("The dam held.\\n\\nWin a canoe\\n\\nTo win a canoe is not to have a river.")
    'The dam held.\\n\\nTo win a canoe is not to have a river.'
    """
    given = {
        "line": lines,
        "lead": leads,
        "heading": headings,
        "ending": endings,
        "companion": companions,
    }
    blocks = []
    for position, listed in given.items():
        found = check_phrases(name, f"{position}s", listed)
        if found:
            blocks.append((position, name, "\n".join(found)))
    if not blocks:
        raise ValueError(
            f"rule {name!r}: no phrase in it; write phrases({name!r}, lines=['…'])"
        )
    return Filter(name, Phrases(name, tuple(blocks)))


def check_phrases(name: str, argument: str, listed: Iterable[str]) -> list[str]:
    """Return the phrases of a rule's argument, stripped.

    Raises:
        TypeError: `listed` is a `str` or no iterable, or a phrase is no `str`.
        ValueError: A phrase is empty, holds a line end or an unknown slot.
    """
    if isinstance(listed, str) or not isinstance(listed, Iterable):
        raise TypeError(
            f"rule {name!r}: {argument}: expected a list of phrases, got {listed!r}; write [{listed!r}]"
        )
    found = []
    for phrase in listed:
        if not isinstance(phrase, str):
            raise TypeError(
                f"rule {name!r}: {argument}: expected phrases as str, got {phrase!r}"
            )
        if not phrase.strip() or "\n" in phrase or "\r" in phrase:
            raise ValueError(
                f"rule {name!r}: {argument}: {phrase!r} is no phrase; a phrase is one line with words"
            )
        if unknown := unknown_slots(phrase):
            raise ValueError(
                f"rule {name!r}: {argument}: {phrase!r} has an unknown slot {unknown[0]}; "
                "there are {n}, {name}, {date}, {title}, {headline} and {}"
            )
        found.append(phrase.strip())
    return found


def unknown_slots(phrase: str) -> list[str]:
    """Return what stands in braces in a phrase and is no slot."""
    known = {"n", "name", "date", "title", "headline", ""}
    parts = [part.partition("}") for part in phrase.split("{")[1:]]
    return [
        f"{{{slot}{brace}" for slot, brace, _ in parts if slot not in known or not brace
    ]
