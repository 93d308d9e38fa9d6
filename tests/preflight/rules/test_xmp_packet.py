from __future__ import annotations

from cvlatex.preflight.facts import Metadata
from cvlatex.preflight.rules import xmp_packet
from tests.preflight.samples import facts


def test_a_broken_packet_is_a_warning() -> None:
    [reported] = xmp_packet.check(facts(metadata=Metadata("A CV", "A. Author", "en", broken=True)))
    assert reported.code == "xmp-packet"


def test_a_sound_one_is_fine() -> None:
    assert list(xmp_packet.check(facts())) == []
