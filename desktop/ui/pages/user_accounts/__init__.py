"""User Accounts: who has an account, and which groups people share with consumers."""
