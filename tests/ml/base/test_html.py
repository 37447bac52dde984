"""Reports in HTML: well formed, safe, and showing what they were given."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from osgeo import gdal
from relicslide.ml.base import html as html_page
from relicslide.ml.base.chart import HEIGHT, WIDTH, Series, line_chart, ticks
from relicslide.ml.base.errors import InputError


class Reader(HTMLParser):
    """Collects the text of a page, and checks that every tag is closed."""

    def __init__(self):
        super().__init__()
        self.open, self.text = [], []

    def handle_starttag(self, tag, attributes):
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_a_page_is_closed_and_says_what_it_was_told():
    table = html_page.table([("a & b", 1234, 0.123456, float("nan"), None, True)], ("<x>", "count"))
    reader = Reader()
    reader.feed(html_page.page("R&D <report>", html_page.heading("One"), html_page.paragraph("2 < 3"), table))
    assert not reader.open
    assert {"R&D <report>", "One", "2 < 3", "a & b", "1,234", "0.1235", "<x>", "True"} <= set(reader.text)
    assert not {"nan", "None"} & set(reader.text)


def test_an_empty_paragraph_is_nothing():
    assert html_page.paragraph("") == ""


@pytest.mark.parametrize("shape", [(5, 7), (5, 7, 3), (5, 7, 4)])
def test_a_picture_comes_back_pixel_by_pixel(shape):
    values = np.random.default_rng(1).integers(0, 256, shape).astype(np.uint8)
    element = html_page.picture(values, 'a "picture"')
    assert 'alt="a &quot;picture&quot;"' in element
    data = base64.b64decode(re.search(r"base64,([^\"]+)", element)[1])
    gdal.FileFromMemBuffer("/vsimem/back.png", data)
    back = gdal.Open("/vsimem/back.png").ReadAsArray()
    gdal.Unlink("/vsimem/back.png")
    np.testing.assert_array_equal(back if values.ndim == 2 else np.moveaxis(back, 0, -1), values)


def test_what_is_no_picture_is_refused():
    for values in (np.zeros((2, 2)), np.zeros((2, 2, 2), np.uint8)):
        with pytest.raises(ValueError, match="uint8"):
            html_page.png(values)


def test_a_page_that_cannot_be_written_is_a_sentence(tmp_path):
    with pytest.raises(InputError, match="folder"):
        html_page.write_page(tmp_path, "text")
    html_page.write_page(tmp_path / "ü.html", "tëxt")
    assert (tmp_path / "ü.html").read_text(encoding="utf-8") == "tëxt"


@given(st.floats(-1e9, 1e9), st.floats(1e-6, 1e9))
def test_ticks_are_round_and_span_the_values(low, width):
    assume(width > 1e-9 * abs(low))  # of a narrower one the marks' own rounding shows in the step
    marks = ticks(low, low + width)
    slack = 1e-6 * max(width, abs(low))
    assert marks[0] <= low + slack and marks[-1] >= low + width - slack
    assert 2 <= len(marks) <= 10
    step = (marks[-1] - marks[0]) / (len(marks) - 1)
    lead = f"{step:.3e}"
    assert lead[0] in "125" or lead.startswith("9.99")


def points(svg: str) -> list[np.ndarray]:
    """The coordinates of every polyline."""
    found = re.findall(r'polyline points="([^"]+)"', svg)
    return [np.array([pair.split(",") for pair in text.split()], float) for text in found]


def test_a_chart_is_xml_and_its_line_lies_where_its_values_do():
    svg = line_chart([Series("a & b", [0, 5, 10], [0, 50, 100]), Series("dots", [5], [50], dots=True)], "x", "y")
    ElementTree.fromstring(svg)
    (line,) = points(svg)
    np.testing.assert_allclose(line[1], (line[0] + line[2]) / 2, atol=0.11)
    assert line[0, 0] < line[2, 0] and line[0, 1] > line[2, 1], "x to the right, y upwards"
    assert (line >= 0).all() and (line <= [WIDTH, HEIGHT]).all()
    assert f'cx="{line[1, 0]:.1f}" cy="{line[1, 1]:.1f}"' in svg
    assert "a &amp; b" in svg


def test_gaps_break_a_line_and_a_single_point_is_seen():
    svg = line_chart([Series("a", [0, 1, 2, 3, 4, 5], [1, 2, np.nan, 4, np.nan, 6])], "x", "y")
    assert [len(line) for line in points(svg)] == [2]
    assert svg.count("<circle") == 2


@pytest.mark.parametrize("values", [[], [3.0], [0.0, 0.0], [np.nan, np.nan], [7e8, 7e8 + 1]])
def test_a_chart_of_next_to_nothing_is_still_a_chart(values):
    svg = line_chart([Series("a", range(len(values)), values)], "x", "y")
    ElementTree.fromstring(svg)
    assert "nan" not in svg


def test_given_ranges_are_kept():
    (line,) = points(line_chart([Series("a", [0, 1], [0, 1])], "x", "y", x_range=(0, 2), y_range=(0, 1)))
    (whole,) = points(line_chart([Series("a", [0, 1], [0, 1])], "x", "y", x_range=(0, 1), y_range=(0, 1)))
    assert line[1, 0] - line[0, 0] == pytest.approx((whole[1, 0] - whole[0, 0]) / 2, abs=0.2)
