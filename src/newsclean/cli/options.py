"""The options that several commands have."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches

from ..api import Cleaner
from ..filters import ALL, FilterSet
from ..filters.strictness import Strictness, check_strictness
from ..sites.profile import SiteProfile
from .formats import KINDS
from .messages import fail_usage
from .worker import AUTO, HTML, TEXT

__all__ = [
    "add_cleaning_options",
    "add_jobs_option",
    "add_markup_options",
    "add_profile_option",
    "add_record_options",
    "make_cleaner",
    "make_parser",
]


def make_parser(
    command: str, description: str, examples: str
) -> argparse.ArgumentParser:
    """Return the parser of a command, without its arguments."""
    return argparse.ArgumentParser(
        prog=f"newsclean {command}",
        description=description,
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def add_record_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where in files of records the texts are."""
    parser.add_argument(
        "--format",
        choices=KINDS,
        help="the files' format, if neither name nor content tells it",
    )
    parser.add_argument(
        "--field",
        default="text",
        metavar="NAME",
        help="the field that holds the text (text)",
    )
    add_markup_options(parser)


def add_profile_option(group: argparse._ActionsContainer) -> None:
    """Add the option that names a learned profile."""
    group.add_argument(
        "--profile",
        metavar="PROFILE",
        help="a site's profile, as `newsclean learn` writes it",
    )


def add_cleaning_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what is removed."""
    group = parser.add_argument_group("what is removed")
    choice = group.add_mutually_exclusive_group()
    choice.add_argument(
        "--exclude",
        "--without",
        action="extend",
        default=[],
        metavar="FILTER[,FILTER]",
        type=_split_names,
        help="leave these filters out",
    )
    choice.add_argument(
        "--include",
        "--only",
        action="extend",
        default=[],
        metavar="FILTER[,FILTER]",
        type=_split_names,
        help="use these filters and no others",
    )
    group.add_argument(
        "--rules",
        metavar="FILE",
        help="rules of your own, as TOML; newsclean rules check FILE tries them",
    )
    group.add_argument(
        "--languages",
        type=_parse_codes,
        metavar="CODE[,CODE]",
        help="look for the phrases of these languages only (all)",
    )
    group.add_argument(
        "--strictness",
        type=_parse_strictness,
        metavar="HOW",
        help="how much: careful, default, thorough, or the score a mark needs, from 0 to 1",
    )
    group.add_argument(
        "--no-repair",
        dest="repair",
        action="store_false",
        help="leave wrongly decoded characters as they are",
    )


def add_markup_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how the texts are read."""
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--html",
        dest="markup",
        action="store_const",
        const=HTML,
        default=AUTO,
        help="the texts are HTML (else: those that begin as a page does)",
    )
    choice.add_argument(
        "--text",
        dest="markup",
        action="store_const",
        const=TEXT,
        help="the texts are plain text",
    )


def add_jobs_option(parser: argparse.ArgumentParser) -> None:
    """Add the option that says how many processes do the work."""
    parser.add_argument(
        "-j",
        "--jobs",
        type=_parse_jobs,
        default=1,
        metavar="N",
        help="processes to work with, or auto (1)",
    )


def make_cleaner(options: argparse.Namespace) -> Cleaner:
    """Return what cleans as the options say, on top of what a rules file says."""
    cleaner = Cleaner.from_file(options.rules) if options.rules else Cleaner()
    _check_names(cleaner, [*options.include, *options.exclude])
    if options.include:
        cleaner = _use_only(cleaner, options.include)
    elif options.exclude:
        cleaner = _leave_out(cleaner, options.exclude)
    if options.languages is not None:
        cleaner = replace(cleaner, languages=options.languages)
    if not options.repair:
        cleaner = replace(cleaner, repair=False)
    if options.profile:
        learned = SiteProfile.load(options.profile).filter()
        cleaner = replace(cleaner, filters=cleaner.filters | {learned})
    if options.strictness is not None:
        cleaner = replace(cleaner, strictness=options.strictness)
    return cleaner


def _check_names(cleaner: Cleaner, names: Sequence[str]) -> None:
    """End the command where a name is that of no filter and no rule."""
    known = {each.name for each in ALL | cleaner.filters}
    for site in cleaner.sites:
        known.update(each.name for each in site.rules)
    for name in names:
        if name not in known:
            near = get_close_matches(name, sorted(known), n=1)
            hint = f"; the nearest is {near[0]!r}" if near else ""
            fail_usage(f"no filter {name!r}; newsclean --list-filters names them{hint}")


def _use_only(cleaner: Cleaner, names: Sequence[str]) -> Cleaner:
    """Return the cleaner with the named filters and rules alone, those of single sites too."""
    sites = []
    for site in cleaner.sites:
        rules = tuple([each for each in site.rules if each.name in names])
        without = tuple([name for name in site.without if name in names])
        sites.append(replace(site, only=None, more=(), without=without, rules=rules))
    chosen = [each for each in ALL | cleaner.filters if each.name in names]
    return replace(cleaner, filters=FilterSet(chosen), sites=tuple(sites))


def _leave_out(cleaner: Cleaner, names: Sequence[str]) -> Cleaner:
    """Return the cleaner without the named filters and rules, whatever single sites say of them."""

    def drop(listed: Sequence[str]) -> tuple[str, ...]:
        return tuple([name for name in listed if name not in names])

    sites = []
    for site in cleaner.sites:
        only = None if site.only is None else drop(site.only)
        rules = tuple([each for each in site.rules if each.name not in names])
        sites.append(
            replace(
                site,
                only=only,
                without=drop(site.without),
                more=drop(site.more),
                rules=rules,
            )
        )
    chosen = [each for each in cleaner.filters if each.name not in names]
    return replace(cleaner, filters=FilterSet(chosen), sites=tuple(sites))


def _split_names(names: str) -> list[str]:
    return names.split(",")


def _parse_codes(codes: str) -> frozenset[str]:
    found = frozenset(codes.split(","))
    try:
        return Cleaner(languages=found).languages or found
    except ValueError as error:
        raise _without_name(error) from None


def _parse_strictness(given: str) -> Strictness:
    try:
        score: Strictness = float(given) if given[:1].isdigit() else given
    except ValueError:  # `0.8x`: no number, and no name either
        score = given
    try:
        return check_strictness(score)
    except ValueError as error:
        raise _without_name(error) from None


def _without_name(error: ValueError) -> argparse.ArgumentTypeError:
    """Return an error without the argument's name, which argparse puts before it."""
    return argparse.ArgumentTypeError(str(error).partition(": ")[2])


def _parse_jobs(text: str) -> int:
    if text == "auto":
        return (
            len(os.sched_getaffinity(0))
            if hasattr(os, "sched_getaffinity")
            else os.cpu_count() or 1
        )
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError("a number of processes, at least 1, or auto")
    return int(text)
