"""The outside: HTTP, keychain, disk, the system. The only place where foreign errors are caught."""
