from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import codes_of, write_folder

MENTION = "profile: {name: '[A](#clip)'}\nsections: []\n"
NO_MENTION = "profile: {name: A}\nsections: []\n"


@pytest.mark.parametrize(
    ("cv", "scopes", "codes"),
    [
        (NO_MENTION, ("all",), []),
        (NO_MENTION, ("referenced", "all"), []),
        (NO_MENTION, ("referenced", "none"), ["unprinted-term"]),
        (MENTION, ("referenced",), []),
    ],
)
def test_a_term_that_no_variant_reaches_is_a_warning(
    cv: str, scopes: tuple[str, ...], codes: list[str], tmp_path: Path
) -> None:
    variants = "variants:\n" + "".join(
        f"  v{n}: {{language: en, glossary: {scope}}}\n" for n, scope in enumerate(scopes)
    )
    assert codes_of(write_folder(tmp_path, {"cv.yaml": cv, "variants.yaml": variants})) == codes
