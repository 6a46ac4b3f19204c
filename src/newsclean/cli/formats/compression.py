"""Read compressed files by what they begin with, and compress what is written by the output's name."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final

__all__ = ["COMPRESSIONS", "compress", "join_frames", "open_input", "split_suffixes"]

# A file's first bytes, to how it is compressed.
_SIGNATURES: Final = {
    b"\x1f\x8b": "gz",  # RFC 1952
    b"BZh": "bz2",
    b"\xfd7zXZ\x00": "xz",
    b"\x28\xb5\x2f\xfd": "zst",  # RFC 8878
}
_LONGEST_SIGNATURE: Final = 6
_SUFFIXES: Final = {
    ".gz": "gz",
    ".bz2": "bz2",
    ".xz": "xz",
    ".zst": "zst",
    ".zstd": "zst",
}
COMPRESSIONS: Final = ("gz", "bz2", "xz", "zst")

# A frame of zstd unpacks to 20,000 times its length at most: what is read at once bounds what is
# held.
_READ_BYTES: Final = 16_384


@contextmanager
def open_input(name: str) -> Iterator[IO[bytes]]:
    """Open a file, or standard input for ``-``, and unpack it if its first bytes say that it is
    compressed.

    Raises:
        ValueError: What is compressed is damaged or was cut off. Each library has errors of its own for that.
    """
    with _open_plain(name) as stream:
        begin = stream.peek(_LONGEST_SIGNATURE)[:_LONGEST_SIGNATURE]
        kinds = [kind for sign, kind in _SIGNATURES.items() if begin.startswith(sign)]
        if not kinds:
            yield stream
            return
        try:
            with _UNPACKERS[kinds[0]](stream) as unpacked:
                yield unpacked
        except (EOFError, OSError, zlib.error, lzma.LZMAError) as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise  # the disk's
            raise ValueError(f"{name}: damaged .{kinds[0]}: {error}") from None


@contextmanager
def _open_plain(name: str) -> Iterator[Any]:
    if name != "-":
        with open(name, "rb") as stream:
            yield stream
        return
    if sys.stdin is None:
        raise ValueError("standard input is closed; name a file")
    yield sys.stdin.buffer


class _ZstdReader(io.RawIOBase):
    """Unpacks all frames of a stream, and raises `EOFError` where it ends within one.

    The readers of the zstandard library end after the first frame, or without a word where a file
    was cut off.
    """

    def __init__(self, stream: Any) -> None:
        import zstandard

        self._stream = stream
        self._decompressor = zstandard.ZstdDecompressor(max_window_size=2**31)
        self._frame: Any = None
        self._unpacked = b""
        self._at = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer with as much as there is of the next bytes."""
        while self._at == len(self._unpacked):
            packed = self._stream.read(_READ_BYTES)
            if not packed:
                if self._frame is not None:
                    raise EOFError("the file ends within a zstd frame: it was cut off")
                return 0
            self._unpacked, self._at = self._unpack(packed), 0
        piece = self._unpacked[self._at : self._at + len(buffer)]
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)

    def _unpack(self, packed: bytes) -> bytes:
        import zstandard

        parts = []
        while packed:
            if self._frame is None:
                self._frame = self._decompressor.decompressobj()
            try:
                parts.append(self._frame.decompress(packed))
            except zstandard.ZstdError as error:
                raise EOFError(str(error)) from None
            packed = b""
            if self._frame.eof:
                packed, self._frame = self._frame.unused_data, None
        return b"".join(parts)


def _open_zstd(stream: Any) -> Any:
    return io.BufferedReader(_ZstdReader(stream), 2**16)


_UNPACKERS: Final[dict[str, Callable[[Any], Any]]] = {
    "gz": gzip.open,
    "bz2": bz2.open,
    "xz": lzma.open,
    "zst": _open_zstd,
}


def split_suffixes(name: str) -> tuple[str, str]:
    """Return the ending of a name that tells its format and the one that tells its compression, or
    ''.

    >>> split_suffixes("crawl.jsonl.zst")
    ('.jsonl', 'zst')
    """
    suffixes = [suffix.lower() for suffix in Path(name).suffixes]
    compression = _SUFFIXES.get(suffixes[-1], "") if suffixes else ""
    if compression:
        suffixes.pop()
    return (suffixes[-1] if suffixes else ""), compression


def compress(data: bytes, compression: str) -> bytes:
    """Return bytes compressed on their own: such pieces may stand one behind the other."""
    if not data or not compression:
        return data
    if compression == "gz":
        return gzip.compress(
            data, mtime=0
        )  # no time: the same input gives the same file
    if compression == "bz2":
        return bz2.compress(data)
    if compression == "xz":
        return lzma.compress(data)
    import zstandard

    return bytes(zstandard.ZstdCompressor().compress(data))


def join_frames(part: Path, whole: Path) -> None:
    """Write the zstd frames of one file as a single frame.

    Many readers end after the first frame (zstandard's `stream_reader`, hence fsspec and
    datatrove), so that a file of several would lose its rest there without a word.
    """
    import zstandard

    with open_input(str(part)) as frames, whole.open("wb") as file:
        zstandard.ZstdCompressor().copy_stream(frames, file)
