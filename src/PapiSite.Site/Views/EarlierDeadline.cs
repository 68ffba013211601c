using PapiSite.Model.Changes;

namespace PapiSite.Site.Views;

/// <summary>The deadlines that a task had before, so that one who moves a deadline does not hide the old one.</summary>
public static class EarlierDeadline
{
    /// <summary>The days of change with the words until then, the newest first.</summary>
    public static IEnumerable<(DateOnly Day, string Words)> Of(IEnumerable<DatedChange> changes) =>
        changes
            .Where(c => c.Change is WordsChanged { Part: Part.Deadline, Old: not null, IsWithheld: false, Tasks.IsEmpty: false })
            .Select(c => (c.Day, ((WordsChanged)c.Change).Old!));
}
