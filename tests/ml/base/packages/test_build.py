"""Which build of torch is taken, by processor, driver and system."""

from __future__ import annotations

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.packages.build import choose_build, read_gpus


def gpu(capability: float, driver: str):
    return read_gpus(f"Some, card, {capability}, 8192, {driver}")


@pytest.mark.parametrize(
    ("capability", "driver", "tag"),
    [
        (12.0, "580.88", "cu130"),  # Blackwell
        (12.0, "572.16", "cu128"),
        (12.0, "550.54", "cpu"),
        (8.6, "581.29", "cu130"),
        (8.6, "535.183.01", "cu126"),
        (7.0, "580.65", "cu126"),  # Volta: CUDA 13 left it behind
        (6.1, "560.35", "cu126"),
        (3.5, "470.42", "cpu"),
        (8.6, "470.42", "cpu"),
    ],
)
def test_by_processor_and_driver(capability, driver, tag):
    build = choose_build("auto", gpu(capability, driver), "linux", "x86_64")
    assert build.tag == tag
    assert build.index.endswith(f"/whl/{tag}")
    assert str(capability) in build.reason
    assert 0 < build.fetched_gb < build.unpacked_gb


def test_the_best_processor_counts():
    both = (*gpu(5.0, "580.1"), *gpu(9.0, "580.1"))
    assert choose_build("auto", both, "linux", "x86_64").tag == "cu130"


@pytest.mark.parametrize(("system", "machine"), [("darwin", "arm64"), ("darwin", "x86_64"), ("linux", "aarch64")])
def test_where_there_is_no_cuda(system, machine):
    build = choose_build("auto", gpu(9.0, "580.1"), system, machine)
    assert build.tag == "cpu"
    assert bool(build.index) is (system == "linux")  # PyPI's own for Linux is a CUDA build
    with pytest.raises(InputError, match="No CUDA build"):
        choose_build("cuda", gpu(9.0, "580.1"), system, machine)


def test_without_a_processor():
    assert choose_build("auto", (), "win32", "AMD64").index == ""
    with pytest.raises(InputError, match="no NVIDIA driver answers"):
        choose_build("cuda", (), "win32", "AMD64")
    with pytest.raises(InputError, match="'rocm' is unknown"):
        choose_build("rocm", ())


def test_asked_for():
    assert choose_build("cpu", gpu(9.0, "580.1"), "linux", "x86_64").tag == "cpu"
    assert choose_build("cuda", gpu(9.0, "580.1"), "win32", "AMD64").tag == "cu130"


@pytest.mark.parametrize("text", ["", "No devices were found", "GRID, [N/A], [N/A], 550", "NVIDIA-SMI has failed"])
def test_what_names_no_processor(text):
    assert read_gpus(text) == ()
