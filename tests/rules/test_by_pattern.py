from __future__ import annotations

import pickle
import re
import time
import warnings

import pytest

from newsclean import DEFAULT, clean, explain, rules
from newsclean.rules import by_pattern

PROSE = "The river had risen for three days when the first of the families packed their things and left for the hills."

# Each takes `re` more than four seconds, or did so in an earlier version of Python.
CATASTROPHIC = {
    "nested plus": (r"(a+)+$", "a" * 5000 + "b"),
    "nested star": (r"(x+x+)+y", "x" * 5000),
    "words": (r"(\w+\s?)*$", "word " * 2000 + "!"),
    "alternatives": (r"(a|aa)+$", "a" * 5000 + "b"),
    "address": (r"^([a-zA-Z0-9]+\.?)+@", "a" * 5000 + "!"),
    "any": (r"(.*)*\d$", "x" * 3000),
    "quoted": (r'"(\\?.)*"x', '"' + "a" * 3000),
    "optional": (r"(a?){30}a{30}b", "a" * 60),
}


@pytest.mark.parametrize(("pattern", "text"), CATASTROPHIC.values(), ids=CATASTROPHIC.keys())
def test_a_catastrophic_pattern_costs_its_own_rule_and_not_the_run(pattern, text):
    rule = rules.patterns("slow", pattern, timeout=0.1)
    article = f"{PROSE}\n\nADVERTISEMENT\n\n{text}\n\n{PROSE}"
    start = time.process_time()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        left = clean(article, filters=DEFAULT | {rule})
    assert time.process_time() - start < 5  # far above the limit: a hang is told, a busy machine is not
    assert left.startswith(PROSE)
    assert "ADVERTISEMENT" not in left


def test_the_warning_names_rule_and_pattern():
    rule = rules.patterns("slow", r"(x+x+)+y", timeout=0.05)
    with pytest.warns(RuntimeWarning, match=r"rule 'slow' .*\(x\+x\+\)\+y.* 0\.05 s"):
        clean(PROSE + "x" * 20_000, filters={rule})


@pytest.mark.parametrize(("sources", "error", "says"), [
    (("(",), ValueError, r"rule 'mine': pattern '\(' is none: missing \) at character 2"),
    ((r"a{3",), None, ""),
    ((), TypeError, "at least one pattern"),
    ((3,), TypeError, "expected patterns as str, got 3"),
    ((["x"],), TypeError, r"got \['x'\]; write patterns\('mine', r'…', r'…'\)"),
    ((re.compile("x"),), TypeError, r"a compiled pattern has its text in \.pattern"),
])
def test_an_error_names_the_rule_the_pattern_and_the_place(sources, error, says):
    if error is None:
        rules.patterns("mine", *sources)
        return
    with pytest.raises(error, match=says):
        rules.patterns("mine", *sources)


@pytest.mark.parametrize("timeout", [0, -1, "1", True])
def test_a_timeout_is_above_nothing(timeout):
    with pytest.raises(ValueError, match="timeout: expected seconds above 0"):
        rules.patterns("mine", "x", timeout=timeout)


def test_a_match_takes_whole_letters_with_what_belongs_to_them():
    assert clean("cafe\u0301 society", filters={rules.patterns("mine", "cafe")}) == "society"
    family = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
    assert clean(f"a {family} b", filters={rules.patterns("mine", "\U0001f469(?=\u200d\U0001f467)")}) == "a b"


def test_ends_of_lines_are_ends():
    assert clean("One.\nFiled from the river desk\nTwo.", filters={rules.patterns("m", r"^Filed from the .* desk$")}) == "One.\nTwo."


def test_a_rule_does_not_eat_its_way_in():
    lines = "\n\n".join(f"{PROSE} {number}" for number in range(50))
    first = rules.patterns("first", r"\A.*$")
    with pytest.warns(RuntimeWarning, match="'first'"):
        left = clean(lines + "\n\nADVERTISEMENT", filters=DEFAULT | {first})
    assert left == lines


def test_a_rule_is_a_value():
    one, other = rules.patterns("mine", "x", "y"), rules.patterns("mine", "x", "y")
    assert one == other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == one
    assert one != rules.patterns("mine", "x")
    assert repr(one) == "<filter mine>"


def test_without_the_regex_package_the_patterns_run_and_the_limit_is_said(monkeypatch):
    monkeypatch.setattr(by_pattern, "find_spec", lambda name: None)
    by_pattern.compile_patterns.cache_clear()
    with pytest.warns(RuntimeWarning, match="without a time limit"):
        assert clean("One (our emphasis).", filters={rules.patterns("mine", r"\(our emphasis\)")}) == "One."
    by_pattern.compile_patterns.cache_clear()


def test_marks_say_the_pattern():
    mark, = explain("One (our emphasis).", filters={rules.patterns("mine", r"\(our emphasis\)")}).marks
    assert mark.reasons == ("mine",)
    assert mark.notes == (r"\(our emphasis\)",)
