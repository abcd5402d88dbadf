// The texts of the pictured questions, by number.

export const questionTexts: Readonly<Record<number, string>> = {
  1:
    'Đến hết quý III còn bao nhiêu thửa đất của dân nợ giấy chứng nhận do hồ sơ chuyển từ ' +
    'cấp huyện ' +
    'xuống xã bị thiếu; bao giờ giải quyết xong và ai chịu trách nhiệm?',
  2:
    'Giá đất bồi thường ở hai xã giáp nhau chênh gần gấp đôi. Sở có rà soát trước khi trình ' +
    'bảng giá ' +
    'đất năm 2027 không?',
  3:
    'Có 18 dự án được giao đất quá 24 tháng chưa khởi công. Sở đề nghị thu hồi dự án nào, ' +
    'vì sao chưa ' +
    'thu hồi các dự án còn lại?',
  4: 'Đất công ích 5 % ở nhiều xã cho thuê quá thời hạn. Đề nghị nêu con số và lộ trình chấm dứt.',
  5:
    'Trụ sở cấp huyện cũ bỏ trống sau sắp xếp: bao nhiêu cơ sở, đã chuyển công năng được ' +
    'mấy nơi, chi ' +
    'phí trông giữ mỗi tháng là bao nhiêu?',
  6:
    'Tuyến đường ven biển còn vướng 41 hộ chưa nhận tiền bồi thường. Khu tái định cư chậm ' +
    'vì thiếu vốn ' +
    'hay vì chưa có nền?',
  7:
    'Giải ngân chín tháng đạt bao nhiêu phần trăm, nguồn nào thấp nhất, và cam kết con số đến ' +
    '31/01/2027?',
  8: 'Dự án khu đô thị phía Đông gia hạn lần thứ ba. Căn cứ nào để tiếp tục cho gia hạn?',
  9: 'Người bệnh bảo hiểm phải mua thuốc ngoài. Giá trị ước tính năm 2026 và hướng hoàn trả?',
  10:
    'Trạm y tế xã chưa có bác sĩ cơ hữu: còn bao nhiêu trạm, và chính sách thu hút hiện nay ' +
    'vì sao ' +
    'không có người nhận?',
  11:
    'Học sinh khu công nghiệp phải học ca ba. Sở có kế hoạch xây trường trước tháng ' +
    '8/2027 không?',
  12: 'Vì sao nhiều điểm trường vùng cao vẫn thiếu giáo viên mầm non?',
  13:
    'Thiếu 640 giáo viên tiểu học và mầm non nhưng còn 210 biên chế chưa tuyển. Vướng ở ' +
    'khâu nào?',
  14: 'Cán bộ xã nhập một hồ sơ vào ba phần mềm khác nhau. Khi nào dùng chung dữ liệu?',
  15:
    'Việc đo đạc lại bản đồ địa chính ở thôn Nà Pò làm ba lần chưa xong; dân chờ giấy chứng ' +
    'nhận đã ' +
    'bốn năm. Sở cử ai chịu trách nhiệm và hẹn ngày nào?',
  16:
    'Các hợp đồng thuê đất của nông, lâm trường đã hết hạn nhưng chưa thanh lý. Tổng diện ' +
    'tích là bao ' +
    'nhiêu và đã bàn giao về địa phương được bao nhiêu?',
};
