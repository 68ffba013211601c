using FsCheck;
using FsCheck.Fluent;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model;

/// <summary>After a change only what it touches is bound again, and nobody can tell the difference.</summary>
public sealed class ContentSnapshotTests
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["bao-cao/q1.papi"] =
            """
            báo cáo: quý I năm 2024
              kế hoạch: a
              cơ quan: Sở Y tế
              ngày báo cáo: 2/4/2024
              nhiệm vụ 1:
                trạng thái: hoàn thành
                minh chứng: tep/a.pdf

            """,
        ["bao-cao/q2.papi"] =
            """
            báo cáo: quý II năm 2024
              kế hoạch: 2/KH-UBND
              cơ quan: Sở Tài chính
              ngày báo cáo: 2/7/2024
              nhiệm vụ 1: D
                trạng thái: chậm

            """,
        ["chi-so/papi.papi"] =
            """
            bộ chỉ số PAPI: Chỉ số PAPI
              chỉ số 1: Tham gia

            """,
        ["co-quan/mau.papi"] =
            """
            địa bàn mau: tỉnh Mẫu
              cơ quan: Sở Y tế
              cơ quan: Sở Tài chính

            """,
        ["gop-y/1.papi"] =
            """
            lấy ý kiến: Dự thảo
              kế hoạch: b
              từ ngày: 1/2/2024
              đến ngày: 1/3/2024
              gửi ý kiến: a@example.vn
              dự thảo: tep/a.pdf

            """,
        ["hoi-dap/1.papi"] =
            """
            hỏi đáp: Khi nào?
              ngày gửi: 1/2/2024
              kế hoạch: a
              nhiệm vụ: B
              địa bàn: tỉnh Mẫu

            """,
        ["ke-hoach/a.papi"] =
            """
            kế hoạch: A
              mã: a
              số hiệu: 1/KH-UBND
              ngày ban hành: 2/1/2024
              địa bàn: tỉnh Mẫu
              căn cứ: Luật Đất đai (18/1/2024)
              nhiệm vụ 1: B
                chủ trì: Sở Y tế
                chỉ số: PAPI.1
                tệp: tep/a.pdf

            """,
        ["ke-hoach/b.papi"] =
            """
            kế hoạch: C
              mã: b
              số hiệu: 2/KH-UBND
              ngày ban hành: 3/2/2024
              địa bàn: tỉnh Mẫu
              căn cứ: Luật Đất đai
              nhiệm vụ 1: D
                chủ trì: Sở Tài chính
                hạn: năm 2024

            """,
        ["thuat-ngu.papi"] =
            """
            thuật ngữ: Ủy ban nhân dân
              viết tắt: UBND

            """,
        ["trang-web.papi"] =
            """
            trang web: Mẫu
              địa bàn: tỉnh Mẫu

            """,
        ["trang/gt.papi"] =
            """
            trang: Giới thiệu
              đường dẫn: gioi-thieu
              nội dung: Lời.

            """,
    };

    private static readonly string[] Names = [.. Files.Keys, "ke-hoach/moi.papi", "bao-cao/moi.papi"];

    private static readonly string[] Attached = ["tep/a.pdf", "tep/b.pdf"];

    private static readonly Config Runs =
        Config.QuickThrowOnFailure.WithMaxTest(250)
            .WithReplay(new Replay(new Rnd(20240613, 151), Microsoft.FSharp.Core.FSharpOption<int>.None));

    [Fact]
    public void After_any_edits_it_is_the_content_bound_from_nothing() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var trees = Files.ToDictionary(f => f.Key, f => Tree(f.Key, f.Value), StringComparer.Ordinal);
        IEnumerable<string> attached = Attached;
        var snapshot = ContentSnapshot.Of(trees.Values, Folder(attached));
        for (var edits = random.Next(1, 6); edits > 0; edits--)
        {
            Edit(trees, random);
            if (random.Next(4) == 0) attached = Attached.Where(_ => random.Next(2) == 0).ToList();
            snapshot = snapshot.With(trees.Values, Folder(attached));
            Assert.Equal(ContentDump.Of(ContentSnapshot.Of(trees.Values, Folder(attached)).Bound), ContentDump.Of(snapshot.Bound));
        }
    }).Check(Runs);

    [Theory]
    [InlineData("ke-hoach/b.papi", "hạn: năm 2024", "hạn: quý I năm 2024", "bao-cao/q2.papi, gop-y/1.papi, ke-hoach/b.papi")]
    [InlineData("ke-hoach/a.papi", "nhiệm vụ 1: B", "nhiệm vụ 1: B và C", "bao-cao/q1.papi, hoi-dap/1.papi, ke-hoach/a.papi")]
    [InlineData("bao-cao/q1.papi", "hoàn thành", "chậm", "bao-cao/q1.papi")]
    [InlineData("trang/gt.papi", "Lời.", "Lời khác.", "trang/gt.papi")]
    [InlineData("chi-so/papi.papi", "Tham gia", "Sự tham gia",
        "bao-cao/q1.papi, bao-cao/q2.papi, chi-so/papi.papi, gop-y/1.papi, hoi-dap/1.papi, ke-hoach/a.papi, ke-hoach/b.papi")]
    [InlineData("trang-web.papi", "trang web: Mẫu", "trang web: Mẫu mới", "")]
    public void A_change_binds_again_what_it_touches(string path, string typed, string instead, string rebound)
    {
        var trees = Files.ToDictionary(f => f.Key, f => Tree(f.Key, f.Value), StringComparer.Ordinal);
        var before = ContentSnapshot.Of(trees.Values, Folder(Attached));
        trees[path] = Tree(path, Files[path].Replace(typed, instead, StringComparison.Ordinal));
        Assert.Equal(rebound, string.Join(", ", before.With(trees.Values, Folder(Attached)).Rebound));
    }

    [Fact]
    public void At_first_everything_is_bound_and_without_a_change_nothing()
    {
        var trees = Files.Select(f => Tree(f.Key, f.Value)).ToList();
        var first = ContentSnapshot.Of(trees, Folder(Attached));
        Assert.Equal(
            string.Join(", ", Files.Keys.Where(path => path != "trang-web.papi").Order(StringComparer.Ordinal)),
            string.Join(", ", first.Rebound));
        Assert.Empty(first.With(trees, Folder(Attached)).Rebound);
    }

    [Fact]
    public void A_file_that_is_taken_out_of_the_folder_touches_those_that_name_it() =>
        Assert.Equal(
            "bao-cao/q1.papi, gop-y/1.papi, hoi-dap/1.papi, ke-hoach/a.papi",
            string.Join(", ", Of(Attached, out var trees).With(trees, Folder(["tep/b.pdf"])).Rebound));

    private static ContentSnapshot Of(IEnumerable<string> attached, out List<SyntaxTree> trees)
    {
        trees = [.. Files.Select(f => Tree(f.Key, f.Value))];
        return ContentSnapshot.Of(trees, Folder(attached));
    }

    private static void Edit(Dictionary<string, SyntaxTree> trees, Random random)
    {
        var name = Names[random.Next(Names.Length)];
        if (random.Next(4) == 0 && trees.Remove(name)) return;
        var text = trees.TryGetValue(name, out var tree) ? tree.Source.Text : Files.Values.ElementAt(random.Next(Files.Count));
        trees[name] = Tree(name, random.Next(5) == 0 ? Files.GetValueOrDefault(name, text) : Mutations.OfLines(text, random));
    }

    private static SyntaxTree Tree(string path, string text) => SyntaxTree.Parse(SourceText.FromString(path, text));

    private static IEnumerable<FolderFile> Folder(IEnumerable<string> paths) => paths.Select(path => new FolderFile(path));
}
