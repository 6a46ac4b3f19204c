"""The command line: ``newsclean clean``, ``learn``, ``batch``, ``rules`` and ``report``, and what
they end with.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Final

from .messages import FAILED, STOPPED, describe_error, say

__all__ = ["main"]

# A command's name to the module whose `run` does it; imported when it is asked for, so that a
# page is cleaned sooner. A file of such a name is given as ./learn.
COMMANDS: Final = {
    "clean": "clean_command",
    "learn": "learn_command",
    "batch": "batch_command",
    "rules": "rules_command",
    "report": "report_command",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: The command's name and arguments; without a name it is ``clean``.

    Returns:
        0 when all was done, 1 when something could not be done, 2 for wrong usage, 130 after
        Ctrl-C.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    name, rest = "clean", arguments
    if arguments and arguments[0] in COMMANDS:
        name, rest = arguments[0], arguments[1:]
    elif arguments and arguments[0].isalpha() and not os.path.exists(arguments[0]):
        say(
            f"{arguments[0]}: no such file, and no command; newsclean --help names the commands"
        )
        return FAILED
    try:
        command = import_module(f".{COMMANDS[name]}", __package__)
        return int(command.run(rest))
    except BrokenPipeError:
        _silence_stdout()  # whoever reads has had enough
        return 0
    except KeyboardInterrupt:
        say("stopped")
        return STOPPED
    except (OSError, EOFError, ValueError, ModuleNotFoundError) as error:
        say(describe_error(error))
        _silence_stdout()
        return FAILED


def _silence_stdout() -> None:
    """Point standard output nowhere, so that the flush at exit does not fail again."""
    with suppress(AttributeError, OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
