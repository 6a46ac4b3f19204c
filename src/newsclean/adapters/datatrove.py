"""Clean in datatrove's pipelines, local, on Slurm or on Ray, by a step between any reader and any
writer.

    from newsclean.adapters.datatrove import Clean

    LocalPipelineExecutor([JsonlReader("pages/"), Clean(), JsonlWriter("articles/")], tasks=8).run()

What goes is counted per reason among the step's statistics. With `site`, a field of the metadata,
and `profiles`, each site's own filter joins in. A document that cannot be cleaned passes as it is
and is counted.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from datatrove.pipeline.formatters.base import BaseFormatter

from ..api import Cleaner
from ..sites.profile import SiteProfile

__all__ = ["Clean"]


class Clean(BaseFormatter):  # type: ignore[misc]  # datatrove's types are not read
    """Clean each document's text.

    Args:
        cleaner: What to take out.
        removed: A field of the metadata for what went: `start`, `end`, `reason` and `text` of each
            piece.
        site: The field of the metadata that names a document's site.
        profiles: The sites' profiles, by that name.
    """

    name = "newsclean"

    def __init__(
        self,
        cleaner: Cleaner = Cleaner(),  # noqa: B008 - frozen
        *,
        removed: str | None = None,
        site: str | None = None,
        profiles: Mapping[str, SiteProfile] | None = None,
    ) -> None:
        super().__init__()
        self.cleaner, self.removed, self.site = cleaner, removed, site
        self.filters = {name: profile.filter() for name, profile in (profiles or {}).items()}

    def format(self, text: str) -> str:
        """Return the article in `text`."""
        return self.cleaner(text)

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Any:
        """Yield the documents with clean texts, in order."""
        for document in data:
            self.stat_update("total")
            with self.track_time():
                self._clean(document)
            yield document

    def _clean(self, document: Any) -> None:
        try:
            found = self._cleaner_for(document).explain(document.text)
        except Exception:  # one document must not stop a task of millions
            self.stat_update("broken")
            return
        self.stat_update("changed", value=int(bool(found.marks)))
        for mark in found.marks:
            self.stat_update(*(f"taken: {reason}" for reason in mark.reasons))
        document.text = found.text
        if self.removed:
            document.metadata[self.removed] = found.removals()

    def _cleaner_for(self, document: Any) -> Cleaner:
        site_filter = self.filters.get(document.metadata.get(self.site)) if self.site else None
        if site_filter is None:
            return self.cleaner
        return replace(self.cleaner, filters=self.cleaner.filters | {site_filter})
