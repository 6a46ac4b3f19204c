"""A spider of the small site in test_scrapy.py; run as a person would: ``scrapy runspider village_spider.py``."""
from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import attrs
import pydantic
import scrapy
from itemloaders.processors import TakeFirst
from scrapy.loader import ItemLoader

from newsclean import DEFAULT, Cleaner, filters
from newsclean.adapters.scrapy import clean_lines

KEEPS_CREDITS = Cleaner(filters=DEFAULT - {filters.CREDITS})


class Story(scrapy.Item):
    url = scrapy.Field()
    text = scrapy.Field()
    removed = scrapy.Field()


@dataclass
class DataStory:
    url: str
    text: str
    removed: list | None = None


@attrs.define
class AttrsStory:
    url: str
    text: str
    removed: list | None = None


class ModelStory(pydantic.BaseModel):
    url: str
    text: str
    removed: list | None = None


class Loader(ItemLoader):
    default_item_class = dict
    url_out = TakeFirst()
    body_out = clean_lines


def loaded(url, text):
    loader = Loader(cleaner=KEEPS_CREDITS)
    loader.add_value("url", url)
    loader.add_value("body", text.split("\n"))
    return loader.load_item()


MAKE = {"dict": dict, "item": Story, "dataclass": DataStory, "attrs": AttrsStory, "pydantic": ModelStory,
        "lines": lambda url, text: {"url": url, "text": text.split("\n\n")}, "empty": dict,
        "none": lambda url, text: {"url": url, "text": None}, "number": lambda url, text: {"url": url, "text": 7}}


class VillageSpider(scrapy.Spider):
    name = "village"

    async def start(self):
        yield scrapy.Request(self.site)

    def parse(self, response):
        for link in response.css("a::attr(href)").getall():
            yield response.follow(link, self.parse_story, cb_kwargs={"kind": link.strip("/")})

    def parse_story(self, response, kind):
        text = "\n\n".join(response.css("body > *::text").getall())
        make = {"loader": loaded, "source": lambda url, text: {"url": url, "source": response.css("body").get()}, **MAKE}[kind]
        yield make(url=kind, text=text)

    def closed(self, reason):
        Path(self.stats_file).write_text(json.dumps(self.crawler.stats.get_stats(), default=str), encoding="utf-8")
