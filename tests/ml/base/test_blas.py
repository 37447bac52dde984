"""Matrix products: numpy's values, in every layout, and the same bits beside the GNU Scientific Library."""

import ctypes.util
import os
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from relicslide.ml.base.blas import product

SHAPES = [(1, 1, 1), (5, 7, 3), (1, 9, 4), (4, 9, 1), (6, 1, 5), (3000, 50, 20), (20, 50, 3000), (0, 3, 4), (3, 0, 4)]


def layouts(matrix):
    """The same values in rows, in columns, as a part of something wider, reversed, and every second of something."""
    wide = np.zeros((matrix.shape[0] + 2, matrix.shape[1] + 3), matrix.dtype)
    wide[1:-1, 2:-1] = matrix
    sparse = np.zeros((matrix.shape[0] * 2, matrix.shape[1] * 2), matrix.dtype)
    sparse[::2, ::2] = matrix
    return [matrix, np.asfortranarray(matrix), wide[1:-1, 2:-1], wide.T.copy().T[1:-1, 2:-1], sparse[::2, ::2],
            matrix[::-1].copy()[::-1]]  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_product_is_numpys_in_every_layout(shape, dtype):
    random = np.random.default_rng(0)
    left, right = random.normal(size=shape[:2]).astype(dtype), random.normal(size=shape[1:]).astype(dtype)
    expected = left.astype(float) @ right.astype(float)
    for one in layouts(left):
        for other in layouts(right):
            found = product(one, other)
            assert found.dtype == dtype
            np.testing.assert_allclose(found, expected, atol=1e-12 if dtype == np.float64 else 2e-4)


def test_a_product_goes_where_it_is_sent_and_nowhere_else():
    left, right = np.arange(12.0).reshape(3, 4), np.arange(20.0).reshape(4, 5)
    room = np.full((5, 9), -1.0)
    product(left, right, out=room[1:4, 2:7])
    np.testing.assert_array_equal(room[1:4, 2:7], left @ right)
    assert (np.delete(room[:, 2:7], [1, 2, 3], axis=0) == -1).all()
    assert (room[:, [0, 1, 7, 8]] == -1).all()


def test_types_that_differ_meet_in_the_finer_one():
    assert product(np.ones((2, 2), np.float32), np.ones((2, 2))).dtype == np.float64


def test_threads_do_not_disturb_one_another():
    random = np.random.default_rng(1)
    pairs = [(random.normal(size=(300, 40)), random.normal(size=(40, 60))) for _ in range(40)]
    with ThreadPoolExecutor(4) as pool:
        for found, (left, right) in zip(pool.map(lambda pair: product(*pair), pairs), pairs):
            np.testing.assert_allclose(found, left @ right, atol=1e-12)


def test_the_bits_do_not_depend_on_what_else_is_loaded():
    library = ctypes.util.find_library("gslcblas")
    if library is None:
        pytest.skip("the GNU Scientific Library is not installed")
    script = """
        import numpy as np
        from relicslide.ml.base.blas import product
        random = np.random.default_rng(0)
        left, right = random.normal(size=(500, 49)), random.normal(size=(49, 225))
        print(product(left, right).tobytes().hex()[:2000], product(left.astype("f4"), right.astype("f4")).sum())
    """
    plain, beside = (
        subprocess.run(
            [sys.executable, "-c", textwrap.dedent(script)], env={**os.environ, **more}, capture_output=True, check=True
        ).stdout
        for more in ({}, {"LD_PRELOAD": library})
    )
    assert plain == beside


def test_a_stack_of_products_is_numpys():
    random = np.random.default_rng(2)
    left, right = random.normal(size=(70, 9)), random.normal(size=(4, 9, 6))
    out = np.zeros((4, 100, 6))
    product(left.T.copy().T, right, out[:, 10:80])
    np.testing.assert_allclose(out[:, 10:80], np.matmul(left[None], right), atol=1e-12)
    assert not out[:, :10].any()
    assert not out[:, 80:].any()
