#!/usr/bin/env python3
"""Two network namespaces with a path between them that takes time.

usage: delayed-path.py NAME MILLISECONDS

Makes NAME-near (10.77.0.1) and NAME-far (10.77.0.2), each with a TUN device path0, and carries every packet from one to the
other after a delay. Says "ready" when it does, and takes all away when its standard input ends. Root only. (netem would do, but
many kernels are built without it.)
"""
import collections
import ctypes
import fcntl
import os
import select
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


def carry(ends, delay):
    """Carries packets until standard input ends."""
    to = {ends[0]: ends[1], ends[1]: ends[0]}
    under_way = collections.deque()
    while True:
        wait = max(0, under_way[0][0] - time.monotonic()) if under_way else None
        readable, _, _ = select.select([sys.stdin, *ends], [], [], wait)
        if sys.stdin in readable and not sys.stdin.buffer.read1(1):
            return
        for end in ends:
            if end in readable:
                under_way.append((time.monotonic() + delay, to[end], os.read(end, LARGEST_PACKET)))
        while under_way and under_way[0][0] <= time.monotonic():
            _, end, packet = under_way.popleft()
            os.write(end, packet)


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
