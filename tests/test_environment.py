"""The same result wherever it runs, and nothing touched but the text: hash seed, locale, flags, and no side effect."""
from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from . import cases

SOURCE = Path(__file__).parent.parent / "src"
PAGE = "<html><body><nav><a href='/'>Home</a></nav><article><p>The dam held.</p><p>3 min read</p></article></body></html>"

# Cleans what it is given and prints a sum over all that came of it.
CLEAN = """
import hashlib, json, pickle, sys
import newsclean
texts = json.loads(sys.stdin.buffer.read())
found = [newsclean.explain(text) for text in texts] + [newsclean.explain_html(PAGE)]
rows = [json.dumps(each.to_dict(), sort_keys=True).encode() + each._repr_html_().encode() + str(each).encode() for each in found]
rows.append(pickle.dumps(newsclean.Cleaner(languages=["de", "en", "fr"]), 5))
print(hashlib.sha256(b"".join(rows)).hexdigest())
""".replace("PAGE", repr(PAGE))


def python(code, *flags, given="", check=True, **variables):
    """What a fresh interpreter prints."""
    environment = {"PYTHONPATH": str(SOURCE), "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", **variables}
    done = subprocess.run([sys.executable, *flags, "-c", code], input=given.encode(), capture_output=True, check=False, env=environment)
    assert done.returncode == 0 or not check, done.stderr.decode()
    assert done.stderr == b""
    return done.stdout.decode().strip()


@pytest.fixture(scope="module")
def texts():
    return json.dumps([cases.read(path).source for path in cases.paths("synthetic", "negative")][::16])


@pytest.fixture(scope="module")
def usual(texts):
    return python(CLEAN, given=texts, PYTHONHASHSEED="0")


@pytest.mark.parametrize("seed", range(1, 10))
def test_the_hash_seed_changes_nothing(seed, texts, usual):
    assert python(CLEAN, given=texts, PYTHONHASHSEED=str(seed)) == usual


@pytest.mark.parametrize("variables", [{"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, {"LC_ALL": "C.UTF-8"}, {"LC_ALL": "POSIX"}, {"PYTHONUTF8": "1"},
                                       {"PYTHONOPTIMIZE": "2"}, {"PYTHONOPTIMIZE": "1"}, {"TZ": "Asia/Kathmandu"}], ids=str)
def test_the_locale_and_the_level_of_optimisation_change_nothing(variables, texts, usual):
    assert python(CLEAN, given=texts, **variables) == usual


@pytest.mark.parametrize("flags", [("-W", "error"), ("-bb", "-W", "error"), ("-X", "dev", "-W", "error"), ("-I",), ("-OO", "-bb")], ids=" ".join)
def test_no_flag_brings_a_warning_or_another_result(flags, texts, usual):
    code = CLEAN if "-I" not in flags else f"import sys; sys.path.insert(0, {str(SOURCE)!r})\n{CLEAN}"
    assert python(code, *flags, given=texts) == usual


# Every event the interpreter tells of, but for reading the package's own modules and those it borrows.
AUDIT = """
import sys
WORLD = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "ssl.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.kill",
         "os.putenv", "os.unsetenv", "os.chmod", "os.chown", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.utime",
         "os.setxattr", "shutil.", "tempfile.", "signal.", "_thread.start_new_thread", "ctypes.dlopen", "sqlite3.", "webbrowser.", "pty.", "fcntl.", "resource.setrlimit",
         "sys.addaudithook", "sys.setprofile", "sys.settrace", "gc.", "builtins.input", "cpython.run_", "code.__new__", "marshal.dumps", "time.sleep")
seen = []
def hook(event, arguments):
    if event == "open":
        path, mode, flags = arguments
        if (mode and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & 3) or not (
                str(path).endswith((".py", ".pyc", ".so", ".pth")) or "/newsclean/languages/" in str(path) or str(path).endswith("/newsclean/phrases/stored.bin")):
            seen.append((event, str(path), mode))
    elif event.startswith(WORLD):
        seen.append((event, repr(arguments)[:200]))
"""

STATE = """
import gc, locale, logging, os, random, signal, threading, warnings
def state():
    return (os.getcwd(), dict(os.environ), locale.setlocale(locale.LC_ALL), logging.root.level, list(logging.root.handlers), logging.root.disabled,
            random.getstate(), {number: signal.getsignal(number) for number in signal.valid_signals()}, threading.active_count(), list(warnings.filters), gc.get_threshold(),
            gc.isenabled(), sys.getrecursionlimit(), sys.gettrace(), sys.getprofile(), sys.excepthook, sys.displayhook, sys.stdout, sys.stderr, list(sys.path), list(sys.meta_path),
            sys.getswitchinterval(), sys.flags, os.umask(os.umask(0o22)), sorted(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else None)
"""

CALLS = """
newsclean.explain("\\u00e2\\u20ac\\u2122 x\\n\\n3 min read\\n\\n(Photo: Jane Doe)")._repr_html_()
newsclean.clean(b"\\xe9t\\xe9 (3 min read)")
str(newsclean.explain_html(PAGE))
newsclean.clean_html(PAGE.encode("utf-16"))
""".replace("PAGE", repr(PAGE))


def test_import_and_calls_touch_neither_files_nor_network_nor_processes():
    # what is borrowed is imported first: what it does then is its own
    code = f"{AUDIT}\nimport bs4, ftfy, wcwidth\nsys.addaudithook(hook)\nimport newsclean\n{CALLS}\nprint(seen)"
    assert python(code) == "[]"


def test_import_and_calls_change_nothing_of_the_process():
    code = f"import sys, bs4, ftfy\n{STATE}\nbefore = state()\nimport newsclean\n{CALLS}\nafter = state()\nprint([pair for pair in zip(before, after) if pair[0] != pair[1]])"
    assert python(code) == "[]"


def test_nothing_is_printed_or_logged_by_import_or_call():
    assert python(f"import logging\nlogging.basicConfig(level=logging.INFO)\nimport newsclean\n{CALLS}") == ""
