"""Looking for newer versions: fetching the feed, checking its signature, the key that came along."""
