"""Look for a text or a page that breaks a law of the README, guided by which code it reaches.

    pip install atheris
    python fuzz/seeds.py build/corpus build/words.dict
    python fuzz/fuzz.py build/corpus -dict=build/words.dict -max_total_time=7200

The first byte of an input says what is called; the rest is the text, as UTF-8 or as a row of pieces that
mean something to some rule. An input that breaks a law is printed and kept by libFuzzer as `crash-…`;
given that file's name the script runs it alone.
"""
from __future__ import annotations

import pickle
import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

TABLES = ["newsclean.page.weights", "newsclean.page.class_names", "newsclean.dump.weights"]  # large, and without a branch to reach
with atheris.instrument_imports(include=["newsclean"], exclude=TABLES):
    import newsclean
    from newsclean import Cleaner

from tests import documents, laws  # noqa: E402  what is judged has to be instrumented first

PIECES = (*documents.PROSE, *documents.LINES, *documents.TAILS, *documents.SMALL)
CLEANERS = (Cleaner(), Cleaner(repair=False), Cleaner(languages=frozenset({"en"})), Cleaner(languages=frozenset({"de", "ja", "ar"})))
FILTERS = sorted(newsclean.DEFAULT, key=lambda each: each.name)


def one(data: bytes) -> None:
    """Hold every law on one input."""
    how, rest = data[:1] or b"\0", data[1:]
    text = pieced(rest) if how[0] & 2 else rest.decode("utf-8", "surrogateescape")
    if how[0] & 4:
        page(text if how[0] & 2 else rest)
    elif how[0] & 8:
        unguessed(rest)
    else:
        plain(text, CLEANERS[how[0] >> 6], planted=bool(how[0] & 1), thorough=how[0] & 48 == 48)


def pieced(data: bytes) -> str:
    """Return a text of which each byte chose a piece."""
    return "".join([PIECES[byte % len(PIECES)] for byte in data[:80]])


def plain(text: str, cleaner: Cleaner, *, planted: bool, thorough: bool) -> None:
    """Check the laws of a text; `planted` puts a paragraph into it, which has to come back."""
    if planted:
        text = f"{text}\n\n{documents.PROSE[0]}\n\n{text[::-1]}"
    explanation = cleaner.explain(text)
    laws.only_deletions(explanation)
    laws.nothing_to_do_nothing_done(explanation)
    laws.idempotent(cleaner, explanation.text)
    if cleaner.repair:
        laws.repaired_and_no_more(text, explanation)
    if planted:
        assert explanation.text.strip()
    if thorough:
        laws.is_subsequence(explanation.text, explanation.source)
        laws.shown_inert(explanation)
        assert pickle.loads(pickle.dumps(cleaner)).explain(text) == explanation
        assert newsclean.explain(text, filters=FILTERS[::-1], languages=cleaner.languages, repair=cleaner.repair) == explanation


def unguessed(data: bytes) -> None:
    """Clean bytes in whatever encoding."""
    laws.only_deletions(CLEANERS[0].explain(data))


def page(markup: str | bytes) -> None:
    """Check the laws of a page: the lines that were read are the source."""
    if not hasattr(newsclean, "explain_html"):
        return
    explanation = newsclean.explain_html(markup)
    laws.only_deletions(explanation)
    laws.nothing_to_do_nothing_done(explanation)
    laws.idempotent(newsclean.clean, newsclean.clean(explanation.text))
    assert newsclean.explain_html(markup) == explanation
    laws.shown_inert(explanation)


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")  # a text that starts like a page is warned of, as it should be
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
