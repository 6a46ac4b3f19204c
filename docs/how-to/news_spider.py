"""Crawls a news site and keeps clean articles: ``scrapy runspider news_spider.py -a site=… -O articles.jsonl``."""
from __future__ import annotations

import scrapy
from itemloaders.processors import TakeFirst
from scrapy.loader import ItemLoader

from newsclean import DEFAULT, Cleaner, filters
from newsclean.adapters.scrapy import clean_lines


class Story(ItemLoader):
    """A story as a dict; its summary is cleaned here, its body by the pipeline."""

    default_item_class = dict
    default_output_processor = TakeFirst()
    summary_out = clean_lines


class NewsSpider(scrapy.Spider):
    """Follows every link of the front page once."""

    name = "news"
    custom_settings = {  # noqa: RUF012 - Scrapy's way to say it; in a project these stand in settings.py
        "ITEM_PIPELINES": {"newsclean.adapters.scrapy.NewscleanPipeline": 300},
        "NEWSCLEAN_FIELDS": [],
        "NEWSCLEAN_HTML_FIELDS": ["body"],
        "NEWSCLEAN_REMOVED_FIELD": "removed",
        "NEWSCLEAN_DROP_EMPTY": True,
        "NEWSCLEAN_CLEANER": Cleaner(filters=DEFAULT - {filters.CREDITS}),
    }

    async def start(self):
        """Begin at the front page."""
        yield scrapy.Request(self.site)

    def parse(self, response):
        """Go to the stories."""
        yield from response.follow_all(css="a", callback=self.parse_story)

    def parse_story(self, response):
        """Give one story."""
        story = Story(selector=response.selector)
        story.add_value("url", response.url)
        story.add_value("body", response.text)
        story.add_css("summary", "p::text")
        yield story.load_item()
