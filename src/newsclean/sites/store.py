"""A profile for each site of a file of any length: held in memory for a while, then laid down on disk, merged at the end.

Profiles may be merged in any order, so that it does not matter when one is laid down or how often.
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
from .repeated import Repeats

__all__ = ["Shelf", "filter_on", "site_of"]

HELD = 10_000  # pages counted before profiles are laid down: what is held stays under some 150 megabytes
READY = 500    # sites whose filter is kept at hand


def site_of(value: object) -> str:
    """The site that a field names: the host of an address, else the value itself."""
    text = "" if value is None else str(value)
    try:
        host = urlsplit(text).hostname if "://" in text else None
    except ValueError:  # a bracket out of place
        host = None
    return (host or text).removeprefix("www.")


class Shelf:
    """Profiles by site, in a file of their own. For one process, from the first page to `close`."""

    def __init__(self, path: Path) -> None:
        self._base = sqlite3.connect(path)
        # a kill costs the file, which is begun anew: it need not survive one half written
        self._base.executescript("pragma journal_mode = off; pragma synchronous = off;"
                                 "create table parts (site text, profile text);"
                                 "create table repeats (site text primary key, found text)")
        self._held: dict[str, SiteProfile] = {}
        self._pages = 0

    def add(self, site: str, text: str) -> None:
        """Count one page of a site."""
        self._held.setdefault(site, SiteProfile()).add(text)
        self._pages += 1
        if self._pages >= HELD:
            self._lay_down()

    def close(self) -> None:
        """Merge what was laid down, work out what repeats on each site, and keep that alone."""
        self._lay_down()
        self._base.execute("create index by_site on parts (site)")
        parts = self._base.execute("select site, profile from parts order by site")
        for site, rows in groupby(parts, key=itemgetter(0)):
            found = reduce(SiteProfile.merge, (SiteProfile.from_json(profile) for _, profile in rows)).repeats()
            if found.lines:
                self._base.execute("insert into repeats values (?, ?)", (site, json.dumps([found.total, found.lines, found.shared])))
        self._base.execute("drop table parts")
        self._base.commit()
        self._base.close()

    def _lay_down(self) -> None:
        self._base.executemany("insert into parts values (?, ?)",
                               [(site, profile.to_json()) for site, profile in self._held.items() if len(profile)])
        self._base.commit()
        self._held, self._pages = {}, 0


@lru_cache(maxsize=READY)
def filter_on(path: Path, site: str) -> Filter | None:
    """The filter of a site from a closed shelf; nothing for a site on which nothing is known to repeat."""
    with closing(sqlite3.connect(path)) as base:
        row = base.execute("select found from repeats where site = ?", (site,)).fetchone()
    if row is None:
        return None
    total, lines, shared = json.loads(row[0])
    return Filter("site_lines", SiteLines(Repeats(total, tuple((form, count, tuple(places)) for form, count, places in lines), tuple(shared))))
