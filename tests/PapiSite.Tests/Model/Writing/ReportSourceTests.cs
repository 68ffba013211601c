using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model;
using PapiSite.Model.Writing;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Writing;

/// <summary>The law of what writes reports: the file that is written of a report is bound to the same report.</summary>
public sealed class ReportSourceTests
{
    [Fact]
    public void The_reports_of_a_made_up_district_are_bound_as_before()
    {
        var trees = Repository.SourcesOf("tests/Fictitious").Select(SyntaxTree.Parse).ToList();
        var files = trees.SelectMany(t => t.AllEntries()).Select(e => e.Value).OfType<FileValue>().Select(f => f.Path).Distinct().ToList();
        var content = SiteContent.Bind(trees, files).Content;
        var written = trees.Select(tree => tree.Entries.Any(e => e.Keyword == Keywords.Report) ? Written(tree, content) : tree);
        var again = SiteContent.Bind(written, files).Content;
        Assert.NotEmpty(content.Reports);
        Assert.Contains(content.Reports.SelectMany(r => r.Tasks), t => !t.Figures.IsEmpty);
        Assert.Equal(content.Reports.Select(ModelDump.Of), again.Reports.Select(ModelDump.Of));
    }

    private static SyntaxTree Written(SyntaxTree tree, SiteContent content)
    {
        var reports = content.Reports.Where(r => r.Origin.Source == tree.Source).OrderBy(r => r.Origin.Entry.Head.Start);
        return SyntaxTree.Parse(SourceText.FromString(tree.Source.Path, PapiWriter.Write(reports.Select(ReportSource.Of))));
    }
}
