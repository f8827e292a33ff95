"""Runs of the tests: each suite alone to see which changes it reaches, then those that reach a change with it on."""

import os
import resource
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

# How many programs run at a time.
WORKERS = 2
# Suites that take less than so many seconds of processor time together are run before the others.
QUICK = 2.0
# A run may take so many times what it takes without a change, and so many seconds more.
PATIENCE, GRACE = 5, 10
MEMORY = 8 << 30
# Tests of limits stretch a file to a gigabyte, most of which is a hole.
FILE_SIZE = 2 << 30


@dataclass
class Suite:
    """A suite of tests, as the changes see it."""

    name: str
    seconds: float
    reached: set


@dataclass
class Run:
    """What a run of tests came to."""

    failed: bool
    timed_out: bool
    seconds: float
    said: str


def kill(process):
    """Ends a process that nobody has waited for: `Popen.kill` may wait for it, and what it used is then lost."""
    os.kill(process.pid, signal.SIGKILL)


class Trials:
    """Runs of the tests of a program in a folder."""

    def __init__(self, program, folder, tests, count):
        self.program, self.folder, self.tests, self.count = program, folder, tests, count
        self.suites = []

    def find_suites(self):
        """Runs every suite without a change, and leaves out those that fail; returns them with what they said."""
        command = [self.program, "--testing-library", "swift-testing", "--list-tests"]
        listed = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=True).stdout
        names = {line.split("/")[0] for line in listed.splitlines()}
        names = sorted(name for name in names if name.split(".")[0] in self.tests)
        with ThreadPoolExecutor(WORKERS) as pool:
            found = list(pool.map(self._unchanged, names))
        self.suites = sorted((suite for suite, run in found if not run.failed), key=lambda suite: suite.seconds)
        return [(suite.name, run.said) for suite, run in found if run.failed]

    def _unchanged(self, name):
        with tempfile.NamedTemporaryFile() as file:
            file.write(bytes(self.count + 1))
            file.flush()
            run = self._run([name], {"MUTANTS_REACHED": file.name}, 600)
            file.seek(0)
            return Suite(name, run.seconds, {n for n, byte in enumerate(file.read()) if byte}), run

    def trial(self, number):
        """Whether tests notice a change: `killed`, `timed out`, `survived`, or `survived unreached`."""
        suites = [suite for suite in self.suites if number in suite.reached]
        quick = []
        while len(quick) < len(suites) and sum(suite.seconds for suite in suites[: len(quick) + 1]) < QUICK:
            quick.append(suites[len(quick)])
        for batch in (quick, suites[len(quick) :]):
            if batch:
                seconds = GRACE + PATIENCE * sum(suite.seconds for suite in batch)
                run = self._run([suite.name for suite in batch], {"MUTANT": str(number)}, seconds)
                if run.failed:
                    return "timed out" if run.timed_out else "killed"
        return "survived" if suites else "survived unreached"

    def _run(self, suites, environment, seconds):
        names = "|".join(name.replace(".", r"\.") for name in suites)
        command = [self.program, "--testing-library", "swift-testing", "--filter", f"^({names})/"]
        temporary = tempfile.mkdtemp(prefix="mutant-")
        # Sets in the same order each time, so that a change fares the same each time.
        fixed = {"TMPDIR": temporary, "SWIFT_DETERMINISTIC_HASHING": "1", "SWIFT_BACKTRACE": "enable=no"}
        before = time.monotonic()
        process = subprocess.Popen(
            command, cwd=self.folder, env={**os.environ, **fixed, **environment}, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace")
        resource.prlimit(process.pid, resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))
        resource.prlimit(process.pid, resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (FILE_SIZE, FILE_SIZE))
        # Other programs may slow it down, so the clock alone says little.
        clock = threading.Timer(60 + 10 * seconds, kill, [process])
        clock.start()
        said, failed = [], False
        for line in process.stdout:
            said.append(line)
            if "recorded an issue" in line and "MUTANT" in environment:
                failed = True
                kill(process)
                break
        process.stdout.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        timed_out = not failed and (process.returncode == -signal.SIGXCPU or not clock.is_alive())
        clock.cancel()
        shutil.rmtree(temporary, ignore_errors=True)
        used = usage.ru_utime + usage.ru_stime
        return Run(failed or process.returncode != 0, timed_out, used, "".join(said))
