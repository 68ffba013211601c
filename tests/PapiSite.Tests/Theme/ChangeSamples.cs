using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using PapiSite.Model.Withholding;

namespace PapiSite.Tests.Theme;

/// <summary>A change of every kind, with words that are in no language.</summary>
internal static class ChangeSamples
{
    private static readonly PlanName Plan = new("a", "Aa", "1/KH-UBND");
    private static readonly GroupName Group = new(GroupKind.Group, "I", "Cc");
    private static readonly TaskName One = new("i.1", "Dd", ["I", "1"]);
    private static readonly TaskName Two = new("i.2", "Ee", ["I", "2"]);

    public static IReadOnlyList<ContentChange> All { get; } =
    [
        new PlanAdded(Plan, 1),
        new PlanAdded(Plan, 2),
        new PlanRemoved(Plan, 2),
        new GroupAdded(Plan, Group),
        new GroupRemoved(Plan, Group with { Kind = GroupKind.Appendix }),
        new GroupRemoved(Plan, Group with { Kind = GroupKind.Goal, Label = null }),
        new GroupRenumbered(Plan, Group, Group with { Label = "II" }),
        new TasksAdded(Plan, [One]),
        new TasksAdded(Plan, [One, Two]),
        new TasksRemoved(Plan, [One]),
        new TasksRemoved(Plan, [One, Two]),
        new TaskMoved(Plan, One, Two, Group, null),
        new TasksRenumbered(Plan, [], [], [(One, Two)]),
        new TasksRenumbered(Plan, [One], [], [(One, Two)]),
        new TasksRenumbered(Plan, [One, Two], [Two], [(One, Two), (Two, One)]),
        new AgenciesChanged(Plan, [One], Role.Lead, ["Ff"], ["Gg"], false),
        new AgenciesChanged(Plan, [One, Two], Role.Coordinating, ["Ff"], ["Gg"], true),
        new AgenciesChanged(Plan, [One], Role.Monitoring, [], ["Gg"], false),
        new AgenciesChanged(Plan, [One], Role.Implementing, ["Ff"], [], true),
        new AgenciesChanged(Plan, [One], AssignedRole.Of(new OtherRole("Nn")), ["Ff"], ["Gg"], false),
        new AgenciesChanged(Plan, [One], AssignedRole.Of(new OtherRole("Nn")), ["Ff"], ["Gg"], true),
        new AgenciesChanged(Plan, [One], AssignedRole.Of(new OtherRole("Nn")), [], ["Gg"], false),
        .. Enum.GetValues<Part>()
            .SelectMany(part =>
                new[]
                {
                    new WordsChanged(Plan, null, [], part, NameFor(part), "Hh", "Ii"),
                    new WordsChanged(Plan, null, [One], part, NameFor(part), Blot.Mark, Blot.Mark),
                    new WordsChanged(Plan, Group, [], part, NameFor(part), Blot.Mark, null),
                    new WordsChanged(Plan, null, [], part, NameFor(part), null, Blot.Mark),
                    new WordsChanged(Plan, Group, [], part, NameFor(part), "Hh", null),
                    new WordsChanged(Plan, null, [One], part, NameFor(part), null, "Ii"),
                }
            ),
        new TasksAdded(Plan with { Title = Blot.Mark, Number = null }, [One with { Headline = Blot.Mark }]),
        new TasksRemoved(Plan, [new("x", Blot.Mark, [])]),
        new GroupAdded(Plan, Group with { Title = Blot.Mark }),
        new PlaceAdded("Jj", 1),
        new PlaceAdded("Jj", 2),
        new PlaceRemoved("Jj", 2),
        new PlaceRenamed("Jj", "Kk"),
        new AgenciesAdded("Jj", ["Ll"]),
        new AgenciesAdded(null, ["Ll", "Mm"]),
        new AgenciesRemoved("Jj", [.. Enumerable.Range(1, 12).Select(n => $"Ll {n}")]),
        new AgencyRenamed("Jj", "Ll", "Mm"),
    ];

    /// <summary>A field is told by the name of its keyword, a score by its year.</summary>
    private static string NameFor(Part part) => part == Part.Field ? "kinh phí" : "2024";
}
