r"""Clean Hugging Face datasets: a function for `Dataset.map(…, batched=True)`.

>>> from newsclean.adapters.datasets import Clean
>>> Clean("text")({"text": ["3 min read\n\nThe dam held.", None]})
{'text': ['The dam held.', None]}

and with a data set ``articles = dataset.map(Clean("text"), batched=True)``.

Its pickle is the same in every process, so that datasets finds its cache again. It holds newsclean's
version, so that a newer newsclean does not use what an older one stored.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from typing import Any

from .. import __version__
from ..api import Cleaner

__all__ = ["Clean"]


@dataclass(frozen=True, slots=True)
class Clean:
    """Clean a column, in place or into another one; `None` stays `None`.

    datasets cannot tell the type of the column `removed` from a first batch without removals: give
    `map` ``features=step.features(dataset.features)``.

    Args:
        column: The column to clean.
        into: The column for the articles; the same one without it.
        removed: A column for what was removed, a list of `start`, `end` (in characters), `reason`
            and `text`.
        html: Whether the column holds pages or fragments of HTML.
        cleaner: What to remove.
        version: newsclean's version; part of the pickle, see above.
    """

    column: str = "text"
    _: KW_ONLY
    into: str | None = None
    removed: str | None = None
    html: bool = False
    cleaner: Cleaner = Cleaner()  # noqa: RUF009 - frozen, and the same for everyone
    version: str = __version__

    def __call__(self, batch: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
        """Return the new columns of a batch.

        Args:
            batch: The columns, each a list of values.

        Returns:
            The columns that change or are new.

        Raises:
            TypeError: A value is no text, or `map` was called without ``batched=True``.
        """
        if batch[self.column] is None or isinstance(batch[self.column], str | bytes):
            raise TypeError(
                f"column {self.column!r}: expected a list of texts, got one value; "
                "write dataset.map(step, batched=True)"
            )
        explain = self.cleaner.explain_html if self.html else self.cleaner.explain
        found = [None if text is None else explain(text) for text in batch[self.column]]
        new: dict[str, list[Any]] = {}
        new[self.into or self.column] = [each and each.text for each in found]
        if self.removed:
            new[self.removed] = [each and each.removals() for each in found]
        return new

    def features(self, features: Mapping[str, Any]) -> Any:
        """Return the features of a data set with the new columns added.

        Args:
            features: The data set's own.

        Returns:
            A `datasets.Features` for the argument `features` of `map`.
        """
        from datasets import Features, Value

        text, number = Value("string"), Value("int64")
        new = {self.into or self.column: text}
        if self.removed:
            new[self.removed] = [{"start": number, "end": number, "reason": text, "text": text}]
        return Features({**features, **new})
