using PapiSite.Model.Plans;
using PapiSite.Site.Data;

namespace PapiSite.Site.Wording;

/// <summary>The names of roles: those of the model are words of the interface, others are content.</summary>
internal static class RoleWords
{
    /// <summary>What scripts and addresses call a role: <c>lead</c>; of one that is none of the model's, <c>tham-dinh</c>.</summary>
    public static string KeyOf(AssignedRole role) => role.Model is { } model ? DataNames.Of(model) : role.Own!.Id;

    /// <summary>The name of a role, in the language of the page where it has one there.</summary>
    public static Sentence Of(AssignedRole role, InterfaceTexts t) =>
        role.Model is { } model ? Sentence.OfWords(t.Role(model)) : Of(role.Own!, t);

    /// <summary>The name of a role that has no keyword.</summary>
    public static Sentence Of(OtherRole role, InterfaceTexts t) =>
        t.Called(role).Capital();
}
