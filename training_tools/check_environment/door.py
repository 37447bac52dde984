"""The options, and what is printed."""

from __future__ import annotations

import argparse

from ...ml.base.progress import Progress

DESCRIPTION = "versions, processors and folders, a self-test with its speed, and what to do next"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--report", metavar="FILE", help="HTML page to write, for a bug report")
    parser.add_argument("--facts", metavar="FILE", help="JSON to write, with the same")
    parser.add_argument("--no-self-test", action="store_true", help="do not try kriging, a network and Grad-CAM")


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Check, and print all of it."""
    from ...ml.check_environment import check_environment
    from ...ml.model.environment.report import lines

    self_test = not arguments.no_self_test
    done = check_environment(report=arguments.report, facts=arguments.facts, self_test=self_test, progress=progress)
    print("\n".join(lines(done)))
