"""Lines that stand more than once."""
import pytest

from newsclean.dump.line_features import SENTENCE_ENDS, describe_lines
from newsclean.dump.repetition import (
    classify_copies,
    classify_repeats,
    find_copied_passages,
    find_interruptions,
)

PARAGRAPH = "The dam held, though the river had risen for three days and the sluices had stood open since Monday."


def test_copies_are_counted_and_the_first_is_told_apart():
    assert classify_repeats(["a", "b", "a", "c", "c", "c"]) == [2, 0, 3, 4, 5, 5]


def test_how_far_the_nearest_copy_is():
    texts = ["Valley", *map(str, range(20)), "Valley", "Valley", "Money", "9", *map(str, range(50, 400)), "Money"]
    copies = dict(zip(texts, classify_copies(texts, classify_repeats(texts))))
    assert copies == {**dict.fromkeys(texts, 0), "Valley": 7, "9": 4, "Money": 6}


@pytest.mark.parametrize(("texts", "places"), [
    ([PARAGRAPH, "Article content", PARAGRAPH, "Article content", PARAGRAPH, "Article content", PARAGRAPH], {1, 3, 5}),
    ([PARAGRAPH, "Advertisement 1", PARAGRAPH, "Advertisement 2", PARAGRAPH, "Advertisement 3", PARAGRAPH], {1, 3, 5}),
    ([PARAGRAPH, "Article content", PARAGRAPH, "Article content", PARAGRAPH], set()),  # twice is nothing
    ([PARAGRAPH, "Reply", "Ruth Aldous", PARAGRAPH, "Reply", "Adela Thorne", PARAGRAPH, "Reply", "Ida Marl"], set()),
    (["Share"] * 5, set()),
])
def test_labels_that_interrupt_prose_again_and_again(texts, places):
    assert find_interruptions(texts, describe_lines(texts)) == places


PASSAGE = [
    "The river stood at the church door for a week, and nobody in the village had thought it would go.",
    "After the flood",
    "By noon the road was open again, and the families went home to look at their cellars and at what was left.",
    "The mayor wants a higher dam, a wider sluice and somebody who sleeps beside it whenever the wind turns.",
]
PASSAGES = {
    "en": PASSAGE,
    "de": [
        "Der Fluss stand eine Woche lang vor der Kirchentür, und niemand im Dorf hatte gedacht, dass er wieder ginge.",
        "Nach der Flut",
        "Am Mittag war die Straße wieder frei, und die Familien gingen nach Hause, um nach ihren Kellern zu sehen.",
        "Die Bürgermeisterin will einen höheren Damm, ein breiteres Wehr und jemanden, der daneben schläft, wenn der Wind dreht.",
    ],
    "ja": [
        "川の水は一週間も教会の戸口に達したままで、村では誰もそれが引くとは思っていなかったという。",
        "洪水のあと",
        "正午には道路が再び開き、学校に泊まっていた家族は家に帰って地下室の様子を確かめた。",
        "村長はより高い堤と広い水門、そして風が変わるたびにそのそばで眠る人を求めている。",
    ],
}
REFRAIN = [
    "Carry me over the water, ferryman, carry me slow, for the lamps on the other side are burning low.",
    "Oh, the ferry, the ferry leaves without me again, and there is nothing for it but the rain.",
]
STEPS = ["Rub the butter into the flour.", "Add the water and press the dough together.", "Leave it in a cool place for an hour.", "Roll it out."]
CLAUSES = ["The county may end this agreement at any time, in writing, with a notice of no less than three months.", "The tenant may do so, too."]


def copied(texts):
    features = describe_lines(texts)
    return find_copied_passages(texts, features.words, [end in SENTENCE_ENDS for end in features.ends])


@pytest.mark.parametrize("texts", [
    [],
    PASSAGE,
    ["Verse 1", *REFRAIN, "Verse 2", *REFRAIN, "Verse 3", *REFRAIN],
    [*STEPS, "For the second dough:", *STEPS],
    [*CLAUSES, PARAGRAPH, *CLAUSES, PARAGRAPH, *CLAUSES],
    [PASSAGE[0], PASSAGE[2], PARAGRAPH, PASSAGE[3], PASSAGE[2], PASSAGE[0]],  # each again, but not in order
    [PARAGRAPH] * 5,
    ["Rest", "Walk", "Run"] * 20,
], ids=str)
def test_what_comes_again_may_be_the_authors(texts):
    assert copied(texts) == []


@pytest.mark.parametrize("language", PASSAGES)
@pytest.mark.parametrize("between", [[], ["Menu"], [PARAGRAPH, "The end"]])
def test_a_passage_that_stands_twice_is_found(language, between):
    passage = PASSAGES[language]
    second = len(passage) + len(between)
    assert copied([*passage, *between, *passage, "End"]) == [*range(second, second + len(passage))]


def test_the_third_copy_is_found_too():
    assert copied(PASSAGE * 3) == [*range(4, 12)]


def test_what_ends_a_copy_stays():
    assert copied([*PASSAGE, PARAGRAPH, *PASSAGE, "And then it rained."]) == [5, 6, 7, 8]
