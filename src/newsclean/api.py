"""Offer the public functions: a text or a page in, the clean text or its explanation out."""
from __future__ import annotations

import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import languages as _languages
from .engine.explanation import Explanation
from .engine.filter import Filter, name_of, run_filters, to_text
from .filters import DEFAULT
from .html import is_page, read_html
from .model import Document
from .text.lines import read

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["Cleaner", "clean", "clean_html", "explain", "explain_html"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaner:
    """What to take out, as a value: hashable, picklable, the same in every process.

    Args:
        filters: Any set of filters.
        languages: Codes of the languages whose phrases are used; None for all of them.
        repair: Whether wrongly decoded lines are repaired first.

    Raises:
        TypeError: `filters` is no set of filters, or `languages` no set of codes.
        ValueError: There are no phrases of a language.
    """

    filters: frozenset[Filter] = DEFAULT
    languages: frozenset[str] | None = None
    repair: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "filters", _check_filters(self.filters))
        object.__setattr__(self, "languages", _check_codes(self.languages))

    def __call__(self, text: str | bytes) -> str:
        """Return the article in `text`; arguments and errors are those of `clean`."""
        return self.explain(text).text

    def explain(self, text: str | bytes) -> Explanation:
        """Return what goes from `text`, and why; arguments and errors are those of `explain`."""
        source = to_text(text)
        if is_page(source):
            warnings.warn(
                "newsclean: this text is HTML; clean_html() reads it better than clean()",
                stacklevel=3,
            )
        return self._explain(read(source))

    def html(self, markup: str | bytes | Tag, *, encoding: str | None = None) -> str:
        """Return the article of a page or fragment as text; arguments and errors are those of
        `clean_html`.
        """
        return self.explain_html(markup, encoding=encoding).text

    def explain_html(
        self, markup: str | bytes | Tag, *, encoding: str | None = None
    ) -> Explanation:
        """Return what goes from the text of a page or fragment, and why; arguments are those of
        `explain_html`.
        """
        return self._explain(read_html(markup, encoding=encoding))

    def _explain(self, document: Document) -> Explanation:
        return run_filters(document, self.filters, languages=self.languages, repair=self.repair)

    def __reduce__(self) -> tuple[object, ...]:
        # a frozenset's order changes from process to process; a pickle must not
        filters = sorted(self.filters, key=lambda each: each.name)
        codes = None if self.languages is None else tuple(sorted(self.languages))
        return _restore, (tuple(filters), codes, self.repair)


def _restore(filters: tuple[Filter, ...], codes: tuple[str, ...] | None, repair: bool) -> Cleaner:
    languages = None if codes is None else frozenset(codes)
    return Cleaner(filters=frozenset(filters), languages=languages, repair=repair)


def clean(
    text: str | bytes,
    *,
    filters: Iterable[Filter] = DEFAULT,
    languages: Iterable[str] | None = None,
    repair: bool = True,
) -> str:
    """Return the article in `text`, the clutter taken out and nothing else changed.

    A page's source is better given to `clean_html`; a warning says so once.

    Args:
        text: The text; bytes are decoded.
        filters: The filters to run, in no order.
        languages: Codes of the languages whose phrases are used; None for all of them.
        repair: Whether wrongly decoded lines are repaired first.

    Returns:
        The clean text: `text`, its encoding repaired, without the pieces that were taken out.

    Raises:
        TypeError: An argument is of the wrong type; the message names it and what to pass.
        ValueError: There are no phrases of a language.
    """
    return _make_cleaner(filters, languages, repair)(text)


def explain(
    text: str | bytes,
    *,
    filters: Iterable[Filter] = DEFAULT,
    languages: Iterable[str] | None = None,
    repair: bool = True,
) -> Explanation:
    """Return what `clean` takes out of `text`, and why: every character that went, with its
    reasons.

    Args:
        text: The text; bytes are decoded.
        filters: The filters to run, in no order.
        languages: Codes of the languages whose phrases are used; None for all of them.
        repair: Whether wrongly decoded lines are repaired first.

    Returns:
        The explanation; its offsets count characters of its `source`, the text with its encoding
        repaired.

    Raises:
        TypeError: An argument is of the wrong type; the message names it and what to pass.
        ValueError: There are no phrases of a language.
    """
    return _make_cleaner(filters, languages, repair).explain(text)


def clean_html(
    markup: str | bytes | Tag,
    *,
    filters: Iterable[Filter] = DEFAULT,
    languages: Iterable[str] | None = None,
    repair: bool = True,
    encoding: str | None = None,
) -> str:
    """Return the article in a page or a fragment of one, as text.

    What begins like a page is judged as one, with its menus and teasers; anything else is a
    fragment, a post's `content.rendered` or a feed's `content:encoded`, and nearly all article.

    Args:
        markup: The page or fragment; a `BeautifulSoup` or `Tag` stays as it is.
        filters: The filters to run, in no order.
        languages: Codes of the languages whose phrases are used; None for all of them.
        repair: Whether wrongly decoded lines are repaired first.
        encoding: For bytes: what the response's header said, if anything; the page's own word and
            detection follow it.

    Returns:
        The article's text, a blank line between paragraphs.

    Raises:
        TypeError: An argument is of the wrong type; the message names it and what to pass.
        ValueError: There are no phrases of a language.
    """
    return _make_cleaner(filters, languages, repair).html(markup, encoding=encoding)


def explain_html(
    markup: str | bytes | Tag,
    *,
    filters: Iterable[Filter] = DEFAULT,
    languages: Iterable[str] | None = None,
    repair: bool = True,
    encoding: str | None = None,
) -> Explanation:
    """Return what `clean_html` takes out of the text of `markup`, and why.

    Args:
        markup: The page or fragment; a `BeautifulSoup` or `Tag` stays as it is.
        filters: The filters to run, in no order.
        languages: Codes of the languages whose phrases are used; None for all of them.
        repair: Whether wrongly decoded lines are repaired first.
        encoding: For bytes: what the response's header said, if anything.

    Returns:
        The explanation; its offsets count characters of its `source`, the text of `markup`.

    Raises:
        TypeError: An argument is of the wrong type; the message names it and what to pass.
        ValueError: There are no phrases of a language.
    """
    return _make_cleaner(filters, languages, repair).explain_html(markup, encoding=encoding)


def _make_cleaner(
    filters: Iterable[Filter], languages: Iterable[str] | None, repair: bool
) -> Cleaner:
    if filters is DEFAULT and languages is None and repair:
        return _DEFAULT_CLEANER
    codes = _check_codes(languages)
    return Cleaner(filters=_check_filters(filters), languages=codes, repair=repair)


def _check_filters(filters: object) -> frozenset[Filter]:
    """Return filters as a set. Raise `TypeError` for anything but filters."""
    if isinstance(filters, Filter | str) or not isinstance(filters, Iterable):
        came = name_of(filters)
        raise TypeError(
            f"filters: expected a set of filters, got {came}; write {{one}} for one filter"
        )
    found = frozenset(filters)
    for each in found:
        if not isinstance(each, Filter):
            raise TypeError(f"filters: {each!r} is no Filter; make one with Filter(name, find)")
    return found


def _check_codes(languages: object) -> frozenset[str] | None:
    """Return language codes as a set.

    Raise `TypeError` for anything but codes, `ValueError` for unknown ones.
    """
    if languages is None:
        return None
    if isinstance(languages, str) or not isinstance(languages, Iterable):
        came = name_of(languages)
        raise TypeError(
            f"languages: expected codes such as {{'en', 'de'}} or None for all, got {came}"
        )
    codes = frozenset(languages)
    unknown = sorted(str(code) for code in codes - frozenset(_languages.CODES))
    if unknown:
        known = ", ".join(_languages.CODES)
        raise ValueError(f"languages: no {', '.join(unknown)}; there are {known}")
    return codes


_DEFAULT_CLEANER = Cleaner()
