"""Which modules' doctests cannot be collected here: an adapter imports its host."""
from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

collect_ignore = [str(path) for path in Path(__file__).parent.glob("src/newsclean/adapters/*.py")
                  if path.stem != "__init__" and find_spec(path.stem) is None]
