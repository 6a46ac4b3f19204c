"""Put the markups of `fixtures/markup` into articles and say what cleaning leaves of them and what it loses.

    python -m tests.systems [--only SYSTEM] [--failures]

Prints a table of system by form: how many of the strings that must go are gone, and how many of those that must stay are
lost.  `--failures` prints what goes wrong instead, line by line as `fixtures/markup/known_failures.txt` has it.

One file of `fixtures/markup` is one system, and says its name in its first line.  A markup begins with a comment:

    <!-- Sharing buttons (end)
      go: Share this:
      stay: What the article says in it.
    -->

In brackets stands where it belongs: in the `middle` of the article (which need not be said), at its `end`, or `after` it,
outside of the element that holds its text.  White space is folded before a string is looked for.
"""
from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import newsclean

FOLDER = Path(__file__).parent.parent / "fixtures" / "markup"
FAILURES = FOLDER / "known_failures.txt"

TITLE = "Eleven minutes past four"
PARAGRAPHS = (
    "The clock on the Marrowby corn exchange stopped at eleven minutes past four on a Sunday in March, and for the first hour only the pigeons took any notice. By evening the bus drivers had begun to set their watches by the bakery.",
    "“A clock that stands still is right twice a day, and ours had never managed that,” said Hedda Quill, who has wound it every Friday for thirty-one years. She hangs the key on a nail behind the flour bins.",
    "The town council has voted to have the works taken down and carried to a workshop in the next valley. The movement weighs nearly a tonne, and the stairs of the tower were built for people who were thinner.",
    "Two engineers from the tram depot have offered to do it with a winch, a sledge and eleven schoolchildren. The insurers asked for the number of children to be looked at again, and it now stands at nine.",
    "What nobody has settled is who will pay for the new dial. The old one was a gift from a button maker, whose heirs now live in three countries and answer letters slowly.",
    "There was a time when the tower had four dials and each told a different hour. The miller used the northern one, because it ran late, and the school used the southern one for the same reason.",
    "In the winter of the great frost the hands were warmed with a coal pan on a pole. The man who held the pole was paid in beer, and the hands are said to have trembled until spring.",
    "Quill does not believe that the trouble is in the works at all. She thinks that a jackdaw has nested behind the striking train, and that it would be polite to wait until the eggs have hatched.",
    "The council’s surveyor climbed up on Tuesday with a torch and came down with a feather. His findings run to forty pages, of which thirty-eight are about the stairs.",
    "Until the matter is decided the hour is rung by hand from the fire station. The volunteers take turns, and so far they have been late only once, on the night of the brass band’s supper.",
)
MIDDLE = 3  # paragraphs before a markup that stands in the middle


class Markup(NamedTuple):
    """What one plugin, theme or host prints; `go` and `stay` are texts in it as a reader sees them."""

    system: str
    name: str
    place: str
    go: tuple[str, ...]
    stay: tuple[str, ...]
    html: str


HEAD = re.compile(
    r"""
    ^<!--\ (?P<name>[^\n]+?)
    (?:\ \((?P<place>middle|end|after)\))?\n
    (?P<texts>(?:\ \ (?:go|stay):\ [^\n]+\n)+)
    -->\n
    """,
    re.MULTILINE | re.VERBOSE,
)


def read(path: Path) -> list[Markup]:
    """Return the markups of one system's file, in its order."""
    source = path.read_text(encoding="utf-8")
    heads = list(HEAD.finditer(source))
    ends = [head.start() for head in heads[1:]] + [len(source)]
    found = []
    for head, end in zip(heads, ends, strict=True):
        texts = [row.strip().partition(": ") for row in head["texts"].splitlines()]
        go = tuple(text for kind, _, text in texts if kind == "go")
        stay = tuple(text for kind, _, text in texts if kind == "stay")
        html = source[head.end() : end].strip("\n")
        found.append(Markup(path.stem, head["name"], head["place"] or "middle", go, stay, html))
    return found


def read_title(path: Path) -> str:
    """Return the system's name, from the first line of its file."""
    with path.open(encoding="utf-8") as file:
        return file.readline().removeprefix("<!--").strip().removesuffix("-->").strip()


def find_files() -> list[Path]:
    return sorted(FOLDER.glob("*.html"))


def read_markups() -> list[Markup]:
    return [markup for path in find_files() for markup in read(path)]


def write_body(markup: Markup, paragraphs: tuple[str, ...], opening: str = "<p>") -> str:
    """Return the paragraphs with the markup in their middle or at their end."""
    rows = [f"{opening}{paragraph}</p>" for paragraph in paragraphs]
    at = {"middle": MIDDLE, "end": len(rows)}.get(markup.place)
    if at is not None:
        rows.insert(at, markup.html)
    return "\n".join(rows)


def write_fragment(markup: Markup) -> str:
    """Return an article's own HTML as a feed or an interface gives it: no head, no page around it."""
    return write_body(markup, PARAGRAPHS[:5]) + ("\n" + markup.html if markup.place == "after" else "")


def write_classic_page(markup: Markup) -> str:
    """Return a page of a classic theme, with a sidebar and five paragraphs."""
    after = markup.html if markup.place == "after" else ""
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><title>{TITLE} – The Marrowby Lantern</title></head>
<body class="post-template-default single single-post postid-4110 single-format-standard">
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/" rel="home">The Marrowby Lantern</a></p>
<p class="site-description">Lit every morning</p></div>
<nav id="site-navigation" class="main-navigation"><button class="menu-toggle">Menu</button><ul class="menu">
<li class="menu-item"><a href="/town/">Town</a></li><li class="menu-item"><a href="/valley/">Valley</a></li>
<li class="menu-item"><a href="/letters/">Letters</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-4110" class="post-4110 post type-post status-publish format-standard hentry category-town">
<header class="entry-header"><h1 class="entry-title">{TITLE}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2024-03-19T07:10:00+00:00">March 19, 2024</time></span>
<span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/verrin/">Tomas Verrin</a></span></span></div></header>
<div class="entry-content">
{write_body(markup, PARAGRAPHS[:5])}
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/town/" rel="category tag">Town</a></span></footer>
</article>
{after}
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links">
<div class="nav-previous"><a href="/p/" rel="prev">The ford is open again</a></div></div></nav>
</main></div>
<aside id="secondary" class="widget-area"><section id="recent-posts-2" class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2>
<ul><li><a href="/q/">Brass band loses its drum</a></li><li><a href="/r/">The last charcoal burner retires</a></li></ul></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info"><a href="https://wordpress.org/">Proudly powered by WordPress</a></div></footer></div>
</body></html>"""


def write_block_page(markup: Markup) -> str:
    """Return a page of a block theme, with ten paragraphs."""
    after = markup.html if markup.place == "after" else ""
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><title>{TITLE} – The Marrowby Lantern</title></head>
<body class="post-template-default single single-post postid-4110 wp-embed-responsive">
<a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a>
<div class="wp-site-blocks"><header class="wp-block-template-part">
<div class="wp-block-group has-global-padding is-layout-constrained"><p class="wp-block-site-title"><a href="/" rel="home">The Marrowby Lantern</a></p>
<nav class="wp-block-navigation is-layout-flex" aria-label="Header"><ul class="wp-block-navigation__container">
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/town/"><span class="wp-block-navigation-item__label">Town</span></a></li>
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/valley/"><span class="wp-block-navigation-item__label">Valley</span></a></li>
</ul></nav></div></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target">
<div class="wp-block-group is-layout-constrained"><h1 class="wp-block-post-title">{TITLE}</h1>
<div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2024-03-19T07:10:00+00:00">19 March 2024</time></div>
<div class="wp-block-post-author-name">Tomas Verrin</div>
<div class="taxonomy-category wp-block-post-terms"><a href="/town/" rel="tag">Town</a></div></div></div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained wp-block-post-content-is-layout-constrained">
{write_body(markup, PARAGRAPHS, '<p class="wp-block-paragraph">')}
</div>
{after}
</main>
<footer class="wp-block-template-part"><div class="wp-block-group"><p class="has-text-align-center">Designed with <a href="https://wordpress.org" rel="nofollow">WordPress</a></p></div></footer>
</div></body></html>"""


FORMS = {"fragment": (write_fragment, PARAGRAPHS[:5]), "classic": (write_classic_page, PARAGRAPHS[:5]), "block": (write_block_page, PARAGRAPHS)}


def fold(text: str) -> str:
    return " ".join(text.split())


def find_failures(markup: Markup, form: str) -> list[str]:
    """Return what cleaning leaves and loses, as `left: text` and `lost: text`."""
    write, paragraphs = FORMS[form]
    cleaned = fold(newsclean.clean_html(write(markup)))
    left = [f"left: {text}" for text in markup.go if fold(text) in cleaned]
    lost = [f"lost: {text}" for text in (*markup.stay, *paragraphs) if fold(text) not in cleaned]
    return left + lost


def write_row(form: str, markup: Markup, failure: str) -> str:
    """Return a line of the list of known failures."""
    return f"{form} | {markup.system} | {markup.name} | {failure}"


def read_failures() -> list[str]:
    """Return the lines of the list of known failures, without its comments."""
    rows = FAILURES.read_text(encoding="utf-8").splitlines()
    return [each for each in rows if each and not each.startswith("#")]


def print_failures(chosen: list[Markup]) -> None:
    for markup in chosen:
        for form in FORMS:
            for failure in find_failures(markup, form):
                print(write_row(form, markup, failure))


def count_strings(markup: Markup) -> Counter[str]:
    """Return how many strings there are to go and to stay, and how many are gone and lost in each form."""
    counts = Counter({"markups": 1, "go": len(markup.go), "stay": len(markup.stay)})
    for form in FORMS:
        failures = find_failures(markup, form)
        lost = sum(failure.startswith("lost") for failure in failures)
        counts[f"{form} gone"] = len(markup.go) - (len(failures) - lost)
        counts[f"{form} lost"] = lost
    return counts


def print_table(chosen: list[Markup]) -> None:
    titles = {path.stem: read_title(path) for path in find_files()}
    sums: dict[str, Counter[str]] = {}
    for markup in chosen:
        sums.setdefault(titles[markup.system], Counter()).update(count_strings(markup))
    sums["all"] = sum(sums.values(), Counter())
    heads = [*(f"gone: {form}" for form in FORMS), *(f"lost: {form}" for form in FORMS)]
    print("| system | markups |", " | ".join(heads), "|")
    print("| --- |" + " --- |" * (1 + len(heads)))
    for system, counts in sums.items():
        gone = [f"{counts[f'{form} gone']}/{counts['go']}" if counts["go"] else "–" for form in FORMS]
        lost = [f"{counts[f'{form} lost']}/{counts['stay']}" if counts["stay"] else "–" for form in FORMS]
        print(f"| {system} | {counts['markups']} |", " | ".join(gone + lost), "|")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", metavar="SYSTEM", help="the name of one file of fixtures/markup, without its ending")
    parser.add_argument("--failures", action="store_true", help="print what goes wrong, not the table")
    options = parser.parse_args()
    chosen = [markup for markup in read_markups() if options.only in (None, markup.system)]
    if options.failures:
        print_failures(chosen)
    else:
        print_table(chosen)


if __name__ == "__main__":
    main()
