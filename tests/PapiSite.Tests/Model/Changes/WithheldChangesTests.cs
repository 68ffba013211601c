using PapiSite.Language.Syntax;
using PapiSite.Model.Changes;
using PapiSite.Model.Withholding;
using PapiSite.Site;
using PapiSite.Site.Wording;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Changes;

/// <summary>What is said of a change whose words may not be told.</summary>
public sealed class WithheldChangesTests
{
    private const string Why = "(nội dung có dữ liệu cá nhân hoặc đã được rút khỏi trang nên không hiển thị)";

    private const string Clean = """
        kế hoạch: Kế hoạch A
          số hiệu: 1/KH-UBND
          nhóm I: Công khai
            nhiệm vụ 1: Hỗ trợ hộ nghèo
              chủ trì: Sở Một
              hạn: năm 2024
              ghi chú: Theo đơn của công dân

        """;

    [Theory]
    [InlineData("Hỗ trợ hộ nghèo", "Hỗ trợ hộ nghèo, ông A, CCCD 001099000000", "nhiệm vụ I.1: đã sửa tiêu đề " + Why)]
    [InlineData("năm 2024", "khi ông A (0912 345 678) nộp đơn", "nhiệm vụ I.1 “Hỗ trợ hộ nghèo”: đã sửa thời hạn " + Why)]
    [InlineData("Theo đơn của công dân", "Gọi 0912 345\n         678", "nhiệm vụ I.1 “Hỗ trợ hộ nghèo”: đã sửa ghi chú " + Why)]
    [InlineData("Theo đơn của công dân", "Đơn của ông Lê Văn Mẫu", "nhiệm vụ I.1 “Hỗ trợ hộ nghèo”: đã sửa ghi chú " + Why)]
    [InlineData(
        "      ghi chú: Theo đơn của công dân\n",
        "      ghi chú: Theo đơn của công dân\n      ghi chú: Đơn của LE VAN MAU\n",
        "nhiệm vụ I.1 “Hỗ trợ hộ nghèo”: đã sửa ghi chú " + Why
    )]
    [InlineData(
        "      ghi chú: Theo đơn của công dân\n",
        "      ghi chú: Theo đơn của công dân\n      minh chứng: Đơn của Lê Văn Mẫu\n",
        "nhiệm vụ I.1 “Hỗ trợ hộ nghèo”: bỏ minh chứng " + Why
    )]
    [InlineData("Kế hoạch A", "Kế hoạch A của ông Lê Văn Mẫu", "đã sửa tên " + Why)]
    [InlineData("Công khai", "Công khai cho ông Lê Văn Mẫu", "nhóm I: đã sửa tên " + Why)]
    [InlineData("Sở Một", "ông Lê Văn Mẫu", "nhiệm vụ I.1 “Hỗ trợ hộ nghèo”: cơ quan chủ trì đổi từ (không hiển thị) thành “Sở Một”")]
    public void A_part_that_held_it_is_told_as_changed_without_any_words(string now, string before, string sentence)
    {
        var secret = Clean.Replace(now, before, StringComparison.Ordinal);
        Assert.NotEqual(Clean, secret);
        Assert.Equal([$"Kế hoạch 1/KH-UBND: {sentence}."], Sentences(secret, Clean));
        Assert.All(Sentences(Clean, secret), s => Assert.DoesNotMatch("Mẫu|MAU|0912|678|0010", s));
    }

    [Fact]
    public void A_number_in_place_of_another_is_still_a_change() => Assert.Equal(
        [$"Kế hoạch 1/KH-UBND: nhiệm vụ I.1 “Hỗ trợ hộ nghèo”: đã sửa ghi chú {Why}."],
        Sentences(Clean.Replace("Theo đơn của công dân", "Gọi 0912 345 678"), Clean.Replace("Theo đơn của công dân", "Gọi 0987 654 321")));

    [Fact]
    public void Another_change_of_what_is_withheld_names_it_by_its_number()
    {
        var secret = Clean.Replace("Hỗ trợ hộ nghèo", "Hỗ trợ ông Lê Văn Mẫu");
        Assert.Equal(
            ["Kế hoạch 1/KH-UBND: nhiệm vụ I.1: thời hạn đổi từ “năm 2024” thành “năm 2025”."],
            Sentences(secret, secret.Replace("năm 2024", "năm 2025"))
        );
        Assert.Equal(["Kế hoạch 1/KH-UBND: bỏ nhiệm vụ I.2."], Sentences(secret + "    nhiệm vụ 2: Trả lời ông Lê Văn Mẫu\n", secret));
        Assert.Equal(
            ["Plan 1/KH-UBND: task I.1: changed title (not shown: it holds personal data or was withdrawn)."],
            Sentences(secret, Clean, SiteLanguage.English)
        );
    }

    [Fact]
    public void Of_files_that_are_gone_only_the_number_is_told()
    {
        var two = Clean.Replace("  số hiệu", "  tệp: tep/don-cua-ong-b.pdf (Đơn của ông B)\n  tệp: tep/ban-ky.pdf (Bản ký)\n  số hiệu");
        var other = Clean.Replace("  số hiệu", "  tệp: tep/ban-ky.pdf (Bản ký)\n  tệp: tep/phu-luc.pdf (Phụ lục)\n  số hiệu");
        Assert.Equal(
            ["Kế hoạch 1/KH-UBND: bỏ 1 tệp đính kèm.", "Kế hoạch 1/KH-UBND: thêm tệp đính kèm “Phụ lục (tep/phu-luc.pdf)”."],
            Sentences(two, other)
        );
        Assert.Equal(["Kế hoạch 1/KH-UBND: bỏ 2 tệp đính kèm."], Sentences(two, Clean));
    }

    private static IEnumerable<string> Sentences(string before, string after, SiteLanguage? language = null)
    {
        var withdrawals = Withdrawals.Of([Sources.Parse("rút khỏi trang:\n  Lê Văn Mẫu\n")]);
        ContentVersion Version(string text) => ContentVersion.Of(Sources.Parse(text), withdrawals)!;
        return VersionChanges
            .Between(Version(before), Version(after))
            .Changes.Select(InterfaceTexts.Of(language ?? SiteLanguage.Vietnamese).ChangeSentence)
            .ToList();
    }
}
