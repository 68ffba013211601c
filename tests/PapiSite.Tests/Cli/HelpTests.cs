using PapiSite.Tests.Support;

namespace PapiSite.Tests.Cli;

/// <summary>The whole of what a person sees who asks for help.</summary>
public sealed class HelpTests
{
    private const string Root = """
        PapiSite: đưa kế hoạch của cơ quan nhà nước từ văn bản thuần lên trang web tra cứu cho người dân.

        Cách dùng:
          papisite LỆNH [tùy chọn]

        Lệnh:
          build    Kiểm tra nội dung và tạo trang web.
          check    Kiểm tra nội dung, nêu mọi lỗi, cảnh báo và lưu ý; không ghi gì.
          fmt      Đưa các tệp về dạng chuẩn: từ khóa đủ dấu, thụt dòng đều, Unicode dựng sẵn.
          serve    Xem thử trang trên máy này; tự làm mới khi tệp được lưu, hiện lỗi ngay trên trang.
          new      Tạo thư mục nội dung mẫu, hoặc thêm một kế hoạch mẫu vào thư mục đã có. Không ghi đè tệp nào.
          import   Chuyển văn bản Word, Excel, trang web thành tệp kế hoạch để biên tập; nêu chỗ cần xem lại. Không ghi đè tệp nào.
          export   Xuất một kế hoạch ra tệp Word hoặc Excel; kèm kết quả thực hiện nếu cần. Không ghi đè tệp nào.
          report   Soạn báo cáo tiến độ của một kỳ, và xem cơ quan nào còn thiếu báo cáo.
          diff     Nêu những gì đã thay đổi giữa hai bản của nội dung, bằng lời của kế hoạch chứ không phải của tệp.
          explain  Giải thích một mã thông báo: vì sao, cách sửa, ví dụ.

        Tùy chọn:
          --lang vi|en  Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h    Hiện hướng dẫn này.
          --version     Hiện số phiên bản.

        Mã thoát: 0 xong; 1 nội dung có lỗi; 2 dùng lệnh sai hoặc không đọc, ghi được; 3 lỗi của chính PapiSite.
        Xem thêm “papisite LỆNH --help”.

        """;

    private const string Build = """
        Kiểm tra nội dung và tạo trang web.

        Cách dùng:
          papisite build [NỘI-DUNG] [tùy chọn]

        Đối số:
          NỘI-DUNG  Thư mục nội dung (mặc định: content; đang đứng trong thư mục nội dung thì là chính nó).

        Tùy chọn:
          --output, -o THƯ-MỤC  Thư mục nhận trang web (mặc định: site).
          --base ĐƯỜNG-DẪN      Đường dẫn đặt trang trên máy chủ, ví dụ /papi/ (mặc định: theo địa chỉ gốc của trang web; không ghi thì /).
          --as-of NGÀY          Ngày dùng để xác định nhiệm vụ đã hết thời hạn hay chưa, ví dụ 2024-12-31 (mặc định: hôm nay, giờ Việt Nam).
          --rev BẢN             Tạo trang của một lần lưu (commit) trong git thay vì của thư mục, ví dụ HEAD~3 hoặc tên nhãn.
          --lang vi|en          Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h            Hiện hướng dẫn này.

        Ví dụ:
          papisite build
          papisite build noi-dung --output /var/www/papi --base /papi/
          papisite build --as-of 2024-12-31
          papisite build --rev 3f2a9c1 --as-of 2024-12-31

        """;

    private const string Check = """
        Kiểm tra nội dung, nêu mọi lỗi, cảnh báo và lưu ý; không ghi gì.

        Cách dùng:
          papisite check [NỘI-DUNG] [tùy chọn]

        Đối số:
          NỘI-DUNG  Thư mục nội dung (mặc định: content; đang đứng trong thư mục nội dung thì là chính nó).

        Tùy chọn:
          --lang vi|en  Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h    Hiện hướng dẫn này.

        Ví dụ:
          papisite check
          papisite check noi-dung --lang en

        """;

    private const string Format = """
        Đưa các tệp về dạng chuẩn: từ khóa đủ dấu, thụt dòng đều, Unicode dựng sẵn.

        Cách dùng:
          papisite fmt [NỘI-DUNG] [tùy chọn]

        Đối số:
          NỘI-DUNG  Thư mục nội dung (mặc định: content; đang đứng trong thư mục nội dung thì là chính nó).

        Tùy chọn:
          --check       Chỉ nêu tệp nào chưa đúng dạng, không sửa.
          --lang vi|en  Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h    Hiện hướng dẫn này.

        Ví dụ:
          papisite fmt
          papisite fmt noi-dung --check

        """;

    private const string Serve = """
        Xem thử trang trên máy này; tự làm mới khi tệp được lưu, hiện lỗi ngay trên trang.

        Cách dùng:
          papisite serve [NỘI-DUNG] [tùy chọn]

        Đối số:
          NỘI-DUNG  Thư mục nội dung (mặc định: content; đang đứng trong thư mục nội dung thì là chính nó).

        Tùy chọn:
          --port, -p SỐ     Cổng trên máy này, chỉ máy này mở được (mặc định: 8080; 0: cổng trống bất kỳ). Trong container thì chạy container với “--network host”.
          --base ĐƯỜNG-DẪN  Đường dẫn đặt trang trên máy chủ, ví dụ /papi/ (mặc định: /).
          --as-of NGÀY      Ngày dùng để xác định nhiệm vụ đã hết thời hạn hay chưa, ví dụ 2024-12-31 (mặc định: hôm nay, giờ Việt Nam).
          --lang vi|en      Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h        Hiện hướng dẫn này.

        Ví dụ:
          papisite serve
          papisite serve noi-dung --port 9000

        """;

    private const string New = """
        Tạo thư mục nội dung mẫu, hoặc thêm một kế hoạch mẫu vào thư mục đã có. Không ghi đè tệp nào.

        Cách dùng:
          papisite new [NỘI-DUNG] [tùy chọn]

        Đối số:
          NỘI-DUNG  Thư mục nội dung (mặc định: content; đang đứng trong thư mục nội dung thì là chính nó).

        Tùy chọn:
          --lang vi|en  Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h    Hiện hướng dẫn này.

        Ví dụ:
          papisite new
          papisite new noi-dung

        """;

    private const string Report = """
        Soạn báo cáo tiến độ của một kỳ, và xem cơ quan nào còn thiếu báo cáo.

        Cách dùng:
          papisite report LỆNH [tùy chọn]

        Lệnh:
          new     Tạo tệp báo cáo có sẵn mọi nhiệm vụ mà cơ quan phải báo cáo, với trạng thái của kỳ trước. Không ghi đè tệp nào.
          status  Nêu cơ quan nào còn thiếu báo cáo mà kế hoạch yêu cầu, tính đến một ngày.

        Tùy chọn:
          --lang vi|en  Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h    Hiện hướng dẫn này.

        Ví dụ:
          papisite report status

        """;

    private const string ReportNew = """
        Tạo tệp báo cáo có sẵn mọi nhiệm vụ mà cơ quan phải báo cáo, với trạng thái của kỳ trước. Không ghi đè tệp nào.

        Cách dùng:
          papisite report new [NỘI-DUNG] --period KỲ [tùy chọn]

        Đối số:
          NỘI-DUNG  Thư mục nội dung (mặc định: content; đang đứng trong thư mục nội dung thì là chính nó).

        Tùy chọn:
          --agency CƠ-QUAN  Tên cơ quan báo cáo như trong danh bạ, hoặc mã của nó.
          --all             Soạn cho mọi cơ quan còn phải báo cáo kỳ này theo chế độ báo cáo của kế hoạch.
          --period KỲ       Kỳ báo cáo: tháng 6 năm 2026; quý II năm 2026; 6 tháng đầu năm 2026; 9 tháng năm 2026; năm 2026.
          --lang vi|en      Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h        Hiện hướng dẫn này.

        Ví dụ:
          papisite report new --agency "Sở Nội vụ" --period "tháng 6 năm 2026"
          papisite report new --all --period "tháng 6 năm 2026"

        """;

    private const string ReportStatus = """
        Nêu cơ quan nào còn thiếu báo cáo mà kế hoạch yêu cầu, tính đến một ngày.

        Cách dùng:
          papisite report status [NỘI-DUNG] [tùy chọn]

        Đối số:
          NỘI-DUNG  Thư mục nội dung (mặc định: content; đang đứng trong thư mục nội dung thì là chính nó).

        Tùy chọn:
          --as-of NGÀY  Ngày dùng để xác định nhiệm vụ đã hết thời hạn hay chưa, ví dụ 2024-12-31 (mặc định: hôm nay, giờ Việt Nam).
          --lang vi|en  Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h    Hiện hướng dẫn này.

        Ví dụ:
          papisite report status
          papisite report status --as-of 2026-07-31

        """;

    private const string Diff = """
        Nêu những gì đã thay đổi giữa hai bản của nội dung, bằng lời của kế hoạch chứ không phải của tệp.

        Cách dùng:
          papisite diff BẢN-1 [BẢN-2] [NỘI-DUNG] [tùy chọn]

        Đối số:
          BẢN-1     Bản trước: tên của một lần lưu (commit), nhánh hay nhãn trong git.
          BẢN-2     Bản sau (mặc định: thư mục đang làm việc).
          NỘI-DUNG  Thư mục nội dung (mặc định: content; đang đứng trong thư mục nội dung thì là chính nó).

        Tùy chọn:
          --html TỆP    Ghi thêm một trang HTML độc lập vào tệp này.
          --lang vi|en  Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h    Hiện hướng dẫn này.

        Ví dụ:
          papisite diff HEAD~1
          papisite diff HEAD~5 HEAD noi-dung
          papisite diff v1 v2 --html thay-doi.html

        """;

    private const string Import = """
        Chuyển văn bản Word, Excel, trang web thành tệp kế hoạch để biên tập; nêu chỗ cần xem lại. Không ghi đè tệp nào.

        Cách dùng:
          papisite import TỆP [tùy chọn]

        Đối số:
          TỆP  Tệp Word (.docx), Excel (.xlsx), PDF, trang web (.html), bảng (.csv) hoặc chữ (.txt); “-” là bảng dán vào đầu vào chuẩn.

        Tùy chọn:
          --output THƯ-MỤC  Thư mục nội dung để ghi vào; danh bạ cơ quan ở đó được dùng để nhận ra tên (mặc định: content).
          --dry-run         Chỉ xem kết quả, không ghi tệp kế hoạch nào.
          --report TỆP      Ghi báo cáo để đối chiếu với văn bản: tệp .html để đọc, .json cho chương trình.
          --again           Văn bản là bản đính chính: đưa những gì nó thay đổi vào kế hoạch đã nhập và đã sửa, giữ những gì người biên tập đã làm.
          --earlier TỆP     Cùng “--again”: văn bản đã nhập lần trước, để biết điều gì do văn bản thay đổi và điều gì do người biên tập sửa.
          --lang vi|en      Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h        Hiện hướng dẫn này.

        Ví dụ:
          papisite import ke-hoach-151.docx --report doi-chieu.html
          papisite import bang.xlsx --output noi-dung --dry-run
          papisite import ke-hoach-151-dinh-chinh.docx --again --earlier ke-hoach-151.docx

        """;

    private const string Export = """
        Xuất một kế hoạch ra tệp Word hoặc Excel; kèm kết quả thực hiện nếu cần. Không ghi đè tệp nào.

        Cách dùng:
          papisite export KẾ-HOẠCH [NỘI-DUNG] [tùy chọn]

        Đối số:
          KẾ-HOẠCH  Mã hoặc số hiệu của kế hoạch, hoặc tệp của nó.
          NỘI-DUNG  Thư mục nội dung (mặc định: content; đang đứng trong thư mục nội dung thì là chính nó).

        Tùy chọn:
          --docx            Văn bản Word theo thể thức của Nghị định 30/2020/NĐ-CP (mặc định).
          --xlsx            Bảng Excel, mỗi nhiệm vụ một hàng.
          --progress        Báo cáo kết quả thực hiện: thêm số liệu theo thời hạn và cột tình hình của từng nhiệm vụ.
          --output, -o TỆP  Tệp để ghi vào (mặc định: mã của kế hoạch, như ke-hoach-a.docx). Không ghi đè tệp nào.
          --as-of NGÀY      Ngày dùng để xác định nhiệm vụ đã hết thời hạn hay chưa, ví dụ 2024-12-31 (mặc định: hôm nay, giờ Việt Nam).
          --lang vi|en      Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h        Hiện hướng dẫn này.

        Ví dụ:
          papisite export 151/KH-UBND
          papisite export vinh-phuc-papi-2024 --xlsx --progress --output tien-do.xlsx

        """;

    private const string Explain = """
        Giải thích một mã thông báo: vì sao, cách sửa, ví dụ.

        Cách dùng:
          papisite explain [MÃ] [tùy chọn]

        Đối số:
          MÃ  Mã trong thông báo, như PAPI1009 hoặc 1009; không ghi thì liệt kê mọi mã.

        Tùy chọn:
          --lang vi|en  Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).
          --help, -h    Hiện hướng dẫn này.

        Ví dụ:
          papisite explain PAPI1009
          papisite explain

        """;

    public static TheoryData<string, string> Helps => new()
    {
        { "", Root },
        { "build", Build },
        { "check", Check },
        { "fmt", Format },
        { "serve", Serve },
        { "new", New },
        { "import", Import },
        { "export", Export },
        { "report", Report },
        { "report new", ReportNew },
        { "report status", ReportStatus },
        { "diff", Diff },
        { "explain", Explain },
    };

    [Theory]
    [MemberData(nameof(Helps))]
    public async Task Help_is_as_written_here(string command, string expected)
    {
        using var work = new Workplace();
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var option in new[] { "--help", "-h" })
            Assert.Equal(new Outcome(0, expected, ""), await work.RunAsync([.. words, option]));
    }

    [Fact]
    public async Task Help_is_given_whatever_else_is_typed()
    {
        using var work = new Workplace();
        Assert.Equal(new Outcome(0, Build, ""), await work.RunAsync("build", "--as-of", "mai", "--help"));
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown_as_wrong_usage()
    {
        using var work = new Workplace();
        Assert.Equal(new Outcome(2, Root, ""), await work.RunAsync());
    }

    [Fact]
    public async Task The_version_is_the_newest_that_the_changes_tell_of()
    {
        using var work = new Workplace();
        var newest = File.ReadLines(Path.Combine(Repository.Root, "CHANGELOG.md"))
            .First(l => l.StartsWith("## ", StringComparison.Ordinal) && l != "## Unreleased");
        Assert.Equal(new Outcome(0, newest.Split(' ')[1] + "\n", ""), await work.RunAsync("--version"));
    }
}
