"""Learn the weights that the package ships, from public pages. Passage as `python -m training.NAME` at the root."""
