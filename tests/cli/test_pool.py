from __future__ import annotations

import gc

from newsclean.cli.pool import map_in_order


def count_frozen(_task: int) -> int:
    return gc.get_freeze_count()


def test_answers_come_in_order_of_the_tasks():
    assert list(map_in_order(abs, [-3, 1, -2], 2)) == [3, 1, 2]


def test_a_process_s_tables_are_left_to_themselves_after_its_first_task():
    before, *later = map_in_order(count_frozen, range(8), 2)
    assert before == 0
    assert max(later) > 0  # the last may be the first task of the other process


def test_and_this_process_is_not_touched():
    frozen = gc.get_freeze_count()
    assert list(map_in_order(abs, [-3], 1)) == [3]
    assert gc.get_freeze_count() == frozen
