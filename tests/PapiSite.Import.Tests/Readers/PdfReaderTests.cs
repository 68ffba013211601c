using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PapiSite.Import.Pdf;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Tests.Readers;

/// <summary>Words at their places on pages, as a printed plan has them.</summary>
public class PdfReaderTests
{
    /// <summary>Prints words in lines of a fixed height, letters of a fixed width.</summary>
    private sealed class Printer
    {
        public const double Letter = 5;
        public const double Line = 14;
        private const double Width = 595;
        private const double Height = 842;
        private readonly List<List<PdfWord>> pages = [[]];
        private double top = 80;

        public Printer Skip(double lines = 1)
        {
            top += lines * Line;
            return this;
        }

        public Printer NewPage(string? number = null)
        {
            if (number is not null) Put(number, 300, Height - 40);
            pages.Add([]);
            top = 80;
            return this;
        }

        /// <summary>A line that begins at a place; several that stand side by side.</summary>
        public Printer Write(params (double Left, string Text)[] pieces)
        {
            foreach (var (left, text) in pieces) Put(text, left, top);
            return Skip();
        }

        /// <summary>A row of cells whose words wrap in their columns.</summary>
        /// <param name="isCentered">Whether short cells stand in the middle of the row's height.</param>
        public Printer Row(double[] edges, bool isCentered, params string[] cells)
        {
            var wrapped = cells.Select((c, i) => Wrap(c, edges[i + 1] - edges[i] - 12)).ToList();
            var most = wrapped.Max(w => w.Count);
            for (var c = 0; c < cells.Length; c++)
            {
                var start = isCentered ? top + ((most - wrapped[c].Count) * Line / 2) : top;
                for (var l = 0; l < wrapped[c].Count; l++) Put(wrapped[c][l], edges[c] + 6, start + (l * Line));
            }

            return Skip(most);
        }

        public PdfWords Words => new([.. pages.Select((p, i) => new PdfPage(i + 1, Width, Height, [.. p]))]);

        private void Put(string text, double left, double y)
        {
            foreach (var word in text.Split(' '))
            {
                pages[^1].Add(new(word, left, y, left + (word.Length * Letter), y + 12));
                left += (word.Length + 0.6) * Letter;
            }
        }

        private static List<string> Wrap(string text, double width)
        {
            var lines = new List<string> { "" };
            foreach (var word in text.Split(' '))
            {
                if (word == "//") lines.Add("");
                else if (lines[^1].Length == 0) lines[^1] = word;
                else if ((lines[^1].Length + 1 + word.Length) * Letter <= width) lines[^1] += " " + word;
                else lines.Add(word);
            }

            return lines;
        }
    }

    private static readonly double[] Edges = [50, 85, 300, 410, 480, 560];

    private static ForeignDocument Read(PdfWords words) => Shown.Document(PdfReader.Read("kế hoạch.pdf", words));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_table_over_two_pages_keeps_its_columns_and_rows(bool isCentered)
    {
        var printed = new Printer()
            .Write((80, "ỦY BAN NHÂN DÂN"), (330, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).Write((95, "TỈNH VĨNH PHÚC"), (370,
                "Độc lập - Tự do - Hạnh phúc")).Skip()
            .Write((270, "KẾ HOẠCH")).Skip()
            .Write((50, "Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể"))
            .Write((50, "cải cách hành chính nhà nước giai đoạn 2021-2030, UBND tỉnh ban hành Kế hoạch như sau:")).Skip()
            .Row(Edges, isCentered, "TT", "Nhiệm vụ cụ thể", "Cơ quan chủ trì, thực hiện", "Cơ quan phối hợp", "Thời gian")
            .Row(Edges, isCentered, "I", "Công khai, minh bạch", "", "", "")
            .Row(Edges, isCentered, "1", "Thực hiện công khai quy trình bình xét hộ nghèo đến từng hộ gia đình trên địa bàn quản lý "
                + "của xã", "Sở Lao động - Thương binh và Xã hội", "UBND cấp xã", "Năm 2024")
            .Row(Edges, isCentered, "2", "- Rà soát thủ tục // - Báo cáo kết quả rà soát về Văn phòng trước ngày 20/12",
                "Văn phòng UBND tỉnh", "", "Quý IV")
            .NewPage("1")
            .Row(Edges, isCentered, "TT", "Nhiệm vụ cụ thể", "Cơ quan chủ trì, thực hiện", "Cơ quan phối hợp", "Thời gian")
            .Row(Edges, isCentered, "3", "Tập huấn", "Sở Nội vụ", "Các cơ quan, đơn vị liên quan", "Thường xuyên")
            .Row(Edges, isCentered, "4", "Kiểm tra công vụ", "Sở Nội vụ", "UBND cấp huyện", "Năm 2024").Skip(2)
            .Write((50, "Nơi nhận:"), (380, "TM. ỦY BAN NHÂN DÂN")).Write((50, "- Bộ Nội vụ;"), (400, "CHỦ TỊCH")).Words;
        var document = Read(printed);
        Assert.Equal("""
            [ỦY BAN NHÂN DÂN/TỈNH VĨNH PHÚC|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/Độc lập - Tự do - Hạnh phúc]
            KẾ HOẠCH
            Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030, UBND tỉnh ban hành Kế hoạch như sau:
            [TT|Nhiệm vụ cụ thể|Cơ quan chủ trì, thực hiện|Cơ quan phối hợp|Thời gian⏎I|Công khai, minh bạch|||⏎1|Thực hiện công khai quy trình bình xét hộ nghèo đến từng hộ gia đình trên địa bàn quản lý của xã|Sở Lao động - Thương binh và Xã hội|UBND cấp xã|Năm 2024⏎2|- Rà soát thủ tục/- Báo cáo kết quả rà soát về Văn phòng trước ngày 20/12|Văn phòng UBND tỉnh||Quý IV⏎TT|Nhiệm vụ cụ thể|Cơ quan chủ trì, thực hiện|Cơ quan phối hợp|Thời gian⏎3|Tập huấn|Sở Nội vụ|Các cơ quan, đơn vị liên quan|Thường xuyên⏎4|Kiểm tra công vụ|Sở Nội vụ|UBND cấp huyện|Năm 2024]
            [Nơi nhận:/- Bộ Nội vụ;|TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH]
            """, Shown.Paragraphs(document));
        var table = Shown.Table(document, 1);
        Assert.Equal([true, false, false, false, true, false, false], table.Rows.Select(r => r.IsHeader));
        Assert.Equal([4], table.Rows.Select((r, i) => (r, i)).Where(r => r.r.StartsPage).Select(r => r.i));
        Assert.Equal("1: số trang", Shown.LeftOut(document));
        Assert.Equal("", Ledger.Difference(printed.Pages.SelectMany(p => p.Words).SelectMany(w => Ledger.WordsOf(w.Text)), document));
        Assert.Equal("trang 2, bảng 4, hàng 6, cột 2", table.Rows[5].Cells[1].Place.Words.Vi);
    }

    [Fact]
    public void A_table_goes_on_over_a_page_without_its_head_in_the_middle_of_a_row()
    {
        var printed = new Printer()
            .Row(Edges, false, "STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Hạn")
            .Row(Edges, false, "1", "Công khai quy trình bình xét hộ nghèo đến từng hộ", "Sở Nội vụ", "UBND", "2024").NewPage("- 1 -")
            .Row(Edges, false, "", "gia đình trên địa bàn", "", "cấp xã", "")
            .Row(Edges, false, "2", "Tập huấn", "Sở Y tế", "UBND cấp xã", "2025").Words;
        Assert.Equal("STT|Nhiệm vụ|Chủ trì|Phối hợp|Hạn\n1|Công khai quy trình bình xét hộ nghèo đến từng hộ|Sở Nội vụ|UBND|2024\n|gia "
            + "đình trên địa bàn||cấp xã|\n2|Tập huấn|Sở Y tế|UBND cấp xã|2025",
            Shown.Grid(Shown.Table(Read(printed))));
    }

    [Fact]
    public void A_heading_over_all_columns_is_one_cell()
    {
        var printed = new Printer()
            .Row(Edges, false, "TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Hạn")
            .Write((56, "II"), (91, "Chỉ số nội dung 2: Công khai minh bạch trong hoạch định chính sách của tỉnh năm 2024"))
            .Row(Edges, false, "1", "Tập huấn", "Sở Y tế", "UBND cấp xã", "2025").Row(Edges, false, "2", "Báo cáo", "Sở Y tế",
                "UBND cấp xã", "2025").Words;
        Assert.Equal("TT|Nhiệm vụ|Chủ trì|Phối hợp|Hạn\nII|Chỉ số nội dung 2: Công khai minh bạch trong hoạch định chính sách của tỉnh "
            + "năm 2024|>|>|>\n1|Tập huấn|Sở Y tế|UBND cấp xã|2025\n2|Báo cáo|Sở Y tế|UBND cấp xã|2025",
            Shown.Grid(Shown.Table(Read(printed))));
    }

    [Fact]
    public void A_head_of_two_lines_has_the_columns_of_its_lower_line()
    {
        var printed = new Printer()
            .Write((56, "STT"), (120, "Lĩnh vực"), (340, "Phân công nhiệm vụ"), (490, "Thời gian"))
            .Write((310, "Chủ trì"), (420, "Phối hợp"))
            .Row(Edges, false, "1", "Cải cách thủ tục", "Phòng Nội vụ", "Văn phòng", "Quý IV").Words;
        var grid = Shown.Grid(Shown.Table(Read(printed)));
        Assert.EndsWith("\n1|Cải cách thủ tục|Phòng Nội vụ|Văn phòng|Quý IV", grid);
    }

    [Fact]
    public void Boxes_are_read_as_the_tool_writes_them()
    {
        const string boxes = """
            <!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body><doc>
              <page width="595.320000" height="841.920000"><flow><block xMin="1"><line xMin="1">
                <word xMin="85.1" yMin="72.0" xMax="110.5" yMax="85.3">Kế</word><word xMin="113.0" yMin="72.0" xMax="140" yMax="85.3">ho&#x61;&#x323;ch</word></line></block></flow></page></doc></body></html>
            """;
        Assert.Equal(new PdfWord("Kế", 85.1, 72, 110.5, 85.3), PdfWords.FromBoxes(boxes)!.Pages[0].Words[0]);
        Assert.Equal("Kế hoạch", Shown.Paragraphs(Shown.Document(PdfReader.Read("a.pdf", boxes))));
        Assert.Equal("Tệp bị hỏng hoặc không đủ, không đọc được.", Shown.Refused(PdfReader.Read("a.pdf", "không phải")).Happened.Vi);
    }

    [Fact]
    public void Scanned_pictures_are_refused_with_what_to_do()
    {
        var refused = Shown.Refused(PdfReader.Read("a.pdf", new PdfWords([new(1, 595, 842, [])])));
        Assert.Equal("Tệp PDF này là ảnh quét, không có chữ để đọc.", refused.Happened.Vi);
    }

    [Fact]
    public void Words_anywhere_are_read_and_none_is_lost()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var pages = Enumerable.Range(1, random.Next(1, 4)).Select(n => new PdfPage(n, 595, 842, [.. Enumerable.Range(0, random.Next(0,
                60)).Select(_ =>
            {
                var text = new[] { "TT", "1", "2", "II", "Sở", "Nội", "vụ", "-", "a)", "Hạn", "x" }[random.Next(11)];
                var (left, top) = (random.Next(-10, 12) * 60.0, random.Next(0, 60) * 14.0);
                return new PdfWord(text, left, top, left + random.Next(0, 80), top + random.Next(0, 20));
            })])).ToImmutableArray();
            if (PdfReader.Read("a.pdf", new PdfWords(pages)) is not ReadResult.Read read) continue;
            Assert.Equal("", Ledger.Difference(pages.SelectMany(p => p.Words).SelectMany(w => Ledger.WordsOf(w.Text)), read.Document));
        }
    }
}
