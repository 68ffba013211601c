using System.IO.Compression;
using System.Text;
using PapiSite.Import.Pdf;
using PapiSite.Import.Sources;
using PapiSite.Import.Tests.Readers;
using PapiSite.Import.Tests.Word;
using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests;

/// <summary>
/// Plans of every kind of file, cut off, mixed up or made to harm, imported as a whole: each gives a plan with its report or a reason,
/// within ten seconds of the processor. Ten thousand where <c>PAPISITE_SLOW</c> is set; that a gigabyte is enough is seen by running these
/// with <c>DOTNET_GCHeapHardLimit=0x40000000</c>.
/// </summary>
[Collection("damaged")]
public class DamagedImportTests
{
    private static readonly int Variants = Environment.GetEnvironmentVariable("PAPISITE_SLOW") == "1" ? 10_000 : 100;

    /// <summary>Of the processor: the clock would also measure what else the machine does.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly string[] Endings =
        ["docx", "docm", "doc", "rtf", "xlsx", "xlsm", "xls", "html", "mht", "csv", "tsv", "txt", "pdf", "odt", "zip", ""];

    private static readonly string[][] Rows =
    [
        ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"],
        ["I", "Công khai, minh bạch", "", "", "", ""],
        ["1", "Niêm yết danh sách hộ nghèo; công khai thu chi ngân sách cấp xã", "UBND cấp xã",
            "Sở Tài chính, Sở Nội vụ", "Quý II/2026", "Danh sách"],
        ["2", "- Rà soát thủ tục\n- Cắt giảm thời gian giải quyết",
            "Sở Tư pháp (chủ trì); Sở Y tế", "", "trước ngày 30/6/2026", "Quyết định; Báo cáo"],
        ["II", "Trách nhiệm giải trình", "", "", "", ""],
        ["3", "Tổ chức đối thoại với người dân, đạt trên 95% yêu cầu", "Văn phòng", "Các sở, ngành", "Thường xuyên", ""],
    ];

    private static readonly string[] Head =
        ["ỦY BAN NHÂN DÂN TỈNH MẪU", "Số: 12/KH-UBND", "KẾ HOẠCH", "Nâng cao Chỉ số PAPI tỉnh Mẫu năm 2026",
            "Căn cứ Luật số 1/2020/QH14;", "I. MỤC TIÊU", "Đạt nhóm cao."];

    /// <summary>The same plan in every kind of file, with the ending that it should have.</summary>
    private static readonly (string Ending, byte[] Bytes)[] Sources =
    [
        ("docx", Document()), ("docx", Document("<w:del w:id=\"1\">" + R("bỏ") + "</w:del>")), ("xlsx", Workbook()),
        ("html", Bytes(Page())),
        ("csv", Bytes(string.Join('\n', Rows.Select(r => string.Join(',', r.Select(c => $"\"{c}\"")))))), ("txt", Bytes(Text("\t"))),
        ("txt", Bytes(Text(" | "))), ("txt", Bytes(string.Join('\n', Head.Concat(Rows.SelectMany(r => r))))), ("boxes", Bytes(Boxes())),
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Document(string more = "") => new Docx(
            string.Concat(Head.Select(h => P(h))) + $"<w:p>{more}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + Tbl([.. Rows.Select(r => Tr([.. r.Select(c => Tc(c.Replace("\n", "</w:t><w:br/><w:t>")))]))]))
        .With("numbering", AbstractNum(0, Lvl(0, "decimal", "%1.")) + Num(1, 0))
        .With("footnotes", $"<w:footnote w:id=\"2\">{P("Chú thích")}</w:footnote>")
        .ToBytes();

    private static byte[] Workbook() => new WorkbookFile().Add("Kế hoạch", "<sheetData>" + string.Concat(
        Rows.Select((row, i) => $"<row r=\"{i + 1}\">{string.Concat(row.Select((c, j) =>
            WorkbookFile.Text($"{(char)('A' + j)}{i + 1}", c)))}</row>")) + "</sheetData>").Bytes();

    private static string Page() => "<html><meta charset=utf-8><body>" + string.Concat(Head.Select(h => $"<p>{h}</p>")) + "<table>"
        + string.Concat(Rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{c.Replace("\n", "<br>")}</td>"))}</tr>"))
        + "</table></body></html>";

    private static string Text(string between) => string.Join("\n", Head) + "\n\n"
        + string.Join('\n', Rows.Select(r => string.Join(between, r.Select(c => c.Replace('\n', ' '))))) + "\n";

    private static string Boxes() => "<html><body><doc><page width=\"842\" height=\"595\">" + string.Concat(Rows.SelectMany((row, r) =>
        row.SelectMany((cell, c) => cell.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select((word, w) =>
            $"<word xMin=\"{40 + (130 * c) + (30 * (w % 4))}\" yMin=\"{80 + (60 * r) + (14 * (w / 4))}\" "
            + $"xMax=\"{66 + (130 * c) + (30 * (w % 4))}\" yMax=\"{92 + (60 * r) + (14 * (w / 4))}\">{word}</word>"))))
        + "</page></doc></body></html>";

    /// <summary>Imports as the command does; what comes is held against what an editor is promised.</summary>
    private static bool IsImported(string ending, byte[] bytes, string at)
    {
        var before = Environment.CpuUsage.TotalTime;
        var name = ending.Length == 0 ? "tep" : $"tep.{ending}";
        var result = ending == "boxes" ? PdfReader.Read("tep.pdf", Encoding.UTF8.GetString(bytes)) : ForeignReader.Read(name, bytes);
        Assert.True(LegacyFile.Of(bytes) is null or { Target: ".docx" or ".xlsx" }, at);
        if (result is ReadResult.Read read)
        {
            var plan = PlanImport.Of(read.Document, []);
            Assert.True(plan.Text.StartsWith("kế hoạch", StringComparison.Ordinal) && plan.IsStable, at);
            Assert.True(Reports.HtmlReport.Of([plan], Language.Diagnostics.MessageLanguage.Vietnamese).Length > 0, at);
        }
        else
        {
            var refused = Assert.IsType<ReadResult.Refused>(result);
            Assert.False(string.IsNullOrWhiteSpace(refused.Happened.Vi) || string.IsNullOrWhiteSpace(refused.ToDo.Vi), at);
        }

        var taken = Environment.CpuUsage.TotalTime - before;
        Assert.True(taken < Longest, $"{at} took {taken}");
        return result is ReadResult.Read;
    }

    [Fact]
    public void Damaged_plans_of_every_kind_are_imported_or_refused()
    {
        var imported = 0;
        for (var seed = 0; seed < Variants; seed++)
        {
            var random = new Random(seed);
            var (ending, source) = Sources[seed % Sources.Length];
            var bytes = Damaged(source, random);
            var other = ending != "boxes" && random.Next(4) == 0 ? Endings[random.Next(Endings.Length)] : ending;
            try
            {
                if (IsImported(other, bytes, $"seed {seed}, a {ending} called {other}")) imported++;
            }
            catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {seed}, a {ending} called {other}: {fault}");
            }
        }

        Assert.InRange(imported, Variants / 10, Variants - 1);
    }

    private static byte[] Damaged(byte[] source, Random random)
    {
        // Of a package the damage is done inside half of the time: a reader never gets to see what the archive refuses.
        if (!source.AsSpan().StartsWith("PK"u8) || random.Next(4) == 0) return Damage.Of(source, random);
        using var read = new ZipArchive(new MemoryStream(source));
        using var file = new MemoryStream();
        using (var written = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var victim = random.Next(3) == 0 ? random.Next(read.Entries.Count)
                : read.Entries.ToList().FindIndex(e => e.FullName is "word/document.xml" or "xl/worksheets/sheet1.xml");
            for (var i = 0; i < read.Entries.Count; i++)
            {
                using var part = new MemoryStream();
                using (var stream = read.Entries[i].Open()) stream.CopyTo(part);
                using var target = written.CreateEntry(read.Entries[i].FullName).Open();
                target.Write(i != victim ? part.ToArray() : random.Next(3) == 0 ? Damage.Of(part.ToArray(), random)
                    : Bytes(Shuffled(Encoding.UTF8.GetString(part.ToArray()), random)));
            }
        }

        return file.ToArray();
    }

    /// <summary>Elements in each other's place, doubled or gone, some with their ends and some without.</summary>
    private static string Shuffled(string xml, Random random)
    {
        var elements = xml.Split('<').ToList();
        for (var times = random.Next(1, 6); times > 0 && elements.Count > 3; times--)
        {
            var (a, b) = (random.Next(1, elements.Count), random.Next(1, elements.Count));
            switch (random.Next(4))
            {
                case 0:
                    (elements[a], elements[b]) = (elements[b], elements[a]);
                    break;
                case 1:
                    elements.RemoveAt(a);
                    break;
                case 2:
                    elements.InsertRange(b, elements.GetRange(a, Math.Min(random.Next(1, 60), elements.Count - a)));
                    break;
                default:
                    var (from, to) = (NameOf(elements[a]), NameOf(elements[b]));
                    elements = [.. elements.Select(e => NameOf(e) == from ? e.Replace(from, to, StringComparison.Ordinal) : e)];
                    break;
            }
        }

        return string.Join('<', elements);
    }

    private static string NameOf(string element) => element.TrimStart('/').Split(' ', '>', '/')[0] is { Length: > 0 } name ? name : "w:p";

    public static TheoryData<string, string> Bombs => new()
    {
        { "docx", "zip" }, { "xlsx", "zip" }, { "docx", "entities" }, { "xlsx", "entities" }, { "html", "entities" }, { "doc", "entities" },
        { "docx", "deep" }, { "html", "deep" }, { "txt", "deep" }, { "boxes", "deep" }, { "docx", "rows" },
        { "xlsx", "rows" }, { "html", "rows" },
        { "csv", "rows" }, { "txt", "rows" }, { "boxes", "rows" }, { "docm", "macros" }, { "docx", "outside" }, { "html", "outside" },
        { "docx", "encrypted" }, { "xlsx", "encrypted" }, { "docx", "climbing" }, { "txt", "one line" }, { "html", "one line" },
        { "docx", "one cell" }, { "txt", "fields" }, { "txt", "years" }, { "txt", "names" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void What_is_made_to_harm_is_imported_or_refused(string ending, string harm) => IsImported(ending, Bomb(ending, harm), harm);

    private static byte[] Bomb(string ending, string harm) => (ending, harm) switch
    {
        ("docx", "zip") => Inflated(new Docx(P("§")).ToBytes()),
        ("xlsx", "zip") => Inflated(new WorkbookFile { Shared = "<si><t>§</t></si>" }.Add("S", "<sheetData/>").Bytes()),
        ("docx", "entities") => new Docx("").ToBytes(Entities + $"<w:document {Namespaces}><w:body>{P("&i;")}</w:body></w:document>"),
        ("xlsx", "entities") => new WorkbookFile { Shared = Entities }.Add("S", "<sheetData/>").Bytes(),
        (_, "entities") => Bytes($"<?xml version=\"1.0\"?>{Entities}<html><p>&i;</p></html>"),
        ("docx", "deep") => new Docx(Many("<w:tbl><w:tr><w:tc>", 5000) + P("a") + Many("</w:tc></w:tr></w:tbl>", 5000)).ToBytes(),
        ("html", "deep") => Bytes(Many("<table><tr><td><ul><li><b>", 20_000) + "a"),
        ("txt", "deep") => Bytes(string.Concat(Enumerable.Range(1, 3000)
            .Select(i => $"{string.Join('.', Enumerable.Repeat("1", i % 200))}. Mục\n"))),
        ("boxes", "deep") => Bytes(Many("<page><block><line>", 20_000) + "<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">a</word>"),
        ("docx", "rows") => new Docx(
            "<w:tbl>" + Many("<w:tr><w:tc>" + P("1") + "</w:tc><w:tc>" + P("Rà soát") + "</w:tc></w:tr>", 100_000) + "</w:tbl>").ToBytes(),
        ("xlsx", "rows") => new WorkbookFile().Add(
            "S", "<sheetData>" + Many("<row><c t=\"inlineStr\"><is><t>việc</t></is></c><c><v>2</v></c></row>", 100_000)
                + "</sheetData>").Bytes(),
        ("html", "rows") => Bytes("<table>" + Many("<tr><td>1<td>Rà soát<td>Sở Nội vụ", 100_000)),
        ("csv", "rows") => Bytes("TT,Nhiệm vụ,Chủ trì\n" + Many("1,Rà soát,Sở Nội vụ\n", 100_000)),
        ("txt", "rows") => Bytes("TT\tNhiệm vụ\tChủ trì\n" + string.Concat(
            Enumerable.Range(1, 9_500).Select(i => $"{i}\tRà soát {i}\tSở Nội vụ\n"))),
        ("boxes", "rows") => Bytes("<doc>" + Many(Boxes()["<html><body><doc>".Length..^"</doc></body></html>".Length], 300) + "</doc>"),
        ("docm", "macros") => new Docx(P("a")) { ContentType = "application/vnd.ms-word.document.macroEnabled.main+xml" }
            .Part("v", "vbaProject", "word/vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[100_000]).ToBytes(),
        ("docx", "outside") => new Docx(
                P("a") + "<w:altChunk r:id=\"o\"/>" + "<w:p><w:r><w:pict><v:imagedata r:id=\"o\"/></w:pict></w:r></w:p>")
            .Link("o", "file:///etc/passwd").ToBytes(),
        ("html", "outside") => Bytes(
            "<link rel=stylesheet href='http://127.0.0.1:9/a.css'><iframe src='file:///etc/passwd'></iframe>" + Page()),
        (_, "encrypted") =>
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        ("docx", "climbing") => new Docx(P("a") + "<w:altChunk r:id=\"c\"/>")
            .Part("c", "aFChunk", "../../../../etc/passwd", "text/html", Bytes("a")).ToBytes(),
        ("txt", "one line") => Bytes(Many("nhiệm vụ của cơ quan; ", 200_000)),
        ("html", "one line") => Bytes("<p>" + Many("a ", 1_000_000)),
        ("docx", "one cell") => new Docx(Tbl([.. Rows.Take(1).Select(r => Tr([.. r.Select(c => Tc(c))])),
            Tr(Tc("1"), $"<w:tc>{Many(P("- Việc, hạn: Sở Nội vụ; trước 30/6"), 20_000)}</w:tc>", Tc("Sở"))])).ToBytes(),
        ("txt", "fields") => Bytes("TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tRà soát\t" + Many("Sở Nội vụ, Sở Tài chính và ", 20_000) + "\t"
            + Many("quý II, tháng 6/2026; trước ngày 3 ", 20_000)),
        ("txt", "years") => Bytes("KẾ HOẠCH\n" + Many("Làm việc " + Many("năm 20 ", 55) + "\n", 8) + Text("\t")),
        ("txt", "names") => Bytes("KẾ HOẠCH\nTỉnh " + Many("Mẫu tỉnh ", 40) + "\n" + Text("\t")),
        _ => throw new ArgumentOutOfRangeException(nameof(harm), $"{ending} {harm}"),
    };

    /// <summary>The package with four hundred million letters in the place of a sign, never whole in memory.</summary>
    private static byte[] Inflated(byte[] package)
    {
        using var read = new ZipArchive(new MemoryStream(package));
        using var file = new MemoryStream();
        using (var written = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in read.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                var pieces = reader.ReadToEnd().Split('§');
                using var target = written.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                target.Write(Bytes(pieces[0]));
                if (pieces.Length == 1) continue;
                var letters = Bytes(new string('a', 100_000));
                for (var i = 0; i < 4000; i++) target.Write(letters);
                target.Write(Bytes(pieces[1]));
            }
        }

        return file.ToArray();
    }

    private static string Entities => "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range(1, 8).Select(i =>
        $"<!ENTITY {(char)('a' + i)} \"{Many($"&{(char)('a' + i - 1)};", 10)}\">")) + "]>";

    private static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
