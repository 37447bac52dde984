"""The tables of docs/performance.md, from what was measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .precision import PRECISIONS


def markdown(measured: dict) -> str:
    """Tables in Markdown of the content of a ``gpu.json``; what was not measured is left out."""
    parts = measured["parts"]
    return "\n".join(line for section in _sections(measured["machine"], parts) for line in section)


def _sections(machine: dict, parts: dict) -> Iterator[Iterator[str]]:
    yield iter([f"{machine['device']}, {machine['cores']} processor cores.", ""])
    yield _precision(_networks(parts.get("precision", {})))
    yield _tiles(_networks(parts.get("tiles", {})))
    yield _steps(parts.get("steps", {}))
    yield _training(parts.get("training", {}))


def _precision(networks: dict) -> Iterator[str]:
    rows = [
        (name, *(f"{one[each]['largest']:.1e}" if each in one else "" for each in PRECISIONS))
        for name, one in networks.items()
    ]
    header = ("largest difference of a probability from the CPU's", *PRECISIONS)
    return _table(header, rows)


def _tiles(networks: dict) -> Iterator[str]:
    rows = [
        (
            name,
            f"{one['sweep_tiles_per_second']:.1f}",
            f"{one['bare_tiles_per_second']:.1f}",
            f"{one['ratio']:.2f}",
            _shown(one["busy_share"], ".0%"),
            _shown(one["peak_mib"], ",.0f"),
        )
        for name, one in networks.items()
    ]
    return _table(("network", "tiles/s of segment", "of the bare network", "ratio", "GPU busy", "peak MiB"), rows)


def _steps(found: dict) -> Iterator[str]:
    rows = [
        (name, f"{one['seconds']:.3f}", f"{one['multiply_adds'] / 1e9:,.0f}", _shown(one["peak_mib"], ",.0f"))
        for name, one in _networks(found).items()
    ]
    yield from _table(("training step", "seconds", "GMAC", "peak MiB"), rows)
    if "seconds_ratio" in found:
        yield (
            f"HPCL-Net takes {found['seconds_ratio']:.2f} times FFS-Net's step; multiply-adds "
            f"{found['multiply_adds_ratio']:.2f}, the paper's epochs {found['papers_ratio']:.1f}."
        )
        yield ""


def _training(found: dict) -> Iterator[str]:
    if "epochs" not in found:
        return
    first, last = found["epochs"][0], found["epochs"][-1]
    yield (
        f"{found['steps']} steps of training in {found['seconds']:.0f} s: loss {first['loss']:.3f} to "
        f"{last['loss']:.3f}, IoU of landslides on a held-out chip {last.get('landslide_iou', 0):.3f}."
    )


def _networks(found: dict) -> dict:
    return {name: one for name, one in found.items() if isinstance(one, dict)}


def _shown(value: float | None, form: str) -> str:
    return "" if value is None else format(value, form)


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    if rows:
        yield from (f"| {' | '.join(row)} |" for row in (header, ["---"] * len(header), *rows))
        yield ""
