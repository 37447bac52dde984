"""Parameters of how rasters come about that algorithms share: GDAL's creation options, and blocks that are kept."""

from __future__ import annotations

from . import definitions as parameters

CREATION_OPTIONS = "CREATION_OPTIONS"
RESUME, BLOCK_SIZE = "RESUME", "BLOCK_SIZE"


def creation_options(tr):
    """The parameter, folded away."""
    label = tr("GeoTIFF creation options (KEY=VALUE, separated by | or blanks)")
    parameter = parameters.words(CREATION_OPTIONS, label)
    parameter.setMetadata({"widget_wrapper": {"widget_type": "rasteroptions"}})  # the table of GDAL's own algorithms
    return parameters.advanced(parameter)


def creation_settings(given) -> dict:
    """The same as a keyword argument of a verb."""
    return {"creation_options": tuple(given.text(CREATION_OPTIONS).replace("|", " ").split())}


def blocks(tr) -> list:
    """Whether finished blocks are kept, and how large they are; folded away."""
    return [
        parameters.advanced(parameters.folder(RESUME, tr("Folder to go on from (empty: begin anew)"), optional=True)),
        parameters.advanced(
            parameters.optional_whole(BLOCK_SIZE, tr("Side of a block that is kept (pixels)"), low=256)
        ),
    ]


def block_settings(given) -> dict:
    """The same as keyword arguments of a verb."""
    return {"resume": given.file(RESUME), "block_size": given.whole(BLOCK_SIZE)}
