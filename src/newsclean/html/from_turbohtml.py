"""Events from turbohtml, a parser in C that builds the tree browsers build."""
from __future__ import annotations

from .layout import Walker

__all__ = ["feed"]


def feed(markup: str, walker: Walker) -> bool:
    """Give `walker` the events of `markup`; False, and nothing given, where turbohtml is not installed."""
    try:
        from turbohtml.saxparse import sax_parse
    except ModuleNotFoundError:
        return False
    sax_parse(markup, walker)  # type: ignore[arg-type]  # has all a handler's methods, is no subclass of one
    return True
