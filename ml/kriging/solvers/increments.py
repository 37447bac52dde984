"""Kriging from the increments of a few points to one of them: no constraint, no multiplier for the mean.

cov(Z_i - Z_0, Z_j - Z_0) = gamma_i0 + gamma_j0 - gamma_ij (Chiles & Delfiner, 2012, section 4.6) is positive definite
for every variogram, bounded or not. The systems' columns are, in this order, the covariances of the increments with
Z(target) - Z_0, the increments themselves, and with a drift linear in x and y those of the two coordinates.
"""

from __future__ import annotations

import numpy as np

_COLLINEAR = 1e-10  # of the product of the two coordinates' squares: below it the points lie on a line


def kriged(gram: np.ndarray, prior: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Estimates of Z(target) - Z_0 and kriging variances (M,).

    gram: (C, C, M), products of the columns under the inverse of the increments' covariances, C = 2, or 4 with a drift;
    prior: variances of Z(target) - Z_0 (M,); wanted: the target's coordinates from those of point 0, (2, M). Where the
    points lie on a line there is no drift.
    """
    estimate, variance = gram[0, 1], prior - gram[0, 0]
    if len(gram) == 2:
        return estimate, variance
    missing = gram[2:, 0] - wanted
    (a, b), (_, d) = gram[2:, 2:]
    determinant = a * d - b * b
    carried = determinant > _COLLINEAR * a * d
    inverse = carried / np.where(carried, determinant, 1.0)
    factors = np.stack([d * missing[0] - b * missing[1], a * missing[1] - b * missing[0]]) * inverse
    return estimate - (factors * gram[2:, 1]).sum(axis=0), variance + (factors * missing).sum(axis=0)
