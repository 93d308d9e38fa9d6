from __future__ import annotations

import io

import pikepdf
from PIL import Image, ImageChops, ImageCms

from cvlatex.finish.document import PROFILE
from cvlatex.finish.intent import write_intent
from tests.finish.conftest import ROOT

ICC = (ROOT / "fonts" / PROFILE).read_bytes()


def test_the_profile_is_in_the_document() -> None:
    pdf = pikepdf.new()
    write_intent(pdf, ICC)
    [intent] = pdf.Root.OutputIntents
    assert (str(intent.S), int(intent.DestOutputProfile.N)) == ("/GTS_PDFA1", 3)
    assert intent.DestOutputProfile.read_bytes() == ICC


def test_the_profile_is_srgb_of_a_version_that_pdf_1_7_knows() -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(ICC))
    assert 2 <= profile.profile.version < 4.3
    colours = Image.linear_gradient("L").convert("RGB")
    colours.putdata([(level, 255 - level, level // 2) for level in range(256)] * 256)
    converted = ImageCms.profileToProfile(colours, ImageCms.createProfile("sRGB"), profile)
    assert converted is not None
    assert max(ImageChops.difference(colours, converted).tobytes()) <= 1


def test_its_licence_lies_beside_it() -> None:
    assert "use freely" in (ROOT / "fonts" / "sRGB-LICENSE.txt").read_text(encoding="utf-8")
    assert b"use freely" in ICC.replace(b"\0", b"")
