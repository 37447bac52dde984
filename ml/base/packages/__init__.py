"""Python packages: which of those that networks need are missing, how they get there, and which made a result."""

from __future__ import annotations

from .needed import missing_packages, pip_install, require_torch, version, versions

__all__ = ["missing_packages", "pip_install", "require_torch", "version", "versions"]
