using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Diagnostics;

/// <summary>Notes that an editor has compared with the signed document and marked so.</summary>
public sealed class AnsweredNotesTests
{
    private const string Head = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n";

    [Theory]
    [InlineData("  # đã đối chiếu\n  nhiệm vụ 1: Khám sức khỏe\n")]
    [InlineData("  # Đã đối chiếu với bản ký\n\n  nhiệm vụ 1: Khám sức khỏe\n")]
    [InlineData("  nhiệm vụ 1: Khám sức khỏe  # đã đối chiếu\n")]
    [InlineData("  nhiệm vụ 1: Khám sức khỏe  # da doi chieu PAPI4003, PAPI4004: bản ký để trống\n")]
    [InlineData("  nhiệm vụ 1: Khám  # checked\n      sức khỏe\n")]
    [InlineData("  nhiệm vụ 1: Khám\n      sức khỏe  # đã đối chiếu papi4003 và papi4004\n")]
    public void A_comment_behind_or_before_the_line_answers_its_notes(string lines) =>
        Assert.Equal(["PAPI4003 answered", "PAPI4004 answered"], Told(lines));

    [Theory]
    [InlineData("  # đã đối chiếu PAPI4003: bản ký để trống\n  nhiệm vụ 1: Khám sức khỏe\n")]
    [InlineData("  nhiệm vụ 1: Khám sức khỏe  # đã đối chiếu PAPI4003\n")]
    public void With_codes_it_answers_those_alone(string lines) =>
        Assert.Equal(["PAPI4003 answered", "PAPI4004"], Told(lines));

    [Theory]
    [InlineData("  # chưa đối chiếu\n  nhiệm vụ 1: Khám sức khỏe\n")]
    [InlineData("  # đã đối chiếu PAPI4001\n  nhiệm vụ 1: Khám sức khỏe\n")]
    [InlineData("  nhiệm vụ 1: Khám sức khỏe # đã đối chiếu\n")] // one blank: text of the headline
    [InlineData("  nhiệm vụ 1: Khám sức khỏe\n    mô tả:\n      # đã đối chiếu\n")] // prose
    [InlineData("  nhiệm vụ 1: Khám sức khỏe\n    ghi chú: A  # đã đối chiếu\n")] // another line's
    [InlineData("  nhiệm vụ 1: Khám sức khỏe\n  # đã đối chiếu\n")] // behind it
    public void Nothing_else_is_an_answer(string lines) =>
        Assert.Equal(["PAPI4003", "PAPI4004"], Told(lines).Where(told => told != "PAPI3067"));

    [Fact]
    public void A_warning_stays_whatever_is_written_beside_it() =>
        Assert.Equal(["PAPI3002"], Told("  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Khác  # đã đối chiếu\n    hạn: năm 2024\n"));

    [Fact]
    public void An_error_stays_whatever_is_written_beside_it() =>
        Assert.Equal(["PAPI2003"], Told("  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: vào lúc khác  # đã đối chiếu\n"));

    private static IEnumerable<string> Told(string lines) =>
        ExampleContent.Bind(Head + lines).Diagnostics.Select(d => d.Code + (d.IsAnswered ? " answered" : ""));
}
