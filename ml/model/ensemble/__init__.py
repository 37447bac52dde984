"""Several models as one: what a set of them is, what they are shown, and the mean and spread of what they say."""

from __future__ import annotations

from .coarser_views import coarser_views
from .ensemble import Ensemble, load_ensemble, read_joint_card
from .mean import VIEWS, averaged
from .member_set import Member, Models, files_of, joint_card, load_members, save_set
from .shared_scene import SharedScene

__all__ = [
    "VIEWS",
    "Ensemble",
    "Member",
    "Models",
    "SharedScene",
    "averaged",
    "coarser_views",
    "files_of",
    "joint_card",
    "load_ensemble",
    "load_members",
    "read_joint_card",
    "save_set",
]
