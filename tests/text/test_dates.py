from __future__ import annotations

import pytest

from newsclean.text.dates import is_date, is_month, is_time

MONTHS, WORDS = {"may", "mayo", "мая"}, {"de", "at", "monday"}


@pytest.mark.parametrize("folded", [
    "may 14, 2024", "may. 14, 2024, 9:30 p.m.", "9:30 a.m. may 14, 2024", "14 may 2024", "monday, 14 de mayo de 2024 at 9:30 pm", "14.05.2024", "2024-05-14t12:30:00+02:00z", "14/5/24", "14.5.", "14. 5. 2024", "2024. 05. 14.", "2024年5月14日",
    "2024년 5월 14일", "14 мая 2024", "may 3rd", "14 may 2024 (utc)", "| 14 may |", "may. 14", "1\u200b4 may", "may 14".rjust(60)])
def test_dates(folded):
    assert is_date(folded, months=MONTHS, words=WORDS)


@pytest.mark.parametrize("folded", [
    "", "may", "may at", "14", "12:30", "2024", "14 june 2024", "14 may 2024 rain", "14.05.2024 rain", "3.5 million", "may 14".rjust(61), "123.456.789", "2024-5-14-3x",
    "4.3.0", "3.11.0", "40.2", "4. 5. 6", "2024. 5", "9:30 p.m.", "may 14, 2024, 9:30 p.m.x", "may 14 a.m.a."])
def test_no_dates(folded):
    assert not is_date(folded, months=MONTHS, words=WORDS)


@pytest.mark.parametrize(("folded", "is_one"), [
    ("ថ្ងៃទី4 ខែឧសភា 2030", True), ("ខែឧសភាទី 4 2030", False),
    ("4 ta' mejju 2030", True)])
def test_dates_of_scripts_that_set_no_spaces(folded, is_one):
    months, words = {"ឧសភា", "mejju"}, {"ខែ", "ថ្ងៃទី", "ta"}
    assert is_date(folded, months=months, words=words) is is_one


@pytest.mark.parametrize("folded", ["may 2024", "mayo de 2024", "мая 2024", "2024 may", "2024年5月", "2024년 5월"])
def test_months(folded):
    assert is_month(folded, months=MONTHS, words=WORDS)


@pytest.mark.parametrize("folded", ["", "may", "2024", "14 may", "14 may 2024", "may 24", "2024-05", "2024年5月14日", "june 2024", "may 20245"])
def test_no_months(folded):
    assert not is_month(folded, months=MONTHS, words=WORDS)


@pytest.mark.parametrize(("text", "so"), [
    ("17:12", True), ("5.12 pm", True), (" 5:12 P.M. EST ", True), ("17:12 Uhr", True), ("17:12:30", True), ("", False), ("17", False), ("17:1", False),
    ("5:12 minutes", False), ("5:12 pm on Monday", False), ("117:12", False)])
def test_times_of_day(text, so):
    assert is_time(text) == so
