using System.IO.Compression;
using System.Text;
using PapiSite.Import.Sources;
using PapiSite.Import.Word;
using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests.Word;

/// <summary>They measure what the process takes, so nothing runs beside them.</summary>
[CollectionDefinition("damaged", DisableParallelization = true)]
public class DamagedFiles;

[Collection("damaged")]
public class DamagedFileTests
{
    /// <summary>Of the processor: the clock would also measure what else the machine does.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static byte[] Whole => new Docx(
            Item("một", 1) +
                Tbl(Tr(Tc("a", "<w:gridSpan w:val=\"2\"/>"), Tc("b", "<w:vMerge w:val=\"restart\"/>")),
                    Tr(Tc("1"), Tc("2"), Tc("", "<w:vMerge/>"))) +
            $"<w:p>{R("ghi")}<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:del " +
                $"w:id=\"1\">{R("x")}</w:del></w:p><w:altChunk r:id=\"c\"/>")
        .With("numbering", AbstractNum(0, Lvl(0, "decimal", "%1.")) + Num(1, 0))
        .With("styles", "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:rPr><w:b/></w:rPr></w:style>")
        .With("footnotes", $"<w:footnote w:id=\"2\">{P("chú")}</w:footnote>")
        .Part("c", "aFChunk", "word/c.html", "text/html", "<table><tr><td rowspan=3>a<td>b<tr><td>c</table>"u8.ToArray())
        .ToBytes();

    /// <summary>Reads within the time; what comes is a document or a refusal, and never an exception.</summary>
    private static ReadResult InTime(byte[] bytes)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = WordReader.Read("a.docx", bytes);
        var taken = Environment.CpuUsage.TotalTime - before;
        Assert.True(taken < Longest, $"{taken}");
        return result;
    }

    [Fact]
    public void Files_cut_off_and_with_changed_bytes_are_read_or_refused()
    {
        var whole = Whole;
        var random = new Random(1);
        var read = 0;
        for (var i = 0; i < 1000; i++)
        {
            var bytes = whole.ToArray();
            if (i % 4 == 0) bytes = bytes[..random.Next(bytes.Length)];
            else for (var n = random.Next(1, 8); n > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (InTime(bytes) is ReadResult.Read) read++;
        }

        Assert.InRange(read, 1, 999);
    }

    [Fact]
    public void Files_with_their_XML_cut_doubled_shuffled_and_renamed_are_read_or_refused()
    {
        var random = new Random(2);
        var read = 0;
        for (var i = 0; i < 1000; i++)
        {
            if (InTime(Rewritten(Whole, random)) is ReadResult.Read) read++;
        }

        Assert.InRange(read, 100, 999);
    }

    private static byte[] Rewritten(byte[] whole, Random random)
    {
        using var source = new ZipArchive(new MemoryStream(whole));
        using var file = new MemoryStream();
        using (var target = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var names = source.Entries.Select(e => e.FullName).ToArray();
            var victim = random.Next(names.Length);
            var change = random.Next(6);
            for (var i = 0; i < names.Length; i++)
            {
                using var reader = new StreamReader(source.Entries[i].Open());
                var xml = reader.ReadToEnd();
                if (i == victim && change == 0) continue;
                if (i == victim || (change == 5 && names[i] == "word/document.xml")) xml = Changed(xml, change, random);
                var name = i == victim && change == 4 ? names[random.Next(names.Length)] : names[i];
                using var stream = target.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return file.ToArray();
    }

    private static string Changed(string xml, int change, Random random)
    {
        var tags = xml.Split('<');
        var (a, b) = (random.Next(1, tags.Length), random.Next(1, tags.Length));
        switch (change)
        {
            case 1:
                return xml[..random.Next(xml.Length)];
            case 2:
                (tags[a], tags[b]) = (tags[b], tags[a]);
                return string.Join('<', tags);
            case 3:
                return string.Join('<', tags.Where((_, i) => i != a));
            default:
                // Well-formed, but not what Word writes: names of elements in each other's place.
                string[] names = ["w:p", "w:r", "w:t", "w:tc", "w:tr", "w:tbl", "w:del", "w:pPr", "w:tcPr"];
                var (from, to) = (names[random.Next(names.Length)], names[random.Next(names.Length)]);
                return xml.Replace($"<{from}>", $"<{to}>").Replace($"</{from}>", $"</{to}>");
        }
    }

    [Fact]
    public void A_table_of_a_hundred_thousand_rows_is_read_in_time_and_memory()
    {
        var rows = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
        {
            rows.Append("<w:tr><w:tc><w:p><w:r><w:t>").Append(i).Append(
                "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>việc của cơ quan</w:t></w:r></w:p></w:tc></w:tr>");
        }

        var bytes = new Docx($"<w:tbl>{rows}</w:tbl>").ToBytes();
        rows.Clear();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var result = Assert.IsType<ReadResult.Read>(InTime(bytes));
        Assert.Equal(100_000, Assert.IsType<Table>(result.Document.Blocks[0]).Rows.Length);
        Assert.True(GC.GetTotalMemory(forceFullCollection: false) - before < 1_000_000_000);
    }

    [Fact]
    public void Depth_in_tables_fields_styles_and_HTML_ends_without_overflow()
    {
        static string Times(int n, string text) => string.Concat(Enumerable.Repeat(text, n));

        Assert.IsType<ReadResult.Refused>(
            InTime(new Docx(Times(10_000, "<w:tbl><w:tr><w:tc>") + P("a") + Times(10_000, "</w:tc></w:tr></w:tbl>")).ToBytes()));
        Assert.IsType<ReadResult.Read>(
            InTime(new Docx(Times(80, "<w:tbl><w:tr><w:tc>") + P("a") + Times(80, "<w:p/></w:tc></w:tr></w:tbl>")).ToBytes()));
        Assert.IsType<ReadResult.Read>(InTime(new Docx(
            $"<w:p>{Times(20_000, "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")}{R("a")}{Times(20_000,
                "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")}</w:p>").ToBytes()));
        var html = Encoding.UTF8.GetBytes(Times(10_000, "<div>") + "sâu");
        var deep = Assert.IsType<ReadResult.Read>(InTime(Html(html)));
        Assert.Equal("sâu", Assert.Single(deep.Document.LeftOut).Words);
        var unclosed = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<p><b id={i}>a")));
        Assert.IsType<ReadResult.Read>(InTime(Html(unclosed)));
        var tall = Encoding.UTF8.GetBytes("<table><tr>" + Times(1000, "<td rowspan=65534>") + Times(100_000, "<tr>") + "</table>");
        Assert.IsType<ReadResult.Read>(InTime(Html(tall)));
        var inside = new Docx(P("đáy")).ToBytes();
        for (var i = 0; i < 6; i++)
        {
            inside = new Docx("<w:altChunk r:id=\"c\"/>").Part("c", "aFChunk", "word/c.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", inside).ToBytes();
        }

        Assert.IsType<ReadResult.Read>(InTime(inside));
    }

    [Fact]
    public void Embedded_parts_that_are_taken_in_over_and_over_end_soon()
    {
        static byte[] Taken(int times, string kind, byte[] bytes) =>
            new Docx(string.Concat(Enumerable.Repeat("<w:altChunk r:id=\"c\"/>", times)))
                .Part("c", "aFChunk", "word/c.bin", kind, bytes).ToBytes();
        const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        var page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>việc của cơ quan", 20_000)));
        var small = new Docx(P("a")).ToBytes();
        var large = new Docx(string.Concat(Enumerable.Repeat(P("việc của cơ quan"), 50_000))).ToBytes();
        foreach (var file in new[]
        {
            Taken(100_000, "text/html", page), Taken(100_000, "text/plain", page), Taken(40, Word, large),
            Taken(200, Word, Taken(200, Word, Taken(200, Word, small))),
        })
        {
            var result = Assert.IsType<ReadResult.Read>(InTime(file));
            Assert.Contains(result.Remarks, r => r.Vi.StartsWith("Tệp nhúng một phần kiểu khác"));
        }

        Assert.DoesNotContain(
            Assert.IsType<ReadResult.Read>(InTime(Taken(200, Word, small))).Remarks, r => r.Vi.StartsWith("Tệp nhúng một phần kiểu khác"));
    }

    private static byte[] Html(byte[] html) =>
        new Docx("<w:altChunk r:id=\"c\"/>").Part("c", "aFChunk", "word/c.html", "text/html", html).ToBytes();

    [Fact]
    public void Alternatives_text_boxes_and_deletions_in_one_another_take_no_more_than_their_number()
    {
        static string Times(int n, string text) => string.Concat(Enumerable.Repeat(text, n));
        var alternatives = Times(100, "<mc:AlternateContent><mc:Choice Requires=\"w14\">") + P("a") +
            Times(100, "</mc:Choice><mc:Fallback><w:p><w:r><w:t>a</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>");
        Assert.Equal("a", Shown.Of(Assert.IsType<ReadResult.Read>(InTime(new Docx(alternatives).ToBytes())).Document));

        var boxes = Times(50, "<w:p><w:r><w:pict><w:txbxContent>") + Times(20_000, P("a")) +
            Times(50, "</w:txbxContent></w:pict></w:r></w:p>");
        Assert.IsType<ReadResult.Read>(InTime(new Docx(boxes).ToBytes()));
        var deletions = $"<w:p>{Times(200, "<w:del w:id=\"1\">")}{Times(50_000,
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")}{Times(200, "</w:del>")}</w:p>";
        Assert.IsType<ReadResult.Read>(InTime(new Docx(deletions).ToBytes()));
    }

    [Fact]
    public void Large_styles_and_lists_are_looked_through_once()
    {
        static string Times(int n, string text) => string.Concat(Enumerable.Repeat(text, n));
        var styles = $"<w:style w:type=\"paragraph\" w:styleId=\"A\">{Times(100_000, "<w:x/>")}<w:pPr>{Times(100_000, "<w:x/>")}</w:pPr>" +
            $"</w:style>";
        var numbering = $"<w:abstractNum w:abstractNumId=\"0\">{Times(50_000, "<w:x/>")}{Lvl(0, "decimal", "%1.")}</w:abstractNum>" +
            string.Concat(Enumerable.Range(1, 20_000).Select(i => Num(i, 0)));
        var body = string.Concat(Enumerable.Range(1, 20_000).Select(i =>
            P("a", $"<w:pStyle w:val=\"A\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{i}\"/></w:numPr>")));
        Assert.IsType<ReadResult.Read>(InTime(new Docx(body).With("styles", styles).With("numbering", numbering).ToBytes()));
    }

    [Fact]
    public void Very_many_small_pieces_take_no_more_than_their_number()
    {
        static string Times(int n, string text) => string.Concat(Enumerable.Repeat(text, n));
        var pieces = Times(200_000, "<![CDATA[a]]>");
        Assert.IsType<ReadResult.Read>(InTime(new Docx($"<w:p><w:r><w:t>{pieces}</w:t></w:r></w:p>").ToBytes()));
        Assert.IsType<ReadResult.Read>(
            InTime(new Docx($"<w:p>{Times(100_000, "<w:del w:id=\"1\"><w:r><w:delText>a</w:delText></w:r></w:del>")}</w:p>").ToBytes()));
        Assert.IsType<ReadResult.Read>(InTime(new Docx(
            $"<w:p>{Times(50_000, "<w:r><w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>")}</w:p>")
            .With("footnotes", Times(50_000, "<w:footnote w:id=\"1\"/>")).ToBytes()));
        Assert.IsType<ReadResult.Read>(InTime(new Docx($"<w:p>{Times(100_000, "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")}</w:p>")
            .With("footnotes", $"<w:footnote w:id=\"1\">{P("a")}</w:footnote>").ToBytes()));
    }
}
