r"""Lines of Markdown that are nothing but links: menus, logos, icons, tags, cards of other stories.

A crawler's Markdown says what is a link, and a line that is nothing else is seldom the article's.
Above and below the article runs of such lines are removed. Anywhere in the text, rows of
three links or more are, and cards (links over several paragraphs). So are links to the stories
before and after, and links with nothing to see. Addresses tell links that share the story, and
links to its tags.

>>> menu = "* [Home](/)\n* [News](/n)\n* [Sport](/s)"
>>> LINK_LINES(f"{menu}\n\n# The dam\n\nThe river rose for three days, and the dam held.")
'# The dam\n\nThe river rose for three days, and the dam held.'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import LineSyntax, Link, Span
from ..phrases.lexicon import Hit
from ..phrases.positions import COMPANION, HEADING, LEAD, LINE
from ..placement.article_lines.find import find_hits
from ..placement.links import (
    MIN_LINK_LINE_SHARE,
    find_linked_article,
    find_own_lines,
    is_link_line,
)
from ..text.patterns import compile_later
from ..text.scripts import measure_length
from ..text.sentences import ends_sentence
from ..text.titles import is_title

__all__ = ["LINK_LINES"]

MIN_RUN: Final = 3  # lines of links outside of the article: a menu
MIN_ROW_LINKS: Final = 3  # links in a row with nothing but separators between them
MAX_ROW_LINK_WORDS: Final = 4
# Of the links of a list below the article so many must stay on the site.
MIN_OWN_SHARE: Final = 0.8
# The longest menus of the development pages have 376 lines: more are an index, which is the article.
MAX_MENU_LINES: Final = 600
# Of those of a list above it, which may lead to sister sites.
MIN_OWN_SHARE_ABOVE: Final = 0.5
# Links to one host, some of them above the article: it is the site's own.
MIN_OWN_LINKS: Final = 8
MIN_ICONS: Final = 2
MIN_LABELLED: Final = 2  # links under an ordinary word
MIN_LABEL_LENGTH: Final = 10  # in a script without spaces, measured as Latin
MIN_STORY_LENGTH: Final = 12
MIN_LINES_OF_CARD: Final = 3  # picture, title and teaser
MIN_CARD_WORDS: Final = 3  # of a title; fewer are a button's
# Of a link that holds another story's title and its first words.
MIN_TEASER_WORDS: Final = 20

_LINK_SEPARATORS: Final = compile_later(
    r"[\s|/\u00b7\u2022\u00bb\u203a>\u2013\u2014-]*"
)
_ARROW: Final = compile_later(
    r"^\s*(?:[\u2190\u21d0]|[\u00ab\u2039<]+\s)|(?:[\u2192\u21d2]|\s[\u00bb\u203a>]+)\s*$"
)
_HOST: Final = compile_later(r"[a-z]+:(?://)?([^/?#]*)", re.IGNORECASE)
# What no menu leads to.
_DOCUMENT: Final = compile_later(
    r"\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|epub)(?:[?#]|$)", re.IGNORECASE
)
_PICTURE_FILE: Final = compile_later(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)", re.IGNORECASE
)
# Where networks take a story that is shared: https://developers.facebook.com/docs/plugins/share-button,
# https://developer.x.com/en/docs/x-for-websites/web-intents/overview, and their like.
_SHARING: Final = compile_later(
    r"""
      facebook\.com/ (?: sharer | dialog/ ) | (?: twitter | x )\.com/ (?: intent/ | share\b )
    | linkedin\.com/ (?: share | sharing | cws/share ) | pinterest\.\w{2,3}/pin/create
    | whatsapp (?: \.com/ | :// ) send | wa\.me/\?text | t(?:elegram)?\.me/share | reddit\.com/submit
    | vk\.com/share | (?: bsky\.app | threads\.net )/intent | weibo\.com/share | line\.me/ [rR]/
    | tumblr\.com/ (?: share | widgets/share ) | getpocket\.com/ (?: save | edit )
    | fb-messenger://share | ^mailto:\?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TAG_ADDRESS: Final = compile_later(r"/tags?/[^/\s]{1,100}/?$", re.IGNORECASE)
# A label before tags, and what stands between them.
_AROUND_TAGS: Final = compile_later(
    r"[^\W\d_][\w\s]{0,30}[:\uff1a]|[\s,;|/\u00b7\u2022\u3001#-]+"
)
_SITE_ROOT: Final = compile_later(r"(?:[a-z]+:)?//[^/?#]+/?|/")


def find(view: View) -> Iterator[Span]:
    if not view.syntax:
        return
    article = view.cached(find_linked_article)
    for index, syntax in enumerate(view.syntax):
        if not syntax.links:
            continue
        text = view.lines[index].text
        if not text.strip():
            if note := _name_wordless(syntax, is_inside=index in article):
                yield view.line_span(index, note)
                if all(_SHARING.search(link.target) for link in syntax.links):
                    yield from _find_label_above(view, index)
        elif syntax.in_card:
            yield view.line_span(index, "a card")
        elif syntax.kind != "heading" and _is_row_or_tags(text, syntax.links):
            yield view.line_span(index, "a row of links")
        elif article and _is_pictured(view, index, is_inside=index in article):
            yield view.line_span(index, "a card")
        elif is_link_line(view, index) and _ARROW.search(text):
            yield view.line_span(index, "another story")
        elif article and index not in article and _is_teaser(view, index):
            yield view.line_span(index, "a teaser in a link")
    yield from _find_named_stories(view)
    if article:
        for index in _find_lists(view, article):
            yield view.line_span(index, "links in a list")
        for index in _find_cards_of_lines(view, article):
            yield view.line_span(index, "a card")


def _find_label_above(view: View, index: int) -> Iterator[Span]:
    """Yield the word of sharing with a colon right above a button (`Share:`)."""
    above = view.neighbours(index)[0]
    hits = view.hits.get(above, ()) if above is not None else ()
    if above is None or not view.lines[above].text.rstrip().endswith(":"):
        return
    if any(hit.reason == "share_prompts" and hit.position == COMPANION for hit in hits):
        yield view.line_span(above, "a label of icons")


def _name_wordless(syntax: LineSyntax, *, is_inside: bool) -> str:
    """Return what a line of links without a word is, if it is clutter."""
    if not syntax.pictures:
        return "" if syntax.in_card else "a link with nothing to see"
    if not is_inside and _leads_home(syntax):
        return "a logo"
    if _is_row_of_icons(syntax) or _are_icons_of_sharing(syntax):
        return "icons of other sites"
    return ""


def _leads_home(syntax: LineSyntax) -> bool:
    """Say whether a line's links lead to the first page of a site."""
    return all(_SITE_ROOT.fullmatch(link.target) for link in syntax.links)


def _is_teaser(view: View, index: int) -> bool:
    """Say whether a line is one long link within the site: a title and what follows it."""
    links = view.syntax[index].links
    is_headline = view.syntax[index].level == 1
    if len(links) != 1 or is_headline or not is_link_line(view, index):
        return False
    is_long = len(view.lines[index].text.split()) >= MIN_TEASER_WORDS
    return is_long and _get_host(links[0].target) in view.cached(_find_own_hosts)


def _are_icons_of_sharing(syntax: LineSyntax) -> bool:
    """Say whether a line is pictures, each a link by which the story is shared."""
    targets = [link.target for link in syntax.links]
    return syntax.pictures > 0 and all(map(_SHARING.search, targets))


def _is_row_of_icons(syntax: LineSyntax) -> bool:
    """Say whether a line is pictures, each a link to another site: networks to follow a paper on."""
    hosts = {_get_host(link.target) for link in syntax.links}
    leads_away = "" not in hosts and not any(
        map(_PICTURE_FILE.search, (link.target for link in syntax.links))
    )
    return (
        leads_away
        and MIN_ICONS <= len(syntax.links) == syntax.pictures
        and len(hosts) == len(syntax.links)
    )


def _is_pictured(view: View, index: int, *, is_inside: bool) -> bool:
    """Say whether a line is links with a picture in each, to another page than the picture's.

    One alone inside of the article is a card as an item of a list or as a heading, and if it holds
    a title and no sentence: a picture's caption may stand in its link.
    """
    syntax = view.syntax[index]
    text = view.lines[index].text
    if syntax.pictures < len(syntax.links) - 1 or not syntax.pictures:
        return False
    if syntax.level == 1 or not _leaves_nothing(text, syntax.links):
        return False
    if any(map(_PICTURE_FILE.search, (link.target for link in syntax.links))):
        return False
    if len(syntax.links) > 1:
        return True
    if len(text.split()) < MIN_CARD_WORDS:
        return False
    if _get_host(syntax.links[0].target) not in view.cached(_find_own_hosts):
        return False
    if not is_inside:
        return True
    return (syntax.is_item or syntax.level > 0) and not ends_sentence(text.strip())


def _leaves_nothing(text: str, links: Sequence[Link]) -> bool:
    """Say whether links leave nothing of a line but what separates links."""
    at = 0
    for link in links:
        if not _LINK_SEPARATORS.fullmatch(text, at, max(link.start, at)):
            return False
        at = max(at, link.end)
    return _LINK_SEPARATORS.fullmatch(text, at) is not None


def _is_row(text: str, links: Sequence[Link]) -> bool:
    """Say whether a line is a row of short links, of tags, or of links that touch, and nothing
    else.
    """
    at = 0
    is_short = len(links) >= MIN_ROW_LINKS
    are_tags = touch = len(links) > 1
    for link in links:
        words = text[link.start : link.end].split()
        if not _LINK_SEPARATORS.fullmatch(text, at, max(link.start, at)):
            return False
        is_short = is_short and len(words) <= MAX_ROW_LINK_WORDS
        are_tags = are_tags and bool(words) and words[0].startswith("#")
        touch = touch and (link.is_glued or not at)
        at = max(at, link.end)
    return (is_short or are_tags or touch) and bool(
        _LINK_SEPARATORS.fullmatch(text, at)
    )


def _is_row_or_tags(text: str, links: Sequence[Link]) -> bool:
    """Say whether a line is a row of links, or links whose addresses say what they are for."""
    return _is_row(text, links) or _shares_or_tags(text, links)


def _shares_or_tags(text: str, links: Sequence[Link]) -> bool:
    """Say whether a line is links that share the story, or lead to its tags, and no more than a label."""
    targets = [link.target for link in links]
    if all(map(_SHARING.search, targets)):
        return _leaves_nothing(text, links)
    if not all(map(_TAG_ADDRESS.search, targets)):
        return False
    ends = [0, *[link.end for link in links]]
    starts = [*[max(link.start, 0) for link in links], len(text)]
    between = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    return all(
        not gap.strip() or _AROUND_TAGS.fullmatch(gap.strip()) for gap in between
    )


def _find_named_stories(view: View) -> Iterator[Span]:
    """Yield lines that call another story related: `Read more: [title](url)`, or the title under
    it.
    """
    for index, hit in find_hits(view, "related_links", LEAD, COMPANION):
        if _leads_to_link(view.lines[index].text, hit, view.syntax[index].links):
            yield view.line_span(index, "leads to another story")
        elif hit.position == COMPANION and (links := _list_labelled(view, index)):
            for line in (index, *links):
                yield view.line_span(line, "a list of other stories")
    last = len(view.lines) - 1
    for index, _ in view.hits_for("related_links", HEADING, LINE):
        below = index + 1
        is_pair = below == last or (
            below < last and not view.lines[below + 1].text.strip()
        )
        if not is_pair or not view.lines[index].text.rstrip().endswith(":"):
            continue
        if is_title(view.lines[below].text):
            yield view.line_span(below, "leads to another story")


def _list_labelled(view: View, label: int) -> list[int]:
    """Return the items that are links, right under a heading or a label with a colon.

    They lead to one host, which another link of the text leads to as well: the site's own. Books
    that an author recommends stand in a shop.
    """
    text = view.lines[label].text.rstrip()
    if not view.syntax[label].level and not text.endswith((":", "\uff1a")):
        return []
    items: list[int] = []
    for index in view.nonblank_below(label):
        if not view.syntax[index].is_item or not is_link_line(view, index):
            break
        items.append(index)
    hosts = {
        _get_host(link.target) for index in items for link in view.syntax[index].links
    }
    if len(items) < MIN_LABELLED or len(hosts) != 1:
        return []
    others = (
        link.target
        for index, syntax in enumerate(view.syntax)
        if index not in items
        for link in syntax.links
    )
    host = hosts.pop()
    is_own = not host or any(_get_host(target) == host for target in others)
    return items if is_own else []


def _leads_to_link(text: str, hit: Hit, links: Sequence[Link]) -> bool:
    """Say whether a phrase such as `Read more:` leads to a title that is a link, and the line ends
    there.
    """
    start = hit.end if hit.separated or _touches_title(text, hit, links) else 0
    for name, title in hit.slots:
        if name == "title":
            start = len(text.rstrip()) - len(title)
    rest = text[start:].strip()
    linked = sum(max(0, link.end - max(link.start, start)) for link in links)
    return start > 0 and bool(rest) and linked >= MIN_LINK_LINE_SHARE * len(rest)


def _touches_title(text: str, hit: Hit, links: Sequence[Link]) -> bool:
    """Say whether a label of several words stands right before a link, which is a title.

    One word (`Read`) may be the author's, and so may a link that goes on with the sentence.
    """
    label = text[: hit.end].strip()
    is_label = " " in label or measure_length(label) > max(len(label), MIN_LABEL_LENGTH)
    if hit.position != LEAD or not is_label or len(links) != 1:
        return False
    title = text[links[0].start : links[0].end].strip()
    return (
        not text[hit.end : links[0].start].strip()
        and measure_length(title) >= MIN_STORY_LENGTH
        and is_title(title)
    )


def _find_lists(view: View, article: range) -> list[int]:
    """Return runs of lines of links above the article and below it that stay on the site.

    A list of sources leads elsewhere, or to documents.
    """
    own = view.cached(_find_own_hosts)
    own_lines = view.cached(find_own_lines)
    found: list[int] = []
    for run in _find_link_runs(view):
        is_outside = run[-1] < article.start or run[0] >= article.stop
        targets = [link.target for index in run for link in view.syntax[index].links]
        is_long = len(run) >= MIN_RUN or len(targets) > MIN_RUN > len(run) > 1
        if not is_long or not is_outside:
            continue
        stay = sum(_get_host(target) in own for target in targets)
        if 2 * sum(map(bool, map(_DOCUMENT.search, targets))) >= len(targets):
            continue
        least = MIN_OWN_SHARE_ABOVE if run[0] < article.start else MIN_OWN_SHARE
        if stay >= least * len(targets):
            found += [index for index in run if index not in own_lines]
    return found if len(found) <= MAX_MENU_LINES else []


def _find_cards_of_lines(view: View, article: range) -> Iterator[int]:
    """Yield lines below each other that lead to one page of the site: picture, title, teaser.

    They stand above or below the article; a book under its picture leads to a shop.
    """
    for lines in (range(article.start), range(article.stop, len(view.lines))):
        card: list[int] = []
        for index in lines:
            if not view.syntax[index].links and not view.lines[index].text.strip():
                continue
            if card and _get_only_target(view, index) != _get_only_target(
                view, card[0]
            ):
                yield from _list_card(view, card)
                card = []
            if _get_only_target(view, index):
                card.append(index)
        yield from _list_card(view, card)


def _get_only_target(view: View, index: int) -> str:
    """Return where a line leads that is nothing but links to one page; nothing for any other line."""
    links = view.syntax[index].links
    if not links or (view.lines[index].text.strip() and not is_link_line(view, index)):
        return ""
    targets = {link.target for link in links}
    return targets.pop() if len(targets) == 1 else ""


def _list_card(view: View, card: list[int]) -> list[int]:
    """Return the lines if they are a card: a picture, and a title on the same site or a teaser too."""
    pictures = sum(view.syntax[index].pictures > 0 for index in card)
    if not pictures or pictures == len(card):
        return []
    target = _get_only_target(view, card[0])
    is_own = _get_host(target) in view.cached(_find_own_hosts)
    is_card = is_own or len(card) >= MIN_LINES_OF_CARD
    return card if is_card and not _PICTURE_FILE.search(target) else []


def _find_own_hosts(view: View) -> frozenset[str]:
    """Return the hosts that are the text's own.

    They are those of relative addresses, of links to a first page, and the one that most links lead
    to, above the article too: an article's sources may stand on one site.
    """
    own = {""}
    hosts: dict[str, int] = {}
    above: set[str] = set()
    start = view.cached(find_linked_article).start
    for index, syntax in enumerate(view.syntax):
        for link in syntax.links:
            host = _get_host(link.target)
            hosts[host] = hosts.get(host, 0) + 1
            if index < start:
                above.add(host)
            if _SITE_ROOT.fullmatch(link.target):
                own.add(host)
    hosts.pop("", None)
    most = max(hosts, key=lambda host: (hosts[host], host), default="")
    is_site = most in above and hosts.get(most, 0) >= MIN_OWN_LINKS
    if is_site and 2 * hosts[most] >= sum(hosts.values()):
        own.add(most)
    return frozenset(own)


def _get_host(target: str) -> str:
    """Return the host of an address, nothing for a relative one."""
    found = _HOST.match(target)
    return found[1] if found else ""


def _find_link_runs(view: View) -> Iterator[Sequence[int]]:
    """Yield runs of lines that are nothing but links; a title of the first level is none."""
    run: list[int] = []
    for index in view.nonblank:
        if is_link_line(view, index) and view.syntax[index].level != 1:
            run.append(index)
        elif run:
            yield run
            run = []
    if run:
        yield run


LINK_LINES = Filter("link_lines", find)
