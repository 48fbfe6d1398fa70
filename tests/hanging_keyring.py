"""Run by itself: owns the keychain's name on the session bus and never answers."""

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection


def main() -> None:
    """Returns only when the bus is gone."""
    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    with open_dbus_connection() as connection:
        connection.send_and_get_reply(
            new_method_call(bus, "RequestName", "su", ("org.freedesktop.secrets", 0))
        )
        while True:
            connection.receive()


if __name__ == "__main__":
    main()
