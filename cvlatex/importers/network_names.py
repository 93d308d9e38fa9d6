"""Which contact type a network's name or a page's address means."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import unquote, urlsplit

from cvlatex.model.contact_types import load_contact_types

_ALIASES = {
    "twitter": "x", "xtwitter": "x", "fb": "facebook", "insta": "instagram", "weixin": "wechat", "微信号": "wechat",
    "scholar": "googlescholar", "semantic": "semanticscholar", "publons": "webofscience",
    "researcherid": "webofscience", "wos": "webofscience", "adsabs": "ads", "inspirehep": "inspire",
    "ieeexplore": "ieee", "acmdl": "acm", "philpapers": "philpeople", "hn": "hackernews", "ycombinator": "hackernews",
    "dockerhub": "docker", "angellist": "wellfound", "rednote": "xiaohongshu", "b站": "bilibili",
    "牛客网": "nowcoder", "qq号": "qq", "新浪微博": "weibo", "homepage": "website", "portfolio": "website",
    "blog": "website", "personalwebsite": "website", "主页": "website", "个人主页": "website", "博客": "website",
    "mail": "email", "电子邮箱": "email", "telephone": "phone", "mobile": "phone", "手机": "phone",
    "devcommunity": "devto",
    "location": "address", "city": "address", "adresse": "address", "所在地": "address", "现居地": "address",
    "居住地": "address", "住址": "address", "tel": "phone", "telefon": "phone", "联系电话": "phone", "手机号": "phone",
    "手机号码": "phone", "电话号码": "phone", "生日": "birthdate", "出生年月": "birthdate", "dob": "birthdate",
    "dateofbirth": "birthdate",
}  # fmt: skip
"""Names that the table of contacts has not, without case, spaces and punctuation."""

_WRITTEN = {
    "battlenet": "Battle.net", "gitea": "Gitea", "playstation": "PlayStation", "viber": "Viber", "xbox": "Xbox",
}  # fmt: skip

_HOSTS = {
    "twitter.com": "x", "fb.com": "facebook", "threads.com": "threads", "leetcode.cn": "leetcode",
    "leetcode-cn.com": "leetcode", "csdn.net": "csdn", "bilibili.com": "bilibili", "weibo.cn": "weibo",
    "publons.com": "webofscience", "researcherid.com": "webofscience", "topcoder.com": "topcoder", "ssrn.com": "ssrn",
    "hal.science": "hal", "archives-ouvertes.fr": "hal", "adsabs.harvard.edu": "ads", "zenodo.org": "zenodo",
    "academia.edu": "academia", "wikipedia.org": "wikipedia", "discord.gg": "discord", "discord.com": "discord",
    "pubmed.gov": "pubmed", "inspirehep.net": "inspire", "philpapers.org": "philpeople", "angel.co": "wellfound",
    "substack.com": "substack", "hashnode.dev": "hashnode", "luogu.org": "luogu",
}  # fmt: skip
"""Hosts that the links of the table of contacts have not, or have only a part of."""

_MASTODON = r"(?:[\w-]+\.)*(?:mastodon|mstdn|fosstodon|hachyderm|sigmoid|fediscience|mathstodon)\.[\w.]+"


def find_type(name: str) -> str:
    """Return the contact type of a network's name as a source writes it; `other` where none has it."""
    return _group_by_label().get(_normalize(name), "other")


def write_name(name: str) -> str:
    """Return a network as it writes itself, where a source has its macro's name."""
    return _WRITTEN.get(name.lower(), name)


def find_by_host(url: str) -> tuple[str, str] | None:
    """Return the contact type and the account that a page's address names; the address itself for any other page."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    if re.fullmatch(r"scholar\.google\.[a-z.]+", host) and (found := re.search(r"user=([\w-]+)", parts.query)):
        return "googlescholar", found[1]
    if re.fullmatch(_MASTODON, host):
        return "mastodon", url
    known = next((own for own in _group_by_host() if host == own or host.endswith(f".{own}")), None)
    if known is None:
        return None
    kind = load_contact_types()[_group_by_host()[known]]
    home = urlsplit(kind.link).hostname or ""
    own = url if not home or "{" in kind.link.split("/")[2] else url.replace(parts.netloc, home, 1)
    account = kind.extract_account(own)
    return _group_by_host()[known], unquote(account) if account else url


@cache
def _group_by_label() -> dict[str, str]:
    """Return contact types by their names in each language."""
    labels = {_normalize(label): name for name, kind in load_contact_types().items() for label in kind.label.values()}
    return labels | {_normalize(name): name for name in load_contact_types()} | _ALIASES


@cache
def _group_by_host() -> dict[str, str]:
    """Return contact types by the hosts of their pages."""
    places = {name: kind.link.split("/")[2] for name, kind in load_contact_types().items() if "//" in kind.link}
    return {re.sub(r"^www\.|^\{\}\.", "", place): name for name, place in places.items()} | _HOSTS


def _normalize(name: str) -> str:
    """Return a name without case, spaces and punctuation."""
    return re.sub(r"[\W_]+", "", name.lower())
