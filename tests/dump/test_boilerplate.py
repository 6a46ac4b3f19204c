"""How much of a text is boilerplate."""
import pytest

from newsclean.dump.boilerplate import rate_boilerplate


@pytest.mark.parametrize(("named", "count", "strays", "kind"), [
    (0, 100, 100, 0),    # a finished article
    (1, 300, 100, 1),    # and one with an accident in it
    (20, 2000, 500, 1),  # an encyclopedia's
    (9, 12, 0, 0),       # a short one between badges: nothing else is left of the page
    (20, 200, 60, 6),    # a page's whole text
])
def test_boilerplate_is_how_much_has_a_name(named, count, strays, kind):
    assert rate_boilerplate([2] * named + [0] * (count - named), named, strays) == kind
    assert rate_boilerplate([2] * named + [0] * (count - named), min(named, 1), strays) <= 1  # one phrase is one observation
