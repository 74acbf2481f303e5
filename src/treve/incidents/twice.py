"""How often a source tells an incident twice, as what its own pairs cost."""

import numpy as np

from treve.incidents.codes import code
from treve.incidents.parameters import Parameters
from treve.linkage.block import Ints


def habits(source: Ints, parameters: Parameters) -> Ints:
    """Return for each record what is added to its pairs within its own source, thousandths of a nat."""
    added = np.zeros(len(source), dtype=np.int64)
    for name, habit in parameters.sources.items():
        added[source == code(name)] = habit
    return added


def source_habit(source: Ints, left: Ints, right: Ints, parameters: Parameters) -> Ints:
    """Return what is added to pairs of one source whose habits are known, thousandths of a nat."""
    return np.where(source[left] == source[right], habits(source, parameters)[left], 0)
