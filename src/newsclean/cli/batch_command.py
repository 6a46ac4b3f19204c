"""``newsclean batch``: the texts in files of records, cleaned record by record."""

from __future__ import annotations

import argparse
import errno
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from .. import __version__
from ..sites.addresses import domain_of
from ..sites.store import read_plan
from .batch_places import choose_place, is_folder_output, measure_input, open_output
from .batch_sites import DOMAIN, HOST, prepare_sites
from .formats import STDIN, Input, find_inputs
from .formats.compression import COMPRESSIONS
from .formats.records import Fields
from .formats.targets import TARGETS, choose_target
from .learning import MAX_FILES_FAILED_FIRST
from .messages import DONE, FAILED, STOPPED, describe_error_of, say, watch
from .options import (
    add_cleaning_options,
    add_jobs_option,
    add_profile_option,
    add_record_options,
    make_cleaner,
    make_parser,
)
from .outputs import (
    STATE_FOLDER,
    STDOUT,
    Result,
    ResumableFile,
    check_folder,
    is_device,
    sibling_path,
    to_problem_line,
)
from .report import Report
from .report_command import write_report
from .worker import DROP, FAIL, KEEP, Worker, clean_all

__all__ = ["make_batch_parser", "run"]

# Broken records that are told one by one.
MAX_PROBLEMS_TOLD: Final = 20

# What keeps any file from being written: the disk or the quota is full, or nothing can be written
# to it.
_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)

_EXAMPLES: Final = """\
examples:
  newsclean batch crawl.jsonl.zst -o clean.jsonl.zst --jobs auto --resume
  newsclean batch crawl/ -o clean/ --field html --html --site-field url --removed gone
  newsclean batch 'crawl/*.warc.gz' -o articles/ --to parquet
  newsclean batch pages.csv -o pages.parquet --on-error drop --errors broken.jsonl
  newsclean batch crawl.jsonl --dry-run --report lost.html
  newsclean batch crawl.jsonl -o clean.jsonl --rules sites.toml --site-field url --no-learn

exit codes: 0 done, 1 something could not be done or no record could be cleaned, 2 wrong usage,
130 stopped by Ctrl-C; --resume continues what a stopped or killed run left"""


def run(arguments: Sequence[str]) -> int:
    """Clean the texts of files, record by record; return the exit code."""
    options = make_batch_parser().parse_args(arguments)
    _check_options(options)
    try:
        return _run(options)
    except KeyboardInterrupt:
        say(f"stopped; {_how_to_go_on(options)}")
        return STOPPED
    except BrokenProcessPool:
        say(
            f"a worker process died, perhaps because memory is full; {_how_to_go_on(options)}"
        )
        return FAILED


def make_batch_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    parser = make_parser(
        "batch",
        "Clean the texts of records. All else in a record stays as it is.",
        _EXAMPLES,
    )
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="FILE",
        default=[STDIN],
        help=(
            "files, folders or patterns: JSON Lines, JSON, CSV, TSV, Parquet, WARC, WET, texts "
            "and pages, "
            "compressed or not; standard input without any"
        ),
    )
    parser.add_argument(
        "-o",
        "--output",
        default=STDOUT,
        metavar="PATH",
        help="a file, its format and compression told by its name, or a folder for several inputs; "
        "standard output without one",
    )
    parser.add_argument(
        "--to",
        metavar="FORMAT",
        type=_parse_target,
        help=f"the output's format ({', '.join(TARGETS)}) and compression, as in jsonl.zst",
    )
    add_record_options(parser)
    parser.add_argument(
        "--removed",
        metavar="NAME",
        help="a new field for what was removed: start, end, reason and text of each piece",
    )
    parser.add_argument(
        "--on-error",
        choices=(KEEP, DROP, FAIL),
        default=KEEP,
        help=(
            "what becomes of a record that cannot be read or cleaned (keep: it is copied "
            "unchanged)"
        ),
    )
    parser.add_argument(
        "--errors", metavar="FILE", help="write such records here, as JSON Lines"
    )
    parser.add_argument(
        "--report", metavar="FILE", help="what was removed, as .html or .json"
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="write no output; tell what would be removed",
    )
    add_jobs_option(parser)
    parser.add_argument(
        "--resume",
        action="store_true",
        help="go on where a run of the same command was stopped",
    )
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="say only what is wrong"
    )
    add_cleaning_options(parser)
    _add_site_options(parser)
    return parser


def _add_site_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("sites")
    choice = group.add_mutually_exclusive_group()
    add_profile_option(choice)
    choice.add_argument(
        "--site-field",
        metavar="NAME",
        help=(
            "the field that names the site, or an address on it: learn each site first, then "
            "clean; "
            "the profiles stay in OUTPUT.sites"
        ),
    )
    group.add_argument(
        "--site-by",
        choices=(HOST, DOMAIN),
        default=HOST,
        help=(
            "what of an address is the site: its host, or the domain registered for it, by the "
            "public suffix list (host)"
        ),
    )
    group.add_argument(
        "--sites", metavar="FOLDER", help="profiles of an earlier run to go on from"
    )
    group.add_argument(
        "--no-learn", dest="learn", action="store_false", help="use those as they are"
    )


def _parse_target(text: str) -> tuple[str, str]:
    kind, _, compression = text.partition(".")
    compression = "zst" if compression == "zstd" else compression
    if kind not in TARGETS or (compression and compression not in COMPRESSIONS):
        raise argparse.ArgumentTypeError(
            f"one of {', '.join(TARGETS)}, with .{' or .'.join(COMPRESSIONS)} behind it if it "
            f"is to be compressed"
        )
    return kind, compression


def _check_options(options: argparse.Namespace) -> None:
    """Raise `ValueError` for options that do not go together."""
    is_streamed = STDIN in options.inputs or options.output == STDOUT
    if options.resume and (is_streamed or options.dry_run):
        raise ValueError("--resume needs an input and an output that are files")
    if STDIN in options.inputs and options.site_field and options.learn:
        raise ValueError("--site-field reads the input twice; it must be a file")
    if (options.sites or not options.learn) and not options.site_field:
        raise ValueError(
            "--sites and --no-learn need --site-field, the field that names the site"
        )
    if options.site_by == DOMAIN:
        if not options.site_field:
            raise ValueError("--site-by needs --site-field, the field of addresses")
        domain_of("example.com")  # whether the list is installed
    if not options.learn and not (options.sites or options.rules):
        raise ValueError(
            "--no-learn needs --sites, the profiles to use, or --rules with [[site]] tables"
        )
    if not options.site_field and make_cleaner(options).sites:
        raise ValueError(
            f"{options.rules} has [[site]] tables: --site-field names the field with a record's "
            "address, and --no-learn leaves it at those rules"
        )
    if options.removed is not None and options.removed in (
        options.field,
        options.site_field,
    ):
        raise ValueError(
            f"--removed {options.removed}: this is a field of the input; it needs a new name"
        )
    if options.report and not options.report.endswith((".html", ".json")):
        raise ValueError(
            f"--report {options.report}: the name must end in .html or .json"
        )
    for path in filter(None, (options.report, options.errors)):
        check_folder(path)
    if options.to and options.to[0] == "dolma":
        options.repair = False  # spans count in the document's own text


def _how_to_go_on(options: argparse.Namespace) -> str:
    if options.dry_run:
        return "nothing was written"
    if STDIN in options.inputs or options.output == STDOUT:
        return "complete records were written; a run from or to a pipe cannot be continued, start it again"
    return "run the same command with --resume to continue"


# --- a run ---------------------------------------------------------------------------------------


class _OtherSettingsError(ValueError):
    """An earlier run had other settings; no file can be gone on with."""


@dataclass
class _BatchRun:
    """What a run has done so far."""

    options: argparse.Namespace
    plan: dict[str, Any]
    report: Report = field(default_factory=Report)
    told: int = 0
    failed: int = 0
    errors: IO[bytes] | None = None


def _run(options: argparse.Namespace) -> int:
    inputs = find_inputs(options.inputs, options.format)
    is_folder = is_folder_output(options, inputs)
    if not is_folder and not options.dry_run:
        check_folder(options.output)
    with tempfile.TemporaryDirectory(prefix="newsclean-") as scratch:
        sites = (
            prepare_sites(options, inputs, Path(scratch))
            if options.site_field
            else None
        )
        run = _BatchRun(options, _describe_settings(options, sites))
        with _open_errors(options) as run.errors:
            for each in inputs:
                _clean_input(run, each, sites, is_folder=is_folder)
    for warning, texts in sorted(run.report.warnings.items()):
        say(f"{warning} ({texts} texts)")
    if not options.quiet:
        _tell(run.report)
    if options.report:
        write_report(run.report, Path(options.report))
    if run.report.records and run.report.broken == run.report.records:
        say("no record could be cleaned")
        return FAILED
    return FAILED if run.failed else DONE


@contextmanager
def _open_errors(options: argparse.Namespace) -> Iterator[IO[bytes] | None]:
    if not options.errors:
        yield None
        return
    path = Path(options.errors)
    if is_device(path):
        with path.open("wb") as file:
            yield file
        return
    part = sibling_path(Path(os.path.realpath(path)), "part")
    with part.open("wb") as file:
        yield file
    part.replace(os.path.realpath(path))


def _describe_settings(
    options: argparse.Namespace, sites: Path | None
) -> dict[str, Any]:
    """Return what the output depends on, to know again whether a run may be gone on with."""
    profile = None
    if options.profile:
        profile = _digest_files([Path(options.profile)])
    cleaner = make_cleaner(options)
    rules = None
    if options.rules:
        named = [site.profile for site in cleaner.sites if site.profile is not None]
        rules = _digest_files([Path(options.rules), *named])
    return {
        "newsclean": __version__,
        "field": options.field,
        "removed": options.removed,
        "markup": options.markup,
        "on error": options.on_error,
        "to": options.to and ".".join(options.to),
        "profile": profile,
        "rules": rules,
        "site field": options.site_field,
        "site by": options.site_by,
        "sites": None if sites is None else read_plan(sites),
        "filters": sorted(each.name for each in cleaner.filters),
        "languages": None if cleaner.languages is None else sorted(cleaner.languages),
        "repair": cleaner.repair,
        "strictness": cleaner.strictness,
    }


def _digest_files(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _clean_input(
    run: _BatchRun, each: Input, sites: Path | None, *, is_folder: bool
) -> None:
    """Clean one input; what is wrong with it must not stop the others."""
    try:
        _clean_file(run, each, sites, is_folder=is_folder)
    except (OSError, EOFError, ValueError) as error:
        is_first = run.failed + 1 >= MAX_FILES_FAILED_FIRST and not run.report.records
        is_for_all = isinstance(error, BrokenPipeError | _OtherSettingsError)
        is_for_all |= isinstance(error, OSError) and error.errno in _NO_ROOM
        if not is_folder or is_first or is_for_all:
            raise
        run.failed += 1
        say(f"{each.name}: {describe_error_of(each.name, error)}; passed over")


def _clean_file(
    run: _BatchRun, each: Input, sites: Path | None, *, is_folder: bool
) -> None:
    options = run.options
    fields = Fields(options.field, options.site_field, options.removed)
    state = (
        Path(options.output, STATE_FOLDER, f"{each.shard}.json") if is_folder else None
    )
    plan = {**run.plan, "input": each.name, "input's size": measure_input(each)}
    if options.resume and _take_up_whole(run, each, plan, state):
        return
    source = each.open_format(fields, options.format)
    place = choose_place(options, each, source, is_folder=is_folder)
    target = choose_target(source, place.kind)
    output = open_output(options, each, target, place, plan)
    worker = Worker(
        target,
        make_cleaner(options),
        sites,
        place.compression if target.is_streamed else "",
        options.markup,
        options.on_error,
        tells_languages=bool(options.report),
        by_domain=options.site_by == DOMAIN,
    )
    with (
        closing(output),
        closing(clean_all(worker, source, output, jobs=options.jobs)) as results,
    ):
        for result in watch(
            results, "records", measure=_count_records, is_quiet=options.quiet
        ):
            _tell_problems(run, each.name, result)
            if run.errors and not isinstance(output, ResumableFile):
                lines = [
                    to_problem_line(each.name, problem) for problem in result.problems
                ]
                run.errors.writelines(lines)
    run.report.include(output.report)
    if isinstance(output, ResumableFile):
        problems = output.read_problems()
        if state is not None:
            _write_state(state, plan, output, options.output, problems)
        if run.errors:
            run.errors.write(problems)


def _count_records(result: Result) -> int:
    return result.report.records


def _tell_problems(run: _BatchRun, name: str, result: Result) -> None:
    after = "left out" if run.options.on_error == DROP else "copied unchanged"
    for problem in result.problems:
        if run.told < MAX_PROBLEMS_TOLD:
            say(f"{name}:{problem.number}: {problem.why}; {after}")
        elif run.told == MAX_PROBLEMS_TOLD:
            say(
                "more broken records are counted, not named; --errors FILE keeps them all"
            )
        run.told += 1


def _tell(report: Report) -> None:
    say(f"{report.records} records, {report.changed} changed, {report.broken} broken")
    for reason, (_, removals, _) in sorted(report.reasons.items()):
        say(f"{removals:>9}  {reason}", lead="")


# --- what is whole already -----------------------------------------------------------------------


def _take_up_whole(
    run: _BatchRun, each: Input, plan: dict[str, Any], state: Path | None
) -> bool:
    """Say whether an input was cleaned by an earlier run, and count what that did."""
    options = run.options
    if state is None:
        path = Path(os.path.realpath(options.output))
        if path.exists() and not sibling_path(path, "part").exists():
            say(f"{options.output} is complete already")
            return True
        return False
    if not state.exists():
        return False
    known = json.loads(state.read_text(encoding="utf-8"))
    if known["plan"] != json.loads(json.dumps(plan)):
        changed = sorted(name for name in plan if known["plan"].get(name) != plan[name])
        raise _OtherSettingsError(
            f"{options.output} was begun with other settings ({', '.join(changed)}); "
            "use those again, or leave --resume out to begin anew"
        )
    output = Path(options.output, known["output"])
    if not output.exists() or output.stat().st_size != known["size"]:
        return False
    run.report.include(Report.from_dict(known["report"]))
    if run.errors:
        run.errors.write(known["problems"].encode())
    return True


def _write_state(
    state: Path,
    plan: dict[str, Any],
    output: ResumableFile,
    folder: str,
    problems: bytes,
) -> None:
    """Note that an output in a folder is whole."""
    state.parent.mkdir(parents=True, exist_ok=True)
    record = {
        "newsclean": __version__,
        "plan": plan,
        "output": os.path.relpath(output.path, os.path.realpath(folder)),
        "size": output.path.stat().st_size,
        "problems": problems.decode(),
        "report": output.report.to_dict(),
    }
    part = sibling_path(state, "part")
    part.write_text(json.dumps(record), encoding="utf-8")
    part.replace(state)
