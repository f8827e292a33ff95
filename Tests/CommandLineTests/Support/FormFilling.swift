/// Fills in a blank form as a clerk would, by openpyxl, which writes formulas without their values.
enum FormFilling {
  /// Takes the form's path and the path to write to.
  static let script = #"""
    import datetime, sys, openpyxl

    book = openpyxl.load_workbook(sys.argv[1])

    def cells(reference):
        sheet, range = reference.lstrip('=').replace('$', '').rsplit('!', 1)
        found = book[sheet.strip("'")][range]
        return [cell.value for row in found for cell in row] if isinstance(found, tuple) else [found.value]

    def fill(title, rows):
        sheet = book[title]
        header = next(row for row in sheet.iter_rows(max_row=30) if row[0].value == 'STT')
        columns = {cell.value: cell.column for cell in header}
        lists = {}
        for validation in sheet.data_validations.dataValidation:
            if validation.type == 'list':
                for area in validation.sqref.ranges:
                    lists[area.min_col] = cells(validation.formula1)
        example = header[0].row + 1
        assert sheet.cell(example, 1).value == 'Ví dụ'
        for index, row in enumerate(rows):
            for heading, value in row.items():
                if isinstance(value, int) and columns[heading] in lists:
                    place, value = value, lists[columns[heading]][value]
                    # Who has a namesake is told by the code, which the formula leaves open.
                    if heading == 'Họ và tên' and lists[columns[heading]].count(value) > 1:
                        sheet.cell(example + 1 + index, columns['Mã số']).value = lists[columns['Mã số']][place]
                sheet.cell(example + 1 + index, columns[heading]).value = value

    # A number in a column with a drop-down is the place of the value in its list.
    fill('Tham gia', [{'Ngày': i % 2, 'Họ và tên': i // 2, 'Buổi': i % 3, 'Bản': i % 4, 'Nhóm nội dung': i % 7}
                      for i in range(10)])
    fill('Hoạt động', [{'Mã hoạt động': f'HĐ{i}', 'Ngày': datetime.date(2022, 11, 1 + i), 'Đơn vị chủ trì': i, 'Xã': 0,
                        'Bản': i, 'Nhóm nội dung': i, 'Nội dung': 'Làm đường', 'Số người dân tham gia': 40,
                        'Khối lượng': 1.5, 'Đơn vị tính': 'm3', 'Giá trị (đồng)': 1500000} for i in range(4)])
    fill('Đề nghị khen', [{'Loại': 0, 'Mã số': i, 'Tên': i, 'Nhóm nội dung': i, 'Thành tích': 'Tốt', 'Hình thức khen': i % 2}
                          for i in range(3)] + [{'Loại': 1, 'Tên': -1, 'Nhóm nội dung': 0, 'Thành tích': 'Tốt'}])
    fill('Kiến nghị', [{'Ngày': datetime.date(2022, 11, 7), 'Bản': i, 'Nội dung kiến nghị': 'Nước sạch',
                        'Thuộc thẩm quyền': i % 2, 'Chuyển đến': 'UBND huyện'} for i in range(3)])
    book.save(sys.argv[2])
    """#
}
