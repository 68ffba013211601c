using System.CommandLine;

namespace PapiSite.Cli.Help;

/// <summary>
/// Says what is wrong with a command line. The library's own words are English, so only those of our parsers are passed on.
/// </summary>
internal static class UsageError
{
    public static void Print(Shell shell, ParseResult parsed)
    {
        var output = shell.Error;
        var own = parsed.Errors.Select(e => e.Message).Where(m => m.Contains('“', StringComparison.Ordinal)).ToList();
        var missing = parsed
            .CommandResult.Command.Options.Where(o => o.Required && parsed.GetResult(o) is null or { Implicit: true })
            .Select(HelpText.NameOf)
            .ToList();
        foreach (var message in own)
            output.Write(message + "\n");
        if (own.Count == 0 && parsed.UnmatchedTokens.Count > 0)
        {
            var words = string.Join(" ", parsed.UnmatchedTokens);
            output.Write(shell.Say($"Không hiểu “{words}” trong dòng lệnh.\n", $"“{words}” is not understood in the command line.\n"));
        }
        else if (missing.Count > 0)
        {
            output.Write(
                shell.Say(
                    $"Dòng lệnh còn thiếu {string.Join(" và ", missing)}.\n",
                    $"The command line lacks {string.Join(" and ", missing)}.\n"
                )
            );
        }
        else if (own.Count == 0)
        {
            output.Write(
                shell.Say(
                    "Dòng lệnh thiếu giá trị cho một tùy chọn hoặc viết chưa đúng.\n",
                    "The command line lacks the value of an option, or is written wrongly.\n"
                )
            );
        }

        var help = HelpText.PathOf(parsed.CommandResult.Command) + " --help";
        output.Write(shell.Say($"Xem “{help}”.\n", $"See “{help}”.\n"));
    }
}
