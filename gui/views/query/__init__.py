"""The page on which the network is asked, forwards and backwards."""
