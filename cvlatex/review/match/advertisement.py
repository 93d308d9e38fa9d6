"""The terms of a job advertisement, in Chinese (segmented by jieba) and in English."""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from cvlatex.core.extras import load_extra
from cvlatex.review.match.lemmas import WORD, lemmatize

MOST_TERMS = 60
_HAN = re.compile("[\u3400-\u9fff]{2,}")
_LEARNING = re.compile(r"\b([A-Za-z-]{4,})[ -]learning\b", re.IGNORECASE)
_KINDS = ("n", "nz", "nt", "nr", "vn", "l", "j", "eng")
"""Parts of speech that may name a skill, as jieba marks them."""

_COMMON = frozenset(
    map(
        lemmatize,
        "the and for with you your our will are have has that this from who what which their they them its"
        " able ability about above across also any all apply applicant applicants application applications"
        " around as at be become being benefit benefits best both bring build building business but can"
        " candidate candidates career carry challenge clear close colleague come company comfortable"
        " competitive contribute core country create culture day deep degree deliver department desirable desired"
        " develop different diverse do drive duty each effective employee employer employment ensure"
        " environment equal equivalent essential every excellent exciting expect experience experienced"
        " familiar familiarity fast field first flexible focus following full fully further gender general get"
        " give good great group grow growth hand hands has help high highly holiday hour how ideal identify if"
        " impact important improve include including individual industry innovative inside into is it job join"
        " key know knowledge large later lead leading learn least level like live location long look looking"
        " love main make many may meet member minimum more most move much must need new not offer office on"
        " one open opportunity or organisation organization other out own package part passion passionate"
        " people per perform person plus position possible prefer preferred previous problem process"
        " professional proficiency proficient project provide qualification qualifications range real related"
        " relevant remote require required requirement requirements responsibility responsibilities"
        " responsible role salary scale self send set several shape should sick similar skill skills small"
        " solid solution solve some someone strong success successful such suitable support system take task"
        " team teams technical technology than then there these they thing think those time to together tool"
        " top track travel trust turn understand understanding up us use used useful user using value variety"
        " various very via want way we welcome well when where whether while wide willing within without word work"
        " real-world worker working workplace world would year years yes young".split(),
    )
)
_COMMON_HAN = frozenset(
    "岗位 职责 要求 任职 公司 团队 工作 经验 能力 优先 具备 熟悉 熟练 负责 相关 专业 以上 学历 本科"
    " 硕士 优秀 良好 参与 职位 项目 业务 进行 岗位职责 任职要求 岗位要求 加分项 我们 具有 精通 了解 掌握"
    " 以及 能够 薪资 福利 年以上 合作 部门 行业 产品 技术 方案 问题 需求 工程师 方向 完成 独立 背景 意识"
    " 五险 一金 弹性 以上学历 双休 带薪 年假 待遇 学术界 工业界 应届"
    " 精神 责任心 学习 沟通 领域 发展 机会 环境 地点".split()
)


class AdTerm(Struct, frozen=True):
    """A term: its words as the advertisement has them, what they are looked up by, and how often they come."""

    words: str
    key: tuple[str, ...]
    count: int


def make_key(words: str) -> tuple[str, ...]:
    """Return what words are looked up by: the lemmas of Latin ones; Han as they are."""
    return tuple(lemmatize(match[0]) for match in WORD.finditer(words)) or (words.casefold().strip(),)


def find_terms(text: str, known: Iterable[str]) -> tuple[AdTerm, ...]:
    """Return the terms of an advertisement, the most frequent first.

    `known` are terms of the CV and its glossary: those of more than one word are looked for as a whole.
    """
    lemmas = [lemmatize(match[0]) for match in WORD.finditer(text)]
    terms: dict[tuple[str, ...], AdTerm] = {}
    for words in (*known, *_find_subjects(text)):
        key = make_key(words)
        count = _count_key(lemmas, key) if WORD.search(words) else text.count(words)
        if count and not _is_common(key):
            terms[key] = AdTerm(words, key, count)
    rest = _without_terms([term.words for term in terms.values()], text)
    for term in (*_find_latin_terms(rest), *_find_han_terms(rest)):
        terms.setdefault(term.key, term)
    ordered = sorted(terms.values(), key=lambda term: (-term.count, -len(term.words), term.words))
    return tuple(ordered[:MOST_TERMS])


def _find_subjects(text: str) -> list[str]:
    """Return the kinds of learning that a text names, whose second word alone is a common one: machine learning."""
    found = [match[0] for match in _LEARNING.finditer(text) if lemmatize(match[1]) not in _COMMON]
    return list({words.casefold(): words for words in found}.values())


def _without_terms(known: Iterable[str], text: str) -> str:
    """Return the text without terms of several words, or of three Han and more, which count as a whole."""
    for words in sorted(known, key=len, reverse=True):
        if len(words.split()) > 1 or (len(words) > 2 and not WORD.search(words)):
            text = re.sub(re.escape(words), " | ", text, flags=re.IGNORECASE)
    return text


def _count_key(lemmas: Sequence[str], key: tuple[str, ...]) -> int:
    """Count how often the lemmas of a term occur in a row."""
    size = len(key)
    return sum(tuple(lemmas[place : place + size]) == key for place in range(len(lemmas) - size + 1))


def _is_common(key: tuple[str, ...]) -> bool:
    """Whether a term has only words that every advertisement has."""
    return all(lemma in _COMMON or lemma in _COMMON_HAN or len(lemma) < 2 for lemma in key)


def _find_latin_terms(text: str) -> Iterable[AdTerm]:
    """Return the words in Latin letters as terms, each with its count; common and short ones are left out."""
    first: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for match in WORD.finditer(text):
        lemma = lemmatize(match[0])
        if lemma in _COMMON or (len(lemma) < 3 and not match[0].isupper() and not match[0].endswith(("+", "#"))):
            continue
        first.setdefault(lemma, match[0])
        counts[lemma] += 1
    return [AdTerm(first[lemma], (lemma,), count) for lemma, count in counts.items()]


def _find_han_terms(text: str) -> Iterable[AdTerm]:
    """Return the words in Han that jieba takes for key words, each with its count."""
    if not _HAN.search(text):
        return []
    words = [word for word in _extract_tags(text) if _HAN.fullmatch(word) and word not in _COMMON_HAN]
    return [AdTerm(word, (word,), text.count(word)) for word in words]


def _extract_tags(text: str) -> list[str]:
    """Return jieba's key words of a text. Raises ExtraMissing where jieba is not installed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package's own, about its way of reading its files
        load_extra("jieba", "match").setLogLevel("WARNING")
        analyse = load_extra("jieba.analyse", "match")
        return list(analyse.extract_tags(text, topK=MOST_TERMS, allowPOS=_KINDS))
