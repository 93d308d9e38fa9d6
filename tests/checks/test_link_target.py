from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.conftest import Mark
from tests.folders import diagnostics_of, write_folder


@pytest.mark.parametrize(
    "entry",
    [
        '{title: "[a](https://example.org/x?y=1#z)"}',
        '{title: "[a](http://example.org)"}',
        '{title: "[a](mailto:me@example.org)"}',
        '{title: "[a](tel:+41-44-123)"}',
        '{title: "<https://example.org>"}',
        '{title: "[a](#clip)"}',
        '{title: T, summary: "- [a](https://localhost:8000/高)"}',
    ],
)
def test_what_is_sound_passes(entry: str, mark: Mark) -> None:
    assert mark(entry) == []


@pytest.mark.parametrize(
    ("entry", "places"),
    [
        ('{title: "[a](javascript:alert)"}', ["javascript:alert"]),
        ('{title: "[a](file:///etc/passwd)"}', ["file:///etc/passwd"]),
        ('{title: "[a](data:text/html,x)"}', ["data:text/html,x"]),
        ('{title: "[a](example.org)"}', ["example.org"]),
        ('{title: "[a](/x)"}', ["/x"]),
        ('{title: "[a]()"}', [""]),
        ('{title: "[a](https://)"}', ["https://"]),
        ('{title: T, summary: "- **[a](x:y)** and [b](z)"}', ["x:y", "z"]),
    ],
)
def test_what_is_wrong_is_reported_in_its_place(entry: str, places: list[str], mark: Mark) -> None:
    assert mark(entry) == places


@pytest.mark.parametrize(
    "url",
    ["mailto:me@example.org%0d%0aBcc:x@y.org", "mailto:me@example.org?bcc=x@y.org", "https://ex\u0430mple.org",
     "mailto:me@example.org?subject=a%0Ab", "https://example.org/%0d%0aSet-Cookie:x", "mailto:a@b.org,c@d.org"],
)  # fmt: skip
def test_an_address_leads_where_it_seems_to_and_adds_nothing(url: str, tmp_path: Path) -> None:
    cv = f"profile: {{name: A}}\nsections:\n  - {{id: s, type: text, title: T, body: '[a]({url})'}}\n"
    (found,) = diagnostics_of(write_folder(tmp_path, {"cv.yaml": cv}))
    assert found.code == "link-target"


def test_a_mail_may_have_a_subject(tmp_path: Path) -> None:
    body = "[a](mailto:me@example.org?subject=A%20job) [b](https://例子.中国/路径)"
    cv = f"profile: {{name: A}}\nsections:\n  - {{id: s, type: text, title: T, body: '{body}'}}\n"
    assert diagnostics_of(write_folder(tmp_path, {"cv.yaml": cv})) == ()
