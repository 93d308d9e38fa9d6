from __future__ import annotations

from cvlatex.serve.machine import as_a_machine_reads
from tests.serve.serving import Serving


def test_lines_come_in_the_order_of_the_file_by_page(served: Serving) -> None:
    pages = as_a_machine_reads((served.out / "cv-zh.pdf").read_bytes())
    assert pages[0][0] == "高旻昱"
    assert any("教育经历" in line for line in pages[0])


def test_what_is_no_pdf_has_no_lines() -> None:
    assert as_a_machine_reads(b"no") == []
