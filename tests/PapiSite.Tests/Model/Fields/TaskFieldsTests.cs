using System.Collections.Immutable;
using PapiSite.Cli.Reports;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;
using PapiSite.Tests.Site;
using PapiSite.Tests.Site.Search;

namespace PapiSite.Tests.Model.Fields;

/// <summary>
/// What the language lets an editor write under a task or under a part of one is kept, told when it changes, found and shown as its row
/// says. The keywords and the table name the cases, so that a new keyword is tried without being named here.
/// </summary>
public sealed class TaskFieldsTests
{
    /// <summary>
    /// What stands under a task and is no field of it: the identifier is its address, which changes follow and do not tell.
    /// </summary>
    private static readonly ImmutableArray<Keyword> NoFields = [Keywords.Identifier];

    /// <summary>Keywords and whether they stand under a part of a task.</summary>
    public static TheoryData<string, bool> Samples
    {
        get
        {
            var samples = new TheoryData<string, bool>();
            foreach (var sample in FieldSample.All.Where(s => !NoFields.Contains(s.Keyword))) samples.Add(sample.Name, sample.IsOfPart);
            return samples;
        }
    }

    [Fact]
    public void What_may_stand_under_a_task_or_a_part_of_it_has_one_row() => Assert.All(
        FieldSample.All.Where(s => !NoFields.Contains(s.Keyword)),
        s => Assert.Single(
            s.IsOfPart ? TaskFields.OfParts.Select(f => f.Keywords) : TaskFields.All.Select(f => f.Keywords), k => k.Contains(s.Keyword)));

    [Fact]
    public void What_has_a_row_may_stand_there()
    {
        var ofTask = Keywords.In(EntryContext.Task).Append(Keywords.Task);
        var ofPart = Keywords.In(EntryContext.Subtask).Append(Keywords.Subtask);
        Assert.All(TaskFields.All.SelectMany(f => f.Keywords), k => Assert.Contains(k, ofTask));
        Assert.All(TaskFields.OfParts.SelectMany(f => f.Keywords), k => Assert.Contains(k, ofPart));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_model_keeps_it(string name, bool isOfPart) => Assert.NotEmpty(NewItems(new(name, isOfPart)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Its_coming_and_going_is_told_once_and_as_its_row_says(string name, bool isOfPart)
    {
        var sample = new FieldSample(name, isOfPart);
        var (without, with) = (FieldSample.Version(FieldSample.Without), FieldSample.Version(sample.With));
        if (IsUnprinted(sample))
        {
            Assert.Empty(VersionChanges.Between(without, with).Changes);
            return;
        }

        var come = Assert.Single(VersionChanges.Between(without, with).Changes);
        var gone = Assert.Single(VersionChanges.Between(with, without).Changes);
        Assert.Equal("Wy", Assert.Single(Assert.IsAssignableFrom<PlanChange>(come).Tasks).Headline);
        if (isOfPart)
        {
            Assert.Equal((Part.Subtask, "a"), PartOf(come));
            Assert.Equal((Part.Subtask, "a"), PartOf(gone));
        }
        else if (FieldOf(sample).Part is { } part)
        {
            Assert.Equal(part, PartOf(come).Part);
            Assert.Equal(part, PartOf(gone).Part);
        }
        else
        {
            Assert.NotEmpty(Assert.IsType<AgenciesChanged>(come).Added);
            Assert.NotEmpty(Assert.IsType<AgenciesChanged>(gone).Removed);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_task_is_found_by_it_where_its_row_says_so(string name, bool isOfPart)
    {
        var sample = new FieldSample(name, isOfPart);
        var isSearched = isOfPart ? PartFieldOf(sample).IsSearched : FieldOf(sample).IsSearched;
        Assert.Equal(isSearched, FoundBy(sample.With).Except(FoundBy(FieldSample.Without)).Any());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_page_of_the_task_shows_it_in_both_languages(string name, bool isOfPart)
    {
        var sample = new FieldSample(name, isOfPart);
        var words = NewItems(sample);
        foreach (var (without, with) in FieldSample.Pages(FieldSample.Without).Zip(FieldSample.Pages(sample.With)))
        {
            Assert.All(words, item => Assert.Equal(!IsUnprinted(sample), CountOf(item, with) > CountOf(item, without)));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_open_data_and_their_table_have_it_as_its_row_says(string name, bool isOfPart)
    {
        var sample = new FieldSample(name, isOfPart);
        if ((isOfPart ? PartFieldOf(sample).Data : FieldOf(sample).Data) is not { } data) return;
        var words = NewItems(sample);
        var task = FieldSample.Tasks(sample.With)[0];
        var has = (isOfPart ? task.GetProperty("parts")[0] : task).GetProperty(data.Name);
        if (data.IsList) Assert.Equal(words, has.EnumerateArray().Select(item => item.GetString()));
        else Assert.Equal(string.Join("; ", words), has.GetString());
        var described = FieldSample.SchemaOfTask.GetProperty("properties");
        if (isOfPart) described = described.GetProperty("parts").GetProperty("items").GetProperty("properties");
        Assert.Equal(data.Description, described.GetProperty(data.Name).GetProperty("description").GetString());
        if (!isOfPart) Assert.Contains(data.Column, FieldSample.ColumnsOfTasks);
    }

    /// <summary>What the data set has no place for, with the reason.</summary>
    private static readonly ImmutableArray<Keyword> NotInData = [Keywords.Attachment];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_open_data_have_it(string name, bool isOfPart)
    {
        var sample = new FieldSample(name, isOfPart);
        if (NotInData.Contains(sample.Keyword)) return;
        var isSame = FieldSample.Tasks(FieldSample.Without)[0].GetRawText() == FieldSample.Tasks(sample.With)[0].GetRawText();
        Assert.Equal(IsUnprinted(sample), isSame);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_draft_of_a_report_tells_it_where_its_row_says_so(string name, bool isOfPart)
    {
        var sample = new FieldSample(name, isOfPart);
        if (sample.Keyword == Keywords.Lead) return;
        var (without, with) = (Asked(FieldSample.Without), Asked(sample.With));
        Assert.Equal(!isOfPart && FieldOf(sample).IsAsked, without != with);
        if (without == with) return;
        Assert.All(NewItems(sample).Prepend(name), word => Assert.Contains(word, with, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_part_is_an_edited_text_in_every_table_or_in_none()
    {
        var said = PlanFields.All.Select(f => (f.Part, f.IsEditedText)).Concat(GroupFields.All.Select(f => (f.Part, f.IsEditedText)))
            .Concat(TaskFields.All.Select(f => (f.Part, f.IsEditedText))).Where(f => f.Part is not null).Distinct().ToList();
        Assert.Equal(Enum.GetValues<Part>().Order(), said.Select(f => f.Part!.Value).Order());
        Assert.All(said, f => Assert.Equal(f.IsEditedText, !Edited(f.Part!.Value).Pieces.IsEmpty));
    }

    private static WordsChanged Edited(Part part) => new(new("a", "Aa", null), null, [], part, null, "một hai ba", "một bốn ba");

    private static (Part Part, string? Name) PartOf(ContentChange change) =>
        Assert.IsType<WordsChanged>(change) is { } words ? (words.Part, words.Name) : default;

    private static Field<PlanTask> FieldOf(FieldSample sample) => TaskFields.All.Single(f => f.Keywords.Contains(sample.Keyword));

    private static bool IsUnprinted(FieldSample sample) => !sample.IsOfPart && FieldOf(sample).IsUnprinted;

    private static Field<Subtask> PartFieldOf(FieldSample sample) => TaskFields.OfParts.Single(f => f.Keywords.Contains(sample.Keyword));

    /// <summary>The items that the field adds.</summary>
    private static List<string> NewItems(FieldSample sample) =>
        [.. ItemsIn(sample, sample.With).Except(ItemsIn(sample, FieldSample.Without))];

    private static ImmutableArray<string> ItemsIn(FieldSample sample, IReadOnlyList<Source> sources)
    {
        var task = FieldSample.Task(sources);
        return sample.IsOfPart ? PartFieldOf(sample).ItemsOf(Assert.Single(task.Subtasks)) : FieldOf(sample).ItemsOf(task);
    }

    private static IEnumerable<string> FoundBy(IEnumerable<Source> sources) =>
        IndexFiles.Of(FieldSample.Publication(sources)).Lists('w').Keys.Where(k => !k.StartsWith('@'));

    private static int CountOf(string item, RenderedPage page) =>
        page.Document.Body!.TextContent.Words().Split(item.Words(), StringSplitOptions.None).Length;

    /// <summary>What a draft says in front of the task.</summary>
    private static string Asked(IEnumerable<Source> sources)
    {
        var led = sources.Select(s => s with { Text = s.Text.Replace("Wy\n", "Wy\n    chủ trì: Wc\n", StringComparison.Ordinal) })
            .Append(new("co-quan/w.papi", "địa bàn w: Wd\n  cơ quan: Wc\n"));
        var content = FieldSample.Publication(led).Content;
        var draft = ReportDraft.Of(content, Assert.Single(content.Registry.Agencies), new(2024, 6, 6), RenderedSite.AsOf).Text;
        var lines = draft.Split('\n');
        return lines[Array.FindIndex(lines, l => l.Contains("nhiệm vụ 1:", StringComparison.Ordinal)) - 1];
    }
}
