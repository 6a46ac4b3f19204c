from __future__ import annotations


def split(rows: str) -> tuple[str, str]:
    """A text whose lines that start with a bar go, as source and what is left."""
    lines = rows.split("\n")
    kept = [line for line in lines if not line.startswith("|")]
    return "\n".join(line.removeprefix("|") for line in lines), "\n".join(kept).strip("\n")


def pytest_generate_tests(metafunc):
    module = metafunc.module
    if "FILTER" in metafunc.fixturenames:
        metafunc.parametrize("FILTER", [module.FILTER], ids=[""])
    if "miss" in metafunc.fixturenames:
        metafunc.parametrize("miss", module.MISSES.values(), ids=module.MISSES.keys())
    if "hit" in metafunc.fixturenames:
        hits = [hit if isinstance(hit, tuple) else split(hit) for hit in module.HITS.values()]
        metafunc.parametrize("hit", hits, ids=module.HITS.keys())
