"""What a hand-over needs from outside: templates, words, encryption, files in a chosen folder."""
