"""Feed a layout from turbohtml, a parser in C that builds the tree browsers build."""

from __future__ import annotations

from .layout import Layout

__all__ = ["feed"]


def feed(markup: str, layout: Layout) -> bool:
    """Give `layout` the events of `markup`; return False where turbohtml is not installed."""
    try:
        from turbohtml.saxparse import sax_parse
    except ModuleNotFoundError:
        return False
    # a layout has all a handler's methods, and is no subclass of one
    sax_parse(markup, layout)  # type: ignore[arg-type]
    return True
