namespace PapiSite.Site.Wording;

/// <summary>
/// What an editor wrote, to go into a sentence of the interface: in Vietnamese, whatever language the sentence is in. It goes into
/// sentences
/// only: the compiler refuses to put it into a plain string, where nobody could tell it any more.
/// </summary>
/// <param name="text">The words, or null for none.</param>
public readonly ref struct Content(string? text)
{
    /// <summary>The words; empty for none.</summary>
    public string Text => text ?? "";

    /// <summary>True where there is none.</summary>
    public bool IsNone => text is null;

    /// <summary>Words of the content, where a sentence asks for them.</summary>
    public static implicit operator Content(string? text) => new(text);
}
