"""What a run was about to rename when it was killed: a file that is there from the first renaming to the last.

A later run brings it to its end, so that even a hard kill leaves all files of a run or none.
"""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Mapping
from pathlib import Path

from .companions import companions

PUBLISHING, REPLACED = "publishing", "replaced"


def write_journals(journals: Mapping[Path, Path], names: Mapping[Path, Path]) -> None:
    """Write down what is going to be renamed, in each folder where that is; the last of them is the word that counts.

    Parameters
    ----------
    journals : mapping of Path to Path
        By the folder, its journal's name.
    names : mapping of Path to Path
        By the temporary names of files and folders, those that they get.

    Raises
    ------
    OSError
        Where a disk does not take one.
    """
    text = json.dumps(
        {"journals": list(map(str, journals.values())), "names": {str(k): str(v) for k, v in names.items()}}
    )
    for journal in journals.values():
        with open(journal, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())


def finish(journal: Path, owner: str) -> bool:
    """Rename what a killed run had left to rename, where it had come so far; then remove its journals.

    Parameters
    ----------
    journal : Path
        One of that run's.
    owner : str
        That run's mark.

    Returns
    -------
    bool
        Whether it had come so far; else it is as if it had never been.

    Raises
    ------
    OSError
        Where a file cannot be renamed.
    """
    try:
        written = json.loads(journal.read_text(encoding="utf-8"))
        journals = [Path(name) for name in written["journals"]]
        names = {Path(old): Path(new) for old, new in written["names"].items()}
    except (KeyError, TypeError, ValueError, AttributeError):  # it was killed over this very file
        journal.unlink()
        return False
    if not all(other.exists() for other in journals):
        journal.unlink()
        return False
    for old, new in names.items():
        if old.exists():
            new.parent.mkdir(parents=True, exist_ok=True)
            os.replace(old, new)
    final = set(names.values())
    for new in final:
        for stale in set(companions(new)) - final if new.is_file() else ():
            stale.unlink()
        for before in new.parent.glob(f"{glob.escape(new.name)}.{REPLACED}-{owner}-*"):
            before.unlink()
    for other in journals:
        other.unlink(missing_ok=True)
    return True
