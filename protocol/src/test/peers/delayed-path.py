#!/usr/bin/env python3
"""Two network namespaces with a path between them that takes time.

usage: delayed-path.py NAME MILLISECONDS

Makes NAME-near (10.77.0.1) and NAME-far (10.77.0.2), each with a TUN device path0, and carries every packet from one to the
other after a delay. Says "ready" when it does, and takes all away when its standard input ends. Root only. (netem would do, but
many kernels are built without it.)

The word "hold" on standard input: from the second turn of the near end in a dialogue on, nothing comes to it until the word
"release". Each word is said back when it counts.
"""
import collections
import ctypes
import fcntl
import os
import select
import socket
import struct
import subprocess
import sys
import time

CLONE_NEWNET = 0x40000000
TUNSETIFF = 0x400454CA
IFF_TUN = 0x0001
IFF_NO_PI = 0x1000
DEVICE = "path0"
LARGEST_PACKET = 65536


def ip(*words):
    subprocess.run(["ip", *words], check=True)


def enter(namespace):
    """Lets this process go on in another network namespace."""
    if ctypes.CDLL(None, use_errno=True).setns(namespace, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns")


def end_of_path(namespace, address, peer):
    """Makes a namespace and gives the file descriptor of its device."""
    ip("netns", "add", namespace)
    home = os.open("/proc/self/ns/net", os.O_RDONLY)
    away = os.open("/run/netns/" + namespace, os.O_RDONLY)
    enter(away)
    try:
        tun = os.open("/dev/net/tun", os.O_RDWR)
        fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", DEVICE.encode(), IFF_TUN | IFF_NO_PI))
    finally:
        enter(home)
        os.close(home)
        os.close(away)
    ip("-n", namespace, "link", "set", "lo", "up")
    ip("-n", namespace, "address", "add", address, "peer", peer, "dev", DEVICE)
    ip("-n", namespace, "link", "set", DEVICE, "mtu", "1500", "up")
    return tun


def has_data(packet):
    """Whether it is a TCP segment of IPv4 with data."""
    header = (packet[0] & 0xF) * 4
    return (packet[0] >> 4 == 4 and packet[9] == socket.IPPROTO_TCP
            and int.from_bytes(packet[2:4], "big") > header + (packet[header + 12] >> 4) * 4)


class Hold:
    """What keeps packets from the near end, when it was asked for: from its second turn in a dialogue on, until they are released."""

    def __init__(self, near):
        self.near = near
        self.turns_left = None
        self.speaker = None

    def order(self, words):
        for word in words.split():
            self.turns_left = 2 if word == b"hold" else None
            self.speaker = None
            print(word.decode(), flush=True)

    def see(self, end, packet):
        if self.turns_left and self.speaker != end and has_data(packet):
            self.speaker = end
            self.turns_left -= end == self.near

    def keeps(self, end):
        return end == self.near and self.turns_left == 0


def carry(ends, delay):
    """Carries packets until standard input ends."""
    hold = Hold(ends[0])
    under_way = {end: collections.deque() for end in ends}
    while True:
        due = [queue[0][0] for end, queue in under_way.items() if queue and not hold.keeps(end)]
        wait = max(0, min(due) - time.monotonic()) if due else None
        readable, _, _ = select.select([sys.stdin, *ends], [], [], wait)
        if sys.stdin in readable:
            words = os.read(sys.stdin.fileno(), 100)
            if not words:
                return
            hold.order(words)
        for end, other in zip(ends, reversed(ends)):
            if end in readable:
                packet = os.read(end, LARGEST_PACKET)
                hold.see(end, packet)
                under_way[other].append((time.monotonic() + delay, packet))
        for end, queue in under_way.items():
            while queue and not hold.keeps(end) and queue[0][0] <= time.monotonic():
                os.write(end, queue.popleft()[1])


def main():
    name, delay = sys.argv[1], int(sys.argv[2]) / 1000
    namespaces = [name + "-near", name + "-far"]
    try:
        ends = [end_of_path(namespaces[0], "10.77.0.1", "10.77.0.2"), end_of_path(namespaces[1], "10.77.0.2", "10.77.0.1")]
        print("ready", flush=True)
        carry(ends, delay)
    finally:
        for namespace in namespaces:
            subprocess.run(["ip", "netns", "delete", namespace], check=False, stderr=subprocess.DEVNULL)


main()
