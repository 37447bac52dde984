"""What pip's and torch's own words of failure mean, and what a person can do about it."""

from __future__ import annotations

import re
from typing import NamedTuple


class Failure(NamedTuple):
    """A kind of failure."""

    kind: str
    words: re.Pattern[str]
    """By which it is known."""
    advice: str


def _of(kind: str, words: str, advice: str) -> Failure:
    return Failure(kind, re.compile(words, re.IGNORECASE), advice)


FAILURES = (  # the first whose words are found is the one: pip ends most of them with "No matching distribution"
    _of(
        "pip is missing",
        r"No module named '?\"?pip\b|No module named ensurepip",
        "This Python has no pip. On Debian and Ubuntu install the package python3-pip; with OSGeo4W run its set-up and "
        "choose python3-pip; with conda run conda install pip. Then run this again.",
    ),
    _of(
        "disk full",
        r"No space left on device|Errno 28\b|WinError 112\b|not enough space on the disk|quota exceeded|Errno 122\b",
        "The disk is full. Free some space where the QGIS profile lies, and run this again.",
    ),
    _of(
        "path too long",
        r"WinError 206\b|Windows Long Path support|File name too long",
        "The path of the QGIS profile is too long for this Windows. Switch on long paths (an administrator can), or "
        "start QGIS with --profiles-path and a short folder, and run this again.",
    ),
    _of(
        "policy",
        r"WinError 1260\b|WinError 4551\b|blocked by group policy|Application Control policy|WinError 225\b"
        r"|contains a virus",
        "A policy of this computer, or its virus scanner, does not let new programs into the QGIS profile. Ask whoever "
        "looks after it to allow the folder that was named above, or start QGIS with --profiles-path and a folder "
        "that is allowed.",
    ),
    _of(
        "file in use",
        r"WinError 32\b|being used by another process",
        "Another program has a file open, often a virus scanner or a second QGIS. Close the other QGIS, wait a minute, "
        "and run this again.",
    ),
    _of(
        "permission",
        r"Permission denied|Errno 13\b|WinError 5\b|Access is denied|Read-only file system|Errno 30\b",
        "The QGIS profile may not be written. Check the rights of the folder that was named above, or start QGIS with "
        "--profiles-path and a folder of your own.",
    ),
    _of(
        "proxy",
        r"ProxyError|407 Proxy|Proxy Authentication Required|Cannot connect to proxy|Tunnel connection failed",
        "The proxy refuses the connection. Check its address, name and password in PROXY (http://host:port, "
        "with name:password@ before the host), or in Settings > Options > Network; or take the wheels from a folder "
        "(WHEELS).",
    ),
    _of(
        "certificate",
        r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|certificate verify failed|SSLError|TLS CA certificate",
        "The network shows a certificate that Python does not trust, as many companies' networks do. Give the "
        "company's certificate (a .pem or .crt file) as CERTIFICATE, or take the wheels from a folder (WHEELS).",
    ),
    _of(
        "damaged",
        r"DO NOT MATCH THE HASHES|IncompleteRead|BadZipFile|is not a valid wheel|invalid wheel|has an invalid",
        "What arrived is damaged or was changed on the way. Run this again; where that repeats, take the wheels from a "
        "folder (WHEELS).",
    ),
    _of(
        "index refuses",
        r"\b(401|403|404) Client Error|\b5\d\d Server Error|Unauthorized for url|Forbidden for url",
        "The package index answers, but refuses. Check INDEX, and whether it asks for a name and password.",
    ),
    _of(
        "no network",
        r"NewConnectionError|Failed to establish a new connection|Name or service not known|getaddrinfo failed"
        r"|Temporary failure in name resolution|nodename nor servname|Network is unreachable|No route to host"
        r"|ConnectTimeout|ReadTimeout|Read timed out|timed out|Connection(?:Reset|Refused|Aborted)|Connection aborted"
        r"|Connection reset|Connection refused|RemoteDisconnected|Max retries exceeded",
        "The package index cannot be reached. Check the network; behind a company's wall give its PROXY or its own "
        "INDEX; without any network fetch the wheels elsewhere (pip download) and give their folder as WHEELS.",
    ),
    _of(
        "conflict",
        r"ResolutionImpossible|conflicting dependencies|dependency conflicts",
        "What is wanted and what this QGIS ships do not go together, and QGIS's own packages are never replaced. "
        "Install a newer QGIS, which ships newer ones.",
    ),
    _of(
        "no wheel",
        r"No matching distribution found|Could not find a version that satisfies",
        "There is no ready-made package for this Python and system where pip looked. A QGIS whose Python is too old or "
        "too new for torch has to be exchanged for another; a folder of wheels (WHEELS) needs those for "
        "this Python, and all that they need.",
    ),
    _of(
        "pip is too old",
        r"no such option|option .* not recognized",
        "This Python's pip is too old. Update it (python -m pip install --upgrade pip), and run this again.",
    ),
    _of(
        "libraries of Windows",
        r"WinError (?:126|127|1114)\b|DLL load failed",
        "Windows cannot load torch's libraries. Install Microsoft's Visual C++ Redistributable (x64) from "
        "https://aka.ms/vs/17/release/vc_redist.x64.exe, restart QGIS, and try again.",
    ),
    _of(
        "old processor",
        r"Illegal instruction|SIGILL|exit code -4\b|3221225501",
        "This computer's processor is too old for torch's ready-made packages. Segment on another machine.",
    ),
    _of(
        "NumPy",
        r"_ARRAY_API|compiled using NumPy 1|Numpy is not available|numpy\.core\.multiarray failed",
        "This build of torch was made for another NumPy than QGIS's. Install a newer QGIS, or give the wheel of "
        "another torch in a folder (WHEELS).",
    ),
)
_UNKNOWN = "What was said is shown above. Check it for a name or a file that can be mended, and run this again."
_ERROR = re.compile(
    r"^\s*(?:ERROR:\s*)?(.*(?:error|failed|refused|denied|not found|cannot|could not|no space).*)$", re.I
)


def failure_of(output: str) -> Failure | None:
    """The kind of failure that some output tells of.

    Parameters
    ----------
    output : str
        All that a program printed.

    Returns
    -------
    Failure or None
        None for one that is not known.
    """
    return next((failure for failure in FAILURES if failure.words.search(output)), None)


def advice(output: str) -> str:
    """What to do, and the program's own words that say why.

    Parameters
    ----------
    output : str
        All that it printed.

    Returns
    -------
    str
        Some sentences on one line.

    Examples
    --------
    >>> advice("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device")[:17]
    'The disk is full.'
    """
    failure = failure_of(output)
    said = _telling_line(output, failure)
    return f"{failure.advice if failure else _UNKNOWN}{f' It said: {said}' if said else ''}"


def _telling_line(output: str, failure: Failure | None) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    telling = [line for line in lines if failure and failure.words.search(line)]
    errors = [line for line in lines if line.startswith("ERROR")] or [line for line in lines if _ERROR.match(line)]
    chosen = (telling[:1] or errors[-1:] or lines[-1:] or [""])[0]
    return chosen if len(chosen) <= 300 else f"{chosen[:298]} …"
