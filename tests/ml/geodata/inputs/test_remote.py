"""Inputs in the network: what is fetched of them, servers that fail now and then or for good, and STAC items."""

from __future__ import annotations

import json
import re
import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata import gdal_bindings
from relicslide.ml.geodata.blocks import file_stamps
from relicslide.ml.geodata.gdal_bindings import bounded_gdal
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.sink import create_raster
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.geodata.vector import open_layer
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import tiny_checkpoint, write_pair


class Server(ThreadingHTTPServer):
    """Serves a folder by ranges; ``failures`` are statuses that the next requests get, ``broken`` one for all."""

    def __init__(self, folder) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.folder, self.failures, self.broken, self.bytes, self.tags = folder, [], 0, 0, True

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.server_port}/{name}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self._answer(with_body=True)

    def do_HEAD(self):
        self._answer(with_body=False)

    def log_message(self, *_):
        pass

    def _answer(self, with_body: bool) -> None:
        file = self.server.folder / self.path.lstrip("/")
        status = 200 if file.is_file() else 404
        if status == 200 and with_body and (self.server.broken or self.server.failures):
            status = self.server.broken or self.server.failures.pop(0)
        content = file.read_bytes() if status == 200 else b""
        size, asked = len(content), re.match(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if status == 200 and asked:
            first, last = int(asked[1]), min(int(asked[2] or size), size - 1)
            content, status = content[first : last + 1], 206
        self.send_response(status)
        if status == 206:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(content)))
        if status < 300 and self.server.tags:
            self.send_header("ETag", f'"{file.stat().st_mtime_ns}"')
        self.end_headers()
        if with_body:
            self.wfile.write(content)
            self.server.bytes += len(content)


@pytest.fixture
def server(tmp_path, monkeypatch):
    hurried = {**gdal_bindings._PATIENCE, "GDAL_HTTP_RETRY_DELAY": "0.02"}
    monkeypatch.setattr(gdal_bindings, "_PATIENCE", hurried)
    (tmp_path / "served").mkdir()
    with Server(tmp_path / "served") as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.02,))
        thread.start()
        gdal.VSICurlClearCache()
        yield running
        running.shutdown()
        thread.join()


def large(path):
    """Noise that does not compress, of which a part can be fetched."""
    grid = Grid((1024, 1024), (0.0, 2048.0), (2.0, 2.0))
    values = np.random.default_rng(0).normal(size=grid.shape).astype(np.float32)
    with create_raster(path, grid, options=["FORMAT=COG", "BLOCKSIZE=256"]) as sink:
        sink.write(grid.window, values)
    return values


def test_of_an_address_only_what_is_needed_is_fetched(server):
    values = large(server.folder / "noise.tif")
    with bounded_gdal():
        found = GdalSource(server.url("noise.tif")).read(Window(300, 300, 100, 100))[0]
    np.testing.assert_array_equal(found, values[300:400, 300:400])
    assert 0 < server.bytes < (server.folder / "noise.tif").stat().st_size / 4


def test_a_server_that_fails_now_and_then_is_asked_again(server):
    values = large(server.folder / "noise.tif")
    server.failures = [503, 502, 429]
    with bounded_gdal():
        source = GdalSource(server.url("noise.tif"))
        server.failures += [503, 503]
        np.testing.assert_array_equal(source.read(Window(0, 0, 64, 64))[0], values[:64, :64])
    assert not server.failures


def test_one_that_fails_for_good_gets_a_sentence(server):
    large(server.folder / "noise.tif")
    address = server.url("noise.tif")
    with bounded_gdal():
        source = GdalSource(address)
        server.broken = 503
        with pytest.raises(InputError, match=f"^{address}: a part of it could not be .*503.*run it again"):
            source.read(Window(900, 900, 64, 64))
        with pytest.raises(InputError, match=f"^{server.url('none.tif')} cannot be fetched .*404.*check the address"):
            GdalSource(server.url("none.tif"))
        with pytest.raises(InputError, match=f"^{server.url('none.gpkg')} cannot be fetched as a vector file .*404"):
            open_layer(server.url("none.gpkg"), None, "polygons")
    with pytest.raises(InputError, match="^/vsizip/none.zip/a.gpkg is not a vector file .*choose a file of points"):
        open_layer("/vsizip/none.zip/a.gpkg", None, "points")


def item(folder, **assets):
    """A STAC item beside its assets."""
    table = {"type": "Feature", "stac_version": "1.0.0", "id": "scene", "assets": assets}
    (folder / "item.json").write_text(json.dumps(table))


def test_a_scene_of_an_item_is_that_of_its_files(server, tmp_path, monkeypatch):
    pair = write_pair(tmp_path / "files", (96, 128))
    for file in (pair.image, pair.dem):
        shutil.copy(file, server.folder)
    image, dem = pair.image.name, pair.dem.name
    item(server.folder, visual={"href": f"./{image}"}, dem={"href": server.url(dem)})
    usual = {"model": tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch), "device": "cpu"}
    gdal.Translate(str(tmp_path / "files" / "far.vrt"), f"/vsicurl/{server.url(image)}", format="VRT")
    items = f"{server.folder}/item.json", server.url("item.json")
    cases = {
        "files": (pair.image, pair.dem),
        "addresses": (server.url(image), server.url(dem)),
        "item": (f"{items[0]}#visual", f"{items[0]}#dem"),
        "far item": (f"{items[1]}#visual", f"{items[1]}#dem"),
        "virtual": (tmp_path / "files" / "far.vrt", f"/vsicurl/{server.url(dem)}"),
    }
    for name, (first, second) in cases.items():
        given = {"resume": tmp_path / name} if name == "far item" else {}
        segment(first, second, probability=tmp_path / f"{name}.tif", **usual, **given)
        found, wanted = (gdal.Open(str(tmp_path / f"{each}.tif")).ReadAsArray() for each in (name, "files"))
        np.testing.assert_array_equal(found, wanted, err_msg=name)


@pytest.mark.parametrize(
    ("table", "asset", "sentence"),
    [
        ({"type": "Feature", "assets": {"visual": {"href": "a.tif"}}}, "dem", "no asset 'dem' .*choose among: visual"),
        ({"type": "Feature", "assets": {"visual": {}}}, "visual", "no asset 'visual' with an address"),
        ({"type": "Collection", "assets": {}}, "visual", "no STAC item but Collection"),
        ([], "visual", "no STAC item .*no JSON object"),
    ],
)
def test_what_is_no_item_or_asset_is_told(tmp_path, table, asset, sentence):
    (tmp_path / "item.json").write_text(json.dumps(table))
    with pytest.raises(InputError, match=sentence):
        GdalSource(f"{tmp_path}/item.json#{asset}")


def test_a_file_that_changed_on_its_server_is_noticed(server, caplog):
    (server.folder / "a.tif").write_bytes(b"first")
    first = file_stamps([server.url("a.tif")])
    assert first == file_stamps([server.url("a.tif")]) and len(next(iter(first.values()))) == 2
    (server.folder / "a.tif").write_bytes(b"other")
    assert file_stamps([server.url("a.tif")]) != first
    server.tags = False
    caplog.set_level("INFO", "relicslide")
    assert file_stamps([server.url("a.tif")]) == {f"/vsicurl/{server.url('a.tif')}": [5, 0]}
    assert "by its 5 bytes alone" in caplog.text
