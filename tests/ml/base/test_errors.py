"""A lack of memory in a sentence."""

import errno
import os

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError, enough_memory


def none_for_an_array():
    np.empty(2**60, np.uint8)


def none_for_a_tensor():
    pytest.importorskip("torch").empty(2**60)


def none_for_a_process():
    raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))


def none_for_a_list():
    raise MemoryError


@pytest.mark.parametrize("work", [none_for_an_array, none_for_a_tensor, none_for_a_process, none_for_a_list])
def test_a_lack_of_memory_is_a_sentence(work):
    with pytest.raises(InputError, match="^There is not enough memory for this.*larger cells.$"), enough_memory():
        work()


def test_other_errors_fly_on():
    with pytest.raises(RuntimeError, match="shape"), enough_memory():
        raise RuntimeError("shape mismatch")
