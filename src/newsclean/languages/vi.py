"""Vietnamese."""

NAME = "Vietnamese"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    và của là có cho không được với các một những này đã trong người khi đến từ để tại về ra cũng theo nhưng
    sẽ trên vào như ông bà anh năm việc bị đó nhiều
"""
MONTHS = "tháng thg"
WEEKDAYS = "thứ hai ba tư năm sáu bảy chủ nhật cn t2 t3 t4 t5 t6 t7"
DATE_WORDS = "ngày lúc giờ phút năm gmt sáng chiều trưa tối vào"
HOME = """
    trang chủ
    trang nhất
    home
"""
OUTLETS = """
    báo tin tức thời sự tuổi trẻ thanh niên tiền phong lao động nhân dân vietnam việt nam net online thông
    tấn xã đài truyền hình tạp chí pháp luật đời sống kinh tế
"""
LINES = {
    "navigation": """
        Chuyển đến nội dung
        Chuyển đến nội dung chính
        Chuyển đến phần nội dung
        Chuyển tới nội dung
        Chuyển đến thanh công cụ
        Đi đến nội dung
        Đi tới nội dung chính
        Bỏ qua nội dung
        Bỏ qua và đến nội dung
        Bỏ qua để đến nội dung
        Bỏ qua đến nội dung
        Nhảy đến nội dung
        Kéo xuống nội dung
        Scroll xuống nội dung
        Hiện menu con
        Ẩn Menu con
        Mở menu
        Đóng menu
        Menu cuối trang
        Menu chính
        Danh mục chính
        Hiển thị thanh công cụ
        Tắt tìm kiếm
        Đóng tìm kiếm
        Điều hướng bài viết
        Điều hướng bình luận
        Phân trang bài viết
        Bạn đang ở đây
        Bạn đang ở
        Kết quả tìm kiếm cho: {title}
        Kết quả tìm kiếm cho "{}"
        Tìm kiếm cho:
        Tìm tiêu đề hoặc nội dung…
        Nhập từ khóa
        Nhập từ khóa tìm kiếm
        Nhập nội dung cần tìm
        Gõ từ khóa và nhấn Enter để tìm kiếm
        Bạn đã tìm {title}
        Lên đầu trang
        Về đầu trang
        Trở về đầu trang
        Trở lên trên
        Quay lại đầu trang
        Cuộn lên trên cùng
        Cuộn lên đầu trang
        Lên trên cùng {}
        Về trang chủ
        Quay lại trang chủ
        Trở về trang chủ
        Trở lại trang chủ
        Trang sau
        Trang trước
        Trang tiếp
        Trang tiếp theo
        Trang {n}
        Trang {n} / {n}
        Trang {n} trên {n}
        Trang {n} của {n}
        Bài viết cũ hơn
        Bài viết mới hơn
        Các bài viết mới hơn
        Các bài viết cũ hơn
        Bài cũ hơn
        Bài mới hơn
        Trang đầu
        Trang cuối
        Đang tải…
        Đang tải ...
        Đang tải dữ liệu…
        Vui lòng chờ…
        Không tìm thấy trang
        Không tìm thấy trang này
        Lỗi 404: Không tìm thấy trang
        Oops! Không tìm thấy trang này.
        Trang này không tồn tại
        Trang bạn tìm không tồn tại
        Trang bạn yêu cầu không tồn tại.
        Không tìm thấy kết quả
        Không tìm thấy kết quả nào
        Không có kết quả nào
        Không thấy nội dung tìm kiếm. Hãy thử tìm kiếm khác.
        Có vẻ như chúng tôi không tìm thấy những gì bạn đang tìm kiếm. Có lẽ tìm kiếm có thể giúp ích.
        Xin lỗi, không có bài nào thỏa mãn yêu cầu của bạn.
        Xin lỗi, không tìm thấy bài viết nào theo yêu cầu của bạn.
        Vui lòng bật JavaScript
        Vui lòng kích hoạt JavaScript
        Trình duyệt của bạn không hỗ trợ JavaScript
        Tiếng Việt
    """,
    "read_times": """
        Thời gian đọc: {n} phút
        Thời gian đọc {n} phút
        Thời gian đọc: khoảng {n} phút
        Thời gian đọc khoảng {n} phút
        Thời gian đọc ước tính: {n} phút
        Thời gian đọc ước tính {n} phút
        Thời gian đọc bài: {n} phút
        Ước tính thời gian đọc: {n} phút
        {n} phút để đọc
        {n} phút đọc
        {n} phút đọc bài
        Đọc trong {n} phút
        Đọc {n} phút
        Đọc khoảng {n} phút
        Mất {n} phút để đọc
        Bài đọc {n} phút
        {n} min đọc
    """,
    "post_meta": """
        Ngày đăng: {date}
        Ngày đăng {date}
        Đăng ngày {date}
        Đăng ngày: {date}
        Đăng lúc {date}
        Đăng lúc: {date}
        Được đăng: {date}
        Được đăng vào {date}
        Đăng vào {date}
        Đã đăng {date}
        Đã đăng trên {date}
        Đã đăng vào {date}
        Đăng: {date}
        Xuất bản: {date}
        Xuất bản {date}
        Xuất bản ngày {date}
        Ngày xuất bản: {date}
        Cập nhật: {date}
        Cập nhật {date}
        Cập nhật ngày {date}
        Cập nhật lúc {date}
        Cập nhật lúc: {date}
        Cập nhật lần cuối {date}
        Cập nhật lần cuối: {date}
        Cập nhật lần cuối lúc {date}
        Cập nhật mới nhất: {date}
        Lần cập nhật cuối: {date}
        Đã cập nhật: {date}
        Đã cập nhật {date}
        Sửa lần cuối: {date}
        Thời gian đăng: {date}
        Đăng bởi {name} vào {date}
        Ngày đăng: {date} Tác giả: {name}
        Bởi {name}
        Bởi: {name}
        Bởi {name} - {date}
        Bởi {name} | {date}
        Tác giả: {name}
        Tác giả {name}
        Theo {name}
        Đăng bởi {name}
        Đăng bởi: {name}
        Được viết bởi {name}
        Được đăng bởi {name}
        Viết bởi {name}
        Viết bởi: {name}
        Người viết: {name}
        Người đăng: {name}
        Biên tập: {name}
        Biên tập viên: {name}
        Phóng viên: {name}
        PV: {name}
        Biên dịch: {name}
        Người dịch: {name}
        Thực hiện: {name}
        Nội dung: {name}
        Bài và ảnh: {name}
        Bài, ảnh: {name}
        Bài: {name}
        Bài viết: {name}
        Tổng hợp: {name}
        Nhóm phóng viên
        Nhóm PV
        {n} phút trước
        {n} giờ trước
        {n} ngày trước
        {n} tuần trước
        {n} tháng trước
        {n} lượt xem
        {n} lượt đọc
        Lượt xem: {n}
        Lượt đọc: {n}
        Xem: {n}
        Đã xem: {n}
        Số lượt xem: {n}
        Chuyên mục: {title}
        Danh mục: {title}
        Chủ đề: {title}
        Thẻ: {title}
        Từ khóa: {title}
        Thẻ từ khóa: {title}
        Nhãn: {title}
        Đăng trong {}
        Được đăng trong {}
        Đã đăng trong {}
        Được lưu trong {}
        Đã gắn thẻ {}
        Được gắn thẻ {}
        Xem các bài viết trong {}
        Xem các bài viết trong mục {}
        Bài đính lên
        {n}/{n}/{n} bởi {name}
        Chuyên mục
    """,
    "related_links": """
        Xem thêm »
        Đọc thêm »
        Đọc tiếp
        Đọc tiếp {title}
        Tiếp tục đọc
        Tiếp tục đọc {title}
        Tiếp tục đọc bài viết
        Xem chi tiết
        Xem tiếp
        Xem tất cả
        Xem toàn bộ
        Xem toàn bộ bài viết
        Xem bài gốc
        Xem bài viết gốc
        Xem lưu trữ
        Xem tất cả bài viết
        Xem thêm tin khác
        Xem thêm bài viết
        Xem thêm tin tức
        Xem thêm video
        Xem các tin khác
        Đọc bài gốc
        Đọc bài gốc tại đây
        Đọc toàn bộ bài viết
        Đọc bài viết gốc tại đây
        Link bài gốc
        Lấy link
        Tải thêm
        Tải thêm bài viết
        Nhấn để xem thêm
        Bấm để xem thêm
        Mời độc giả xem thêm
        Mời quý độc giả xem thêm
        Mời bạn đọc xem thêm
        >>> Mời độc giả xem thêm video: {title}
        Không có bài viết liên quan.
        Chức năng "bài viết có liên quan" được mang đến cho bạn bởi Yet Another Related Posts Plugin.
        Bài sau
        Bài trước
        Bài tiếp theo
        Bài kế tiếp
        Bài trước đó
        Bài viết tiếp theo
        Bài viết trước
        Bài viết sau
        Bài viết kế tiếp
        Bài viết trước đó
        Bài đăng tiếp theo
        Bài đăng trước
        Tin tiếp theo
        Tin trước
        Tin sau
        Bài trước: {title}
        Bài sau: {title}
        Bài tiếp theo: {title}
        Bài viết trước: {title}
        Bài viết tiếp theo: {title}
        Bài viết trước {title}
        Bài viết tiếp theo {title}
        Trước đó: {title}
        Tiếp theo: {title}
    """,
    "comment_prompts": """
        1 phản hồi
        1 bình luận
        Không có phản hồi
        Không có bình luận
        Chưa có bình luận
        Chưa có bình luận nào
        Chưa có phản hồi.
        Chưa có phản hồi nào.
        Chưa có ý kiến nào
        Hãy là người đầu tiên bình luận
        Hãy là người đầu tiên bình luận về bài viết này
        Bình luận đã bị đóng.
        Bình luận đã đóng
        Đã đóng bình luận
        Phản hồi đã bị khóa
        Phản hồi đã đóng.
        Không cho phép bình luận
        Chức năng bình luận bị tắt ở {}
        Xin lỗi, phản hồi đã bị khóa.
        Xin lỗi, hiện không được phép viết phản hồi.
        Xin lỗi, phần phản hồi đang bị đóng cho mục này.
        Bình luận của bạn đang chờ phản hồi.
        Bình luận của bạn đang chờ kiểm duyệt.
        Phản hồi của bạn đang chờ được xét duyệt.
        Nhập mật khẩu để xem phản hồi.
        Nhập mật khẩu để xem các phản hồi.
        Xem bình luận
        Xem tất cả bình luận
        Xem thêm bình luận
        Xem thêm ý kiến
        Hiện thêm phản hồi
        Hiển thị bình luận
        Đang tải bình luận…
        Hủy trả lời
        Hủy bỏ trả lời
        Nhấp chuột vào đây để hủy trả lời.
        Click vào đây để hủy trả lời.
        Ấn đây để hủy bỏ trả lời.
        Đăng nhập để bình luận
        Đăng nhập để trả lời
        Đăng nhập và để lại phản hồi
        Vui lòng đăng nhập để bình luận
        Bạn cần đăng nhập để bình luận
        Đăng nhập để gửi bình luận
        Đăng nhập như {}. Sửa đổi thông tin của bạn.
        Thông báo bảo mật của Akismet
        Thư điện tử (sẽ không hiển thị)
        Thư điện tử (không hiện trên trang web)
        Địa chỉ Email (sẽ không được công khai)
        Tên (bắt buộc)
        Email (bắt buộc)
        Họ và tên của bạn
        Tên của bạn
        Bình luận của bạn…
        Bình luận của bạn ...
        Nội dung bình luận
        Nhập bình luận của bạn
        Nhập nội dung bình luận
        Viết bình luận của bạn
        Viết bình luận…
        Ý kiến của bạn
        Chia sẻ ý kiến của bạn
        Ý kiến của bạn sẽ được biên tập trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu.
        Vui lòng gõ tiếng Việt có dấu
        Các bình luận mới hơn
        Các bình luận trước
        Các bình luận cũ hơn
        Bình luận cũ hơn
        Bình luận mới hơn
        Bình luận hay nhất
        Bình luận mới nhất
        Thông báo cho tôi khi có bình luận mới
        Báo cho tôi qua email khi có bình luận mới.
        Phản hồi đến {name}
        Trả lời {name}
        Trả lời tới {name}
        Phản hồi cho {title}
        Báo lỗi bài viết
        Báo lỗi nội dung
        Gửi ý kiến
        Gửi góp ý
        Bạn thấy bài viết này thế nào?
        Bài viết này có hữu ích không?
        Bài viết hay? Hãy đánh giá bài viết
        Đánh giá bài viết
        Đánh giá bài viết này
        Bạn đọc gửi bài vở, cộng tác về địa chỉ {}
        Phản hồi cũ hơn
        Phản hồi mới hơn
    """,
    "share_prompts": """
        Chia sẻ bài viết
        Chia sẻ bài viết này
        Chia sẻ bài viết qua
        Chia sẻ tin này
        Chia sẻ ngay
        Chia sẻ với bạn bè
        Chia sẻ Facebook
        Chia sẻ lên Facebook
        Chia sẻ lên LinkedIn
        Chia sẻ lên Telegram
        Chia sẻ lên Twitter
        Chia sẻ lên Zalo
        Chia sẻ trên Facebook
        Chia sẻ trên Twitter
        Chia sẻ trên X
        Chia sẻ trên Zalo
        Chia sẻ trên LinkedIn
        Chia sẻ qua Zalo
        Chia sẻ qua email
        Chia sẻ qua Facebook
        Chia sẻ Zalo
        Chia sẻ Twitter
        Chia sẻ liên kết
        Chia sẻ lên mạng xã hội
        Chia sẻ trên {}
        Bấm để chia sẻ trên {}
        Bấm để chia sẻ lên {}
        Nhấn vào chia sẻ trên {}
        Bấm để gửi cho bạn bè
        Bấm để in ra
        Bấm để in
        Bấm để gửi liên kết này cho bạn bè
        Copy link
        Sao chép liên kết
        Sao chép link
        Sao chép đường dẫn
        Đã sao chép liên kết
        Đã sao chép
        Gửi cho bạn bè
        Gửi email
        Gửi qua email
        Gửi bài qua email
        Gửi lên Reddit
        Pin lên Pinterest
        Tweet lên Twitter
        Lưu bài viết
        Lưu tin
        Lưu bài
        Thích bài này
        Thích bài viết này
        Thích điều này:
        {n} lượt thích
        {n} lượt chia sẻ
        {n} chia sẻ
        {n} blogger thích bài này:
        (Mở trong cửa sổ mới)
        (Cửa sổ mới)
        (mở trong tab mới)
    """,
    "follow_prompts": """
        Theo dõi chúng tôi
        Theo dõi chúng tôi trên
        Theo dõi chúng tôi trên Facebook
        Theo dõi chúng tôi trên Google News
        Theo dõi chúng tôi trên Zalo
        Theo dõi chúng tôi tại
        Theo dõi chúng tôi qua
        Theo dõi trên Google News
        Theo dõi {} trên Google News
        Theo dõi {} trên Zalo
        Theo dõi {} trên Facebook
        Theo dõi {} trên
        Theo dõi tác giả
        Theo dõi kênh
        Theo dõi blog qua email
        Theo dõi báo {} trên
        Quan tâm Zalo
        Quan tâm Zalo OA
        Tham gia kênh Telegram
        Tham gia kênh Telegram của chúng tôi
        Tham gia kênh WhatsApp
        Tham gia nhóm Zalo
        Tham gia cộng đồng
        Đăng ký kênh YouTube
        Đăng ký kênh YouTube của chúng tôi
        Đăng ký theo dõi
        Đăng ký theo dõi kênh
        Đăng ký nhận bản tin
        Đăng ký nhận tin
        Đăng ký nhận tin mới
        Đăng ký nhận tin tức
        Đăng ký nhận bản tin của chúng tôi
        Đăng ký bản tin
        Đăng ký nhận thông báo
        Đăng ký nhận email
        Nhận tin mới
        Nhận tin mới nhất
        Nhận bản tin hằng ngày
        Nhận thông báo
        Bật thông báo
        Cho tôi đăng ký vào newsletter!
        Cảm ơn, yêu cầu đăng ký của bạn đã thành công! Vui lòng kiểm tra hộp thư của bạn.
        Địa chỉ email được cung cấp đã được đăng ký, cảm ơn!
        Email của bạn
        Địa chỉ email của bạn
        Nhập email của bạn
        Nhập địa chỉ email của bạn
        Nhập email để nhận tin
        Tham gia cùng {n} người đăng ký khác
        Tải ứng dụng
        Tải ứng dụng {}
        Tải app
        Tải về ứng dụng
        Tải ứng dụng của chúng tôi
        Đọc báo trên ứng dụng
        Tải trên App Store
        Tải trên Google Play
        Kết nối với chúng tôi
        Fanpage của chúng tôi
    """,
    "adverts": """
        Bài viết tiếp tục sau quảng cáo
        Nội dung tiếp tục sau quảng cáo
        Tiếp tục đọc sau quảng cáo
        Kéo xuống để tiếp tục đọc
        Cuộn xuống để đọc tiếp
        Nội dung được tài trợ
        Nội dung tài trợ
        Bài viết được tài trợ
        Bài viết tài trợ
        Tin tài trợ
        Thông tin doanh nghiệp
        Thông tin quảng cáo
        Báo cáo quảng cáo này
        Đóng quảng cáo
        Bỏ qua quảng cáo
        Tắt quảng cáo
        Đặt quảng cáo
        Quảng cáo của Google
        Bài viết có chứa liên kết tiếp thị.
        Quảng cáo
    """,
    "paywalls": """
        Nội dung dành cho thành viên
        Bài viết dành cho thành viên
        Bài viết dành cho độc giả đăng ký
        Nội dung dành cho độc giả trả phí
        Đăng nhập để đọc tiếp
        Đăng nhập để đọc toàn bộ bài viết
        Đăng ký để đọc tiếp
        Đăng ký ngay để đọc tiếp
        Vui lòng đăng nhập để tiếp tục đọc
        Mua gói để đọc tiếp
        Bạn đã có tài khoản?
        Bạn đã có tài khoản? Đăng nhập
        Đã có tài khoản? Đăng nhập
        Bạn chưa có tài khoản?
        Bạn chưa có tài khoản? Đăng ký
        Chưa có tài khoản? Đăng ký ngay
        Đăng nhập / Đăng ký
        Đăng nhập/Đăng ký
        Đăng nhập hoặc đăng ký
        Đăng ký ngay
        Đăng ký tài khoản
        Đăng ký thành viên
        Tạo tài khoản
        Đăng nhập bằng Facebook
        Đăng nhập bằng Google
        Quên mật khẩu?
        Bạn quên mật khẩu?
        Quên mật khẩu của bạn?
        Tự động đăng nhập
        Tự động đăng nhập lần sau
        Ghi nhớ đăng nhập
        Nội dung này được bảo mật. Hãy nhập mật khẩu để xem tiếp:
        Bài viết được bảo vệ. Hãy nhập mật khẩu để xem phản hồi.
        Bài viết được bảo vệ bằng mật khẩu. Vui lòng nhập mật khẩu để xem nội dung và lời bình.
    """,
    "consents": """
        Chính sách cookie
        Chính sách Cookies
        Cài đặt cookie
        Tùy chọn cookie
        Chấp nhận tất cả
        Chấp nhận tất cả cookie
        Chấp nhận cookie
        Từ chối tất cả
        Từ chối cất cả cookies
        Từ chối tất cả cookie
        Đồng ý và tiếp tục
        Đồng ý tất cả
        Đóng và chấp nhận
        Lưu tùy chọn
        Lưu cài đặt
        Quản lý tùy chọn
        Quản lý cookie
        Ẩn biểu ngữ cookie
        Chúng tôi sử dụng cookie
        Trang web này sử dụng cookie
        Website này sử dụng cookie
        Website sử dụng Cookies để cải thiện trải nghiệm của bạn.
        Trang web này sử dụng cookie để {title}
        Trang web này sử dụng cookies để {title}
        Website này sử dụng cookie để {title}
        Website này sử dụng cookies để {title}
        Chúng tôi sử dụng cookie để {title}
        Chúng tôi sử dụng cookies để {title}
        Bằng việc tiếp tục sử dụng {title}
        Bằng cách tiếp tục sử dụng trang web này{title}
        Quyền riêng tư & Cookie: {title}
        Riêng tư & cookie: {title}
        Chúng tôi tôn trọng quyền riêng tư của bạn
    """,
    "feed_footers": """
        Bài viết {title} đã xuất hiện đầu tiên vào ngày {}.
        Bài viết {title} xuất hiện đầu tiên trên {}.
        Bài viết {title} đã xuất hiện đầu tiên trên {}.
        The post {headline} appeared first on {}.
        Bài viết này được đăng lần đầu trên {}
        Bài viết được đăng lại từ {}
        Nguồn bài viết: {}
        Link gốc: {}
        Link nguồn: {}
        Bài gốc: {}
        Xem bài gốc tại {}
        Theo {} Copy link
        Link bài gốc Copy link {}
    """,
    "widgets": """
        Chọn chuyên mục
        Chọn danh mục
        Chọn tháng
        Bài viết (RSS)
        Phản hồi (RSS)
        RSS bài viết
        RSS bình luận
        RSS cho phản hồi của bài viết này.
        Dòng phản hồi RSS của bài viết này.
        Bài viết có từ khóa: {}
        Bài viết trong chuyên mục: {}
        Mục lưu trữ của tác giả: {}
        Lưu trữ tháng: {}
        Lưu trữ chuyên mục: {}
        Dòng tin RSS của phản hồi
    """,
    "author_boxes": """
        Xem tất cả bài viết của {}
        Xem tất cả các bài viết của {}
        Xem tất cả bài viết bởi {}
        Xem tất cả bài viết của tác giả này
        Xem thêm bài viết của {name}
        Bài viết khác của {name}
        Xem trang web của {}
        Trang của tác giả
        Các bài viết của {name}
    """,
    "credits": """
        Ảnh: {name}
        Ảnh: {}/{}
        Ảnh: Reuters
        Ảnh: AFP
        Ảnh: AP
        Ảnh: TTXVN
        Ảnh: Internet
        Ảnh: Getty Images
        Ảnh: Shutterstock
        Ảnh: NVCC
        Ảnh: BTC
        Ảnh: CTV
        Ảnh: PV
        Ảnh minh họa
        Ảnh minh họa: {}
        Ảnh tư liệu
        Ảnh tư liệu: {}
        Ảnh chụp màn hình
        Ảnh cắt từ clip
        Ảnh cắt từ video
        Ảnh do nhân vật cung cấp
        Nguồn ảnh: {}
        Nguồn hình: {}
        Hình ảnh: {name}
        Hình: {name}
        Hình minh họa
        Đồ họa: {name}
        Video: {name}
        Clip: {name}
        Nguồn video: {}
        Minh họa: {name}
        Thiết kế: {name}
        Nguồn: {}
    """,
    "players": """
        Nghe bài viết
        Nghe bài viết này
        Nghe đọc bài
        Nghe đọc bài viết
        Nghe tin này
        Nghe báo
        Nghe podcast
        Đọc bài
        Giọng Nam
        Giọng Nữ
        Giọng miền Bắc
        Giọng miền Nam
        Xem video
        Phát Video
        Bấm để xem bài trình diễn.
        Xem ảnh lớn
        Phóng to ảnh
        Xem ảnh kích thước lớn
        Nhấn vào ảnh để xem lớn hơn
        Xem toàn màn hình
        Trình chơi Audio
        Trình chơi Video
        Trình chơi Âm thanh
        Trình phát Audio
        Trình phát Video
        Đang tải video...
        Tỉ lệ phát lại
        Tải về tập tin
        Đây là một cửa sổ
        Bắt đầu cửa sổ hộp thoại. Esc sẽ thoát và đóng cửa sổ.
        Kết thúc cửa sổ hộp thoại.
        Không có nguồn tương thích cho media này.
        Sử dụng các phím mũi tên Lên/Xuống để tăng hoặc giảm âm lượng.
        Trình duyệt của bạn không hỗ trợ {}
        Trình duyệt không hỗ trợ {}
        Xem bài viết này trên Instagram
        Bài viết do {} chia sẻ
        Ảnh {n}/{n}
        Xem {n} ảnh
        Tốc độ đọc
    """,
    "contents_tables": """
        Mục lục bài viết
        Mục lục [ẩn]
        Mục lục [hiện]
        Mục lục nội dung
        Ẩn mục lục
        Hiện mục lục
        Hiển thị mục lục
        Nội dung bài viết
        Trong bài viết này
    """,
    "footers": """
        Bản quyền thuộc về {}
        Bản quyền thuộc về
        Bản quyền © {}
        © Bản quyền thuộc về {}
        © Bản quyền {}
        © Copyright {}
        Mọi quyền được bảo lưu
        Giữ bản quyền
        Đã đăng ký bản quyền
        Tất cả các quyền được bảo lưu
        Cấm sao chép dưới mọi hình thức
        Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản
        Không sao chép dưới mọi hình thức
        Ghi rõ nguồn "{}" khi phát hành lại thông tin từ website này
        Ghi rõ nguồn {title} khi {title}
        Giữ bản quyền nội dung trên website này
        Toàn bộ bản quyền thuộc {}
        Giấy phép số {}
        Giấy phép số: {}
        Giấy phép hoạt động báo chí số {}
        Giấy phép xuất bản số {}
        Giấy phép báo điện tử số {}
        Tổng biên tập: {}
        Tổng Biên tập: {name}
        Phó tổng biên tập: {}
        Phó Tổng biên tập: {name}
        Cơ quan chủ quản: {}
        Chịu trách nhiệm nội dung: {}
        Hotline: {}
        Đường dây nóng: {}
        Địa chỉ tòa soạn: {}
        Tòa soạn: {}
        Trụ sở: {}
        Chính sách bảo mật
        Chính sách quyền riêng tư
        Chính sách riêng tư
        Điều khoản sử dụng
        Điều khoản dịch vụ
        Quy định sử dụng
        Về chúng tôi
        Liên hệ quảng cáo
        Liên hệ tòa soạn
        Liên hệ với chúng tôi
        Thông tin tòa soạn
        Sơ đồ trang web
        Sơ đồ website
        Đặt báo
        Báo giá quảng cáo
        Bảng giá quảng cáo
        In bài viết
        In bài viết này
        In trang này
        Bản in
        Xây dựng bằng WordPress
        Xây dựng trên WordPress
        Được xây dựng trên {}
        Vận hành bởi {}
        Tự hào được cung cấp bởi {}
        Tự hào được hỗ trợ bởi {}
        Được hỗ trợ bởi {}
        Phát triển bởi {}
        {} được xây dựng trên WordPress
        {} | Mã nguồn WordPress
    """,
}
LEADS = {
    "post_meta": """
        Từ khóa
        Thẻ từ khóa
        Tag
        Tags
    """,
    "related_links": """
        Xem thêm
        Đọc thêm
        Xem ngay
        Xem tiếp
        Đọc tiếp
        Xem lại
        Tham khảo thêm
        Bài liên quan
        Bài viết liên quan
        Tin liên quan
        Có thể bạn quan tâm
        Mời bạn đọc thêm
        Mời đọc thêm
        Mời quý độc giả đọc thêm
        Mời quý vị xem
        Mời độc giả xem thêm video
        Mời bạn đọc xem thêm
        Tin cùng chuyên mục
        Đừng bỏ lỡ
        Chi tiết xem tại
        Bài đọc nhiều
    """,
    "author_boxes": """
        Về tác giả
    """,
}
HEADINGS = {
    "related_links": """
        Bài liên quan
        Bài viết khác
        Bài viết liên quan
        Bài viết cùng chủ đề
        Bài viết tương tự
        Các bài liên quan
        Các bài viết liên quan
        Các bài viết khác
        Các tin khác
        Các tin liên quan
        Tin liên quan
        Tin tức liên quan
        Tin bài liên quan
        Nội dung liên quan
        Video liên quan
        Chủ đề liên quan
        Tin cùng chuyên mục
        Cùng chuyên mục
        Cùng chủ đề
        Cùng tác giả
        Tin khác
        Tin mới
        Tin mới nhất
        Tin nóng
        Tin nổi bật
        Bài mới nhất
        Bài nổi bật
        Bạn có thể thích
        Bạn có thể quan tâm
        Có thể bạn quan tâm
        Có thể bạn thích
        Có thể bạn sẽ thích
        Đề xuất cho bạn
        Gợi ý cho bạn
        Dành cho bạn
        Đừng bỏ lỡ
        Đọc thêm
        Xem thêm
        Quan tâm nhiều nhất
        Bài viết đề xuất
        Tin đề xuất
        Tin tài trợ khác
        Tin cũ hơn
        Tin mới hơn
    """,
    "widgets": """
        Tin đọc nhiều
        Tin xem nhiều
        Đọc nhiều nhất
        Xem nhiều nhất
        Được đọc nhiều nhất
        Bài đọc nhiều
        Bài đọc nhiều nhất
        Bài xem nhiều
        Bài viết xem nhiều
        Bình luận nhiều nhất
        Nhiều người đọc
        Bài viết mới
        Bài viết mới nhất
        Bài viết gần đây
        Các bài viết gần đây
        Bình luận gần đây
        Các bình luận gần đây
        Phản hồi gần đây
        Bài viết nổi bật
        Bài viết phổ biến
        Bài & Trang được đáng chú ý
        Mây Thẻ
        Từ khóa nổi bật
        Từ khóa phổ biến
        Sổ blog
        Chủ đề nổi bật
        Danh mục bài viết
        Liên kết website
    """,
    "author_boxes": """
        Về tác giả
        Thông tin tác giả
        Bài viết khác của tác giả
        Giới thiệu tác giả
    """,
    "contents_tables": """
        Nội dung chính
        Nội dung chính của bài
    """,
}
ENDINGS = {
    "comment_prompts": """
        Gửi phản hồi
        Gửi bình luận
        Để lại phản hồi
        Để lại một phản hồi
        Để lại bình luận
        Để lại một bình luận
        Để lại ý kiến
        Để lại phản hồi Hủy
        Để lại một bình luận Hủy
        Để lại một bình luận Hủy trả lời
        Trả lời Hủy
        Gửi phản hồi Hủy
        Gửi phản hồi Hủy trả lời
        Thêm bình luận
        Đăng bình luận
        Ý kiến bạn đọc
        Bình luận bạn đọc
        Bình luận của độc giả
        Bạn đọc bình luận
        Trả lời phản hồi cho {}
        Trả lời tới {}
        Bạn phải đăng nhập để gửi phản hồi.
        Bạn phải đăng nhập để gửi bình luận.
        Bạn phải đăng nhập để bình luận.
        Email của bạn sẽ không được hiển thị công khai.
        Thư điện tử của bạn sẽ không được hiển thị công khai.
        Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.
        Website này sử dụng Akismet để hạn chế spam.
        Website này sử dụng Akismet để hạn chế spam. Tìm hiểu bình luận của bạn được duyệt như thế nào.
        Trang web này sử dụng Akismet để giảm thư rác. {title}
        Một bình luận trong "{}"
        Một bình luận về "{}"
        {n} bình luận về "{}"
        {n} bình luận trong "{}"
        {n} phản hồi cho "{}"
        {n} thoughts on "{}"
        Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
        Các trường bắt buộc được đánh dấu *
        {n} phản hồi
        {n} bình luận
        {n} ý kiến
        {n} trả lời
        Bình luận ({n})
        Bình luận {n}
        Phản hồi ({n})
        Ý kiến ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Trang chủ
        Menu
        Tìm kiếm
        Tìm
        Kết quả tìm kiếm
        Điều hướng
        Đóng
        Mở
        Lên trên
        Kéo xuống
        Trở lại
        Quay lại
        Trang
        Không tìm thấy
        Không kết quả
        Mạng xã hội
        Tin tức
        Thời sự
        Chính trị
        Xã hội
        Thế giới
        Quốc tế
        Trong nước
        Kinh tế
        Kinh doanh
        Pháp luật
        Thể thao
        Bóng đá
        Giải trí
        Văn hóa
        Giáo dục
        Sức khỏe
        Đời sống
        Du lịch
        Khoa học
        Công nghệ
        Xe
        Bất động sản
        Góc nhìn
        Multimedia
        Chuyên đề
        Bạn đọc
        English
    """,
    "read_times": """
        {n} phút
        Thời gian đọc
    """,
    "post_meta": """
        Chưa phân loại
        Chưa được phân loại
        Khác
        Sửa
        Chỉnh sửa
        TTXVN
        (GMT+7)
        Tác giả
        Ngày đăng
        Đã đăng
        Được đăng
        Cập nhật
        Bởi {}
        Tác giả: {}
        Mới
        Nóng
        Độc quyền
        Theo {}
        Lượt xem
    """,
    "related_links": """
        Chi tiết
        Có liên quan
        Liên quan
        Nổi bật
        Mới nhất
        Tiếp
        Tiếp theo
        Sau
        Trước
        Xem ngay
        Video: {title}
    """,
    "comment_prompts": """
        {name} viết
        {name} cho biết
        {name} nói
        Hủy
        Bình luận
        Phản hồi
        Trả lời
        Trả lời {}
        Phản hồi của bạn
        Ý kiến
        Tên
        Họ tên
        Họ và tên
        Email
        Thư điện tử
        Trang web
        Website
        Gửi
        Hủy bỏ
        (bắt buộc)
        (yêu cầu)
        Báo lỗi
        Góp ý
        Báo cáo
        Báo vi phạm
        Mới nhất trước
        Nội dung
        Tiêu đề
        Phản hồi đến {}
        {} nói
    """,
    "share_prompts": """
        Chia sẻ
        Lưu
        Thích
        Sao chép
        Không thích
        Zalo
        Facebook
    """,
    "follow_prompts": """
        Theo dõi
        Đang theo dõi
        Bản tin
        Địa chỉ thư điện tử (email)
        Địa chỉ email
        Fanpage
    """,
    "adverts": """
        Tài trợ
        Nhà tài trợ
        QC
        Khuyến mãi
    """,
    "paywalls": """
        Đăng nhập
        Đăng xuất
        Đăng ký
        Đăng kí
        Tài khoản
        Mật khẩu
        Quản lý
        Thành viên
    """,
    "consents": """
        Đồng ý
        Từ chối
        Chấp nhận
        Cá nhân
        Tôi đồng ý
        Đã hiểu
    """,
    "widgets": """
        Danh mục
        Lưu trữ
        Thẻ
        Gần đây
        Chủ đề
        Từ khóa
        Đọc nhiều
        Xem nhiều
        Lịch
        Meta
        Liên kết
    """,
    "author_boxes": """
        Tác giả bài viết
        Biên tập viên
        Phóng viên
    """,
    "credits": """
        Ảnh
        Nguồn
        Đồ họa
        Ảnh: {}
    """,
    "players": """
        Nghe
        Phát
        Dừng
        Tạm dừng
        Video
        Clip
        Trực tiếp
        Thư viện ảnh
    """,
    "contents_tables": """
        Mục lục
        Ẩn
        Hiện
    """,
    "footers": """
        In
        Giới thiệu
        Liên hệ
        Tòa soạn
        Trợ giúp
        RSS
        © {}
        Ghi rõ nguồn
        Tuyển dụng
        Giao diện: {}
    """,
}
