"""What knows no network: numbers as people write them, files, errors."""
