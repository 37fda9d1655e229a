"""What clerks and their scripts do to a return with openpyxl.

Standard input: a JSON list of {"source", "target", "changes": [[verb, ...details], ...]}. A verb is a function below, after the workbook.
Formulas and merged areas stay as they are where rows and columns move: openpyxl moves cells only.
"""

import datetime
import json
import os
import sys
import traceback
import warnings

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation


def put(book, sheet, cell, value):
    book[sheet][cell].value = value


def put_date(book, sheet, cell, date):
    book[sheet][cell].value = datetime.datetime.strptime(date, "%Y-%m-%d")


def put_plain(book, sheet, cell, value, number_format):
    book[sheet][cell].value = value
    book[sheet][cell].number_format = number_format


def fill_area(book, sheet, area, value):
    for row in book[sheet][area]:
        for cell in row:
            cell.value = value


def clear(book, sheet, area):
    fill_area(book, sheet, area, None)


def insert_rows(book, sheet, at, count):
    book[sheet].insert_rows(at, count)


def delete_rows(book, sheet, at, count):
    book[sheet].delete_rows(at, count)


def insert_columns(book, sheet, at, count):
    book[sheet].insert_cols(at, count)


def delete_columns(book, sheet, at, count):
    book[sheet].delete_cols(at, count)


def move_area(book, sheet, area, rows, columns):
    book[sheet].move_range(area, rows=rows, cols=columns)


def copy_cells(book, sheet, area, to):
    page = book[sheet]
    start = page[to]
    values = [[cell.value for cell in row] for row in page[area]]
    for r, row in enumerate(values):
        for c, value in enumerate(row):
            page.cell(start.row + r, start.column + c).value = value


def sort_rows(book, sheet, first, last, by, from_column):
    page = book[sheet]
    rows = [
        [cell.value for cell in row]
        for row in page.iter_rows(first, last, from_column)
    ]
    rows.sort(key=lambda row: str(row[by - from_column]))
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            page.cell(first + r, from_column + c).value = value


def hide_rows(book, sheet, first, last):
    for row in range(first, last + 1):
        book[sheet].row_dimensions[row].hidden = True


def show_columns(book, sheet, letters):
    for letter in letters:
        book[sheet].column_dimensions[letter].hidden = False


def hide_columns(book, sheet, letters):
    for letter in letters:
        book[sheet].column_dimensions[letter].hidden = True


def merge(book, sheet, area):
    book[sheet].merge_cells(area)


def unmerge_all(book, sheet):
    for area in [str(each) for each in book[sheet].merged_cells.ranges]:
        book[sheet].unmerge_cells(area)


def drop_validation(book, sheet):
    book[sheet].data_validations.dataValidation = []


def validate_all(book, sheet):
    rule = DataValidation(type="whole", operator="greaterThan", formula1="100")
    rule.add("A1:XFD1048576")
    book[sheet].data_validations.dataValidation = [rule]


def rename(book, sheet, name):
    book[sheet].title = name


def copy_sheet(book, sheet, name):
    book.copy_worksheet(book[sheet]).title = name


def move_sheet(book, sheet, by):
    book.move_sheet(book[sheet], by)


def remove_sheet(book, sheet):
    book.remove(book[sheet])


def new_sheet(book, name, state):
    page = book.create_sheet(name)
    page["A1"] = "本单位台账"
    page["A2"] = 999
    page.sheet_state = state


def hide_sheet(book, sheet, state):
    book[sheet].sheet_state = state


def activate(book, sheet):
    book.active = book[sheet]
    for page in book:
        page.sheet_view.tabSelected = page.title == sheet


def chart_sheet(book, name, sheet):
    chart = BarChart()
    chart.add_data(Reference(book[sheet], min_col=6, min_row=6, max_row=9))
    book.create_chartsheet(name).add_chart(chart)


def chart_beside(book, sheet, cell):
    chart = BarChart()
    chart.add_data(Reference(book[sheet], min_col=6, min_row=6, max_row=9))
    book[sheet].add_chart(chart, cell)


def comment(book, sheet, cell, text):
    book[sheet][cell].comment = Comment(text, "填表人")


def link(book, sheet, cell, target):
    shown = book[sheet][cell].value
    book[sheet][cell].hyperlink = target
    book[sheet][cell].value = shown


def protect_book(book):
    book.security = WorkbookProtection(workbookPassword="1234", lockStructure=True)


def protect_sheets(book):
    for page in book:
        page.protection.enable()
        page.protection.password = "1234"


def unprotect_sheets(book):
    for page in book:
        page.protection.disable()


def other_looks(book):
    for page in book:
        page.freeze_panes = None
        page.sheet_view.zoomScale = 60
        page.conditional_formatting = type(page.conditional_formatting)()
        for row in page.iter_rows():
            for cell in row:
                cell.font = Font(name="KaiTi", size=9, color="FF0000")
                cell.fill = PatternFill("solid", fgColor="00FF00")


def without_theme(book):
    book.loaded_theme = None


def days_from_1904(book):
    book.epoch = CALENDAR_MAC_1904


def filter_rows(book, sheet, area):
    book[sheet].auto_filter.ref = area
    book[sheet].auto_filter.add_filter_column(0, ["(19)"])
    for row in range(10, 85):
        book[sheet].row_dimensions[row].hidden = True


def work(book, job):
    for verb, *details in job["changes"]:
        globals()[verb](book, *details)
    book.save(job["target"])


def work_apart(book, job):
    """Changes a copy of the workbook: opening it takes much longer than all the rest."""
    child = os.fork()
    if child == 0:
        try:
            work(book, job)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        sys.exit(f"{job} failed")


def main():
    warnings.simplefilter("ignore")
    source, book = None, None
    for job in sorted(json.load(sys.stdin), key=lambda job: job["source"]):
        if job["source"] != source:
            source, book = job["source"], openpyxl.load_workbook(job["source"])
        work_apart(book, job)


main()
