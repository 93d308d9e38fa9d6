from __future__ import annotations

import pytest

from cvlatex.importers.network_names import find_by_host, find_type, write_name
from cvlatex.importers.networks import fits
from cvlatex.model.contact_types import load_contact_types


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.linkedin.com/in/ada/", ("linkedin", "ada")),
        ("https://de.linkedin.com/in/ada", ("linkedin", "ada")),
        ("https://twitter.com/ada", ("x", "ada")),
        ("https://scholar.google.com/citations?user=abc&hl=en", ("googlescholar", "abc")),
        ("https://scholar.google.co.uk/citations?hl=en&user=abc", ("googlescholar", "abc")),
        ("https://example.org/in/ada", None),
        ("https://evilgithub.com/ada", None),
        ("https://ada.github.io/", None),
        ("https://github.com/ada/repo", ("github", "https://github.com/ada/repo")),
        ("https://stackoverflow.com/users/1/ada", ("stackoverflow", "https://stackoverflow.com/users/1/ada")),
        ("https://leetcode.cn/u/ada/", ("leetcode", "ada")),
        ("https://space.bilibili.com/1234567", ("bilibili", "1234567")),
        ("https://ada.tumblr.com/", ("tumblr", "ada")),
        ("https://www.youtube.com/@ada", ("youtube", "ada")),
        ("https://www.youtube.com/channel/UC1", ("youtube", "https://www.youtube.com/channel/UC1")),
        ("https://news.ycombinator.com/user?id=ada", ("hackernews", "ada")),
        ("https://fosstodon.org/@ada", ("mastodon", "https://fosstodon.org/@ada")),
        ("https://mit.academia.edu/Ada", ("academia", "https://mit.academia.edu/Ada")),
    ],
)
def test_an_address_names_its_network(url: str, expected: tuple[str, str] | None) -> None:
    assert find_by_host(url) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("GitHub", "github"), ("Stack Overflow", "stackoverflow"), ("stack-overflow", "stackoverflow"),
        ("Twitter", "x"), ("哔哩哔哩", "bilibili"), ("知乎", "zhihu"), ("Dev.to", "devto"), ("Publons", "webofscience"),
        ("Nowhere", "other"), ("", "other"),
    ],
)  # fmt: skip
def test_a_name_means_a_type(name: str, expected: str) -> None:
    assert find_type(name) == expected


def test_a_macro_s_name_is_written_as_its_network_does() -> None:
    assert (write_name("gitea"), write_name("Nowhere")) == ("Gitea", "Nowhere")


@pytest.mark.parametrize("name", [name for name, kind in load_contact_types().items() if "//" in kind.link])
def test_the_page_that_a_type_links_to_is_known_as_its_own(name: str) -> None:
    kind = load_contact_types()[name]
    account = "0000-0002-1825-0097" if kind.check == "orcid" else "1815"
    kind_found, value = find_by_host(kind.link.format(account, digits=account)) or ("", "")
    assert kind_found == name
    assert fits(name, value)
    assert value == (account if "{}" in kind.link else value)
