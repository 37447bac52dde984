"""Each kind of failure is known by pip's, Python's and Windows's own words, and has its advice."""

from __future__ import annotations

import pytest
from relicslide.ml.base.packages.failures import FAILURES, advice, failure_of

RETRY = "WARNING: Retrying (Retry(total=4, connect=None, read=None)) after connection broken by "
NONE = "\nERROR: No matching distribution found for torch>=2.6\n"
SAID = {
    "pip is missing": "/usr/bin/python3: No module named pip\n",
    "disk full": "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n",
    "path too long": "ERROR: Could not install packages due to an OSError: [Errno 2] No such file or directory: 'a'\n"
    "HINT: This error might have occurred since this system does not have Windows Long Path support enabled.\n",
    "policy": "OSError: [WinError 1260] This program is blocked by group policy.\n",
    "file in use": "ERROR: Could not install packages due to an OSError: [WinError 32] The process cannot access the "
    "file because it is being used by another process\n",
    "permission": "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'\n",
    "proxy": RETRY + "'ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy "
    "Authentication Required'))': /simple/torch/" + NONE,
    "certificate": RETRY + "'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify "
    "failed: self-signed certificate in certificate chain (_ssl.c:997)'))': /simple/torch/" + NONE,
    "damaged": "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n",
    "index refuses": "ERROR: HTTP error 403 while getting mirror\nERROR: 403 Client Error: Forbidden for url: x\n",
    "no network": RETRY
    + "'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f>: Failed to "
    "establish a new connection: [Errno -2] Name or service not known')': /simple/torch/" + NONE,
    "conflict": "ERROR: Cannot install scipy because these package versions have conflicting dependencies.\n"
    "ERROR: ResolutionImpossible: for help visit https://pip.pypa.io\n",
    "no wheel": "ERROR: Could not find a version that satisfies the requirement torch>=2.6 (from versions: none)"
    + NONE,
    "pip is too old": "no such option: --progress-bar\n",
    "libraries of Windows": 'OSError: [WinError 1114] A DLL routine failed. Error loading "torch\\lib\\c10.dll"\n',
    "old processor": "Illegal instruction (core dumped)\n",
    "NumPy": "A module that was compiled using NumPy 1.x cannot be run in NumPy 2.1.0\n",
}


def test_every_kind_is_tried():
    assert list(SAID) == [failure.kind for failure in FAILURES]


@pytest.mark.parametrize("kind", SAID)
def test_known_by_its_words(kind):
    failure = failure_of(f"Collecting torch\n  Downloading torch.whl (190.4 MB)\n{SAID[kind]}")
    assert failure is not None and failure.kind == kind
    told = advice(SAID[kind])
    assert told.startswith(failure.advice)
    assert "It said: " in told and "\n" not in told


@pytest.mark.parametrize("said", ["", "Traceback (most recent call last):\n  ...\nTypeError: x\n"])
def test_unknown_words(said):
    """They are shown, and no wrong advice is given."""
    assert failure_of(said) is None
    assert "shown above" in advice(said)
    assert not said or "TypeError: x" in advice(said)
