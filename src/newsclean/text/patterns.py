"""Compile patterns when they are first used: of a hundred, the first text asks for ten."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, cast

__all__ = ["compile_later"]


class _LatePattern:
    """Stands for a pattern; its methods are the pattern's own once one of them was called."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags
        self.findall: Callable[..., Any] = partial(self._call, "findall")
        self.finditer: Callable[..., Any] = partial(self._call, "finditer")
        self.fullmatch: Callable[..., Any] = partial(self._call, "fullmatch")
        self.match: Callable[..., Any] = partial(self._call, "match")
        self.search: Callable[..., Any] = partial(self._call, "search")
        self.split: Callable[..., Any] = partial(self._call, "split")
        self.sub: Callable[..., Any] = partial(self._call, "sub")

    def _call(self, name: str, *args: Any, **named: Any) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        self.findall = compiled.findall
        self.finditer = compiled.finditer
        self.fullmatch = compiled.fullmatch
        self.match = compiled.match
        self.search = compiled.search
        self.split = compiled.split
        self.sub = compiled.sub
        return getattr(compiled, name)(*args, **named)


def compile_later(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` would, compiled only when it is used.

    Half of the time that importing this package took was spent on its patterns.

    Args:
        source: The regular expression. That it is one shows when it is used; a test uses all.
        flags: Those of `re`.
    """
    return cast("re.Pattern[str]", _LatePattern(source, flags))
