"""Temporary files and folders whose names tell their process, so that a later run can remove those of dead ones.

A name holds where the process runs (machine and, in Linux, its space of process numbers) and its number.
"""

from __future__ import annotations

import contextlib
import os
import platform
import re
import shutil
import tempfile
import time
import uuid
import zlib
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from .journal import PUBLISHING, REPLACED, finish

PARTIAL = "partial"
_FOLDER = "relicslide"
_MARK = re.compile(rf"(?:\.({PARTIAL}|{REPLACED}|{PUBLISHING})|^{_FOLDER})-([0-9a-f]{{8}})-(\d+)-[0-9a-z_]+")
_RECENT = 600  # seconds since another machine's run wrote last, after which it is taken for dead
_LONGEST = 100  # bytes of a file's own name in that of its temporary file


@lru_cache
def _here() -> str:
    space = Path("/proc/self/ns/pid")
    place = f"{platform.node()} {os.readlink(space) if space.is_symlink() else ''}"
    return f"{zlib.crc32(place.encode()):08x}"


def owner_mark() -> str:
    """Words without blanks that name this process among those of all machines."""
    return f"{_here()}-{os.getpid()}"


def is_dead(mark: str) -> bool:
    """Whether a process is known to have ended; False where nobody can tell from here.

    Parameters
    ----------
    mark : str
        What its `owner_mark` said.
    """
    here, _, number = mark.partition("-")
    if here != _here() or not number.isdecimal() or os.name == "nt":  # there, asking a process would end it
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):
        return False
    return False


def partial_name(target: Path) -> Path:
    """A name beside a file for what is to become it, with the same extension, so that drivers recognise it.

    Parameters
    ----------
    target : Path
        The file or folder.
    """
    return target.with_name(f"{_beginning(target)}.{PARTIAL}-{owner_mark()}-{uuid.uuid4().hex[:6]}{target.suffix}")


def _beginning(target: Path) -> str:
    return target.stem.encode("utf-8", "replace")[:_LONGEST].decode("utf-8", "ignore")


def anothers_partial(target: Path) -> Path | None:
    """What another run is writing for a file at the moment: one that lives here, or wrote of late on another machine.

    Parameters
    ----------
    target : Path
        The file or folder.
    """
    begin = f"{_beginning(target)}.{PARTIAL}-"
    with contextlib.suppress(OSError):
        for entry in os.scandir(target.parent):
            found = _MARK.search(entry.name)
            if found and entry.name.startswith(begin) and entry.name.endswith(target.suffix):
                mark = f"{found[2]}-{found[3]}"
                written = found[2] == _here() or time.time() - entry.stat().st_mtime < _RECENT
                if mark != owner_mark() and not is_dead(mark) and written:
                    return Path(entry.path)
    return None


def journal_name(folder: Path) -> Path:
    """A name in a folder for what tells of files that are being renamed there.

    Parameters
    ----------
    folder : Path
        Of the files.
    """
    return folder / f"{_FOLDER}.{PUBLISHING}-{owner_mark()}-{uuid.uuid4().hex[:6]}"


def replaced_name(target: Path) -> Path:
    """A name beside a file for what lay there before, as long as it may have to come back.

    Parameters
    ----------
    target : Path
        The file.
    """
    return target.with_name(f"{target.name}.{REPLACED}-{owner_mark()}-{uuid.uuid4().hex[:6]}")


@cache
def sweep(folder: Path) -> None:
    """End what killed runs had begun to rename in a folder, remove what else they left, and give back the name of what
    they had set aside; once a process.

    Parameters
    ----------
    folder : Path
        Looked at itself, not what lies deeper.
    """
    with contextlib.suppress(OSError):  # of a folder that cannot be read or written there is nothing to be removed
        entries = [(entry, _MARK.search(entry.name)) for entry in list(os.scandir(folder))]
        dead = [(e, found) for e, found in entries if found and is_dead(f"{found[2]}-{found[3]}") and _is_own(e)]
        ended: set[str] = set()
        for entry, found in sorted(dead, key=lambda item: item[1][1] != PUBLISHING):
            if found[1] != PUBLISHING:
                _remove(Path(entry.path), found, replaced=found[3] in ended)
            elif Path(entry.path).exists() and finish(Path(entry.path), f"{found[2]}-{found[3]}"):
                ended.add(found[3])


def _is_own(entry: os.DirEntry[str]) -> bool:
    return not hasattr(os, "geteuid") or entry.stat(follow_symlinks=False).st_uid == os.geteuid()


def _remove(path: Path, found: re.Match[str], replaced: bool) -> None:
    final = path.parent / path.name[: found.start()]
    with contextlib.suppress(OSError):
        if found[1] == REPLACED and not replaced and not final.exists():
            os.rename(path, final)
        elif path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


@contextlib.contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder for what only this run needs, on the disk of temporary files; gone when the block ends."""
    sweep(Path(tempfile.gettempdir()))
    with tempfile.TemporaryDirectory(prefix=f"{_FOLDER}-{owner_mark()}-") as folder:
        yield Path(folder)
