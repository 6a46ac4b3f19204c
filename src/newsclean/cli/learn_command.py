"""``newsclean learn``: a site's profile from its pages."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import reduce
from pathlib import Path
from typing import Final

from ..sites.profile import SiteProfile
from .formats import STDIN, find_inputs
from .formats.records import Fields
from .learning import count_pages, learn_parts, open_sources
from .messages import DONE, FAILED, STOPPED, describe_error_of, say, watch
from .options import add_jobs_option, add_record_options, make_parser
from .outputs import STDOUT, check_folder, is_device

__all__ = ["make_learn_parser", "run"]

_EXAMPLES: Final = """\
examples:
  newsclean learn pages.jsonl -o site.json             a profile from texts, a record a line
  newsclean learn --field html pages.parquet -o site.json
  newsclean learn saved-pages/ -o site.json            a folder of pages
  newsclean learn today.jsonl --add -o site.json       go on from the profile that is there

then: newsclean batch pages.jsonl --profile site.json -o articles.jsonl
and:  newsclean clean page.html --profile site.json"""


def run(arguments: Sequence[str]) -> int:
    """Learn a site's profile from files of its pages; return the exit code."""
    options = make_learn_parser().parse_args(arguments)
    try:
        return _learn(options)
    except KeyboardInterrupt:
        say(
            f"stopped; nothing was written to {options.output}: run the same command again"
        )
        return STOPPED


def make_learn_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    parser = make_parser(
        "learn", "Learn from a site's pages which lines they share.", _EXAMPLES
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        default=[STDIN],
        help=(
            "files of records, texts or pages, folders or patterns of them; standard input "
            "without any"
        ),
    )
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="PROFILE",
        help="where to write the profile, as JSON",
    )
    parser.add_argument(
        "--add", action="store_true", help="go on from the profile that is there"
    )
    add_record_options(parser)
    add_jobs_option(parser)
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="say only what is wrong"
    )
    return parser


def _learn(options: argparse.Namespace) -> int:
    path = Path(options.output)
    check_folder(options.output)
    profile = SiteProfile()
    if options.add and path.exists():
        profile = SiteProfile.load(path)
    inputs = find_inputs(options.files, options.format)
    failed: list[str] = []

    def pass_over(name: str, error: Exception) -> None:
        failed.append(name)
        say(f"{name}: {describe_error_of(name, error)}; passed over")

    fields = Fields(options.field)
    sources = open_sources(inputs, fields, options.format, pass_over=pass_over)
    parts = learn_parts(
        sources,
        markup=options.markup,
        jobs=options.jobs,
        pass_over=None if len(inputs) == 1 else pass_over,
        tell=say,
    )
    pages = 0
    for count, profiles in watch(
        parts, "pages", measure=count_pages, is_quiet=options.quiet
    ):
        pages += count
        profile = reduce(SiteProfile.merge, profiles.values(), profile)
    if not pages:
        raise ValueError(
            f"no page was learned: no record has a text in the field {options.field!r}"
        )
    if not len(profile):
        raise ValueError(
            f"nothing was learned: none of {pages} pages has a paragraph of running text"
        )
    _save(profile, path)
    if not options.quiet:
        lines = len(profile.repeats().lines)
        say(
            f"{pages} pages, {len(profile)} of them sampled; {lines} lines repeat on the site"
        )
    return FAILED if failed else DONE


def _save(profile: SiteProfile, path: Path) -> None:
    """Write a profile to a file, whole or not there, or to what is no regular file as it is."""
    if str(path) == STDOUT:
        sys.stdout.write(profile.to_json())
    elif is_device(path):
        path.write_text(profile.to_json(), encoding="utf-8", errors="replace")
    else:
        profile.save(os.path.realpath(path))
