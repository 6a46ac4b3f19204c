"""What the page asks of newsclean; runs under Pyodide, in the page's worker."""
from __future__ import annotations

import json

from newsclean import DEFAULT, Cleaner, __version__
from newsclean.engine.render import html
from newsclean.html import looks_like_html
from newsclean.markdown.detection import is_markdown


def filters() -> str:
    """The filters as JSON: name, and the first line of what it says of itself."""
    ordered = sorted(DEFAULT, key=lambda each: each.name)
    return json.dumps([[each.name, each.summary] for each in ordered])


def account(request: str) -> str:
    """A JSON request of `source`, `kind` and filters to go `without`; gives the view, the article and what was removed."""
    asked = json.loads(request)
    cleaner = Cleaner(filters=frozenset(each for each in DEFAULT if each.name not in asked["without"]), strictness=asked["strictness"])
    markup = asked["kind"] == "html" or (asked["kind"] == "auto" and looks_like_html(asked["source"]))
    found = (cleaner.explain_html if markup else cleaner.explain)(asked["source"])
    kind = "HTML" if markup else "Markdown" if is_markdown(found.source) else "text"
    return json.dumps({"view": html(found), "article": found.text, "marks": len(found.marks), "kind": kind, "removals": found.removals(),
                       "length": len(found.source), "kept": len(found.text), "version": __version__})
