"""Fields and bars that know no scenario."""
