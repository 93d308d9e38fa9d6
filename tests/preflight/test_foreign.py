"""PDFs that are built to break what reads them: each ends within its limits, with a diagnostic."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight import worker
from cvlatex.preflight.foreign import FAULTY, REPORT, judge_file, parse_file
from cvlatex.tools.process import Limits


def codes(found: tuple[Diagnostic, ...]) -> set[str]:
    return {one.code for one in found}


def saved(pdf: pikepdf.Pdf, path: Path) -> Path:
    pdf.save(path)
    return path


@pytest.fixture
def blank() -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    return pdf


def test_a_pipe_and_a_device_are_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    since = time.monotonic()
    assert codes(judge_file(tmp_path / "pipe.pdf")) == {"unreadable-pdf"}
    assert codes(judge_file(Path("/dev/zero"))) == {"unreadable-pdf"}
    assert time.monotonic() - since < 1


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large.pdf").open("wb") as file:
        file.truncate(300 << 20)
    [reported] = judge_file(tmp_path / "large.pdf")
    assert "300 MB" in reported.message


def test_what_takes_too_long_is_ended(tmp_path: Path, blank: pikepdf.Pdf) -> None:
    since = time.monotonic()
    [reported] = judge_file(saved(blank, tmp_path / "cv.pdf"), Limits(0.05))
    assert "0.05 seconds" in reported.message
    assert time.monotonic() - since < 5


def test_a_fault_of_the_program_is_no_fault_of_the_file(
    tmp_path: Path, blank: pikepdf.Pdf, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = (
        "def judge(facts):\n    raise KeyError('glyph')\n\nfrom cvlatex.preflight import rules\nrules.judge = judge\n"
    )
    (tmp_path / "sitecustomize.py").write_text(broken)
    monkeypatch.syspath_prepend(tmp_path)
    [reported] = judge_file(saved(blank, tmp_path / "cv.pdf"))
    assert reported.code == "unreadable-pdf"
    assert "KeyError: 'glyph'" in reported.message
    assert "Traceback" not in reported.message
    assert reported.hints == (REPORT,)


@pytest.mark.parametrize(
    ("problem", "status"),
    [
        (MemoryError(), 1),
        (RecursionError(), 1),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), 1),
        (RuntimeError("can't start new thread"), 1),
        (KeyError("glyph"), FAULTY),
        (OSError(errno.EIO, "Input/output error"), FAULTY),
    ],
)
def test_what_exceeds_a_limit_is_no_fault_of_the_program(
    problem: Exception, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: str) -> None:
        raise problem

    monkeypatch.setattr(worker, "main", fail)
    assert worker.run("judge", "cv.pdf", "answer.json") == status
    assert (type(problem).__name__ in capsys.readouterr().err) == (status == FAULTY)


def test_an_outline_of_twenty_thousand_levels(tmp_path: Path, blank: pikepdf.Pdf) -> None:
    below = blank.make_indirect(Dictionary(Title=String("the last")))
    for _ in range(20_000):
        below = blank.make_indirect(Dictionary(Title=String("x"), First=below, Last=below))
    blank.Root.Outlines = blank.make_indirect(Dictionary(Type=Name.Outlines, First=below, Last=below))
    assert all(isinstance(one, Diagnostic) for one in judge_file(saved(blank, tmp_path / "deep.pdf")))


def test_an_image_of_printed_size_zero(tmp_path: Path, blank: pikepdf.Pdf) -> None:
    image = blank.make_stream(b"\0" * 3, Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1,
                              ColorSpace=Name.DeviceRGB, BitsPerComponent=8)  # fmt: skip
    blank.pages[0].Resources = Dictionary(XObject=Dictionary(I=image))
    blank.pages[0].Contents = blank.make_stream(b"q 0 0 0 0 0 0 cm /I Do Q")
    assert "unreadable-pdf" not in codes(judge_file(saved(blank, tmp_path / "image.pdf")))


@pytest.mark.parametrize(
    "action",
    [
        Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")),
        Dictionary(S=Name.Launch, F=String("calc.exe")),
    ],
)
def test_a_script_or_a_program_is_found(action: Dictionary, tmp_path: Path, blank: pikepdf.Pdf) -> None:
    blank.Root.OpenAction = action
    assert "active-content" in codes(judge_file(saved(blank, tmp_path / "script.pdf")))


def test_an_attached_program_is_found_and_a_source_is_not(tmp_path: Path, blank: pikepdf.Pdf) -> None:
    blank.attachments["cv.yaml"] = b"profile:"
    assert "active-content" not in codes(judge_file(saved(blank, tmp_path / "source.pdf")))
    blank.attachments["setup.exe"] = b"MZ"
    assert "active-content" in codes(judge_file(saved(blank, tmp_path / "program.pdf")))


@pytest.mark.parametrize(
    ("packet", "found"), [(b"<x:xmpmeta><broken", True), (b"<x:xmpmeta xmlns:x='a'></x:xmpmeta>", False)]
)
def test_metadata_that_cannot_be_parsed_is_reported(
    packet: bytes, found: bool, tmp_path: Path, blank: pikepdf.Pdf
) -> None:
    blank.Root.Metadata = blank.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)
    blank.save(tmp_path / "xmp.pdf", fix_metadata_version=False)
    assert ("xmp-packet" in codes(judge_file(tmp_path / "xmp.pdf"))) is found


def test_links_that_overlap_are_reported(tmp_path: Path, blank: pikepdf.Pdf) -> None:
    def link(*place: float) -> pikepdf.Object:
        action = Dictionary(S=Name.URI, URI=String("https://example.org"))
        return blank.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array(place), A=action))

    blank.pages[0].Annots = Array([link(0, 0, 50, 10), link(0, 10, 50, 20)])
    assert "link-overlap" not in codes(judge_file(saved(blank, tmp_path / "apart.pdf")))
    blank.pages[0].Annots.append(link(40, 15, 90, 25))
    assert "link-overlap" in codes(judge_file(saved(blank, tmp_path / "over.pdf")))


def test_a_damaged_file_has_no_fields_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "no.pdf").write_bytes(b"no PDF at all")
    assert codes(judge_file(tmp_path / "no.pdf")) == {"unreadable-pdf"}
    fields = parse_file(tmp_path / "no.pdf")
    assert not isinstance(fields, Diagnostic)
    assert fields.unread
