"""``newsclean report``: what a run of ``newsclean batch`` removed, to read."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any, Final

from .article_outputs import ArticleStream
from .messages import DONE
from .options import make_parser
from .outputs import STATE_FOLDER, check_folder, sibling_path
from .report import LINES_SHOWN, SHARE_STEPS, Report

__all__ = ["make_report_parser", "run", "write_report"]

# Rows of a table, and samples, in what is printed.
ROWS_PRINTED: Final = 20

_EXAMPLES: Final = """\
examples:
  newsclean report clean/                   of a folder that newsclean batch wrote
  newsclean report clean/ -o lost.html      as a page
  newsclean report lost.json                of what --report FILE.json wrote"""


def run(arguments: Sequence[str]) -> int:
    """Print or write what a run removed; return the exit code."""
    options = make_report_parser().parse_args(arguments)
    if options.output:
        check_folder(options.output)
    report = _read_run(Path(options.run))
    if not options.output:
        ArticleStream().write("", show_report(report))
    else:
        write_report(report, Path(options.output))
    return DONE


def make_report_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    parser = make_parser(
        "report", "Tell what a run of newsclean batch removed.", _EXAMPLES
    )
    parser.add_argument(
        "run",
        metavar="RUN",
        help="a folder that newsclean batch wrote, or a report's JSON",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="a file that ends in .html or .json"
    )
    return parser


def _read_run(path: Path) -> Report:
    if not path.is_dir():
        try:
            return Report.from_dict(json.loads(path.read_text(encoding="utf-8")))
        except (KeyError, TypeError, ValueError):
            raise ValueError(
                f"{path}: no report as --report FILE.json writes it"
            ) from None
    report = Report()
    states = sorted(path.joinpath(STATE_FOLDER).rglob("*.json"))
    if not states:
        raise ValueError(f"{path}: no run of newsclean batch wrote to this folder")
    for state in states:
        report.include(
            Report.from_dict(json.loads(state.read_text(encoding="utf-8"))["report"])
        )
    return report


def write_report(report: Report, path: Path) -> None:
    """Write a report as HTML or JSON, by the file's name."""
    if path.suffix not in (".html", ".json"):
        raise ValueError(f"{path}: a report's name must end in .html or .json")
    text = to_html(report)
    if path.suffix == ".json":
        text = json.dumps(report.to_dict(), ensure_ascii=False, indent=1) + "\n"
    place = Path(os.path.realpath(path))
    part = sibling_path(place, "part")
    part.write_text(text, encoding="utf-8", errors="replace")
    part.replace(place)


TableRow = tuple[Any, ...]
Table = tuple[str, tuple[str, ...], list[TableRow]]


def _make_tables(report: Report) -> list[Table]:
    """Return what is told as tables: a title, the columns and the rows."""
    characters = report.characters or 1
    documents = report.records or 1
    data = report.to_dict()
    reasons: list[TableRow] = [
        (
            reason,
            row[0],
            f"{row[0] / documents:.1%}",
            row[1],
            row[2],
            f"{row[2] / characters:.2%}",
        )
        for reason, row in data["reasons"].items()
    ]
    steps = [
        "nothing",
        *(f"up to {100 * step // SHARE_STEPS} %" for step in range(1, SHARE_STEPS + 1)),
    ]
    sites = _list_groups(data["sites"])
    groups = ("documents", "characters", "removed", "share")
    lines: list[TableRow] = [
        (count, reason, line) for line, (count, reason) in data["lines"].items()
    ]
    losers: list[TableRow] = [
        (f"{share:.0%}", size, where, begin)
        for share, size, where, begin in data["losers"]
    ]
    warned: list[TableRow] = [
        (texts, message) for message, texts in data["warnings"].items()
    ]
    return [
        ("Warnings", ("texts", "warning"), warned),
        (
            "By filter",
            ("filter", "documents", "of all", "removals", "characters", "of all"),
            reasons,
        ),
        (
            "Share of its characters that a document lost",
            ("share", "documents"),
            [*zip(steps, report.shares)],
        ),
        ("Lines removed most often", ("times", "filter", "line"), lines[:LINES_SHOWN]),
        ("Documents that lost most", ("share", "characters", "where", "begin"), losers),
        ("By language", ("language", *groups), _list_groups(data["languages"])),
        ("By site", ("site", *groups), sites),
    ]


def _list_groups(counts: dict[str, list[int]]) -> list[TableRow]:
    """Return a row for each site or language."""
    rows: list[TableRow] = []
    for name, (documents, characters, removed) in counts.items():
        share = f"{removed / characters:.1%}" if characters else ""
        rows.append((name, documents, characters, removed, share))
    return rows


def _summarize(report: Report) -> str:
    share = report.removed / report.characters if report.characters else 0.0
    return (
        f"{report.records} records, {report.changed} changed, {report.broken} broken; "
        f"{report.removed} of {report.characters} characters removed ({share:.2%})"
    )


def show_report(report: Report) -> str:
    """Return a report for a terminal."""
    parts = [_summarize(report)]
    for title, columns, rows in _make_tables(report):
        if rows:
            parts.append(f"\n{title}")
            parts += [
                "  ".join(f"{_to_cell(value):>10}" for value in row)
                for row in (columns, *rows[:ROWS_PRINTED])
            ]
    if report.samples:
        parts.append("\nA random sample of what was removed")
    for before, text, after, reason in [*report.to_dict()["samples"].values()][
        :ROWS_PRINTED
    ]:
        parts.append(
            f"  {_to_cell(before)}[-{_to_cell(text)}-]{{{reason}}}{_to_cell(after)}"
        )
    return "\n".join(parts) + "\n"


def _to_cell(value: object) -> str:
    """Return a value on one line, without characters that steer a terminal."""
    return "".join(char if char.isprintable() else " " for char in str(value))


_REPORT_STYLE: Final = """
body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:70em;padding:0
1em;color:#111;background:#fff}
table{border-collapse:collapse;margin-bottom:1.5em}
td,th{padding:.2em .7em;border-bottom:1px solid
#ccc;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td.number{text-align:right;font-variant-numeric:tabular-nums}
del{background:#fdd;color:#600}
p.sample{white-space:pre-wrap;border-left:3px solid #ccc;padding-left:.8em;unicode-bidi:plaintext}
"""


def to_html(report: Report) -> str:
    """Return a report as a page of its own, which loads nothing and runs nothing."""
    parts = [
        "<!doctype html>\n<html lang=en><head><meta charset=utf-8><title>newsclean report</title>",
        f"<style>{_REPORT_STYLE}</style></head><body><h1>What was "
        f"removed</h1><p>{_summarize(report)}</p>",
    ]
    for title, columns, rows in _make_tables(report):
        if rows:
            head = "".join(f"<th>{escape(name)}</th>" for name in columns)
            parts.append(
                f"<h2>{escape(title)}</h2>\n<table><tr>{head}</tr>{_to_rows(rows)}</table>"
            )
    if report.samples:
        parts.append("<h2>A random sample of what was removed</h2>")
    for before, text, after, reason in report.to_dict()["samples"].values():
        parts.append(
            f"<p class=sample>{escape(before)}<del title='{escape(reason)}'>{escape(text)}</del>"
            f"<sub>{escape(reason)}</sub>{escape(after)}</p>"
        )
    parts.append(
        f"<p>newsclean {escape(report.to_dict()['newsclean'])}</p></body></html>\n"
    )
    return "\n".join(parts)


def _to_rows(rows: Iterable[Sequence[Any]]) -> str:
    lines = []
    for row in rows:
        cells = "".join(
            f"<td{' class=number' if isinstance(value, int) else ''}>{escape(str(value))}</td>"
            for value in row
        )
        lines.append(f"<tr>{cells}</tr>\n")
    return "".join(lines)
