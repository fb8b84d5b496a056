"""What the pages of practice are made of, and knows no sheet."""
