using PapiSite.Import.Sources;
using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests.Word;

public class TableGridTests
{
    private const string Merged = "<w:vMerge/>";
    private const string Begins = "<w:vMerge w:val=\"restart\"/>";

    [Fact]
    public void A_row_that_starts_late_or_ends_early_keeps_its_cells_under_their_heads()
    {
        var late = "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Tc("b") + Tc("c") + "</w:tr>";
        var early = "<w:tr><w:trPr><w:gridAfter w:val=\"1\"/></w:trPr>" + Tc("d") + Tc("e") + "</w:tr>";

        Assert.Equal("|1|2|3|\n|·|b|c|\n|d|e|·|", Shown.Of(Tbl(Tr(Tc("1"), Tc("2"), Tc("3")), late, early)));
    }

    [Fact]
    public void A_cell_over_columns_pushes_those_behind_it() =>
        Assert.Equal("|a|<|b|\n|1|2|3|", Shown.Of(Tbl(Tr(Tc("a", "<w:gridSpan w:val=\"2\"/>"), Tc("b")), Tr(Tc("1"), Tc("2"), Tc("3")))));

    [Fact]
    public void A_head_shorter_than_the_body_loses_no_column_of_the_body()
    {
        Assert.Equal("|a|·|·|\n|1|2|3|", Shown.Of(Tbl(Tr(Tc("a")), Tr(Tc("1"), Tc("2"), Tc("3")))));
    }

    [Fact]
    public void A_merge_without_a_value_goes_on_and_its_words_come_once()
    {
        var document = Shown.Read(Tbl(
            Tr(Tc("Sở Y tế", Begins), Tc("1")),
            Tr(Tc("", Merged), Tc("2")),
            Tr(Tc("", "<w:vMerge w:val=\"continue\"/>"), Tc("3")),
            Tr(Tc("Sở Nội vụ", Begins), Tc("4"))));

        Assert.Equal("|Sở Y tế|1|\n|^|2|\n|^|3|\n|Sở Nội vụ|4|", Shown.Of(document));
        var table = Assert.IsType<Table>(document.Blocks[0]);
        Assert.Equal(3, table.Rows[0].Cells[0].Height);
        Assert.Equal(1, table.Rows[3].Cells[0].Height);
    }

    [Fact]
    public void A_merge_that_nothing_begins_is_a_cell_of_its_own() =>
        Assert.Equal("|a|1|\n|b|2|", Shown.Of(Tbl(Tr(Tc("a", Merged), Tc("1")), Tr(Tc("b", Begins), Tc("2")))));

    [Fact]
    public void Words_under_a_merged_cell_are_left_out_with_their_place()
    {
        var document = Shown.Read(Tbl(Tr(Tc("a", Begins)), Tr(Tc("che", Merged))));

        Assert.Equal("|a|\n|^|", Shown.Of(document));
        var left = Assert.Single(document.LeftOut);
        Assert.Equal("che", left.Words);
        Assert.Equal("bảng 1, hàng 2, cột 1", left.Place.Words.Vi);
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:customXml w:element=\"x\">{0}</w:customXml>")]
    public void Cells_rows_and_tables_in_a_wrapper_stay_where_they_are(string wrapper)
    {
        string In(string what) => string.Format(wrapper, what);
        var table = Tbl(Tr(Tc("a"), In(Tc("b")), Tc("c")), In(Tr(Tc("1"), Tc("2"), Tc("3"))), In(Tr(In(Tc("4")), Tc("5"), Tc("6"))));

        Assert.Equal("|a|b|c|\n|1|2|3|\n|4|5|6|\nsau", Shown.Of(In(In(table)) + P("sau")));
    }

    [Fact]
    public void A_check_box_that_stands_in_a_row_without_a_cell_is_a_cell() =>
        Assert.Equal("|a|☒|", Shown.Of(Tbl(Tr(Tc("a"), $"<w:sdt><w:sdtContent>{R("☒")}</w:sdtContent></w:sdt>"))));

    [Fact]
    public void A_table_in_a_cell_stands_in_that_cell()
    {
        var inner = Tbl(Tr(Tc("1"), Tc("2")));

        Assert.Equal("|a / (|1|2|) / b|c|", Shown.Of(Tbl(Tr($"<w:tc>{P("a")}{inner}{P("b")}</w:tc>", Tc("c")))));
    }

    [Fact]
    public void Only_the_first_rows_that_are_repeated_are_the_head_and_all_of_them_are_none()
    {
        string Row(string text, bool head) => $"<w:tr><w:trPr>{(head ? "<w:tblHeader/>" : "")}</w:trPr>{Tc(text)}</w:tr>";
        bool[] Heads(params bool[] rows) =>
            [.. Assert.IsType<Table>(Shown.Read(Tbl([.. rows.Select(r => Row("a", r))])).Blocks[0]).Rows.Select(r => r.IsHeader)];

        Assert.Equal([true, true, false, false], Heads(true, true, false, true));
        Assert.Equal([false, false], Heads(true, true));
    }

    [Fact]
    public void A_hidden_row_is_left_out()
    {
        var document = Shown.Read(Tbl(Tr(Tc("a")), $"<w:tr><w:trPr><w:hidden/></w:trPr>{Tc("ẩn")}</w:tr>"));

        Assert.Equal("|a|", Shown.Of(document));
        Assert.Equal("ẩn: hidden text, not shown on the page", Shown.LeftOut(document));
    }

    [Fact]
    public void Cells_joined_in_the_old_way_are_one()
    {
        var document = Shown.Read(
            Tbl(Tr(Tc("a", "<w:hMerge w:val=\"restart\"/>"), Tc("", "<w:hMerge/>"), Tc("b")), Tr(Tc("1"), Tc("2"), Tc("3"))));

        Assert.Equal("|a|<|b|\n|1|2|3|", Shown.Of(document));
    }

    [Fact]
    public void Spans_in_the_millions_and_below_one_cost_nothing()
    {
        var table = Assert.IsType<Table>(Shown.Read(Tbl(
            Tr(Tc("a", "<w:gridSpan w:val=\"2000000000\"/>"), Tc("b", "<w:gridSpan w:val=\"-4\"/>"),
                Tc("c", "<w:gridSpan w:val=\"x\"/>")))).Blocks[0]);

        Assert.Equal(["a", "b", "c"], table.Rows[0].Cells.Select(c => c.Text));
        Assert.True(table.Width <= 2000);
    }

    [Fact]
    public void Tables_and_cells_have_their_places()
    {
        var document = Shown.Read(P("một") + Tbl(Tr(Tc("a"))) + P("hai") + Tbl(Tr(Tc("b"), Tc("c", "<w:gridSpan w:val=\"2\"/>"), Tc("d"))));

        Assert.Equal("đoạn 2", document.Blocks[2].Place.Words.Vi);
        var table = Assert.IsType<Table>(document.Blocks[3]);
        Assert.Equal("bảng 2, hàng 1, cột 4", table.Rows[0].Cells[2].Place.Words.Vi);
        Assert.Equal(table.Rows[0].Cells[2].Place, table.Rows[0].Cells[2].Blocks[0].Place);
    }

    [Fact]
    public void Random_grids_come_back_as_they_were()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var (xml, expected) = RandomGrid(new Random(seed));
            Assert.Equal(expected, Shown.Of(xml));
        }
    }

    /// <summary>Fills a grid with rectangles and writes it in the ways that Word has for each.</summary>
    private static (string Xml, string Expected) RandomGrid(Random random)
    {
        var (height, width) = (random.Next(1, 8), random.Next(1, 8));
        var grid = new string[height, width];
        var xml = new string[height, width];
        var before = Enumerable.Range(0, height).Select(_ => random.Next(4) == 0 ? random.Next(width) : 0).ToArray();
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (x < before[y]) grid[y, x] = "·";
                if (grid[y, x] is not null) continue;
                var span = 1;
                while (x + span < width && grid[y, x + span] is null && random.Next(3) == 0) span++;
                var rows = 1;
                bool IsFree(int row) => row < height && before[row] <= x && Enumerable.Range(x, span).All(c => grid[row, c] is null);
                while (random.Next(3) == 0 && IsFree(y + rows)) rows++;
                for (var row = 0; row < rows; row++)
                {
                    for (var column = 1; column < span; column++) grid[y + row, x + column] = "<";
                    grid[y + row, x] = row == 0 ? $"ô {y}.{x}" : "^";
                    var merge = rows == 1 ? "" : row == 0 ? Begins : random.Next(2) == 0 ? Merged : "<w:vMerge w:val=\"continue\"/>";
                    var cell = Tc(row == 0 ? grid[y, x] : "", $"<w:gridSpan w:val=\"{span}\"/>{merge}");
                    xml[y + row, x] = random.Next(5) == 0 ? $"<w:sdt><w:sdtContent>{cell}</w:sdtContent></w:sdt>" : cell;
                }
            }
        }

        var rowsOfXml = Enumerable.Range(0, height).Select(y =>
            $"<w:tr><w:trPr><w:gridBefore w:val=\"{before[y]}\"/>" +
                $"</w:trPr>{string.Concat(Enumerable.Range(0, width).Select(x => xml[y, x]))}</w:tr>");
        var lines = Enumerable.Range(0, height).Select(y => $"|{string.Join('|', Enumerable.Range(0, width).Select(x => grid[y, x]))}|");
        return (Tbl([.. rowsOfXml]), string.Join('\n', lines));
    }
}
