"""The sheets themselves: whole, accessible, each time the same, and deaf to what is written in names."""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.products.make import DAY, incident, view
from tests.products.test_to_html import LAND
from tests.products.test_to_pdf import HOSTILE, hostile, of_the_day, squeezed, texts

from treve.base.lang import LANGS, Lang
from treve.node.typeset import typeset
from treve.products.daily import daily
from treve.products.to_pdf import contents, to_pdf

UA_1 = b"<pdfuaid:part>1</pdfuaid:part>"

needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext is not here: apt-get install poppler-utils"
)


def read_back(pdf: bytes, folder: Path) -> str:
    """Return the text of a PDF in the order in which it was set, the feet of its sheets left out."""
    file = folder / "sheets.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.parametrize("lang", LANGS)
def test_the_sheets_are_accessible_and_in_their_language(lang: Lang) -> None:
    made = to_pdf(of_the_day(lang), typeset, LAND)
    assert made.startswith(b"%PDF-1.7")
    assert UA_1 in made
    assert b"/StructTreeRoot" in made
    assert f"<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li>".encode() in made
    assert b"CreateDate" not in made
    assert b"CreationDate" not in made


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_day_gives_the_same_bytes(lang: Lang) -> None:
    assert to_pdf(of_the_day(lang), typeset, LAND) == to_pdf(of_the_day(lang), typeset, LAND)


def test_another_process_elsewhere_gives_the_same_bytes(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    script = (
        "import hashlib; from tests.products.test_to_pdf import of_the_day, LAND;"
        "from treve.node.typeset import typeset;"
        "from treve.products.to_pdf import to_pdf;"
        "print(hashlib.sha256(to_pdf(of_the_day('fr'), typeset, LAND)).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", script], cwd=folder, check=True, capture_output=True, text=True,
            env={**os.environ, "PYTHONPATH": f"{root / 'src'}:{root}", "PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for folder, seed, zone in ((root, "1", "UTC"), (tmp_path, "2", "Asia/Damascus"))
    }  # fmt: skip
    assert len(found) == 1


@needs_pdftotext
@pytest.mark.parametrize("lang", LANGS)
def test_every_text_can_be_read_back(lang: Lang, tmp_path: Path) -> None:
    told = of_the_day(lang, nasty=False)
    found = read_back(to_pdf(told, typeset, LAND), tmp_path)
    made = contents(told, LAND)
    # Lines are hyphenated and sheets end anywhere, so words are looked for rather than sentences.
    letters = re.sub(r"[-\u00ad\u2010]\n", "", found)
    words = set(re.findall(r"\w{4,}", letters)) | set(re.findall(r"\w{4,}", found))
    del made["page"], made["title"], made["map"]["legend_title"]
    missing = {word for text in texts(made) for word in re.findall(r"\w{4,}", text)} - words
    assert {word for word in missing if word not in squeezed(found)} == set()


@needs_pdftotext
@pytest.mark.parametrize("lang", LANGS)
def test_signs_of_the_typesetter_are_only_letters(lang: Lang, tmp_path: Path) -> None:
    made = to_pdf(hostile(lang), typeset, LAND)
    assert UA_1 in made
    found = squeezed(read_back(made, tmp_path)).replace("\u200b", "")
    assert found.count(squeezed(HOSTILE)) >= 4


@pytest.mark.parametrize(
    "name",
    [
        "", " ", "\x00\x07", "\ud7ff中文", "😀👨\u200d👩\u200d👧", "قرية السلام قُرب حَلَب", "a" * 5000,
        "e\u0301\u0302\u0303", "\u202eabc", "\u0301",
    ],
)  # fmt: skip
def test_no_name_keeps_the_report_from_being_set(name: str) -> None:
    rows = [incident(k, place_name=f"x{name}", adm1=name or None) for k in range(1, 3)]
    assert to_pdf(daily(view(rows, nasty=False), "truce", DAY, "fr"), typeset, LAND).startswith(b"%PDF")


@pytest.mark.parametrize("lang", LANGS)
def test_a_day_of_nothing_is_a_report_too(lang: Lang) -> None:
    assert UA_1 in to_pdf(daily(view([], nasty=False), "truce", DAY, lang), typeset)


def test_twenty_five_incidents_take_less_than_two_seconds() -> None:
    told = daily(view([incident(k) for k in range(1, 26)], nasty=False), "truce", DAY, "fr")
    began = time.process_time()
    to_pdf(told, typeset, LAND)
    took = time.process_time() - began
    print(f"{took:.2f} s")
    assert took < 2
