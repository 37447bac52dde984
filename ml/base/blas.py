"""Matrix products by the BLAS that scipy brings, whatever else the process has loaded.

QGIS on Linux loads the GNU Scientific Library, whose plain ``cblas_`` routines then stand in for the fast ones behind
numpy's ``@``: twenty times slower, and other last digits than in a terminal. scipy's own pointers to the Fortran
routines cannot be stood in for. Called through ctypes they let go of Python's lock.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, Callable, NamedTuple

import numpy as np
from scipy.linalg import cython_blas

_ONE_CORE = 250_000  # multiply-adds that BLAS leaves to one core; its own threads would go on spinning beside ours
_ROUTINES = {np.dtype(np.float32): ("sgemm", ctypes.c_float), np.dtype(np.float64): ("dgemm", ctypes.c_double)}


def product(left: np.ndarray, right: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
    """The matrix product ``left @ right``, computed on this core alone.

    Parameters
    ----------
    left : (m, k) array of float32 or float64
    right : (k, n) or (s, k, n) array of float32 or float64
        A matrix, or a stack of s of them.
    out : (m, n) or (s, m, n) array, optional
        Where to put the result: of the common type of both, with contiguous rows.

    Returns
    -------
    (m, n) or (s, m, n) array
        ``out``, or a new array.

    Examples
    --------
    >>> product(np.array([[1.0, 2.0]]), np.array([[3.0], [4.0]]))
    array([[11.]])
    """
    dtype = np.result_type(left, right)
    left, right = _readable(left, dtype), _readable(right, dtype)
    if out is None:
        out = np.empty((*right.shape[:-2], len(left), right.shape[-1]), dtype)
    if out.size and left.shape[1]:
        stacked = right.ndim == 3
        _multiply(left, right if stacked else right[None], out if stacked else out[None])
    else:
        out[...] = 0
    return out


def _readable(matrix: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """``matrix`` in ``dtype``, with its rows or its columns contiguous."""
    matrix = matrix.astype(dtype, copy=False)
    strides = matrix.strides[-2:]
    return matrix if dtype.itemsize in strides and min(strides) > 0 else np.ascontiguousarray(matrix)


def _multiply(left: np.ndarray, stack: np.ndarray, out: np.ndarray) -> None:
    """``left`` times each matrix of a stack, as many rows at a time as one core does.

    BLAS sees rows as columns, so that it is asked for right' left' = out'.
    """
    multiply, one, zero = _routine(out.dtype)
    (right_way, right_step), (left_way, left_step) = _layout(stack[0]), _layout(left)
    (rows, inner), cols = left.shape, stack.shape[2]
    n, k, ldb, lda = (ctypes.byref(ctypes.c_int(value)) for value in (cols, inner, right_step, left_step))
    ldc = ctypes.byref(ctypes.c_int(max(cols, out.strides[1] // out.itemsize)))
    first, second, result = (matrix.__array_interface__["data"][0] for matrix in (left, stack, out))
    step = max(8, _ONE_CORE // (inner * cols))
    parts = [(start, ctypes.byref(ctypes.c_int(min(step, rows - start)))) for start in range(0, rows, step)]
    for number in range(len(stack)):
        right, target = second + number * stack.strides[0], result + number * out.strides[0]
        for start, m in parts:
            here, there = first + start * left.strides[0], target + start * out.strides[1]
            multiply(right_way, left_way, n, m, k, one, right, ldb, here, lda, zero, there, ldc)


def _layout(matrix: np.ndarray) -> tuple[bytes, int]:
    """b"N" for contiguous rows and b"T" for contiguous columns, and the elements from one to the next."""
    down, across = (stride // matrix.itemsize for stride in matrix.strides)
    rows, cols = matrix.shape
    if across == 1 and (down >= cols or rows == 1):
        return b"N", max(down, cols)
    return b"T", max(across, rows)


class _Routine(NamedTuple):
    """BLAS's product for one type of number, and the addresses of that type's 1 and 0."""

    multiply: Callable[..., None]
    one: Any  # what ctypes.byref returns has no name
    zero: Any


@cache
def _routine(dtype: np.dtype) -> _Routine:
    name, number = _ROUTINES[dtype]
    capsule = cython_blas.__pyx_capi__[name]
    signature, address = (
        ctypes.PYFUNCTYPE(kind, *arguments)((f"PyCapsule_Get{what}", ctypes.pythonapi))
        for what, kind, arguments in (
            ("Name", ctypes.c_char_p, (ctypes.py_object,)),
            ("Pointer", ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)),
        )
    )
    way, data = ctypes.c_char_p, ctypes.c_void_p
    arguments = (way, way, *[data] * 11)
    multiply = ctypes.CFUNCTYPE(None, *arguments)(address(capsule, signature(capsule)))
    return _Routine(multiply, ctypes.byref(number(1)), ctypes.byref(number(0)))
