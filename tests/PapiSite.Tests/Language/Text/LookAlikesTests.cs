using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Text;

/// <summary>Characters that look like others: read as those, told once a file, mended by “fmt”.</summary>
public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("Ðào tạo", "Đào tạo")]
    [InlineData("Ɖào tạo nhà ðất", "Đào tạo nhà đất")]
    [InlineData("01/KH\u2011UBND", "01/KH-UBND")]
    [InlineData("NÐ\u2010CP", "NĐ-CP")]
    [InlineData("２０/１２/２０２４", "20/12/2024")]
    [InlineData("٢٠٢٤", "2024")]
    [InlineData("२०२४ ๒๕", "2024 25")]
    [InlineData("\U0001D7D0\U0001D7CE\U0001D7D0\U0001D7D2", "2024")]
    [InlineData("ＵＢＮＤ　xã；１００％", "UBND xã;100%")]
    [InlineData("a\u00A0b\u202Fc", "a b c")]
    [InlineData("＃ không phải chú thích", "＃ không phải chú thích")]
    [InlineData("m², ½, 2021–2025, 5 − 3", "m², ½, 2021–2025, 5 − 3")]
    [InlineData("đã đúng", "đã đúng")]
    public void Text_is_composed_of_common_characters(string typed, string composed) =>
        Assert.Equal(composed, VietnameseText.Compose(typed));

    [Fact]
    public void They_are_told_once_a_file_with_their_codes_and_written_as_common_ones_by_fmt()
    {
        var tree = Sources.Parse("kế hoạch: Ðào tạo　năm ２０２４\n  số hiệu: 01/KH\u2011UBND\n  thời kỳ: ２０２４\n");
        Assert.Equal(
            """
            thu.papi:1:11: lưu ý PAPI2022: Tệp có 10 ký tự trông giống ký tự thường dùng, được đọc như sau: “Ð” (U+00D0) → “Đ”, “２” (U+FF12) → “2”, “０” (U+FF10) → “0”, “４” (U+FF14) → “4”, “‑” (U+2011) → “-”.
            """,
            Sources.Printed(tree.Diagnostics).Split('\n')[0]);
        Assert.Single(tree.Diagnostics);
        Assert.Equal("kế hoạch: Đào tạo năm 2024\n  số hiệu: 01/KH-UBND\n  thời kỳ: 2024\n", Formatter.Format(Mends.Apply(tree)));
    }

    [Fact]
    public void A_file_with_none_has_no_note() => Assert.Empty(Sources.Parse("kế hoạch: m², 2021–2025\u00A0năm\n").Diagnostics);

    [Theory]
    [InlineData("Công khai ng\u0430n sách", "ng\u0430n", "\u0430", "Kirin", "U+0430", "a", "ngan")]
    [InlineData("UBN\u0415 xã", "UBN\u0415", "\u0415", "Kirin", "U+0415", "E", "UBNE")]
    [InlineData("K\u03B5", null, null, null, null, null, null)]
    [InlineData("x\u03BF", "x\u03BF", "\u03BF", "Hy Lạp", "U+03BF", "o", "xo")]
    [InlineData("Μοσχα Москва μg kΩ", null, null, null, null, null, null)]
    public void A_letter_of_another_alphabet_inside_a_word_is_named(
        string title,
        string? word,
        string? letter,
        string? script,
        string? code,
        string? latin,
        string? mended
    )
    {
        var tree = Sources.Parse($"kế hoạch: {title}\n");
        string[] told = word is null ? [] : [$"Trong “{word}”, chữ “{letter}” là chữ {script} ({code}), chỉ trông giống “{latin}”."];
        Assert.Equal(told, tree.Diagnostics.Select(d => d.Message(PapiSite.Language.Diagnostics.MessageLanguage.Vietnamese)));
        if (mended is not null) Assert.Contains(mended, Formatter.Format(Mends.Apply(tree)), StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_of_other_widths_before_a_number_sign_make_a_comment_before_and_after_fmt()
    {
        var tree = Sources.Parse("kế hoạch: A\u00A0\u00A0# ghi riêng\n");
        Assert.Equal("A", tree.Entries[0].Text.Text);
        Assert.Equal("kế hoạch: A  # ghi riêng\n", Formatter.Format(tree));
    }
}
