using PapiSite.Language.Diagnostics;
using PapiSite.Model;

namespace PapiSite.Tests.Cli;

/// <summary>What a person reads who asks what a code means.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly Workplace _work = new();

    public static TheoryData<string> Codes => [.. DiagnosticCatalog.All.Select(d => d.Code)];

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_code_is_explained_in_Vietnamese() =>
        Assert.Equal(
            new Outcome(
                0,
                """
                PAPI1009 (lỗi): Dòng không có từ khóa

                Thông báo:
                  Dòng này không có từ khóa và không nối tiếp dòng nào.

                Cách sửa:
                  Thêm từ khóa và dấu hai chấm ở đầu dòng, hoặc thụt vào sâu hơn để nối tiếp giá trị ở dòng trên.

                Vì sao cần sửa:
                  Một dòng lạc chỗ thường là nửa sau của một câu bị ngắt khi chép.

                Ví dụ có lỗi:
                    kế hoạch: Nâng cao Chỉ số PAPI năm 2024
                      nhiệm vụ 1: Công khai thu,
                      chi ngân sách
                        chủ trì: Sở Tài chính
                        hạn: năm 2024

                Ví dụ đã sửa:
                    kế hoạch: Nâng cao Chỉ số PAPI năm 2024
                      nhiệm vụ 1: Công khai thu,
                          chi ngân sách
                        chủ trì: Sở Tài chính
                        hạn: năm 2024

                """,
                ""),
            await _work.RunAsync("explain", "PAPI1009"));

    [Fact]
    public async Task What_a_place_fills_in_is_left_open_in_English_too()
    {
        var code = DiagnosticCatalog.All.Single(d => d.Code == "PAPI1006");
        var outcome = await _work.RunAsync("explain", code.Code, "--lang", "en");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith(
            $"PAPI1006 (error): {code.Title.En}\n\nMessage:\n  There is no keyword “…”.\n\nHow to fix it:\n  Did you mean “…”? If the "
                + $"line is text,",
            outcome.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"\n\nWhy it matters:\n  {code.Why.En}\n\nExample with the error:\n    kế hoạch: ",
            outcome.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("\n\nThe example, fixed:\n    kế hoạch: ", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("papi1009")]
    [InlineData("1009")]
    [InlineData("PAPI-1009")]
    [InlineData("“PAPI1009”")]
    [InlineData("PAPI1009:")]
    [InlineData("ＰＡＰＩ１００９")]
    public async Task A_code_may_be_written_in_any_way(string typed) =>
        Assert.Equal(await _work.RunAsync("explain", "PAPI1009"), await _work.RunAsync("explain", typed));

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Every_code_is_explained_without_blanks_of_ours(string code)
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var outcome = await _work.RunAsync("explain", code, "--lang", language);
            Assert.Equal((0, ""), (outcome.Code, outcome.Error));
            Assert.StartsWith(code + " (", outcome.Out, StringComparison.Ordinal);
            Assert.DoesNotMatch(
                @"\{\d\}",
                outcome.Out[..outcome.Out.IndexOf(language == "vi" ? "Ví dụ có lỗi" : "Example with the error", StringComparison.Ordinal)]
            );
        }
    }

    [Theory]
    [InlineData("PAPI1090", "Không có mã “PAPI1090”. Gần nhất: PAPI1009, PAPI1010, PAPI1020. Xem mọi mã bằng “papisite explain”.\n", "")]
    [InlineData("chủ trì", "Không có mã “chủ trì”. Xem mọi mã bằng “papisite explain”.\n", "")]
    [InlineData("", "Không có mã “”. Xem mọi mã bằng “papisite explain”.\n", "")]
    [InlineData("chủ trì", "There is no code “chủ trì”. See all codes with “papisite explain”.\n", "en")]
    public async Task An_unknown_code_is_answered_with_the_nearest(string typed, string told, string language)
    {
        string[] line = language.Length > 0 ? ["explain", typed, "--lang", language] : ["explain", typed];
        Assert.Equal(new Outcome(2, "", told), await _work.RunAsync(line));
    }

    [Fact]
    public async Task Without_a_code_all_are_listed()
    {
        var (vi, en) = (
            (await _work.RunAsync("explain")).Out.TrimEnd('\n').Split('\n'),
            (await _work.RunAsync("--lang", "en", "explain")).Out.TrimEnd('\n').Split('\n')
        );
        Assert.Equal(DiagnosticCatalog.All.Select(d => $"{d.Code}  {DiagnosticFormat.Name(d.Severity).Vi}: {d.Title.Vi}"), vi);
        Assert.Equal(DiagnosticCatalog.All.Select(d => $"{d.Code}  {DiagnosticFormat.Name(d.Severity).En}: {d.Title.En}"), en);
    }
}
