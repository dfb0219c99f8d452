"""Other programs and libraries that clean the same pages. Only those that are installed are measured."""
import importlib.util
import os
import shutil
import sys
from pathlib import Path
from typing import Callable, NamedTuple

import programs
from measure import Time, process_time
from pages import REPOSITORY

HERE = REPOSITORY / "tests" / "bench" / "peers"


class Peer(NamedTuple):
    name: str
    install: str
    is_installed: Callable
    measure: Callable


def each_page(name, *command):
    """A program that takes one page, and is started for each."""
    def measure(folder):
        times = [process_time(*command, page) for page in sorted(folder.iterdir())]
        return Time(sum(time.cpu for time in times), sum(time.wall for time in times))
    return Peer(f"{name}, one process a page", f"apt-get install {command[0]}", lambda: shutil.which(command[0]), measure)


def all_pages(*command):
    """Measures a program that cleans a folder of pages. It names pages that failed on standard error, which is shown."""
    return lambda folder: process_time(*command, folder, stderr=None)


def node(name, library, package):
    """A library of npm."""
    measure = all_pages("node", HERE / "node" / "clean.mjs", library)
    is_installed = lambda: shutil.which("node") and (HERE / "node" / "node_modules" / package).is_dir()
    return Peer(name, "apt-get install nodejs npm && npm install --prefix tests/bench/peers/node", is_installed, measure)


def has_smart_reader():
    packages = Path(os.environ.get("NUGET_PACKAGES") or Path.home() / ".nuget" / "packages")
    return (packages / "smartreader").is_dir()


PEERS = [
    each_page("w3m", "w3m", "-dump", "-T", "text/html"),
    each_page("html2text", "html2text", "-utf8"),
    each_page("lynx", "lynx", "-dump", "-force_html"),
    Peer("trafilatura", "pip install trafilatura", lambda: importlib.util.find_spec("trafilatura"),
         all_pages(sys.executable, HERE / "trafilatura_clean.py")),
    Peer("SmartReader", "dotnet restore tests/bench/peers/SmartReader", has_smart_reader,
         lambda folder: all_pages(programs.smart_reader())(folder)),
    node("@mizchi/readability", "mizchi-readability", "@mizchi/readability"),
    node("Readability with linkedom", "readability-linkedom", "@mozilla/readability"),
    node("Readability with jsdom", "readability-jsdom", "jsdom"),
    node("Defuddle with linkedom", "defuddle-linkedom", "defuddle"),
]
