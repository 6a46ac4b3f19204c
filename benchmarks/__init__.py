"""One question a file, answered by measuring. Run as `python -m benchmarks.NAME` at the root."""
