"""``newsclean learn`` and ``newsclean batch``: whole files of texts, with a word on standard error of what was done."""
from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from .. import __version__
from ..api import Cleaner
from ..sites.profile import SiteProfile
from .batch import Beside, Done, Stream, Tally, Worker, beside, clean_all, learn_sites, plain
from .formats import KINDS, format_of
from .formats.base import Fields
from .options import add_choice_of_filters, chosen

__all__ = ["run"]

STDIN = STDOUT = "-"
T = TypeVar("T")


def _command(name: str, about: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"newsclean {name}", description=about)
    parser.add_argument("--field", default="text", metavar="NAME", help="the field that holds the text (text)")
    parser.add_argument("--format", choices=KINDS, help="the input's format, if its name does not tell; .gz is seen by itself")
    return parser


# --- learn ---------------------------------------------------------------------------------------

def learn(arguments: Sequence[str]) -> int:
    """Learn a site's profile from files of its pages."""
    parser = _command("learn", "Learn from a site's pages which lines they share.")
    parser.add_argument("files", nargs="*", metavar="FILE", default=[STDIN], help="JSON Lines, CSV, Parquet, WARC or WET; standard input without any")
    parser.add_argument("-o", "--output", required=True, metavar="PROFILE", help="the profile, JSON; one that is there is added to with --add")
    parser.add_argument("--add", action="store_true", help="go on from the profile that is there")
    options = parser.parse_args(arguments)
    profile = SiteProfile.load(options.output) if options.add and Path(options.output).exists() else SiteProfile()
    sources = [format_of(name, Fields(options.field), kind=options.format) for name in options.files]
    pages = 0
    for text in _watched(chain.from_iterable(source.texts(source.read()) for source in sources), "pages"):
        profile.add(plain(text))
        pages += 1
    profile.save(options.output)
    _say(f"{pages} pages, {len(profile)} of them kept; {profile.repeats().describe()}")
    return 0


# --- batch ---------------------------------------------------------------------------------------

def batch(arguments: Sequence[str]) -> int:
    """Clean the texts of a file, record by record."""
    options = _batch_parser().parse_args(arguments)
    if options.output != STDOUT and options.resume and _is_whole(Path(options.output)):
        _say(f"{options.output} is whole already")
        return 0
    if STDIN in (options.input, options.output) and options.resume:
        raise ValueError("--resume needs an input and an output that are files")
    if options.input == STDIN and options.site_field:
        raise ValueError("--site-field reads the input twice; it must be a file")
    with tempfile.TemporaryDirectory(prefix="newsclean-") as folder:
        return _batch(options, Path(folder))


def _batch_parser() -> argparse.ArgumentParser:
    parser = _command("batch", "Clean the texts of a file, record by record; all else in it stays.")
    parser.add_argument("input", nargs="?", default=STDIN, metavar="FILE", help="JSON Lines, CSV, Parquet, WARC or WET, plain or gzip; standard input without one")
    parser.add_argument("-o", "--output", default=STDOUT, metavar="FILE", help="of the same format (JSON Lines for WARC and WET); packed if it ends in .gz; standard output without one")
    parser.add_argument("--removed", metavar="NAME", help="a new field for what was taken out: start, end, reason and text of each piece")
    sites = parser.add_mutually_exclusive_group()
    sites.add_argument("--profile", metavar="PROFILE", help="a site's profile, as `newsclean learn` writes it")
    sites.add_argument("--site-field", metavar="NAME", help="the field that names the site, or an address on it: learn each site first, then clean")
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="processes to clean with (1)")
    parser.add_argument("--resume", action="store_true", help="go on where a run of the same command was stopped")
    add_choice_of_filters(parser)
    return parser


def _jobs(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError("a number of processes, at least 1")
    return int(text)


def _is_whole(out: Path) -> bool:
    return out.exists() and not beside(out, "part").exists()


def _batch(options: argparse.Namespace, folder: Path) -> int:
    fields = Fields(options.field, options.site_field, options.removed)
    source = format_of(options.input, fields, kind=options.format)
    filters = chosen(options) | ({SiteProfile.load(options.profile).filter()} if options.profile else frozenset())
    out = _output(options)
    shelf = _shelf(options, fields, folder) if options.site_field else None
    worker = Worker(source, Cleaner(filters=filters), shelf, packed=options.output.endswith(".gz"))
    for done in _watched(clean_all(worker, out, jobs=options.jobs), "records", size=_records):
        for number, why in done.problems:
            _say(f"{options.input}:{number}: {why}; passed on as it is")
    if shelf:
        shelf.unlink()
    _report(out.tally)
    return 0


def _output(options: argparse.Namespace) -> Beside | Stream:
    if options.output == STDOUT:
        return Stream(sys.stdout.buffer)
    profile = hashlib.sha256(Path(options.profile).read_bytes()).hexdigest() if options.profile else None
    plan: dict[str, Any] = {
        "newsclean": __version__, "input": options.input, "field": options.field, "removed": options.removed, "site field": options.site_field,
        "profile": profile, "filters": sorted(each.name for each in chosen(options))}
    if options.input != STDIN:
        plan["input's size"] = Path(options.input).stat().st_size
    return Beside(Path(options.output), plan, resume=options.resume)


def _shelf(options: argparse.Namespace, fields: Fields, folder: Path) -> Path:
    """The profiles of all sites in the input; those of a run that was stopped, if they are whole."""
    path = folder / "sites" if options.output == STDOUT else beside(Path(options.output), "sites")
    if not (options.resume and path.exists()):
        source = format_of(options.input, fields, kind=options.format)
        learn_sites(_watched(source.texts(source.read()), "pages"), path)
    return path


def _records(done: Done) -> int:
    return done.tally.records


def _report(tally: Tally) -> None:
    _say(f"{tally.records} records, {tally.changed} changed, {tally.broken} broken")
    for reason, count in tally.reasons:
        _say(f"{count:>9}  {reason}", lead="")


# --- what a person sees --------------------------------------------------------------------------

def _say(message: str, *, lead: str = "newsclean: ") -> None:
    print(f"{lead}{message}", file=sys.stderr)


def _watched(items: Iterable[T], unit: str, *, size: Any = None) -> Iterator[T]:
    """The items, counted on standard error where a person watches it and tqdm is there."""
    try:
        from tqdm import tqdm
    except ModuleNotFoundError:
        yield from items
        return
    with tqdm(unit=f" {unit}", disable=not sys.stderr.isatty()) as bar:
        for item in items:
            yield item
            bar.update(1 if size is None else size(item))


_EXTRAS = {"pyarrow": "parquet", "warcio": "warc"}
_COMMANDS = {"learn": learn, "batch": batch}


def run(name: str, arguments: Sequence[str]) -> int:
    """Run one of the commands; gives 0, or 1 with the reason told where it could not be done."""
    try:
        return _COMMANDS[name](arguments)
    except BrokenProcessPool:
        _say("a process was killed, perhaps for want of memory; --resume goes on")
    except ModuleNotFoundError as error:
        _say(f"{error.name} is needed for this; pip install 'newsclean[{_EXTRAS.get(error.name or '', 'batch')}]'")
    except BrokenPipeError:
        raise
    except (OSError, EOFError, ValueError) as error:
        _say(str(error))
    except KeyboardInterrupt:
        _say("stopped; --resume goes on")
        return 130
    return 1
