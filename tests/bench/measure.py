"""Runs programs and measures them: CPU time, wall time, instructions, memory."""
import os
import re
import resource
import shutil
import subprocess
import tempfile
import time
from statistics import median
from typing import NamedTuple

# The server garbage collector reserves more addresses than valgrind can give; 16 GB of them are enough. The number is hexadecimal.
FEWER_ADDRESSES = {"DOTNET_GCRegionRange": "400000000"}

# A program that cleans one page may say by exit code 1 that it found no article.
DONE = (0, 1)


class Time(NamedTuple):
    """Seconds of CPU time, of all threads and children, and seconds by the clock."""
    cpu: float
    wall: float


class NotInstalled(Exception):
    """A program is missing; the message says how to install it."""


def need(program, package):
    if not shutil.which(program):
        raise NotInstalled(f"apt-get install {package}")


def run(command, **options):
    """Runs a program and returns its output; an unexpected exit code is an error."""
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    result = subprocess.run([str(word) for word in command], **options)
    if result.returncode not in DONE:
        raise subprocess.CalledProcessError(result.returncode, command, result.stdout, result.stderr)
    return result


def process_time(*command, **options):
    """The time of a whole process, from its start to its end."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    run(command, stdout=subprocess.DEVNULL, **options)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Time(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, wall)


def printed_time(*command):
    """The time that a program measured inside itself and printed: CPU, then wall."""
    cpu, wall = run(command).stdout.split()[:2]
    return Time(float(cpu), float(wall))


def interleave(rounds, *measures):
    """The median times of measures that take turns, A B A B, so that another program's load disturbs all of them alike."""
    results = [[measure() for measure in measures] for _ in range(rounds)]
    return [Time(*(median(values) for values in zip(*column))) for column in zip(*results)]


def instructions(*command):
    """The instructions that a process executes, all threads together."""
    need("valgrind", "valgrind")
    callgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    report = run([*callgrind, *command], stdout=subprocess.DEVNULL, env=os.environ | FEWER_ADDRESSES).stderr
    return int(re.search(rb"Collected : (\d+)", report).group(1))


def peak_memory(*command):
    """The most memory that a process holds at once, in bytes. GNU time starts it, as Python's own memory would be counted otherwise."""
    need("/usr/bin/time", "time")
    with tempfile.NamedTemporaryFile("r") as peak:
        run(["/usr/bin/time", "-f", "%M", "-o", peak.name, *command], stdout=subprocess.DEVNULL)
        return int(peak.read().split()[-1]) * 1024
