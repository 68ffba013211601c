using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>A spoiled content with all that a build depends on.</summary>
/// <param name="Seed">What it is made from.</param>
/// <param name="Files">Its sources.</param>
/// <param name="Attachments">The other files that lie in its folder.</param>
/// <param name="AsOf">The day of the site.</param>
/// <param name="BasePath">Where the site lies, unless the content says.</param>
internal sealed record Mutant(
    int Seed, ImmutableArray<MutantFile> Files, ImmutableArray<string> Attachments, DateOnly AsOf, string BasePath)
{
    /// <summary>The content before, the oldest first, each with the day on which it was saved; empty for one without a history.</summary>
    public ImmutableArray<(DateOnly Day, ImmutableArray<MutantFile> Files)> Earlier { get; init; } = [];

    /// <summary>The sources of all versions.</summary>
    public IEnumerable<MutantFile> AllFiles => Files.Concat(Earlier.SelectMany(e => e.Files));

    /// <summary>True where the oldest version is only where knowledge begins.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>All of it, for whoever must make it again.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"seed {Seed}, as of {AsOf:yyyy-MM-dd}, base {BasePath}");
        text.Append(CultureInfo.InvariantCulture, $", attachments: {string.Join(", ", Attachments)}\n");
        foreach (var (day, files) in Earlier)
        {
            text.Append(CultureInfo.InvariantCulture, $"---- saved on {day:yyyy-MM-dd}{(IsCutOff ? ", history cut off" : "")}\n");
            Append(text, files);
        }

        text.Append("---- now\n");
        Append(text, Files);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<MutantFile> files)
    {
        foreach (var file in files) text.Append(CultureInfo.InvariantCulture, $"== {file.Path}\n{Visible(file.Text)}\n");
    }

    /// <summary>Characters that nobody sees, as their codes.</summary>
    private static string Visible(string text) =>
        string.Concat(text.Select(letter => letter != '\n' && IsUnseen(letter) ? $"\\u{(int)letter:x4}" : letter.ToString()));

    private static bool IsUnseen(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark or UnicodeCategory.PrivateUse;
}
