"""Builds the programs that are measured, each once a run."""
import shutil
import subprocess
import sys
from functools import cache

from pages import REPOSITORY

BUILT = REPOSITORY / "artifacts" / "bench"


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
    folder = BUILT / program
    shutil.rmtree(folder, ignore_errors=True)
    command = ["dotnet", "publish", REPOSITORY / project, "-c", "Release", "-o", folder, "--disable-build-servers"]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if result.returncode != 0:
        sys.stderr.buffer.write(result.stdout)
        raise SystemExit(f"{project} does not build")
    # Valgrind stops at the debugging symbols of .NET 10 if they are beside the program.
    for symbols in folder.glob("*.dbg"):
        symbols.unlink()
    return folder / program
