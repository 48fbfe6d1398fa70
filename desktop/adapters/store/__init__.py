"""What is kept on this computer: the database, the sealed secrets, the settings, the keychain."""
