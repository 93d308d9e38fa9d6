"""A photo is taken in as the data's check would have it, under a plain name, over nothing."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from cvlatex.serve.files import NotEditable
from cvlatex.serve.photo import take_photo


def picture(kind: str = "PNG", size: tuple[int, int] = (30, 40)) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", size, "teal").save(written, kind)
    return written.getvalue()


def test_a_picture_is_put_beside_the_data(data: Path) -> None:
    assert take_photo(data, "me.png", picture()).name == "me.png"
    assert (data / "me.png").read_bytes() == picture()


@pytest.mark.parametrize("content", [b"", b"<svg onload='x()'/>", picture("GIF"), picture()[:60], b"%PDF-1.7"])
def test_what_is_no_picture_is_refused(data: Path, content: bytes) -> None:
    with pytest.raises(NotEditable):
        take_photo(data, "me.png", content)
    assert not (data / "me.png").exists()


def test_nothing_is_overwritten(data: Path) -> None:
    (data / "me.jpg").write_text("mine")
    with pytest.raises(NotEditable, match="already"):
        take_photo(data, "me.jpg", picture("JPEG"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(max_size=20), st.sampled_from(["../me.png", "/tmp/me.png", ".png", "cv.yaml", "a/b.png", "me.png\n"])
    )
)
def test_no_name_leads_elsewhere(data: Path, name: str) -> None:
    before = sorted(data.parent.rglob("*"))
    try:
        took = take_photo(data, name, picture()).name
    except NotEditable:
        assert sorted(data.parent.rglob("*")) == before
    else:
        assert (data / took).parent.resolve() == data.resolve()
        (data / took).unlink()
