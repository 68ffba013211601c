using PapiSite.Language.Text;

namespace PapiSite.Cli.History;

/// <summary>
/// By what a commit says that it mends how the plans are typed, and that no plan changed: a line of its message begins with
/// <c>Sửa cách ghi</c>, with or without tone marks, or with <c>Fix transcription</c>.
/// </summary>
internal static class CorrectionMark
{
    private static readonly string[] Marks = ["sua cach ghi", "fix transcription"];

    /// <summary>True where a message says so. Of the message nothing else is read, and nothing is published.</summary>
    public static bool IsIn(string message) =>
        message.Split('\n').Select(line => VietnameseText.Key(line) + " ").Any(line => Marks.Any(mark =>
            line.StartsWith(mark + " ", StringComparison.Ordinal)));
}
