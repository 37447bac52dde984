"""The door to models in other formats."""

from __future__ import annotations

import argparse
import sys

from ...ml.base.packages import require_torch
from ...ml.base.progress import Progress

DESCRIPTION = "write a model as an ONNX file, for ONNX Runtime, OpenVINO and others"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("model", nargs="?", metavar="MODEL", help="a checkpoint (default: the bundled one)")
    parser.add_argument("--onnx", required=True, metavar="FILE", help="ONNX file to write (needs the package onnx)")


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Write the file."""
    require_torch(sys.executable)
    from ...ml.model.exchange.onnx_file import export_onnx

    card = export_onnx(arguments.model, arguments.onnx)
    print(f"{card.name}: {arguments.onnx}")
