using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class UnrecordedDocumentTests
{
    private const string Head =
        "kế hoạch: A\n  số hiệu: 12/KH-UBND\n  viện dẫn: Nghị định 59/2019/NĐ-CP\n  nhiệm vụ 1: B\n    chủ trì: Sở Y tế\n    hạn: năm "
            + "2024\n";

    [Theory]
    [InlineData("Theo Thông tư 343/2016/TT-BTC.", "343/2016/TT-BTC")]
    [InlineData("Theo Nghị quyết 19-NQ/TW và 19-NQ/TW.", "19-NQ/TW")]
    [InlineData("Theo Luật số 31/2024/QH15; Quyết định 5/QĐ-UBND.", "31/2024/QH15 5/QĐ-UBND")]
    [InlineData("Theo Nghị quyết liên tịch 09/2008/NQLT-CP-UBTUMTTQVN.", "09/2008/NQLT-CP-UBTUMTTQVN")]
    [InlineData("Theo Nghị định số 59/2019/NĐ-CP và kế hoạch này (12/KH-UBND).", "")]
    [InlineData("Đạt 5/10 điểm, hạng 11/63, ngày 1/7/2019, lịch 24/7, tỷ lệ 3/4-5/6.", "")]
    public void A_number_in_the_words_that_no_entry_has_is_noted_once(string note, string numbers) =>
        Assert.Equal(
            numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            ExampleContent
                .Bind(Head + $"    ghi chú: {note}\n")
                .Diagnostics.Where(d => d.Code == "PAPI4043")
                .Select(d => d.Source.Slice(d.Span))
        );

    [Theory]
    [InlineData("    việc a: C\n      viện dẫn: Thông tư 343/2016/TT-BTC\n    ghi chú: Theo 343/2016/TT-BTC.\n")]
    [InlineData("    sẽ thay thế: Quyết định 05/QĐ-UBND (2019)\n    ghi chú: Thay Quyết định 5/QĐ-UBND.\n")]
    [InlineData("    ghi chú: Một.  # theo 343/2016/TT-BTC\n")]
    public void What_is_recorded_anywhere_in_the_plan_or_never_published_is_not(string lines) =>
        Assert.DoesNotContain("PAPI4043", ExampleContent.Bind(Head + lines).Diagnostics.Select(d => d.Code));
}
