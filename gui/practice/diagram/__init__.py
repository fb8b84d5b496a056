"""The network as it stands while somebody practises: what is asked is hidden in it, and what comes back has cards."""
