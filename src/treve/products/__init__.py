"""Values to bytes: exports and the daily report."""
