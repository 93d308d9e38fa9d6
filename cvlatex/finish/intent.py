"""The output intent: what the document's colours mean (ISO 19005-2, 6.2.3)."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from cvlatex.finish.saving import store

_CONDITION = "sRGB IEC61966-2.1"


def write_intent(pdf: pikepdf.Pdf, profile: bytes) -> None:
    """Declare that the colours are sRGB. `profile` is an ICC profile of three components."""
    stream = pdf.make_stream(b"", N=3)
    store(stream, profile)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_CONDITION),
        Info=String(_CONDITION),
        DestOutputProfile=stream,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
