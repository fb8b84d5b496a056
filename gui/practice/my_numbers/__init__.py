"""Check my numbers: a table into which they are typed or pasted, and what is wrong with them."""
