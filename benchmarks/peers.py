"""Articles from pages by newsclean and by the tools that people use for it today, all under their default settings.

A tool that is not installed is left out of a run, and the stored result says so.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

Extract = Callable[[str], str]

_LANGUAGE = re.compile(r"<html[^>]*\blang=[\"']?([a-z]{2,3})", re.IGNORECASE)
# Languages that jusText has a list of frequent words for, by their codes; other pages are read without one.
JUSTEXT_LISTS = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fi": "Finnish", "fr": "French", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
    "nl": "Dutch", "no": "Norwegian_Bokmal", "nb": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese"}


def newsclean(html: str) -> str:
    """Return newsclean's text of the article."""
    import newsclean

    return newsclean.clean_html(html)


def trafilatura(html: str) -> str:
    """Return trafilatura's text without comments."""
    from trafilatura import extract

    return extract(html, include_comments=False) or ""


def trafilatura_precision(html: str) -> str:
    """Return the text of trafilatura told to prefer a precise one."""
    from trafilatura import extract

    return extract(html, include_comments=False, favor_precision=True) or ""


def readability(html: str) -> str:
    """Return readability-lxml's summary as text."""
    from bs4 import BeautifulSoup
    from readability import Document

    return BeautifulSoup(Document(html).summary(), "lxml").get_text("\n", strip=True)


def newspaper4k(html: str) -> str:
    """Return newspaper4k's text of a page that is there already."""
    from newspaper import Article

    article = Article("https://paper.example/story", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return str(article.text)


def resiliparse(html: str) -> str:
    """Return resiliparse's main content."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html, main_content=True, alt_texts=False, links=False, comments=False))


def goose3(html: str) -> str:
    """Return goose3's text; it fetches nothing when it is given the page."""
    from goose3 import Goose

    return str(Goose({"enable_image_fetching": False}).extract(raw_html=html).cleaned_text)


def justext(html: str) -> str:
    """Return jusText's good paragraphs, with the list of frequent words of the language that the page names."""
    from justext import get_stoplist, justext

    named = _LANGUAGE.search(html)
    listed = JUSTEXT_LISTS.get(named[1].lower()) if named else "English"
    if listed is None:  # as its documentation has it for a language without a list
        paragraphs = justext(html, frozenset(), stopwords_low=0, stopwords_high=0)
    else:
        paragraphs = justext(html, get_stoplist(listed))
    return "\n".join(each.text for each in paragraphs if not each.is_boilerplate)


# The name in the tables, the distribution whose version is stored, and the function.
ALL: dict[str, tuple[str, Extract]] = {
    "newsclean": ("newsclean", newsclean),
    "trafilatura": ("trafilatura", trafilatura),
    "trafilatura, precision": ("trafilatura", trafilatura_precision),
    "readability-lxml": ("readability-lxml", readability),
    "newspaper4k": ("newspaper4k", newspaper4k),
    "resiliparse": ("resiliparse", resiliparse),
    "goose3": ("goose3", goose3),
    "jusText": ("justext", justext),
}


def find_version(distribution: str) -> str:
    """Return the version of what is imported, or nothing where it is not installed."""
    if distribution == "newsclean":  # the source tree that runs, not an older installation
        import newsclean

        return newsclean.__version__
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""


def list_installed() -> dict[str, Extract]:
    """Return the tools that are here, by their names in the tables."""
    return {name: extract for name, (distribution, extract) in ALL.items() if find_version(distribution)}
