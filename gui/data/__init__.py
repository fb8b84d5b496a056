"""The data that is learned: built-in sets, and a share that is held out."""
