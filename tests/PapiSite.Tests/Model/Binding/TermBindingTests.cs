using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>Terms of the registry, and what two of them may not have in common.</summary>
public sealed class TermBindingTests
{
    [Fact]
    public void A_term_has_its_abbreviations_other_names_and_description()
    {
        var bound = ExampleContent.Bind("""
            thuật ngữ: bộ phận một cửa
              viết tắt: BPMC; BP1C
              tên khác: bộ phận tiếp nhận và trả kết quả
              mô tả: Nơi nhận hồ sơ.
            """);
        Assert.Empty(bound.Diagnostics);
        var term = Assert.Single(bound.Content.Terms);
        Assert.Equal("bộ phận một cửa", term.Name);
        Assert.Equal<string>(["BPMC", "BP1C"], term.Abbreviations);
        Assert.Equal<string>(["bộ phận tiếp nhận và trả kết quả"], term.Aliases);
        Assert.Equal("Nơi nhận hồ sơ.", term.Description);
        Assert.Equal(
            (ExampleContent.ExamplePath, 1),
            (term.Origin.Source.Path, term.Origin.Source.PositionAt(term.Origin.Entry.Head.Start).Line)
        );
    }

    [Fact]
    public void Terms_stand_in_the_order_of_the_files_and_of_their_lines_however_the_files_are_given()
    {
        SyntaxTree[] trees =
        [
            Tree("b.papi", "thuật ngữ: hội đồng nhân dân\n"),
            Tree("a.papi", "thuật ngữ: ủy ban nhân dân\nthuật ngữ: bảo hiểm y tế\n"),
        ];
        string[] names = ["ủy ban nhân dân", "bảo hiểm y tế", "hội đồng nhân dân"];
        Assert.Equal(names, SiteContent.Bind(trees).Content.Terms.Select(t => t.Name));
        Assert.Equal(names, SiteContent.Bind(trees.Reverse()).Content.Terms.Select(t => t.Name));
    }

    [Fact]
    public void A_term_declared_twice_is_told_with_its_place_and_the_first_one_stays()
    {
        var bound = ExampleContent.Bind("""
            thuật ngữ: thủ tục hành chính
              viết tắt: TTHC
            thuật ngữ: Thủ tục hành chính
              viết tắt: TT hành chính
            """);
        Assert.Equal<string>(["TTHC"], Assert.Single(bound.Content.Terms).Abbreviations);
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:3:12: lỗi PAPI3016: Thuật ngữ “Thủ tục hành chính” đã khai báo rồi (trong ke-hoach/vi-du.papi).
               3 | thuật ngữ: Thủ tục hành chính
                 |            ^^^^^^^^^^^^^^^^^^
                 = cách sửa: Gộp hai mục làm một, ghi mọi chữ viết tắt trên một dòng “viết tắt”.

            """,
            Sources.Printed(bound.Diagnostics));
    }

    [Fact]
    public void An_abbreviation_of_two_terms_is_told_where_the_second_names_it()
    {
        var bound = ExampleContent.Bind("""
            thuật ngữ: thủ tục hành chính
              viết tắt: TTHC
            thuật ngữ: tố tụng hành chính
              viết tắt: TTHCh; tthc
            """);
        Assert.Equal(2, bound.Content.Terms.Length);
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:4:20: warning PAPI3017: “tthc” stands for “thủ tục hành chính” already (in ke-hoach/vi-du.papi).
               4 |   viết tắt: TTHCh; tthc
                 |                    ^^^^
                 = what to do: Take “tthc” out of the term that plans use less; if the two are one, join them.

            """,
            Sources.Printed(bound.Diagnostics, MessageLanguage.English));
    }

    [Theory]
    [InlineData("thuật ngữ: a\n  tên khác: b\nthuật ngữ: b\n", "2:13 PAPI3017")]
    [InlineData("thuật ngữ: a\n  tên khác: c\nthuật ngữ: b\n  viết tắt: C\n", "4:13 PAPI3017")]
    [InlineData("thuật ngữ: công đoàn\n  viết tắt: CĐ\nthuật ngữ: cao đẳng\n  viết tắt: CD\n", "")]
    [InlineData("thuật ngữ: a\n  tên khác: A; b\n  viết tắt: b\n", "")]
    [InlineData("thuật ngữ: bảo hiểm xã hội\n  viết tắt: Sở TT&TT\n", "")]
    [InlineData("thuật ngữ:\n  viết tắt: A\nthuật ngữ:\n  viết tắt: B\n", "1:1 PAPI1014, 3:1 PAPI1014")]
    public void Other_names_and_abbreviations_belong_to_one_term(string text, string told) =>
        Assert.Equal(told, string.Join(", ", Sources.Codes(ExampleContent.Bind(text).Diagnostics)));

    [Fact]
    public void A_term_says_nothing_of_the_agencies_that_plans_name() =>
        Assert.Equal(
            ["6:14 PAPI3001"],
            Sources.Codes(
                ExampleContent
                    .Bind(
                        "thuật ngữ: Sở Tài chính\n  viết tắt: STC\nkế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: B\n    chủ trì: Sở "
                            + "Tài chánh\n    hạn: năm 2024\n"
                    )
                    .Diagnostics
            )
        );

    private static SyntaxTree Tree(string path, string text) => SyntaxTree.Parse(SourceText.FromString(path, text));
}
