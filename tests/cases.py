"""Read the fixtures: one file is a document and what must become of it."""
from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent / "fixtures"


class Case(NamedTuple):
    """`lines` are the document's; `kept` what is left of them; `gone` line number to its reasons."""

    lines: list[str]
    kept: list[str]
    gone: dict[int, frozenset[str]]

    @property
    def source(self) -> str:
        return "\n".join(self.lines)


def read(path: Path) -> Case:
    """Two spaces: kept; `-reasons|`: gone; `-reasons|` and `+` under it: gone but for what `+` shows."""
    case = Case([], [], {})
    for number, row in enumerate(path.read_text(encoding="utf-8").removesuffix("\n").split("\n"), 1):
        if row == "":
            case.lines.append("")
        elif row.startswith("  "):
            case.lines.append(row[2:])
            case.kept.append(row[2:])
        elif row.startswith("-") and "|" in row:
            reasons, _, text = row[1:].partition("|")
            case.gone[len(case.lines)] = frozenset(reasons.split("+"))
            case.lines.append(text)
        elif row.startswith("+"):
            case.kept.append(row[1:])
        else:
            raise ValueError(f"{path}:{number}: a row starts with two spaces, -reason| or +, not {row[:20]!r}")
    return case


def paths(*kinds: str) -> list[Path]:
    return sorted(path for kind in kinds for path in ROOT.glob(f"*/{kind}/*.diff"))


def prose(code: str) -> tuple[str, str, str]:
    """Two paragraphs of a language and a sentence with `{}` in it."""
    first, second, carrier = (ROOT / code / "prose.txt").read_text(encoding="utf-8").splitlines()
    return first, second, carrier
