"""Lines that stand more than once."""
from newsclean.dump.repetition import classify_copies, classify_repeats


def test_copies_are_counted_and_the_first_is_told_apart():
    assert classify_repeats(["a", "b", "a", "c", "c", "c"]) == [2, 0, 3, 4, 5, 5]


def test_how_far_the_nearest_copy_is():
    texts = ["Valley", *map(str, range(20)), "Valley", "Valley", "Money", "9", *map(str, range(50, 400)), "Money"]
    copies = dict(zip(texts, classify_copies(texts, classify_repeats(texts))))
    assert copies == {**dict.fromkeys(texts, 0), "Valley": 7, "9": 4, "Money": 6}
