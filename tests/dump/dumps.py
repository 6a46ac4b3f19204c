"""Dumps of a few lines, for tests of what is seen in them."""
from newsclean.dump.line_features import describe_lines
from newsclean.dump.lines import Names, gather_lines

PARAGRAPH = "The dam held, though the river had risen for three days and the sluices had stood open since Monday."


def lines_of(texts, about=None):
    about = about or [0] * len(texts)
    return gather_lines(texts, describe_lines(texts), Names([2 if kind else 0 for kind in about], about, texts))
