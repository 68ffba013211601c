using System.CommandLine;

namespace PapiSite.Cli.Help;

/// <summary>Says what is wrong with a command line. The library's own words are English, so only those of our parsers are passed on.</summary>
internal static class UsageError
{
    public static void Print(TextWriter output, ParseResult parsed)
    {
        var own = parsed.Errors.Select(e => e.Message).Where(m => m.Contains('“', StringComparison.Ordinal)).ToList();
        if (own.Count > 0)
        {
            foreach (var message in own) output.Write(message + "\n");
        }
        else if (parsed.UnmatchedTokens.Count > 0)
        {
            output.Write($"Không hiểu “{string.Join(" ", parsed.UnmatchedTokens)}” trong dòng lệnh.\n");
        }
        else if (parsed.CommandResult.Command.Options.Where(o => o.Required && parsed.GetResult(o) is null or { Implicit: true }).ToList() is { Count: > 0 } missing)
        {
            output.Write($"Dòng lệnh còn thiếu {string.Join(" và ", missing.Select(HelpText.NameOf))}.\n");
        }
        else
        {
            output.Write("Dòng lệnh thiếu giá trị cho một tùy chọn hoặc viết chưa đúng.\n");
        }

        output.Write($"Xem “{HelpText.PathOf(parsed.CommandResult.Command)} --help”.\n");
    }
}
