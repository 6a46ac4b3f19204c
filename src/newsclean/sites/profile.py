"""Learn from the pages of one site what repeats on them.

A profile is a sample of pages: those whose prose has the smallest digests, each line of them a
digest too. Such a sample does not depend on the order of the pages, on how often one is added, or
on which parts are merged in which order; it is whole up to `keep` pages, and its size is bounded
beyond. What follows from the sample is worked out when a filter is asked for: see `repeated`.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final, NamedTuple

from ..engine.filter import Filter
from ..html import read_html
from ..text.fold import fold, make_key
from ..text.lines import read
from ..text.mojibake import repair_text
from ..text.sentences import is_prose
from .find import SiteLines
from .repeated import RepeatedLines, find_repeated, split_fingerprints
from .templates import find_templates

__all__ = ["DEFAULT_KEEP", "LearnedLine", "SiteProfile"]

# Pages kept. A share read from a sample of n pages is off by more than e with a probability of at
# most 2 exp(-2 n e²) (Hoeffding): from 500 by more than 8 points for one line in three hundred.
DEFAULT_KEEP: Final = 500
# Of a longer page the first and last lines are kept; clutter stands there.
MAX_PAGE_LINES: Final = 1000
MAX_SHOWN_CHARS: Final = 100  # of a line in a saved profile

FORMAT: Final = "newsclean site profile"
VERSION: Final = 1
_HEX_DIGEST: Final = re.compile(r"[0-9a-f]{16}")
_FINGERPRINTS: Final = re.compile(r"[PSL][\w-]{7}(?:[PSLnht][\w-]{7})*", re.ASCII)
_ABOVE_ALL_DIGESTS: Final = "g"  # behind every hexadecimal digest in order


class _SampledPage(NamedTuple):
    """The fingerprints of a page's lines in order, one behind the other, and their words where they
    are known.
    """

    fingerprints: str
    words: str = ""  # those of one fingerprint a line


class LearnedLine(NamedTuple):
    """A line, or a template of lines, that stands on several pages of a site."""

    text: str  # as lines are compared, in small letters; `{n}`, `{date}` … stand for what changes
    stories: int  # different articles it stands with
    share: float  # of all articles
    where: tuple[
        str, ...
    ]  # where on a page it is removed; empty: it is counted and stays


def _check_many(argument: str, given: object) -> None:
    """Raise `TypeError` for one page where many are expected, and for anything else."""
    if isinstance(given, str | bytes):
        raise TypeError(
            f"{argument}: expected many pages, got one; write [page] if there is but one"
        )
    if not isinstance(given, Iterable):
        raise TypeError(
            f"{argument}: expected many pages, got {type(given).__name__}; write [page, …]"
        )


class SiteProfile:
    """The lines of a site's pages, counted by the stories they stand in.

    Learn one from texts, add texts to it, merge two with ``+``. The result is the same in any order,
    and adding a page again changes nothing. Pages without running prose are left out. Not
    safe to add to from several threads.

    Args:
        keep: How many different pages to hold at most; up to so many a profile is exact.

    Raises:
        ValueError: `keep` is no number of pages, at least 1.
    """

    __slots__ = ("_limit", "_pages", "keep")

    def __init__(self, *, keep: int = DEFAULT_KEEP) -> None:
        if not isinstance(keep, int) or keep < 1:
            raise ValueError(
                f"keep: expected a number of pages, at least 1, got {keep!r}"
            )
        self.keep = keep
        self._pages: dict[str, _SampledPage] = {}
        # The largest digest kept, once there are `keep`
        self._limit = _ABOVE_ALL_DIGESTS

    @classmethod
    def learn(cls, texts: Iterable[str], *, keep: int = DEFAULT_KEEP) -> SiteProfile:
        """Return the profile of the pages of one site.

        Args:
            texts: The pages, each a text as `clean` reads it.
            keep: How many different pages to hold at most.

        Returns:
            The profile.

        Raises:
            TypeError: `texts` is one text alone, or no collection.
        """
        _check_many("texts", texts)
        profile = cls(keep=keep)
        for text in texts:
            profile.add(text)
        return profile

    @classmethod
    def learn_html(
        cls, pages: Iterable[str | bytes], *, keep: int = DEFAULT_KEEP
    ) -> SiteProfile:
        """Return the profile of a site's pages, given as HTML; its filter is for `clean_html`.

        Args:
            pages: The pages' sources.
            keep: How many different pages to hold at most.

        Returns:
            The profile.

        Raises:
            TypeError: `pages` is one page alone, or holds something else than `str` and bytes.
        """
        _check_many("pages", pages)
        return cls.learn((read_html(page).text for page in pages), keep=keep)

    def add(self, text: str) -> None:
        """Count one page more.

        Args:
            text: The page as `clean` reads it.

        Raises:
            TypeError: `text` is no `str`.
        """
        if not isinstance(text, str):
            raise TypeError(
                f"text: expected str, got {type(text).__name__}; decode bytes first"
            )
        lines = [line.text.strip() for line in read(repair_text(text)[0]).lines]
        prose = sorted({make_key(fold(line)) for line in lines if is_prose(line)})
        digest = _compute_digest("\n".join(prose))
        if prose and digest <= self._limit:
            self._put(digest, _to_page([line for line in lines if line]))

    def begin_part(self) -> SiteProfile:
        """Return an empty profile for more pages of the site, to be merged with this one.

        It passes over pages that would not be sampled in the end, as this one does.

        Returns:
            An empty profile with the same `keep`.
        """
        part = SiteProfile(keep=self.keep)
        self._sample()
        part._limit = self._limit
        return part

    def merge(self, other: SiteProfile) -> SiteProfile:
        """Return a new profile of the pages of both.

        Args:
            other: A profile of the same site.

        Returns:
            A profile that holds as many pages as the smaller `keep` allows.

        Raises:
            TypeError: `other` is no profile.
        """
        if not isinstance(other, SiteProfile):
            raise TypeError(
                f"other: expected a SiteProfile, got {type(other).__name__}"
            )
        merged = SiteProfile(keep=min(self.keep, other.keep))
        for profile in (self, other):
            for digest, page in profile._pages.items():
                merged._put(digest, page)
        return merged

    __add__ = merge

    def __len__(self) -> int:
        return len(self._sample())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SiteProfile):
            return False
        return (
            self.keep == other.keep
            and self._list_fingerprints() == other._list_fingerprints()
        )

    __hash__ = None  # type: ignore[assignment]  # a profile grows

    def __repr__(self) -> str:
        return f"<site profile of {len(self)} pages>"

    def filter(self) -> Filter:
        """Return what was learned as a filter.

        Returns:
            A filter with the reason `site_lines`, to unite with `DEFAULT`.
        """
        return Filter("site_lines", SiteLines(self.repeats()))

    def repeats(self) -> RepeatedLines:
        """Return what the filter uses.

        Returns:
            The lines that repeat, as digests, and where on a page they are clutter.
        """
        return find_repeated(self._list_fingerprints().values())

    def lines(self) -> list[LearnedLine]:
        """Return what repeats on the pages, to read.

        The words of a line are known if this profile has read them on a page in its sample.

        Returns:
            The lines, those that stand with most articles first.
        """
        words = self._list_words()
        repeated = self.repeats()
        found = []
        for fingerprint, stories, where in repeated.lines:
            text = words.get(fingerprint, "")
            found.append(LearnedLine(text, stories, stories / repeated.total, where))
        return sorted(found, key=lambda line: (-line.stories, line.text))

    # --- the sample ------------------------------------------------------------------------------

    def _put(self, digest: str, page: _SampledPage) -> None:
        known = self._pages.get(digest)
        self._pages[digest] = page if known is None else _choose_page(known, page)
        if len(self._pages) > 2 * self.keep:
            self._sample()

    def _sample(self) -> Mapping[str, _SampledPage]:
        """Return the pages with the smallest digests, in order.

        No page behind the last of them can come in again.
        """
        kept = sorted(self._pages)[: self.keep]
        self._pages = {digest: self._pages[digest] for digest in kept}
        if len(kept) == self.keep:
            self._limit = kept[-1]
        return self._pages

    def _list_fingerprints(self) -> dict[str, str]:
        return {digest: page.fingerprints for digest, page in self._sample().items()}

    def _list_words(self) -> dict[str, str]:
        """Return the words of the fingerprints of which they are known."""
        words: dict[str, str] = {}
        for page in self._sample().values():
            shown = zip(split_fingerprints(page.fingerprints), page.words.split("\n"))
            words.update((fingerprint, text) for fingerprint, text in shown if text)
        return words

    # --- saving ----------------------------------------------------------------------------------

    def to_json(self) -> str:
        """Return the profile as JSON.

        Returns:
            The lines that stand on several pages, to read, and the sample to learn on from.
        """
        counts: Counter[str] = Counter()
        words = self._list_words()
        pages = self._sample()
        for page in pages.values():
            counts.update(set(split_fingerprints(page.fingerprints)))
        repeated = [
            (count, fingerprint) for fingerprint, count in counts.items() if count > 1
        ]
        lines = []
        for count, fingerprint in sorted(
            repeated, key=lambda each: (-each[0], each[1])
        ):
            row = [fingerprint, count, words.get(fingerprint, "")]
            lines.append(json.dumps(row, ensure_ascii=False))
        sample = [
            f'"{digest}": "{page.fingerprints}"' for digest, page in pages.items()
        ]
        return "\n".join(
            [
                "{",
                f'"format": {json.dumps(FORMAT)}, "version": {VERSION}, "keep": {self.keep},',
                '"lines": [',
                ",\n".join(lines),
                "],",
                '"pages": {',
                ",\n".join(sample),
                "}",
                "}",
                "",
            ]
        )

    @classmethod
    def from_json(cls, text: str) -> SiteProfile:
        """Return the profile that `to_json` wrote.

        Args:
            text: The JSON.

        Returns:
            The profile.

        Raises:
            ValueError: It is of another version, damaged or no profile.
        """
        try:
            data = json.loads(text)
        except ValueError as error:
            raise ValueError(f"no site profile, or a part of one: {error}") from None
        _check(data)
        words = {fingerprint: shown for fingerprint, _, shown in data["lines"]}
        profile = cls(keep=data["keep"])
        for digest, fingerprints in data["pages"].items():
            shown = [words.get(each, "") for each in split_fingerprints(fingerprints)]
            profile._put(digest, _SampledPage(fingerprints, "\n".join(shown)))
        return profile

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the profile as JSON; the file is complete or not there.

        Args:
            path: The file, which is replaced if it exists.
        """
        draft = Path(f"{os.fspath(path)}.part")
        draft.write_text(self.to_json(), encoding="utf-8", errors="replace")
        draft.replace(path)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> SiteProfile:
        """Read a saved profile.

        Args:
            path: A file that `save` or `newsclean learn` wrote.

        Returns:
            The profile.

        Raises:
            ValueError: It is of another version, damaged or no profile.
            OSError: The file cannot be read.
        """
        try:
            return cls.from_json(Path(path).read_text(encoding="utf-8"))
        except ValueError as error:
            raise ValueError(f"{os.fspath(path)}: {error}") from None


def _to_page(lines: list[str]) -> _SampledPage:
    if len(lines) > MAX_PAGE_LINES:
        lines = lines[: MAX_PAGE_LINES // 2] + lines[-MAX_PAGE_LINES // 2 :]
    fingerprints = []
    words = []
    for line in lines:
        for template in find_templates(line):
            fingerprints.append(template.fingerprint)
            words.append(template.text[:MAX_SHOWN_CHARS])
    return _SampledPage("".join(fingerprints), "\n".join(words))


def _choose_page(one: _SampledPage, other: _SampledPage) -> _SampledPage:
    """Return always the same of two pages with the same prose; of two copies of it the one whose
    words are known.
    """
    if one.fingerprints == other.fingerprints:
        return max(one, other)
    return min(one, other)


def _compute_digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _check(data: Any) -> None:
    """Raise `ValueError` unless this is a whole profile of this version."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError("no site profile")
    if data.get("version") != VERSION:
        came = data.get("version")
        raise ValueError(
            f"a site profile of version {came!r}; this newsclean reads version {VERSION}, learn it anew"
        )
    keep, lines, pages = data.get("keep"), data.get("lines"), data.get("pages")
    is_whole = (
        type(keep) is int and keep > 0 and _are_lines(lines) and _are_pages(pages, keep)
    )
    if not is_whole:
        raise ValueError("a damaged site profile; learn it anew")


def _are_lines(lines: Any) -> bool:
    """Say whether these are rows of fingerprint, count and words."""
    if not isinstance(lines, list):
        return False
    return all(
        isinstance(row, list) and list(map(type, row)) == [str, int, str]
        for row in lines
    )


def _are_pages(pages: Any, keep: int) -> bool:
    """Say whether these are at most `keep` digests, each with the fingerprints of its page."""
    if not isinstance(pages, dict) or len(pages) > keep:
        return False
    for digest, fingerprints in pages.items():
        if not _HEX_DIGEST.fullmatch(digest) or not isinstance(fingerprints, str):
            return False
        if not _FINGERPRINTS.fullmatch(fingerprints):
            return False
    return True
