"""The options that several commands have."""

from __future__ import annotations

import argparse
import os

from ..api import Cleaner
from ..engine.filter import Filter
from ..filters import DEFAULT
from ..sites.profile import SiteProfile
from .batch import AUTO, HTML, TEXT

__all__ = [
    "add_cleaning_options",
    "add_jobs_option",
    "add_markup_options",
    "choose_filters",
    "make_cleaner",
]


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
        type=_parse_filters,
        help="leave these filters out",
    )
    choice.add_argument(
        "--include",
        "--only",
        action="extend",
        default=[],
        metavar="FILTER[,FILTER]",
        type=_parse_filters,
        help="use these filters and no others",
    )
    group.add_argument(
        "--languages",
        type=_parse_codes,
        metavar="CODE[,CODE]",
        help="look for the phrases of these languages only (all)",
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


def choose_filters(options: argparse.Namespace) -> frozenset[Filter]:
    """Return the filters that the options leave."""
    return frozenset(options.include) or DEFAULT - frozenset(options.exclude)


def make_cleaner(options: argparse.Namespace) -> Cleaner:
    """Return what cleans as the options say. The user's rules are to join the filters here."""
    filters = choose_filters(options)
    if options.profile:
        filters |= {SiteProfile.load(options.profile).filter()}
    return Cleaner(filters=filters, languages=options.languages, repair=options.repair)


def _parse_filters(names: str) -> list[Filter]:
    known = {each.name: each for each in DEFAULT}
    found = []
    for name in names.split(","):
        if name not in known:
            raise argparse.ArgumentTypeError(
                f"no filter {name!r}; newsclean --list-filters names them"
            )
        found.append(known[name])
    return found


def _parse_codes(codes: str) -> frozenset[str]:
    found = frozenset(codes.split(","))
    try:
        return Cleaner(languages=found).languages or found
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


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
