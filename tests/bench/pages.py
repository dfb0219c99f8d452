"""The documents that are measured, unpacked from the benchmark folder into a temporary folder."""
import gzip
import json
import os
from functools import cached_property
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

SOME = 300
ONE_PAGE = 100_000


class Pages:
    def __init__(self, work):
        self.work = work
        self.benchmarks = Path(os.environ.get("ARTICLECLEAN_BENCHMARKS") or REPOSITORY.parent / "shared" / "benchmarks")
        if not self.benchmarks.is_dir():
            raise SystemExit(f"{self.benchmarks} is absent: name the benchmark folder by ARTICLECLEAN_BENCHMARKS")

    @cached_property
    def some(self):
        """A folder of the first 300 pages by name."""
        return self._unpack("some", self._packed[:SOME])

    @cached_property
    def all(self):
        return self._unpack("all", self._packed)

    @cached_property
    def one(self):
        """Of the 300 pages, the one whose size is nearest to 100 KB."""
        return min(sorted(self.some.iterdir()), key=lambda page: abs(page.stat().st_size - ONE_PAGE))

    @cached_property
    def tiny(self):
        page = self.work / "tiny.html"
        page.write_text("<p>Hi</p>\n")
        return page

    @cached_property
    def texts(self):
        """A folder of texts whose tags were stripped."""
        folder = self.work / "texts"
        folder.mkdir()
        with open(self.benchmarks / "residue-dev" / "cases.jsonl", encoding="utf-8") as cases:
            for number, line in enumerate(cases):
                (folder / f"{number:04}.txt").write_text(json.loads(line)["input"], encoding="utf-8", newline="")
        return folder

    @property
    def _packed(self):
        return sorted((self.benchmarks / "wcxb-dev" / "html").glob("*.html.gz"))

    def _unpack(self, name, packed):
        folder = self.work / name
        folder.mkdir()
        for page in packed:
            (folder / page.stem).write_bytes(gzip.decompress(page.read_bytes()))
        return folder


def size(folder):
    return sum(file.stat().st_size for file in folder.iterdir())


def count(folder):
    return sum(1 for _ in folder.iterdir())
