using PapiSite.Import.Sources;
using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests.Word;

/// <summary>
/// The law of the reader: every word of the file is in the document or among what is left out with its reason, once, at its place.
/// </summary>
public class WordsKeptTests
{
    [Fact]
    public void Every_word_of_random_documents_comes_once_and_at_its_place()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var made = new RandomDocument(seed);
            var document = Shown.Read(made.File);

            Assert.Equal("", WordsOfFile.Difference(made.File, document));
            var found = Found(document).ToList();
            Assert.Equal(made.Words.Keys.Order(), found.Select(f => f.Word).Order());
            Assert.All(found, f => Assert.Equal((f.Word, made.Words[f.Word]), (f.Word, f.Where)));
            var kept = found.Where(f => f.Where == "thân").Select(f => f.Word).ToList();
            Assert.Equal(kept.Order(), kept);
        }
    }

    [Fact]
    public void The_check_finds_a_word_that_was_lost_doubled_or_left_out_silently()
    {
        var file = new Docx(
            P("giữ lại") + P("mất") + $"<w:p><w:del w:id=\"1\"><w:r><w:delText>xóa</w:delText></w:r></w:del></w:p>").ToBytes();
        var document = Shown.Read(file);

        Assert.Equal("", WordsOfFile.Difference(file, document));
        Assert.Equal("mất", WordsOfFile.Difference(file, document with { Blocks = document.Blocks.RemoveAt(1) }));
        Assert.Equal("+m+ấ+t", WordsOfFile.Difference(file, document with { Blocks = document.Blocks.Add(document.Blocks[1]) }));
        Assert.Equal("xóa", WordsOfFile.Difference(file, document with { LeftOut = [] }));
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:r><w:t>lạc</w:t></w:r></w:pPr></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:t>lạc</w:t></w:rPr></w:r></w:p>")]
    [InlineData("<w:sdt><w:p><w:r><w:t>lạc</w:t></w:r></w:p></w:sdt>")]
    [InlineData("<w:t>lạc</w:t>")]
    [InlineData("<w:r><w:r><w:pict><w:txbxContent><w:r><w:t>lạc</w:t></w:r></w:txbxContent></w:pict></w:r></w:r>")]
    [InlineData("<w:tbl><w:tblPr><w:t>lạc</w:t></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:tc><w:p><w:r><w:t>lạc</w:t></w:r></w:p></w:tc></w:tbl>")]
    [InlineData("<w:tbl><w:r><w:t>lạc</w:t></w:r></w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:trPr><w:t>lạc</w:t></w:trPr><w:t>chữ</w:t></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:t>lạc</w:t></w:tcPr></w:tc></w:tr></w:tbl>")]
    public void Words_where_none_belong_are_kept_or_left_out_with_the_reason(string body)
    {
        var file = new Docx(body).ToBytes();
        Assert.Equal("", WordsOfFile.Difference(file, Shown.Read(file)));
    }

    /// <summary>Each word with where it was found: the body, row and column of a cell, a box, a note, or what is left out.</summary>
    private static IEnumerable<(string Word, string Where)> Found(ForeignDocument document)
    {
        IEnumerable<(string, string)> In(Block block) => block switch
        {
            Paragraph paragraph => paragraph.Text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(
                w => (w, Where(paragraph.Place))),
            Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks).SelectMany(In),
            _ => [],
        };
        return document.Blocks.SelectMany(In)
            .Concat(document.Notes.SelectMany(n => n.Blocks).SelectMany(In))
            .Concat(document.Margins.SelectMany(In))
            .Concat(document.LeftOut.SelectMany(
                l => l.Words.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(w => (w, l.Reason.En))));
    }

    private static string Where(SourcePlace place) => place switch
    {
        { Row: { } row, Column: { } column } => $"hàng {row} cột {column}",
        { Part: null } => "thân",
        { Part: var part } => part.TrimEnd("0123456789".ToCharArray()).Trim(),
    };

    /// <summary>A document that knows of each of its words where it belongs.</summary>
    private sealed class RandomDocument
    {
        private readonly Random _random;
        private string _notes = "";
        private int _noteCount;
        private int _words;

        public RandomDocument(int seed)
        {
            _random = new Random(seed);
            var body = Blocks("thân", 3, _random.Next(1, 7)) + P("");
            File = new Docx(body).With("footnotes", _notes).ToBytes();
        }

        public byte[] File { get; }

        public Dictionary<string, string> Words { get; } = [];

        private string Blocks(string where, int depth, int count) => string.Concat(
            Enumerable.Range(0, count).Select(_ => Block(where, depth)));

        private string Block(string where, int depth) => _random.Next(depth > 0 ? 8 : 4) switch
        {
            0 or 1 or 2 => Paragraph(where, depth),
            3 => $"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{Runs(where, depth)}</w:p>{Paragraph(where, 0)}",
            4 => $"<w:sdt><w:sdtPr/><w:sdtContent>{Blocks(where, depth - 1, 2)}</w:sdtContent></w:sdt>",
            5 => $"<w:customXml w:element=\"x\">{Blocks(where, depth - 1, 1)}</w:customXml>",
            _ when where == "thân" => Table(depth),
            _ => Paragraph(where, depth),
        };

        private string Paragraph(string where, int depth) => $"<w:p>{Runs(where, depth)}</w:p>";

        private string Runs(string where, int depth) => string.Concat(
            Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Run(where, depth)));

        private string Run(string where, int depth)
        {
            switch (_random.Next(14))
            {
                case 0:
                    return $"<w:del w:id=\"1\"><w:r><w:delText xml:space=\"preserve\"> {Word("deleted by a tracked change")} </w:delText>" +
                        $"</w:r></w:del>";
                case 1:
                    return $"<w:moveFrom w:id=\"1\">{R(Spaced("moved to another place by a tracked change"))}</w:moveFrom>";
                case 2:
                    return R(Spaced("hidden text, not shown on the page"), "<w:vanish/>");
                case 3:
                    return $"<w:ins w:id=\"1\">{R(Spaced(where))}</w:ins>";
                case 4:
                    var instruction = R(Spaced("the instruction of a field, which Word does not print"));
                    return $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{instruction}<w:r><w:fldChar w:fldCharType=\"separate\"/>" +
                        $"</w:r>" +
                        $"{R(Spaced(where))}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
                case 5:
                    return $"<w:hyperlink w:anchor=\"a\">{R(Spaced(where))}</w:hyperlink>";
                case 6:
                    return $"<w:sdt><w:sdtContent>{R(Spaced(where))}</w:sdtContent></w:sdt>";
                case 7 when depth > 0 && where == "thân":
                    var box = P(Word("hộp văn bản"));
                    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>" + box +
                        "</w:txbxContent></w:drawing></mc:Choice>" +
                        "<mc:Fallback><w:pict><w:txbxContent>" + box +
                            "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
                case 8 when where == "thân":
                    _noteCount++;
                    _notes += $"<w:footnote w:id=\"{_noteCount}\">{P(Word("chú thích"))}</w:footnote>";
                    return $"<w:r><w:footnoteReference w:id=\"{_noteCount}\"/></w:r>";
                case 9:
                    var word = Word(where);
                    return R(" " + word[..3], "<w:b/>") + R(word[3..] + " ");
                default:
                    return R(Spaced(where));
            }
        }

        private string Table(int depth)
        {
            var (height, width) = (_random.Next(1, 4), _random.Next(1, 4));
            return Tbl([.. Enumerable.Range(1, height).Select(y =>
                Tr([.. Enumerable.Range(1, width).Select(
                    x => $"<w:tc>{Blocks($"hàng {y} cột {x}", depth - 1, _random.Next(1, 3))}<w:p/></w:tc>")]))]);
        }

        private string Spaced(string where) => $" {Word(where)} ";

        private string Word(string where)
        {
            var word = $"từ{++_words:0000}";
            Words.Add(word, where);
            return word;
        }
    }
}
