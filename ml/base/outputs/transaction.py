"""One transaction for all files of a run: written under temporary names, then given their own together or never."""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import shutil
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError
from ..threads import run_in_threads
from .companions import companions
from .journal import write_journals
from .leftovers import anothers_partial, journal_name, partial_name, replaced_name, sweep
from .places import check_file, check_place, make_folders, probed_mode, write_error, write_errors_said
from .signals import undisturbed

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_FLUSH = (errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP)  # of disks that have no such thing


class Outputs:
    """The files of a run, in a ``with`` block; writers close theirs inside it.

    Where the block ends well, each is flushed to the disk and then renamed, with its side-car files; what it replaces
    goes, with what was true of that only. Where the block fails, or a renaming does, all is as it was.

    Raises `InputError` where a file cannot be written.
    """

    def __init__(self) -> None:
        self._drafts: list[_Draft] = []
        self._replaced: list[Path] = []
        self._journals: list[Path] = []

    def __enter__(self) -> Outputs:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        try:
            if error is None:
                self._publish()
            elif isinstance(error, OSError) and error.errno in _NO_ROOM and self._drafts:
                raise write_error(self._drafts[-1].target, error) from None
        finally:
            with undisturbed():
                for draft in self._drafts:
                    draft.remove()
                _remove_all(self._replaced)
                _remove_all(self._journals)

    def file(self, path: str | Path) -> str:
        """Begin a file.

        Parameters
        ----------
        path : path
            Its name when it is complete; folders above it are made. What lies there is replaced; where that is a link,
            the file that it leads to.

        Returns
        -------
        str
            The name to write it under, with the same extension, so that drivers recognise it.

        Raises
        ------
        InputError
            Where ``path`` is a folder or its folder cannot be written, and for a Shapefile that would take another
            file's parts.
        """
        return str(self._begin(path, is_folder=False).temporary)

    def folder(self, path: str | Path) -> Path:
        """Begin a folder.

        Parameters
        ----------
        path : path
            Its name when it is complete. Where it is there already, the files are added to what it holds, those on top
            last.

        Returns
        -------
        Path
            An empty folder to fill.

        Raises
        ------
        InputError
            Where it cannot be made.
        """
        draft = self._begin(path, is_folder=True)
        with write_errors_said(draft.target):
            draft.temporary.mkdir()
        return draft.temporary

    def _begin(self, path: str | Path, is_folder: bool) -> _Draft:
        check_place(path)
        target = Path(os.path.abspath(path))
        if target.is_symlink():
            target = Path(os.path.realpath(target))
        if not is_folder:
            check_file(target)
        make_folders(target)
        sweep(target.parent)
        other = anothers_partial(target)
        if other is not None:
            raise InputError(
                f"Another run is writing {target} ({other.name}); wait until it is done, choose another name, or "
                "remove that file where there is none."
            )
        draft = _Draft(target, partial_name(target), probed_mode(target, target.parent))
        self._drafts.append(draft)
        return draft

    def _publish(self) -> None:
        for draft in self._drafts:
            draft.flush()
        aside: list[Path] = []
        names = {old: new for draft in self._drafts for old, new in draft.names().items()}
        journals = {folder: journal_name(folder) for folder in {draft.target.parent: None for draft in self._drafts}}
        with undisturbed(), ExitStack() as undo:
            try:
                if len(names) > 1:
                    self._journals = list(journals.values())
                    with write_errors_said(self._drafts[0].target):
                        write_journals(journals, names)
                for draft in self._drafts:
                    with write_errors_said(draft.target):
                        draft.take_name(undo, aside)
            except BaseException:
                _remove_all(self._journals)  # from here on the run is undone, and not to be brought to its end
                raise
            undo.pop_all()
            self._replaced = aside


@dataclass(frozen=True)
class _Draft:
    """A file or a folder that is being written."""

    target: Path
    temporary: Path
    mode: int
    """Of a new file there, whatever its writer thinks (safetensors hides its files from others)."""

    def flush(self) -> None:
        """Bring all of it to the disk, which may refuse only now."""
        with write_errors_said(self.target):
            if self.temporary.is_dir():
                run_in_threads(_flush, (file for file in self.temporary.rglob("*") if file.is_file()))
                return
            if not self.temporary.exists():
                raise InputError(f"{self.target} was not written; run it again, or choose another folder.")
            for file in self._files():
                _flush(file)
                file.chmod(self.mode)

    def take_name(self, undo: ExitStack, aside: list[Path]) -> None:
        """Rename it.

        Parameters
        ----------
        undo : ExitStack
            Gets what makes it undone.
        aside : list of Path
            Gets where that lies which it replaces.
        """
        names = self.names()
        if not self.temporary.is_dir():
            stale = [file for file in companions(self.target) if file not in names.values()]
            aside.extend([_set_aside(file, undo) for file in stale])
            _rename(names, undo, aside)
        elif self.target.exists():
            for folder in sorted(item for item in self.temporary.rglob("*") if item.is_dir()):
                wanted = self.target / folder.relative_to(self.temporary)
                if not wanted.exists():
                    wanted.mkdir()
                    undo.callback(wanted.rmdir)
            _rename(names, undo, aside)
        else:
            os.rename(self.temporary, self.target)
            undo.callback(os.rename, self.target, self.temporary)

    def names(self) -> dict[Path, Path]:
        """By the names that its files (or the folder, where it is new) have, those that they get, in their order."""
        if not self.temporary.is_dir():
            start = len(self._stem)
            return {file: self.target.with_name(self.target.stem + file.name[start:]) for file in self._files()}
        if not self.target.exists():
            return {self.temporary: self.target}
        files = sorted(item for item in self.temporary.rglob("*") if item.is_file())
        files.sort(key=lambda file: file.parent == self.temporary)
        return {file: self.target / file.relative_to(self.temporary) for file in files}

    def remove(self) -> None:
        """Remove what is left of it under its temporary name."""
        if self.temporary.is_dir():
            shutil.rmtree(self.temporary, ignore_errors=True)
        for file in self._files():
            with contextlib.suppress(OSError):
                file.unlink()

    def _files(self) -> list[Path]:
        """Behind the side-car files that a driver wrote beside it (``.aux.xml``, ``-wal``, ``.dbf`` ...): where it is
        there, all of it is.
        """
        pattern = glob.escape(str(self.temporary.with_name(self._stem))) + "*"
        return sorted(map(Path, glob.glob(pattern)), key=lambda file: (file.name == self.temporary.name, file.name))

    @property
    def _stem(self) -> str:
        """Of the temporary name: all of it where the file's name has no extension."""
        return self.temporary.name.removesuffix(self.target.suffix)


def _remove_all(files: Iterable[Path]) -> None:
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink()


def _rename(names: dict[Path, Path], undo: ExitStack, aside: list[Path]) -> None:
    for file, name in names.items():
        if name.exists():
            aside.append(_set_aside(name, undo, keep=True))
        else:
            undo.callback(name.unlink, missing_ok=True)
        os.replace(file, name)


def _set_aside(file: Path, undo: ExitStack, keep: bool = False) -> Path:
    """Move a file out of the way, or where ``keep`` and the disk allow it give it a second name, so that it stays."""
    place = replaced_name(file)
    undo.callback(_bring_back, place, file)
    if keep:
        try:
            os.link(file, place)
            return place
        except OSError:  # no such thing on this disk, or it is somebody else's file
            pass
    os.rename(file, place)
    return place


def _bring_back(place: Path, file: Path) -> None:
    if place.exists():
        os.replace(place, file)
        place.unlink(missing_ok=True)  # two names of one file both stay


def _flush(file: Path) -> None:
    with open(file, "r+b") as opened:
        try:
            os.fsync(opened.fileno())
        except OSError as error:
            if error.errno not in _NO_FLUSH:
                raise
