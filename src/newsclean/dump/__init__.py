"""Classify the lines of a page's plain text by learned weights.

line_features, paragraphs, repetition and context_features describe the lines, core estimates where
the article stands, classifier adds up the weights.
"""
