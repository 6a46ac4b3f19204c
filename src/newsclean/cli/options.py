"""Which filters a command line asks for."""
from __future__ import annotations

import argparse

from ..engine.filter import Filter
from ..filters import DEFAULT

__all__ = ["add_choice_of_filters", "chosen"]


def add_choice_of_filters(parser: argparse.ArgumentParser) -> None:
    """The options --without and --only."""
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--without", action="append", default=[], metavar="REASON", type=_filter, help="leave this filter out")
    choice.add_argument("--only", action="append", default=[], metavar="REASON", type=_filter, help="use this filter alone")


def chosen(options: argparse.Namespace) -> frozenset[Filter]:
    """The filters that --without and --only leave."""
    return frozenset(options.only) or DEFAULT - frozenset(options.without)


def _filter(name: str) -> Filter:
    for each in DEFAULT:
        if each.name == name:
            return each
    raise argparse.ArgumentTypeError(f"no filter {name!r}; --list-filters names them")
