"""Archives and workbooks gone wrong: tricks with the directory, methods, sizes and names, and sheets that no program writes."""

import io
import random
import struct
import zipfile

from tests.sources.hostile import CELLS, mutate

NAMES = (
    "e.CSV",
    "../../e.csv",
    "/e.csv",
    "e.exe",
    " ",
    "a\\b.csv",
    "e.csv\x00.exe",
    "é.csv",
    "CON.csv",
    "x" * 300 + ".csv",
)
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
REFERENCES = (
    *(f"{letter}{row}" for letter in "ABCDEFGHIJ" for row in (2, 3, 5, 9)),
    "A1",
    "B3",
    "XFD1048576",
    "ZZZ9",
    "A0",
    "a1",
    "1A",
    "",
    "A99999999",
    "C4",
    "$A$1",
    "A1:B2",
)
KINDS = ("s", "str", "inlineStr", "n", "b", "e", "d", "x", "")
NUMBERS = (
    "-1",
    "99999999",
    "1e309",
    "NaN",
    "inf",
    "1e-400",
    "42750.5",
    "2958466",
    "0",
    "60",
    "",
    " 1 ",
    "1,5",
    "9" * 400,
)
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;"]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def packed(parts: dict[str, bytes], rng: random.Random) -> bytes:
    """Return an archive of the parts, sometimes with a method of its own, then with tricks."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content, rng.choice(METHODS) if rng.random() < 0.3 else zipfile.ZIP_DEFLATED)
    data = out.getvalue()
    return tricked(data, rng) if rng.random() < 0.12 else data


def tricked(data: bytes, rng: random.Random) -> bytes:
    """Return the archive with lies in its headers: sizes, methods, flags, counts, places, bytes before and after."""
    out = bytearray(data)
    for _ in range(rng.randint(1, 3)):
        heads = [i for mark in (b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06") for i in _places(out, mark)]
        match rng.randrange(7):
            case 0 | 1 if heads:
                at = rng.choice(heads) + rng.choice([4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 42])
                out[at : at + 2] = struct.pack(
                    "<H", rng.choice([0, 1, 8, 9, 12, 14, 93, 98, 99, 0xFFFF, 0x0041, 0x0800])
                )
            case 2 if heads:
                at = rng.choice(heads) + rng.choice([14, 16, 18, 20, 22, 24, 42])
                out[at : at + 4] = struct.pack("<I", rng.choice([0, 1, 0x7FFFFFFF, 0xFFFFFFFF, len(out)]))
            case 3:
                out = bytearray(rng.choice([b"\x00" * 20, b"PK\x03\x04", b"MZ" + b"\x90" * 60])) + out
            case 4:
                out += rng.choice([b"\x00" * 30, bytes(out), b"PK\x05\x06" + bytes(18), b"A" * 70_000])
            case 5:
                del out[rng.randrange(len(out)) :]
            case _:
                out = bytearray(mutate(bytes(out), rng))
        if not out:
            break
    return bytes(out)


def _places(data: bytearray, mark: bytes) -> list[int]:
    found, at = [], data.find(mark)
    while at >= 0:
        found.append(at)
        at = data.find(mark, at + 1)
    return found


def one_file(content: bytes, rng: random.Random) -> bytes:
    """Return an archive as an event dataset publishes one, with one file, or with what it should not hold."""
    way = rng.randrange(8)
    if way == 0:
        return packed({rng.choice(NAMES): content, "b.csv": b"x"}, rng)
    if way == 1:
        return packed({"e.CSV": bytes(rng.choice([2_000_000, 6_000_000]))}, rng)
    if way == 2:
        return packed({"e.CSV": packed({"e.CSV": content}, rng)}, rng)
    name = rng.choice(NAMES) if rng.random() < 0.3 else "e.CSV"
    return packed({name: content}, rng) if name else b"PK\x05\x06" + bytes(18)


def parts_of(book: bytes) -> dict[str, bytes]:
    """Return the parts of a workbook."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def of_workbook(book: bytes, rng: random.Random) -> bytes:
    """Return a workbook gone wrong: in its bytes, in one part, in its cells, or as an archive."""
    parts = parts_of(book)
    way = rng.random()
    if way < 0.08:
        return mutate(book, rng)
    if way < 0.16:
        return tricked(book, rng)
    chosen = rng.choice([name for name in parts if name.startswith("xl/") and "theme" not in name])
    if way < 0.32:
        parts[chosen] = mutate(parts[chosen], rng)
    elif way < 0.42:
        match rng.randrange(5):
            case 0:
                del parts[chosen]
            case 1:
                parts[chosen] = _with_doctype(parts[chosen], rng)
            case 2:
                parts[chosen] = parts[chosen].replace(
                    b"sheet1.xml", rng.choice([b"../../x", b"sheet9.xml", b"http://x/"])
                )
            case 3:
                parts["xl/styles.xml"] = parts["xl/styles.xml"].replace(
                    b"<fonts", b'<numFmts><numFmt numFmtId="0" formatCode="' + rng.choice([b"[", b"d", b"&quot;", b"\\"]) * 50_000
                    + b'"/></numFmts><fonts'
                )  # fmt: skip
            case _:
                parts[chosen] = b"<a>" * 20_000
    else:
        sheet = next(name for name in parts if name.startswith("xl/worksheets/sheet"))
        parts[sheet] = _with_other_cells(parts[sheet].decode(), rng).encode("utf-8", "replace")
    return packed(parts, rng)


def _with_doctype(part: bytes, rng: random.Random) -> bytes:
    return (
        part.replace(b"?>", b"?>" + rng.choice([BOMB, OUTSIDE]).encode(), 1) if b"?>" in part else BOMB.encode() + part
    )


def _with_other_cells(sheet: str, rng: random.Random) -> str:
    """Return a sheet with cells put in: any reference, kind, style and value, formulas with and without a value."""
    before, mark, after = sheet.partition("</row>")
    for _ in range(rng.randint(0, 3)):
        more, again, rest = after.partition("</row>")
        before, after = (before + mark + more, rest) if again else (before, after)
        mark = again or mark
    cells = ""
    for _ in range(rng.randint(1, 6)):
        value = rng.choice(NUMBERS if rng.random() < 0.6 else [c[:100] for c in CELLS if c.isprintable()])
        value = value.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        formula = rng.choice(["", "", "<f>1+1</f>", '<f t="shared" si="0"/>', "<f>WEBSERVICE(1)</f>"])
        inside = rng.choice([f"<v>{value}</v>", f"<is><t>{value}</t></is>", "", f"<v>{value}</v><v>2</v>", "<v/>"])
        kind, style = rng.choice(KINDS), rng.choice(["0", "1", "-1", "999999", "x"])
        cells += f'<c r="{rng.choice(REFERENCES)}" s="{style}" t="{kind}">{formula}{inside}</c>'
    if rng.random() < 0.2:
        cells += rng.choice(["</row>", f'</row><row r="{rng.choice(["1", "0", "-1", "1048577", "x"])}">', "<row>" * 50])
    out = before + cells + mark + after
    if rng.random() < 0.2:
        span = rng.choice(["A1:XFD1048576", "B2:B2", "C9:A1", "A1", "", "ZZZZ1:A9", "A2:C4"])
        out = out.replace("</sheetData>", f'</sheetData><mergeCells><mergeCell ref="{span}"/></mergeCells>')
    return out
