"""openpyxl's process:  python openpyxl-reading.py list-of-returns.json count passes
Prints the same lines as contend.mjs does."""

import json
import sys
import time

import openpyxl

def peak():
    """The most memory that this process has held, in bytes; 0 where the system does not tell."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            [line] = [line for line in status if line.startswith("VmHWM:")]
        return int(line.split()[1]) * 1024
    except OSError:
        return 0


def cells_of(file):
    book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    cells = 0
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            for value in row:
                if value is not None:
                    cells += 1
    book.close()
    return cells


def main(name, count, passes):
    with open(name, encoding="utf-8") as opened:
        files = [file for batch in json.load(opened) for file in batch["files"]][: int(count)]
    for _ in range(int(passes)):
        cpu, wall = time.process_time(), time.perf_counter()
        cells = sum(cells_of(file) for file in files)
        told = {
            "total": time.process_time() * 1000,
            "cpu": (time.process_time() - cpu) * 1000,
            "wall": (time.perf_counter() - wall) * 1000,
            "peak": peak(),
            "cells": cells,
        }
        print(json.dumps(told), flush=True)


main(*sys.argv[1:])
