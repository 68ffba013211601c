using PapiSite.Model.Plans;

namespace PapiSite.Site.Wording;

/// <summary>The names of roles: those of the model are words of the interface, others are content.</summary>
internal static class RoleWords
{
    /// <summary>The name of a role, in the language of the page where it has one there.</summary>
    public static Sentence Of(AssignedRole role, InterfaceTexts t) =>
        role.Model is { } model ? Sentence.OfWords(t.Role(model)) : Of(role.Own!, t);

    /// <summary>The name of a role that has no keyword.</summary>
    public static Sentence Of(OtherRole role, InterfaceTexts t) =>
        t.Called(role).Capital();
}
