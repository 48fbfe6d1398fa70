"""Account: the companies, about this program, and the licences of what is shipped with it."""
