"""Arrays in a file: the same bits, or a sentence."""

import numpy as np
import pytest
from relicslide.ml.base.arrays_file import read_arrays, write_arrays
from relicslide.ml.base.errors import InputError


@pytest.fixture
def kept(tmp_path):
    path = tmp_path / "kept.npz"
    write_arrays(path, {"one": np.arange(5.0) / 3, "two": np.zeros((0, 2), np.int64)})
    return path


def test_what_is_kept_is_read(kept):
    found = read_arrays(kept)
    assert list(found) == ["one", "two"] and found["two"].shape == (0, 2) and found["two"].dtype == np.int64
    np.testing.assert_array_equal(found["one"], np.arange(5.0) / 3)


@pytest.mark.parametrize("length", [0, 1, 99, 300])
def test_a_file_that_was_cut_short_gets_a_sentence(kept, length):
    whole = kept.read_bytes()
    assert length < len(whole)
    kept.write_bytes(whole[:length])
    with pytest.raises(InputError, match=r"kept\.npz cannot be read \(.*remove it, and begin"):
        read_arrays(kept)


def test_so_does_any_other_damage(kept):
    whole = kept.read_bytes()
    refused = 0
    for place in range(len(whole)):
        kept.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        try:
            read_arrays(kept)
        except InputError as error:
            assert "begin the run again" in str(error)
            refused += 1
    assert refused > len(whole) / 3
