"""Draw what each strictness costs and removes, from the figures of `benchmarks/strictness.py`: a picture and a table."""
from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any

Sets = dict[str, dict[str, Any]]

TITLES = {"articles": "articles", "news": "news", "papers": "papers of 41 countries", "check-world": "papers, five languages", "check-blogs": "blogs"}
FORMS = {"text": "from plain text", "html": "from HTML"}
COLOURS = {"careful": "#1b7837", "default": "#2166ac", "thorough": "#b2182b"}
CELL, MARGIN, HEAD = (180, 150), (64, 46), 44
TICKS = (0, 0.001, 0.004, 0.01, 0.02, 0.05)  # of the article lost; by their roots, so that small losses can be told apart
LEAST_REMOVED = 0.3


def read_results(path: Path) -> Sets:
    """Return the figures of each set."""
    found: Sets = json.loads(path.read_text(encoding="utf-8"))
    return found


def draw(sets: Sets) -> str:
    """Return a picture: a row a form, a column a set; to the right more is removed, further up more is lost."""
    width, height = CELL[0] + 24, CELL[1] + MARGIN[1]
    parts = []
    for row, form in enumerate(FORMS):
        for column, name in enumerate(sets):
            parts.append(f'<g transform="translate({MARGIN[0] + column * width} {HEAD + row * height})">{_draw_cell(sets[name][form], column == 0)}'
                         f'<text x="{CELL[0] / 2}" y="-7" text-anchor="middle">{escape(TITLES[name])}</text></g>')
        middle = HEAD + row * height + CELL[1] / 2
        parts.append(f'<text transform="translate(14 {middle}) rotate(-90)" text-anchor="middle">{FORMS[form]}: article lost</text>')
    whole = MARGIN[0] + len(sets) * width, HEAD + len(FORMS) * height + 14
    parts.append(f'<text x="{whole[0] / 2}" y="{whole[1] - 8}" text-anchor="middle">clutter removed</text>')
    for at, (name, colour) in enumerate(COLOURS.items()):
        parts.append(f'<circle cx="{MARGIN[0] + 5 + at * 90}" cy="12" r="4.5" fill="{colour}"/><text x="{MARGIN[0] + 15 + at * 90}" y="16">{name}</text>')
    parts.append(f'<text x="{MARGIN[0] + 290}" y="16">line: a score as strictness</text>')
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole[0]} {whole[1]}" font-family="sans-serif" font-size="11" fill="#222">'
            f'<title>Article lost against clutter removed, by strictness</title><rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n')


def _draw_cell(rows: list[dict[str, Any]], has_labels: bool) -> str:
    parts = [f'<rect width="{CELL[0]}" height="{CELL[1]}" fill="none" stroke="#999"/>']
    for tick in TICKS:
        _, y = _place(LEAST_REMOVED, tick)
        parts.append(f'<path d="M0 {y}H{CELL[0]}" stroke="#ddd"/>')
        if has_labels:
            parts.append(f'<text x="-5" y="{y + 4}" text-anchor="end">{100 * tick:g} %</text>')
    for percent in (50, 70, 90):
        x, _ = _place(percent / 100, 0)
        parts.append(f'<text x="{x}" y="{CELL[1] + 14}" text-anchor="middle">{percent} %</text>')
    line = sorted(_place(row["removed"], row["lost"]) for row in rows if row["strictness"] not in COLOURS)
    parts.append(f'<polyline points="{" ".join(f"{x},{y}" for x, y in line)}" fill="none" stroke="#777"/>')
    for row in rows:
        if row["strictness"] in COLOURS:
            x, y = _place(row["removed"], row["lost"])
            parts.append(f'<circle cx="{x}" cy="{y}" r="4.5" fill="{COLOURS[row["strictness"]]}"><title>{row["strictness"]}</title></circle>')
    return "".join(parts)


def _place(removed: float, lost: float) -> tuple[float, float]:
    across = (removed - LEAST_REMOVED) / (1 - LEAST_REMOVED)
    return round(across * CELL[0], 1), round(CELL[1] * (1 - (lost / TICKS[-1]) ** 0.5), 1)


def tabulate_scores(sets: Sets) -> str:
    """Return a table of marks by score: what share of them is clutter on each set."""
    edges = sorted({row["from"] for found in sets.values() for row in found["scores"]})
    lines = [f"| score | {' | '.join(TITLES[name] for name in sets)} |", f"| --- |{' --- |' * len(sets)}"]
    for edge, end in zip(edges, [*edges[1:], 1.0], strict=True):
        cells = []
        for found in sets.values():
            row = {each["from"]: each for each in found["scores"]}.get(edge)
            cells.append(f"{row['clutter']:.3f} of {row['marks']}" if row else "")
        lines.append(f"| {edge:g} to {end:g} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def tabulate(sets: Sets) -> str:
    """Return a table of clutter removed and article lost, in per cent."""
    heads = [f"{name}: removed" for name in COLOURS] + [f"{name}: lost" for name in COLOURS]
    lines = [f"| pages | {' | '.join(heads)} |", f"| --- |{' --- |' * len(heads)}"]
    for form, said in FORMS.items():
        for name, found in sets.items():
            by_name = {row["strictness"]: row for row in found[form]}
            cells = [f"{100 * by_name[each]['removed']:.0f} %" for each in COLOURS] + [f"{100 * by_name[each]['lost']:.2f} %" for each in COLOURS]
            lines.append(f"| {found['pages']} {TITLES[name]}, {said} | {' | '.join(cells)} |")
    for name, found in sets.items():
        by_name = {row["strictness"]: row for row in found["finished"]}
        lines.append(f"| {found['pages']} {TITLES[name]}, the finished article | | | | "
                     + " | ".join(f"{100 * by_name[each]['lost']:.3f} %" for each in COLOURS) + " |")
    return "\n".join(lines) + "\n"
