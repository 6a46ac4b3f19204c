"""Learn what repeats on the sites of a corpus, by one or more processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from ..sites.addresses import site_of
from ..sites.profile import SiteProfile
from ..sites.store import PartLearner
from .formats import Input
from .formats.records import Fields, Format, RawRecord, chunk_records
from .pool import map_in_order
from .worker import to_plain_text

__all__ = [
    "MAX_FILES_FAILED_FIRST",
    "Part",
    "count_pages",
    "learn_parts",
    "open_sources",
]

# Files that fail before any was read: the fault is in the command then, and not in the files.
MAX_FILES_FAILED_FIRST: Final = 5

# Number of pages, and the profiles of their sites.
Part = tuple[int, dict[str, SiteProfile]]
_Task = tuple[int, list[RawRecord]]


class _Learner:
    """Learns from chunks of records; goes to each process once."""

    def __init__(self, sources: Sequence[Format], markup: str, by_domain: bool) -> None:
        self._sources = sources
        self._markup = markup
        self._by_domain = by_domain
        self._learner = PartLearner()

    def __call__(self, task: _Task) -> Part:
        """Return the profiles of a chunk's sites."""
        source, chunk = task
        texts = list(self._sources[source].find_texts(chunk))
        pages = (
            (
                site_of(text.site, by_domain=self._by_domain),
                to_plain_text(text, self._markup),
            )
            for text in texts
        )
        return len(texts), self._learner.learn(pages)


def open_sources(
    inputs: Sequence[Input],
    fields: Fields,
    kind: str | None,
    *,
    pass_over: Callable[[str, Exception], None],
) -> list[Format]:
    """Return how to read those of the inputs that can be read.

    Args:
        inputs: Where the records come from.
        fields: The names of the fields to read.
        kind: One of `KINDS`, if it is known.
        pass_over: Is told what is wrong with another. If there is but one, or if the first
            `MAX_FILES_FAILED_FIRST` are wrong, or all, the error is raised.
    """
    sources: list[Format] = []
    for number, each in enumerate(inputs, 1):
        try:
            sources.append(each.open_format(fields, kind))
        except (OSError, EOFError, ValueError) as error:
            is_last = number in (len(inputs), MAX_FILES_FAILED_FIRST)
            if is_last and not sources:
                raise
            pass_over(each.name, error)
    return sources


def learn_parts(
    sources: Sequence[Format],
    *,
    markup: str,
    jobs: int,
    by_domain: bool = False,
    pass_over: Callable[[str, Exception], None] | None = None,
    tell: Callable[[str], None] | None = None,
) -> Iterator[Part]:
    """Yield the profiles of the sites in parts of the records; they may be merged in any order.

    Args:
        sources: The files.
        markup: Whether the texts are HTML.
        jobs: How many processes to learn in.
        by_domain: Whether all hosts of a registered domain are one site.
        pass_over: Is told what is wrong with a file, which then ends there; without it, the error
            is raised.
        tell: Is told what is wrong with a page that cannot be read.
    """
    tasks = _split_sources(sources, pass_over, tell)
    return map_in_order(_Learner(sources, markup, by_domain), tasks, jobs)


def _split_sources(
    sources: Sequence[Format],
    pass_over: Callable[[str, Exception], None] | None,
    tell: Callable[[str], None] | None,
) -> Iterator[_Task]:
    for at, source in enumerate(sources):
        try:
            for chunk in chunk_records(_read_sound(source, tell)):
                yield at, chunk
        except (OSError, EOFError, ValueError) as error:
            if pass_over is None:
                raise
            pass_over(source.name, error)


def _read_sound(
    source: Format, tell: Callable[[str], None] | None
) -> Iterator[RawRecord]:
    """Yield the raw records that could be read."""
    for raw in source.read():
        if not raw.wrong:
            yield raw
        elif tell is not None:
            tell(f"{source.name}:{raw.number}: {raw.wrong}; passed over")


def count_pages(part: Part) -> int:
    """Return how many pages a part is learned from."""
    return part[0]
