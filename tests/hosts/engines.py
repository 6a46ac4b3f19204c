"""Pages through Spark, datatrove and `newsclean batch`: what each leaves of a record, by its number."""
from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

LABELS = ("3 min read", "ADVERTISEMENT", "Leave a Reply", "Photo: Jane Doe", "Read more: Ten Wells Under One Hill", "© 2024 Valley Press", "…", "Tags: river, dam")
OPEN = ("<p>", "<div>", "<p><b>", "<li>", "<div class='sharedaddy'>", "<aside>", "<td>", "<h2>", "<p hidden>", "<!-- ", "<br>", "<noscript>")
WORDS = ("river", "mayor", "valley", "bridge", "water", "night", "school", "market", "letter", "morning", "harvest", "window", "brücke", "мост", "川", "é", "&amp;", "&nbsp;")


def make_pages(count: int, seed: int = 1) -> list[tuple[int, str | None]]:
    """Return numbered pages, some whole and some of broken markup, some without one."""
    chance = random.Random(seed)
    return [(number, None if number % 97 == 96 else _make_page(number, chance)) for number in range(count)]


def _make_page(number: int, chance: random.Random) -> str:
    parts = []
    for _ in range(chance.randrange(1, 9)):
        text = " ".join(chance.choices(WORDS, k=chance.randrange(1, 30))).capitalize()
        parts.append(f"{chance.choice(OPEN)}{chance.choice(LABELS) if chance.random() < 0.4 else f'{text}, {number}.'}")
    body = "\n".join(parts)
    if number % 5 == 4:  # a fragment, or what a crawler left of one
        return body
    return f"<!doctype html><html><body><nav><a href=/>Start</a> <a href=/sport>Sport</a></nav><article><h1>Day {number}</h1>{body}</article><footer>Imprint</footer></body></html>"


def clean_here(pages: list[tuple[int, str | None]]) -> dict[int, str | None]:
    """Return the articles, cleaned one by one in this process."""
    from newsclean import Cleaner

    cleaner = Cleaner()
    return {number: None if page is None else cleaner.html(page) for number, page in pages}


def clean_with_batch(pages: list[tuple[int, str | None]], folder: Path) -> dict[int, str | None]:
    """Return the articles that `newsclean batch` leaves."""
    from newsclean.cli.main import main

    source, out = folder / "pages.jsonl", folder / "articles.jsonl"
    source.write_text("".join(json.dumps({"id": number, "html": page}) + "\n" for number, page in pages), encoding="utf-8")
    assert main(["batch", str(source), "-o", str(out), "--field", "html", "--html", "-q", "-j", "2"]) == 0
    return {each["id"]: each["html"] for each in map(json.loads, out.read_text(encoding="utf-8").splitlines())}


def clean_with_spark(pages: list[tuple[int, str | None]], folder: Path) -> dict[int, str | None]:
    """Return the articles that a Spark column has."""
    from newsclean.adapters.spark import clean_column

    from .java import start_spark

    session = start_spark(folder / "java")
    try:
        frame = session.createDataFrame(pages, "id int, page string").repartition(4)
        return {row.id: row.article for row in frame.select("id", clean_column("page", html=True).alias("article")).collect()}
    finally:
        session.stop()


def clean_with_datatrove(pages: list[tuple[int, str | None]], folder: Path) -> dict[int, str | None]:
    """Return the articles that a datatrove pipeline writes; it reads none without a text, and writes no empty one."""
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from newsclean.adapters.datatrove import Clean

    (folder / "in").mkdir()
    for part in range(4):
        lines = [json.dumps({"id": str(number), "text": page}) + "\n" for number, page in pages[part::4] if page is not None]
        (folder / "in" / f"{part}.jsonl").write_text("".join(lines), encoding="utf-8")
    pipeline = [JsonlReader(str(folder / "in")), Clean(html=True), JsonlWriter(str(folder / "out"))]
    LocalPipelineExecutor(pipeline, tasks=4, workers=2, logging_dir=str(folder / "logs")).run()
    found: dict[int, str | None] = {number: None for number, page in pages if page is None}
    for path in (folder / "out").iterdir():
        found |= {int(each["id"]): each.get("text", "") for each in map(json.loads, gzip.decompress(path.read_bytes()).splitlines())}
    return found


ENGINES = {"batch": clean_with_batch, "spark": clean_with_spark, "datatrove": clean_with_datatrove}
