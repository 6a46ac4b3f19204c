"""Clean chunks of records, in one or more processes, and write them in order: a kill loses and doubles nothing."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Final

from ..api import Cleaner
from ..engine.explanation import Explanation
from ..html import looks_like_html, read_html
from ..phrases.lexicon import load_lexicon
from ..sites.addresses import host_of, site_of
from ..sites.store import load_site_filter
from ..text.lines import decode
from .formats.compression import compress
from .formats.records import Edited, Format, RawRecord, RecordError, Text, chunk_records
from .formats.targets import Target
from .messages import collect_warnings
from .outputs import Output, Problem, Result
from .pool import map_in_order
from .report import Report

__all__ = [
    "AUTO",
    "DROP",
    "FAIL",
    "HTML",
    "KEEP",
    "TEXT",
    "Worker",
    "clean_all",
    "is_html",
    "to_plain_text",
]

# How the texts are read.
AUTO: Final = "auto"
HTML: Final = "html"
TEXT: Final = "text"
# Bytes without a tag in so many at their beginning are no page's.
FIRST_TAG_WITHIN_BYTES: Final = 8000
# Characters of a text by which its language is guessed: a few paragraphs.
LANGUAGE_SAMPLE_CHARS: Final = 2_000
# Characters of a record's address that are told.
MAX_WHERE_CHARS: Final = 200
# Hosts whose cleaner, with the rules for that host, is kept at hand.
MAX_HOSTS_CACHED: Final = 10_000
# What becomes of a broken record.
KEEP: Final = "keep"
DROP: Final = "drop"
FAIL: Final = "fail"


@dataclass(frozen=True)
class Worker:
    """Rewrites chunks of records; goes to each process once.

    Attributes:
        target: How the records are written.
        cleaner: What is removed from their texts.
        sites: The store of the sites' profiles, if each site has its own.
        compression: How each chunk is compressed.
        markup: Whether the texts are HTML, text or, by what they begin with, either.
        on_error: What becomes of a broken record.
        tells_languages: Whether the report says what languages the texts are in, which takes a
            tenth of the time.
        by_domain: Whether all hosts of a registered domain are one site.
    """

    target: Format | Target
    cleaner: Cleaner
    sites: Path | None = None
    compression: str = ""
    markup: str = AUTO
    on_error: str = KEEP
    tells_languages: bool = False
    by_domain: bool = False
    _by_host: dict[str, Cleaner] = field(default_factory=dict, compare=False)

    def __call__(self, chunk: list[RawRecord]) -> Result:
        """Return the records of a chunk with clean texts, and what there is to tell of them."""
        report = Report(records=sum(raw.records for raw in chunk))
        problems: list[Problem] = []

        def edit(text: Text) -> Edited:
            try:
                with collect_warnings() as told:
                    found = self._explain(text)
            except Exception as error:  # one record must not stop a million others
                raise RecordError(f"{type(error).__name__}: {error}") from error
            report.add_warnings(told)
            language = self._guess_language(found.text) if self.tells_languages else ""
            where = "" if text.site is None else str(text.site)[:MAX_WHERE_CHARS]
            site = self._site_of(text)
            report.add(found, site=site, language=language, where=where)
            return Edited(found.text, found.removals(), _cuts_of(found))

        def complain(number: int, why: str, source: str) -> bool:
            if self.on_error == FAIL:
                raise ValueError(
                    f"record {number}: {why}; --on-error keep or drop continues"
                )
            problems.append(Problem(number, why, source))
            return self.on_error == KEEP

        data = self.target.rewrite(chunk, edit, complain)
        report.broken = len(problems)
        return Result(
            compress(data, self.compression), len(chunk), report, tuple(problems)
        )

    def make_header(self) -> Result:
        """Return what stands before the first record."""
        return Result(
            compress(self.target.make_header(), self.compression), 0, Report()
        )

    def _guess_language(self, text: str) -> str:
        lexicon = load_lexicon(self.cleaner.languages)
        guessed = lexicon.guess_languages(text[:LANGUAGE_SAMPLE_CHARS])
        return "+".join(sorted(guessed)) or "unknown"

    def _explain(self, text: Text) -> Explanation:
        cleaner = self._cleaner_for(host_of(text.site))
        site = self._site_of(text)
        found = load_site_filter(self.sites, site) if self.sites else None
        if found:
            cleaner = replace(cleaner, filters=cleaner.filters | {found})
        if is_html(text, self.markup):
            return cleaner.explain_html(text.text, encoding=text.encoding)
        return cleaner.explain(text.text)

    def _site_of(self, text: Text) -> str:
        return site_of(text.site, by_domain=self.by_domain)

    def _cleaner_for(self, host: str) -> Cleaner:
        """Return the cleaner for a host, by the rules file's tables of sites."""
        if not self.cleaner.sites:
            return self.cleaner
        if host not in self._by_host:
            if len(self._by_host) >= MAX_HOSTS_CACHED:
                self._by_host.clear()
            self._by_host[host] = self.cleaner.for_site(host)
        return self._by_host[host]


def _cuts_of(found: Explanation) -> list[tuple[int, int]]:
    """Return the pieces of the source that are not kept."""
    cuts = []
    at = 0
    for start, end in (*found.kept, (len(found.source), len(found.source))):
        if start > at:
            cuts.append((at, start))
        at = end
    return cuts


def is_html(text: Text, markup: str) -> bool:
    """Say whether a text is to be read as HTML."""
    if markup != AUTO:
        return markup == HTML
    if text.is_html is not None:
        return text.is_html
    source = text.text
    if isinstance(source, str):
        return looks_like_html(source)
    return b"<" in source[:FIRST_TAG_WITHIN_BYTES] and looks_like_html(decode(source))


def to_plain_text(text: Text, markup: str = AUTO) -> str:
    """Return a record's text as a profile learns it: of a page what a browser shows."""
    if is_html(text, markup):
        return read_html(text.text, encoding=text.encoding).text
    return text.text if isinstance(text.text, str) else decode(text.text)


def clean_all(
    worker: Worker, source: Format, output: Output, *, jobs: int = 1
) -> Generator[Result, None, None]:
    """Rewrite all records that the output does not hold yet; yield what was done as it is written."""
    raws = source.read()
    for _ in islice(raws, output.raws):
        pass
    if not output.raws:
        output.write(worker.make_header())
    for result in map_in_order(worker, chunk_records(raws), jobs):
        output.write(result)
        yield result
    output.finish()
