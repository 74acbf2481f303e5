"""The YAML library as inner rooms may use it: given text, it looks at nothing else.

The library searches its own folder for plug-ins each time a reader is made; here it does not.
"""

from typing import Any

from ruamel.yaml import YAML


class _TextOnly(YAML):
    def official_plug_ins(self) -> list[Any]:
        return []


def reader(*, fast: bool) -> YAML:
    """Return a reader of safe YAML that knows positions.

    Args:
        fast: the parser of libyaml, ten times faster; its nodes forget anchors, and it recurses in C, so the
            events must be looked at before anything is composed.
    """
    return _TextOnly(typ="safe", pure=not fast)
