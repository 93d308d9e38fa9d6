"""The text files of a ZIP, read with bounds and never unpacked to disk."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from pathlib import PurePosixPath

from cvlatex.importers.incoming import MAX_TEXT_BYTES, Incoming, locate

MAX_FILES = 2_000
MAX_TOTAL = 128 * 2**20


def read_zip(incoming: Incoming, ending: str) -> dict[str, bytes]:
    """Read the files with an ending by their names in the archive; none, with the reason, if it is unsafe."""
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(incoming.raw)) as archive:
            infos = archive.infolist()
            if reason := _explain_unsafe(infos):
                incoming.refuse("unsafe-archive", locate(incoming.name), reason, "Export your data anew.")
                return {}
            for info in infos:
                if info.filename.lower().endswith(ending):
                    content = _read_content(archive, info)
                    if content is None:
                        message = f"{info.filename} in it unpacks to more than {MAX_TEXT_BYTES >> 20} MiB."
                        incoming.refuse("unsafe-archive", locate(incoming.name), message, "Is it the right file?")
                        return {}
                    found[info.filename] = content
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        EOFError,
        OSError,
        ValueError,
    ) as problem:
        incoming.refuse(
            "damaged-archive", locate(incoming.name), f"This ZIP is damaged: {problem}.", "Download it anew."
        )
        return {}
    return found


def _read_content(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes | None:
    """Read a file's bytes, or None where there are too many of them, whatever its header claims."""
    with archive.open(info) as file:
        content = file.read(MAX_TEXT_BYTES + 1)
    return content if len(content) <= MAX_TEXT_BYTES else None


def _explain_unsafe(infos: list[zipfile.ZipInfo]) -> str:
    """Return why an archive is refused (size, number or names of its files), '' where it is safe."""
    if len(infos) > MAX_FILES:
        return f"It holds {len(infos):,} files; {MAX_FILES:,} are read at most."
    if sum(info.file_size for info in infos if info.filename.lower().endswith(".csv")) > MAX_TOTAL:
        return f"It unpacks to more than {MAX_TOTAL >> 20} MiB."
    for info in infos:
        path = PurePosixPath(info.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in path.parts[0] if path.parts else False:
            return f"'{info.filename}' in it would lie outside its folder."
        if stat.S_ISLNK(info.external_attr >> 16):
            return f"'{info.filename}' in it is a link."
        if info.flag_bits & 1:
            return f"'{info.filename}' in it is encrypted."
    names = [info.filename for info in infos]
    twice = next((name for name in names if names.count(name) > 1), "") if len(names) < MAX_FILES else ""
    return f"'{twice}' is in it twice." if twice else ""
