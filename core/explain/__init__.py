"""Numbers asked where they come from: sums of products, chains of factors."""
