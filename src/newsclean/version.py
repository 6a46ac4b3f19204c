"""The version, in a file of its own: what writes JSON names it, from the lowest package up."""

__all__ = ["__version__"]

__version__ = "0.2.0"
