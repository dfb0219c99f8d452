"""Builds the programs that are measured, each once a run."""
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from pages import REPOSITORY

# A folder for each run: another run that builds at the same time changes no program that is being measured.
BUILT = tempfile.TemporaryDirectory(prefix="articleclean-bench-")


@cache
def articleclean():
    return publish("src/ArticleClean.Cli", "articleclean")


@cache
def hello():
    return publish("tests/bench/Hello", "hello")


@cache
def in_process():
    return publish("tests/bench/InProcess", "ArticleClean.InProcess")


@cache
def smart_reader():
    return publish("tests/bench/peers/SmartReader", "ArticleClean.SmartReaderPeer")


def publish(project, program):
    print(f"building {project}", file=sys.stderr)
    folder = Path(BUILT.name) / program
    command = ["dotnet", "publish", REPOSITORY / project, "-c", "Release", "-o", folder, "--disable-build-servers"]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if result.returncode != 0:
        sys.stderr.buffer.write(result.stdout)
        raise SystemExit(f"{project} does not build")
    # Valgrind stops at the debugging symbols of .NET 10 if they are beside the program.
    for symbols in folder.glob("*.dbg"):
        symbols.unlink()
    return folder / program
