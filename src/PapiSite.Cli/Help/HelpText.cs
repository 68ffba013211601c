using System.CommandLine;
using System.CommandLine.Invocation;
using PapiSite.Cli.Commands;
using PapiSite.Language.Text;

namespace PapiSite.Cli.Help;

/// <summary>Writes the help of a command, with examples, in the language of the person.</summary>
internal static class HelpText
{
    public static void Write(Shell shell, Command command)
    {
        var output = shell.Out;
        var isRoot = command is RootCommand;
        output.Write(command.Description + "\n\n");
        var words = new List<string> { PathOf(command) };
        if (command.Subcommands.Count > 0) words.Add(shell.Say("LỆNH", "COMMAND"));
        words.AddRange(command.Arguments.Select(a => a.Arity.MinimumNumberOfValues > 0 ? a.Name : $"[{a.Name}]"));
        words.AddRange(command.Options.Where(o => o.Required).Select(NameOf));
        words.Add(shell.Say("[tùy chọn]", "[options]"));
        var usage = string.Join(' ', words);
        output.Write($"{shell.Say("Cách dùng", "Usage")}:\n  {usage}\n");
        Table(output, shell.Say("Lệnh", "Commands"), command.Subcommands.Select(c => (c.Name, c.Description)));
        Table(output, shell.Say("Đối số", "Arguments"), command.Arguments.Select(a => (a.Name, a.Description)));
        Table(
            output,
            shell.Say("Tùy chọn", "Options"),
            command.Options.Concat(isRoot ? [] : InheritedOptions(command)).Select(o => (NameOf(o), o.Description))
        );
        if (command is ExampledCommand { Examples: { } examples })
            output.Write($"\n{shell.Say("Ví dụ", "Examples")}:\n" + string.Concat(examples.Select(e => $"  {e}\n")));
        if (!isRoot)
            return;
        output.Write(
            shell.Say(
                "\nMã thoát: 0 xong; 1 nội dung có lỗi; 2 dùng lệnh sai hoặc không đọc, ghi được; 3 lỗi của chính PapiSite.\nXem thêm "
                    + "“papisite LỆNH --help”.\n",
                "\nExit codes: 0 done; 1 errors in the content; 2 wrong usage, or something cannot be read or written; 3 a fault of "
                    + "PapiSite itself.\nSee “papisite COMMAND --help” too.\n"
            )
        );
    }

    private static IEnumerable<Option> InheritedOptions(Command command) =>
        Around(command).SelectMany(c => c.Options).Where(o => o.Recursive);

    /// <summary>The commands that a command belongs to, innermost first.</summary>
    private static IEnumerable<Command> Around(Command command)
    {
        for (
            var around = command.Parents.OfType<Command>().FirstOrDefault();
            around is not null;
            around = around.Parents.OfType<Command>().FirstOrDefault()
        )
        {
            yield return around;
        }
    }

    /// <summary>The words that lead to a command: <c>papisite report new</c>.</summary>
    public static string PathOf(Command command) =>
        string.Join(' ', Around(command).Reverse().Append(command).Select(c => c is RootCommand ? "papisite" : c.Name));

    /// <summary>An option with what it takes: <c>--agency CƠ-QUAN</c>.</summary>
    public static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a is "-o" or "-h" or "-p").Prepend(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void Table(TextWriter output, string title, IEnumerable<(string Name, string? Words)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        var width = all.Max(r => DisplayWidth.Of(r.Name)) + 2;
        output.Write($"\n{title}:\n");
        foreach (var (name, words) in all) output.Write($"  {name}{new string(' ', width - DisplayWidth.Of(name))}{words}\n");
    }

    /// <summary>What <c>--help</c> does.</summary>
    internal sealed class Action(Shell shell) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            Write(shell, parseResult.CommandResult.Command);
            return ExitCode.Done;
        }

        public override bool ClearsParseErrors => true;
    }
}
