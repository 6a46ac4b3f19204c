"""Count what a corpus lost: by reason, by site, in lines to read. Reports of parts add up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from typing import Any, Final

from .. import __version__
from ..engine.explanation import Explanation

__all__ = ["LINES_SHOWN", "SHARE_STEPS", "Report"]

# Lines counted and lines told: a line that is not among the first when there are too many is
# forgotten,
# so that counts are lower bounds where more lines were met than are counted.
MAX_LINES_COUNTED: Final = 4_000
LINES_KEPT: Final = 1_000
LINES_SHOWN: Final = 100
# Characters of a removal by which it is counted.
MAX_COUNTED_CHARS: Final = 200
# Removals to read, and characters of their context on either side.
SAMPLES_KEPT: Final = 50
SAMPLE_CONTEXT_CHARS: Final = 80
# Documents that lost the largest share, and characters of each to read.
LOSERS_KEPT: Final = 50
LOSER_CHARS: Final = 300
# A document shorter than this may lose all its characters and tell nothing.
MIN_LOSER_CHARS: Final = 200
# Sites told apart.
MAX_SITES_COUNTED: Final = 4_000
SITES_KEPT: Final = 1_000
# Steps of the distribution of the share that documents lost.
SHARE_STEPS: Final = 10

Counts = list[int]


@dataclass
class Report:
    """What was removed from many texts.

    Attributes:
        records: How many records were read.
        changed: How many of them something was removed from or repaired in.
        broken: How many could not be read or cleaned.
        characters: How many characters the texts had.
        removed: How many of them went.
        reasons: By reason: documents, removals, characters.
        lines: By removed text: how often it went, and the reason.
        samples: By a digest: a removal with its context.
        losers: The documents that lost most: share, characters, number, file and begin.
        shares: How many documents lost nothing, up to a tenth, and so on.
        sites: By site: documents, characters, characters removed.
        languages: By the languages that a text seems to be in: the same.
        warnings: What was warned of, such as a rule that took too long: by message, texts.
    """

    records: int = 0
    changed: int = 0
    broken: int = 0
    characters: int = 0
    removed: int = 0
    reasons: dict[str, Counts] = field(default_factory=dict)
    lines: dict[str, list[Any]] = field(default_factory=dict)
    samples: dict[str, list[str]] = field(default_factory=dict)
    losers: list[list[Any]] = field(default_factory=list)
    shares: Counts = field(default_factory=lambda: [0] * (SHARE_STEPS + 1))
    sites: dict[str, Counts] = field(default_factory=dict)
    languages: dict[str, Counts] = field(default_factory=dict)
    warnings: dict[str, int] = field(default_factory=dict)

    def add(
        self, found: Explanation, *, site: str = "", language: str = "", where: str = ""
    ) -> None:
        """Count what was removed from one text."""
        size = len(found.source)
        lost = size - len(found.text)
        self.changed += bool(found.marks or found.repairs)
        self.characters += size
        self.removed += lost
        share = lost / size if size else 0.0
        self.shares[min(SHARE_STEPS, -int(-share * SHARE_STEPS // 1))] += 1
        if site:
            _add_row(self.sites, site, [1, size, lost])
        if language:
            _add_row(self.languages, language, [1, size, lost])
        if share and size >= MIN_LOSER_CHARS:
            self.losers.append(
                [round(share, 4), size, where, found.source[:LOSER_CHARS]]
            )
        self._add_marks(found)
        self._prune()

    def add_warnings(self, messages: Iterable[str]) -> None:
        """Count what was warned of while one text was cleaned."""
        for message in messages:
            self.warnings[message] = self.warnings.get(message, 0) + 1

    def _add_marks(self, found: Explanation) -> None:
        seen: set[str] = set()
        for mark in found.marks:
            for reason in mark.reasons:
                _add_row(
                    self.reasons, reason, [reason not in seen, 1, mark.end - mark.start]
                )
                seen.add(reason)
            line = " ".join(mark.text.split())[:MAX_COUNTED_CHARS]
            _add_line(self.lines, line, 1, mark.reason)
            before = found.source[
                max(0, mark.start - SAMPLE_CONTEXT_CHARS) : mark.start
            ]
            after = found.source[mark.end : mark.end + SAMPLE_CONTEXT_CHARS]
            sample = [before, mark.text[:LOSER_CHARS], after, mark.reason]
            self.samples[_digest(sample)] = sample

    def _prune(self) -> None:
        """Forget what cannot be told; what is left does not depend on how the texts were cut into
        parts.
        """
        if len(self.samples) > 4 * SAMPLES_KEPT:
            self.samples = {
                key: self.samples[key] for key in sorted(self.samples)[:SAMPLES_KEPT]
            }
        if len(self.losers) > 4 * LOSERS_KEPT:
            self.losers = _most_lost(self.losers)
        if len(self.lines) > MAX_LINES_COUNTED:
            self.lines = dict(_most_common(self.lines, LINES_KEPT))
        if len(self.sites) > MAX_SITES_COUNTED:
            self.sites = dict(_most_common(self.sites, SITES_KEPT))

    def include(self, other: Report) -> None:
        """Count the texts of another report too."""
        for name in ("records", "changed", "broken", "characters", "removed"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for reason, row in other.reasons.items():
            _add_row(self.reasons, reason, row)
        for site, row in other.sites.items():
            _add_row(self.sites, site, row)
        for language, row in other.languages.items():
            _add_row(self.languages, language, row)
        for message, texts in other.warnings.items():
            self.warnings[message] = self.warnings.get(message, 0) + texts
        for line, (count, reason) in other.lines.items():
            _add_line(self.lines, line, count, reason)
        self.samples.update(other.samples)
        self.losers.extend(other.losers)
        self.shares = [one + two for one, two in zip(self.shares, other.shares)]
        self._prune()

    def to_dict(self) -> dict[str, Any]:
        """Return the report as plain values for JSON, what is told of it cut to what is kept."""
        return {
            "newsclean": __version__,
            "records": self.records,
            "changed": self.changed,
            "broken": self.broken,
            "characters": self.characters,
            "removed": self.removed,
            "reasons": {
                reason: list(row) for reason, row in sorted(self.reasons.items())
            },
            "lines": {
                line: list(row) for line, row in _most_common(self.lines, LINES_KEPT)
            },
            "samples": {
                key: self.samples[key] for key in sorted(self.samples)[:SAMPLES_KEPT]
            },
            "losers": _most_lost(self.losers),
            "shares": list(self.shares),
            "languages": {
                name: list(row) for name, row in sorted(self.languages.items())
            },
            "sites": {
                site: list(row) for site, row in _most_common(self.sites, SITES_KEPT)
            },
            "warnings": dict(sorted(self.warnings.items())),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Report:
        """Return the report that `to_dict` gave."""
        return cls(**{each.name: data[each.name] for each in fields(cls)})


def _add_row(rows: dict[str, Counts], key: str, row: Iterable[int]) -> None:
    known = rows.get(key)
    rows[key] = (
        [*map(int, row)]
        if known is None
        else [one + two for one, two in zip(known, row)]
    )


def _add_line(lines: dict[str, list[Any]], line: str, count: int, reason: str) -> None:
    known = lines.setdefault(line, [0, reason])
    known[0] += count


def _most_common(
    rows: Mapping[str, list[Any]], count: int
) -> list[tuple[str, list[Any]]]:
    return sorted(rows.items(), key=lambda row: (-row[1][0], row[0]))[:count]


def _most_lost(losers: list[list[Any]]) -> list[list[Any]]:
    return sorted(losers, key=lambda each: (-each[0], -each[1], each[2], each[3]))[
        :LOSERS_KEPT
    ]


def _digest(sample: list[str]) -> str:
    return blake2b(
        "\0".join(sample).encode("utf-8", "surrogatepass"), digest_size=8
    ).hexdigest()
