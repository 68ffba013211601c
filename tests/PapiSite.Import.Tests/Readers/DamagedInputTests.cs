using System.Diagnostics;
using System.Text;
using PapiSite.Import.Excel;
using PapiSite.Import.Html;
using PapiSite.Import.PlainText;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Tests.Readers;

/// <summary>Files that were cut off, mixed up or made to harm: each is read or refused, soon, with bounded memory.</summary>
public class DamagedInputTests
{
    private const int Variants = 2000;

    private const string Text = """
        ## KẾ HOẠCH
        **Căn cứ** Luật<sup>1</sup> và [^2]

        <sup>1</sup> Chú thích

        TT	Nhiệm vụ	Chủ trì
        1	<ul><li>Rà soát - Tập huấn; - Báo cáo	"Sở ""A""
        Sở B"

        | STT | Việc |
        |---|---|
        | 1 | *A* |

        	1
        	Việc
        	Sở

        	2
        	Việc
        	Sở
        """;

    private const string Page = """
        <html><meta charset=utf-8><style>p{}</style><body><table><thead><tr><th rowspan=2>TT<th colspan=2>Việc</thead>
        <tr><td>1<td rowspan=0>A<ol start=3><li>x<li>y</ol>
        <tr><td>2<td><table><tr><td>x<td>y</table></table>
        <p style='mso-list:l0 level2'><span style='mso-list:Ignore'>1.<span style='font:7pt'>&nbsp;</span></span>Mục
        <a href="#_ftn1"><sup>[1]</sup></a><div id=ftn1><a href="#_ftnref1">[1]</a> Chú thích</div><p hidden>ẩn</p></body></html>
        """;

    private const string Comma = "sep=;\nTT;Việc;\"Hạn\nnăm\"\n1;\"A \"\"b\"\"\";2024\n2;'=x;\n\n3;C;5,37\n";

    private static byte[] Workbook() => new WorkbookFile
    {
        Shared = "<si><t>chung</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>",
        Styles = """
            <numFmts><numFmt numFmtId="200" formatCode="#,##0.0;[Red]\(0\)"/></numFmts>
            <cellXfs><xf/><xf numFmtId="200"/><xf numFmtId="14"/></cellXfs>
            """,
    }.Add("S", """
        <cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>5.5</v></c></row>
        <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row>
        <row r="4"><c r="A4" s="2"><v>45363</v></c><c r="C4"><v>1</v></c></row></sheetData>
        <mergeCells><mergeCell ref="A1:A4"/><mergeCell ref="B1:D2"/></mergeCells>
        """).Bytes();

    private const string Sheet = """
        <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1"><v>5.5</v></c></row>
        <row><c t="b"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>
        """;

    public static TheoryData<string> Kinds => ["text", "page", "comma", "workbook", "sheet"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damaged_variants_are_read_or_refused(string kind)
    {
        var (source, read) = Case(kind);
        var watch = Stopwatch.StartNew();
        var (refused, slowest) = (0, TimeSpan.Zero);
        for (var seed = 0; seed < Variants; seed++)
        {
            var damaged = Damage.Of(source, new Random(seed));
            var start = watch.Elapsed;
            var result = read(damaged);
            if (watch.Elapsed - start is var took && took > slowest) slowest = took;
            if (result is ReadResult.Refused no)
            {
                refused++;
                Assert.False(string.IsNullOrWhiteSpace(no.Happened.Vi) || string.IsNullOrWhiteSpace(no.ToDo.Vi));
            }
            else
            {
                // Every table is a grid whatever the damage.
                foreach (var table in Shown.Document(result).Blocks.OfType<Table>()) Assert.NotNull(Shown.Grid(table));
            }
        }

        Assert.True(slowest < TimeSpan.FromSeconds(10), $"the slowest took {slowest}");
        Assert.True(refused < Variants, "all were refused");
    }

    private static (byte[] Source, Func<byte[], ReadResult> Read) Case(string kind) => kind switch
    {
        "text" => (Encoding.UTF8.GetBytes(Text), b => PlainTextReader.Read("a.txt", b)),
        "page" => (Encoding.UTF8.GetBytes(Page), b => HtmlReader.Read("a.html", b)),
        "comma" => (Encoding.UTF8.GetBytes(Comma), b => CsvTableReader.Read("a.csv", b)),
        "workbook" => (Workbook(), b => XlsxReader.Read("a.xlsx", b)),
        "sheet" => (Encoding.UTF8.GetBytes(Sheet),
            b => XlsxReader.Read("a.xlsx", new WorkbookFile().Add("S", Encoding.Latin1.GetString(b)).Bytes())),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    [Fact]
    public void Large_texts_made_to_be_slow_end_soon()
    {
        var watch = Stopwatch.StartNew();
        foreach (var text in Slow())
        {
            var start = watch.Elapsed;
            PlainTextReader.Read("a.txt", Encoding.UTF8.GetBytes(text));
            Assert.True(watch.Elapsed - start < TimeSpan.FromSeconds(10), $"“{text[..20]}” took {watch.Elapsed - start}");
        }
    }

    private static IEnumerable<string> Slow() =>
    [
        Many("\ta\n", 30_000), Many("\ta\n\n", 20_000), Many("a\t", 50_000), Many("\"a\t", 30_000), Many("\"\"a\t\"\n", 10_000),
        new string(' ', 500_000) + "x", Many("| a\n", 30_000), "| a |\n" + new string('\n', 50_000), Many("<b>", 30_000),
        Many("**", 30_000), Many("*a ", 30_000), Many("[^1]", 20_000), Many("$1", 30_000),
        "# " + new string(' ', 50_000) + "x", new string('#', 50_000),
        Many("a\tb\n\n\n", 10_000), "TT\n" + Many("a\n1\n", 20_000), Many("<sup>1</sup> a\n", 3_000), Many("- a ", 30_000),
        Many("e\u0323\u0302", 30_000), Many("a\f", 30_000), Many("|-", 30_000), Many("<!--", 30_000), Many("&#", 30_000),
    ];

    private static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
