import pytest

from newsclean import DEFAULT, clean, filters
from newsclean.filters.datelines import DATELINES as FILTER

MISSES = {
    "bracket": "Holmbury (the old town) - that is where the dam stands, and has stood since 1911.",
    "dash": "The dam – built by hand in one long winter – held through the night.",
    "sentence": "Reuters (the agency) said that the dam had held through the night.",
    "shouted": "NOBODY moved when the siren went, and nobody in the valley was hurt.",
    "german": "Der Damm (erbaut 1911) – so heißt es im Tal – hielt die ganze Nacht.",
    "years": "Ann Teller (1911) – the year says it all – was born beside the dam.",
}
HITS = {
    "reuters": ("HOLMBURY (Reuters) - The dam held through the night.", "The dam held through the night."),
    "date": ("HOLMBURY, May 4 (Reuters) - The dam held through the night.", "The dam held through the night."),
    "pti": ("New Delhi, Sep 6 (PTI) The dam held through the night.", "The dam held through the night."),
    "dashes": ("HOLMBURY -- The dam held through the night, the mayor said.", "The dam held through the night, the mayor said."),
    "dpa": ("Holmburg (dpa) - Der Damm hielt die ganze Nacht.", "Der Damm hielt die ganze Nacht."),
    "lusa": ("Lisboa, 04 mai (Lusa) – A barragem aguentou toda a noite.", "A barragem aguentou toda a noite."),
    "yonhap": ("(서울=연합뉴스) 홍길동 기자 = 댐은 밤새도록 버텼다고 시장이 월요일 아침에 말했다.", "댐은 밤새도록 버텼다고 시장이 월요일 아침에 말했다."),
    "kyodo": ("【ワシントン＝共同】ダムは一晩持ちこたえたと町長が月曜日の朝に話した。", "ダムは一晩持ちこたえたと町長が月曜日の朝に話した。"),
}


@pytest.mark.parametrize("text", MISSES.values(), ids=MISSES)
def test_a_beginning_that_is_no_dateline_stays(text):
    assert FILTER(text) == text


@pytest.mark.parametrize(("text", "left"), HITS.values(), ids=HITS)
def test_a_dateline_goes_from_the_first_paragraphs(text, left):
    assert FILTER(text) == left
    assert FILTER(f"The dam held\n\n{text}") == f"The dam held\n\n{left}"


@pytest.mark.parametrize("text", [text for text, _ in HITS.values()], ids=HITS)
def test_it_stays_unless_it_is_asked_for(text):
    assert filters.DATELINES not in DEFAULT
    assert clean(text) == text


def test_later_paragraphs_keep_theirs():
    text = "\n\n".join(["The dam held through the night, the mayor said."] * 3 + ["HOLMBURY (Reuters) - The dam held through the night."])
    assert FILTER(text) == text
