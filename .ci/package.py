"""The plugin as a ZIP file that the QGIS plugin repository takes: which files, what is checked, and the file itself.

python .ci/package.py --list | --check | FOLDER
"""

from __future__ import annotations

import configparser
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "relicslide"
FOLDERS = ("ml", "plugin", "training_tools", "resources", "docs")
FILES = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "requirements.txt")
LIMIT = 25_000_000  # bytes: the repository's own
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
BINARIES = {
    ".so",
    ".dll",
    ".exe",
    ".pyd",
    ".dylib",
    ".bat",
    ".cmd",
    ".ps1",
    ".sh",
    ".pyc",
    ".o",
    ".jar",
    ".whl",
    ".zip",
}


def packaged_files(root: Path = ROOT) -> list[Path]:
    """The files of the package, relative to ``root``, sorted."""
    inside = [path for folder in FOLDERS for path in (root / folder).rglob("*") if path.is_file()]
    lasting = [path for path in inside if "__pycache__" not in path.parts and ".partial-" not in path.name]
    return sorted([path.relative_to(root) for path in lasting] + [Path(name) for name in FILES])


def metadata(root: Path = ROOT) -> dict[str, str]:
    """The plugin's metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(root / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def faults(root: Path = ROOT) -> list[str]:
    """What the repository would refuse, a sentence each."""
    files, general = packaged_files(root), metadata(root)
    found = [f"{name} is missing." for name in map(str, files) if not (root / name).is_file()]
    found += [f"metadata.txt has no {key}." for key in REQUIRED if not general.get(key, "").strip()]
    found += [f"{path} is of a kind that the repository refuses." for path in files if path.suffix.lower() in BINARIES]
    if general.get("hasProcessingProvider") != "yes":
        found.append("metadata.txt lacks hasProcessingProvider=yes: qgis_process would not load the plugin.")
    if general.get("qgisMaximumVersion") != "4.99" or "supportsQt6" in general:
        found.append("metadata.txt must have qgisMaximumVersion=4.99 and no supportsQt6.")
    return found


def write(folder: Path, root: Path = ROOT) -> Path:
    """Write the ZIP file into ``folder``, below one top folder of the package's name; its path."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{NAME}-{metadata(root)['version']}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in packaged_files(root):
            archive.write(root / path, f"{NAME}/{path.as_posix()}")
    return target


def main(argument: str) -> int:
    """Do what the one argument says."""
    if argument == "--list":
        print("\n".join(map(str, packaged_files())))
        return 0
    found = faults()
    if argument != "--check" and not found:
        archive = write(Path(argument))
        print(archive)
        if archive.stat().st_size > LIMIT:
            found = [f"{archive} has {archive.stat().st_size} bytes; the repository takes at most {LIMIT}."]
    print("\n".join(found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
