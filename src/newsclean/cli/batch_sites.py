"""The profiles of sites that a batch run cleans by: learned from its own records, or an earlier run's."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from .. import __version__
from ..sites.store import ProfileStore, read_plan
from .batch_places import measure_input
from .formats import Input
from .formats.records import Fields
from .learning import count_pages, learn_parts, open_sources
from .messages import describe_error_of, say, watch
from .outputs import STDOUT, is_device, sibling_path

__all__ = ["DOMAIN", "HOST", "prepare_sites"]

# What of an address is the site.
HOST: Final = "host"
DOMAIN: Final = "domain"


def prepare_sites(
    options: argparse.Namespace, inputs: Sequence[Input], scratch: Path
) -> Path | None:
    """Return the store of the sites' profiles, or None where only a rules file speaks of sites.

    They are learned from the inputs, unless an earlier run did or none is to be learned.
    """
    if not options.learn:
        if not options.sites:
            return None
        if read_plan(Path(options.sites)) is None:
            raise ValueError(f"{options.sites}: no store of sites' profiles")
        return Path(options.sites)
    folder = scratch / "sites"
    if _has_place_for_sites(options):
        folder = sibling_path(Path(os.path.realpath(options.output)), "sites")
    plan = _describe_learning(options, inputs)
    if not (options.resume and read_plan(folder) == plan):
        _learn_sites(options, inputs, folder, plan)
    return folder


def _has_place_for_sites(options: argparse.Namespace) -> bool:
    """Say whether the profiles can stay beside the output."""
    if options.output == STDOUT or options.dry_run:
        return False
    path = Path(options.output)
    return path.is_dir() or not is_device(path)


def _describe_learning(options: argparse.Namespace, inputs: Sequence[Input]) -> str:
    """Return what the profiles depend on, to know again whether they may be gone on with."""
    earlier = read_plan(Path(options.sites)) if options.sites else None
    return json.dumps(
        [
            __version__,
            options.field,
            options.site_field,
            options.site_by,
            options.markup,
            earlier,
            [(each.name, measure_input(each)) for each in inputs],
        ]
    )


def _learn_sites(
    options: argparse.Namespace, inputs: Sequence[Input], folder: Path, plan: str
) -> None:
    """Learn the profiles of all sites in the inputs, on top of those of an earlier run."""
    fields = Fields(options.field, options.site_field)
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


def _tell_later(name: str, error: Exception) -> None:
    """Do nothing: why a file cannot be read is told when it is cleaned."""


def _pass_over(name: str, error: Exception) -> None:
    say(f"{name}: {describe_error_of(name, error)}; learned up to there")
