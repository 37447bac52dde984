"""A folder that belongs to one piece of work: what is finished of it is kept there until all of it is."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ...base.errors import InputError
from ...base.outputs import Outputs, check_not_taken, only_one
from ...base.outputs.leftovers import sweep
from ...base.outputs.places import folder_error
from ...base.untrusted.json_text import read_table
from ..inputs import remote_stamp
from ..inputs.remote import VIRTUAL
from ..outputs.paths import files_of

_JOB = "job.json"
_BLOCKS = "blocks"
_KEPT = (".tif", ".npy", ".npz")


def file_stamps(paths: Iterable[str | Path | None]) -> dict[str, list[int | str]]:
    """What tells whether files are still the same: bytes, and nanoseconds of their last change; of files in the network
    what their server says.

    Parameters
    ----------
    paths : iterable of path or None
        Of anything that GDAL opens; what a virtual file is made of counts as well.

    Returns
    -------
    dict
        {file: [bytes, nanoseconds]}, or `remote_stamp`.
    """
    stamps: dict[str, list[int | str]] = {}
    for file in (file for path in paths if path is not None for file in files_of(path)):
        if file.startswith(VIRTUAL):
            stamps[file] = remote_stamp(file)
        elif os.path.isfile(file):
            state = os.stat(file)
            stamps[os.path.abspath(file)] = [state.st_size, state.st_mtime_ns]
    return stamps


class WorkFolder:
    """The folder, once it is known whose it is; made by `work_folder`.

    Attributes
    ----------
    path : Path
        Where it lies.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def claim(self, job: Mapping[str, object]) -> None:
        """Begin a piece of work here, or go on with it.

        Parameters
        ----------
        job : mapping
            All that the result depends on, by name; of what JSON can hold.

        Raises
        ------
        InputError
            Where the folder holds other work, or other files.
        """
        wanted, found = json.loads(json.dumps(job, default=str)), self.job()
        if not found:
            self._check_empty()
            with Outputs() as outputs:
                Path(outputs.file(self.path / _JOB)).write_text(json.dumps(wanted, indent=1), encoding="utf-8")
            return
        for name in {**found, **wanted}:
            if found.get(name) != wanted.get(name):
                raise InputError(
                    f"The work in {self.path} was begun with another {name} ({_short(found.get(name))}, now "
                    f"{_short(wanted.get(name))}); run it as before to go on, or choose another folder."
                )

    def job(self) -> dict:
        """The piece of work that was begun here; empty: none.

        Raises
        ------
        InputError
            Where the file that tells it is damaged.
        """
        file = self.path / _JOB
        try:
            return read_table(file)
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise InputError(f"{file} cannot be read ({error}); choose another folder to resume from.") from None

    def path_of(self, name: str) -> Path:
        """Where the blocks of a raster lie, if there are any.

        Parameters
        ----------
        name : str
            Of the raster; a file's name.
        """
        return self.path / _BLOCKS / name

    def blocks(self, name: str) -> Path:
        """The folder for a raster's blocks, which is made.

        Parameters
        ----------
        name : str
            Of the raster; a file's name.
        """
        folder = self.path_of(name)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise folder_error(folder / name, error) from None
        return folder

    def remove(self) -> None:
        """Remove what the work left here, and the folder itself where nothing else lies in it."""
        with contextlib.suppress(OSError):  # what is left harms nobody; the result stands
            for file in sorted((self.path / _BLOCKS).rglob("*.*")):
                if file.suffix in _KEPT:
                    file.unlink()
            for folder in sorted((self.path / _BLOCKS).rglob("*"), reverse=True):
                folder.rmdir()
            (self.path / _BLOCKS).rmdir()
            (self.path / _JOB).unlink()
            self.path.rmdir()

    def _check_empty(self) -> None:
        sweep(self.path)  # what a run that was killed at its very beginning left
        others = sorted(entry.name for entry in self.path.iterdir())
        if others:
            raise InputError(
                f"The folder {self.path} is no work folder of a run: it holds {others[0]}; give an empty or a new one."
            )


@contextmanager
def work_folder(path: str | Path, stays: bool = False) -> Iterator[WorkFolder]:
    """Keep a folder to this run for the length of a block; it is removed where the block ends well, and stays if not.

    Parameters
    ----------
    path : str or Path
        The folder, there or not.
    stays : bool, default False
        Whether it is not removed.

    Yields
    ------
    WorkFolder
        To be claimed before anything is read from it.

    Raises
    ------
    InputError
        Where another run works in it, or it cannot be made.
    """
    folder = Path(os.path.abspath(path))
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder} is a file; give a folder to keep unfinished work in.")
    with only_one(folder):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise folder_error(folder / _JOB, error) from None
        work = WorkFolder(folder)
        yield work
        if not stays:
            work.remove()


def shared_folder(path: str | Path) -> WorkFolder:
    """A folder in which somebody else began the work, for one of many processes that add blocks to it.

    Parameters
    ----------
    path : str or Path
        The folder.

    Raises
    ------
    InputError
        Where no work was begun in it, or a run has it to itself.
    """
    folder = Path(os.path.abspath(path))
    if not (folder / _JOB).exists():
        raise InputError(f"No work was begun in {folder}; begin it with --plan, which lists the blocks.")
    check_not_taken(folder)
    return WorkFolder(folder)


def _short(value: object) -> str:
    text = "none" if value is None else json.dumps(value)
    return text if len(text) <= 120 else f"{text[:117]}..."
