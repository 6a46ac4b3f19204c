"""Show the stored result as the tables of the documentation and of the README.

    python -m benchmarks.tables              # the documentation's
    python -m benchmarks.tables --readme     # put the README's between its two marks
"""
from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from .compare import DUMPS, RESULTS, SNIPPETS

README = Path(__file__).parent.parent / "README.md"
MARKS = ("<!-- benchmarks: python -m benchmarks.tables --readme -->\n", "<!-- end -->\n")
NAMES = {"check-world": "papers in five languages", "check-blogs": "blogs", "articles": "English articles",
         "news": "news and magazines", "papers": "papers of 41 countries", "world": "international pages"}
README_TOOLS = ("newsclean", "trafilatura", "readability-lxml", "newspaper4k", "resiliparse", "goose3", "jusText")


def load() -> dict[str, Any]:
    """Return the stored result."""
    result: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return result


def show_f1(value: float) -> str:
    """Return a score with three decimals."""
    return f"{value:.3f}"


def show_percent(value: float, decimals: int = 1) -> str:
    """Return a share in per cent."""
    return f"{100 * value:.{decimals}f} %"


def make_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table of Markdown."""
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))


def mark_best(values: Sequence[float], *, is_low: bool = False) -> list[str]:
    """Return scores as text, the best in bold; scores that read the same share it."""
    shown = [show_f1(value) for value in values]
    best = (min if is_low else max)(shown)
    return [f"**{each}**" if each == best else each for each in shown]


def list_tools(result: dict[str, Any]) -> list[str]:
    """Return the tools that were there."""
    first = next(iter(result["pages"].values()))
    return list(first)


def list_behind(result: dict[str, Any]) -> Iterator[str]:
    """Yield a sentence for each figure in which a tool is ahead of newsclean."""
    for name, tools in result["pages"].items():
        ours = tools["newsclean"]
        for tool, theirs in tools.items():
            if name != SNIPPETS and show_f1(theirs["f1"]) > show_f1(ours["f1"]):
                low, high = theirs["newsclean_ahead_by"]
                sure = "" if high < 0 else f"; the difference may be chance ({low:+.3f} to {high:+.3f})"
                yield f"Word F1 on {NAMES[name]}: {tool} {show_f1(theirs['f1'])}, newsclean {show_f1(ours['f1'])}{sure}."
            if name == SNIPPETS and show_f1(theirs["wanted_kept"]) > show_f1(ours["wanted_kept"]):
                yield f"Wanted snippets kept on {NAMES[name]}: {tool} {show_f1(theirs['wanted_kept'])}, newsclean {show_f1(ours['wanted_kept'])}."
            if name == SNIPPETS and show_f1(theirs["unwanted_left"]) < show_f1(ours["unwanted_left"]):
                yield f"Unwanted snippets left on {NAMES[name]}: {tool} {show_f1(theirs['unwanted_left'])}, newsclean {show_f1(ours['unwanted_left'])}."
    ratios = find_ratios(result)
    quicker = [f"{tool} ({ratio:.1f} against {ratios['newsclean']:.1f})" for tool, ratio in ratios.items() if ratio < ratios["newsclean"]]
    if quicker:
        yield f"Time for a page, trafilatura being 1: {', '.join(quicker)}."
    for name, kinds in result["texts"].items():
        for kind, row in kinds.items():
            if show_f1(row["newsclean"]["f1"]) < show_f1(row["f1_before"]):
                yield (f"`clean` makes the text of {kind} worse on {NAMES[name]}: word F1 {show_f1(row['newsclean']['f1'])}, "
                       f"before {show_f1(row['f1_before'])}.")


def find_ratios(result: dict[str, Any]) -> dict[str, float]:
    """Return each tool's time over all pages, trafilatura's being 1."""
    pages = {name: each["pages"] for name, each in result["sets"].items()}
    spent = {tool: sum(pages[name] * tools[tool]["milliseconds"] for name, tools in result["pages"].items()) for tool in list_tools(result)}
    return {tool: each / spent["trafilatura"] for tool, each in spent.items()}


def name_set(result: dict[str, Any], name: str) -> str:
    """Return a set's name for a table, with a mark where newsclean learned from it."""
    return f"{result['sets'][name]['pages']} {NAMES[name]}{' *' if result['sets'][name]['learned_from'] else ''}"


def show_pages(result: dict[str, Any], tools: Sequence[str]) -> str:
    """Return the table of word F1."""
    rows = [[name_set(result, name), *mark_best([found[tool]["f1"] for tool in tools])]
            for name, found in result["pages"].items() if name != SNIPPETS]
    return make_table(["pages", *tools], rows)


def show_parts(result: dict[str, Any]) -> str:
    """Return the table of precision and recall, and of pages on which a tool failed."""
    sets = [name for name in result["pages"] if name != SNIPPETS]
    rows = []
    for tool in list_tools(result):
        found = [result["pages"][name][tool] for name in sets]
        failed = sum(each[tool]["failed"] for each in result["pages"].values())
        rows.append([tool, *(f"{show_f1(each['precision'])} / {show_f1(each['recall'])}" for each in found), str(failed)])
    return make_table(["tool", *(NAMES[name] for name in sets), "pages failed"], rows)


def show_snippets(result: dict[str, Any]) -> str:
    """Return the table of the set that has snippets."""
    found = result["pages"][SNIPPETS]
    kept = mark_best([each["wanted_kept"] for each in found.values()])
    left = mark_best([each["unwanted_left"] for each in found.values()], is_low=True)
    return make_table(["tool", "wanted kept", "unwanted left"], [list(row) for row in zip(found, kept, left, strict=True)])


def show_speed(result: dict[str, Any]) -> str:
    """Return the table of times."""
    return make_table(["tool", "time for a page"], [[tool, f"{ratio:.2f}"] for tool, ratio in find_ratios(result).items()])


def show_texts(result: dict[str, Any], *, dumps: bool) -> str:
    """Return the table of texts: of whole pages' texts, or of what extractors leave."""
    rows = []
    for name, kinds in result["texts"].items():
        for kind, row in kinds.items():
            if (kind in DUMPS) == dumps:
                ours, c4 = row["newsclean"], row["C4"]
                rows.append([
                    NAMES[name] + " *" * result["sets"][name]["learned_from"], kind, f"{show_f1(row['f1_before'])} → {show_f1(ours['f1'])}",
                    show_percent(ours["clutter_removed"]), show_percent(ours["article_lost"], 2), f"{ours['paragraphs_lost']} of {ours['paragraphs']}",
                    *([show_f1(c4["f1"]), show_percent(c4["clutter_removed"]), show_percent(c4["article_lost"])] if dumps else [])])
    head = ["pages", "text from", "word F1", "clutter removed", "article lost", "paragraphs lost"]
    return make_table([*head, *(["C4: word F1", "C4: removed", "C4: lost"] if dumps else [])], rows)


def show_finished(result: dict[str, Any]) -> str:
    """Return the table of finished articles."""
    rows = [[NAMES[name], str(each["articles"]), show_percent(each["words_lost"], 3), str(each["touched"]), str(each["hurt"])]
            for name, each in result["finished"].items()]
    return make_table(["articles", "number", "words removed", "articles changed", "articles that lose over 2 %"], rows)


def show_markdown(result: dict[str, Any]) -> str:
    """Return the table of converters' Markdown."""
    rows = [[NAMES[name] + " *" * result["sets"][name]["learned_from"], kind, show_percent(row["clutter_removed"]), show_percent(row["article_lost"], 2)]
            for name, kinds in result["markdown"].items() for kind, row in kinds.items()]
    return make_table(["pages", "Markdown from", "clutter removed", "article lost"], rows)


def show_sets(result: dict[str, Any]) -> str:
    """Return the table of the sets."""
    rows = [[NAMES[name], each["about"], f"{each['pages']} of {each['of']}", "yes" if each["learned_from"] else "no"]
            for name, each in result["sets"].items()]
    return make_table(["set", "what it is", "pages measured", "newsclean learned from it"], rows)


def show_run(result: dict[str, Any]) -> str:
    """Return when and with what it was measured."""
    missing = sorted(name for name, version in result["versions"].items() if not version)
    versions = ", ".join(f"{name} {version}" for name, version in result["versions"].items() if version)
    absent = f" Not installed, so not measured: {', '.join(missing)}." if missing else ""
    return f"Measured on {result['date']} with Python {result['python']} by `{result['command']}`. Versions: {versions}.{absent}"


def show_documentation(result: dict[str, Any]) -> str:
    """Return all that the documentation shows of a result."""
    behind = list(list_behind(result))
    parts = [
        "## Where newsclean is behind", *([f"- {each}" for each in behind] or ["In no figure of this run."]), "",
        "## Articles from HTML", "Word F1, averaged over the pages of a set. The best is bold. A star marks sets that newsclean's weights have seen.", "",
        show_pages(result, list_tools(result)), "", "Precision / recall, and the pages on which a tool raised an error or took over a minute:", "",
        show_parts(result), "", "The international pages have snippets instead of articles:", "", show_snippets(result), "",
        "## Time", "Processor time of all pages, trafilatura being 1. The tools take turns on each page.", "", show_speed(result), "",
        "## Plain text of whole pages", "What `clean` does to a page's text, menus and all, and what C4's line rules do to the same text.", "",
        show_texts(result, dumps=True), "", "## What extractors leave", "", show_texts(result, dumps=False), "",
        "## Finished articles", "What `clean` removes from the articles themselves, where there is next to nothing to remove.", "",
        show_finished(result), "", "## Markdown", "What `clean` does to the Markdown that a converter makes of a page.", "", show_markdown(result), "",
        "## The pages", "", show_sets(result), "", show_run(result), ""]
    return "\n".join(parts)


def show_range(values: Sequence[float], decimals: int = 0) -> str:
    """Return the lowest and the highest share."""
    low, high = show_percent(min(values), decimals), show_percent(max(values), decimals)
    return low if low == high else f"{low} to {high}"


def show_readme(result: dict[str, Any]) -> str:
    """Return what the README shows of a result."""
    tools = [tool for tool in README_TOOLS if tool in list_tools(result)]
    dumps = [row for kinds in result["texts"].values() for kind, row in kinds.items() if kind == "bs4"]
    ours, c4 = ([row[name] for row in dumps] for name in ("newsclean", "C4"))
    return "\n".join([
        show_pages(result, tools), "",
        "Star: newsclean's weights have seen pages of this set. "
        "From the plain text of the same pages (bs4's `get_text`):", "",
        make_table(["rules", "clutter removed", "article lost"], [
            [name, show_range([row["clutter_removed"] for row in rows]), show_range([row["article_lost"] for row in rows], 1)]
            for name, rows in (("`clean`", ours), ("C4's line rules", c4))]), ""])


def find_block(readme: str) -> str:
    """Return what stands between the README's two marks."""
    start, end = map(re.escape, MARKS)
    found = re.search(f"{start}(.*?){end}", readme, re.DOTALL)
    if found is None:
        raise ValueError(f"README.md has no lines {MARKS[0].strip()} and {MARKS[1].strip()}")
    return found[1]


def main() -> None:
    """Print the tables, or write the README's."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args()
    if not options.readme:
        print(show_documentation(load()))
        return
    readme = README.read_text(encoding="utf-8")
    block = f"\n{show_readme(load())}\n"
    README.write_text(readme.replace(MARKS[0] + find_block(readme), MARKS[0] + block), encoding="utf-8")


if __name__ == "__main__":
    main()
