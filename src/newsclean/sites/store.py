"""A profile for each site of a corpus of any size, in a file: learned in parts, merged at the end,
kept for the next run.

Profiles may be merged in any order, so that it does not matter which pages a part holds or how many
parts there are.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import lru_cache, reduce
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Final

from ..engine.filter import Filter
from .find import SiteLines
from .profile import SiteProfile
from .repeated import RepeatedLines

__all__ = [
    "PartLearner",
    "ProfileStore",
    "load_site_filter",
    "read_plan",
]

# The file in a store's folder.
FILE_NAME: Final = "profiles.sqlite"
# Pages held before their profiles are written down: they take some 150 megabytes.
MAX_PAGES_HELD: Final = 10_000
# Sites whose filter is kept at hand.
MAX_FILTERS_CACHED: Final = 500


class PartLearner:
    """Learns the profiles of parts of a corpus, in one of many processes.

    It remembers of each site which pages cannot be among those that are kept, and passes over them
    from then on.
    """

    def __init__(self) -> None:
        self._known: dict[str, SiteProfile] = {}

    def learn(self, pages: Iterator[tuple[str, str]]) -> dict[str, SiteProfile]:
        """Return the profiles of some pages, given as site and text."""
        found: dict[str, SiteProfile] = {}
        for site, text in pages:
            if site not in found:
                known = self._known.get(site)
                found[site] = SiteProfile() if known is None else known.begin_part()
            found[site].add(text)
        for site, profile in found.items():
            known = self._known.get(site)
            self._known[site] = profile if known is None else known.merge(profile)
        if sum(map(len, self._known.values())) > MAX_PAGES_HELD:
            self._known.clear()
        return found


class ProfileStore:
    """Profiles by site, in a folder. For one process, until `close`; the file is whole or not there."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / FILE_NAME
        self._draft = folder / f"{FILE_NAME}.part"
        self._draft.unlink(missing_ok=True)
        self._database = sqlite3.connect(self._draft)
        # a kill costs the draft, which is begun anew: it need not survive one half written
        self._database.executescript(
            "pragma journal_mode = off; pragma synchronous = off;"
            "create table parts (site text, profile text);"
            "create table profiles (site text primary key, profile text, repeats text);"
            "create table plan (plan text)"
        )
        self._held: dict[str, SiteProfile] = {}
        self._pages_held = 0

    def add(self, site: str, text: str) -> None:
        """Count one page of a site."""
        self._held.setdefault(site, SiteProfile()).add(text)
        self._count_pages(1)

    def include(self, profiles: dict[str, SiteProfile]) -> None:
        """Count the pages of some profiles."""
        for site, profile in profiles.items():
            held = self._held.get(site)
            self._held[site] = profile if held is None else held.merge(profile)
            self._count_pages(len(profile))

    def include_store(self, folder: Path) -> int:
        """Count the pages of another store; return of how many sites."""
        with closing(_open_store(folder)) as other:
            rows = other.execute("select site, profile from profiles")
            self._database.executemany("insert into parts values (?, ?)", rows)
        return int(
            self._database.execute("select count(distinct site) from parts").fetchone()[
                0
            ]
        )

    def close(self, plan: str = "") -> None:
        """Merge the parts of each site, and work out what repeats on it.

        Args:
            plan: What the profiles were learned from, to know them again.
        """
        self._flush()
        self._database.execute("create index by_site on parts (site)")
        parts = self._database.execute("select site, profile from parts order by site")
        for site, rows in groupby(parts, key=itemgetter(0)):
            profiles = (SiteProfile.from_json(profile) for _, profile in rows)
            merged = reduce(SiteProfile.merge, profiles)
            found = merged.repeats()
            repeats = (
                json.dumps([found.total, found.lines, found.shared])
                if found.lines
                else None
            )
            row = (site, merged.to_json(), repeats)
            self._database.execute("insert into profiles values (?, ?, ?)", row)
        self._database.execute("drop table parts")
        self._database.execute("insert into plan values (?)", (plan,))
        self._database.commit()
        self._database.close()
        self._draft.replace(self._path)
        load_site_filter.cache_clear()

    def _count_pages(self, pages: int) -> None:
        self._pages_held += pages
        if self._pages_held >= MAX_PAGES_HELD:
            self._flush()

    def _flush(self) -> None:
        rows = [
            (site, each.to_json()) for site, each in self._held.items() if len(each)
        ]
        self._database.executemany("insert into parts values (?, ?)", rows)
        self._database.commit()
        self._held, self._pages_held = {}, 0


def read_plan(folder: Path) -> str | None:
    """Return what the profiles of a store were learned from; None where there is no whole store."""
    if not (folder / FILE_NAME).exists():
        return None
    with closing(_open_store(folder)) as database:
        return str(database.execute("select plan from plan").fetchone()[0])


def _open_store(folder: Path) -> sqlite3.Connection:
    path = folder / FILE_NAME
    if not path.exists():
        raise ValueError(
            f"{folder}: no store of sites' profiles, or one that is not whole"
        )
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


@lru_cache(maxsize=MAX_FILTERS_CACHED)
def load_site_filter(folder: Path, site: str) -> Filter | None:
    """Return the filter of a site; None for a site on which nothing is known to repeat."""
    with closing(_open_store(folder)) as database:
        row = database.execute(
            "select repeats from profiles where site = ?", (site,)
        ).fetchone()
    if row is None or row[0] is None:
        return None
    total, lines, shared = json.loads(row[0])
    places = tuple((form, count, tuple(where)) for form, count, where in lines)
    return Filter("site_lines", SiteLines(RepeatedLines(total, places, tuple(shared))))
