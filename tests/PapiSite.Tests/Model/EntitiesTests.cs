using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model;

/// <summary>
/// What has a name of its own is itself alone, and what only says something is what it says: held on one content bound twice.
/// </summary>
public sealed class EntitiesTests
{
    private const string More = """
        thuật ngữ: thủ tục hành chính
        địa bàn mau: tỉnh Mẫu
          từ ngày: 1/7/2025
          cơ quan: Sở Y tế
            đến ngày: năm 2030
        kế hoạch: Khám sức khỏe
          nhiệm vụ 1: Khám sức khỏe
            hạn: năm 2026
            việc a: Mua thuốc

        """;

    private static readonly SiteContent One = Bind(), Other = Bind();

    private static readonly Dictionary<string, Func<SiteContent, object>> Entities = new()
    {
        ["place"] = c => c.Registry.Places.All[0],
        ["agency"] = c => c.Registry.Agencies[0],
        ["term"] = c => c.Terms[0],
        ["index"] = c => c.IndexSets[0],
        ["index as a whole"] = c => c.IndexSets[0].Whole,
        ["dimension"] = c => c.IndexSets[0].Dimensions[0],
        ["plan"] = c => c.Plans[0],
        ["group"] = c => c.Plans.SelectMany(p => p.Groups).First(),
        ["task"] = c => c.Plans.SelectMany(p => p.Tasks).First(),
        ["part of a task"] = c => c.Plans.SelectMany(p => p.Tasks).SelectMany(t => t.Subtasks).First(),
        ["report"] = c => c.Reports[0],
        ["draft for comment"] = c => c.Consultations[0],
        ["question"] = c => c.Questions[0],
    };

    private static readonly Dictionary<string, Func<SiteContent, object?>> Values = new()
    {
        ["lifetime"] = c => c.Registry.Agencies.First(a => a.Lifetime.To is not null).Lifetime,
        ["period"] = c => c.Plans.First(p => p.Period is not null).Period,
        ["date"] = c => c.Plans.First(p => p.IssuedIn is not null).IssuedIn,
        ["period of a report"] = c => c.Reports[0].Period,
        ["target"] = c => c.Plans.SelectMany(p => p.Tasks).SelectMany(t => t.Targets).First(),
        ["contact"] = c => c.Registry.Agencies.First(a => !a.Contact.IsEmpty).Contact,
    };

    public static TheoryData<string> EntityNames => [.. Entities.Keys];

    public static TheoryData<string> ValueNames => [.. Values.Keys];

    [Theory]
    [MemberData(nameof(EntityNames))]
    public void Two_that_say_the_same_are_two(string name)
    {
        var entity = Entities[name];
        Assert.Equal(entity(One), entity(One));
        Assert.NotEqual(entity(One), entity(Other));
    }

    [Theory]
    [MemberData(nameof(ValueNames))]
    public void Values_that_say_the_same_are_one(string name) => Assert.Equal(Values[name](One), Values[name](Other));

    [Fact]
    public void What_a_plan_names_is_what_the_registry_and_the_indexes_have()
    {
        var tasks = One.Plans.SelectMany(p => p.Tasks).ToList();
        Assert.Subset(
            One.Registry.Agencies.ToHashSet(), tasks.SelectMany(t => t.Assignments).Select(a => a.Agency).OfType<Agency>().ToHashSet());
        Assert.Subset(
            One.IndexSets.SelectMany(s => s.AllDimensions().Prepend(s.Whole)).ToHashSet(), tasks.SelectMany(t => t.Dimensions).ToHashSet());
        Assert.Subset(tasks.ToHashSet(), One.Reports.SelectMany(r => r.Tasks).Select(t => t.Task).ToHashSet());
        Assert.Subset(One.Plans.ToHashSet(), One.Reports.Select(r => r.Plan).ToHashSet());
    }

    private static SiteContent Bind() =>
        SiteContent
            .Bind(Repository.SourcesOf("tests/Fictitious").Append(SourceText.FromString("them.papi", More)).Select(SyntaxTree.Parse))
            .Content;
}
