using System.Globalization;

namespace PapiSite.Language.Diagnostics;

/// <summary>The same words in both languages of the tools.</summary>
public readonly record struct Words(string Vi, string En)
{
    /// <summary>The words in one language.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? En : Vi;

    /// <summary>Words that are the same in both languages: a name, a number, what an editor typed.</summary>
    public static Words Same(string text) => new(text, text);

    /// <summary>The words of one language with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string In(MessageLanguage language, IReadOnlyList<Words> arguments)
    {
        return arguments.Count == 0
            ? In(language)
            : string.Format(CultureInfo.InvariantCulture, In(language), [.. arguments.Select(a => (object)a.In(language))]);
    }
}
