"""Numbers that a person wrote down."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from relicslide.ml.base.untrusted.numbers import number, whole


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e300, max_value=1e300))
def test_what_python_writes_is_read_back(value):
    assert number(repr(value)) == number(value) == value


@given(st.integers(-(10**30), 10**30))
def test_whole_numbers_keep_all_their_digits(value):
    assert whole(str(value)) == whole(value) == value


@given(st.text(max_size=12))
def test_any_text_is_a_finite_number_or_refused(text):
    """What is read is what its digits say, with a point for a comma."""
    try:
        found = number(text)
    except ValueError as error:
        assert str(error).startswith("is no")
    else:
        assert math.isfinite(found) and found == float(text.strip().replace(",", "."))


FOREIGN = ("m²", "½", "\u0663", "\uff11", "\u2212", "\u00a0", "\x00")
PIECES = st.sampled_from([*"0159.,-+eE_' %", "nan", "inf", "high", "e400", "9" * 40, *FOREIGN])


@given(st.lists(PIECES, max_size=5).map("".join))
def test_what_people_type_is_what_its_digits_say_or_refused(text):
    """No sign, unit, foreign digit or separator is passed over, and both readers agree."""
    try:
        found = number(text)
    except ValueError as error:
        assert str(error).startswith("is no")
        with pytest.raises(ValueError, match="^is no"):
            whole(text)
        return
    plain = text.strip()
    assert not set(plain) - set("0123456789.,+-eE")
    assert "," not in plain or plain.lstrip("+-").startswith(("0,", ","))
    assert found == float(plain.replace(",", "."))
    if found == int(found):
        assert whole(text) == int(found) or abs(found) >= 2**53


@pytest.mark.parametrize(
    ("text", "value"), [("0,9", 0.9), (",25", 0.25), ("-0,5", -0.5), ("1e3", 1000.0), (" 7 ", 7.0)]
)
def test_a_comma_behind_a_leading_zero_is_decimal(text, value):
    assert number(text) == value


@pytest.mark.parametrize("text", ["1,5", "1,500", "0,9,1", "90%", "nan", "-inf", "1e999", "", "1_0", "0x1", "1 0", "٣"])
def test_others_are_refused(text):
    with pytest.raises(ValueError, match="^is no"):
        number(text)
    with pytest.raises(ValueError, match="^is no"):
        whole(text)


def test_a_fraction_is_no_whole_number():
    with pytest.raises(ValueError, match="is no whole number; write one like 256"):
        whole("256.7")
    assert whole("256.0") == 256
