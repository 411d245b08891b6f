/** HugeRTE's own words in Vietnamese; labels.mjs fails the build when an enabled part shows one that is missing here. */
export const labels = {
  // the window around the text
  'Rich Text Area': 'Vùng soạn nội dung',
  'Rich Text Area. Press ALT-0 for help.': 'Vùng soạn nội dung. Nhấn Alt và F10 để tới thanh công cụ.',
  'Press {0} for help': 'Nhấn {0} để xem hướng dẫn',
  'Resize': 'Đổi chiều cao',
  'Press the arrow keys to resize the editor.': 'Nhấn các phím mũi tên để đổi kích thước vùng soạn.',
  'Press the Up and Down arrow keys to resize the editor.': 'Nhấn mũi tên lên, xuống để đổi chiều cao vùng soạn.',
  '{0} columns, {1} rows': '{0} cột, {1} hàng',
  'Powered by {0}': 'Dùng {0}',
  'Build with {0}': 'Dùng {0}',
  'Loading...': 'Đang tải…',
  'More...': 'Thêm…',
  'Reveal or hide additional toolbar items': 'Hiện hoặc ẩn các nút còn lại',
  'To open the popup, press Shift+Enter': 'Nhấn Shift và Enter để mở',
  'Failed to initialize plugin: {0}': 'Không mở được phần: {0}',
  'Failed to load plugin: {0} from url {1}': 'Không tải được phần: {0} từ {1}',
  'Failed to load plugin url: {0}': 'Không tải được: {0}',
  'Failed to upload image: {0}': 'Không tải ảnh lên được: {0}',
  'Image uploading...': 'Đang tải ảnh lên…',
  // undo, blocks, marks
  'Undo': 'Hoàn tác', 'Redo': 'Làm lại',
  'Headings': 'Đề mục', 'Heading': 'Đề mục', 'Heading 1': 'Đề mục 1', 'Heading 2': 'Đề mục 2', 'Heading 3': 'Đề mục 3',
  'Heading 4': 'Đề mục 4', 'Heading 5': 'Đề mục 5', 'Heading 6': 'Đề mục 6',
  'Inline': 'Trong dòng', 'Blocks': 'Kiểu đoạn', 'Block {0}': 'Kiểu đoạn {0}', 'Paragraph': 'Đoạn văn', 'Blockquote': 'Trích dẫn',
  'Div': 'Khối', 'Pre': 'Giữ nguyên dòng', 'Code': 'Mã', 'Formats': 'Kiểu chữ', 'Format': 'Định dạng', 'Format {0}': 'Định dạng {0}',
  'Bold': 'Đậm', 'Italic': 'Nghiêng', 'Underline': 'Gạch chân', 'Strikethrough': 'Gạch ngang',
  'Superscript': 'Chỉ số trên', 'Subscript': 'Chỉ số dưới', 'Clear formatting': 'Xóa định dạng', 'Remove': 'Bỏ',
  'UPPER CASE': 'CHỮ HOA', 'lower case': 'chữ thường', 'Capitalize Each Word': 'Viết Hoa Đầu Từ', 'Capitalize first word': 'Viết hoa đầu câu',
  'Line height': 'Giãn dòng', 'Language': 'Ngôn ngữ', 'Horizontal line': 'Đường kẻ ngang',
  'Align': 'Căn lề', 'Alignment': 'Căn lề', 'Alignment {0}': 'Căn lề {0}', 'Align left': 'Căn trái', 'Align center': 'Căn giữa', 'Align right': 'Căn phải',
  'No alignment': 'Không căn', 'Justify': 'Căn đều', 'Left': 'Trái', 'Center': 'Giữa', 'Right': 'Phải',
  'Decrease indent': 'Giảm thụt lề', 'Increase indent': 'Tăng thụt lề',
  // clipboard
  'Cut': 'Cắt', 'Copy': 'Sao chép', 'Paste': 'Dán', 'Paste as text': 'Dán chữ không định dạng', 'Select all': 'Chọn tất cả',
  'Paste is now in plain text mode. Contents will now be pasted as plain text until you toggle this option off.':
    'Từ giờ chỉ dán chữ, bỏ mọi định dạng, cho tới khi bấm lại nút này.',
  "Your browser doesn't support direct access to the clipboard. Please use the Ctrl+X/C/V keyboard shortcuts instead.":
    'Trình duyệt không cho bấm nút để sao chép. Hãy dùng phím Ctrl+X, Ctrl+C, Ctrl+V.',
  // lists
  'Bullet list': 'Danh sách gạch đầu dòng', 'Numbered list': 'Danh sách đánh số', 'List Properties': 'Thuộc tính danh sách',
  'List properties...': 'Thuộc tính danh sách…', 'Start list at number': 'Bắt đầu từ số',
  // links
  'Link': 'Liên kết', 'Link...': 'Liên kết…', 'Insert/Edit Link': 'Chèn hoặc sửa liên kết', 'Insert/edit link': 'Chèn hoặc sửa liên kết',
  'Open link': 'Mở liên kết', 'Open link in...': 'Mở liên kết ở…', 'Remove link': 'Bỏ liên kết', 'Link list': 'Danh sách liên kết',
  'URL': 'Địa chỉ', 'Url': 'Địa chỉ', 'Text to display': 'Chữ hiển thị', 'Title': 'Tiêu đề', 'Rel': 'Quan hệ', 'Anchor': 'Điểm neo', 'Anchors': 'Điểm neo',
  'Current window': 'Cửa sổ này', 'New window': 'Cửa sổ mới', 'Save': 'Lưu', 'Cancel': 'Hủy', 'Close': 'Đóng', 'OK': 'Đồng ý', 'Yes': 'Có', 'No': 'Không',
  'Browse files': 'Chọn tệp', 'Browse links': 'Chọn liên kết', 'Choose': 'Chọn', 'None': 'Không',
  'The URL you entered seems to be an email address. Do you want to add the required mailto: prefix?':
    'Địa chỉ vừa nhập giống thư điện tử. Thêm “mailto:” phía trước?',
  'The URL you entered seems to be an external link. Do you want to add the required http:// prefix?':
    'Địa chỉ vừa nhập giống liên kết ngoài. Thêm “http://” phía trước?',
  'The URL you entered seems to be an external link. Do you want to add the required https:// prefix?':
    'Địa chỉ vừa nhập giống liên kết ngoài. Thêm “https://” phía trước?',
  // tables
  'Table': 'Bảng', 'Insert table': 'Chèn bảng', 'Delete table': 'Xóa bảng', 'Table properties': 'Thuộc tính bảng', 'Table Properties': 'Thuộc tính bảng',
  'Table caption': 'Tên bảng', 'Caption': 'Tên bảng', 'Show caption': 'Hiện tên bảng', 'Cols': 'Số cột', 'Rows': 'Số hàng',
  'Row': 'Hàng', 'Column': 'Cột', 'Cell': 'Ô', 'Row header': 'Hàng này là tiêu đề', 'Column header': 'Cột này là tiêu đề',
  'Insert row before': 'Chèn hàng phía trên', 'Insert row after': 'Chèn hàng phía dưới', 'Delete row': 'Xóa hàng',
  'Insert column before': 'Chèn cột bên trái', 'Insert column after': 'Chèn cột bên phải', 'Delete column': 'Xóa cột',
  'Cut row': 'Cắt hàng', 'Copy row': 'Sao chép hàng', 'Paste row before': 'Dán hàng phía trên', 'Paste row after': 'Dán hàng phía dưới',
  'Cut column': 'Cắt cột', 'Copy column': 'Sao chép cột', 'Paste column before': 'Dán cột bên trái', 'Paste column after': 'Dán cột bên phải',
  'Merge cells': 'Gộp ô', 'Split cell': 'Tách ô', 'Cell properties': 'Thuộc tính ô', 'Cell Properties': 'Thuộc tính ô',
  'Row properties': 'Thuộc tính hàng', 'Row Properties': 'Thuộc tính hàng', 'Row type': 'Loại hàng', 'Cell type': 'Loại ô',
  'Header': 'Tiêu đề', 'Body': 'Thân', 'Footer': 'Chân', 'Header cell': 'Ô tiêu đề', 'Scope': 'Phạm vi', 'Row group': 'Nhóm hàng', 'Column group': 'Nhóm cột',
  'Horizontal align': 'Căn ngang', 'Vertical align': 'Căn dọc', 'Top': 'Trên', 'Middle': 'Giữa', 'Bottom': 'Dưới', 'Select...': 'Chọn…',
  'Class': 'Kiểu', 'Width': 'Rộng', 'Height': 'Cao', 'Border': 'Viền', 'Border style': 'Kiểu viền', 'Border color': 'Màu viền', 'Border width': 'Độ dày viền',
  'Background color': 'Màu nền', 'Cell spacing': 'Cách ô', 'Cell padding': 'Lề trong ô', 'Cell styles': 'Kiểu ô', 'Table styles': 'Kiểu bảng',
  'Advanced': 'Nâng cao', 'General': 'Chung', 'Edit': 'Sửa', 'View': 'Xem', 'Insert': 'Chèn', 'Tools': 'Công cụ', 'Help': 'Trợ giúp', 'File': 'Tệp',
  // find and replace
  'Find': 'Tìm', 'Find and replace': 'Tìm và thay', 'Find and replace...': 'Tìm và thay…', 'Find and Replace': 'Tìm và thay', 'Replace with': 'Thay bằng',
  'Replace': 'Thay', 'Replace all': 'Thay tất cả', 'Previous': 'Trước', 'Next': 'Sau', 'Preferences': 'Tùy chọn', 'Match case': 'Phân biệt hoa, thường',
  'Find whole words only': 'Cả từ', 'Find in selection': 'Trong đoạn đã chọn', 'Could not find the specified string.': 'Không tìm thấy.',
  // the rest of what the core can show
  'Fullscreen': 'Toàn màn hình', 'New document': 'Bỏ hết, viết mới', 'Print': 'In', 'Print...': 'In…', 'Visual aids': 'Hiện khung bảng',
  'Remove color': 'Bỏ màu', 'Custom color': 'Màu khác', 'Custom color...': 'Màu khác…', 'Color': 'Màu', 'Color Picker': 'Chọn màu', 'Color swatch': 'Bảng màu',
  'Invalid hex color code: {0}': 'Mã màu không đúng: {0}', 'Saturation {0}%, Brightness {1}%': 'Độ đậm {0}%, độ sáng {1}%',
  'Text color': 'Màu chữ', 'Drop an image here': 'Thả ảnh vào đây', 'Browse for an image': 'Chọn ảnh',
};
