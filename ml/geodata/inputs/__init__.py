"""What is read, wherever it lies: files, and in the network what servers hold and STAC items name."""

from __future__ import annotations

from .names import full_name, gdal_name
from .remote import cannot_open, cannot_read, is_remote, remote_stamp

__all__ = ["cannot_open", "cannot_read", "full_name", "gdal_name", "is_remote", "remote_stamp"]
