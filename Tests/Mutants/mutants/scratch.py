"""A copy of the repository that has the changes compiled in."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from .choice import MODULES

# What a copy needs of the repository, besides hidden folders, which it does not.
LEFT_OUT = {"out", "docs"}
TESTS = [module + "Tests" for module in MODULES]
# Only what is changed, what it needs and its tests are built; all but the tests is optimised, which they run often.
MANIFEST = """
let tests: Set = [{tests}]
package.targets.removeAll {{ ($0.type == .test && !tests.contains($0.name)) || $0.type == .executable }}
package.products.removeAll {{ product in product.name == "cuoituan" }}
for target in package.targets where target.type != .system {{
  target.swiftSettings = tests.contains(target.name) ? [] : [.unsafeFlags(["-O"])]
}}
"""
# The file of each changed module that switches its changes.
SWITCH = "MutantSwitch.swift"
COMPILER_ERROR = re.compile(r"^(\S+\.swift):(\d+):\d+: error: (.*)$", re.MULTILINE)


class Scratch:
    """The copy, and the build folder in it, which is used again the next time."""

    def __init__(self, repository):
        self.repository = repository
        self.folder = repository / ".build-mutants" / "repository"

    def mirror(self, sources):
        """Copies what differs but for the sources that changes go into, and removes what is gone."""
        ours = self._files(self.repository)
        for path in self._files(self.folder) - ours - {Path("Sources", module, SWITCH) for module in MODULES}:
            (self.folder / path).unlink()
        for path in ours:
            if path.as_posix() not in sources:
                self._write(path, (self.repository / path).read_bytes())
        tests = ", ".join(f'"{name}"' for name in TESTS)
        manifest = (self.repository / "Package.swift").read_text() + MANIFEST.format(tests=tests)
        self._write(Path("Package.swift"), manifest.encode())

    def _files(self, folder):
        if not folder.exists():
            return set()
        top = [path for path in folder.iterdir() if path.name not in LEFT_OUT and not path.name.startswith(".")]
        files = [path for entry in top for path in ([entry] if entry.is_file() else entry.rglob("*"))]
        return {path.relative_to(folder) for path in files if path.is_file() and "__pycache__" not in path.parts}

    def _write(self, path, content):
        target = self.folder / path
        # An unchanged file keeps its time, so that it is not compiled again.
        if not target.exists() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)

    def compile_in(self, numbered, sources):
        """Writes the changed modules with these changes, by number, in them."""
        for path in sources:
            lines = (self.repository / path).read_text().split("\n")
            ends = []
            for number, change in numbered.items():
                if change.path == path:
                    lines[change.number - 1], declarations = change.compiled(lines[change.number - 1], number)
                    ends.append(declarations)
            self._write(Path(path), "\n".join(lines + ends).encode())
        switch = Path(__file__).parents[1] / "Switch.swift"
        for module in MODULES:
            self._write(Path("Sources", module, SWITCH), switch.read_bytes())

    def build(self):
        """Builds the tests; returns where the compiler found errors, as paths and lines, and all that it said."""
        command = ["swift", "build", "--build-tests", "-Xswiftc", "-gnone", "-Xcc", "-g0"]
        run = subprocess.run(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if run.returncode == 0:
            return [], ""
        places = set()
        for path, line, _ in COMPILER_ERROR.findall(run.stdout):
            if Path(path).is_relative_to(self.folder):
                places.add((Path(path).relative_to(self.folder).as_posix(), int(line)))
        return sorted(places), run.stdout

    def test_program(self):
        """The program that runs the tests."""
        return next((self.folder / ".build" / "debug").glob("*.xctest"))


def build(scratch, choice, sources):
    """Builds until all that is compiled in compiles; the changes by number."""
    while True:
        numbered = dict(enumerate(choice.changes(), start=1))
        scratch.compile_in(numbered, sources)
        places, said = scratch.build()
        if not said:
            return numbered
        refused = {change for path, line in places for change in nearest(numbered.values(), path, line)}
        if not refused:
            sys.exit("The copy does not build:\n" + said[-8000:])
        choice.refused |= refused


def nearest(changes, path, line):
    """The changes that an error in a line may be of: of the line itself, else of those in the file that are nearest."""
    inside = [change for change in changes if change.path == path]
    distances = [abs(change.number - line) for change in inside]
    return [change for change, distance in zip(inside, distances) if distance == min(distances)]
