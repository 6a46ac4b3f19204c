"""What goes when one asks for more care, or for less: nothing else of the default changes."""
from __future__ import annotations

import pytest

from newsclean import (
    DEFAULT,
    Cleaner,
    Filter,
    Span,
    clean,
    clean_html,
    explain,
    explain_html,
    filters,
    rules,
)
from newsclean.engine.scores import score_of
from newsclean.engine.shares import SHARES
from newsclean.filters.strictness import (
    STRICTNESSES,
    apply_strictness,
    check_strictness,
)

PROSE = "The river had risen for three days when the first of the families packed their things and left for the hills."
LEAD = f"{PROSE}\n\nRead also: Nine Bridges and a Boat\n\n{PROSE}"


def loud(view):
    for index in view.nonblank:
        if view.lines[index].text.isupper():
            yield view.line_span(index)


# --- what a score is -----------------------------------------------------------------------------


def test_every_filter_was_measured():
    assert set(SHARES) == {each.name for each in filters.ALL}
    for kinds in SHARES.values():
        assert all(0 <= share <= 1 for share in kinds.values())


@pytest.mark.parametrize("name", ["stray_lines", "page_blocks"])
def test_the_less_the_weights_say_the_less_sure_a_line_is(name):
    steps = {int(kind): share for kind, share in SHARES[name].items() if kind.removeprefix("-").isdigit()}
    shares = [steps[step] for step in sorted(steps)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.99
    assert shares[-1] < 0.9


def test_a_kind_that_was_not_measured_has_the_score_of_its_filter():
    assert score_of("adverts", "of a kind unknown") == score_of("adverts", "") < score_of("adverts", "line")


def test_a_rule_of_ones_own_is_sure():
    mark, = explain("The dam held.\n\nLOUD", only=[Filter("loud", loud)]).marks
    assert mark.score == 1
    assert clean("The dam held.\n\nLOUD", filters=DEFAULT | {Filter("loud", loud)}, strictness=1) == "The dam held."


def test_the_surest_of_two_reasons_counts():
    def everything(view):
        return [Span(0, len(view.text))] if view.text else []

    mark, = explain("ADVERTISEMENT", filters={filters.ADVERTS, Filter("everything", everything)}).marks
    assert mark.reasons == ("adverts", "everything")
    assert mark.score == 1


def test_an_explanation_says_how_sure_each_mark_is():
    sure, doubtful = explain(f"ADVERTISEMENT\n\n{LEAD}").marks
    assert sure.score == score_of("adverts", "line")
    assert doubtful.score == score_of("related_links", "lead") < sure.score


# --- what goes -----------------------------------------------------------------------------------


def test_careful_keeps_what_is_doubtful():
    assert clean(LEAD, strictness="careful") == LEAD
    assert clean(LEAD) == f"{PROSE}\n\n{PROSE}"


def test_careful_takes_what_is_sure():
    assert clean(f"ADVERTISEMENT\n\n{PROSE}", strictness="careful") == PROSE


def test_the_default_asks_nothing_of_its_filters():
    assert apply_strictness(DEFAULT, "default") is DEFAULT


def test_a_number_is_the_least_score():
    score = score_of("related_links", "lead")
    assert clean(LEAD, strictness=score) == f"{PROSE}\n\n{PROSE}"
    assert clean(LEAD, strictness=min(1, score + 0.001)) == LEAD


def test_a_page_is_cleaned_by_the_same_measure():
    page = f"<!DOCTYPE html><html><body><h1>Flood</h1><p>{PROSE}</p><div class='sharedaddy'>Share this</div></body></html>"
    assert "Share this" not in clean_html(page, strictness="careful")
    assert all(mark.score >= 0.99 for mark in explain_html(page, strictness=0.99).marks)


def test_rules_of_ones_own_work_at_every_strictness():
    raffle = rules.phrases("raffle", lines=["Win a canoe"])
    promos = rules.selectors("promos", ".promo")
    for strictness in STRICTNESSES:
        cleaner = Cleaner(filters=DEFAULT | {raffle, promos}, strictness=strictness)
        assert cleaner(f"{PROSE}\n\nWin a canoe") == PROSE
        assert cleaner.html(f"<p>{PROSE}</p><p class='promo'>Buy a canoe</p>") == PROSE


def test_what_a_keep_rule_holds_has_its_score_too():
    spared, = explain(LEAD, keep=rules.keep(phrases=["nine bridges"])).spared
    assert spared.score == score_of("related_links", "lead")


# --- the argument --------------------------------------------------------------------------------


@pytest.mark.parametrize("given", [*STRICTNESSES, 0, 1, 0.5])
def test_a_name_or_a_score_is_a_strictness(given):
    assert check_strictness(given) == given


@pytest.mark.parametrize(("given", "error", "says"), [
    ("carefull", ValueError, "expected one of 'careful', 'default', 'thorough' or a score from 0 to 1, got 'carefull'"),
    (1.5, ValueError, "got 1.5"), (-1, ValueError, "got -1"), (float("nan"), ValueError, "got nan"),
    (None, TypeError, "expected a name or a number, got None"), (True, TypeError, "got bool")])
def test_anything_else_is_an_error_that_says_what_to_pass(given, error, says):
    with pytest.raises(error, match=says):
        Cleaner(strictness=given)


def test_a_cleaner_is_the_same_value_with_the_same_strictness():
    assert Cleaner(strictness="default") == Cleaner()
    assert Cleaner(strictness=1) == Cleaner(strictness=1.0) != Cleaner()
    assert len({Cleaner(strictness="careful"), Cleaner(strictness="careful"), Cleaner()}) == 2
    assert repr(Cleaner(strictness="careful")) == "Cleaner(strictness='careful')"
