import pytest

from newsclean.filters.footers import FOOTERS as FILTER
from newsclean.filters.footers import MAX_NOTICE_CHARS

from .check import *

MISSES = {
    "house-ja": "この家はすべて町の人が集めた木と石で構築されています。",
    "print-faith": "Print this article of faith on your heart, she said.",
    "print-fi": "Tulosta juttu kulki kylällä kolme päivää.",
    "print-hu": "Nyomtatás\n\nA nyomda éjjel dolgozott, és a nyomtatás zaja áthallatszott a vízen a malomig.",
    "law": "Copyright law has not kept up.",
    "sign": "© is the sign, not the right.",
    "engines": "Powered by two diesel engines, the ferry left at noon.",
    "architect": "Designed by Renzo Corti, the hall seats 900.",
    "estate": "Used by permission of the estate.",
    "print-dead": "Print is dead, long live print.",
    "form": "Print off the form and bring it along.",
    "copyright-year": "The copyright ran out in 2019, and the song was free.",
    "rights": "All rights reserved for the crown were sold in 1803.",
    "gov": "A .gov website belongs to whoever runs the office, the court ruled.",
    "contact": "Contact us before you open the lid.",
    "in-bracket": "One door (Privacy Policy) led nowhere.",
    "notice-announced": "The line that once stood on every printed sheet has a short history. The first known one in the archive reads:\n\nCopyright 1841 by Ada Loom. All rights reserved.\n\nIt protected nothing, since the printer had not paid the clerk. Eleven years later her son tried again:\n\n© 1902 Loom & Son.\n\nBy then the sheet was sold in four counties, and a court took the matter seriously.",
}
HITS = {
    "print-lt": "Užtvanka atlaikė.\n|\n|Spausdinti straipsnį",
    "copyright": "The dam held.\n|\n|© 2024 Valley Paper. All rights reserved.",
    "word": "The dam held.\n|\n|Copyright © 2019–2024 Valley Paper",
    "name-first": "The dam held.\n|\n|Valley Paper © 2024",
    "powered": "The dam held.\n|\n|Proudly powered by WordPress",
    "theme": "The dam held.\n|\n|Theme: Riverside by Valley Themes.",
    "row": "The dam held.\n|\n|Privacy Policy | Terms of Use",
    "gov-banner": "|An official website of the United States government\n|Here’s how you know\n|\nThe dam held.",
    "contact-line": "The dam held.\n|\n|Contact us",
}


PROSE = "The dam held through the night, the mayor said on Monday morning in the school gym."


@pytest.mark.parametrize(("line", "goes"), [
    ("© 2024 Valley", True), ("Valley (c) 2024", True), ("(C) 2024", True), ("Copyright, 2024 Valley", True), ("COPYRIGHT 2024 Valley", True), ("Copyright 1999", True),
    ("© 1899 Valley", False), ("© 12024", False), ("It held. © 2024", False), ("Copyright of 2024", False),
    (f"© 2024{'x' * 300}", False), (f"© 2024 {'x' * 299}", True), (f"© 2024 {'x' * 300}", False), (f"{'x' * 80} © 2024", True), (f"{'x' * 81} © 2024", False)])
def test_a_sign_and_a_year_make_a_copyright_line(line, goes):
    assert FILTER(f"{PROSE}\n\n{line}") == (PROSE if goes else f"{PROSE}\n\n{line}")


def test_a_line_longer_than_any_such_is_not_looked_at():
    """Within what the pattern allows for each of its parts, but not for all of them."""
    legal = f"{'...' * 60}{'x' * 60} © {'x' * 50} 2024 {'x' * 250}"
    assert len(legal) > MAX_NOTICE_CHARS
    assert FILTER(f"{PROSE}\n\n{legal}") == f"{PROSE}\n\n{legal}"
    assert FILTER(f"{PROSE}\n\n{legal[100:]}") == PROSE
