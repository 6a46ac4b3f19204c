"""Make the indexed phrases that a wheel holds, so that no process has to index them again; tidy up behind mypyc.

`src/newsclean/phrases/stored.py` says what they are. An editable installation holds none: its
language files change.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# In a process of its own: nothing of the package stays behind in the builder, and no bytecode in the source tree.
MAKE = (
    "import sys; sys.path.insert(0, sys.argv[1])\n"
    "from newsclean.phrases.lexicon import pack_lexicon\n"
    "sys.stdout.buffer.write(pack_lexicon())\n"
)
PLACE = "newsclean/phrases/stored.bin"


class PhrasesHook(BuildHookInterface):
    """Adds the data to a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the data and have it included."""
        if version == "editable":
            return
        sources = Path(self.root) / "src"
        made = subprocess.run([sys.executable, "-B", "-c", MAKE, str(sources)], stdout=subprocess.PIPE, check=True)
        self._folder = tempfile.TemporaryDirectory()
        path = Path(self._folder.name) / "stored.bin"
        path.write_bytes(made.stdout)
        build_data["force_include"][str(path)] = PLACE

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what a compiled build left among the sources, for Python would run it when they have changed."""
        if version == "editable" or build_data["pure_python"]:
            return
        for path in (Path(self.root) / "src").rglob("*"):
            if path.suffix in (".so", ".pyd"):
                path.unlink()
