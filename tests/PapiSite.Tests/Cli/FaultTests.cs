using System.Globalization;
using System.Net.Sockets;
using PapiSite.Cli;
using PapiSite.Cli.Commands;

namespace PapiSite.Tests.Cli;

/// <summary>What a person sees when a command cannot go on: words, never a stack trace.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly Workplace _work = new();

    public FaultTests() => _work.WriteSmallContent();

    public void Dispose() => _work.Dispose();

    public static TheoryData<string, string> SystemFaults =>
        new()
        {
            {
                "rights",
                "Không đọc hoặc ghi được: Access to the path 'x' is denied.\nTài khoản đang chạy lệnh không có quyền đọc hoặc ghi ở đó; "
                    + "cấp quyền rồi chạy lại.\n"
            },
            { "full", "Không đọc hoặc ghi được: No space left on device : 'x'\nĐĩa đã đầy; dọn bớt rồi chạy lại.\n" },
            {
                "no room",
                "Không đọc hoặc ghi được: Failed to create 'x' with allocation size '1' because the disk was full.\nĐĩa đã đầy; dọn bớt "
                    + "rồi chạy lại.\n"
            },
            {
                "held",
                "Không đọc hoặc ghi được: The file is in use.\nMột chương trình khác đang giữ tệp ấy; đóng chương trình ấy rồi chạy lại.\n"
            },
            {
                "other",
                "Không đọc hoặc ghi được: Input/output error : 'x'\nKiểm tra đường dẫn, quyền truy cập và chỗ trống trên đĩa, và không "
                    + "chạy hai lệnh cùng lúc vào một thư mục.\n"
            },
            {
                "port",
                "Cổng ấy đang có chương trình khác dùng. Đóng chương trình ấy, hoặc chọn cổng khác bằng “--port”, ví dụ --port 0.\n"
            },
            { "low port", "Hệ thống không cho tài khoản này dùng cổng ấy. Chọn cổng từ 1024 trở lên bằng “--port”, ví dụ --port 8080.\n" },
        };

    [Theory]
    [MemberData(nameof(SystemFaults))]
    public async Task A_fault_of_the_system_is_told_as_what_it_is_even_from_work_done_side_by_side(string kind, string words)
    {
        Exception fault = kind switch
        {
            "rights" => new UnauthorizedAccessException("Access to the path 'x' is denied."),
            "full" => new IOException("No space left on device : 'x'", 28),
            "no room" => new IOException("Failed to create 'x' with allocation size '1' because the disk was full."),
            "held" => new IOException("The file is in use.", unchecked((int)0x80070020)),
            "port" => new IOException("Failed to bind.", new SocketException((int)SocketError.AddressAlreadyInUse)),
            "low port" => new SocketException((int)SocketError.AccessDenied),
            _ => new IOException("Input/output error : 'x'"),
        };
        foreach (
            var wrapped in new[] { fault, new AggregateException(fault), new AggregateException(new AggregateException(fault, fault)) }
        )
        {
            Assert.Equal(new Outcome(2, "", words), await RunAsync(wrapped, "build"));
        }
    }

    [Fact]
    public async Task A_fault_of_ours_has_a_line_a_code_of_its_own_and_the_way_to_report_it()
    {
        var (code, told, error) = await RunAsync(
            new AggregateException(new InvalidOperationException("Sequence contains\nno elements")),
            "build"
        );
        Assert.Equal((3, ""), (code, told));
        Assert.Matches(
            @"^Lỗi của chính PapiSite, không phải của nội dung: InvalidOperationException: Sequence contains no elements \[PapiSite\.\S+, "
                + @"\d+\.\d+\.\d+\]\n"
                + @"Hãy gửi nguyên dòng trên cho người phát triển PapiSite\. Đặt biến môi trường PAPISITE_TRACE=loi\.txt rồi chạy lại thì "
                + @"có thêm chi tiết trong tệp ấy\.\n$",
            error
        );
        error = (await RunAsync(new InvalidOperationException("x"), "build", "--lang", "en")).Error;
        Assert.StartsWith(
            "A fault of PapiSite itself, not of the content: InvalidOperationException: x [",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_whole_of_it_goes_into_a_file_where_one_is_named()
    {
        await RunAsync(new InvalidOperationException("đây"), "build");
        Assert.False(File.Exists(_work.PathOf("loi.txt")));
        using var output = new StringWriter();
        await PapiSiteCommand.RunAsync(
            ["build"],
            new(output, output, new Clock(new InvalidOperationException("đây")), _work.Root) { TraceFile = "loi.txt" }
        );
        Assert.Contains("   at PapiSite.", _work.Read("loi.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@{0}")]
    [InlineData("@loi.txt")]
    public async Task A_word_that_begins_with_at_is_no_file_with_more_words(string word)
    {
        _work.Write("loi.txt", "--lang en");
        Assert.Equal(
            (2, $"Không có thư mục nội dung {_work.PathOf(word)}. Kiểm tra đường dẫn, hoặc chạy “papisite new” để tạo một thư mục mẫu.\n"),
            await _work.RunAsync("check", word) is var o ? (o.Code, o.Error) : default
        );
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("1/1/0001")]
    [InlineData("3000-01-01")]
    public async Task A_day_that_no_plan_reaches_is_refused(string day) => Assert.Equal(
        new Outcome(2, "", $"“{day}” không phải là ngày của một bản kế hoạch; dùng năm từ 1945 đến 2999.\nXem “papisite build --help”.\n"),
        await _work.RunAsync("build", "--as-of", day));

    [Theory]
    [InlineData("1945-01-01")]
    [InlineData("2999-12-31")]
    public Task The_first_and_the_last_day_build(string day) => _work.BuildAsync("--as-of", day);

    [Fact]
    public async Task The_culture_of_the_machine_changes_nothing()
    {
        await _work.BuildAsync("-o", "thuong");
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NumberGroupSeparator) = ("−", "٫", "٬");
        (odd.DateTimeFormat.DateSeparator, odd.DateTimeFormat.Calendar) = ("٫", new GregorianCalendar(GregorianCalendarTypes.Localized));
        odd.DateTimeFormat.MonthNames = [.. odd.DateTimeFormat.MonthNames.Select(m => m.ToUpperInvariant())];
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = odd;
            await _work.BuildAsync("-o", "khac");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(_work.Files("thuong").Select(f => (f.Key, f.Value.Sum)), _work.Files("khac").Select(f => (f.Key, f.Value.Sum)));
    }

    private async Task<Outcome> RunAsync(Exception fault, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await PapiSiteCommand.RunAsync(arguments, new Shell(output, error, new Clock(fault), _work.Root));
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>A clock that fails: the one part of the world that a command cannot do without and a test can put in.</summary>
    private sealed class Clock(Exception fault) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw fault;
    }
}
