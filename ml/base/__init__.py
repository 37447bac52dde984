"""Errors, progress, settings, threads, files and pages: what stands on nothing else."""
