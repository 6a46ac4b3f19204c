"""Clean Scrapy's items: an item pipeline, and a processor for an `ItemLoader`.

    ITEM_PIPELINES = {"newsclean.adapters.scrapy.NewscleanPipeline": 300}
    NEWSCLEAN_FIELDS = ["text"]  # the fields to clean; this is the default
    NEWSCLEAN_HTML_FIELDS = ["body"]  # fields of HTML, to become text; default: none
    NEWSCLEAN_REMOVED_FIELD = "removed"  # a field for what was removed; default: none
    NEWSCLEAN_DROP_EMPTY = True  # drop an item if a field comes back empty; default: False
    NEWSCLEAN_CLEANER = Cleaner(languages={"en"})  # or its path, "project.cleaning.cleaner"

The crawl's statistics count what was removed, under `newsclean/`.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

from itemadapter import ItemAdapter
from scrapy.exceptions import DropItem
from scrapy.utils.misc import load_object

from ..api import Cleaner
from ..engine.explanation import Explanation
from ..model import Mark

__all__ = ["NewscleanPipeline", "clean_lines"]


class NewscleanPipeline:
    """Clean fields of every item, of any kind; a list in a field is cleaned value by value, `None` in it left out.

    Args:
        crawler: The crawl, whose settings and statistics are used; Scrapy passes it.
    """

    def __init__(self, crawler: Any) -> None:
        settings = crawler.settings
        self.stats = crawler.stats
        self.removed = settings.get("NEWSCLEAN_REMOVED_FIELD")
        self.drop_empty = settings.getbool("NEWSCLEAN_DROP_EMPTY")
        cleaner: Cleaner = load_object(settings.get("NEWSCLEAN_CLEANER", Cleaner()))
        self.fields: dict[str, Callable[[Any], Explanation]] = {
            **dict.fromkeys(settings.getlist("NEWSCLEAN_FIELDS", ["text"]), cleaner.explain),
            **dict.fromkeys(settings.getlist("NEWSCLEAN_HTML_FIELDS"), cleaner.explain_html),
        }

    @classmethod
    def from_crawler(cls, crawler: Any) -> Self:
        """Make the pipeline of a crawl.

        Args:
            crawler: The crawl; Scrapy passes it.

        Returns:
            The pipeline.
        """
        return cls(crawler)

    def process_item(self, item: Any, spider: Any = None) -> Any:
        """Return the item with its fields clean.

        Args:
            item: A dict, an `Item`, a dataclass, or another kind that `itemadapter` knows.
            spider: Not used.

        Returns:
            The same item.

        Raises:
            DropItem: A field came back empty and ``NEWSCLEAN_DROP_EMPTY`` is set.
            TypeError: A value is no text.
        """
        fields = ItemAdapter(item)
        found: dict[str, list[Explanation]] = {}
        for name, explain in self.fields.items():
            if fields.get(name) is not None:
                found[name] = [explain(text) for text in _to_list(fields[name]) if text is not None]
        for name, explanations in found.items():
            texts = [each.text for each in explanations]
            fields[name] = texts if isinstance(fields[name], list) else texts[0]
        self._count(found)
        if self.removed:
            marks = [{"field": name, **mark._asdict()} for name, mark in _list_marks(found)]
            fields[self.removed] = marks
        empty = [name for name in found if not "".join(fields[name]).strip()]
        if self.drop_empty and empty:
            raise DropItem(f"newsclean: no article in {', '.join(empty)}")
        return item

    def _count(self, found: Mapping[str, list[Explanation]]) -> None:
        self.stats.inc_value("newsclean/items")
        for _, mark in _list_marks(found):
            self.stats.inc_value(f"newsclean/removed/{mark.reason}")
            self.stats.inc_value("newsclean/removed_characters", mark.end - mark.start)


def _to_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _list_marks(found: Mapping[str, list[Explanation]]) -> Iterable[tuple[str, Mark]]:
    """Yield each mark with the name of its field."""
    for name, explanations in found.items():
        for each in explanations:
            for mark in each.marks:
                yield name, mark


def clean_lines(
    values: Iterable[str | None], loader_context: Mapping[str, Any] | None = None
) -> str:
    """Join the values that an `ItemLoader` collected as the lines of one text, and clean it.

    Use it as ``text_out = clean_lines``.

    Args:
        values: The values; `None` among them is left out.
        loader_context: The loader's context; a `Cleaner` under ``cleaner`` is used.

    Returns:
        The article.
    """
    cleaner: Cleaner = (loader_context or {}).get("cleaner") or Cleaner()
    return cleaner("\n".join(value for value in values if value is not None))
