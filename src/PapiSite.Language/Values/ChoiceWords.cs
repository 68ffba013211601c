namespace PapiSite.Language.Values;

/// <summary>How one member of a fixed set is typed.</summary>
/// <param name="Choice">The member.</param>
/// <param name="Word">The word for it, which manual, messages and pages show.</param>
/// <param name="OtherWords">Other words that mean the same beyond doubt.</param>
public sealed record ChoiceWords<T>(T Choice, string Word, params string[] OtherWords) where T : struct
{
    /// <summary>Every way to type it, its word first.</summary>
    public IEnumerable<string> All => [Word, .. OtherWords];
}
