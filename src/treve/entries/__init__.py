"""The kinds of entry and record, and their one strict reader."""
