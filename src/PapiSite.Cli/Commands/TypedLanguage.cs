using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Commands;

/// <summary>
/// The language that a command line asks for; it is known before anything else is, since even what is wrong with the line is told in it.
/// </summary>
internal static class TypedLanguage
{
    private const string Option = "--lang";

    /// <summary>The language of a name, or null where there is none.</summary>
    public static MessageLanguage? Of(string name) => name switch
    {
        "vi" => MessageLanguage.Vietnamese,
        "en" => MessageLanguage.English,
        _ => null,
    };

    /// <summary>The language of a line, wherever the option stands in it; Vietnamese where the line asks for none.</summary>
    public static MessageLanguage In(IReadOnlyList<string> arguments)
    {
        var options = arguments.TakeWhile(a => a != "--").ToList();
        var joined = options
            .Where(a => a.StartsWith(Option + "=", StringComparison.Ordinal) || a.StartsWith(Option + ":", StringComparison.Ordinal))
            .Select(a => a[(Option.Length + 1)..]);
        var apart = options.Zip(options.Skip(1)).Where(pair => pair.First == Option).Select(pair => pair.Second);
        return joined.Concat(apart).Select(Of).FirstOrDefault(l => l is not null) ?? MessageLanguage.Vietnamese;
    }
}
