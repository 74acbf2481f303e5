"""One file per use case of a centre: the only rooms that touch disk and clock."""
