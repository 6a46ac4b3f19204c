"""Offer the public functions: a text or a page in, the clean text or its explanation out."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from types import BuiltinFunctionType
from typing import TYPE_CHECKING, Final

from .engine.explanation import Explanation
from .engine.filter import Filter, name_of, run_filters, to_text
from .filters import ALL, DEFAULT, FilterSet
from .filters.filter_set import unknown_filter
from .filters.strictness import (
    DEFAULT_STRICTNESS,
    Strictness,
    apply_strictness,
    check_strictness,
)
from .html import looks_like_html, read_html
from .html.encoding import decode_markup
from .languages.tags import codes_for
from .model import Document
from .rules.by_selector import Selectors, mark_elements, unmark_elements
from .rules.keeping import Keep
from .rules.toml_file import RulesFileError, SiteRules, read_rules
from .text.lines import read

if TYPE_CHECKING:
    from pathlib import Path

    from bs4 import Tag

__all__ = [
    "Cleaner",
    "clean",
    "clean_html",
    "explain",
    "explain_html",
    "is_compiled",
]

OUTPUTS: Final = ("text", "html", "markdown")


@dataclass(frozen=True, slots=True, init=False, repr=False)
class Cleaner:
    """What to remove: frozen, hashable, picklable, the same in every process.

    Args:
        filters: Any set of filters, or of their names.
        without: Filters, or names of them, that are left out.
        only: Filters, or names of them, in the place of all others.
        keep: What must be kept, made by `rules.keep`.
        languages: Languages whose phrases are used, as BCP 47 tags; None for all of them.
        repair: Whether wrongly decoded lines are repaired first.
        sites: Rules for single hosts, as a rules file has them; `for_site` applies them.
        strictness: How much is removed: `"careful"`, `"default"`, `"thorough"`, or the score that a
            mark needs, from 0 to 1.

    Raises:
        TypeError: An argument is of the wrong type; the message names it and what to pass.
        ValueError: There is no filter of a name, no phrases of a language, or no such strictness.
    """

    filters: FilterSet
    keep: Keep | None
    languages: frozenset[str] | None
    repair: bool
    sites: tuple[SiteRules, ...]
    strictness: Strictness

    def __init__(
        self,
        *,
        filters: Iterable[Filter | str] = DEFAULT,
        without: Iterable[Filter | str] = (),
        only: Iterable[Filter | str] | None = None,
        keep: Keep | None = None,
        languages: Iterable[str] | None = None,
        repair: bool = True,
        sites: Iterable[SiteRules] = (),
        strictness: Strictness = DEFAULT_STRICTNESS,
    ) -> None:
        chosen = _choose_filters(filters, without, only)
        if keep is not None and not isinstance(keep, Keep):
            raise TypeError(f"keep: expected rules.keep(…), got {name_of(keep)}")
        _check_flag("repair", repair)
        object.__setattr__(self, "filters", chosen)
        object.__setattr__(self, "keep", keep)
        object.__setattr__(self, "languages", _check_codes(languages))
        object.__setattr__(self, "repair", repair)
        object.__setattr__(self, "sites", _check_sites(sites))
        object.__setattr__(self, "strictness", check_strictness(strictness))

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Cleaner:
        """Return the cleaner that a TOML file of rules describes.

        Args:
            path: The file. Profiles that it names are looked for beside it.

        Returns:
            The cleaner, its rules for single hosts in `sites`.

        Raises:
            RulesFileError: The file is no TOML or breaks the schema; the message names file, table and key.
            OSError: The file cannot be read.
        """
        from pathlib import Path  # here: few have such a file

        found = read_rules(Path(path))
        try:
            cleaner = cls(
                filters=DEFAULT | found.rules | _check_filters("with", found.more, ALL),
                without=found.without,
                only=None if found.only is None else [*found.only, *found.rules],
                keep=found.keep if found.keep != Keep() else None,
                languages=found.languages,
                repair=found.repair,
                sites=found.sites,
                strictness=DEFAULT_STRICTNESS
                if found.strictness is None
                else found.strictness,
            )
        except ValueError as error:
            raise RulesFileError(f"{path}: {error}") from error
        for number, site in enumerate(found.sites, 1):
            where = f"{path}: [site {number}]"
            if site.profile is not None and not site.profile.is_file():
                raise RulesFileError(f"{where}: profile: no file {site.profile}")
            try:
                cleaner._apply_site(replace(site, profile=None))
            except ValueError as error:
                raise RulesFileError(f"{where}: {error}") from error
        return cleaner

    def for_site(self, host: str) -> Cleaner:
        """Return the cleaner for a host: this one, with what its rules file says of that host on top.

        Args:
            host: A host's name, such as `www.valley.example`, or an address on it.

        Returns:
            The cleaner for that host; this one, if the file says nothing of the host.

        Raises:
            TypeError: `host` is no `str`.
            ValueError: The rules of the host name a filter that there is not.
            OSError: A learned profile that they name cannot be read.
        """
        from .sites.addresses import host_of  # here: few have such rules

        if not isinstance(host, str):
            raise TypeError(
                f"host: expected a host's name or an address on it, got {name_of(host)}"
            )
        name, _, _ = host_of(host).partition(":")  # the port is left out
        own = [site for site in self.sites if site.has_host(name)]
        cleaner = self
        for site in own:
            cleaner = cleaner._apply_site(site)
        return replace(cleaner, sites=()) if own else self

    def _apply_site(self, site: SiteRules) -> Cleaner:
        """Return this cleaner with a site's rules on top."""
        more = [*site.rules, *_check_filters("with", site.more, ALL)]
        if site.profile is not None:
            more.append(_load_profile(site.profile))
        only = None if site.only is None else [*site.only, *more]
        keep = self.keep
        if site.keep != Keep():
            keep = site.keep if keep is None else keep | site.keep
        filters = _choose_filters(self.filters | more, site.without, only)
        strictness = self.strictness if site.strictness is None else site.strictness
        return replace(self, filters=filters, keep=keep, strictness=strictness)

    def __call__(self, text: str | bytes) -> str:
        """Return the article in `text`.

        Args:
            text: The text; bytes are decoded.

        Returns:
            The clean text.

        Raises:
            TypeError: `text` is no `str` and no bytes.
        """
        return self._explain_text(text, noted=False).text

    def explain(self, text: str | bytes) -> Explanation:
        """Return what is removed from `text`, and why.

        Args:
            text: The text; bytes are decoded.

        Returns:
            The explanation, its offsets in characters of its `source`.

        Raises:
            TypeError: `text` is no `str` and no bytes.
        """
        return self._explain_text(text, noted=True)

    def _explain_text(self, text: str | bytes, *, noted: bool) -> Explanation:
        source = to_text(text)
        if looks_like_html(source):
            warnings.warn(
                "newsclean: this text is HTML; clean_html() reads it better than clean()",
                stacklevel=4,
            )
        return self._explain(read(source), noted=noted)

    def html(
        self,
        markup: str | bytes | Tag,
        *,
        encoding: str | None = None,
        output: str = "text",
        links: bool = True,
        images: bool = True,
    ) -> str:
        """Return the article of a page or fragment.

        Args:
            markup: The page or fragment; a `BeautifulSoup` or `Tag` is not changed.
            encoding: For bytes: what the response's header said, if anything.
            output: `"text"`, `"html"` or `"markdown"`.
            links: Whether links are kept in markup that is returned; their texts are.
            images: Whether pictures are kept in markup that is returned.

        Returns:
            The article: text, HTML or Markdown.

        Raises:
            TypeError: `markup` is neither text nor bytes nor a tree of Beautiful Soup.
            ValueError: There is no such output.
            ModuleNotFoundError: HTML or Markdown is asked for and its library is not installed.
        """
        _check_flag("links", links)
        _check_flag("images", images)
        _check_encoding(encoding)
        if output == "text":
            return self._explain_html(markup, encoding, noted=False).text
        if output not in OUTPUTS:
            raise ValueError(
                f"output: expected one of {', '.join(map(repr, OUTPUTS))}, got {output!r}"
            )
        from .html.output import (
            clean_markup,
            to_markdown,
        )  # here, since a tree needs bs4, which a copy may lack

        selectors = self._selectors()
        if selectors:
            markup = _mark_selected(markup, encoding, selectors)
        left = clean_markup(
            markup, self._explain, encoding=encoding, links=links, images=images
        )
        if selectors and not isinstance(left, str):
            unmark_elements(left)
        if output == "markdown":
            # what only shows as Markdown, such as a menu without a name, would go the next time
            return self._explain(read(to_markdown(left))).text
        return str(left)

    def explain_html(
        self, markup: str | bytes | Tag, *, encoding: str | None = None
    ) -> Explanation:
        """Return what is removed from the text of a page or fragment, and why.

        Args:
            markup: The page or fragment; a `BeautifulSoup` or `Tag` is not changed.
            encoding: For bytes: what the response's header said, if anything.

        Returns:
            The explanation; its offsets count characters of its `source`, the text of `markup`.

        Raises:
            TypeError: `markup` is neither text nor bytes nor a tree of Beautiful Soup.
        """
        _check_encoding(encoding)
        return self._explain_html(markup, encoding, noted=True)

    def _explain_html(
        self, markup: str | bytes | Tag, encoding: str | None, *, noted: bool
    ) -> Explanation:
        selectors = self._selectors()
        if selectors:
            markup = _mark_selected(markup, encoding, selectors)
        return self._explain(read_html(markup, encoding=encoding), noted=noted)

    def _selectors(self) -> list[str]:
        """Return the selectors of all rules, those that keep something too."""
        found = [] if self.keep is None else [*self.keep.selectors]
        for each in self.filters:
            if isinstance(each.find, Selectors):
                found += each.find.sources
        return found

    def _explain(self, document: Document, *, noted: bool = True) -> Explanation:
        return run_filters(
            document,
            apply_strictness(self.filters, self.strictness),
            languages=self.languages,
            repair=self.repair,
            keep=self.keep,
            # how sure a span is, is asked of its kind, which is found with its notes
            noted=noted or self.strictness != DEFAULT_STRICTNESS,
        )

    def __repr__(self) -> str:
        """Say what differs from the default: `Cleaner(without={'credits'})`."""
        said = []
        more = [each.name for each in self.filters if each not in DEFAULT]
        fewer = [each.name for each in DEFAULT if each not in self.filters]
        if len(fewer) > len(self.filters):
            said.append(f"only={_show_names([each.name for each in self.filters])}")
        else:
            said += [f"filters=DEFAULT | {_show_names(more)}"] * bool(more) + [
                f"without={_show_names(fewer)}"
            ] * bool(fewer)
        if self.keep is not None:
            said.append(f"keep={self.keep!r}")
        if self.languages is not None:
            said.append(f"languages={_show_names(self.languages)}")
        if not self.repair:
            said.append("repair=False")
        if self.strictness != DEFAULT_STRICTNESS:
            said.append(f"strictness={self.strictness!r}")
        if self.sites:
            said.append(f"sites=<{len(self.sites)}>")
        return f"Cleaner({', '.join(said)})"

    def __reduce__(self) -> tuple[object, ...]:
        # a frozenset's order changes from process to process; a pickle must not
        codes = None if self.languages is None else tuple(sorted(self.languages))
        return _restore, (
            tuple(self.filters),
            self.keep,
            codes,
            self.repair,
            self.sites,
            self.strictness,
        )


def _mark_selected(
    markup: str | bytes | Tag, encoding: str | None, selectors: list[str]
) -> str | Tag:
    """Return a page in which the elements that the selectors match are marked."""
    if isinstance(markup, bytes | bytearray):
        markup = decode_markup(bytes(markup), encoding)
    return mark_elements(markup, selectors)


def _restore(
    filters: tuple[Filter, ...],
    keep: Keep | None,
    codes: tuple[str, ...] | None,
    repair: bool,
    sites: tuple[SiteRules, ...],
    strictness: Strictness,
) -> Cleaner:
    return Cleaner(
        filters=filters,
        keep=keep,
        languages=codes,
        repair=repair,
        sites=sites,
        strictness=strictness,
    )


@lru_cache(maxsize=64)
def _load_profile(path: Path) -> Filter:
    """Return the filter of a learned site profile; a crawl asks for the same few again and again."""
    from .sites.profile import SiteProfile

    return SiteProfile.load(path).filter()


def _show_names(names: Iterable[str]) -> str:
    return f"{{{', '.join(map(repr, sorted(names)))}}}"


def clean(
    text: str | bytes,
    *,
    filters: Iterable[Filter | str] = DEFAULT,
    without: Iterable[Filter | str] = (),
    only: Iterable[Filter | str] | None = None,
    keep: Keep | None = None,
    languages: Iterable[str] | None = None,
    repair: bool = True,
    strictness: Strictness = DEFAULT_STRICTNESS,
) -> str:
    """Return the article in `text`: the clutter is removed, and nothing else changes.

    Markdown is read as Markdown. HTML is better given to `clean_html`; a warning says so.

    Args:
        text: The text; bytes are decoded.
        filters: The filters to run, or their names, in no order.
        without: Filters, or names of them, that are left out.
        only: Filters, or names of them, in the place of all others.
        keep: What must be kept, made by `rules.keep`.
        languages: Languages whose phrases are used, as BCP 47 tags; None for all of them.
        repair: Whether wrongly decoded lines are repaired first.
        strictness: How much is removed: `"careful"`, `"default"`, `"thorough"`, or the score that a
            mark needs, from 0 to 1.

    Returns:
        The clean text: `text`, its encoding repaired, without the pieces that were removed.

    Raises:
        TypeError: An argument is of the wrong type; the message names it and what to pass.
        ValueError: There is no filter of a name, no phrases of a language, or no such strictness.
    """
    return _make_cleaner(filters, without, only, keep, languages, repair, strictness)(
        text
    )


def explain(
    text: str | bytes,
    *,
    filters: Iterable[Filter | str] = DEFAULT,
    without: Iterable[Filter | str] = (),
    only: Iterable[Filter | str] | None = None,
    keep: Keep | None = None,
    languages: Iterable[str] | None = None,
    repair: bool = True,
    strictness: Strictness = DEFAULT_STRICTNESS,
) -> Explanation:
    """Return what `clean` removes from `text`, and why: each removed piece with its reasons.

    Args:
        text: The text; bytes are decoded.
        filters: The filters to run, or their names, in no order.
        without: Filters, or names of them, that are left out.
        only: Filters, or names of them, in the place of all others.
        keep: What must be kept, made by `rules.keep`.
        languages: Languages whose phrases are used, as BCP 47 tags; None for all of them.
        repair: Whether wrongly decoded lines are repaired first.
        strictness: How much is removed: `"careful"`, `"default"`, `"thorough"`, or the score that a
            mark needs, from 0 to 1.

    Returns:
        The explanation; its offsets count characters of its `source`, the text with its encoding
        repaired.

    Raises:
        TypeError: An argument is of the wrong type; the message names it and what to pass.
        ValueError: There is no filter of a name, no phrases of a language, or no such strictness.
    """
    return _make_cleaner(
        filters, without, only, keep, languages, repair, strictness
    ).explain(text)


def clean_html(
    markup: str | bytes | Tag,
    *,
    filters: Iterable[Filter | str] = DEFAULT,
    without: Iterable[Filter | str] = (),
    only: Iterable[Filter | str] | None = None,
    keep: Keep | None = None,
    languages: Iterable[str] | None = None,
    repair: bool = True,
    strictness: Strictness = DEFAULT_STRICTNESS,
    encoding: str | None = None,
    output: str = "text",
    links: bool = True,
    images: bool = True,
) -> str:
    """Return the article in a page or a fragment of one, as text, HTML or Markdown.

    What begins like a page is judged as one, with its menus and teasers. Anything else is a
    fragment, nearly all article: a post's `content.rendered`, a feed's `content:encoded`.

    Args:
        markup: The page or fragment; a `BeautifulSoup` or `Tag` is not changed.
        filters: The filters to run, or their names, in no order.
        without: Filters, or names of them, that are left out.
        only: Filters, or names of them, in the place of all others.
        keep: What must be kept, made by `rules.keep`.
        languages: Languages whose phrases are used, as BCP 47 tags; None for all of them.
        repair: Whether wrongly decoded lines are repaired first.
        strictness: How much is removed: `"careful"`, `"default"`, `"thorough"`, or the score that a
            mark needs, from 0 to 1.
        encoding: For bytes: what the response's header said, if anything. The charset that the page
            declares and detection follow it.
        output: What to return: `"text"`; `"html"`, the page's own markup without what is removed;
            `"markdown"`, the same as Markdown, which needs the extra `newsclean[markdown]`.
        links: Whether links are kept in markup that is returned; their texts are.
        images: Whether pictures are kept in markup that is returned.

    Returns:
        The article: text with a blank line between paragraphs, HTML or Markdown.

    Raises:
        TypeError: An argument is of the wrong type; the message names it and what to pass.
        ValueError: There is no filter of a name, no phrases of a language, no such strictness or output.
        ModuleNotFoundError: HTML or Markdown is asked for and its library is not installed.
    """
    cleaner = _make_cleaner(filters, without, only, keep, languages, repair, strictness)
    return cleaner.html(
        markup, encoding=encoding, output=output, links=links, images=images
    )


def explain_html(
    markup: str | bytes | Tag,
    *,
    filters: Iterable[Filter | str] = DEFAULT,
    without: Iterable[Filter | str] = (),
    only: Iterable[Filter | str] | None = None,
    keep: Keep | None = None,
    languages: Iterable[str] | None = None,
    repair: bool = True,
    strictness: Strictness = DEFAULT_STRICTNESS,
    encoding: str | None = None,
) -> Explanation:
    """Return what `clean_html` removes from the text of `markup`, and why.

    Args:
        markup: The page or fragment; a `BeautifulSoup` or `Tag` is not changed.
        filters: The filters to run, or their names, in no order.
        without: Filters, or names of them, that are left out.
        only: Filters, or names of them, in the place of all others.
        keep: What must be kept, made by `rules.keep`.
        languages: Languages whose phrases are used, as BCP 47 tags; None for all of them.
        repair: Whether wrongly decoded lines are repaired first.
        strictness: How much is removed: `"careful"`, `"default"`, `"thorough"`, or the score that a
            mark needs, from 0 to 1.
        encoding: For bytes: what the response's header said, if anything.

    Returns:
        The explanation; its offsets count characters of its `source`, the text of `markup`.

    Raises:
        TypeError: An argument is of the wrong type; the message names it and what to pass.
        ValueError: There is no filter of a name, no phrases of a language, or no such strictness.
    """
    return _make_cleaner(
        filters, without, only, keep, languages, repair, strictness
    ).explain_html(markup, encoding=encoding)


def is_compiled() -> bool:
    """Say whether this is a compiled build. Its results are those of pure Python.

    Returns:
        False for the sources, the wheel for all platforms, and copies of them.
    """
    return isinstance(run_filters, BuiltinFunctionType)


def _make_cleaner(
    filters: Iterable[Filter | str],
    without: Iterable[Filter | str],
    only: Iterable[Filter | str] | None,
    keep: Keep | None,
    languages: Iterable[str] | None,
    repair: bool,
    strictness: Strictness,
) -> Cleaner:
    if (
        filters is DEFAULT
        and without == ()
        and only is None
        and keep is None
        and languages is None
        and repair is True
        and strictness == DEFAULT_STRICTNESS
    ):
        return _DEFAULT_CLEANER
    return Cleaner(
        filters=filters,
        without=without,
        only=only,
        keep=keep,
        languages=languages,
        repair=repair,
        strictness=strictness,
    )


def _choose_filters(filters: object, without: object, only: object) -> FilterSet:
    """Return the filters that three arguments leave.

    Raises:
        TypeError: An argument is no set of filters or names.
        ValueError: There is no filter of a name.
    """
    if filters is DEFAULT and without == () and only is None:
        return DEFAULT
    chosen = _check_filters("filters", filters, ALL)
    if only is not None:
        chosen = _check_filters("only", only, ALL | chosen)
    return chosen - _check_filters("without", without, ALL | chosen)


def _check_filters(argument: str, given: object, known: FilterSet) -> FilterSet:
    """Return filters as a set, names looked up among the `known` ones."""
    if isinstance(given, Filter | str) or not isinstance(given, Iterable):
        raise TypeError(
            f"{argument}: expected a set of filters, got {name_of(given)}; write {{one}} for one filter"
        )
    by_name = {each.name: each for each in known}
    found = []
    for each in given:
        if isinstance(each, str) and each not in by_name:
            raise unknown_filter(each, by_name, argument)
        each = by_name[each] if isinstance(each, str) else each
        if not isinstance(each, Filter):
            raise TypeError(
                f"{argument}: {each!r} is no Filter; make one with Filter(name, find), or write a filter's name"
            )
        found.append(each)
    return FilterSet(found)


def _check_flag(argument: str, given: object) -> None:
    """Raise `TypeError` for anything but True and False."""
    if not isinstance(given, bool):
        raise TypeError(f"{argument}: expected True or False, got {name_of(given)}")


def _check_encoding(encoding: object) -> None:
    """Raise `TypeError` for what cannot be a label. One that nobody knows is passed over: headers lie."""
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError(
            f"encoding: expected a label such as 'windows-1251' or None, got {name_of(encoding)}"
        )


def _check_sites(sites: object) -> tuple[SiteRules, ...]:
    """Return rules of single hosts as a tuple. Raise `TypeError` for anything else."""
    given = tuple(sites) if isinstance(sites, Iterable) else (sites,)
    for each in given:
        if not isinstance(each, SiteRules):
            raise TypeError(
                f"sites: expected the rules of hosts that Cleaner.from_file reads, got {name_of(each)}"
            )
    return given


def _check_codes(languages: object) -> frozenset[str] | None:
    """Return the codes of language files that tags stand for. Raise `TypeError` for anything but
    tags, `ValueError` for unknown ones.
    """
    if languages is None:
        return None
    if isinstance(languages, str) or not isinstance(languages, Iterable):
        came = name_of(languages)
        raise TypeError(
            f"languages: expected tags such as {{'en', 'pt-BR'}} or None for all, got {came}"
        )
    codes: set[str] = set()
    for tag in languages:
        if not isinstance(tag, str):
            raise TypeError(
                f"languages: expected tags such as 'en' or 'pt-BR', got {name_of(tag)}"
            )
        codes |= codes_for(tag)
    return frozenset(codes)


_DEFAULT_CLEANER: Final = Cleaner()
