using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;
using PapiSite.Site.Progress;

namespace PapiSite.Site.Search;

/// <summary>
/// What the index says of tasks and how it is cut into files: the files are written by it, and what the scripts and <c>FORMAT.md</c> must
/// know of it is made from it (<c>SearchSchemaTests</c> says how).
/// </summary>
public static class SearchSchema
{
    /// <summary>Changes with the format, so that an old script does not read new files.</summary>
    public const int Format = 6;

    /// <summary>
    /// An index of no more tasks is one file: their records and texts, of which a browser makes the lists by itself. So it waits once, and
    /// has nothing more to fetch for filters, counts and slips.
    /// </summary>
    public const int ShortTasks = 400;

    /// <summary>
    /// Letters that such an index has at most in texts beside headlines and products: on a slow line more costs more than a wait.
    /// </summary>
    public const int ShortLetters = 120_000;

    /// <summary>How many tasks a file of records has in a longer index: what a result costs to show.</summary>
    public const int RecordTasks = 64;

    /// <summary>How many tasks a file of columns has: what it costs to count many results.</summary>
    public const int ColumnTasks = 1024;

    private static readonly SearchColumn Plan = new(
        "plan",
        "the plan's place in `plans`",
        (json, row) => json.WriteNumberValue(row.Plan),
        new CountedCells<int>(
            isList: false,
            "steps round the circle of `plans` from the plan of the task before, the first from 0",
            StepsOf,
            (json, step) => json.WriteNumberValue(step)))
    {
        IsShown = true,
        IsFoundBy = true,
    };

    private static readonly SearchColumn Deadline = new(
        "deadline",
        "`[kind, last day]`, without a day an empty one",
        (json, row) => WriteDeadline(json, DeadlineOf(row)),
        CountedCells.One("`[kind, last day]`", DeadlineOf, WriteDeadline));

    private static readonly SearchColumn Dimensions =
        OfTexts("dimensions", "paths of dimensions", row => row.Task.Dimensions.Select(d => d.Path).Distinct());

    private static readonly SearchColumn Products = new(
        "products",
        "products",
        (json, row) => Pack.WriteStrings(json, row.Task.Deliverables.Distinct().Select(row.Written)),
        CountedCells.List("products", row => row.Task.Deliverables.Distinct(), (json, text) => json.WriteStringValue(text)))
    {
        IsFoundBy = true,
    };

    private static readonly SearchColumn State = new(
        "state",
        "the state",
        (json, row) => json.WriteStringValue(StateOf(row)),
        CountedCells.One("states", StateOf, (json, state) => json.WriteStringValue(state)))
    {
        IsShown = true,
    };

    private static readonly SearchColumn Marks = OfTexts("marks", "marks", row => TaskMarks.Of(row.Published).Select(DataNames.Of));

    private static readonly SearchColumn Others = new(
        "others",
        "who has another role: the agency's number and one, 0 without one, times the length of `roles`, and the place there",
        (json, row) => WriteNumbers(json, row.InOwnRoles()),
        CountedCells.List("the same", row => row.InOwnRoles(), (json, number) => json.WriteNumberValue(number)))
    {
        IsFoundBy = true,
    };

    /// <summary>What is said of each task, in the order of the files.</summary>
    public static ImmutableArray<SearchColumn> Columns { get; } =
    [
        Plan,
        new("id", "the task's id in its plan", (json, row) => json.WriteStringValue(row.Task.Id)) { IsShown = true },
        new("title", "the headline", (json, row) => json.WriteStringValue(row.Written(row.Task.Headline)))
        {
            IsShown = true, IsFoundBy = true,
        },
        .. ((Role[])[Role.Lead, Role.Coordinating, Role.Monitoring, Role.Implementing]).Select(RoleColumns.Of),
        new(
            "words",
            "the deadline's words, empty where there is none",
            (json, row) => json.WriteStringValue(row.Written(row.Task.Deadline?.Text ?? "")))
        {
            IsShown = true, IsFoundBy = true,
        },
        Deadline,
        Dimensions,
        Products,
        State,
        Marks,
        Others,
    ];

    /// <summary>The ways to narrow a search, those asked for most first.</summary>
    public static ImmutableArray<SearchFilter> Filters { get; } =
    [
        new(SearchFilterName.Agency, "agency", "co-quan") { IsOpen = true },
        new(SearchFilterName.Role, "role", "vai-tro") { IsOpen = true },
        new(SearchFilterName.Groups, "groups", "nhom") { IsOpen = true, IsCounted = false },
        new(SearchFilterName.Deadline, "deadline", "han") { IsOpen = true, Column = Deadline },
        new(SearchFilterName.Place, "place", "dia-ban") { Column = Plan },
        new(SearchFilterName.Plan, "plan", "ke-hoach") { Column = Plan },
        new(SearchFilterName.Dimension, "dimension", "chi-so") { Column = Dimensions },
        new(SearchFilterName.KindOfDeadline, "kind", "loai-han") { Column = Deadline },
        new(SearchFilterName.State, "state", "trang-thai") { Column = State },
        new(SearchFilterName.Product, "product", "san-pham") { Column = Products },
        new(SearchFilterName.Mark, "mark", "dac-diem") { Column = Marks },
    ];

    private static SearchColumn OfTexts(string name, string holds, Func<SearchRow, IEnumerable<string>> texts) => new(
        name,
        holds,
        (json, row) => Pack.WriteStrings(json, texts(row)),
        CountedCells.List(holds, texts, (json, text) => json.WriteStringValue(text)));

    /// <summary>In the order of the index, plans mostly follow one another: the steps between them are few.</summary>
    private static IEnumerable<List<int>> StepsOf(IReadOnlyList<SearchRow> block) => block.Select((row, i) =>
    {
        var (before, circle) = (i > 0 ? block[i - 1].Plan : 0, row.Numbers.Plans.Count);
        return new List<int> { (row.Plan - before + circle) % circle };
    });

    private static (string Kind, DateOnly? Last) DeadlineOf(SearchRow row) =>
        (DataNames.Of(row.Task.Deadline?.Kind ?? DeadlineKind.None), row.Task.Deadline?.LastDue);

    private static void WriteDeadline(Utf8JsonWriter json, (string Kind, DateOnly? Last) deadline)
    {
        json.WriteStartArray();
        json.WriteStringValue(deadline.Kind);
        json.WriteStringValue(deadline.Last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static string StateOf(SearchRow row) => DataNames.Of(PublishedStates.Of(row.Published));
}
