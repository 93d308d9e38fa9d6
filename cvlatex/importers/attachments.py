"""Files that a PDF has attached, by the name tree and by associated files (ISO 32000-2, 7.11.4 and 14.13)."""

from __future__ import annotations

MAX_ATTACHED = 8 * 2**20


def list_attachments(raw: bytes) -> list[tuple[str, bytes]]:
    """Return names and contents of a PDF's attached files; none where it is damaged or holds none."""
    import io

    import pikepdf

    found: list[tuple[str, bytes]] = []
    try:
        with pikepdf.open(io.BytesIO(raw)) as pdf:
            for name, spec in pdf.attachments.items():
                file = spec.get_file()
                if (file.size or 0) <= MAX_ATTACHED:
                    content = file.read_bytes()
                    if len(content) <= MAX_ATTACHED:
                        found.append((spec.filename or name, content))
    except (pikepdf.PdfError, ValueError, KeyError, TypeError, RuntimeError):
        return found
    return found
