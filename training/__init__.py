"""Learn the weights that the package ships, from public pages. Run as `python -m training.NAME` at the root."""
