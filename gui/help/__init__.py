"""Help: what is under the pointer, all keys, all views and all terms, in one window that can be searched."""
