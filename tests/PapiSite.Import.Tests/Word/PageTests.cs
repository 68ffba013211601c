using PapiSite.Import.Sources;
using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests.Word;

public class PageTests
{
    private static string[] Begin(string body) => [.. Shown.Read(body).Blocks.SelectMany(Starts)];

    private static IEnumerable<string> Starts(Block block) => block switch
    {
        Paragraph { StartsPage: true } paragraph => [paragraph.Text],
        Table table => table.Rows.Where(r => r.StartsPage).Select(r => r.Cells[0].Text),
        _ => Enumerable.Empty<string>(),
    };

    [Fact]
    public void A_page_begins_where_Word_broke_it_when_saving() =>
        Assert.Equal(
            ["hai"],
            Begin(P("một") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r></w:p>" +
                "<w:p><w:r><w:t>ba</w:t><w:lastRenderedPageBreak/><w:t> bốn</w:t></w:r></w:p>"));

    [Fact]
    public void A_page_begins_by_order_of_a_break_a_paragraph_or_a_section()
    {
        Assert.Equal(["hai"], Begin("<w:p><w:r><w:t>một</w:t><w:br w:type=\"page\"/></w:r></w:p>" + P("hai") + P("ba")));
        Assert.Equal(["hai"], Begin(P("một") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + P("hai")));
        Assert.Equal(["hai"], Begin(P("một") + P("hai", "<w:pageBreakBefore/>")));
        Assert.Equal(["hai"], Begin(P("một", "<w:sectPr/>") + P("hai") + "<w:sectPr/>"));
        Assert.Equal([], Begin(P("một", "<w:sectPr/>") + P("hai") + "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>"));
    }

    [Fact]
    public void A_row_in_which_a_page_began_is_marked()
    {
        var broken = "<w:tc><w:p><w:r><w:t>giữa </w:t><w:lastRenderedPageBreak/><w:t>câu</w:t></w:r></w:p></w:tc>";
        Assert.Equal(["giữa câu"], Begin(Tbl(Tr(Tc("a")), Tr(broken), Tr(Tc("b")))));
        Assert.Equal(["a"], Begin("<w:p><w:r><w:t>một</w:t><w:br w:type=\"page\"/></w:r></w:p>" + Tbl(Tr(Tc("a")), Tr(Tc("b")))));
    }
}
