namespace PapiSite.Language.Diagnostics;

/// <summary>The same words in both languages of the tools.</summary>
public readonly record struct Words(string Vi, string En)
{
    /// <summary>Words with something filled in, in each language's own way.</summary>
    public Words(FilledWords vi, FilledWords en)
        : this(vi.In(MessageLanguage.Vietnamese), en.In(MessageLanguage.English)) { }

    /// <summary>The words in one language.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? En : Vi;

    /// <summary>Words that are the same in both languages: a name, a number, what an editor typed.</summary>
    public static Words Same(string text) => new(text, text);
}
