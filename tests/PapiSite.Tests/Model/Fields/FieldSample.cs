using System.Text;
using System.Text.Json;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Data;
using PapiSite.Site.Output;
using PapiSite.Tests.Site;
using PapiSite.Themes.Default;

namespace PapiSite.Tests.Model.Fields;

/// <summary>A plan of one task with one part, of which one has a field: the example that the keyword's grammar gives.</summary>
/// <param name="Name">The keyword.</param>
/// <param name="IsOfPart">True where the part of the task has the field, false where the task itself has it.</param>
public sealed record FieldSample(string Name, bool IsOfPart)
{
    private const string Path = "ke-hoach/a.papi";

    /// <summary>Every keyword that may stand under a task, or under a part of one.</summary>
    public static IEnumerable<FieldSample> All =>
    [
        .. Keywords.In(EntryContext.Task).Select(k => new FieldSample(k.Name, false)),
        .. Keywords.In(EntryContext.Subtask).Select(k => new FieldSample(k.Name, true)),
    ];

    internal Keyword Keyword => Keywords.Find(Name)!;

    /// <summary>The content without the field.</summary>
    internal static IReadOnlyList<Source> Without => Sources("");

    /// <summary>The content with it.</summary>
    internal IReadOnlyList<Source> With => Sources($"{(IsOfPart ? "      " : "    ")}{Head}: {Grammar.Example}\n");

    private string Head => Use.Label == LabelRule.RequiredName ? $"{Name} thẩm định" : Name;

    private ValueGrammar Grammar => Use.Grammar;

    private KeywordUse Use => Keyword.UseIn(IsOfPart ? EntryContext.Subtask : EntryContext.Task)!;

    /// <summary>The task, with what a build that has every file makes of it.</summary>
    internal static Publication Publication(IEnumerable<Source> sources)
    {
        var bound = RenderedSite.Bind(sources, Attachments);
        Assert.False(bound.HasErrors);
        return new(bound.Content, RenderedSite.AsOf);
    }

    internal static PlanTask Task(IEnumerable<Source> sources) => Assert.Single(Publication(sources).Tasks).Task;

    internal static ContentVersion Version(IEnumerable<Source> sources) =>
        ContentVersion.Of(SyntaxTree.Parse(SourceText.FromString(Path, sources.Single(s => s.Path == Path).Text)))!;

    /// <summary>The pages of the task, one in each language.</summary>
    internal static IEnumerable<RenderedPage> Pages(IEnumerable<Source> sources)
    {
        var site = RenderedSite.PagesOf(sources, "/", RenderedSite.AsOf, Attachments);
        return SiteLanguage.All.Select(language => site.Page($"{language.Folder[1..]}ke-hoach/a/1/index.html"));
    }

    /// <summary>The members of the data set of tasks.</summary>
    internal static JsonElement Tasks(IEnumerable<Source> sources) => JsonDocument.Parse(FileOf(sources, Datasets.Tasks.Array)).RootElement;

    /// <summary>What the schema says of a task.</summary>
    internal static JsonElement SchemaOfTask => JsonDocument.Parse(FileOf(Without, Datasets.Tasks.Schema)).RootElement.GetProperty("items");

    /// <summary>The names of the columns of the table of tasks.</summary>
    internal static IEnumerable<string> ColumnsOfTasks =>
        Encoding.UTF8.GetString(FileOf(Without, Datasets.Tasks.Table!)).Split('\n')[0].Trim('\r', '\ufeff').Split(',');

    private static byte[] FileOf(IEnumerable<Source> sources, DataFile file) =>
        SiteFiles
            .PartsOf(
                RenderedSite.Bind(sources, Attachments).Content,
                new("/", RenderedSite.AsOf),
                Theme,
                new Dictionary<string, SiteFile>()
            )
            .Files.Single(f => "/" + f.Path == file.Route)
            .ToBytes();

    private static readonly PapiSite.Site.Output.Theme Theme = DefaultTheme.Create();

    private static string[] Attachments => [ValueGrammars.File.Example.Split(' ')[0]];

    /// <summary>Lists may name index sets, so there is one of each name in the example of a list.</summary>
    private static IReadOnlyList<Source> Sources(string field) =>
    [
        new("trang-web.papi", "trang web: Wx\n"),
        .. ValueGrammars.List.Example.Split("; ")
            .Select((name, i) => new Source($"chi-so/{i}.papi", $"bộ chỉ số W{i}: Wb {name}\n  tên ngắn: {name}\n")),
        new(Path, $"kế hoạch: Wa\n  mã: a\n  nhiệm vụ 1: Wy\n    việc a: Wz\n{field}"),
    ];

    /// <inheritdoc/>
    public override string ToString() => IsOfPart ? $"{Name} (việc)" : Name;
}
