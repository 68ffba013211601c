using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.References;

namespace PapiSite.Tests.Model.References;

/// <summary>Who names this agency, dimension, document or task, and where it is declared.</summary>
public sealed class ContentReferencesTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("co-quan/mau.papi",
            """
            địa bàn mau: tỉnh Mẫu
              cơ quan: Sở Y tế
              cơ quan: Sở Tài chính
                kế tục: Sở Y tế
              cơ quan cac-so: Các sở
                loại: nhóm
                thành viên: Sở Y tế; Sở Tài chính

            """),
        ("co-quan/con.papi",
            """
            địa bàn con: huyện Con
              thuộc: tỉnh Mẫu

            """),
        ("chi-so/papi.papi",
            """
            bộ chỉ số PAPI: Chỉ số PAPI
              chỉ số 1: Tham gia
                thành phần 1: Tri thức

            """),
        ("ke-hoach/a.papi",
            """
            kế hoạch: A
              mã: a
              số hiệu: 1/KH-UBND
              ngày ban hành: 2/1/2024
              cơ quan ban hành: Sở Y tế
              địa bàn: tỉnh Mẫu
              bộ chỉ số: PAPI
              căn cứ: Luật Đất đai (18/1/2024)
              nhiệm vụ 1: B
                chủ trì: Sở Y tế; Đoàn lạ (ngoài danh bạ)
                chỉ số: PAPI.1; PAPI.1.1; PAPI
                căn cứ: Luật Đất đai

            """),
        ("vai-tro.papi",
            """
            vai trò: thẩm định

            """),
        ("ke-hoach/b.papi",
            """
            kế hoạch: C
              mã: b
              địa bàn: tỉnh Mẫu
              vai trò Tham dinh: Sở lạ (ngoài danh bạ)
              vai trò trình: Sở lạ (ngoài danh bạ)
              tự chấm điểm 2023: PAPI
                tiêu chí 1.1: 1 điểm
              triển khai: Kế hoạch 1/KH-UBND (2/1/2024)
              phối hợp: so y te

            """),
        ("bao-cao/q1.papi",
            """
            báo cáo: quý I năm 2024
              kế hoạch: a
              cơ quan: Sở Y tế
              ngày báo cáo: 2/4/2024
              nhiệm vụ 1:
                trạng thái: đang thực hiện

            """),
        ("hoi-dap/1.papi",
            """
            hỏi đáp: Khi nào?
              ngày gửi: 1/2/2024
              kế hoạch: 1/KH-UBND
              nhiệm vụ: B
              địa bàn: huyện Con

            """),
        ("trang-web.papi",
            """
            trang web: Mẫu
              địa bàn: tỉnh Mẫu

            """),
    ];

    private static readonly BoundContent Bound = SiteContent.Bind(
        Files.Select(f => SyntaxTree.Parse(SourceText.FromString(f.Path, f.Text)))
    );

    [Theory]
    [InlineData(ThingKind.Agency, "mau/so-y-te", "co-quan/mau.papi:2 Sở Y tế",
        "bao-cao/q1.papi:3 Sở Y tế, co-quan/mau.papi:4 Sở Y tế, co-quan/mau.papi:7 Sở Y tế, ke-hoach/a.papi:5 Sở Y tế, "
            + "ke-hoach/a.papi:10 Sở Y tế, ke-hoach/b.papi:9 so y te")]
    [InlineData(ThingKind.Agency, "mau/so-tai-chinh", "co-quan/mau.papi:3 Sở Tài chính", "co-quan/mau.papi:7 Sở Tài chính")]
    [InlineData(ThingKind.Agency, "mau/cac-so", "co-quan/mau.papi:5 Các sở", "")]
    [InlineData(ThingKind.Place, "mau", "co-quan/mau.papi:1 tỉnh Mẫu",
        "co-quan/con.papi:2 tỉnh Mẫu, ke-hoach/a.papi:6 tỉnh Mẫu, ke-hoach/b.papi:3 tỉnh Mẫu, trang-web.papi:2 tỉnh Mẫu")]
    [InlineData(ThingKind.Place, "con", "co-quan/con.papi:1 huyện Con", "hoi-dap/1.papi:5 huyện Con")]
    [InlineData(ThingKind.IndexSet, "papi", "chi-so/papi.papi:1 Chỉ số PAPI",
        "ke-hoach/a.papi:7 PAPI, ke-hoach/a.papi:11 PAPI, ke-hoach/b.papi:6 PAPI")]
    [InlineData(ThingKind.Role, "tham-dinh", "vai-tro.papi:1 thẩm định", "ke-hoach/b.papi:4 Tham dinh")]
    [InlineData(ThingKind.Role, "trinh", "-", "ke-hoach/b.papi:5 trình")]
    [InlineData(ThingKind.Dimension, "PAPI.1", "chi-so/papi.papi:2 Tham gia", "ke-hoach/a.papi:11 PAPI.1")]
    [InlineData(ThingKind.Dimension, "PAPI.1.1", "chi-so/papi.papi:3 Tri thức", "ke-hoach/a.papi:11 PAPI.1.1, ke-hoach/b.papi:7 1.1")]
    [InlineData(ThingKind.Document, "mau-1-kh-ubnd-2024", "ke-hoach/a.papi:3 1/KH-UBND", "ke-hoach/b.papi:8 Kế hoạch 1/KH-UBND (2/1/2024)")]
    [InlineData(
        ThingKind.Document,
        "luat-dat-dai-2024",
        "-",
        "ke-hoach/a.papi:8 Luật Đất đai (18/1/2024), ke-hoach/a.papi:12 Luật Đất đai"
    )]
    [InlineData(ThingKind.Plan, "a", "ke-hoach/a.papi:1 A", "bao-cao/q1.papi:2 a, hoi-dap/1.papi:3 1/KH-UBND")]
    [InlineData(ThingKind.Task, "a/1", "ke-hoach/a.papi:9 B", "bao-cao/q1.papi:5 1, hoi-dap/1.papi:4 B")]
    public void A_thing_is_declared_at_one_place_and_named_at_others(ThingKind kind, string id, string declared, string named)
    {
        var references = Bound.References;
        Assert.Equal(declared, references.DeclarationOf(new(kind, id)) is { } at ? Shown(at) : "-");
        Assert.Equal(named, string.Join(", ", references.To(new(kind, id)).Select(Shown)));
    }

    [Theory]
    [InlineData("ke-hoach/a.papi", "chủ trì: Sở |Y tế", "Agency mau/so-y-te")]
    [InlineData("ke-hoach/a.papi", "PAPI.1; PAPI.1|.1", "Dimension PAPI.1.1")]
    [InlineData("ke-hoach/a.papi", "số hiệu: 1/KH|-UBND", "Document mau-1-kh-ubnd-2024")]
    [InlineData("ke-hoach/b.papi", "vai trò Tham |dinh", "Role tham-dinh")]
    [InlineData("vai-tro.papi", "vai trò: |thẩm", "Role tham-dinh")]
    [InlineData("ke-hoach/a.papi", "hạn|", "")]
    [InlineData("ke-hoach/a.papi", "Đoàn |lạ", "")]
    [InlineData("bao-cao/q1.papi", "nhiệm vụ 1|:", "Task a/1")]
    [InlineData("co-quan/mau.papi", "cơ quan: Sở| Y tế", "Agency mau/so-y-te")]
    public void At_a_place_stands_the_name_of(string path, string marked, string thing)
    {
        var source = Bound.Content.Trees.Single(t => t.Source.Path == path).Source;
        var bare = marked.Replace("|", "", StringComparison.Ordinal);
        var at = source.Text.IndexOf(bare, StringComparison.Ordinal);
        var offset = Math.Max(0, at) + marked.IndexOf('|', StringComparison.Ordinal);
        Assert.Equal(
            thing,
            string.Join(", ", (at < 0 ? [] : Bound.References.At(source, offset)).Select(r => $"{r.Thing.Kind} {r.Thing.Id}"))
        );
    }

    [Fact]
    public void Everything_that_is_named_stands_within_its_file() => Assert.All(Bound.References.All, reference =>
    {
        Assert.InRange(reference.Span.End, reference.Span.Start + 1, reference.Source.Text.Length);
        Assert.Contains(reference, Bound.References.At(reference.Source, reference.Span.Start));
    });

    [Fact]
    public void A_file_depends_on_those_that_declare_what_it_names()
    {
        var source = Bound.Content.Trees.Single(t => t.Source.Path == "bao-cao/q1.papi").Source;
        Assert.Equal("co-quan/mau.papi, ke-hoach/a.papi", string.Join(", ", Bound.References.FilesNamedBy(source)));
    }

    [Fact]
    public void A_content_without_files_names_nothing() => Assert.Empty(SiteContent.Bind([]).References.All);

    private static string Shown(Reference reference) =>
        $"{reference.Source.Path}:{reference.Source.PositionAt(reference.Span.Start).Line} {reference.Source.Slice(reference.Span)}";
}
