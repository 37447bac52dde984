"""Python packages: which of those that networks need are missing, how they are installed, and what a result was made with."""

from __future__ import annotations

from .needed import missing_packages, pip_install, require_torch, version, versions

__all__ = ["missing_packages", "pip_install", "require_torch", "version", "versions"]
