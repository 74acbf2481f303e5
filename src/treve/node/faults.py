"""What is kept of a fault of our own: where it happened and of which sort it was, and none of its words.

The words of an error often hold what the program was busy with, a name or a place; a report of a fault is sent to
people who may see nothing of that.
"""

import traceback


def told(fault: BaseException) -> str:
    """Return the lines of code that led to a fault and to what caused it, outermost first, without any message."""
    parts: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = fault
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        lines = traceback.StackSummary.extract(traceback.walk_tb(one.__traceback__)).format()
        parts.append(f"{''.join(lines)}{type(one).__module__}.{type(one).__qualname__}\n")
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\nand then\n\n".join(reversed(parts))
