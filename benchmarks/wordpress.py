"""How much of what WordPress itself prints goes, in each language it is translated into.

    python -m benchmarks.wordpress /usr/share/wordpress/wp-content/languages [--misses] [--only de,fr]

The folder holds WordPress's own translations (Debian: `wordpress-l10n`), one `.mo` file a locale; nothing of
them is stored here. A locale's strings are filled with a name, a number, a date or a title and planted

- alone, on a line between two paragraphs of the language. Only strings of two words or more, slots aside, are
  counted: a single word (`Search`, `%s says`) may be an article's own line, and is to stay where nothing tells,
  and so may the few in ORDINARY;
- in company, in the block WordPress prints them in (the comment form, the sidebar), all strings counted.

The paragraphs are the fixtures' own. A string is removed if no line of the outcome is it and both paragraphs are there.

Measured on 63 locales: alone 100 % in each; in company 98 to 100 %, but for Uighur (93 %: one string is broken HTML) and
Urdu (85 %: a third of its strings are translated, and three words are a menu to nobody).
"""
from __future__ import annotations

import argparse
import gettext
import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from newsclean import clean, languages
from newsclean.phrases.positions import MIN_MENU_LABELS

FIXTURES = Path(__file__).parent.parent / "fixtures"

# Locales whose module is not named after their language alone.
MODULES = {"zh_CN": "zh_hans", "zh_TW": "zh_hant", "zh_HK": "zh_hant", "sr_RS": "sr_cyrl"}
UNSPACED = ("Thai", "Han", "Japanese", "Khmer", "Lao", "Myanmar")

# What the default themes print, block by block; behind a bar stands what fills a string's slots. A row
# that begins with `=` is no string but what a page has there. The header stands before the article.
BLOCKS = {
    "header": """
        Skip to content
        Search for
        Search
        Menu
        Close
        Home
    """,
    "post": """
        Posted on %s|date
        By %s|name
        Continue reading %s|title
        Continue reading
        Read more
        (more)
        Posted in %s|category
        Filed under
        Uncategorized
        Tags
        Leave a comment
        No comments
        Edit
        Share
        Loading
        Related
    """,
    "pagination": """
        Previous post
        = title
        Next post
        = title
        Previous page
        Pages
        Page %s|number
        Next page
        Previous
        Next
    """,
    "comments": """
        1 comment
        %s comment|number
        %s comments|number
        %s says|name
        = date
        Reply
        %s says|name
        = date
        Reply
        Older comments
        Newer comments
        Comments are closed
    """,
    "form": """
        Leave a reply
        Leave a reply to %s|name
        Cancel reply
        Your email address will not be published
        Required fields are marked %s|star
        Comment|*
        Name|*
        Email|*
        Website
        Save my name, email, and website in this browser for the next time I comment
        Post comment
        You must be logged in to post a comment
    """,
    "sidebar": """
        Search for
        Search
        Recent posts
        = title
        = second title
        Recent comments
        Archives
        Select month
        = month
        Categories
        Select category
        Uncategorized
        Tag cloud
        Meta
        Log in
        Log out
        Entries feed
        Comments feed
        Pages
    """,
    "search": """
        Search results
        Nothing found
        Page not found
        It seems we can't find what you're looking for. Perhaps searching can help
        Search for
        Search
        Proudly powered by %s|site
    """,
}

# A name the scripts' readers would take for one.
NAMES = {
    "Cyrillic": "Анна Коваль", "Greek": "Άννα Παππά", "Arabic": "سمير حداد", "Hebrew": "דנה לוין", "Devanagari": "अमित वर्मा",
    "Bengali": "অমিত রায়", "Georgian": "ანა გელაშვილი", "Thai": "สมชาย ใจดี", "Japanese": "山田花子", "Han": "王小明",
    "Hangul": "김민수", "Tamil": "அமுதா ராஜன்", "Sinhala": "නිමල් පෙරේරා", "Myanmar": "အောင် မင်း",
}

SLOT = re.compile(r"%(?:\d\$)?[sd]|%(?![A-Za-z0-9%$])")
_WORD = re.compile(r"\w[^\s()\[\]\"\u201c\u201d\u00ab\u00bb]*")

# Of two words, and yet a subhead or a line of dialogue that an article may have.
ORDINARY = frozenset({"Search results", "Pas de commentaire"})

# Vietnamese puts a space between syllables, of which a word has one or two; a word in a script without spaces
# (`Log in` in Japanese) has up to six characters.
SYLLABLES = frozenset({"vi"})
WORD = 6

# What the editing screens say in words that a page says in a translation of its own.
SCREENS = frozenset({"Read more..."})


class String(NamedTuple):
    """One translated string as a page shows it: the English it is known by, its text, and that without its slots."""

    known_as: str
    text: str
    own: str


class Row(NamedTuple):
    """One locale's counts, and the strings that stayed."""

    strings: int
    alone: int
    alone_removed: int
    company: int
    company_removed: int
    missed: list[str]


def normal(msgid: str) -> str:
    """Return a string's English without tags, arrows, numbered slots and the other ways its versions differ in."""
    text = re.sub(r"<[^>]+>", "", html.unescape(msgid)).replace("\u2019", "'")
    text = SLOT.sub("%s", text)
    return text.strip(" :.*\u00ab\u00bb\u2039\u203a\u2190\u2192\u2026\u201c\u201d\"\n").replace("\u2026", "").casefold()


def catalog(path: Path) -> dict[str, list[str]]:
    """Return normal English to the translations there are, each as plain text."""
    found: dict[str, list[str]] = {}
    with path.open("rb") as file:
        entries: dict[str | tuple[str, int], str] = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]  # the one way to list them
    for msgid, text in entries.items():
        english = msgid[0] if isinstance(msgid, tuple) else msgid
        plain = "" if english in SCREENS else re.sub(r"<[^>]+>", "", html.unescape(text)).strip()
        texts = found.setdefault(normal(english.rpartition("\x04")[2]), [])
        if plain and plain not in texts:
            texts.append(plain)
    return found


def fillings(texts: dict[str, list[str]], code: str) -> dict[str, str]:
    """Return what stands in the slots, and on the lines between the strings, in the language."""
    first, second, _ = paragraphs(code)
    month, pattern = texts.get("may", ["May"])[0], texts.get("f j, y", ["F j, Y"])[0]
    date = re.sub(r"\\(.)|([FjYdnmM])", lambda part: part[1] or {"F": month, "M": month, "Y": "2024", "n": "5", "m": "05"}.get(part[2], "14"), pattern)
    return {"name": NAMES.get(languages.load(code).script, "Jana Dole\u017eal"), "number": "3", "star": "*", "*": "*", "site": "WordPress",
            "category": texts.get("uncategorized", ["News"])[0], "date": date, "month": f"{month} 2024",
            "title": title(first), "second title": title(second)}


def title(paragraph: str) -> str:
    """Return a paragraph's first words, as a headline has them."""
    words = paragraph.split()
    text = (" ".join(words[:5]) if len(words) > 5 else paragraph[:14]).rstrip(" .,;:\u3002\uff0c\u3001")
    return text[:1].upper() + text[1:]


def paragraphs(code: str) -> list[str]:
    """Return the two paragraphs and the carrier sentence of a language's fixtures."""
    return (FIXTURES / code / "prose.txt").read_text(encoding="utf-8").splitlines()


def blocks(texts: dict[str, list[str]], code: str) -> Iterator[tuple[str, list[String]]]:
    """Yield each block in each version of its strings there is; lines that are no strings are known as nothing.

    What a block of an old translation is left with may be three words that are a menu to nobody: left out.
    """
    filling = fillings(texts, code)
    for block, rows in BLOCKS.items():
        wanted = [row.strip().partition("|") for row in rows.strip().split("\n")]
        versions = max((len(texts.get(normal(english), ())) for english, _, _ in wanted), default=0)
        for version in range(versions):
            lines = [string for english, _, kind in wanted if (string := shown(english, kind, texts, filling, version))]
            if len({line.text for line in lines}) >= MIN_MENU_LABELS or any(line.known_as and not is_word(line, code) for line in lines):
                yield block, lines


def shown(english: str, kind: str, texts: dict[str, list[str]], filling: dict[str, str], version: int) -> String | None:
    """Return a row of a block in one of its translations, its slots filled; None where there is none."""
    if english.startswith("="):
        return String("", filling[english[1:].strip()], "")
    versions = texts.get(normal(english))
    if not versions:
        return None
    text = versions[version % len(versions)] + (" *" if kind == "*" else "")
    return String(english, SLOT.sub(filling.get(kind, ""), text), SLOT.sub("", text))


def is_word(string: String, code: str) -> bool:
    """Say whether a string is a single word besides its slots, in English or in the language, or as ordinary as one."""
    if len(_WORD.findall(SLOT.sub("", string.known_as))) < 2 or ORDINARY & {string.known_as, string.own}:
        return True
    if languages.load(code).script in UNSPACED:
        return len(string.own.strip(" :\uff1a\u00bb\u104b")) <= WORD
    return len(_WORD.findall(string.own)) < (3 if code in SYLLABLES else 2)


def measure(path: Path, code: str) -> Row:
    """Plant a locale's strings, alone and in company."""
    texts = catalog(path)
    first, second, _ = paragraphs(code)
    alone: dict[String, bool] = {}
    company: dict[String, bool] = {}
    for block, lines in blocks(texts, code):
        furniture = "\n\n".join(line.text for line in lines)
        page = f"{furniture}\n\n{first}\n\n{second}" if block == "header" else f"{first}\n\n{second}\n\n{furniture}"
        kept = clean(page).split("\n")
        for string in filter(lambda line: line.known_as, lines):
            company[string] = string.text not in kept and first in kept and second in kept
            if not is_word(string, code):
                alone[string] = clean(f"{first}\n\n{string.text}\n\n{second}") == f"{first}\n\n{second}"
    missed = [f"{'alone' if table is alone else 'company'}: {string.known_as} = {string.text}"
              for table in (alone, company) for string, gone in table.items() if not gone]
    return Row(len(company), len(alone), sum(alone.values()), len(company), sum(company.values()), missed)


def share(part: int, whole: int) -> str:
    """Return a part of a whole, and in per cent."""
    return f"{part:4}/{whole:<4} {100 * part / whole:5.1f} %" if whole else "-"


def main() -> None:
    """Print a row for each locale that has a module."""
    parser = argparse.ArgumentParser(description="How much of what WordPress itself prints goes, by locale.")
    parser.add_argument("folder", type=Path, help="of WordPress's .mo files")
    parser.add_argument("--misses", action="store_true", help="list what stays")
    parser.add_argument("--only", default="", help="languages, with commas between")
    options = parser.parse_args()
    only = options.only.split(",") if options.only else languages.CODES
    print(f"{'locale':8} {'strings':>7}  {'removed alone':18}  removed in company")
    for path in sorted(options.folder.glob("*.mo")):
        code = MODULES.get(path.stem, path.stem.split("_")[0])
        if path.stem.startswith(("admin-", "continents-")) or code not in only:
            continue
        row = measure(path, code)
        print(f"{path.stem:8} {row.strings:7}  {share(row.alone_removed, row.alone):18}  {share(row.company_removed, row.company)}", flush=True)
        for miss in row.missed if options.misses else ():
            print(f"    {miss}")


if __name__ == "__main__":
    main()
