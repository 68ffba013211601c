namespace PapiSite.Site.Wording;

public sealed partial class EnglishTexts
{
    internal override string? Original(string name, string? english) => english is null ? null : name;

    private protected override Sentence InLanguage(Content name, string? english) =>
        english is null ? Sentence.Of(name) : Sentence.OfWords(english);
}
