"""Errors, progress, settings, files and pages: what stands on nothing else."""
