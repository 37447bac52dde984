"""Measure part by part, each in a process of its own with a time limit, and write ``gpu.json`` after each of them."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from .extent import LIMITS, QUICK, Extent, usual_extent

MODULES = {
    "tests": "cuda_tests",
    "precision": "precision",
    "tiles": "tiles",
    "steps": "steps",
    "training": "training",
}
NAME = "gpu.json"
_SPARE = 5.0  # seconds of the whole that no part may use


def main() -> int:
    """Measure, or do one part, or print the tables."""
    arguments = _arguments()
    if arguments.table:
        from .table import markdown

        print(markdown(json.loads(Path(arguments.table).read_text(encoding="utf-8"))))
        return 0
    extent = usual_extent(arguments.quick)
    if arguments.part:
        for found in part(arguments.part, extent):
            print(json.dumps(found), flush=True)
        return 0
    if extent.device == "cpu" and not arguments.quick:
        print("No CUDA card is there: a little of everything is measured on the CPU.", file=sys.stderr)
    return measure(Path(arguments.folder), extent, arguments.minutes)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=".ci/gpu", description=__doc__)
    parser.add_argument("folder", nargs="?", default="gpu", help=f"where {NAME} is written (default %(default)s)")
    parser.add_argument("--quick", action="store_true", help="a little of everything, on the CPU")
    parser.add_argument("--minutes", type=float, default=6.0, help="that all of it may take (default %(default)s)")
    parser.add_argument("--table", metavar="FILE", help=f"print the tables of a {NAME} in Markdown, and do no more")
    parser.add_argument("--part", choices=tuple(MODULES), help=argparse.SUPPRESS)
    return parser.parse_args()


def part(name: str, extent: Extent) -> Iterator[dict]:
    """What is known of a part, again and again as more is; the last one is all."""
    return importlib.import_module(f".{MODULES[name]}", __package__).measure(extent)


def measure(folder: Path, extent: Extent, minutes: float) -> int:
    """Do all parts, a few small ones in this process; 0 where each came to its end and no test failed."""
    from .machine import machine, package_versions

    folder.mkdir(parents=True, exist_ok=True)
    ends = time.monotonic() + 60 * minutes - _SPARE
    done: dict = {"machine": machine(extent.device), "versions": package_versions(), "parts": {}}
    _write(folder, done)
    for name, limit in LIMITS.items():
        print(f"{name} ...", file=sys.stderr, flush=True)
        started = time.monotonic()
        found = _last(part(name, extent)) if extent is QUICK else run_apart(name, min(limit, ends - started))
        done["parts"][name] = {**found, "part_seconds": round(time.monotonic() - started, 1)}
        _write(folder, done)
    broken = [name for name, found in done["parts"].items() if "unfinished" in found or found.get("failed")]
    print(f"{folder / NAME}: " + (f"look at {', '.join(broken)}" if broken else "all is measured"))
    return 1 if broken else 0


def run_apart(name: str, limit: float) -> dict:
    """A part in a process of its own; what it had measured when it ended, or when its time was over."""
    if limit <= 0:
        return {"unfinished": "no time was left"}
    command = [sys.executable, "-m", __package__, "--part", name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        try:
            said, _ = process.communicate(timeout=limit)
            unfinished = f"it ended with {process.returncode}" if process.returncode else ""
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # with what it has started itself
            said, _ = process.communicate()
            unfinished = f"it took more than {limit:.0f} s"
    lines = [line for line in said.splitlines() if line.startswith("{") and line.endswith("}")]
    found = json.loads(lines[-1]) if lines else {}
    return {**found, "unfinished": unfinished} if unfinished else found


def _last(found: Iterator[dict]) -> dict:
    (last,) = deque(found, maxlen=1)
    return last


def _write(folder: Path, done: dict) -> None:
    (folder / NAME).write_text(json.dumps(done, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
