"""Crawls a small site on the loopback with the real Scrapy, run as a person runs it."""
from __future__ import annotations

import json
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from .conftest import host

host("scrapy")
host("attrs")
host("pydantic")

STORY = ["<p>3 min read</p>", "<p>The dam above the village held through the night.</p>", "<p>ADVERTISEMENT</p>",
         "<p>Photo: Jane Doe</p>", "<p>By morning the water had gone back to its bed.</p>", "<p>Leave a Reply</p>"]
ARTICLE = "The dam above the village held through the night.\n\nBy morning the water had gone back to its bed."
PAGES = {kind: "".join(STORY) for kind in ("dict", "item", "dataclass", "attrs", "pydantic", "lines", "loader")}
PAGES |= {"empty": "<p>ADVERTISEMENT</p><p>3 min read</p>", "source": "".join(STORY), "none": "<p>3 min read</p>", "number": "<p>7</p>"}


class Village(BaseHTTPRequestHandler):
    def do_GET(self):
        name = self.path.strip("/")
        body = PAGES[name] if name in PAGES else "".join(f'<a href="/{kind}">{kind}</a>' for kind in PAGES)
        if name and name not in PAGES:
            return self.send_error(404)
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(f"<html><body>{body}</body></html>".encode())
        return None

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def site():
    with ThreadingHTTPServer(("127.0.0.1", 0), Village) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def crawl(site, folder, **settings):
    """The items by their page, and the crawl's statistics."""
    settings = {"ITEM_PIPELINES": json.dumps({"newsclean.adapters.scrapy.NewscleanPipeline": 300}), "ROBOTSTXT_OBEY": "False",
                "TELNETCONSOLE_ENABLED": "False", **settings}
    arguments = [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
    spider = Path(__file__).with_name("village_spider.py")
    done = subprocess.run([sys.executable, "-m", "scrapy", "runspider", str(spider), "-O", "items.jsonl", "-a", f"site={site}",
                           "-a", "stats_file=stats.json", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    items = [json.loads(line) for line in (folder / "items.jsonl").read_text(encoding="utf-8").splitlines()]
    return {item["url"]: item for item in items}, json.loads((folder / "stats.json").read_text(encoding="utf-8")), done.stderr


@pytest.fixture(scope="module")
def plain(site, tmp_path_factory):
    return crawl(site, tmp_path_factory.mktemp("plain"))


@pytest.mark.parametrize("kind", ["dict", "item", "dataclass", "attrs", "pydantic"])
def test_items_of_every_kind_are_cleaned(plain, kind):
    assert plain[0][kind]["text"] == ARTICLE
    assert not plain[0][kind].get("removed")


def test_a_list_is_cleaned_value_by_value_and_nothing_stays_nothing(plain):
    assert [text for text in plain[0]["lines"]["text"] if text] == ARTICLE.split("\n\n")
    assert plain[0]["none"]["text"] is None
    assert plain[0]["empty"]["text"] == ""


def test_nothing_in_a_list_is_left_out():
    from types import SimpleNamespace

    from scrapy.settings import Settings

    from newsclean.adapters.scrapy import NewscleanPipeline

    crawler = SimpleNamespace(settings=Settings(), stats=SimpleNamespace(inc_value=lambda *_: None))
    pipeline = NewscleanPipeline.from_crawler(crawler)
    assert pipeline.process_item({"text": ["3 min read\n\nThe dam held.", None]}) == {"text": ["The dam held."]}
    assert pipeline.process_item({"text": [None]}) == {"text": []}


def test_a_value_that_is_no_text_is_named_in_the_log(plain):
    assert "number" not in plain[0]
    assert "TypeError: text: expected str or bytes, got int" in plain[2]


def test_a_loader_collects_lines_and_cleans_them_as_one_text_with_its_own_cleaner(plain):
    assert plain[0]["loader"]["body"] == ARTICLE.replace("By morning", "Photo: Jane Doe\n\nBy morning")


def test_what_went_is_counted_by_reason(plain):
    stats = plain[1]
    assert stats["newsclean/items"] == 10
    assert stats["newsclean/removed/reading_times"] == 7
    assert stats["newsclean/removed/adverts"] == 7
    assert stats["newsclean/removed_characters"] > 7 * len("3 min readADVERTISEMENT")


def test_settings_keep_what_went_and_drop_what_came_back_empty(site, tmp_path):
    items, stats, log = crawl(site, tmp_path, NEWSCLEAN_REMOVED_FIELD="removed", NEWSCLEAN_DROP_EMPTY="True",
                              NEWSCLEAN_FIELDS="text,summary")
    assert "empty" not in items
    assert "newsclean: no article in text" in log
    assert stats["item_dropped_reasons_count/DropItem"] == 1
    for kind in ("dict", "item", "dataclass", "attrs", "pydantic"):
        assert [mark["reasons"] for mark in items[kind]["removed"]] == [["reading_times"], ["adverts"], ["credits"], ["comment_prompts"]]
        first = items[kind]["removed"][0]
        assert 0.9 < first.pop("score") <= 1
        assert first == {"field": "text", "start": 0, "end": 10, "text": "3 min read", "reasons": ["reading_times"], "round": 1,
                         "notes": ["{n} min read"]}


def test_a_cleaner_of_ones_own_is_named_by_its_path(site, tmp_path):
    (tmp_path / "cleaning.py").write_text("from newsclean import Cleaner, filters\ncleaner = Cleaner(filters={filters.ADVERTS})\n",
                                          encoding="utf-8")
    items, _, _ = crawl(site, tmp_path, NEWSCLEAN_CLEANER="cleaning.cleaner")
    assert items["dict"]["text"].startswith("3 min read")
    assert "ADVERTISEMENT" not in items["dict"]["text"]


def test_fields_of_html_become_text(site, tmp_path):
    items, stats, _ = crawl(site, tmp_path, NEWSCLEAN_FIELDS="", NEWSCLEAN_HTML_FIELDS="source")
    assert items["source"]["source"] == ARTICLE
    assert items["dict"]["text"].startswith("3 min read")
    assert stats["newsclean/removed/reading_times"] == 1


def test_the_spider_of_the_cookbook_runs_as_printed(site, tmp_path):
    spider = Path(__file__).parent.parent.parent / "docs" / "how-to" / "news_spider.py"
    done = subprocess.run([sys.executable, "-m", "scrapy", "runspider", str(spider), "-O", "items.jsonl", "-a", f"site={site}"],
                          cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    items = {item["url"].rpartition("/")[2]: item for item in map(json.loads, (tmp_path / "items.jsonl").read_text().splitlines())}
    assert "empty" not in items
    assert items["dict"]["body"] == ARTICLE.replace("By morning", "Photo: Jane Doe\n\nBy morning")
    assert items["dict"]["summary"].startswith("The dam above")
    assert {mark["field"] for mark in items["dict"]["removed"]} == {"body"}
