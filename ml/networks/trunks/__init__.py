"""Trunks that are known from pictures, and their weights."""
