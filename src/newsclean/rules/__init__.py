"""Your own rules: patterns, phrases and selectors to remove, and what must never be removed.

Each is one line of code, frozen, hashable and picklable, and is used like any other filter.
"""

from __future__ import annotations

from .by_pattern import patterns
from .by_phrase import phrases
from .by_selector import selectors
from .keeping import Keep, keep

__all__ = ["Keep", "keep", "patterns", "phrases", "selectors"]
