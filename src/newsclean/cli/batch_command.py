"""``newsclean batch``: the texts in files of records, cleaned record by record."""

from __future__ import annotations

import argparse
import errno
import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from .. import __version__
from ..sites.addresses import domain_of
from ..sites.store import ProfileStore, read_plan
from .batch import DROP, FAIL, KEEP, Worker, clean_all
from .formats import STDIN, Input, find_inputs, kind_of_name
from .formats.compression import COMPRESSIONS, split_suffixes
from .formats.records import Fields, Format
from .formats.targets import SUFFIXES, TARGETS, Target, choose_target
from .learning import MAX_FILES_FAILED_FIRST, count_pages, learn_parts, open_sources
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
    NoOutput,
    Output,
    Result,
    ResumableFile,
    StreamOutput,
    check_folder,
    is_device,
    sibling_path,
    to_problem_line,
)
from .report import Report
from .report_command import write_report

__all__ = ["make_batch_parser", "run"]

# What of an address is the site.
HOST: Final = "host"
DOMAIN: Final = "domain"
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


class _Place(NamedTuple):
    """Where the records of an input go, and as what; no path for standard output."""

    kind: str
    compression: str
    path: Path | None


def _run(options: argparse.Namespace) -> int:
    inputs = find_inputs(options.inputs, options.format)
    is_folder = _is_folder(options, inputs)
    if not is_folder and not options.dry_run:
        check_folder(options.output)
    with tempfile.TemporaryDirectory(prefix="newsclean-") as scratch:
        sites = (
            _prepare_sites(options, inputs, Path(scratch))
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


def _is_folder(options: argparse.Namespace, inputs: Sequence[Input]) -> bool:
    """Say whether the output is a folder."""
    if options.output == STDOUT or options.dry_run:
        return False
    path = Path(options.output)
    if path.is_dir() or options.output.endswith(("/", os.sep)):
        return True
    is_many = len(inputs) > 1 or (
        Path(options.inputs[0]).is_dir() and not inputs[0].documents
    )
    if is_many and (kind_of_name(options.output) or path.exists()):
        raise ValueError(f"{options.output}: several inputs need a folder to write to")
    return is_many


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
    plan = {**run.plan, "input": each.name, "input's size": _measure_input(each)}
    if options.resume and _take_up_whole(run, each, plan, state):
        return
    source = each.open_format(fields, options.format)
    place = _choose_place(options, each, source, is_folder=is_folder)
    target = choose_target(source, place.kind)
    output = _open_output(options, each, target, place, plan)
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


def _measure_input(each: Input) -> int | None:
    if each.name == STDIN:
        return None
    return sum(Path(name).stat().st_size for name in each.documents or (each.name,))


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


# --- the output ----------------------------------------------------------------------------------


def _choose_place(
    options: argparse.Namespace, each: Input, source: Format, *, is_folder: bool
) -> _Place:
    """Return where an input's records go, by ``--to`` and the output's name."""
    if options.dry_run or (options.output == STDOUT and not is_folder):
        kind, compression = options.to or (source.kind, "")
        if kind == "parquet" and compression:
            raise ValueError(f"--to {kind}.{compression}: Parquet is compressed within")
        if (
            options.output == STDOUT
            and len(options.inputs) > 1
            and kind not in ("jsonl", "dolma")
        ):
            raise ValueError(
                f"several inputs cannot be one {kind} on standard output; use -o FOLDER"
            )
        return _Place(kind, compression, None)
    if is_folder:
        return _choose_shard_place(options, each, source)
    path = Path(options.output)
    suffix, compression = split_suffixes(options.output)
    named = kind_of_name(options.output)
    if named == "warc" or suffix in (".html", ".htm", ".txt"):
        raise ValueError(
            f"{path}: newsclean batch writes no {suffix}; use one of {', '.join(TARGETS)}"
        )
    kind = source.kind if named in (None, kind_of_name(each.name)) else named
    if options.to:
        kind, compression = options.to[0], options.to[1] or compression
        if named not in (None, kind) and SUFFIXES[kind] != suffix:
            raise ValueError(f"{path}: the name says {named} and --to says {kind}")
    if kind == "parquet" and compression:
        raise ValueError(
            f"{path}: Parquet is compressed within; leave the ending .{compression} out"
        )
    if not is_device(path) and os.path.realpath(path) == os.path.realpath(each.name):
        raise ValueError(f"{path}: this is the input; write to another file")
    return _Place(kind, compression, path)


def _choose_shard_place(
    options: argparse.Namespace, each: Input, source: Format
) -> _Place:
    """Return the place of an input's records in a folder: of the input's name, with another ending
    if need be.
    """
    shard = each.shard if each.shard != STDIN else f"records{SUFFIXES[source.kind]}"
    _, compression = split_suffixes(shard)
    kind = source.kind
    if options.to:
        kind, compression = options.to[0], options.to[1] or compression
    if kind == "parquet":
        compression = ""
    is_same = kind_of_name(shard) in (kind, None) or (kind, kind_of_name(shard)) == (
        "jsonl",
        "json",
    )
    if not (is_same and compression == split_suffixes(shard)[1]) or kind == "dolma":
        shard = (
            _strip_endings(shard)
            + SUFFIXES[kind]
            + (f".{compression}" if compression else "")
        )
    path = Path(options.output, shard)
    if os.path.realpath(path) == os.path.realpath(each.name):
        raise ValueError(f"{path}: this is the input; write to another folder")
    path.parent.mkdir(parents=True, exist_ok=True)
    return _Place(kind, compression, path)


def _strip_endings(name: str) -> str:
    """Return a file's name without the endings that tell format and compression."""
    while split_suffixes(name)[1] or kind_of_name(name):
        name = str(Path(name).with_suffix(""))
    return name


def _open_output(
    options: argparse.Namespace,
    each: Input,
    target: Format | Target,
    place: _Place,
    plan: dict[str, Any],
) -> Output:
    if options.dry_run:
        return NoOutput()
    # what is not compressed as it is written; zstd is, and is made one frame at the end
    is_at_end = not target.is_streamed or place.compression == "zst"
    compression = place.compression if is_at_end else ""
    if place.path is None or is_device(place.path):
        stream: IO[bytes]
        if place.path is not None:
            stream = place.path.open("wb")
        elif sys.stdout is None:
            raise ValueError("standard output is closed; name a file with -o")
        else:
            stream = sys.stdout.buffer
        is_collected = bool(compression) or not target.is_streamed
        return StreamOutput(
            stream,
            finish=target.finish if is_collected else None,
            compression=compression,
            is_shared=place.path is None,
        )
    return ResumableFile(
        place.path,
        plan,
        finish=target.finish,
        source_name=each.name,
        resume=options.resume,
        compression=compression,
    )


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


# --- sites ---------------------------------------------------------------------------------------


def _prepare_sites(
    options: argparse.Namespace, inputs: Sequence[Input], scratch: Path
) -> Path | None:
    """Return the store of the sites' profiles: learned from the inputs, unless an earlier run did
    or none is to be.
    """
    if not options.learn:
        if not options.sites:
            return None
        if read_plan(Path(options.sites)) is None:
            raise ValueError(f"{options.sites}: no store of sites' profiles")
        return Path(options.sites)
    folder = scratch / "sites"
    if (
        options.output != STDOUT
        and not options.dry_run
        and not _is_stream(options.output)
    ):
        folder = sibling_path(Path(os.path.realpath(options.output)), "sites")
    fields = Fields(options.field, options.site_field)
    plan = json.dumps(
        [
            __version__,
            options.field,
            options.site_field,
            options.site_by,
            options.markup,
            read_plan(Path(options.sites)) if options.sites else None,
            [(each.name, _measure_input(each)) for each in inputs],
        ]
    )
    if options.resume and read_plan(folder) == plan:
        return folder
    sources = open_sources(inputs, fields, options.format, pass_over=_tell_later)
    store = ProfileStore(folder)
    if options.sites:
        store.include_store(Path(options.sites))
    pages = 0
    parts = learn_parts(
        sources,
        markup=options.markup,
        jobs=options.jobs,
        by_domain=options.site_by == DOMAIN,
        pass_over=None if len(inputs) == 1 else _pass_over,
    )
    for count, profiles in watch(
        parts, "pages", measure=count_pages, is_quiet=options.quiet
    ):
        pages += count
        store.include(profiles)
    store.close(plan)
    if not pages:
        raise ValueError(
            f"no page was learned: no record has a text in the field {options.field!r}"
        )
    return folder


def _tell_later(name: str, error: Exception) -> None:
    """Do nothing: why a file cannot be read is told when it is cleaned."""


def _pass_over(name: str, error: Exception) -> None:
    say(f"{name}: {describe_error_of(name, error)}; learned up to there")


def _is_stream(output: str) -> bool:
    """Say whether an output has no place for a folder beside it."""
    path = Path(output)
    return not path.is_dir() and is_device(path)
