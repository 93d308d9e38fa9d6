from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from cvlatex.batch.mask import check_mask, find_secrets, mask_document
from cvlatex.model.document import Document
from tests.folders import documents_of, write_folder

CV = """\
profile:
  name: {zh: 林知远, en: Zhiyuan Lin}
  headline: {zh: 林知远的简历, en: Engineer Lin}
  contacts:
    - {type: email, value: zhiyuan.lin@example.org}
    - {type: website, value: https://lin.example.org, label: Blog}
    - {type: address, value: Hangzhou}
sections:
  - id: about
    type: text
    title: {zh: 简介, en: About}
    body:
      zh: 林知远主导流水线。
      en: "Lin built a pipeline in Hangzhou; see [his blog](https://lin.example.org/pipeline)."
"""


@pytest.fixture
def document(tmp_path: Path) -> Document:
    variants = "variants: {b: {language: [zh, en]}}\n"
    return documents_of(write_folder(tmp_path, {"cv.yaml": CV, "variants.yaml": variants}))["b"]


def words_of(document: Document) -> str:
    return str([part.header for part in document.parts]) + str([part.sections for part in document.parts])


def test_names_and_addresses_are_secrets_and_a_city_is_not(document: Document) -> None:
    secrets = find_secrets(document)
    assert {"林知远", "Zhiyuan Lin", "Lin", "zhiyuan.lin@example.org"} <= set(secrets)
    assert not {"Hangzhou", "Blog"} & set(secrets)


def test_a_masked_document_has_none_of_them(document: Document) -> None:
    masked = words_of(mask_document(document, "key"))
    for secret in ("林知远", "Zhiyuan", "zhiyuan", "lin.example.org", "Lin "):
        assert secret not in masked
    assert "pipeline" in masked
    assert "Hangzhou" in masked
    assert "his blog" in masked


def test_the_number_is_the_same_for_the_same_person(document: Document) -> None:
    assert mask_document(document, "a") == mask_document(document, "a")
    assert mask_document(document, "a") != mask_document(document, "b")


@pytest.mark.parametrize("where", ["title", "metadata", "link", "tree"])
def test_a_secret_is_found_wherever_it_hides(where: str, document: Document) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    if where == "title":
        pdf.docinfo["/Title"] = "CV of Zhiyuan Lin"
    elif where == "metadata":
        with pdf.open_metadata() as metadata:
            metadata["dc:title"] = "林知远"
    elif where == "link":
        address = pikepdf.Dictionary(URI=pikepdf.String("mailto:zhiyuan.lin@example.org"))
        pdf.pages[0].Annots = pikepdf.Array([pikepdf.Dictionary(A=address)])
    else:
        pdf.Root.StructTreeRoot = pikepdf.Dictionary(K=pikepdf.Dictionary(ActualText=pikepdf.String("林知远")))
    file = io.BytesIO()
    pdf.save(file)
    found = list(check_mask(file.getvalue(), "", find_secrets(document)))
    assert found
    assert {item.code for item in found} == {"mask-leak"}
    assert not any("Lin" in item.message or "林" in item.message for item in found)


def test_a_secret_in_the_text_is_found_across_a_line_break(document: Document) -> None:
    file = io.BytesIO()
    pikepdf.new().save(file)
    assert list(check_mask(file.getvalue(), "by Zhiyuan\nLin", find_secrets(document)))
    assert not list(check_mask(file.getvalue(), "pipelines online in Hangzhou", find_secrets(document)))
