"""Keep a profile for each site of a file of any length.

Profiles are held in memory for a while, then written to disk, and merged at the end. They may be
merged in any order, so that it does not matter when one is written or how often.
"""
from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from functools import lru_cache, reduce
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from urllib.parse import urlsplit

from ..engine.filter import Filter
from .find import SiteLines
from .profile import SiteProfile
from .repeated import RepeatedLines

__all__ = ["ProfileStore", "load_site_filter", "site_of"]

MAX_PAGES_HELD = 10_000  # pages counted before profiles are written: they take some 150 megabytes
MAX_FILTERS_CACHED = 500  # sites

_SCHEMA = """
pragma journal_mode = off;
pragma synchronous = off;
create table parts (site text, profile text);
create table repeats (site text primary key, found text);
"""


def site_of(value: object) -> str:
    """Return the site that a field names: the host of an address, else the value itself."""
    text = "" if value is None else str(value)
    try:
        host = urlsplit(text).hostname if "://" in text else None
    except ValueError:  # a bracket out of place
        host = None
    return (host or text).removeprefix("www.")


class ProfileStore:
    """Profiles by site, in a file of their own. For one process, from the first page to `close`."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path)
        # A kill costs the file, which is begun anew: it need not survive one half written.
        self._database.executescript(_SCHEMA)
        self._held: dict[str, SiteProfile] = {}
        self._pages_held = 0

    def add(self, site: str, text: str) -> None:
        """Count one page of a site."""
        self._held.setdefault(site, SiteProfile()).add(text)
        self._pages_held += 1
        if self._pages_held >= MAX_PAGES_HELD:
            self._flush()

    def close(self) -> None:
        """Merge what was written, work out what repeats on each site, and keep that alone."""
        self._flush()
        self._database.execute("create index by_site on parts (site)")
        parts = self._database.execute("select site, profile from parts order by site")
        for site, rows in groupby(parts, key=itemgetter(0)):
            profiles = (SiteProfile.from_json(profile) for _, profile in rows)
            found = reduce(SiteProfile.merge, profiles).repeats()
            if found.lines:
                data = json.dumps([found.total, found.lines, found.shared])
                self._database.execute("insert into repeats values (?, ?)", (site, data))
        self._database.execute("drop table parts")
        self._database.commit()
        self._database.close()

    def _flush(self) -> None:
        rows = [(site, profile.to_json()) for site, profile in self._held.items() if len(profile)]
        self._database.executemany("insert into parts values (?, ?)", rows)
        self._database.commit()
        self._held = {}
        self._pages_held = 0


@lru_cache(maxsize=MAX_FILTERS_CACHED)
def load_site_filter(path: Path, site: str) -> Filter | None:
    """Return the filter of a site from a closed store, or None for a site on which nothing is known
    to repeat.
    """
    with closing(sqlite3.connect(path)) as database:
        row = database.execute("select found from repeats where site = ?", (site,)).fetchone()
    if row is None:
        return None
    total, lines, shared = json.loads(row[0])
    repeated = tuple((each, stories, tuple(places)) for each, stories, places in lines)
    return Filter("site_lines", SiteLines(RepeatedLines(total, repeated, tuple(shared))))
