"""Made-up people and rows of the forms, for the scripts that make fixtures."""
from datetime import date

ROSTER_HEADINGS = ["Mã số", "Họ và tên", "Ngày sinh", "Chức vụ", "Đối tượng", "Lý do miễn"]
ROSTER = [
    ["03169-001", "Giàng A Páo", date(1985, 3, 2), "Chủ tịch UBND xã", "Cán bộ; Đảng viên", None],
    ["03169-002", "Lò Thị Kiên", date(1988, 6, 9), "Công chức Văn phòng - Thống kê", "Công chức", "Nghỉ thai sản"],
    ["03169-003", "Quàng Văn Ứng", date(1979, 12, 31), "Trưởng Công an xã", "Lực lượng vũ trang", None],
    ["03169-004", "Tống Công Minh", date(1992, 2, 29), "Y sĩ", "Viên chức", "Đi học, từ 1/9"],
    ["03169-005", "Điêu Thị Thuỷ", None, "Bí thư Đoàn xã", "Cán bộ", None],
]

PARTICIPATION_HEADINGS = ["Ngày", "Mã số", "Họ và tên", "Buổi", "Bản", "Nội dung", "Người xác nhận"]
PARTICIPATION = [
    [date(2022, 10, 8), "03169-001", "Giàng A Páo", "Cả ngày", "Huổi Sang", "Đổ bê tông đường liên bản, dài 200 m",
     "Trưởng bản"],
    [date(2022, 10, 8), "03169-002", "Lò Thị Kiên", "Sáng", "Huổi Sang", "Khám bệnh; cấp thuốc", None],
    [date(2022, 10, 9), "03169-003", "Quàng Văn Ứng", "Chiều", "Nậm Pồ", "Làm \"bếp ăn\" bán trú", "Sùng Thị Dợ"],
    [date(2022, 10, 15), "03169-001", "Giàng A Páo", None, "Nậm Pồ", "Phát quang đường vào bản", "Trưởng bản"],
    [date(2022, 10, 16), "03169-005", "Điêu Thị Thuỷ", "Cả ngày", "Phìn Hồ", "Dạy chữ cho người lớn", "-"],
]

ACTIVITY_HEADINGS = [
    "Mã hoạt động", "Ngày", "Bản", "Nội dung", "Số cán bộ tham gia", "Khối lượng", "Giá trị (đồng)", "Đã nghiệm thu"]
ACTIVITIES = [
    ["HD01", date(2022, 10, 8), "Huổi Sang", "Đổ bê tông đường liên bản", 25, 1.5, 12500000, True],
    ["HD02", date(2022, 10, 9), "Nậm Pồ", "Nạo vét mương nước", 8, 0.25, 800000, False],
    ["HD03", date(2022, 10, 15), "Phìn Hồ", "Dọn vệ sinh trạm y tế", 12, None, 0, True],
]

LONG_TEXT = "Làm đường từ trung tâm xã đến bản Huổi Sang, qua suối Nậm Pồ. " * 20
