"""Typst, with the fonts that every installation has and no others, so that the same text gives the same bytes.

Typst's own fonts (Libertinus, DejaVu Sans Mono) and Source Sans Pro, which comes as a package; fonts of the machine
are left alone. Nothing is fetched: a template may import no package and gets no clock.
"""

import tempfile
from collections.abc import Mapping
from importlib.resources import as_file, files
from pathlib import Path

_FACES = ("Regular", "Semibold", "It")
"""The package has each face in two formats; which of two Typst would take depends on how a disk lists them."""


def typeset(template: str, inputs: Mapping[str, bytes]) -> bytes:
    """Return a template as an accessible PDF (PDF/UA-1).

    Text in a script that the standard asks more of than Typst can do makes a PDF that is tagged all the same, and does
    not claim the standard.

    Args:
        template: Typst; constant, never made from data.
        inputs: UTF-8 texts by name, that the template reads from `sys.inputs`.

    Cost: 0.1 to 0.2 s. Imported only here, because it is large.
    """
    import typst

    given = {name: content.decode() for name, content in inputs.items()}
    with (
        tempfile.TemporaryDirectory(prefix="treve-fonts-") as folder,
        as_file(files("font_source_sans_pro")) as package,
    ):
        for face in _FACES:
            name = f"SourceSansPro-{face}.ttf"
            (Path(folder) / name).symlink_to(package / "files" / name)
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[folder])
        compiler = typst.Compiler(font_paths=fonts, sys_inputs=given, root=folder)
        try:
            made = compiler.compile(template.encode(), format="pdf", pdf_standards="ua-1", timestamp=0)
        except typst.TypstError as why:
            if not why.message.startswith("PDF/UA-1 error"):
                raise
            made = compiler.compile(template.encode(), format="pdf", timestamp=0)
    assert isinstance(made, bytes)
    return made
