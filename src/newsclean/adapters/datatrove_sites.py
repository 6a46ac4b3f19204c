"""Learn what repeats on each site in a datatrove pipeline, for the step `Clean`.

    from newsclean.adapters.datatrove import Clean
    from newsclean.adapters.datatrove_sites import LearnSites, read_profiles

    learn = LearnSites("profiles/", site="url")
    LocalPipelineExecutor([JsonlReader("pages/"), learn], tasks=8).run()
    Clean(site="url", profiles=read_profiles("profiles/"))

Each task writes a file of profiles when it has read its documents; a task that is run again writes
the same one. The documents are passed on unchanged.
"""
from __future__ import annotations

import json
from typing import Any

from datatrove.io import DataFolderLike, get_datafolder
from datatrove.pipeline.base import PipelineStep

from ..html import read_html
from ..sites.addresses import site_of
from ..sites.profile import SiteProfile

__all__ = ["LearnSites", "read_profiles"]


class LearnSites(PipelineStep):  # type: ignore[misc]  # datatrove's types are not read
    """Learn the profiles of the documents' sites.

    Args:
        folder: Where the profiles are written, a file a task.
        site: The field of the metadata that names a document's site, or an address on it.
        html: Whether the texts are pages of HTML.
    """

    name = "newsclean sites"
    type = "🫂 - DEDUP"

    def __init__(self, folder: DataFolderLike, *, site: str, html: bool = False) -> None:
        super().__init__()
        self.folder, self.site, self.html = get_datafolder(folder), site, html

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Any:
        """Yield the documents as they are, and write the profiles after the last.

        Args:
            data: The documents.
            rank: The task's number, which names its file.
            world_size: How many tasks there are.

        Yields:
            The same documents.
        """
        profiles: dict[str, SiteProfile] = {}
        for document in data:
            self.stat_update("total")
            with self.track_time():
                site = site_of(document.metadata.get(self.site))
                text = read_html(document.text).text if self.html else document.text
                profiles.setdefault(site, SiteProfile()).add(text)
            yield document
        with self.folder.open(f"{rank:05d}.jsonl", "wt") as file:
            for site, profile in sorted(profiles.items()):
                file.write(json.dumps({"site": site, "profile": profile.to_json()}) + "\n")


def read_profiles(folder: DataFolderLike) -> dict[str, SiteProfile]:
    """Return the profiles that the tasks of `LearnSites` wrote, those of a site merged.

    Args:
        folder: Where they were written.

    Returns:
        Each site's profile by its name.
    """
    profiles: dict[str, SiteProfile] = {}
    where = get_datafolder(folder)
    for path in where.list_files():
        with where.open(path, "rt") as file:
            for record in map(json.loads, file):
                found = SiteProfile.from_json(record["profile"])
                known = profiles.get(record["site"])
                profiles[record["site"]] = found if known is None else known.merge(found)
    return profiles
