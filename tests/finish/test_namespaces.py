from __future__ import annotations

import pikepdf

from cvlatex.finish.namespaces import NEWER_NAME, OLDER_NAME, Namespaces


def test_types_that_pdf_2_0_dropped_stay_in_the_namespace_before() -> None:
    pdf = pikepdf.new()
    namespaces = Namespaces(pdf)
    assert {kind: str(namespaces.of(kind).NS) for kind in ("P", "FENote", "Code", "Reference")} == {
        "P": NEWER_NAME,
        "FENote": NEWER_NAME,
        "Code": OLDER_NAME,
        "Reference": OLDER_NAME,
    }
    assert [str(one.NS) for one in namespaces.list_all()] == [NEWER_NAME, OLDER_NAME]
