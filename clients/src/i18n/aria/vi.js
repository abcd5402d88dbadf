// The sentences of React Aria's widgets in Vietnamese, one export per area of that library, which
// ships none. tools/aria_locales.mjs puts them in; test/aria_locales.test.ts finds what is missing.

const selected = (count) => `${count} mục đã chọn`;

export const autocomplete = { collectionLabel: 'Gợi ý' };

export const breadcrumbs = { breadcrumbs: 'Đường dẫn' };

export const calendar = {
  previous: 'Trước',
  next: 'Sau',
  selectedDateDescription: (args) => `Ngày đã chọn: ${args.date}`,
  selectedRangeDescription: (args) => `Khoảng đã chọn: ${args.dateRange}`,
  todayDate: (args) => `Hôm nay, ${args.date}`,
  todayDateSelected: (args) => `Hôm nay, ${args.date}, đã chọn`,
  dateSelected: (args) => `${args.date}, đã chọn`,
  startRangeSelectionPrompt: 'Nhấn để bắt đầu chọn khoảng ngày',
  finishRangeSelectionPrompt: 'Nhấn để chọn xong khoảng ngày',
  minimumDate: 'Ngày đầu tiên có thể chọn',
  maximumDate: 'Ngày cuối cùng có thể chọn',
  dateRange: (args) => `${args.startDate} đến ${args.endDate}`,
};

export const combobox = {
  focusAnnouncement: (args) => {
    const group = args.isGroupChange
      ? `Nhóm ${args.groupTitle}, ${args.groupCount} lựa chọn. `
      : '';
    return `${group}${args.optionText}${args.isSelected ? ', đã chọn' : ''}`;
  },
  countAnnouncement: (args) => `Có ${args.optionCount} lựa chọn.`,
  selectedAnnouncement: (args) => `${args.optionText}, đã chọn`,
  buttonLabel: 'Hiện gợi ý',
  listboxLabel: 'Gợi ý',
};

export const datepicker = {
  era: 'kỷ nguyên',
  year: 'năm',
  month: 'tháng',
  day: 'ngày',
  hour: 'giờ',
  minute: 'phút',
  second: 'giây',
  dayPeriod: 'sáng/chiều',
  calendar: 'Lịch',
  startDate: 'Ngày bắt đầu',
  endDate: 'Ngày kết thúc',
  weekday: 'thứ trong tuần',
  timeZoneName: 'múi giờ',
  selectedDateDescription: (args) => `Ngày đã chọn: ${args.date}`,
  selectedRangeDescription: (args) => `Khoảng đã chọn: ${args.startDate} đến ${args.endDate}`,
  selectedTimeDescription: (args) => `Giờ đã chọn: ${args.time}`,
};

export const dnd = {
  dragItem: (args) => `Kéo ${args.itemText}`,
  dragSelectedItems: (args) => `Kéo ${selected(args.count)}`,
  dragDescriptionKeyboard: 'Nhấn Enter để bắt đầu kéo.',
  dragDescriptionKeyboardAlt: 'Nhấn Alt + Enter để bắt đầu kéo.',
  dragDescriptionTouch: 'Chạm hai lần để bắt đầu kéo.',
  dragDescriptionVirtual: 'Nhấn để bắt đầu kéo.',
  dragDescriptionLongPress: 'Nhấn giữ để bắt đầu kéo.',
  dragSelectedKeyboard: (args) => `Nhấn Enter để kéo ${selected(args.count)}.`,
  dragSelectedKeyboardAlt: (args) => `Nhấn Alt + Enter để kéo ${selected(args.count)}.`,
  dragSelectedLongPress: (args) => `Nhấn giữ để kéo ${selected(args.count)}.`,
  dragStartedKeyboard: 'Đang kéo. Nhấn Tab để tới chỗ thả, Enter để thả, Escape để hủy.',
  dragStartedTouch: 'Đang kéo. Di chuyển tới chỗ thả rồi chạm hai lần để thả.',
  dragStartedVirtual: 'Đang kéo. Di chuyển tới chỗ thả rồi nhấn hoặc Enter để thả.',
  endDragKeyboard: 'Đang kéo. Nhấn Enter để hủy.',
  endDragTouch: 'Đang kéo. Chạm hai lần để hủy.',
  endDragVirtual: 'Đang kéo. Nhấn để hủy.',
  dropDescriptionKeyboard: 'Nhấn Enter để thả, Escape để hủy.',
  dropDescriptionTouch: 'Chạm hai lần để thả.',
  dropDescriptionVirtual: 'Nhấn để thả.',
  dropCanceled: 'Đã hủy.',
  dropComplete: 'Đã thả.',
  dropIndicator: 'chỗ thả',
  dropOnRoot: 'Thả vào',
  dropOnItem: (args) => `Thả vào ${args.itemText}`,
  insertBefore: (args) => `Chèn trước ${args.itemText}`,
  insertBetween: (args) => `Chèn giữa ${args.beforeItemText} và ${args.afterItemText}`,
  insertAfter: (args) => `Chèn sau ${args.itemText}`,
};

export const grid = {
  deselectedItem: (args) => `Đã bỏ chọn ${args.item}.`,
  select: 'Chọn',
  selectedCount: (args) => (args.count === 0 ? 'Chưa chọn mục nào.' : `${selected(args.count)}.`),
  selectedAll: 'Đã chọn tất cả.',
  selectedItem: (args) => `Đã chọn ${args.item}.`,
  longPressToSelect: 'Nhấn giữ để vào chế độ chọn.',
};

export const menu = { longPressMessage: 'Nhấn giữ hoặc nhấn Alt + mũi tên xuống để mở trình đơn' };

export const numberfield = {
  decrease: (args) => `Giảm ${args.fieldLabel}`,
  increase: (args) => `Tăng ${args.fieldLabel}`,
  numberField: 'Ô nhập số',
};

export const overlays = { dismiss: 'Đóng' };

export const searchfield = { 'Clear search': 'Xóa từ tìm kiếm' };

export const spinbutton = { Empty: 'Trống' };

export const steplist = { steplist: 'Các bước' };

export const table = {
  select: 'Chọn',
  selectAll: 'Chọn tất cả',
  sortable: 'cột sắp xếp được',
  ascending: 'tăng dần',
  descending: 'giảm dần',
  ascendingSort: (args) => `sắp xếp theo cột ${args.columnName} tăng dần`,
  descendingSort: (args) => `sắp xếp theo cột ${args.columnName} giảm dần`,
  columnSize: (args) => `${args.value} điểm ảnh`,
  resizerDescription: 'Nhấn Enter để đổi cỡ cột',
  expand: 'Mở rộng',
  collapse: 'Thu gọn',
};

export const tag = {
  removeDescription: 'Nhấn Delete để bỏ nhãn.',
  removeButtonLabel: 'Bỏ',
};

export const toast = {
  close: 'Đóng',
  notifications: (args) => `${args.count} thông báo.`,
};

export const tooltip = { longPressMessage: 'Nhấn giữ để xem trước' };

export const tree = { expand: 'Mở rộng', collapse: 'Thu gọn' };

// Of react-stately.
export const datepickerState = {
  rangeUnderflow: (args) => `Giá trị phải từ ${args.minValue} trở đi.`,
  rangeOverflow: (args) => `Giá trị phải từ ${args.maxValue} trở về trước.`,
  rangeReversed: 'Ngày bắt đầu phải trước ngày kết thúc.',
  unavailableDate: 'Không chọn được ngày này.',
};

// Of react-aria-components itself.
export const components = {
  selectPlaceholder: 'Chọn một mục',
  tableResizer: 'Đổi cỡ cột',
  dropzoneLabel: 'Vùng thả',
  colorSwatchPicker: 'Bảng màu',
};
