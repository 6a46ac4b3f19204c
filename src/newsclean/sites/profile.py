"""What repeats across the pages of one site, learnt from the pages themselves.

A profile is a sample of pages: those whose prose has the smallest digests, each line of them a digest too.
Such a sample does not depend on the order of the pages, on how often one is added, or on which parts are
merged in which order; it is whole up to `keep` pages, and its size is bounded beyond. What follows from the
sample is worked out when a filter is asked for: see `repeats`.
"""
from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from ..engine.filter import Filter
from ..text.fold import fold, key
from ..text.lines import read
from ..text.mojibake import mend
from ..text.sentences import is_prose
from .find import SiteLines
from .repeated import Repeats, judge
from .templates import FORM, templates

__all__ = ["KEPT", "SiteProfile"]

# Pages kept. A share read from a sample of n pages is off by more than e with a probability of at most
# 2 exp(-2 n e²) (Hoeffding): from 500 by more than 8 points for one line in three hundred.
KEPT = 500
# Of a longer page its first and last lines; furniture stands there.
LONGEST_PAGE = 1000
SHOWN = 100  # characters of a line that a saved profile shows

FORMAT, VERSION = "newsclean site profile", 1
_DIGEST = re.compile(r"[0-9a-f]{16}")
_FORMS = re.compile(r"[PSL][\w-]{7}(?:[PSLnht][\w-]{7})*", re.ASCII)


class _Page(NamedTuple):
    """The forms of a page's lines in order, one behind the other, and their words as far as they are known."""

    forms: str
    words: str = ""  # one form's a line


class SiteProfile:
    """The lines of a site's pages, counted by the stories they stand in.

    Learn one from texts, add texts to it, merge two with ``+``; the result is the same in any order, and adding
    a page again changes nothing. `keep` bounds the pages held: up to so many different ones a profile is exact.
    Pages without running prose are left out. Not safe to add to from several threads.
    """

    __slots__ = ("_limit", "_pages", "keep")

    def __init__(self, *, keep: int = KEPT) -> None:
        if not isinstance(keep, int) or keep < 1:
            raise ValueError(f"keep: expected a number of pages, at least 1, got {keep!r}")
        self.keep = keep
        self._pages: dict[str, _Page] = {}
        self._limit = "g"  # behind every digest; the largest kept once there are `keep`

    @classmethod
    def learn(cls, texts: Iterable[str], *, keep: int = KEPT) -> SiteProfile:
        """The profile of the pages of one site, each a text as `clean` takes it. Raises `TypeError` for one text alone."""
        if isinstance(texts, str | bytes):
            raise TypeError("texts: expected the texts of many pages, got one; write [text] if there is but one")
        profile = cls(keep=keep)
        for text in texts:
            profile.add(text)
        return profile

    def add(self, text: str) -> None:
        """Count one page more. Raises `TypeError` for anything but `str`."""
        if not isinstance(text, str):
            raise TypeError(f"text: expected str, got {type(text).__name__}; decode bytes first")
        lines = [line.text.strip() for line in read(mend(text)[0]).lines]
        prose = sorted({key(fold(line)) for line in lines if is_prose(line)})
        digest = _digest("\n".join(prose))
        if prose and digest <= self._limit:
            self._put(digest, _page(list(filter(None, lines))))

    def merge(self, other: SiteProfile) -> SiteProfile:
        """A new profile of the pages of both; holds as many as the smaller `keep` allows."""
        if not isinstance(other, SiteProfile):
            raise TypeError(f"other: expected a SiteProfile, got {type(other).__name__}")
        merged = SiteProfile(keep=min(self.keep, other.keep))
        for profile in (self, other):
            for digest, page in profile._pages.items():
                merged._put(digest, page)
        return merged

    __add__ = merge

    def __len__(self) -> int:
        return len(self._sample())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SiteProfile) and (self.keep, self._forms()) == (other.keep, other._forms())

    __hash__ = None  # type: ignore[assignment]  # a profile grows

    def __repr__(self) -> str:
        return f"<site profile of {len(self)} pages>"

    def filter(self) -> Filter:
        """A filter with the reason `site_lines`, for a set of filters like any other."""
        return Filter("site_lines", SiteLines(self.repeats()))

    def repeats(self) -> Repeats:
        """What the filter knows: the lines that repeat, and where on a page they are furniture."""
        return judge(self._forms().values())

    # --- the sample ------------------------------------------------------------------------------

    def _put(self, digest: str, page: _Page) -> None:
        known = self._pages.get(digest)
        self._pages[digest] = page if known is None else _one_of(known, page)
        if len(self._pages) > 2 * self.keep:
            self._sample()

    def _sample(self) -> Mapping[str, _Page]:
        """The pages with the smallest digests, in their order. Nothing behind the last of them can come in again."""
        kept = sorted(self._pages)[: self.keep]
        self._pages = {digest: self._pages[digest] for digest in kept}
        if len(kept) == self.keep:
            self._limit = kept[-1]
        return self._pages

    def _forms(self) -> dict[str, str]:
        return {digest: page.forms for digest, page in self._sample().items()}

    # --- saving ----------------------------------------------------------------------------------

    def to_json(self) -> str:
        """The profile as JSON: the lines that stand on several pages to read, and the sample to go on from."""
        pages = self._sample()
        often = Counter(form for page in pages.values() for form in set(_split(page.forms)))
        words = {form: text for page in pages.values() for form, text in zip(_split(page.forms), page.words.split("\n")) if text}
        lines = sorted(((count, form) for form, count in often.items() if count > 1), key=lambda each: (-each[0], each[1]))
        return "\n".join([
            "{", f'"format": {json.dumps(FORMAT)}, "version": {VERSION}, "keep": {self.keep},',
            '"lines": [', ",\n".join(json.dumps([form, count, words.get(form, "")], ensure_ascii=False) for count, form in lines), "],",
            '"pages": {', ",\n".join(f'"{digest}": "{page.forms}"' for digest, page in pages.items()), "}", "}", ""])

    @classmethod
    def from_json(cls, text: str) -> SiteProfile:
        """The profile that `to_json` wrote. Raises `ValueError`, with the reason, for anything else."""
        try:
            data = json.loads(text)
        except ValueError as error:
            raise ValueError(f"no site profile, or a part of one: {error}") from None
        _check(data)
        words = {form: shown for form, _, shown in data["lines"]}
        profile = cls(keep=data["keep"])
        for digest, forms in data["pages"].items():
            profile._put(digest, _Page(forms, "\n".join(words.get(form, "") for form in _split(forms))))
        return profile

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the profile as JSON; the file is whole or not there."""
        beside = Path(f"{os.fspath(path)}.part")
        beside.write_text(self.to_json(), encoding="utf-8", errors="replace")
        beside.replace(path)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> SiteProfile:
        """Read a saved profile. Raises `ValueError` for another version, a broken file or no profile, `OSError` for no file."""
        try:
            return cls.from_json(Path(path).read_text(encoding="utf-8"))
        except ValueError as error:
            raise ValueError(f"{os.fspath(path)}: {error}") from None


def _page(lines: list[str]) -> _Page:
    if len(lines) > LONGEST_PAGE:
        lines = lines[: LONGEST_PAGE // 2] + lines[-LONGEST_PAGE // 2 :]
    found = [template for line in lines for template in templates(line)]
    return _Page("".join(each.form for each in found), "\n".join(each.text[:SHOWN] for each in found))


def _one_of(one: _Page, other: _Page) -> _Page:
    """Of two pages with the same prose always the same one; of two copies of it the one whose words are known."""
    return max(one, other) if one.forms == other.forms else min(one, other)


def _split(forms: str) -> list[str]:
    return [forms[at : at + FORM] for at in range(0, len(forms), FORM)]


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _check(data: Any) -> None:
    """Raise `ValueError` unless this is a whole profile of this version."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError("no site profile")
    if data.get("version") != VERSION:
        raise ValueError(f"a site profile of version {data.get('version')!r}; this newsclean reads version {VERSION}, learn it anew")
    keep, lines, pages = data.get("keep"), data.get("lines"), data.get("pages")
    if not (type(keep) is int and keep > 0 and isinstance(lines, list) and isinstance(pages, dict) and len(pages) <= keep
            and all(isinstance(each, list) and list(map(type, each)) == [str, int, str] for each in lines)
            and all(_DIGEST.fullmatch(digest) and isinstance(forms, str) and _FORMS.fullmatch(forms)
                    for digest, forms in pages.items())):
        raise ValueError("a damaged site profile; learn it anew")
