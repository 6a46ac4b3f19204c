"""The public functions: a text or a page in, the clean text or its explanation out."""
from __future__ import annotations

import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import languages as _languages
from .engine.explanation import Explanation
from .engine.filter import Filter, name_of, run, to_text
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

    `filters` is any set of filters; `languages` the codes of the phrases to use (`None`: all of them);
    `repair` whether wrongly decoded lines are mended first. Raises `TypeError` for anything that is no
    set of filters and `ValueError` for a language there is none of.
    """

    filters: frozenset[Filter] = DEFAULT
    languages: frozenset[str] | None = None
    repair: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "filters", _filters(self.filters))
        object.__setattr__(self, "languages", _codes(self.languages))

    def __call__(self, text: str | bytes) -> str:
        """The text without its clutter. Takes `str` or bytes; raises `TypeError` for anything else."""
        return self.explain(text).text

    def explain(self, text: str | bytes) -> Explanation:
        """What goes from the text, and why."""
        source = to_text(text)
        if is_page(source):
            warnings.warn("newsclean: this text is HTML; clean_html() reads it better than clean()", stacklevel=3)
        return self._explain(read(source))

    def html(self, markup: str | bytes | Tag, *, encoding: str | None = None) -> str:
        """The article of a page or fragment as text; arguments and errors as for `clean_html`."""
        return self.explain_html(markup, encoding=encoding).text

    def explain_html(self, markup: str | bytes | Tag, *, encoding: str | None = None) -> Explanation:
        """What goes from the text of a page or fragment, and why."""
        return self._explain(read_html(markup, encoding=encoding))

    def _explain(self, document: Document) -> Explanation:
        return run(document, self.filters, languages=self.languages, repair=self.repair)

    def __reduce__(self) -> tuple[object, ...]:
        # a frozenset's order changes from process to process; a pickle must not
        codes = None if self.languages is None else tuple(sorted(self.languages))
        return _restore, (tuple(sorted(self.filters, key=lambda each: each.name)), codes, self.repair)


def _restore(filters: tuple[Filter, ...], codes: tuple[str, ...] | None, repair: bool) -> Cleaner:
    return Cleaner(filters=frozenset(filters), languages=None if codes is None else frozenset(codes), repair=repair)


def clean(text: str | bytes, *, filters: Iterable[Filter] = DEFAULT, languages: Iterable[str] | None = None,
          repair: bool = True) -> str:
    """The article in `text`, the clutter taken out and nothing else changed.

    `text` is `str`, or bytes to decode. Raises `TypeError`, naming the argument and the mend, for anything
    else. A page's source is better given to `clean_html`; a warning says so once.
    """
    return _cleaner(filters, languages, repair)(text)


def explain(text: str | bytes, *, filters: Iterable[Filter] = DEFAULT, languages: Iterable[str] | None = None,
            repair: bool = True) -> Explanation:
    """What `clean` takes out of `text`, and why: every character that went, with its reasons."""
    return _cleaner(filters, languages, repair).explain(text)


def clean_html(markup: str | bytes | Tag, *, filters: Iterable[Filter] = DEFAULT, languages: Iterable[str] | None = None,
               repair: bool = True, encoding: str | None = None) -> str:
    """The article in a page or a fragment of one, as text.

    `markup` is `str`, bytes, or a `BeautifulSoup` or `Tag`, which stays as it is. `encoding` is for bytes: what the
    response's header said, if anything; the page's own word and detection follow it. What begins like a page is judged
    as one, with its menus and teasers; anything else is a fragment, a post's `content.rendered` or a feed's
    `content:encoded`, and nearly all article. Raises `TypeError`, naming the argument and the mend, for anything else.
    """
    return _cleaner(filters, languages, repair).html(markup, encoding=encoding)


def explain_html(markup: str | bytes | Tag, *, filters: Iterable[Filter] = DEFAULT, languages: Iterable[str] | None = None,
                 repair: bool = True, encoding: str | None = None) -> Explanation:
    """What `clean_html` takes out of the text of `markup`, and why; offsets count in that text, `.source`."""
    return _cleaner(filters, languages, repair).explain_html(markup, encoding=encoding)


def _cleaner(filters: Iterable[Filter], languages: Iterable[str] | None, repair: bool) -> Cleaner:
    if filters is DEFAULT and languages is None and repair:
        return _DEFAULT
    return Cleaner(filters=_filters(filters), languages=_codes(languages), repair=repair)


def _filters(filters: object) -> frozenset[Filter]:
    if isinstance(filters, Filter | str) or not isinstance(filters, Iterable):
        raise TypeError(f"filters: expected a set of filters, got {name_of(filters)}; write {{one}} for one filter")
    found = frozenset(filters)
    for each in found:
        if not isinstance(each, Filter):
            raise TypeError(f"filters: {each!r} is no Filter; make one with Filter(name, find)")
    return found


def _codes(languages: object) -> frozenset[str] | None:
    if languages is None:
        return None
    if isinstance(languages, str) or not isinstance(languages, Iterable):
        raise TypeError(f"languages: expected codes such as {{'en', 'de'}} or None for all, got {name_of(languages)}")
    codes = frozenset(languages)
    if unknown := sorted(str(code) for code in codes - frozenset(_languages.CODES)):
        raise ValueError(f"languages: no {', '.join(unknown)}; there are {', '.join(_languages.CODES)}")
    return codes


_DEFAULT = Cleaner()
