"""Clean in datatrove's pipelines, local, on Slurm or on Ray, by a step between any reader and any
writer.

    from newsclean.adapters.datatrove import Clean

    LocalPipelineExecutor([JsonlReader("pages/"), Clean(), JsonlWriter("articles/")], tasks=8).run()
    LocalPipelineExecutor([WarcReader("crawl/"), Clean(html=True), JsonlWriter("articles/")]).run()

The step's statistics count what is removed, by reason. With `site`, a field of the metadata, and
`profiles`, each site's own filter is used too; `datatrove_sites` learns them. A document that
cannot be cleaned is copied unchanged and counted.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from datatrove.pipeline.extractors.base import BaseExtractor
from datatrove.pipeline.formatters.base import BaseFormatter

from ..api import Cleaner
from ..sites.addresses import host_of, site_of
from ..sites.profile import SiteProfile

__all__ = ["Clean", "Extract"]


class Clean(BaseFormatter):  # type: ignore[misc]  # datatrove's types are not read
    """Clean each document's text.

    Args:
        cleaner: What to remove.
        html: Whether the texts are pages or fragments of HTML.
        removed: A field of the metadata for what was removed: `start`, `end`, `reason` and `text`
            of each piece.
        site: The field of the metadata that names a document's site, or an address on it.
        profiles: The sites' profiles, by name, as `datatrove_sites.read_profiles` returns them.
    """

    name = "newsclean"

    def __init__(
        self,
        cleaner: Cleaner = Cleaner(),  # noqa: B008 - frozen
        *,
        html: bool = False,
        removed: str | None = None,
        site: str | None = None,
        profiles: Mapping[str, SiteProfile] | None = None,
    ) -> None:
        super().__init__()
        self.cleaner, self.html, self.removed, self.site = cleaner, html, removed, site
        self.filters = {site_of(name): profile.filter() for name, profile in (profiles or {}).items()}

    def format(self, text: str) -> str:
        """Return the article in a text.

        Args:
            text: The text, or HTML.

        Returns:
            The clean text.
        """
        return self.cleaner.html(text) if self.html else self.cleaner(text)

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Any:
        """Yield the documents with clean texts, in order.

        Args:
            data: The documents.
            rank: The task's number, which datatrove passes.
            world_size: How many tasks there are.

        Yields:
            The same documents, their `text` clean.
        """
        for document in data:
            self.stat_update("total")
            with self.track_time():
                self._clean(document)
            yield document

    def _clean(self, document: Any) -> None:
        try:
            cleaner = self._cleaner_for(document)
            found = (cleaner.explain_html if self.html else cleaner.explain)(document.text)
        except Exception:  # one document must not stop a task of millions
            self.stat_update("broken")
            return
        self.stat_update("changed", value=int(bool(found.marks)))
        for mark in found.marks:
            self.stat_update(*(f"removed: {reason}" for reason in mark.reasons))
        document.text = found.text
        if self.removed:
            document.metadata[self.removed] = found.removals()

    def _cleaner_for(self, document: Any) -> Cleaner:
        if self.site is None:
            return self.cleaner
        address = document.metadata.get(self.site)
        site, cleaner = site_of(address), self.cleaner.for_site(host_of(address))
        if site not in self.filters:
            return cleaner
        return replace(cleaner, filters=cleaner.filters | {self.filters[site]})


class Extract(BaseExtractor):  # type: ignore[misc]  # likewise
    """Extract the article of each document's page, as datatrove's extractors do.

    It runs in a process of its own, with a time limit; documents that fail or have no article are
    left out.

    Args:
        cleaner: What to remove.
        timeout: Seconds for a page, the start of the process with the first one included.
    """

    name = "newsclean"

    def __init__(self, cleaner: Cleaner = Cleaner(), *, timeout: float = 10) -> None:  # noqa: B008 - frozen
        super().__init__(timeout)
        self.cleaner = cleaner

    def extract(self, text: str) -> str:
        """Return the article in a page.

        Args:
            text: The page's source.

        Returns:
            The article.
        """
        return self.cleaner.html(text)
