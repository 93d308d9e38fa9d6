from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import codes_of, diagnostics_of, write_folder


def codes(folder: Path, contact: str) -> list[str]:
    cv = f"profile:\n  name: A\n  contacts:\n    - {contact}\nsections: []\n"
    return codes_of(write_folder(folder, {"cv.yaml": cv}))


@pytest.mark.parametrize(
    "contact",
    [
        "{type: email, value: first.last+cv@sub.example.org}",
        "{type: email, value: 高@例子.中国}",
        "{type: email, value: o'connor@example.org}",
        "{type: phone, value: +86 138 0000 0000}",
        "{type: phone, value: (021) 6000-0000 ext. 12}",
        "{type: website, value: 'https://example.org/a?b#c'}",
        "{type: github, value: octo-cat}",
        "{type: github, value: 'https://github.com/octocat'}",
        "{type: mastodon, value: '@me@example.social'}",
        "{type: orcid, value: 0000-0002-1825-009X}",
        "{type: other, value: anything at all}",
    ],
)
def test_a_value_of_its_types_form_passes(contact: str, tmp_path: Path) -> None:
    assert codes(tmp_path, contact) == []


@pytest.mark.parametrize(
    "contact",
    [
        "{type: email, value: me.example.org}",
        "{type: email, value: me@localhost}",
        "{type: email, value: \"'me@example.org'\"}",
        "{type: email, value: a@b@example.org}",
        "{type: email, value: 'A <me@example.org>'}",
        "{type: phone, value: call me}",
        "{type: phone, value: '12'}",
        "{type: website, value: example.org}",
        "{type: website, value: 'javascript:alert(1)'}",
        "{type: website, value: 'https://'}",
        "{type: github, value: https//github.com/x}",
        "{type: linkedin, value: 'javascript:alert(1)'}",
        "{type: orcid, value: 0000-0002-1825}",
    ],
)
def test_a_value_that_cannot_be_one_is_an_error(contact: str, tmp_path: Path) -> None:
    assert codes(tmp_path, contact) == ["contact-value"]


def test_a_private_value_is_not_displayed(tmp_path: Path) -> None:
    cv = "profile: {name: A, contacts: [{type: phone, value: !private phone}]}\nsections: []\n"
    folder = write_folder(tmp_path, {"cv.yaml": cv, "private.yaml": "phone: none of yours\n"})
    (diagnostic,) = diagnostics_of(folder)
    assert diagnostic.code == "contact-value"
    assert "none of yours" not in " ".join((diagnostic.message, *diagnostic.hints))
    assert diagnostic.span
    assert Path(diagnostic.span.file).name == "private.yaml"


@pytest.mark.parametrize(
    ("contact", "hint"),
    [
        ("{type: linkedin, value: in/robin-vale}", "Write robin-vale"),
        ("{type: linkedin, value: /in/robin-vale/}", "Write robin-vale"),
        ("{type: linkedin, value: linkedin.com/in/robin-vale}", "Write https://linkedin.com/in/robin-vale"),
        ("{type: linkedin, value: company/acme}", "Write https://www.linkedin.com/company/acme"),
        ("{type: github, value: /octocat}", "Write octocat"),
        ("{type: github, value: github.com/octocat}", "Write https://github.com/octocat"),
        ("{type: x, value: x.com/octocat}", "Write https://x.com/octocat"),
        ("{type: leetcode, value: u/octocat}", "Write octocat"),
        ("{type: stackoverflow, value: 1/../../2}", "and nothing else"),
        ("{type: phone, value: +86 138 0013 8000 (mobile)}", "Write +86 138 0013 8000, and `label: mobile` beside it"),
        ("{type: phone, value: $PHONE}", "Write `!private phone`, and the value"),
        ("{type: phone, value: '{{ env.MY_PHONE }}'}", "Write `!private my_phone`, and the value"),
        ("{type: github, value: '..'}", "and nothing else"),
        ("{type: dblp, value: ../x}", "and nothing else"),
        ("{type: email, value: r\u043ebin@example.org}", "Write robin@example.org"),
        ("{type: email, value: robin@ex\u0430mple.org}", "Write robin@example.org"),
        ("{type: website, value: 'https://\u0430\u0440\u0440\u04cf\u0435.com/x'}", "Write https://apple.com/x"),
        ("{type: github, value: \u043ectocat}", "Write octocat"),
    ],
)
def test_a_hint_leads_to_the_account_and_no_other_place(contact: str, hint: str, tmp_path: Path) -> None:
    cv = f"profile:\n  name: A\n  contacts:\n    - {contact}\nsections: []\n"
    (found,) = diagnostics_of(write_folder(tmp_path, {"cv.yaml": cv}))
    assert found.code == "contact-value"
    assert hint in found.hints[0]
