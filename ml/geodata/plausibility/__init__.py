"""One look at every layer before the work: what it holds that cannot be meant is said, left out or refused.

Verbs open their layers by `elevations`, `images` and `masks`, and compare where they lie by `overlap`.
"""
