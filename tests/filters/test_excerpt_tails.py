import pytest

from newsclean import clean
from newsclean.filters.excerpt_tails import EXCERPT_TAILS as FILTER

from .check import *

MISSES = {
    "advice": "What should a child do in the long weeks of summer? Read more.",
    "pause": "He opened the letter at last, under the lamp, and then… nothing.",
    "continue": "The crowd fell silent when she stopped… Continue reading, somebody called.",
    "bracket": "The judge was asked to continue reading […] and he did so for an hour.",
    "number": "The temperature rose by nine degrees in an hour [+9].",
    "omission": "“The right […] shall not be infringed,” the old paper says, and more.",
    "suspense": "Nobody knew what the box held, and so the night went on and on…",
    "question": "Der Lehrer sah in die Klasse und sagte nur zwei Worte: Weiter lesen!",
    "leer": "La maestra solo les pedía una cosa en todo el verano: leer más.",
}
CUT = "The road will be closed for nine weeks while the arches of the old bridge are"
WHOLE = "The road will be closed for nine weeks."
TAILS = {
    "label": (f"{CUT}… Read more", f"{CUT}…"),
    "dots": (f"{CUT}... Continue reading →", f"{CUT}..."),
    "title": (f"{CUT}… Continue reading Old Bridge to Be Mended", f"{CUT}…"),
    "quoted-title": (f"{CUT}… Continue reading “Old Bridge to Be Mended”", f"{CUT}…"),
    "bracket": (f"{CUT} […] Continue reading Old Bridge to Be Mended →", f"{CUT}"),
    "whole-sentence": (f"{WHOLE}… Read more", WHOLE),
    "four-dots": (f"{WHOLE}... Read More »", WHOLE),
    "arrow": (f"{WHOLE} Read more »", WHOLE),
    "wide-space": (f"{WHOLE}  Read more", WHOLE),
    "sentence": (f"{WHOLE} Click here to read more.", WHOLE),
    "source": (f"{WHOLE} Read more at Valley Post.", WHOLE),
    "genesis": (f"{WHOLE} [Read more…] about Old Bridge to Be Mended", WHOLE),
    "chars": (f"{CUT}… [+2345 chars]", f"{CUT}…"),
    "entity": (f"{WHOLE} [&#8230;]", WHOLE),
    "footer": (f"{WHOLE} The post Old Bridge to Be Mended appeared first on Valley Post.", WHOLE),
    "de": ("Die Straße wird für neun Wochen gespe… Weiterlesen", "Die Straße wird für neun Wochen gespe…"),
    "de-mehr": ("Die Straße wird für neun Wochen gesperrt sein. (mehr …)", "Die Straße wird für neun Wochen gesperrt sein."),
    "fr": ("La route sera fermée pendant neuf … Lire la suite", "La route sera fermée pendant neuf …"),
    "es": ("La carretera quedará cerrada durante nueve semanas. Leer más »", "La carretera quedará cerrada durante nueve semanas."),
    "pl": ("Droga będzie zamknięta przez dziewięć tygodni. [...] Czytaj dalej", "Droga będzie zamknięta przez dziewięć tygodni."),
    "ru": ("Дорога будет закрыта на девят… Читать далее", "Дорога будет закрыта на девят…"),
    "zh": ("镇长说，工程将于十月开始，道路将……阅读更多", "镇长说，工程将于十月开始，道路将……"),
    "ja": ("工事は十月に始まり、道路は九週間にわたって通行止めになると町長は話した。 続きを読む",
           "工事は十月に始まり、道路は九週間にわたって通行止めになると町長は話した。"),
}


@pytest.mark.parametrize(("text", "left"), TAILS.values(), ids=TAILS)
def test_tail_goes_from_the_last_line(text, left):
    assert FILTER(text) == left
    assert clean(text) == left
    assert clean(left) == left


@pytest.mark.parametrize("each", ["arrow", "wide-space", "sentence", "source", "genesis", "footer", "ja"])
def test_without_an_ellipsis_only_the_last_line_has_a_tail(each):
    longer = f"{TAILS[each][0]}\n\nThe last repair was made by hand in 1911, with stone from the quarry above the village."
    assert FILTER(longer) == longer


@pytest.mark.parametrize("each", ["label", "title", "bracket", "whole-sentence", "de", "ru", "zh"])
def test_each_excerpt_of_a_list_loses_its_tail(each):
    text, left = TAILS[each]
    assert FILTER(f"{text}\n\n{text}") == f"{left}\n\n{left}"


HITS = {
    "headline-again": f"Old Bridge to Be Mended\n{WHOLE}\n|\n|Old Bridge to Be Mended Read More »",
    "headline-behind": f"Old Bridge to Be Mended\n{WHOLE}\n|\n|Continue reading Old Bridge to Be Mended",
    "own-line": f"{WHOLE}\n|\n|[+2345 chars]",
    "own-line-with-dots": f"{WHOLE}\n|\n|… [+412 chars]",
}
