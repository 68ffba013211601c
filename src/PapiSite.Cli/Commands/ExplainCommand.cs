using System.CommandLine;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Model;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite explain</c>: what the code of a message means, from the same words as the manual's page.</summary>
internal static class ExplainCommand
{
    /// <summary>An example that shows what a huge file gives is no reading matter.</summary>
    private const int LongestExample = 4000;

    public static Command Create(Shell shell)
    {
        var code = new Argument<string?>(shell.Say("MÃ", "CODE"))
        {
            Description = shell.Say(
                "Mã trong thông báo, như PAPI1009 hoặc 1009; không ghi thì liệt kê mọi mã.",
                "The code of a message, such as PAPI1009 or 1009; without one, all codes are listed."
            ),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new ExampledCommand(
            "explain",
            shell.Say("Giải thích một mã thông báo: vì sao, cách sửa, ví dụ.", "Explain the code of a message: why, what to do, examples."),
            "papisite explain PAPI1009",
            "papisite explain"
        )
        {
            code,
        };
        command.SetAction(result => result.GetValue(code) is { } typed ? Explain(shell, typed) : List(shell));
        return command;
    }

    private static int List(Shell shell)
    {
        foreach (var known in DiagnosticCatalog.All)
        {
            shell.Out.Write(
                $"{known.Code}  {DiagnosticFormat.Name(known.Severity).In(shell.Language)}: {known.Title.In(shell.Language)}\n"
            );
        }

        return ExitCode.Done;
    }

    private static int Explain(Shell shell, string typed)
    {
        var key = KeyOf(typed);
        if (DiagnosticCatalog.All.FirstOrDefault(d => d.Code == key) is { } known)
        {
            Write(shell, known);
            return ExitCode.Done;
        }

        var nearest = NearestNames.Of(key, DiagnosticCatalog.All.Select(d => d.Code));
        var (vi, en) =
            nearest.Count == 0 ? ("", "") : ($" Gần nhất: {string.Join(", ", nearest)}.", $" The nearest: {string.Join(", ", nearest)}.");
        shell.Error.Write(
            shell.Say(
                $"Không có mã “{typed}”.{vi} Xem mọi mã bằng “papisite explain”.\n",
                $"There is no code “{typed}”.{en} See all codes with “papisite explain”.\n"
            )
        );
        return ExitCode.Usage;
    }

    /// <summary>The code as it is written in messages; the digits alone are enough.</summary>
    private static string KeyOf(string typed)
    {
        var key = string.Concat(LookAlikes.Plain(typed).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return key.Length > 0 && key.All(char.IsAsciiDigit) ? "PAPI" + key : key;
    }

    private static void Write(Shell shell, DiagnosticDescriptor code)
    {
        var texts = Interface.In(shell.Language);
        shell.Out.Write($"{code.Code} ({DiagnosticFormat.Name(code.Severity).In(shell.Language)}): {code.Title.In(shell.Language)}\n");
        foreach (var (heading, words) in
            new[] { (texts.CodeWhat, code.MessageWithBlanks), (texts.CodeMend, code.MendWithBlanks), (texts.CodeWhy, code.Why) })
        {
            shell.Out.Write($"\n{heading}:\n  {words.In(shell.Language)}\n");
        }

        shell.Out.Write($"\n{texts.CodeBad}:\n{(code.Bad.Length > LongestExample ? $"  {texts.CodeTooLong}\n" : Indented(code.Bad))}");
        shell.Out.Write($"\n{texts.CodeGood}:\n{Indented(code.Good)}");
    }

    private static string Indented(string example) =>
        string.Concat(example.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : $"    {line}\n"));
}
