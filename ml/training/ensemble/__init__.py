"""Runs that differ by their seed, and the set of models that they give."""

from __future__ import annotations

from .members import member_files, train_ensemble

__all__ = ["member_files", "train_ensemble"]
