"""Classify the lines of a page's plain text by learned weights.

lines gathers what is known of each line and context what stands around it; line_features,
context_features and estimate_features put that into classes, core estimates where the article
stands, and classifier adds up the weights.
"""
