using PapiSite.Model.Plans;
using PapiSite.Site;

namespace PapiSite.Export.Tests;

/// <summary>What is exported imports again to the same tasks.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string, string> Plans
    {
        get
        {
            var plans = new TheoryData<string, string>();
            foreach (var (folder, id) in Repository.AllPlans()) plans.Add(folder, id);
            return plans;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_Word_file_imports_again(string folder, string id) => Check(folder, id, ".docx", PlanExport.Docx);

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_workbook_imports_again(string folder, string id) => Check(folder, id, ".xlsx", PlanExport.Xlsx);

    private static void Check(string folder, string id, string ending, Func<Publication, Plan, bool, byte[]> export)
    {
        var trees = Repository.Folder(folder);
        var publication = Repository.Publish(trees);
        var plan = publication.Content.Plans.Single(p => p.Id == id);
        foreach (var withProgress in new[] { false, true })
        {
            var (again, _) = ToldPlan.Imported(id + ending, export(publication, plan, withProgress), trees, plan);
            // The head of a report is that of who reports: by it alone nobody tells bodies of two places apart.
            var isReport = withProgress && ending == ".docx";
            var (before, after) = (ToldPlan.Of(plan, !isReport), ToldPlan.Of(again, !isReport));
            Assert.Equal(before, after);
        }
    }
}
