from __future__ import annotations

import colorsys
import re

from newsclean import Explanation, Mark, explain
from newsclean.engine.render import COLOURS, _choose_colours, _style, html, terminal

TEXT = "The dam held.\n\n3 min read\n\nNobody <b>was</b> hurt (Photo: Jane Doe)"


def test_plain_view_shows_what_went_and_why():
    shown = str(explain("The dam held.\n\n3 min read"))
    assert shown == "The dam held.\n\n[-3 min read-]{reading_times}\n\n1 removed in 1 round\n    1  reading_times"


def test_coloured_view_says_the_same_with_colours():
    explanation = explain(TEXT)
    coloured = terminal(explanation, colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured).replace("\n", "").startswith("The dam held.3 min read")


def test_a_repair_is_shown():
    assert "repaired line 1" in str(explain("The mayorâ€™s plan"))


def test_control_characters_are_shown_and_not_sent():
    for view in (terminal(explain("a\x1b[2Jb\x07\x9b"), colour=True), html(explain("a\x1b[2Jb\x07\x9b"))):
        assert "\x1b" not in view
        assert "\x07" not in view
        assert "\x9b" not in view
        assert "a␛[2Jb␇" in view


def test_hostile_text_is_inert_in_a_notebook():
    hostile = '<script>alert(1)</script> "><img src=x onerror=alert(1)> javascript:alert(1)\n\nPhoto: <b onclick="x">Jane Doe'
    shown = explain(hostile)._repr_html_()
    assert "<script" not in shown
    assert "<img" not in shown
    assert "onclick=\"" not in shown


def test_notebook_view_strikes_through_and_has_a_legend():
    shown = explain(TEXT)._repr_html_()
    assert '<del style="' in shown
    assert 'title="reading_times: {n} min read">3 min read</del>' in shown
    assert "reading_times 1</span>" in shown
    assert "nothing removed" in explain("The dam held.")._repr_html_()


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(hsl):
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
                        for c in colorsys.hls_to_rgb(hsl[0] / 360, hsl[2] / 100, hsl[1] / 100))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_colour_can_be_read_on_its_ground():
    for place in range(COLOURS):
        hue, sat, light, hue2, sat2, light2 = map(int, re.findall(r"\d+", _style(place)))
        assert contrast((hue, sat, light), (hue2, sat2, light2)) >= 4.5


def reasons(count):
    return Explanation("x" * count, (), tuple(Mark(i, i + 1, "x", (f"reason_{i}",), 1) for i in range(count)))


def test_reasons_in_one_view_have_colours_of_their_own_as_long_as_there_are_any():
    assert len(set(_choose_colours(reasons(COLOURS)).values())) == COLOURS
    assert len(_choose_colours(reasons(COLOURS + 3))) == COLOURS + 3
    assert html(reasons(COLOURS + 3)).count("<del") == COLOURS + 3
