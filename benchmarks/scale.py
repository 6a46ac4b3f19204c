"""What learning and cleaning at scale cost and lose, measured on made pages; ratios and counts, each in one run.

    python -m benchmarks.scale site                     clutter removed and words lost on made sites of 50 and 10 pages
    python -m benchmarks.scale memory [--pages N]       peak memory of `learn` on 10,000 pages and on N (1,000,000)
    python -m benchmarks.scale batch_memory [--pages N] peak memory of `batch` on 10,000 records and on N (1,000,000)
    python -m benchmarks.scale jobs [--records N]       records a second, `batch --jobs 2` against one process
    python -m benchmarks.scale kill [--records N]       records lost and doubled by kills and --resume
    python -m benchmarks.scale spark|datatrove          records that differ from one machine's, of N (10,000)
    python -m benchmarks.scale engines [--records N]    HTML pages that Spark, datatrove or `batch` leave otherwise, of N (10,000)
    python -m benchmarks.scale profile                  a profile's size by pages
    python -m benchmarks.scale cost TEXTS.jsonl.gz      milliseconds a page of real texts, to clean and to learn

The made pages are those of tests/site.py, each with an article of its own.
"""
from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.site import LETTER, MASTHEAD, NOTE, Site

COMMAND = [sys.executable, "-m", "newsclean"]


def site(options: argparse.Namespace) -> None:
    """Print words of the site's furniture that are gone, and words of the articles that are."""
    from newsclean import DEFAULT, SiteProfile, clean

    for size in (50, 10):
        made = Site(size)
        filters = DEFAULT | {SiteProfile.learn(made.pages()).filter()}
        clutter = gone = lost = 0
        for number in range(size):
            article = Counter(" ".join(made.article(number)).split())
            page, left = (Counter(text.split()) for text in (made.page(number), clean(made.page(number), filters=filters)))
            clutter += (page - article).total()
            gone += (page - article).total() - (left - article).total()
            lost += (article - left).total()
        print(f"{size} pages: clutter removed {gone / clutter:.3f} of {clutter} words, article words lost {lost}")


def records(count: int) -> Iterator[str]:
    """Yield so many pages as JSON Lines, each with an article of its own, made as they are asked for."""
    pages = Site(400).pages()
    for number in range(count):
        page = pages[number % 400].replace(LETTER, f"{_own(number, 2)}\n{LETTER}")
        yield json.dumps({"id": number, "url": f"https://valley.test/{number}", "text": page}) + "\n"


def short_records(count: int) -> Iterator[str]:
    """Yield the same with two paragraphs each: a million of them are made and read in minutes."""
    for number in range(count):
        text = "\n".join([MASTHEAD, f"Day {number}", *_own(number, 2).split("\n"), "Reporting by our Kyiv desk", NOTE])
        yield json.dumps({"text": text}) + "\n"


def _own(number: int, count: int) -> str:
    """Return paragraphs that no other page has."""
    return "\n".join(f"On day {number} of the flood the gauge at bridge {part} stood {number * 7919 % 10007} fingers above the mark." for part in range(count))


def memory(options: argparse.Namespace) -> None:
    """Print peak memory of `newsclean learn` fed through a pipe, and seconds of processor time a million pages."""
    peaks = []
    for count in (10_000, options.pages):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        with tempfile.TemporaryDirectory() as folder:
            running = subprocess.Popen([*COMMAND, "learn", "-o", f"{folder}/site.json"], stdin=subprocess.PIPE, text=True)
            assert running.stdin is not None
            for number, line in enumerate(short_records(count)):
                running.stdin.write(line)
                if number % 1000 == 0:
                    peak = _peak(running.pid)
            running.stdin.flush()
            peak = max(peak, _peak(running.pid))
            running.stdin.close()
            while running.poll() is None:
                peak = max(peak, _peak(running.pid))
                time.sleep(0.01)
        seconds = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        peaks.append(peak)
        print(f"{count} pages: peak {peak / 1024:.0f} MB, {seconds:.0f} s of processor time, {1e6 * seconds / count / 3600:.2f} hours a million pages")
    print(f"ratio {peaks[1] / peaks[0]:.2f}")


def batch_memory(options: argparse.Namespace) -> None:
    """Print peak memory of `newsclean batch` with a report, on 10,000 records and on so many pages: short texts, and HTML."""
    for kind in ("text", "html"):
        peaks = []
        for count in (10_000, options.pages):
            with tempfile.TemporaryDirectory() as folder:
                with open(f"{folder}/in.jsonl", "w", encoding="utf-8") as file:
                    for number in range(count):
                        text = f"Day {number}: the dam held.\n\nADVERTISEMENT"
                        file.write(json.dumps({"text": f"<p>{text}</p>" if kind == "html" else text, "url": f"https://a{number % 5000}.test/"}) + "\n")
                command = [*COMMAND, "batch", f"{folder}/in.jsonl", "-o", f"{folder}/out.jsonl", f"--{kind}", "--report", f"{folder}/lost.json", "-q",
                           "--include", "adverts"]
                running = subprocess.Popen(command)
                _, status, used = os.wait4(running.pid, 0)
                assert status == 0
            peaks.append(used.ru_maxrss)
            print(f"{kind}, {count} records: peak {used.ru_maxrss / 1024:.1f} MB, {used.ru_utime:.0f} s of processor time", flush=True)
        print(f"{kind}: ratio {peaks[1] / peaks[0]:.3f}", flush=True)


def _peak(pid: int) -> int:
    """Return the most memory a process has held so far, in kilobytes; 0 when it is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")), 0)


def jobs(options: argparse.Namespace) -> None:
    """Print records a second with one process and with two, in turns; the best of each."""
    with tempfile.TemporaryDirectory() as folder:
        path = _written(Path(folder) / "in.jsonl", options.records)
        best: dict[int, float] = {}
        for _ in range(options.repeat):
            for count in (1, 2):
                start = time.perf_counter()
                _run("batch", path, "-o", f"{folder}/out{count}.jsonl", "--jobs", count)
                best[count] = max(best.get(count, 0), options.records / (time.perf_counter() - start))
        same = Path(f"{folder}/out1.jsonl").read_bytes() == Path(f"{folder}/out2.jsonl").read_bytes()
        print(f"one process {best[1]:.0f} records a second, two {best[2]:.0f}: {best[2] / best[1]:.2f} times; same output: {same}; load {os.getloadavg()[0]:.1f}")


def kill(options: argparse.Namespace) -> None:
    """Kill a run at five moments, resume each time, and compare ids with the input's."""
    with tempfile.TemporaryDirectory() as folder:
        path, out = _written(Path(folder) / "in.jsonl", options.records), Path(folder) / "out.jsonl"
        note = Path(f"{out}.part.json")
        command = [*COMMAND, "batch", str(path), "-o", str(out), "--jobs", "2", "--resume"]
        kills = 0
        while kills < 5 and not out.exists():
            before = json.loads(note.read_text())["raws"] if note.exists() else 0
            running = subprocess.Popen(command, stderr=subprocess.DEVNULL)
            while running.poll() is None and (not note.exists() or json.loads(note.read_text())["raws"] <= before):
                time.sleep(0.001)
            time.sleep(random.Random(kills).random() / 10)
            if running.poll() is None:
                running.send_signal(signal.SIGKILL)
                kills += 1
            running.wait()
        subprocess.run(command, stderr=subprocess.DEVNULL, check=True)
        found = Counter(json.loads(line)["id"] for line in out.open(encoding="utf-8"))
        lost = options.records - len(found)
        print(f"{kills} kills: {lost} records lost, {sum(found.values()) - len(found)} doubled of {options.records}")


def spark(options: argparse.Namespace) -> None:
    """Print records that Spark in local mode gives otherwise than one machine; texts, explanations and profiles."""
    from newsclean import Cleaner, SiteProfile
    from newsclean.adapters.spark import clean_column, learn_sites
    from tests.hosts.java import start_spark

    rows = [(each["id"], f"site{each['id'] % 7}", each["text"]) for each in map(json.loads, records(options.records))]
    with tempfile.TemporaryDirectory() as folder:
        session = start_spark(Path(folder))
        frame = session.createDataFrame(rows, "id int, site string, text string").repartition(8)
        found = {row.id: row.article for row in frame.select("id", clean_column("text").alias("article")).collect()}
        profiles = {row.site: SiteProfile.from_json(row.profile) for row in learn_sites(frame, "site", "text").collect()}
        session.stop()
    cleaner = Cleaner()
    differing = sum(found.get(number) != cleaner(text) for number, _, text in rows)
    sites = sum(profiles.get(name) != SiteProfile.learn(text for _, site, text in rows if site == name) for name in {site for _, site, _ in rows})
    print(f"{differing} of {len(rows)} records differ, {sites} of {len(profiles)} profiles")


def datatrove(options: argparse.Namespace) -> None:
    """Print records that a datatrove pipeline gives otherwise than one machine."""
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from newsclean import Cleaner
    from newsclean.adapters.datatrove import Clean

    rows = list(map(json.loads, records(options.records)))
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/in")
        for part in range(8):
            Path(f"{folder}/in/{part}.jsonl").write_text("".join(json.dumps({"id": str(each["id"]), "text": each["text"]}) + "\n" for each in rows[part::8]))
        LocalPipelineExecutor([JsonlReader(f"{folder}/in"), Clean(), JsonlWriter(f"{folder}/out")], tasks=8, workers=2, logging_dir=f"{folder}/logs").run()
        found: Counter[int] = Counter()
        texts = {}
        for path in Path(f"{folder}/out").iterdir():
            for line in gzip.decompress(path.read_bytes()).splitlines():
                each = json.loads(line)
                found[int(each["id"])] += 1
                texts[int(each["id"])] = each["text"]
    cleaner = Cleaner()
    print(f"{sum(texts.get(each['id']) != cleaner(each['text']) or found[each['id']] != 1 for each in rows)} of {len(rows)} records differ")


def engines(options: argparse.Namespace) -> None:
    """Print pages of HTML that an engine leaves otherwise than one process does."""
    from tests.hosts.engines import ENGINES, clean_here, make_pages

    pages = make_pages(options.records)
    expected = clean_here(pages)
    for name, clean_pages in ENGINES.items():
        with tempfile.TemporaryDirectory() as folder:
            found = clean_pages(pages, Path(folder))
        differing = sum(found.get(number, 0) != article for number, article in expected.items()) + len(found.keys() - expected.keys())
        print(f"{name}: {differing} of {len(pages)} pages differ", flush=True)


def profile(options: argparse.Namespace) -> None:
    """Print the size of a saved profile, its JSON in kilobytes, by the pages it was learnt from."""
    from newsclean import SiteProfile

    for count in (10, 50, 200, 500, 1000, 5000):
        learnt = SiteProfile.learn(json.loads(line)["text"] for line in records(count))
        print(f"{count} pages: {len(learnt)} kept, {len(learnt.to_json().encode()) / 1000:.0f} kB, packed {len(gzip.compress(learnt.to_json().encode())) / 1000:.0f} kB")


def cost(options: argparse.Namespace) -> None:
    """Print processor time a page: to clean it, to learn from it, and to pass it over once the sample is full."""
    from newsclean import SiteProfile, clean

    with gzip.open(options.texts, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines][:: options.every]
    clean(texts[0])
    learnt, full = SiteProfile(), SiteProfile.learn(texts[:1] + [json.loads(line)["text"] for line in short_records(1100)])
    print(f"{len(texts)} texts of {sum(map(len, texts)) // len(texts)} characters")
    for name, do in (("clean", clean), ("learn, while the sample fills", learnt.add), ("learn, once it is full", full.add)):
        start = time.process_time()
        for text in texts:
            do(text)
        print(f"{name}: {1000 * (time.process_time() - start) / len(texts):.2f} ms a page")
    print(f"profile: {len(learnt.to_json().encode()) / len(learnt) / 1000:.1f} kB a page")


def _written(path: Path, count: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(records(count))
    return path


def _run(*arguments: object) -> None:
    subprocess.run([*COMMAND, *map(str, arguments)], stderr=subprocess.DEVNULL, check=True)


def main() -> None:
    """Measure one thing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    measures = {each.__name__: each for each in (site, memory, batch_memory, jobs, kill, spark, datatrove, engines, profile, cost)}
    parser.add_argument("measure", choices=measures)
    parser.add_argument("texts", nargs="?")
    parser.add_argument("--every", type=int, default=12)
    parser.add_argument("--pages", type=int, default=1_000_000)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    measures[options.measure](options)


if __name__ == "__main__":
    main()
