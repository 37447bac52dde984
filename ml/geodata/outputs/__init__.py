"""Vector files that are written, and what files to write must not be."""

from __future__ import annotations

from .paths import check_output_files
from .vector_sink import DRIVERS, VectorSink, check_vector, create_vector, driver_of

__all__ = ["DRIVERS", "VectorSink", "check_output_files", "check_vector", "create_vector", "driver_of"]
