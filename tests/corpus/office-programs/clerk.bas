' What clerks do to a return with LibreOffice. Rows are counted from 1 as on the screen.

Function Opened(source)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, options())
End Function

Sub SaveAs(doc, target, filter, details, password)
  Dim options(2) As New com.sun.star.beans.PropertyValue
  options(0).Name = "FilterName"
  options(0).Value = filter
  If details <> "" Then
    options(1).Name = "FilterOptions"
    options(1).Value = details
  End If
  If password <> "" Then
    If InStr(filter, "2007") > 0 Then
      options(2).Name = "EncryptionData"
      options(2).Value = Encryption(password)
    Else
      options(2).Name = "Password"
      options(2).Value = password
    End If
  End If
  doc.storeToURL(ConvertToURL(target), options())
  doc.close(True)
End Sub

' What the window for passwords hands to the filter of .xlsx.
Function Encryption(password)
  Dim entries(1) As New com.sun.star.beans.NamedValue
  entries(0).Name = "OOXPassword"
  entries(0).Value = password
  entries(1).Name = "CryptoType"
  entries(1).Value = "Standard"
  Encryption = CreateUnoValue("[]com.sun.star.beans.NamedValue", entries())
End Function

Sub Note(log, words)
  Dim number As Integer
  number = FreeFile
  Open log For Append As #number
  Print #number, words
  Close #number
End Sub

Function Page(doc, sheet)
  Page = doc.Sheets.getByName(sheet)
End Function

Function At(doc, sheet, cell)
  At = Page(doc, sheet).getCellRangeByName(cell)
End Function

Function Height(doc, sheet, first, count)
  Height = Page(doc, sheet).getCellRangeByPosition(0, first - 1, 25, first + count - 2)
End Function

Sub Unprotect(doc)
  For Each sheet In doc.Sheets
    sheet.unprotect("")
  Next
End Sub

Sub PutNumber(doc, sheet, cell, number)
  At(doc, sheet, cell).Value = number
End Sub

Sub PutText(doc, sheet, cell, text)
  At(doc, sheet, cell).String = text
End Sub

Sub PutFormula(doc, sheet, cell, formula)
  At(doc, sheet, cell).Formula = formula
End Sub

Sub Clear(doc, sheet, area)
  At(doc, sheet, area).clearContents(1023)
End Sub

Sub InsertRows(doc, sheet, first, count)
  Page(doc, sheet).Rows.insertByIndex(first - 1, count)
End Sub

Sub DeleteRows(doc, sheet, first, count)
  Page(doc, sheet).Rows.removeByIndex(first - 1, count)
End Sub

Sub InsertColumns(doc, sheet, before, count)
  Page(doc, sheet).Columns.insertByIndex(At(doc, sheet, before & "1").CellAddress.Column, count)
End Sub

Sub DeleteColumns(doc, sheet, first, count)
  Page(doc, sheet).Columns.removeByIndex(At(doc, sheet, first & "1").CellAddress.Column, count)
End Sub

Sub MoveRows(doc, sheet, first, count, before)
  Page(doc, sheet).Rows.insertByIndex(before - 1, count)
  Dim from As Integer
  from = first
  If before <= first Then from = first + count
  Dim goal As New com.sun.star.table.CellAddress
  goal = Page(doc, sheet).getCellByPosition(0, before - 1).CellAddress
  Page(doc, sheet).moveRange(goal, Page(doc, sheet).getCellRangeByPosition(0, from - 1, 16383, from + count - 2).RangeAddress)
  Page(doc, sheet).Rows.removeByIndex(from - 1, count)
End Sub

Sub MoveArea(doc, sheet, area, goal)
  Page(doc, sheet).moveRange(At(doc, sheet, goal).CellAddress, At(doc, sheet, area).RangeAddress)
End Sub

Sub CopyArea(doc, sheet, area, goal)
  Page(doc, sheet).copyRange(At(doc, sheet, goal).CellAddress, At(doc, sheet, area).RangeAddress)
End Sub

Sub SortArea(doc, sheet, area, column, ascending)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = column
  field(0).IsAscending = ascending
  Dim options(1) As New com.sun.star.beans.PropertyValue
  options(0).Name = "SortFields"
  options(0).Value = field()
  options(1).Name = "ContainsHeader"
  options(1).Value = False
  At(doc, sheet, area).sort(options())
End Sub

Sub HideRows(doc, sheet, first, count)
  Height(doc, sheet, first, count).Rows.IsVisible = False
End Sub

Sub ShowColumns(doc, sheet, columns)
  At(doc, sheet, columns).Columns.IsVisible = True
End Sub

Sub MergeArea(doc, sheet, area, merged)
  At(doc, sheet, area).merge(merged)
End Sub

Sub RenameSheet(doc, sheet, name)
  Page(doc, sheet).Name = name
End Sub

Sub CopySheet(doc, sheet, name)
  doc.Sheets.copyByName(sheet, name, doc.Sheets.Count)
End Sub

Sub MoveSheet(doc, sheet, position)
  doc.Sheets.moveByName(sheet, position)
End Sub

Sub RemoveSheet(doc, sheet)
  doc.Sheets.removeByName(sheet)
End Sub

Sub Embolden(doc, sheet, cell, characters)
  Dim cursor As Object
  cursor = At(doc, sheet, cell).createTextCursor()
  cursor.gotoStart(False)
  cursor.goRight(characters, True)
  cursor.CharWeight = com.sun.star.awt.FontWeight.BOLD
  cursor.CharColor = RGB(255, 0, 0)
End Sub

Sub Annotate(doc, sheet, cell, text)
  Page(doc, sheet).Annotations.insertNew(At(doc, sheet, cell).CellAddress, text)
End Sub

Sub DaysFrom1904(doc)
  Dim day As New com.sun.star.util.Date
  day.Year = 1904
  day.Month = 1
  day.Day = 1
  doc.NullDate = day
End Sub
