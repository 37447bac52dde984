"""The attention U-Net of Le et al. 2023 (arXiv 2312.16717), a part a file."""

from __future__ import annotations

from .network import AttentionUNet, AttentionUNetArguments

__all__ = ["AttentionUNet", "AttentionUNetArguments"]
