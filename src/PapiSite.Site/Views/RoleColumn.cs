using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A role in a table of tasks or in its filter.</summary>
/// <param name="Key">What scripts call it.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsSorted">True where tables may be sorted by it: every table has such a column under one name.</param>
public sealed record RoleColumn(string Key, Sentence Name, bool IsSorted)
{
    /// <summary>True where the page's language has no name of it.</summary>
    public bool IsOfContent => Name.Parts[0].IsContent;

    /// <summary>A role.</summary>
    public static RoleColumn Of(AssignedRole role, InterfaceTexts t) =>
        new(RoleWords.KeyOf(role), RoleWords.Of(role, t), role.Model is not null);
}
