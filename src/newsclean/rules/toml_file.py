"""Rules in a TOML file: filters on and off, languages, own rules, keep rules, and all of these for single sites.

without = ["credits"]                # or: only = ["related_links"]
with = ["datelines"]                 # filters that are not in DEFAULT
languages = ["en", "pt-BR"]
strictness = "careful"               # or "default", "thorough", a score from 0 to 1

[patterns.house_style]
sources = ['^Filed from the .* desk$']

[phrases.raffle]
lines = ["Win a canoe"]

[selectors.promos]
sources = [".promo", "aside[data-ad]"]

[keep]
patterns = ['^Correction:']

[[site]]
hosts = ["valley.example", "*.valley.example"]
without = ["footers"]
profile = "valley.json"              # a learned site profile, beside this file
phrases.cup = { lines = ["Cup tickets"] }
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final

from ..engine.filter import Filter
from .by_pattern import DEFAULT_TIMEOUT_SECONDS, patterns
from .by_phrase import phrases
from .by_selector import selectors
from .keeping import Keep, keep

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["RulesFile", "RulesFileError", "SiteRules", "read_rules"]

_OPTION_KEYS: Final = (
    "only",
    "without",
    "with",
    "patterns",
    "phrases",
    "selectors",
    "keep",
)
_TOP_KEYS: Final = (*_OPTION_KEYS, "languages", "repair", "strictness", "site")
_SITE_KEYS: Final = (*_OPTION_KEYS, "hosts", "profile", "strictness")
_PHRASE_KEYS: Final = ("lines", "leads", "headings", "endings", "companions")


class RulesFileError(ValueError):
    """A rules file that cannot be used; the text names file, table and key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRules:
    """What a rules file says of some hosts, on top of what it says of all."""

    hosts: tuple[str, ...]
    only: tuple[str, ...] | None = None
    without: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    rules: tuple[Filter, ...] = ()
    keep: Keep = Keep()  # noqa: RUF009 - frozen
    profile: Path | None = None
    strictness: str | float | None = None

    def has_host(self, host: str) -> bool:
        """Say whether these rules are for a host.

        `*.valley.example` is for all that end so, `valley.example` for `www.valley.example` too.
        """
        full = host.lower().rstrip(".")
        bare = full.removeprefix("www.")
        return any(_is_host(full, each) or bare == each for each in self.hosts)


def _is_host(host: str, pattern: str) -> bool:
    # a crawl's file has thousands of plain names, and compiling a pattern takes longer
    return host == pattern or ("*" in pattern and fnmatchcase(host, pattern))


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesFile:
    """What a rules file says."""

    only: tuple[str, ...] | None = None
    without: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    rules: tuple[Filter, ...] = ()
    keep: Keep = Keep()  # noqa: RUF009 - frozen
    languages: tuple[str, ...] | None = None
    repair: bool = True
    strictness: str | float | None = None
    sites: tuple[SiteRules, ...] = ()


class _Table:
    """One table of a file, which names itself in errors."""

    def __init__(
        self, values: object, *, file: Path, name: str, keys: tuple[str, ...]
    ) -> None:
        self.where = f"{file}: {name}"
        self._file = file
        self._name = name
        if not isinstance(values, Mapping):
            raise RulesFileError(f"{self.where}: expected a table, got {values!r}")
        for key in values:
            if keys and key not in keys:
                from difflib import get_close_matches  # here: only errors need it

                near = get_close_matches(key, keys, n=1)
                hint = (
                    f"did you mean {near[0]!r}?"
                    if near
                    else f"there are {', '.join(keys)}"
                )
                raise RulesFileError(f"{self.where}: unknown key {key!r}; {hint}")
        self.values = values

    def strings(self, key: str) -> tuple[str, ...]:
        """Return a list of strings, which may be missing."""
        found = self.values.get(key, [])
        if not isinstance(found, list) or not all(
            isinstance(each, str) for each in found
        ):
            raise RulesFileError(
                f"{self.where}: {key}: expected a list of strings, got {found!r}"
            )
        return tuple(found)

    def optional_strings(self, key: str) -> tuple[str, ...] | None:
        """Return a list of strings, or None where the key is missing."""
        return self.strings(key) if key in self.values else None

    def table(self, key: str, *keys: str) -> _Table:
        """Return a table inside of this one, empty where it is missing."""
        name = f"[{key}]" if self._name == "the file" else f"{self._name[:-1]}.{key}]"
        return _Table(self.values.get(key, {}), file=self._file, name=name, keys=keys)

    def seconds(self, key: str) -> float:
        """Return a number of seconds above 0, the default where it is missing."""
        found = self.values.get(key, DEFAULT_TIMEOUT_SECONDS)
        if (
            isinstance(found, bool)
            or not isinstance(found, int | float)
            or not found > 0
        ):
            raise RulesFileError(
                f"{self.where}: {key}: expected seconds above 0, got {found!r}"
            )
        return float(found)

    def strictness(self) -> str | float | None:
        """Return a name or a number, or None where the key is missing."""
        found = self.values.get("strictness")
        if isinstance(found, bool) or not isinstance(found, str | int | float | None):
            raise RulesFileError(
                f"{self.where}: strictness: expected a name or a number, got {found!r}"
            )
        return found


def read_rules(path: Path) -> RulesFile:
    """Read a rules file.

    Args:
        path: A TOML file, UTF-8.

    Raises:
        RulesFileError: The file is no TOML, has an unknown table or key, or a value of the wrong kind.
        OSError: The file cannot be read.
    """
    import tomllib  # here: few who clean a text have a file of rules

    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise RulesFileError(f"{path}: no TOML: {error}") from error
    except UnicodeDecodeError as error:
        raise RulesFileError(
            f"{path}: no UTF-8: {error.reason} at byte {error.start}"
        ) from error
    top = _Table(values, file=path, name="the file", keys=_TOP_KEYS)
    repair = values.get("repair", True)
    if not isinstance(repair, bool):
        raise RulesFileError(
            f"{top.where}: repair: expected true or false, got {repair!r}"
        )
    sites = values.get("site", [])
    if not isinstance(sites, list):
        raise RulesFileError(
            f"{top.where}: site: expected tables [[site]], got {sites!r}"
        )
    return RulesFile(
        only=top.optional_strings("only"),
        without=top.strings("without"),
        more=top.strings("with"),
        rules=_read_own_rules(top),
        keep=_read_keep(top),
        languages=top.optional_strings("languages"),
        repair=repair,
        strictness=top.strictness(),
        sites=tuple(
            [_read_site(site, path, number) for number, site in enumerate(sites, 1)]
        ),
    )


def _read_site(values: object, path: Path, number: int) -> SiteRules:
    table = _Table(values, file=path, name=f"[site {number}]", keys=_SITE_KEYS)
    hosts = table.strings("hosts")
    if not hosts:
        raise RulesFileError(
            f"{table.where}: hosts: expected a list of hosts, such as ['valley.example']"
        )
    profile = table.values.get("profile")
    if profile is not None and not isinstance(profile, str):
        raise RulesFileError(
            f"{table.where}: profile: expected a file's name, got {profile!r}"
        )
    return SiteRules(
        hosts=tuple([host.lower() for host in hosts]),
        only=table.optional_strings("only"),
        without=table.strings("without"),
        more=table.strings("with"),
        rules=_read_own_rules(table),
        keep=_read_keep(table),
        profile=path.parent / profile if profile is not None else None,
        strictness=table.strictness(),
    )


def _read_own_rules(table: _Table) -> tuple[Filter, ...]:
    """Return the rules of the tables `patterns`, `phrases` and `selectors`, each by its name."""
    found = []
    for name, each in _named_tables(table, "patterns", "sources", "timeout"):
        found.append(
            _make(
                each,
                patterns,
                name,
                *each.strings("sources"),
                timeout=each.seconds("timeout"),
            )
        )
    for name, each in _named_tables(table, "phrases", *_PHRASE_KEYS):
        found.append(
            _make(
                each, phrases, name, **{key: each.strings(key) for key in _PHRASE_KEYS}
            )
        )
    for name, each in _named_tables(table, "selectors", "sources"):
        found.append(_make(each, selectors, name, *each.strings("sources")))
    return tuple(found)


def _named_tables(table: _Table, kind: str, *keys: str) -> list[tuple[str, _Table]]:
    rules = table.table(kind)
    return [(name, rules.table(name, *keys)) for name in rules.values]


def _read_keep(table: _Table) -> Keep:
    each = table.table("keep", "patterns", "phrases", "selectors", "timeout")
    found: Keep = _make(
        each,
        keep,
        patterns=each.strings("patterns"),
        phrases=each.strings("phrases"),
        selectors=each.strings("selectors"),
        timeout=each.seconds("timeout"),
    )
    return found


def _make(
    table: _Table, factory: Callable[..., Any], *args: object, **options: object
) -> Any:
    """Call a rule's factory; an error of its names the table too."""
    try:
        return factory(*args, **options)
    except (TypeError, ValueError) as error:
        raise RulesFileError(f"{table.where}: {error}") from error
