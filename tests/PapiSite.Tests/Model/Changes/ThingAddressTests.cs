using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;

namespace PapiSite.Tests.Model.Changes;

/// <summary>Where agencies, indexes, pages, drafts and questions went.</summary>
public sealed class ThingAddressTests
{
    [Theory]
    [InlineData("địa bàn a: tỉnh A\n  cơ quan: Sở Một\n", "địa bàn a: tỉnh A\n  cơ quan so-1: Sở Một\n", "Agency a/so-mot → a/so-1")]
    [InlineData("địa bàn a: tỉnh A\n  cơ quan: Sở Một\n", "địa bàn tinh-a: tỉnh A\n  cơ quan: Sở Một\n", "Agency a/so-mot → tinh-a/so-mot")]
    [InlineData(
        "địa bàn a: tỉnh A\n  cơ quan: Phòng Văn hóa\n",
        "địa bàn a: tỉnh A\n  cơ quan: Phòng Văn hóa và Thông tin\n    tên khác: Phòng Văn hóa\n",
        "Agency a/phong-van-hoa → a/phong-van-hoa-va-thong-tin"
    )]
    [InlineData(
        "cơ quan: Sở Một\n",
        "địa bàn a: tỉnh A\n  cơ quan: Sở Một\nđịa bàn b: tỉnh B\n  cơ quan: Sở Hai\n",
        "Agency so-mot → a/so-mot"
    )]
    [InlineData("địa bàn a: tỉnh A\n  cơ quan: Sở Một\n", "địa bàn b: tỉnh B\n  cơ quan: Sở Một\n", "Agency a/so-mot → ")]
    [InlineData(
        "địa bàn a: tỉnh A\n  cơ quan: Sở Tài nguyên và Môi trường\n",
        "địa bàn a: tỉnh A\n  cơ quan: Sở Nông nghiệp và Môi trường\n",
        "Agency a/so-tai-nguyen-va-moi-truong → "
    )]
    [InlineData("bộ chỉ số PAPI: Chỉ số\n  chỉ số 1: Một\n", "bộ chỉ số PAPI: Chỉ số\n  chỉ số I: Một\n", "Dimension papi/1 → papi/i")]
    [InlineData(
        "bộ chỉ số PAR: Chỉ số\n  chỉ số 1: Một\n",
        "bộ chỉ số PARINDEX: Chỉ số\n  chỉ số 1: Một\n",
        "Dimension par/1 → parindex/1; IndexSet par → parindex"
    )]
    [InlineData(
        "trang: Giới thiệu\n  đường dẫn: gioi-thieu\n",
        "trang: Giới thiệu\n  đường dẫn: ve-trang-nay\n",
        "Page gioi-thieu → ve-trang-nay"
    )]
    [InlineData("trang: Giới thiệu\n  đường dẫn: gioi-thieu\n", "trang: Tin\n  đường dẫn: tin\n", "Page gioi-thieu → ")]
    [InlineData(
        "hỏi đáp: Bao giờ có danh sách hộ nghèo năm nay?\n",
        "hỏi đáp: Bao giờ có danh sách hộ nghèo của năm nay?\n",
        "Question bao-gio-co-danh-sach-ho-ngheo-nam-nay → bao-gio-co-danh-sach-ho-ngheo-cua-nam-nay"
    )]
    [InlineData("hỏi đáp: Bao giờ có danh sách hộ nghèo?\n", "hỏi đáp: Bao giờ mở chợ?\n", "Question bao-gio-co-danh-sach-ho-ngheo → ")]
    [InlineData("hỏi đáp: Bao giờ mở chợ?\n", "hỏi đáp: Bao giờ mở chợ?\n  mã: cho\n", "Question bao-gio-mo-cho → cho")]
    [InlineData("hỏi đáp: Ông A, 0912 345 678, hỏi gì?\n", "hỏi đáp: Hỏi gì?\n", "")]
    [InlineData(
        "lấy ý kiến: Dự thảo kế hoạch\n",
        "lấy ý kiến: Dự thảo kế hoạch\n  mã: ke-hoach\n",
        "Consultation du-thao-ke-hoach → ke-hoach"
    )]
    public void A_thing_is_found_again_or_gone(string before, string after, string expected) =>
        Assert.Equal(expected, Moves(before, after));

    [Fact]
    public void Nothing_moves_where_nothing_changed()
    {
        const string Registry = "địa bàn a: tỉnh A\n  cơ quan: Sở Một\n  cơ quan: Sở Hai\n";
        Assert.Equal("", Moves(Registry, Registry.Replace("Sở Hai", "Sở Hai\n  cơ quan: Sở Ba")));
        Assert.Equal("", Moves(Registry, Registry.Replace("tỉnh A", "thành phố A")));
    }

    private static string Moves(string before, string after) =>
        string.Join(
            "; ",
            VersionChanges
                .Between(Version(before), Version(after))
                .Moves.Select(m => $"{m.Before.Kind} {m.Before.Id} → {m.After?.Id}")
                .Order(StringComparer.Ordinal)
        );

    private static ContentVersion Version(string text)
    {
        // What a question or a draft must have makes no address.
        var whole =
            text
            + (
                text.StartsWith("hỏi", StringComparison.Ordinal) ? "  cơ quan: Sở Một\n  ngày gửi: 1/2/2026\n"
                : text.StartsWith("lấy", StringComparison.Ordinal)
                    ? "  cơ quan: Sở Một\n  từ ngày: 1/2/2026\n  đến ngày: 9/2/2026\n  gửi ý kiến: Sở Một\n"
                : ""
            );
        return ContentVersion.Of(SyntaxTree.Parse(SourceText.FromString("a.papi", whole)))!;
    }
}
