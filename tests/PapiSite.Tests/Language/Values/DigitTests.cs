using System.Globalization;
using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Site.Output;
using PapiSite.Tests.Support;
using PapiSite.Themes.Default;

namespace PapiSite.Tests.Language.Values;

/// <summary>Digits of any script are read as digits in every value, and no number of any length throws.</summary>
public sealed class DigitTests
{
    /// <summary>The zero of every script's digits that Unicode has, those beyond the first plane too.</summary>
    public static TheoryData<int> Zeros() =>
        [
            .. Enumerable
                .Range(0x80, 0x1FFFF - 0x80)
                .Where(c =>
                    c is < 0xD800 or > 0xDFFF
                    && Rune.GetUnicodeCategory(new(c)) == UnicodeCategory.DecimalDigitNumber
                    && Rune.GetNumericValue(new Rune(c)) == 0
                ),
        ];

    /// <summary>A file in which every kind of value that has digits stands.</summary>
    private const string Everything = """
        trang web: Thí Dụ
          hạn trả lời: 15 ngày
        kế hoạch: Nâng cao
          số hiệu: 12/KH-UBND
          ngày ban hành: 15/3/2024
          địa bàn: tỉnh Thí Dụ
          thời kỳ: 2021-2025
          căn cứ: Nghị định 59/2019/NĐ-CP (1/7/2019, Chính phủ)
          kết quả 2023: 5,37/10 điểm; hạng 11/63; tăng 2 bậc
          mục tiêu 2024: nhóm 10/63
          nhóm 1.2: Công khai
            nhiệm vụ 3b: Công khai ngân sách
              chủ trì: Sở Tài chính
              hạn: trước ngày 20/12/2024; quý 2 năm 2024; tháng 6/2024; ngày 15 hàng tháng; 6 tháng đầu năm 2025
              chỉ tiêu: ≥ 95,5% xã
        báo cáo: tháng 6 năm 2024
          kế hoạch: 12/KH-UBND
          cơ quan: Sở Tài chính
          ngày báo cáo: ngày 20 tháng 6 năm 2024
          nhiệm vụ 1.2.3b:
            trạng thái: hoàn thành
            đạt 1: 1.204 xã
            ngày hoàn thành: 19/6/2024

        """;

    [Theory]
    [MemberData(nameof(Zeros))]
    public void Every_value_is_read_the_same_in_digits_of_every_script(int zero)
    {
        var typed = string.Concat(Everything.Select(c => char.IsAsciiDigit(c) ? char.ConvertFromUtf32(zero + (c - '0')) : $"{c}"));
        Assert.Equal(Dump(Everything), Dump(typed));
        Assert.Equal(["PAPI2022"], SyntaxTree.Parse(SourceText.FromString("a.papi", typed)).Diagnostics.Select(d => d.Code));
    }

    private static string Dump(string text) => TreeDump.Of(SyntaxTree.Parse(SourceText.FromString("a.papi", text)));

    private static readonly string[] Numbers =
    [
        "0",
        "1",
        "9",
        "29",
        "31",
        "2024",
        "99999",
        "999999",
        "1000000",
        "2147483648",
        "999999999999999",
        "1234567890123456",
        "12345678901234567890123456789012345",
        "1,5",
        "0,0000000001",
        "0,0000000000000000000000000000001",
        "1.234.567",
        "1.234.567.890.123.456.789.012",
        "-1",
        "−5",
        "+7",
        "1,",
        ",1",
        "1e9",
        "½",
        "²",
        "Ⅳ",
        "十",
    ];

    private static readonly string[] Signs = ["/", "-", "–", ".", "%", " điểm", "; hạng ", "/0 điểm", "/0,0000000001 điểm", " bậc"];

    [Fact]
    public void Numbers_of_any_length_and_sign_give_a_value_or_a_diagnostic_in_every_grammar_and_render()
    {
        var random = new Random(7);
        foreach (var keyword in Keywords.All)
        {
            foreach (var use in keyword.Uses.Where(u => !u.Grammar.IsProse))
            {
                for (var tries = 0; tries < 60; tries++)
                {
                    var example = use.Grammar.Example;
                    var digit = example.AsSpan().IndexOfAnyInRange('0', '9');
                    var number =
                        Numbers[random.Next(Numbers.Length)]
                        + (random.Next(2) == 0 ? Signs[random.Next(Signs.Length)] + Numbers[random.Next(Numbers.Length)] : "");
                    var typed = digit < 0 ? number : example[..digit] + number + example[(digit + 1)..];
                    var source = SourceText.FromString("a.papi", typed);
                    var bag = new PapiSite.Language.Diagnostics.DiagnosticBag();
                    var text = ValueText.Join(source, 0, [new(0, typed.Length)], ' ');
                    var value = use.Grammar.Read(text, new(source, text, bag));
                    Assert.True(value is not null || bag.ToSorted().Length > 0, $"{keyword.Name}: {typed}");
                }
            }
        }
    }

    [Fact]
    public void Points_of_a_vanishing_maximum_do_not_break_the_page_that_divides_by_it()
    {
        var bound = ExampleContent.Bind(
            "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  bộ chỉ số: PAPI\n  thời kỳ: 2024\n  kết quả 2023: 12345678901234567890/0,0000000001 "
                + "điểm\n  kết quả 2022: 999999999999999/0,000001 điểm\n  kết quả 2021: 5/0 điểm\n"
        );
        Assert.Equal(["5:17 PAPI2006", "6:17 PAPI2025", "7:17 PAPI2025"], Sources.Codes(bound.Diagnostics));
        var files = SiteFiles.Of(bound.Content, new("/", new(2024, 6, 1)), DefaultTheme.Create(), new Dictionary<string, SiteFile>());
        Assert.All(files, file => Assert.NotEmpty(file.ToBytes()));
    }
}
